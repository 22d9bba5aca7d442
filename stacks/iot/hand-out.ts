// Outputs, and files for devices and programs.

import * as oci from "cdktf-oci-streaming";
import { type Entrance } from "./entrance";
import { type BoundDatabase } from "./iot-database";
import { type IotFunction, type Variables } from "./processing";
import { type IotSite, type IotStreams } from "./site";

export interface HandOutProps {
  readonly entrance: Entrance;
  readonly streams: IotStreams;
  readonly database: BoundDatabase | undefined;
  readonly webUrl: string | undefined;
  readonly topic: oci.ITopic;
  readonly people: oci.ITopic | undefined;
  readonly programs: IotFunction[];
  readonly connectors: oci.ServiceConnector[];
  readonly watch: oci.StackWatch;
}

export function handOut(site: IotSite, props: HandOutProps): void {
  const { output } = site.stack;
  const { entrance, programs, connectors, watch, topic, people } = props;
  const functions = programs.map(({ fn }) => fn);
  output.text("ingest_endpoint", entrance.endpoint, { title: "Where devices send their messages" });
  ofStreams(site, props);
  const functionIds = byId(functions, ({ functionId }) => functionId);
  const endpoints = byId(functions, ({ invokeEndpoint }) => invokeEndpoint);
  const connectorIds = byId(connectors, ({ serviceConnectorId }) => serviceConnectorId);
  output.map("function_ids", functionIds, { title: "OCIDs of the functions" });
  output.map("function_invoke_endpoints", endpoints, { title: "Where the functions are invoked" });
  site.images.addOutput();
  output.map("connector_ids", connectorIds, { title: "OCIDs of the connectors" });
  output.text("topic_id", topic.topicId, { title: "OCID of the topic for alarms" });
  if (people) output.text("people_topic_id", people.topicId, { title: "OCID of the topic for people in danger" });
  watch.addOutput();
  ofOptions(site, props);
  files(site, props);
}

function ofStreams({ stack: { output } }: IotSite, { streams }: HandOutProps): void {
  const { pool, telemetry, deadLetters, commands } = streams;
  output.text("stream_pool_id", pool.streamPoolId, { title: "OCID of the stream pool" });
  output.text("stream_id", telemetry.streamId, { title: "OCID of the stream of messages" });
  output.text("messages_endpoint", telemetry.messagesEndpoint, { title: "Where clients of the native API connect" });
  output.text("kafka_bootstrap_servers", pool.bootstrapServers, { title: "Where Kafka clients connect" });
  if (deadLetters) {
    const title = "OCID of the stream of messages that could not be processed";
    output.text("dead_letter_stream_id", deadLetters.streamId, { title });
  }
  if (commands) output.text("command_stream_id", commands.streamId, { title: "OCID of the stream of commands" });
}

function ofOptions({ stack: { output } }: IotSite, { database, webUrl }: HandOutProps): void {
  if (database?.made) {
    const { autonomousDatabaseId, connectAliases } = database.made;
    output.text("autonomous_database_id", autonomousDatabaseId, { title: "OCID of the database" });
    output.map("database_connect_aliases", connectAliases, { title: "Connect strings of the database by service" });
  }
  if (webUrl !== undefined) output.link("web_url", webUrl, { title: "Page with the newest messages" });
}

function files({ stack, props, kafkaUser }: IotSite, { entrance, streams, database, programs }: HandOutProps): void {
  const { pool } = streams;
  const { authentication, webPages, consumerUser } = props;
  const { tokenHeader, tokenScheme } = entrance.authentication;
  const device = {
    endpoint: entrance.endpoint,
    authentication: authentication.name,
    tokenHeader,
    tokenScheme,
    paths: entrance.ingest.variables,
  };
  deviceContract(stack, device);
  deviceEnvironment(stack, device);
  if (webPages === true) collectorScript(stack, device);
  programNotes(stack, programs);
  if (database) ddl(stack, database.user);
  if (kafkaUser) {
    const login = oci.KafkaLogin.user({ pool, user: kafkaUser });
    oci.KafkaClient.properties({ login }).addOutput(stack, "client_properties");
    oci.KafkaClient.producer({ login }).addOutput(stack, "producer_properties");
  }
  if (consumerUser === undefined) return;
  const groupId = props.fireAlarm === true ? "building-controllers" : "telemetry-consumers";
  const login = oci.KafkaLogin.user({ pool, user: consumerUser });
  oci.KafkaClient.consumer({ login, groupId }).addOutput(stack, "consumer_properties");
}

