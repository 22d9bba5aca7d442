import {
  type ClientFile,
  ClientSecret,
  Compartment,
  ConnectConverter,
  ConnectHarness,
  ConnectWorker,
  Duration,
  GoldenGate,
  GoldenGateFormat,
  GoldenGateTopics,
  type IKafkaUser,
  JdbcSink,
  JdbcSource,
  KafkaClient,
  KafkaClientFormat,
  KafkaPrincipal,
  KafkaUser,
  MirrorEnd,
  MirrorMaker,
  Partitions,
  SparkOptions,
  SplunkSink,
  type Stream,
  StreamPool,
} from "../../lib";
import { TerraformVariable } from "cdktf";
import { COMPARTMENT_ID, STREAM_POOL_ID } from "../support/ocids";
import { properties, rendered } from "../support/rendered";
import { newStack, outputs, synthesize } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const user: IKafkaUser = KafkaUser.existing({ tenancyName: "acme", userName: "booking@example.com" });

interface Setup {
  readonly stack: ReturnType<typeof newStack>;
  readonly pool: StreamPool;
  readonly bookings: Stream;
  readonly harness: ConnectHarness;
}

function setup(): Setup {
  const stack = newStack();
  const pool = new StreamPool(stack, "pool", { compartment, name: "pool" });
  const bookings = pool.addStream("bookings", { partitions: Partitions.of(1) });
  return { stack, pool, bookings, harness: new ConnectHarness(stack, "harness", { compartment, name: "harness" }) };
}

/** The file as the client reads it; the document with it is checked against the provider's schema. */
function fileOf(make: (setup: Setup) => ClientFile): string {
  const made = setup();
  const file = make(made);
  synthesize(made.stack);
  return rendered(made.stack, file.content);
}

const LOGIN = {
  "bootstrap.servers": "BOOTSTRAP_SERVERS",
  "security.protocol": "SASL_SSL",
  "sasl.mechanism": "PLAIN",
  "sasl.jaas.config":
    'org.apache.kafka.common.security.plain.PlainLoginModule required username="acme/booking@example.com/ID" password="<AUTH_TOKEN>";',
};

test("client.properties log in with the pool's own servers and a placeholder for the token", () => {
  expect(properties(fileOf(({ stack, pool }) => KafkaClient.properties(stack, "c", { pool, user })))).toEqual(LOGIN);
});

test("librdkafka has its own words for the login", () => {
  const format = KafkaClientFormat.LIBRDKAFKA;
  expect(properties(fileOf(({ stack, pool }) => KafkaClient.properties(stack, "c", { pool, user, format })))).toEqual({
    "bootstrap.servers": "BOOTSTRAP_SERVERS",
    "security.protocol": "SASL_SSL",
    "sasl.mechanisms": "PLAIN",
    "sasl.username": "acme/booking@example.com/ID",
    "sasl.password": "<AUTH_TOKEN>",
  });
});

test("producer.properties keep order, lose nothing, and stay within one request", () => {
  const linger = Duration.milliseconds(50);
  expect(properties(fileOf(({ stack, pool }) => KafkaClient.producer(stack, "c", { pool, user, linger })))).toEqual({
    ...LOGIN,
    acks: "all",
    retries: "5",
    "enable.idempotence": "false",
    "max.in.flight.requests.per.connection": "1",
    "max.request.size": "1048576",
    "compression.type": "none",
    "linger.ms": "50",
  });
});

test("a producer of librdkafka names the size in its own words", () => {
  const format = KafkaClientFormat.LIBRDKAFKA;
  const file = fileOf(({ stack, pool }) => KafkaClient.producer(stack, "c", { pool, user, format, retries: 9 }));
  expect(properties(file)).toMatchObject({ "message.max.bytes": "1048576", retries: "9" });
  expect(properties(file)).not.toHaveProperty(["linger.ms"]);
});

