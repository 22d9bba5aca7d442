// How the records come to Splunk.

import * as oci from "cdktf-oci-streaming";
import { addOnInputs, connectSplunk, type LogBus } from "./connect";
import { ConnectWorkerHost } from "./worker-host";

/** What can be said of a Kafka Connect worker and its Splunk sink. */
export interface KafkaConnectOptions {
  /**
   * The address of Splunk's HTTP Event Collector, `https://...:8088`; several with commas between them.
   *
   * @default - the input `splunk_hec_uri`
   */
  readonly hecUri?: string;

  /**
   * How many tasks share the partitions.
   *
   * @default - as many as there are partitions: more would be idle
   */
  readonly tasksMax?: number;

  /**
   * Whether Splunk confirms what it has indexed, so that nothing is lost on its way; the HEC token must allow it.
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
   * Where the worker finds Splunk's token.
   *
   * @default ClientSecret.fromFile("/opt/kafka/secrets.properties", "hec_token")
   */
  readonly hecToken?: oci.ClientSecret;

  /**
   * Whether the certificate of the collector must be valid.
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
   * Who the worker logs in as, with a group for the grants.
   *
   * @default StackKafkaUser.newUser(): without a token, since somebody makes one in the console, and no state holds it
   */
  readonly kafkaUser?: oci.StackKafkaUser;

  /**
   * Whether the worker keeps what it knows in a harness that exists, the input `connect_harness_ocid`. It must be in the
   * compartment of the streams, which is checked when Terraform plans.
   *
   * @default false: one of its own
   */
  readonly existingHarness?: boolean;

  /**
   * Whether the worker may manage the harness, as in Oracle's samples, and not just use it. Use includes the permission
   * CONNECT_HARNESS_USE; that it is enough is what the names say, and was not tried.
   *
   * @default false
   */
  readonly manageHarness?: boolean;

  /**
   * The name of the Connect cluster: all workers with this name share the work.
   *
   * @default - `<name_prefix>-connect`
   */
  readonly groupId?: string;

  /**
   * Where the worker looks for connectors.
   *
   * @default "/opt/kafka/plugins"
   */
  readonly pluginPath?: string;

  /**
   * How the worker reads records; they are JSON without a schema.
   *
   * @default ConnectConverter.JSON
   */
  readonly converter?: oci.ConnectConverter;
}

/**
 * How the records come to Splunk.
 */
export class SplunkDelivery {
  /** A Kafka Connect worker reads the streams and posts to Splunk's HTTP Event Collector. */
  public static kafkaConnect(options: KafkaConnectOptions = {}): SplunkDelivery {
    const worker = options.worker ?? ConnectWorkerHost.external();
    return new SplunkDelivery(worker.isVm, (bus) => connectSplunk(bus, { ...options, worker }));
  }

  /**
   * Splunk reads the streams itself, with Oracle's add-on, which logs in with an API key of a user.
   *
   * @param group - the name of the IAM group that this user is in
   */
  public static addOn(group: string): SplunkDelivery {
    return new SplunkDelivery(false, (bus) => {
      addOnInputs(bus);
      const reader = oci.Subject.group({ name: group });
      return bus.streams.flatMap(({ stream }) => [stream.allowConsume(reader), stream.allowInspect(reader)]);
    });
  }

  /** It does not: something else reads the streams. */
  public static none(): SplunkDelivery {
    return new SplunkDelivery(false, undefined);
  }

  private constructor(
    /** @internal */
    public readonly _hasWorker: boolean,
    private readonly connect: ((bus: LogBus) => oci.PolicyStatement[]) | undefined,
  ) {}

  /** Whether somebody reads the streams. @internal */
  public get _reads(): boolean {
    return this.connect !== undefined;
  }

  /** Makes and hands out what is needed, and says what must be allowed. @internal */
  public _bind(bus: LogBus): oci.PolicyStatement[] {
    return this.connect?.(bus) ?? [];
  }
}
