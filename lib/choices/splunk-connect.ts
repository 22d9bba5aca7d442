// Internal: a Kafka Connect worker that posts the messages of streams to Splunk: its harness, its user, its files, its host.

import { Fn, Token } from "cdktf";
import { type ClientFile } from "../client/client-file";
import { ConnectConverter, ConnectWorker, type ConnectWorkerProps } from "../client/connect-worker";
import { KafkaClient } from "../client/kafka-client";
import { KafkaLogin } from "../client/kafka-login";
import { SplunkSink } from "../client/splunk-sink";
import { checkInPool, topicOf } from "../client/topics";
import { refusal } from "../core/checks";
import { matchesPattern } from "../core/stack/inputs/input-match";
import { type OciStack } from "../core/stack/oci-stack";
import { isKnown } from "../core/token/tokens";
import { type IKafkaUser } from "../identity/kafka-user";
import { type PolicyStatement } from "../identity/policy-statement";
import { type IConnectHarness } from "../streaming/connect-harness";
import { type ConnectWorkerHost } from "./connect-worker-host";
import { addOnInputs, partitionsOf } from "./splunk-add-on";
import { type SplunkConnectOptions, type SplunkContents, type SplunkStream } from "./splunk-delivery";
import { installNotes, secretsTemplate } from "./splunk-notes";
import { existingHarness, newHarness } from "./stack-harness";
import { StackKafkaUser } from "./stack-kafka-user";

export interface SplunkConnectSettings extends SplunkConnectOptions {
  readonly worker: ConnectWorkerHost;
}

/** Makes the resources and outputs of the worker, and returns its statements. */
export function connectSplunk(
  stack: OciStack,
  contents: SplunkContents,
  settings: SplunkConnectSettings,
): PolicyStatement[] {
  const { pool, streams, workerNetwork, harnessName = "splunk-connect" } = contents;
  const { worker: host, manageHarness = false } = settings;
  checkConverter(stack.node.path, settings);
  checkToken(stack.node.path, settings);
  checkAnswer(stack.node.path, "hecUri", settings.hecUri, HEC_URI);
  for (const { stream, index } of streams)
    checkAnswer(stack.node.path, `the index of ${stream.node.path}`, index, INDEX);
  for (const { stream } of streams) checkInPool(stack.node.path, stream, pool);
  const harness = settings.existingHarness === true ? existingHarness(stack, SPLUNK) : newHarness(stack, harnessName);
  const user = (settings.kafkaUser ?? StackKafkaUser.newUser()).addTo(stack, "splunk-connect");
  const { worker, sink } = workerFiles(stack, contents, settings, { harness, user });
  handOut(stack, contents, { harness, user });
  installNotes(stack, pool, host.isVm);
  secretsTemplate(stack);
  addOnInputs(stack, streams);
  return [
    ...pool.allowKafka(user.subject, { produce: false }),
    manageHarness ? harness.allowManage(user.subject) : harness.allowUse(user.subject),
    ...host._addTo(stack, workerNetwork, { worker, connectors: [sink], plugins: [PLUGIN], secrets: [HEC_TOKEN] }),
  ];
}

const SPLUNK = "Splunk";

const HEC_URI = {
  title: "URL of Splunk's HTTP Event Collector",
  description: "For example, https://splunk.example.com:8088. Separate several URLs with commas.",
  group: SPLUNK,
  pattern: "^https://[A-Za-z0-9][A-Za-z0-9.:/_-]*(,https://[A-Za-z0-9][A-Za-z0-9.:/_-]*)*$",
  meaning: "https:// URLs without a query, separated by commas without spaces",
};

const INDEX = {
  description: "The index must exist, and the HEC token must allow it.",
  group: SPLUNK,
  pattern: "^[a-z0-9][a-z0-9_-]*$",
  meaning: "lowercase letters, digits, underscores and hyphens, beginning with a letter or a digit",
  defaultValue: "main",
};

const PLUGIN = {
  name: "splunk",
  input: "splunk_connector_url",
  title: "Download URL of Splunk's connector",
  description: "The .jar file of Splunk Connect for Kafka. Use your own copy if the worker has no internet access.",
  pattern: "^https://[A-Za-z0-9.:/_%~+-]+[.]jar$",
  meaning: "an https:// URL that ends with .jar",
  defaultValue:
    "https://github.com/splunk/kafka-connect-splunk/releases/download/v2.2.4/splunk-kafka-connect-v2.2.4.jar",
};