test("consumer.properties commit only what is worked off", () => {
  const file = (fromBeginning?: boolean): Record<string, string> =>
    properties(
      fileOf(({ stack, pool }) => KafkaClient.consumer(stack, "c", { pool, user, groupId: "mail", fromBeginning })),
    );
  expect(file()).toEqual({
    ...LOGIN,
    "group.id": "mail",
    "auto.offset.reset": "earliest",
    "enable.auto.commit": "false",
    "max.partition.fetch.bytes": "1048576",
  });
  expect(file(false)).toMatchObject({ "auto.offset.reset": "latest" });
});

test.each([KafkaPrincipal.INSTANCE, KafkaPrincipal.RESOURCE])(
  "client-principal.properties of %s need no token",
  (principal) => {
    expect(properties(fileOf(({ stack, pool }) => KafkaClient.principal(stack, "c", { pool, principal })))).toEqual({
      "bootstrap.servers": "BOOTSTRAP_SERVERS",
      "security.protocol": "SASL_SSL",
      "sasl.mechanism": "OCI-RSA-SHA256",
      "sasl.jaas.config": `com.oracle.bmc.auth.sasl.${principal} required intent="streamPoolId:ID";`,
    });
  },
);

test("a Connect worker logs in three times, and keeps what it knows in the harness", () => {
  const file = fileOf(({ stack, pool, harness }) =>
    ConnectWorker.properties(stack, "c", { pool, harness, user, groupId: "splunk" }),
  );
  const read = properties(file);
  const jaas = LOGIN["sasl.jaas.config"].replace("<AUTH_TOKEN>", "${file:/opt/kafka/secrets.properties:token}");
  for (const prefix of ["", "producer.", "consumer."]) {
    expect(read).toMatchObject({ [`${prefix}security.protocol`]: "SASL_SSL", [`${prefix}sasl.jaas.config`]: jaas });
  }
  expect(read).toMatchObject({
    "group.id": "splunk",
    "config.storage.topic": "ID-config",
    "offset.storage.topic": "ID-offset",
    "status.storage.topic": "ID-status",
    "key.converter": "org.apache.kafka.connect.json.JsonConverter",
    "key.converter.schemas.enable": "false",
    "plugin.path": "/opt/kafka/plugins",
    "config.providers": "file",
  });
});

test.each([
  [ConnectConverter.JSON_WITH_SCHEMA, "org.apache.kafka.connect.json.JsonConverter", "true"],
  [ConnectConverter.STRING, "org.apache.kafka.connect.storage.StringConverter", undefined],
])("a Connect worker can read %s", (converter, type, schemas) => {
  const file = fileOf(({ stack, pool, harness }) =>
    ConnectWorker.properties(stack, "c", { pool, harness, user, groupId: "g", converter, pluginPath: "/p" }),
  );
  const read = properties(file);
  expect([read["value.converter"], read["value.converter.schemas.enable"], read["plugin.path"]]).toEqual([
    type,
    schemas,
    "/p",
  ]);
});

test("splunk-sink.json lists topics, indexes and source types in one order", () => {
  const file = fileOf(({ stack, pool, bookings }) => {
    const audit = pool.addStream("audit", { partitions: Partitions.of(2) });
    const routes = [
      { stream: bookings, index: "bookings" },
      { stream: audit, index: "security", sourceType: "oci:audit" },
    ];
    return SplunkSink.json(stack, "c", {
      routes,
      hecUri: "https://splunk.example.com:8088",
      tasksMax: 2,
      acknowledge: true,
    });
  });
  expect(JSON.parse(file)).toEqual({
    name: "splunk-sink",
    config: {
      "connector.class": "com.splunk.kafka.connect.SplunkSinkConnector",
      "tasks.max": "2",
      topics: "bookings,audit",
      "splunk.indexes": "bookings,security",
      "splunk.sourcetypes": "_json,oci:audit",
      "splunk.hec.uri": "https://splunk.example.com:8088",
      "splunk.hec.token": "${file:/opt/kafka/secrets.properties:hec_token}",
      "splunk.hec.ack.enabled": "true",
      "splunk.hec.raw": "false",
      "splunk.hec.ssl.validate.certs": "true",
    },
  });
});

const connection = { url: "jdbc:oracle:thin:@shop", user: "SHOP" };

