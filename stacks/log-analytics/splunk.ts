// How Splunk gets the records: through Kafka Connect, with its harness, user and files, or through an add-on.

import { Fn, Op, ref, Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { DataOciStreamingConnectHarness } from "cdktf-oci-streaming/provider-oci/data-oci-streaming-connect-harness";
import * as inputs from "./inputs";
import { type LogStream, type WorkerNetwork } from "./streams";
import { ConnectWorkerHost, installNotes, secretsTemplate } from "./worker-host";

/** Options of a Kafka Connect worker and its Splunk sink. */
export interface KafkaConnectOptions {
  /**
   * The URL of Splunk's HTTP Event Collector, `https://...:8088`; separate several URLs with commas.
   *
   * @default - the input `splunk_hec_uri`
   */
  readonly hecUri?: string;

  /**
   * The number of tasks that share the partitions.
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
   * Where the worker reads Splunk's token from.
   *
   * @default ClientSecret.fromFile("/opt/kafka/secrets.properties", "hec_token")
   */
  readonly hecToken?: oci.ClientSecret;

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
   * Who the worker logs in as, with a group for the grants.
   *
   * @default StackKafkaUser.newUser(): without a token; create it in the Console, so that it is not in the state
   */
  readonly kafkaUser?: oci.StackKafkaUser;

  /**
   * Whether the worker keeps its state in an existing harness, the input `connect_harness_ocid`. The harness must be in the
   * compartment of the streams, which Terraform checks during the plan.
   *
   * @default false: the stack creates a harness
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
  readonly converter?: oci.ConnectConverter;
}

/**
 * How Splunk gets the records.
 */
export class SplunkDelivery {
  /** A Kafka Connect worker reads the streams and posts to Splunk's HTTP Event Collector. */
  public static kafkaConnect(options: KafkaConnectOptions = {}): SplunkDelivery {
    const worker = options.worker ?? ConnectWorkerHost.external();
    return new SplunkDelivery(worker.isVm, (bus) => connectSplunk(bus, { ...options, worker }));
  }

  /**
   * Splunk reads the streams with Oracle's add-on, which logs in with the API key of a user.
   *
   * @param group - the name of this user's IAM group
   */
  public static addOn(group: string): SplunkDelivery {
    return new SplunkDelivery(false, (bus) => {
      addOnInputs(bus);
      const reader = oci.Subject.group({ name: group });
      return bus.streams.flatMap(({ stream }) => [stream.allowConsume(reader), stream.allowInspect(reader)]);
    });
  }

  /** No delivery to Splunk: other consumers read the streams. */
  public static none(): SplunkDelivery {
    return new SplunkDelivery(false, undefined);
  }

  private constructor(
    /** @internal */
    public readonly _hasWorker: boolean,
    private readonly connect: ((bus: LogBus) => oci.PolicyStatement[]) | undefined,
  ) {}

  /** Whether the streams have a reader. @internal */
  public get _reads(): boolean {
    return this.connect !== undefined;
  }

  /** Creates the resources and outputs, and returns the necessary statements. @internal */
  public _bind(bus: LogBus): oci.PolicyStatement[] {
    return this.connect?.(bus) ?? [];
  }
}

export interface KafkaConnectSettings extends KafkaConnectOptions {
  readonly worker: ConnectWorkerHost;
}

/** The configuration of a worker. */
export interface WorkerFiles {
  readonly worker: oci.ConnectWorkerProps;
  readonly sink: oci.ClientFile;
}

/** Creates the resources and outputs of a worker, and returns its statements. */
export function connectSplunk(bus: LogBus, settings: KafkaConnectSettings): oci.PolicyStatement[] {
  const { stack, pool } = bus;
  checkConverter(stack, settings.converter);
  checkToken(stack, settings);
  const harness = harnessOf(stack, settings.existingHarness ?? false);
  const user = (settings.kafkaUser ?? oci.StackKafkaUser.newUser()).addTo(stack, "splunk-connect");
  const files = workerFiles(bus, settings, harness, user);
  handOut(bus, harness, user);
  installNotes(stack, { pool, isVm: settings.worker.isVm });
  secretsTemplate(stack);
  addOnInputs(bus);
  const manages = settings.manageHarness ?? false;
  return [
    ...pool.allowKafka(user.subject, { produce: false }),
    manages ? harness.allowManage(user.subject) : harness.allowUse(user.subject),
    ...settings.worker._bind(bus, files),
  ];
}

function checkConverter(stack: oci.OciStack, converter: oci.ConnectConverter | undefined): void {
  if (converter !== oci.ConnectConverter.JSON_WITH_SCHEMA) return;
  const rule =
    "must not be JSON_WITH_SCHEMA, because the records of a connector have no schema and the sink would fail on them";
  throw oci.ConfigurationError.of(stack, {
    what: "the converter of the Connect worker",
    rule,
    remedy: "use JSON or STRING",
  });
}

/** Anyone who can inspect the VM can read its user data. */
function checkToken(stack: oci.OciStack, { worker, hecToken }: KafkaConnectSettings): void {
  if (!worker.isVm || hecToken === undefined) return;
  const rule = "must be left out for a worker on a VM, which reads the token from Vault";
  const remedy = "put it into the secret of the input hec_token_secret_ocid";
  throw oci.ConfigurationError.of(stack, { what: "hecToken", rule, remedy });
}

/** A harness works only for streams of its compartment. */
function harnessOf(stack: oci.OciStack, exists: boolean): oci.IConnectHarness {
  const { compartment } = stack;
  // Not built from the prefix: another name would replace the harness, and the worker would lose its offsets.
  if (!exists) return new oci.ConnectHarness(stack, "harness", { compartment, name: "logs-connect" });
  const connectHarnessId = stack.input.ocid("connect_harness_ocid", {
    ...inputs.HARNESS,
    kind: oci.OcidKind.CONNECT_HARNESS,
  });
  const found = new DataOciStreamingConnectHarness(stack, "harness-found", {
    connectHarnessId,
    lifecycle: {
      postcondition: [
        {
          condition: Op.eq(ref("self.compartment_id"), compartment.compartmentId),
          errorMessage:
            "The Connect harness must be in the compartment of the streams, because it does not work with other streams: choose one there.",
        },
      ],
    },
  });
  return oci.ConnectHarness.fromConnectHarnessAttributes(stack, "harness", { connectHarnessId: found.id, compartment });
}

function workerFiles(
  { stack, pool, streams }: LogBus,
  settings: KafkaConnectSettings,
  harness: oci.IConnectHarness,
  user: oci.IKafkaUser,
): WorkerFiles {
  const { groupId = `${stack.namePrefix}-connect`, pluginPath = "/opt/kafka/plugins", converter } = settings;
  const { hecUri, hecToken: token, tasksMax, acknowledge, raw, validateCertificates } = settings;
  const worker = { login: oci.KafkaLogin.user({ pool, user }), harness, groupId, pluginPath, converter };
  const sink = oci.SplunkSink.json({
    routes: streams.map((one) => ({ stream: one.stream, index: indexOf(stack, one), sourceType: one.sourceType })),
    hecUri: hecUri ?? stack.input.text("splunk_hec_uri", inputs.HEC_URI),
    token,
    tasksMax: tasksMax ?? total(streams.map(({ stream }) => stream.partitions.count)),
    acknowledge,
    raw,
    validateCertificates,
  });
  oci.ConnectWorker.properties(worker).addOutput(stack, "connect_distributed_properties");
  sink.addOutput(stack, "splunk_sink_json");
  return { worker, sink };
}

function indexOf(stack: oci.OciStack, { id, index }: LogStream): string {
  if (index !== undefined) return index;
  const name = `splunk_index_${id.replaceAll("-", "_")}`;
  return stack.input.text(name, { ...inputs.INDEX, title: `Splunk index of the stream logs-${id}` });
}

/** A single call, because cdktf needs exponential time to print a sum of sums. */
function total(counts: readonly number[]): number {
  if (counts.some((count) => Token.isUnresolved(count))) return Token.asNumber(Fn.sum([...counts]));
  return counts.reduce((sum, count) => sum + count);
}

function handOut({ stack, pool }: LogBus, harness: oci.IConnectHarness, user: oci.IKafkaUser): void {
  const { configTopic: config, offsetTopic: offset, statusTopic: status } = harness;
  stack.output.text("connect_harness_id", harness.connectHarnessId, { title: "OCID of the Kafka Connect harness" });
  stack.output.map("connect_topics", { config, offset, status }, { title: "Topics in which a worker keeps its state" });
  stack.output.text("kafka_username", user.userNameFor(pool.streamPoolId), { title: "User name of the worker" });
  const login = oci.KafkaLogin.user({ pool, user });
  oci.KafkaClient.consumer({ login, groupId: `${stack.namePrefix}-trial` }).addOutput(stack, "consumer_properties");
}

/** `splunk-oci-addon-inputs.csv`: a line for each stream, with a list of partitions separated by spaces. */
export function addOnInputs({ stack, streams }: LogBus): void {
  const lines = streams.map(({ stream }) =>
    [
      field(stream.name),
      stream.streamId,
      stream.messagesEndpoint,
      field(stack.region),
      partitionList(stream.partitions.count),
    ].join(","),
  );
  oci.ClientFile.of({
    fileName: "splunk-oci-addon-inputs.csv",
    description: "The settings of each stream for Oracle's Splunk add-on.",
    content: ["name,stream_ocid,messages_endpoint,region,partitions", ...lines, ""].join("\n"),
  }).addOutput(stack, "splunk_oci_addon_inputs_csv");
}

/** A field, with quotes only if they are necessary. */
function field(text: string): string {
  return /^[\w. :/-]*$/.test(text) ? text : oci.Texts.encoded(text, oci.TextLanguage.CSV);
}

/** `0 1 2` for three. */
function partitionList(count: number): string {
  if (Token.isUnresolved(count)) return Token.asString(Fn.join(" ", Fn.range(0, count)));
  return Array.from({ length: count }, (_, partition) => partition).join(" ");
}

export interface LogBus {
  readonly stack: oci.OciStack;
  readonly pool: oci.StreamPool;
  readonly streams: readonly LogStream[];
  /** Undefined if the stack has no worker. */
  readonly worker: WorkerNetwork | undefined;
}
