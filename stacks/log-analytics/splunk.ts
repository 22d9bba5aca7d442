// How the records come to Splunk: through Kafka Connect, for which the harness, the user and the files are made, or by an add-on.

import { Fn, Op, ref, Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { DataOciStreamingConnectHarness } from "cdktf-oci-streaming/provider-oci/data-oci-streaming-connect-harness";
import * as inputs from "./inputs";
import { type LogStream, type WorkerNetwork } from "./streams";
import { ConnectWorkerHost, installNotes, secretsTemplate } from "./worker-host";

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

export interface KafkaConnectSettings extends KafkaConnectOptions {
  readonly worker: ConnectWorkerHost;
}

/** What a worker starts from. */
export interface WorkerFiles {
  readonly worker: oci.ConnectWorkerProps;
  readonly sink: oci.ClientFile;
}

/** Makes and hands out what a worker needs, and says what it must be allowed. */
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
    "must not be JSON_WITH_SCHEMA, since what a connector writes has no schema and the sink would stop at it";
  throw oci.ConfigurationError.of(stack, {
    what: "the converter of the Connect worker",
    rule,
    remedy: "take JSON or STRING",
  });
}

/** What stands in user data, everybody can read who may see the VM. */
function checkToken(stack: oci.OciStack, { worker, hecToken }: KafkaConnectSettings): void {
  if (!worker.isVm || hecToken === undefined) return;
  const rule = "must be left to a worker on a VM, which reads it from Vault";
  const remedy = "put it into the secret of the input hec_token_secret_ocid";
  throw oci.ConfigurationError.of(stack, { what: "hecToken", rule, remedy });
}

/** A harness works for streams of its own compartment only. */
function harnessOf(stack: oci.OciStack, exists: boolean): oci.IConnectHarness {
  const { compartment } = stack;
  // Not built from the prefix: another name would replace the harness, and the worker forget what it has read.
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
            "The connect harness must be in the compartment of the streams: choose one there, since no other works with them.",
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

/** One call for all: cdktf takes exponentially long to print a sum of sums. */
function total(counts: readonly number[]): number {
  if (counts.some((count) => Token.isUnresolved(count))) return Token.asNumber(Fn.sum([...counts]));
  return counts.reduce((sum, count) => sum + count);
}

function handOut({ stack, pool }: LogBus, harness: oci.IConnectHarness, user: oci.IKafkaUser): void {
  const { configTopic: config, offsetTopic: offset, statusTopic: status } = harness;
  stack.output.text("connect_harness_id", harness.connectHarnessId, { title: "OCID of the Kafka Connect harness" });
  stack.output.map("connect_topics", { config, offset, status }, { title: "Where a worker keeps what it knows" });
  stack.output.text("kafka_username", user.userNameFor(pool.streamPoolId), { title: "What the worker logs in as" });
  const login = oci.KafkaLogin.user({ pool, user });
  oci.KafkaClient.consumer({ login, groupId: `${stack.namePrefix}-trial` }).addOutput(stack, "consumer_properties");
}

/** `splunk-oci-addon-inputs.csv`: a line for each stream; the partitions are listed with blanks between them. */
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
    description: "What Oracle's Splunk add-on must be told of each stream.",
    content: ["name,stream_ocid,messages_endpoint,region,partitions", ...lines, ""].join("\n"),
  }).addOutput(stack, "splunk_oci_addon_inputs_csv");
}

/** A field of the sheet; what needs no quotes has none. */
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
  /** Undefined where the stack has no worker. */
  readonly worker: WorkerNetwork | undefined;
}
