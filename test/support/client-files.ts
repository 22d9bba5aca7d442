// Files for clients with strings that have a meaning in one of the languages involved. Tests pass them to the programs that read them: to
// npm packages in `npm test`, and to Debian's programs in `npm run test:clients`. They do not have values that only Terraform knows, so
// they are complete.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Testing } from "cdktf";
import {
  type ClientFile,
  ClientSecret,
  ConfigurationError,
  Compartment,
  ConnectHarness,
  ConnectWorker,
  Duration,
  GoldenGate,
  type IConnectHarness,
  type IStream,
  JdbcSource,
  KafkaClient,
  KafkaClientFormat,
  KafkaCompression,
  KafkaConnector,
  KafkaLogin,
  KafkaPrincipal,
  KafkaUser,
  MirrorEnd,
  MirrorMaker,
  MirrorTarget,
  OciStack,
  SparkOptions,
  Stream,
  StreamPool,
} from "../../lib";
import { rendered } from "./rendered";

/** The program that reads a file. */
export type Reader = "java" | "json" | "kafkajs" | "librdkafka";

export interface CompleteFile {
  /** The kind of file, and the hostile string in it. */
  readonly title: string;
  readonly reader: Reader;
  readonly text: string;
  /** The expected content: a property, or the path of a string in JSON, and its value. */
  readonly finds: Readonly<Record<string, string>>;
}

export const HOSTILE: readonly string[] = [
  "plain",
  'a"b\\c',
  "DOM\\ada",
  "größe",
  "\\uplib",
  "C:\\kafka\\plugins",
  "(a|b)\\.x",
  "it's #1 = ! : x",
  "#first",
  "!first",
  "a;b`c`$(id)",
  "%{y}",
  "${z}",
  "😀",
  "a\tb",
  "<<",
  "ends\\",
];

/** Blanks at the ends are part of a string, except in formats that cannot express them. */
const BLANKS = [" first", "last "];

const POOL_ID = "ocid1.streampool.oc1.eu-frankfurt-1.aaaapool";
const SERVERS = "one.example.com:9092";
const PLAIN_MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule";

interface Given {
  readonly stream: IStream;
  readonly harness: IConnectHarness;
  readonly login: KafkaLogin;
  readonly principal: KafkaLogin;
}

function givenIn(stack: OciStack, text: string): Given {
  const compartment = Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaacompartment");
  const attributes = { streamPoolId: POOL_ID, bootstrapServers: SERVERS, compartment };
  const pool = StreamPool.fromStreamPoolAttributes(stack, "pool", attributes);
  const streamId = "ocid1.stream.oc1.eu-frankfurt-1.aaaastream";
  const connectHarnessId = "ocid1.connectharness.oc1.eu-frankfurt-1.aaaaharness";
  const user = KafkaUser.existing({ tenancyName: "acme", userName: "größe@example.com" });
  return {
    stream: Stream.fromStreamAttributes(stack, "stream", { streamId, name: "orders" }),
    harness: ConnectHarness.fromConnectHarnessAttributes(stack, "harness", {
      connectHarnessId,
      compartment,
    }),
    login: KafkaLogin.user({ pool, user, password: ClientSecret.placeholder(text) }),
    principal: KafkaLogin.principal({ pool, principal: KafkaPrincipal.USER, configFile: text, profile: text }),
  };
}

/** The options of JAAS have separate names here, because a program reads them from the property. */
const jaas = (prefix: string, options: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [`${prefix}sasl.jaas.config ${name}`, value]));

const USER_NAME = `acme/größe@example.com/${POOL_ID}`;

/** The expected values of a login, by the prefix of its properties. */
const loggedIn = (prefix: string, text: string): Record<string, string> => ({
  [`${prefix}security.protocol`]: "SASL_SSL",
  ...jaas(prefix, { "": PLAIN_MODULE, username: USER_NAME, password: `<${text}>` }),
});

type Make = (given: Given, text: string) => ClientFile;
type Finds = (text: string) => Record<string, string>;

const consumer =
  (format: KafkaClientFormat): Make =>
  ({ login }, groupId) =>
    KafkaClient.consumer({ login, groupId, format });

const producer =
  (format: KafkaClientFormat): Make =>
  ({ login }) =>
    KafkaClient.producer({
      login,
      format,
      compression: KafkaCompression.GZIP,
      ...(format !== KafkaClientFormat.KAFKAJS && { linger: Duration.milliseconds(50) }),
    });

/** The prefixes of a framework's properties: of the connection, of a producer, of a consumer's group. */
const FRAMEWORKS: [string, KafkaClientFormat, string, string, string][] = [
  ["Java", KafkaClientFormat.JAVA, "", "", "group.id"],
  [
    "Spring Boot",
    KafkaClientFormat.SPRING_BOOT,
    "spring.kafka.properties.",
    "spring.kafka.producer.properties.",
    "spring.kafka.consumer.group-id",
  ],
  ["Micronaut", KafkaClientFormat.MICRONAUT, "kafka.", "kafka.producers.default.", "kafka.consumers.default.group.id"],
  [
    "Helidon",
    KafkaClientFormat.HELIDON,
    "mp.messaging.connector.helidon-kafka.",
    "mp.messaging.connector.helidon-kafka.",
    "mp.messaging.connector.helidon-kafka.group.id",
  ],
];