test("jdbc-source.json asks tables for new and changed rows", () => {
  const file = fileOf(({ stack }) =>
    JdbcSource.json(stack, "c", {
      ...connection,
      tables: ["ORDERS", "LINES"],
      topicPrefix: "shop-",
      incrementingColumn: "ID",
      timestampColumn: "CHANGED",
    }),
  );
  expect(JSON.parse(file)).toMatchObject({
    name: "jdbc-source",
    config: {
      mode: "timestamp+incrementing",
      "table.whitelist": "ORDERS,LINES",
      "poll.interval.ms": "5000",
      "connection.password": "${file:/opt/kafka/secrets.properties:db_password}",
    },
  });
});

test("jdbc-sink.json writes so that a message that comes twice changes nothing", () => {
  const file = fileOf(({ stack, bookings }) =>
    JdbcSink.json(stack, "c", { ...connection, streams: [bookings], keyFields: ["ID"] }),
  );
  expect(JSON.parse(file)).toMatchObject({
    name: "jdbc-sink",
    config: { "insert.mode": "upsert", "pk.fields": "ID", topics: "bookings", "table.name.format": "${topic}" },
  });
});

test("mm2.properties copy a cluster into a pool, one way, with the harness of the target", () => {
  const source = MirrorEnd.cluster("kafka.example.com:9093", { "security.protocol": "SSL" });
  const file = fileOf(({ stack, pool, harness }) =>
    MirrorMaker.properties(stack, "c", {
      source,
      target: MirrorEnd.pool(pool, user),
      harness,
      topics: ["orders", "book.*"],
    }),
  );
  expect(properties(file)).toMatchObject({
    clusters: "source, target",
    "source.bootstrap.servers": "kafka.example.com:9093",
    "source.security.protocol": "SSL",
    "target.bootstrap.servers": "BOOTSTRAP_SERVERS",
    "target.sasl.jaas.config": LOGIN["sasl.jaas.config"],
    "source->target.topics": "orders, book.*",
    "replication.policy.class": "org.apache.kafka.connect.mirror.IdentityReplicationPolicy",
    "sync.group.offsets.enabled": "false",
    "target.offset.storage.topic": "ID-offset",
    "source->target.emit.checkpoints.enabled": "false",
    "tasks.max": "1",
  });
});

test("mm2.properties let MirrorMaker write nothing to the source, where the user may only read", () => {
  const file = fileOf(({ stack, pool, harness }) => {
    const ends = { source: MirrorEnd.cluster("kafka.example.com:9093"), target: MirrorEnd.pool(pool, user) };
    return MirrorMaker.properties(stack, "c", { ...ends, harness, topics: [".*"] });
  });
  expect(properties(file)).toMatchObject({
    "source->target.emit.offset-syncs.enabled": "false",
    "target->source.enabled": "false",
    "target->source.emit.heartbeats.enabled": "false",
  });
});

test("mm2.properties take topics of its own, groups and tasks on request", () => {
  const file = fileOf(({ stack, pool, harness }) =>
    MirrorMaker.properties(stack, "c", {
      source: MirrorEnd.cluster("kafka.example.com:9093"),
      target: MirrorEnd.pool(pool, user),
      harness,
      topics: ["orders"],
      keepNames: false,
      groups: ["billing", "shop-.*"],
      checkpoints: true,
      tasksMax: 3,
    }),
  );
  expect(properties(file)).toMatchObject({
    "source->target.groups": "billing, shop-.*",
    "source->target.emit.heartbeats.enabled": "true",
    "source->target.emit.checkpoints.enabled": "true",
    "source->target.emit.offset-syncs.enabled": "true",
    "target->source.emit.heartbeats.enabled": "false",
    "tasks.max": "3",
  });
  expect(properties(file)).not.toHaveProperty(["replication.policy.class"]);
});