/**
 * `ddl.sql`: the application user and its table.
 *
 * A connector delivers at least once. The position of a message identifies it, and offsets restart when a stream is
 * replaced. This is why stream, partition and offset together are unique.
 */
function ddl(stack: oci.OciStack, userName: string): void {
  const user = oci.Texts.encoded(userName, oci.TextLanguage.SQL_NAME);
  const content = `-- Run once as ADMIN. The password is the content of the secret in the input database_user_secret_ocid.
CREATE USER ${user} IDENTIFIED BY "<PASSWORD>" QUOTA UNLIMITED ON data;
GRANT CREATE SESSION TO ${user};

CREATE TABLE ${user}.iot_data (
  id               NUMBER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  iot_key          VARCHAR2(256) NOT NULL,
  iot_data         CLOB NOT NULL,
  received_at      TIMESTAMP WITH TIME ZONE NOT NULL,
  stream_ocid      VARCHAR2(255) NOT NULL,
  stream_partition NUMBER(10) NOT NULL,
  stream_offset    NUMBER(19) NOT NULL,
  CONSTRAINT iot_data_once UNIQUE (stream_ocid, stream_partition, stream_offset)
);
`;
  oci.ClientFile.of({
    fileName: "ddl.sql",
    description: "The application user and its table.",
    content,
  }).addOutput(stack, "ddl_sql");
}

function byId<T extends oci.OciFunction | oci.ServiceConnector>(
  constructs: readonly T[],
  valueOf: (construct: T) => string,
): { [id: string]: string } {
  return Object.fromEntries(constructs.map((construct) => [construct.node.id, valueOf(construct)]));
}

/** `function-env.md`: the task, the needs and the environment of each function. */
function programNotes(stack: oci.OciStack, functions: readonly IotFunction[]): void {
  oci.ClientFile.of({
    fileName: "function-env.md",
    description: "The task, the needs and the environment of each function.",
    content: [...INTRODUCTION, ...functions.flatMap(section)].join("\n"),
  }).addOutput(stack, "function_env_md");
}

const INTRODUCTION = [
  "# Functions",
  "",
  "Each function authenticates as its resource principal: do not put keys or tokens into images. The programs are in functions/ of the",
  "library's repository. Your own image gets the same variables.",
  "",
];

function section({ fn, program, variables }: IotFunction): string[] {
  const { name, title, notes, memoryMiB, timeout } = program;
  const all = Object.entries(program.variables).map(
    ([variable, text]) => [variable, text.replaceAll("|", "\\|")] as const,
  );
  const described = new Map(all);
  return [
    `## ${fn.node.id}`,
    "",
    `The program \`${name}\`. ${title} It needs at least ${memoryMiB} MB and ${timeout.toSeconds()} s.`,
    "",
    ...notes.map((note) => `- ${note}`),
    "",
    "| variable | what it is |",
    "|---|---|",
    ...Object.keys(variables).map((variable) => `| \`${variable}\` | ${String(described.get(variable))} |`),
    "",
    ...all
      .filter(([variable]) => !Object.hasOwn(variables, variable))
      .map(([variable, text]) => `- \`${variable}\`, not set: ${text}`),
    "",
  ];
}

export interface DeviceFilesProps {
  /** Where devices send their messages. */
  readonly endpoint: string;
  /** How they are authenticated. */
  readonly authentication: string;
  /** The header with a device's token. */
  readonly tokenHeader: string | undefined;
  /** The scheme before the token. */
  readonly tokenScheme: string | undefined;
  /** The paths of key and message in a request. */
  readonly paths: Variables;
}

