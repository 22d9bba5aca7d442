// Splunk through Kafka Connect: the harness, the user, what he may do, and the files that a worker needs.

import { Fn, Op, ref, Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { DataOciStreamingConnectHarness } from "cdktf-oci-streaming/provider-oci/data-oci-streaming-connect-harness";
import * as inputs from "./inputs";
import { installNotes, secretsTemplate } from "./install-notes";
import { type WorkerNetwork } from "./network";
import { type KafkaConnectOptions } from "./splunk";
import { type LogStream } from "./streams";
import { type ConnectWorkerHost } from "./worker-host";

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