test("GoldenGate maps tables to streams, with the primary key as the key", () => {
  const handler = (topics: (setup: Setup) => GoldenGateTopics): Record<string, string> =>
    properties(
      fileOf((made) => GoldenGate.handler(made.stack, "c", { topics: topics(made), format: GoldenGateFormat.AVRO })),
    );
  expect(handler(() => GoldenGateTopics.byTable())).toMatchObject({
    "gg.handler.kafkahandler.topicMappingTemplate": "${tableName}",
    "gg.handler.kafkahandler.keyMappingTemplate": "${primaryKeys}",
    "gg.handler.kafkahandler.kafkaProducerConfigFile": "oci_streaming_producer.properties",
    "gg.handler.kafkahandler.format": "avro_op",
  });
  expect(handler(({ bookings }) => GoldenGateTopics.stream(bookings))).toMatchObject({
    "gg.handler.kafkahandler.topicMappingTemplate": "bookings",
  });
  expect(properties(fileOf(({ stack, pool }) => GoldenGate.producer(stack, "c", { pool, user })))).toMatchObject({
    ...LOGIN,
    "value.serializer": "org.apache.kafka.common.serialization.ByteArraySerializer",
  });
});

test("spark-kafka-options.json log in as the run, without a token", () => {
  const file = fileOf(({ stack, pool, bookings }) =>
    SparkOptions.json(stack, "c", { pool, stream: bookings, checkpointLocation: "oci://b@ns/checkpoints" }),
  );
  expect(JSON.parse(file)).toEqual({
    "kafka.bootstrap.servers": "BOOTSTRAP_SERVERS",
    subscribe: "bookings",
    "kafka.security.protocol": "SASL_SSL",
    "kafka.sasl.mechanism": "OCI-RSA-SHA256",
    "kafka.sasl.jaas.config":
      'com.oracle.bmc.auth.sasl.ResourcePrincipalsLoginModule required intent="streamPoolId:ID";',
    "kafka.max.partition.fetch.bytes": "1048576",
    "kafka.max.request.size": "1048576",
    checkpointLocation: "oci://b@ns/checkpoints",
  });
});

test("a file is an output of its id; one that holds a secret is sensitive", () => {
  const { stack, pool } = setup();
  const password = ClientSecret.value(new TerraformVariable(stack, "token", { type: "string" }).stringValue);
  KafkaClient.properties(stack, "client-properties", { pool, user });
  KafkaClient.properties(stack, "secret_properties", { pool, user, password });
  expect(outputs(synthesize(stack))).toMatchObject({
    client_properties: {
      description: "How Kafka clients connect and log in. Write it to client.properties.",
    },
    secret_properties: { sensitive: true },
  });
});