/** `device-contract.json`: the requests of devices, and the responses. */
export function deviceContract(stack: oci.OciStack, props: DeviceFilesProps): void {
  const { endpoint, authentication, tokenHeader } = props;
  const token = tokenText(props);
  const contract = {
    request: {
      method: "POST",
      url: endpoint,
      authentication,
      headers: { "Content-Type": "application/json", ...(tokenHeader !== undefined && { [tokenHeader]: token }) },
      body: bodyOf(props.paths),
    },
    rules: [
      ...(props.paths.KEY_PATH === undefined ? [] : ["Messages with the same key keep their order."]),
      ...oci.FunctionProgram.INGEST.notes,
      "The gateway answers 401 to unauthenticated requests, and 429 to too many requests from one address.",
    ],
  };
  oci.ClientFile.of({
    fileName: "device-contract.json",
    description: "The requests of devices.",
    content: `${jsonText(contract)}\n`,
  }).addOutput(stack, "device_contract_json");
}

/** `device-client.env`: the same for programs that read their environment. */
export function deviceEnvironment(stack: oci.OciStack, props: DeviceFilesProps): void {
  const { endpoint, authentication, tokenHeader } = props;
  const lines = [`IOT_ENDPOINT=${word(endpoint)}`, `IOT_AUTHENTICATION=${variable(authentication)}`];
  const ofToken =
    tokenHeader === undefined
      ? []
      : [`IOT_TOKEN_HEADER=${variable(tokenHeader)}`, `IOT_TOKEN=${word(tokenText(props))}`];
  oci.ClientFile.of({
    fileName: "device-client.env",
    description: "The endpoint and the authentication of devices.",
    content: [...lines, ...ofToken, ""].join("\n"),
  }).addOutput(stack, "device_client_env");
}

/** `collector.js`: sends events of a web page; the session is the key, so that its clicks keep their order. */
export function collectorScript(stack: oci.OciStack, props: DeviceFilesProps): void {
  const { endpoint, tokenHeader, tokenScheme } = props;
  const headers = ['"Content-Type": "application/json"'];
  if (tokenHeader !== undefined)
    headers.push(
      `${jsonText(tokenHeader)}: ${tokenScheme === undefined ? "" : `${jsonText(`${tokenScheme} `)} + `}token`,
    );
  const content = [
    `const endpoint = ${jsonText(endpoint)};`,
    "",
    "export function send(session, event, token) {",
    "  const body = JSON.stringify({ iot_key: session, iot_data: event });",
    `  return fetch(endpoint, { method: "POST", keepalive: true, headers: { ${headers.join(", ")} }, body });`,
    "}",
    "",
  ].join("\n");
  oci.ClientFile.of({
    fileName: "collector.js",
    description: "Sends the events of a web page.",
    content,
  }).addOutput(stack, "collector_js");
}

/** A request with key and message in their places. */
function bodyOf({ KEY_PATH: key, VALUE_PATH: value }: Variables): JsonText {
  if (value === undefined) return key === undefined ? MESSAGE : `${MESSAGE}, ${ID} at ${key}`;
  const members = { ...(key !== undefined && { [key]: ID }), [value]: MESSAGE };
  if (Object.keys(members).some((path) => path.includes("."))) {
    return `JSON with ${Object.entries(members)
      .map(([path, text]) => `${text} at ${path}`)
      .join(", ")}`;
  }
  return members;
}

const ID = "<id of the device>";

const MESSAGE = "<message, any JSON value>";

function tokenText({ tokenScheme }: DeviceFilesProps): string {
  return tokenScheme === undefined ? "<TOKEN>" : `${tokenScheme} <TOKEN>`;
}

/** The value of a variable, with quotes only if they are necessary. */
function variable(text: string): string {
  return /^[\w-]+$/.test(text) ? text : word(text);
}

function word(text: string): string {
  return oci.Texts.encoded(text, oci.TextLanguage.SHELL);
}

/** What a file of JSON holds here. */
type JsonText = string | readonly string[] | { readonly [name: string]: JsonText };

/** The value as JSON, a member or an element on each line. */
function jsonText(value: JsonText, indent = ""): string {
  if (typeof value === "string") return oci.Texts.encoded(value, oci.TextLanguage.JSON);
  const inner = `${indent}  `;
  if (isList(value)) return `[\n${value.map((text) => `${inner}${jsonText(text)}`).join(",\n")}\n${indent}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${inner}${jsonText(name)}: ${jsonText(member, inner)}`,
  );
  return `{\n${members.join(",\n")}\n${indent}}`;
}

function isList(value: JsonText): value is readonly string[] {
  return Array.isArray(value);
}
