// Every kind of file that the library renders, parsed as its client would, with all the keys that it must have.

import {
  type ClientFile,
  Compartment,
  ConnectHarness,
  ConnectWorker,
  GoldenGate,
  GoldenGateTopics,
  JdbcSink,
  JdbcSource,
  KafkaClient,
  KafkaCompression,
  KafkaLogin,
  KafkaPrincipal,
  KafkaUser,
  MirrorEnd,
  MirrorMaker,
  MirrorTarget,
  OciStack,
  Duration,
  Partitions,
  SparkOptions,
  SplunkSink,
  StreamPool,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { properties, rendered } from "../support/rendered";
import { outputs, synthesize, testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

/** The constructs and logins that the files need. */
function setUp() {
  const stack = new OciStack(testApp(), "shop");
  const pool = new StreamPool(stack, "pool", { compartment });
  const user = KafkaUser.existing({ tenancyName: "acme", userName: "shop" });
  return {
    stack,
    stream: pool.addStream("orders", { partitions: Partitions.of(1) }),
    harness: new ConnectHarness(stack, "harness", { compartment }),
    login: KafkaLogin.user({ pool, user }),
    other: KafkaLogin.user({ pool: new StreamPool(stack, "other", { compartment }), user }),
    principal: KafkaLogin.principal({ pool, principal: KafkaPrincipal.RESOURCE }),
  };
}

type Setup = ReturnType<typeof setUp>;

const jsonConfig = (text: string): object => (JSON.parse(text) as { config: object }).config;
const connection = { url: "jdbc:oracle:thin:@shop", user: "SHOP" };
const LOGIN = ["security.protocol", "sasl.mechanism", "sasl.jaas.config"];
const CLIENT = ["bootstrap.servers", ...LOGIN];
const loginOf = (...prefixes: string[]): string[] => prefixes.flatMap((prefix) => LOGIN.map((key) => prefix + key));

const KINDS: [string, (setup: Setup) => ClientFile, (text: string) => object, string[]][] = [
  ["client.properties", ({ login }) => KafkaClient.properties({ login }), properties, CLIENT],
  ["client-principal.properties", ({ principal }) => KafkaClient.properties({ login: principal }), properties, CLIENT],
  [
    "producer.properties",
    ({ login }) =>
      KafkaClient.producer({
        login,
        linger: Duration.milliseconds(50),
        compression: KafkaCompression.GZIP,
      }),
    properties,
    [...CLIENT, "retries", "max.request.size", "acks", "linger.ms", "compression.type", "enable.idempotence"],
  ],
  [
    "consumer.properties",
    ({ login }) => KafkaClient.consumer({ login, groupId: "orders" }),
    properties,
    [...CLIENT, "group.id", "auto.offset.reset", "enable.auto.commit", "max.partition.fetch.bytes"],
  ],
  [
    "connect-distributed.properties",
    ({ login, harness }) => ConnectWorker.properties({ login, harness, groupId: "connect" }),
    properties,
    [
      "bootstrap.servers",
      ...loginOf("", "producer.", "consumer."),
      "group.id",
      "key.converter",
      "value.converter",
      "plugin.path",
      "config.storage.topic",
      "offset.storage.topic",
      "status.storage.topic",
    ],
  ],
  [
    "splunk-sink.json",
    ({ stream }) => SplunkSink.json({ routes: [{ stream, index: "main" }], hecUri: "https://splunk:8088" }),
    jsonConfig,
    [
      "connector.class",
      "tasks.max",
      "topics",
      "splunk.indexes",
      "splunk.sourcetypes",
      "splunk.hec.uri",
      "splunk.hec.token",
      "splunk.hec.ack.enabled",
      "splunk.hec.ssl.validate.certs",
      "splunk.hec.raw",
    ],
  ],
  [
    "jdbc-source.json",
    () =>
      JdbcSource.json({
        ...connection,
        tables: ["ORDERS"],
        topicPrefix: "shop-",
        incrementingColumn: "ID",
        timestampColumn: "CHANGED",
      }),
    jsonConfig,
    [
      "connector.class",
      "connection.url",
      "connection.user",
      "connection.password",
      "mode",
      "timestamp.column.name",
      "incrementing.column.name",
      "table.whitelist",
      "topic.prefix",
      "poll.interval.ms",
    ],
  ],
  [
    "jdbc-sink.json",
    ({ stream }) => JdbcSink.json({ ...connection, streams: [stream], keyFields: ["ID"] }),
    jsonConfig,
    [
      "connector.class",
      "topics",
      "connection.url",
      "insert.mode",
      "pk.mode",
      "pk.fields",
      "auto.create",
      "table.name.format",
    ],
  ],
  [
    "mm2.properties",
    ({ login, other, harness }) =>
      MirrorMaker.properties({
        source: MirrorEnd.pool(other),
        target: MirrorTarget.pool(login, harness),
        topics: [".*"],
      }),
    properties,
    [
      "clusters",
      "source.bootstrap.servers",
      "target.bootstrap.servers",
      ...loginOf("source.", "target."),
      "source->target.enabled",
      "source->target.topics",
      "source->target.groups",
      "source->target.emit.heartbeats.enabled",
      "source->target.emit.checkpoints.enabled",
      "source->target.emit.offset-syncs.enabled",
      "source->target.refresh.topics.enabled",
      "source->target.refresh.groups.enabled",
      "target->source.emit.heartbeats.enabled",
      "sync.group.offsets.enabled",
      "sync.topic.acls.enabled",
      "sync.topic.configs.enabled",
      "target.config.storage.topic",
      "target.offset.storage.topic",
      "target.status.storage.topic",
      "replication.policy.class",
      "tasks.max",
    ],
  ],
  [
    "kafkahandler.props",
    () => GoldenGate.handler({ topics: GoldenGateTopics.byTable() }),
    properties,
    [
      "gg.handlerlist",
      "gg.handler.kafkahandler.type",
      "gg.handler.kafkahandler.kafkaProducerConfigFile",
      "gg.handler.kafkahandler.topicMappingTemplate",
      "gg.handler.kafkahandler.keyMappingTemplate",
      "gg.handler.kafkahandler.format",
      "gg.handler.kafkahandler.mode",
      "gg.classpath",
    ],
  ],
  [
    "oci_streaming_producer.properties",
    ({ login }) => GoldenGate.producer({ login }),
    properties,
    [...CLIENT, "key.serializer", "value.serializer", "max.request.size"],
  ],
  [
    "spark-kafka-options.json",
    ({ principal, stream }) =>
      SparkOptions.json({ login: principal, stream, checkpointLocation: "oci://b@ns/checkpoints" }),
    (text) => JSON.parse(text) as object,
    [
      "kafka.bootstrap.servers",
      "subscribe",
      "kafka.security.protocol",
      "kafka.sasl.mechanism",
      "kafka.sasl.jaas.config",
      "kafka.max.partition.fetch.bytes",
      "kafka.max.request.size",
      "checkpointLocation",
    ],
  ],
];

test.each(KINDS)("%s is an output, and parses with a value for each of its keys", (name, make, read, keys) => {
  const setup = setUp();
  const file = make(setup);
  file.addOutput(setup.stack, "file");
  const { content, fileName } = file;
  const [output, ...others] = Object.values(outputs(synthesize(setup.stack)));
  expect([fileName, others]).toEqual([name, []]);
  const text = rendered(setup.stack, output?.value as string);
  expect(text).toBe(rendered(setup.stack, content));
  const values = new Map(Object.entries(read(text)));
  expect(keys.filter((key) => !values.has(key) || values.get(key) === "")).toEqual([]);
  expect(JSON.stringify([...values])).not.toContain("TfToken");
});