test.each<[string, (setup: Setup) => ClientFile, string]>([
  [
    "two files of one name",
    ({ stack, pool }) => {
      KafkaClient.properties(stack, "a-b", { pool, user });
      return KafkaClient.properties(stack, "a_b", { pool, user });
    },
    "test: the output 'a_b' must have a name that nothing else in the stack has; rename one of them",
  ],
  [
    "a pool whose servers are not known",
    ({ stack }) =>
      KafkaClient.properties(stack, "c", { pool: StreamPool.fromStreamPoolId(stack, "p", STREAM_POOL_ID), user }),
    "test/p: bootstrapServers is not known of this import; give it to StreamPool.fromStreamPoolAttributes",
  ],
  [
    "no retry",
    ({ stack, pool }) => KafkaClient.producer(stack, "c", { pool, user, retries: 0 }),
    "test/c: retries must be a whole number of at least 1, got 0; leave it out for 5",
  ],
  [
    "a consumer without a group",
    ({ stack, pool }) => KafkaClient.consumer(stack, "c", { pool, user, groupId: "" }),
    "test/c: groupId must not be empty, got ''; name it after the application that reads",
  ],
  [
    "a worker without a cluster",
    ({ stack, pool, harness }) => ConnectWorker.properties(stack, "c", { pool, harness, user, groupId: " " }),
    "test/c: groupId must not be empty, got ' '; name it after the Connect cluster",
  ],
  [
    "Splunk without https",
    ({ stack, bookings: stream }) =>
      SplunkSink.json(stack, "c", { routes: [{ stream, index: "i" }], hecUri: "http://splunk:8088" }),
    "test/c: hecUri must begin with https://, got 'http://splunk:8088'; use https, since the events would cross the network in the open",
  ],
  [
    "Splunk without a stream",
    ({ stack }) => SplunkSink.json(stack, "c", { routes: [], hecUri: "https://splunk" }),
    "test/c: routes must have at least one stream; name a stream and its index",
  ],
  [
    "a stream with two indexes",
    ({ stack, bookings: stream }) =>
      SplunkSink.json(stack, "c", {
        routes: [
          { stream, index: "a" },
          { stream, index: "b" },
        ],
        hecUri: "https://splunk",
      }),
    "test/c: the stream 'test/pool/bookings' has two routes; keep one, since Splunk takes one index for a topic",
  ],
  [
    "two indexes in one",
    ({ stack, bookings: stream }) =>
      SplunkSink.json(stack, "c", { routes: [{ stream, index: "a,b" }], hecUri: "https://splunk" }),
    "test/c: an index or source type must not hold a comma, got 'a,b'; name one index and one source type for each stream",
  ],
  [
    "an empty index",
    ({ stack, bookings: stream }) =>
      SplunkSink.json(stack, "c", { routes: [{ stream, index: "" }], hecUri: "https://splunk" }),
    "test/c: the index of a route must not be empty, got ''; name an index that exists",
  ],
  [
    "Splunk without tasks",
    ({ stack, bookings: stream }) =>
      SplunkSink.json(stack, "c", { routes: [{ stream, index: "a" }], hecUri: "https://s", tasksMax: 0 }),
    "test/c: tasksMax must be a whole number of at least 1, got 0; leave it out for 1",
  ],
  [
    "an address that is not JDBC",
    ({ stack, bookings }) =>
      JdbcSink.json(stack, "c", { url: "shop", user: "S", streams: [bookings], keyFields: ["ID"] }),
    "test/c: url must begin with jdbc:, got 'shop'; take it from the driver's page",
  ],
  [
    "a sink without a key",
    ({ stack, bookings }) => JdbcSink.json(stack, "c", { ...connection, streams: [bookings], keyFields: [] }),
    "test/c: keyFields must have at least one member; name what the connector works on",
  ],
  [
    "a connection without a user",
    ({ stack, bookings }) =>
      JdbcSink.json(stack, "c", { url: "jdbc:x", user: "", streams: [bookings], keyFields: ["ID"] }),
    "test/c: user must not be empty, got ''; name the database user",
  ],
  [
    "a mirror of nothing",
    ({ stack, pool, harness }) =>
      MirrorMaker.properties(stack, "c", {
        source: MirrorEnd.cluster("k:9092"),
        target: MirrorEnd.pool(pool, user),
        harness,
        topics: [],
      }),
    "test/c: topics must have at least one name; use '.*' to copy all",
  ],
  [
    "a mirror without tasks",
    ({ stack, pool, harness }) =>
      MirrorMaker.properties(stack, "c", {
        source: MirrorEnd.cluster("k:9092"),
        target: MirrorEnd.pool(pool, user),
        harness,
        topics: ["a"],
        tasksMax: 0,
      }),
    "test/c: tasksMax must be a whole number of at least 1, got 0; leave it out for 1",
  ],
  [
    "a cluster without an address",
    ({ stack, pool, harness }) =>
      MirrorMaker.properties(stack, "c", {
        source: MirrorEnd.cluster(""),
        target: MirrorEnd.pool(pool, user),
        harness,
        topics: ["a"],
      }),
    "bootstrapServers must not be empty, got ''; give <host>:<port> of a broker",
  ],
  [
    "a Spark job without a checkpoint",
    ({ stack, pool, bookings: stream }) => SparkOptions.json(stack, "c", { pool, stream, checkpointLocation: "" }),
    "test/c: checkpointLocation must not be empty, got ''; name a folder of a bucket, oci://bucket@namespace/checkpoints",
  ],
  [
    "a placeholder without a name",
    ({ stack, pool }) => KafkaClient.properties(stack, "c", { pool, user, password: ClientSecret.placeholder("") }),
    "the name of a placeholder must not be empty, got ''; say what belongs there",
  ],
])("fails for %s", (_, make, message) => {
  expect(() => make(setup())).toThrow(message);
});
