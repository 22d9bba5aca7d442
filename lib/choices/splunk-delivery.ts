// How Splunk gets the messages of the streams of a stack: a prop of a stack, which declares the inputs that it needs.

import { type ClientSecret } from "../client/client-secret";
import { type ConnectConverter } from "../client/connect-worker";
import { checkSome } from "../core/checks";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { type PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { type IStream } from "../streaming/stream";
import { type IStreamPool } from "../streaming/stream-pool";
import { ConnectWorkerHost, type ConnectWorkerNetwork } from "./connect-worker-host";
import { addOnInputs } from "./splunk-add-on";
import { connectSplunk } from "./splunk-connect";
import { splunkNetwork } from "./splunk-network";
import { type StackKafkaUser } from "./stack-kafka-user";

/** The options of a Kafka Connect worker and its Splunk sink. */
export interface SplunkConnectOptions {
  /**
   * The URL of Splunk's HTTP Event Collector, `https://...:8088`; separate several URLs with commas, without spaces.
   *
   * @default - the input `splunk_hec_uri`
   */
  readonly hecUri?: string;

  /**
   * The number of tasks that share the partitions, at least 1.
   *
   * @default - one for each partition: more would be idle
   */
  readonly tasksMax?: number;

  /**
   * Whether Splunk acknowledges indexed records, so that no record is lost on the way; the HEC token must allow it.
   *
   * @default false
   */
  readonly acknowledge?: boolean;

  /**
   * Whether records go to the raw endpoint rather than the event endpoint.
   *
   * @default false
   */
  readonly raw?: boolean;

  /**
   * Where the worker reads Splunk's token from. A worker on a VM reads it from Vault, and refuses another place.
   *
   * @default ClientSecret.fromFile("/opt/kafka/secrets.properties", "hec_token")
   */
  readonly hecToken?: ClientSecret;

  /**
   * Whether the worker checks the certificate of the collector.
   *
   * @default true
   */
  readonly validateCertificates?: boolean;

  /**
   * Where the Connect worker runs.
   *
   * @default ConnectWorkerHost.external()
   */
  readonly worker?: ConnectWorkerHost;

  /**
   * Who the worker logs in as, with a group for the grants. A new user does not have a token: create it in the Console, so that
   * it is not in the state.
   *
   * @default StackKafkaUser.newUser()
   */
  readonly kafkaUser?: StackKafkaUser;

  /**
   * Whether the worker keeps its state in an existing harness, the input `connect_harness_ocid`, and not in a new one. The
   * harness must be in the compartment of the streams, which Terraform checks during the plan. A change moves the worker to
   * another harness, where it has no offsets.
   *
   * @default false
   */
  readonly existingHarness?: boolean;

  /**
   * Whether the worker may manage the harness, as in Oracle's samples, or only use it. `use` includes the permission
   * CONNECT_HARNESS_USE. Its name suggests that it is enough, but this has not been tested.
   *
   * @default false
   */
  readonly manageHarness?: boolean;

  /**
   * The name of the Connect cluster: all workers with this name share its tasks.
   *
   * @default - `<name_prefix>-connect`
   */
  readonly groupId?: string;

  /**
   * The folder that the worker loads connectors from.
   *
   * @default "/opt/kafka/plugins"
   */
  readonly pluginPath?: string;

  /**
   * How the worker decodes records, which are JSON without a schema.
   *
   * @default ConnectConverter.JSON
   */
  readonly converter?: ConnectConverter;
}

/** A stream that Splunk gets. */
export interface SplunkStream {
  /** The stream. The name, the partitions and the endpoint of an import must be known. */
  readonly stream: IStream;

  /**
   * The Splunk index for its messages: lowercase letters, digits, underscores and hyphens, beginning with a letter or a digit. It
   * must exist, and the HEC token must allow it. Oracle's add-on does not use it.
   *
   * @default - the input `splunk_index_<id>`, with the id of the stream
   */
  readonly index?: string;

  /**
   * The Splunk source type of its messages. Oracle's add-on does not use it.
   *
   * @default "_json"
   */
  readonly sourceType?: string;
}

/** The streams of a stack that Splunk gets. */
export interface SplunkContents {
  /** The pool of the streams. */
  readonly pool: IStreamPool;

  /** The streams, at least one. */
  readonly streams: SplunkStream[];

  /**
   * The network of the worker, from `SplunkDelivery.workerNetwork`. A worker on a VM of the stack needs it.
   *
   * @default - none
   */
  readonly workerNetwork?: ConnectWorkerNetwork;

  /**
   * The name of the harness that a worker gets. A change replaces the harness, and the worker loses its offsets.
   *
   * @default "splunk-connect"
   */
  readonly harnessName?: string;
}

/**
 * How Splunk gets the messages of the streams of a stack: a prop of a stack, which declares the inputs that it needs.
 */
export class SplunkDelivery {
  /** A Kafka Connect worker reads the streams and posts to Splunk's HTTP Event Collector. */
  public static kafkaConnect(options: SplunkConnectOptions = {}): SplunkDelivery {
    const worker = options.worker ?? ConnectWorkerHost.external();
    const connect: Connect = (stack, contents) => connectSplunk(stack, contents, { ...options, worker });
    return new SplunkDelivery(worker.isVm, connect);
  }

  /**
   * Splunk reads the streams with Oracle's add-on, which logs in with the API key of a user.
   *
   * @param group - the name of this user's IAM group
   */
  public static addOn(group: string): SplunkDelivery {
    return new SplunkDelivery(false, (stack, { streams }) => {
      addOnInputs(stack, streams);
      const reader = Subject.group({ name: group });
      return streams.flatMap(({ stream }) => [stream.allowConsume(reader), stream.allowInspect(reader)]);
    });
  }

  /** No delivery to Splunk: other consumers read the streams. */
  public static none(): SplunkDelivery {
    return new SplunkDelivery(false, undefined);
  }

  private constructor(
    /** Whether the stack has a VM that runs the worker. It needs a network. */
    public readonly hasWorker: boolean,
    private readonly connect: Connect | undefined,
  ) {}

  /** Whether Splunk reads the streams. */
  public get isThere(): boolean {
    return this.connect !== undefined;
  }

  /**
   * Makes the network of a worker on a VM, so that a private endpoint can accept its connections: a security group with the id
   * `worker-group`, in the subnet of the input `worker_subnet_ocid`. None if there is no such worker. Call it once in a stack.
   *
   * @param vcnId - the OCID of the subnet's VCN in the stack's compartment, an input for example
   * @throws ConfigurationError if the string is not a VCN OCID
   */
  public workerNetwork(stack: OciStack, vcnId: string): ConnectWorkerNetwork | undefined {
    return this.hasWorker ? allOrNothing(stack, () => splunkNetwork(stack, vcnId)) : undefined;
  }

  /**
   * Makes the harness, the user, the VM and the outputs, and returns the statements of the readers, for a policy. Call it once in
   * a stack.
   *
   * @throws ConfigurationError for no streams, for a worker on a VM without a network or with a `hecToken`, for the converter
   * `JSON_WITH_SCHEMA`, for a `hecUri` or an index that its input would reject, for streams of another pool or whose facts are
   * not known, and for everything that a `SplunkSink` and a `KafkaConnectHost` reject
   */
  public addTo(stack: OciStack, contents: SplunkContents): PolicyStatement[] {
    const { connect } = this;
    if (connect === undefined) return [];
    checkSome(stack.node.path, contents.streams, {
      what: "streams",
      member: "stream",
      remedy: "name what Splunk gets",
    });
    return allOrNothing(stack, () => connect(stack, contents));
  }
}

type Connect = (stack: OciStack, contents: SplunkContents) => PolicyStatement[];