type Kind = [what: string, reader: Reader, make: Make, finds: Finds];

const KINDS: Kind[] = [
  ...FRAMEWORKS.flatMap(([name, format, login, own, group]): Kind[] => [
    [
      `a producer of ${name}`,
      "java",
      producer(format),
      (text) => ({ ...loggedIn(login, text), [`${own}enable.idempotence`]: "false" }),
    ],
    [`a consumer of ${name}`, "java", consumer(format), (text) => ({ ...loggedIn(login, text), [group]: text })],
  ]),
  [
    "a producer of librdkafka",
    "librdkafka",
    producer(KafkaClientFormat.LIBRDKAFKA),
    (text) => ({ "sasl.username": USER_NAME, "sasl.password": `<${text}>`, "enable.idempotence": "false" }),
  ],
  [
    "a consumer of librdkafka",
    "librdkafka",
    consumer(KafkaClientFormat.LIBRDKAFKA),
    (text) => ({ "sasl.username": USER_NAME, "sasl.password": `<${text}>`, "group.id": text }),
  ],
  [
    "a producer of kafkajs",
    "kafkajs",
    producer(KafkaClientFormat.KAFKAJS),
    (text) => ({ "client.sasl.username": USER_NAME, "client.sasl.password": `<${text}>` }),
  ],
  [
    "a consumer of kafkajs",
    "kafkajs",
    consumer(KafkaClientFormat.KAFKAJS),
    (text) => ({ "client.sasl.password": `<${text}>`, "consumer.groupId": text }),
  ],
  [
    "a client that logs in with an API key",
    "java",
    ({ principal: login }) => KafkaClient.properties({ login }),
    (text) => ({
      ...jaas("", { "": `com.oracle.bmc.auth.sasl.${KafkaPrincipal.USER}`, config: text, profile: text }),
      "enable.idempotence": "false",
    }),
  ],
  [
    "a worker of Kafka Connect",
    "java",
    ({ login, harness }, groupId) =>
      ConnectWorker.properties({ login, harness, groupId, pluginPath: `/opt/${groupId}` }),
    (text) => ({ ...loggedIn("producer.", text), "group.id": text, "plugin.path": `/opt/${text}` }),
  ],
  [
    "a mirror",
    "java",
    ({ login, harness }, text) =>
      MirrorMaker.properties({
        source: MirrorEnd.cluster("kafka.example.com:9093", { [text]: text, "ssl.truststore.location": text }),
        target: MirrorTarget.pool(login, harness),
        topics: [`\\Q${text}\\E`],
      }),
    (text) => ({
      ...loggedIn("target.", text),
      [`source.${text}`]: text,
      "source.ssl.truststore.location": text,
      "source->target.topics": `\\Q${text}\\E`,
    }),
  ],
  ["GoldenGate", "java", ({ login }) => GoldenGate.producer({ login }), (text) => loggedIn("", text)],
  [
    "a connector",
    "json",
    (_, text) => KafkaConnector.json({ name: text, connectorClass: "C", settings: { [`a${text}`]: text } }),
    (text) => ({ name: text, [`config.a${text}`]: text }),
  ],
  [
    "a connector of JDBC",
    "json",
    (_, text) =>
      JdbcSource.json({
        url: `jdbc:oracle:thin:@${text}`,
        user: text,
        password: ClientSecret.placeholder(text),
        tables: [text],
        topicPrefix: text,
        incrementingColumn: "ID",
        timestampColumn: text,
      }),
    (text) => ({ "config.table.whitelist": text, "config.connection.password": `<${text}>` }),
  ],
  [
    "a job of Spark",
    "json",
    ({ login, stream }, text) => SparkOptions.json({ login, stream, checkpointLocation: text }),
    (text) => ({ checkpointLocation: text, ...loggedIn("kafka.", text) }),
  ],
];

/** Each kind of file with each hostile text, unless it is refused there. */
export function completeFiles(): CompleteFile[] {
  // An app needs a folder, although nothing is synthesized.
  const outdir = mkdtempSync(join(tmpdir(), "client-files-"));
  try {
    return KINDS.flatMap((kind) => [...HOSTILE, ...BLANKS].flatMap((text) => completeFile(outdir, kind, text)));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function completeFile(outdir: string, [kind, reader, make, finds]: Kind, text: string): CompleteFile[] {
  const stack = new OciStack(Testing.app({ outdir, fakeCdktfJsonPath: true }), "shop");
  try {
    const file = make(givenIn(stack, text), text);
    const title = `${kind} with ${JSON.stringify(text)}`;
    return [{ title, reader, text: rendered(stack, file.content), finds: finds(text) }];
  } catch (error) {
    if (error instanceof ConfigurationError) return [];
    throw error;
  }
}