const HEC_TOKEN = { key: "hec_token", input: "hec_token_secret_ocid", title: "Secret with Splunk's HEC token" };

function checkConverter(at: string, { converter }: SplunkConnectSettings): void {
  if (converter !== ConnectConverter.JSON_WITH_SCHEMA) return;
  const what = "the converter of the Connect worker";
  const rule =
    "must not be JSON_WITH_SCHEMA, because the records of a connector have no schema and the sink would fail on them";
  throw refusal(at, { what, rule, remedy: "use JSON or STRING" });
}

/** Anyone who can inspect the VM can read its user data. */
function checkToken(at: string, { worker, hecToken }: SplunkConnectSettings): void {
  if (!worker.isVm || hecToken === undefined) return;
  const rule = "must be left out for a worker on a VM, which reads the token from Vault";
  const remedy = `put it into the secret of the input ${HEC_TOKEN.input}`;
  throw refusal(at, { what: "hecToken", rule, remedy });
}

/** Rejects a value in the code that the input would reject. */
function checkAnswer(at: string, what: string, text: string | undefined, { pattern, meaning }: Form): void {
  if (text === undefined || !isKnown(text) || matchesPattern(pattern, text)) return;
  const remedy = "correct it, or leave it out for an input";
  throw refusal(at, { what, rule: `must be ${meaning}`, got: text, remedy });
}

/** The form of the value of an input. */
interface Form {
  readonly pattern: string;
  readonly meaning: string;
}

/** What a worker needs before it starts. */
interface Made {
  readonly harness: IConnectHarness;
  readonly user: IKafkaUser;
}

interface WorkerFiles {
  readonly worker: ConnectWorkerProps;
  readonly sink: ClientFile;
}

function workerFiles(
  stack: OciStack,
  { pool, streams }: SplunkContents,
  settings: SplunkConnectSettings,
  { harness, user }: Made,
): WorkerFiles {
  const { groupId = `${stack.namePrefix}-connect`, pluginPath = "/opt/kafka/plugins", converter } = settings;
  const { hecUri, hecToken: token, tasksMax, acknowledge, raw, validateCertificates } = settings;
  const worker = { login: KafkaLogin.user({ pool, user }), harness, groupId, pluginPath, converter };
  const sink = SplunkSink.json({
    routes: streams.map((one) => ({ ...one, index: indexOf(stack, one) })),
    hecUri: hecUri ?? stack.input.text("splunk_hec_uri", HEC_URI),
    token,
    tasksMax: tasksMax ?? total(streams.map(({ stream }) => partitionsOf(stream))),
    acknowledge,
    raw,
    validateCertificates,
  });
  ConnectWorker.properties(worker).addOutput(stack, "connect_distributed_properties");
  sink.addOutput(stack, "splunk_sink_json");
  return { worker, sink };
}

function indexOf({ input }: OciStack, { stream, index }: SplunkStream): string {
  if (index !== undefined) return index;
  const { id } = stream.node;
  const topic = topicOf(stream);
  const title = `Splunk index of the stream ${isKnown(topic) ? topic : id}`;
  return input.text(`splunk_index_${id.replace(/[^\p{ID_Continue}]/gu, "_")}`, { ...INDEX, title });
}

/** A single call, because cdktf needs exponential time to print a sum of sums. */
function total(counts: readonly number[]): number {
  if (!counts.every(isKnown)) return Token.asNumber(Fn.sum([...counts]));
  return counts.reduce((sum, count) => sum + count, 0);
}

function handOut(stack: OciStack, { pool }: SplunkContents, { harness, user }: Made): void {
  const { configTopic: config, offsetTopic: offset, statusTopic: status } = harness;
  stack.output.text("connect_harness_id", harness.connectHarnessId, { title: "OCID of the Kafka Connect harness" });
  stack.output.map("connect_topics", { config, offset, status }, { title: "Topics in which a worker keeps its state" });
  stack.output.text("kafka_username", user.userNameFor(pool.streamPoolId), { title: "User name of the worker" });
  const login = KafkaLogin.user({ pool, user });
  KafkaClient.consumer({ login, groupId: `${stack.namePrefix}-trial` }).addOutput(stack, "consumer_properties");
}
