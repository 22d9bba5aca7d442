import {
  ClientFile,
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
  JdbcNumbers,
  JdbcSink,
  JdbcSource,
  KafkaClient,
  KafkaClientFormat,
  KafkaLogin,
  KafkaPrincipal,
  KafkaUser,
  MirrorEnd,
  MirrorMaker,
  MirrorTarget,
  Partitions,
  SparkOptions,
  SplunkSink,
  type Stream,
  StreamPool,
} from "../../lib";
import { TerraformVariable } from "cdktf";
import { COMPARTMENT_ID } from "../support/ocids";
import { properties, rendered } from "../support/rendered";
import { newStack, outputs, synthesize } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const user: IKafkaUser = KafkaUser.existing({ tenancyName: "acme", userName: "booking@example.com" });

interface Setup {
  readonly stack: ReturnType<typeof newStack>;
  readonly pool: StreamPool;
  readonly bookings: Stream;
  readonly harness: ConnectHarness;
  readonly login: KafkaLogin;
}

function setup(): Setup {
  const stack = newStack();
  const pool = new StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: true } });
  const bookings = pool.addStream("bookings", { partitions: Partitions.of(1) });
  const harness = new ConnectHarness(stack, "harness", { compartment });
  return { stack, pool, bookings, harness, login: KafkaLogin.user({ pool, user }) };
}

/** The file as the client reads it; the document is checked against the provider's schema. */
function fileOf(make: (setup: Setup) => ClientFile): string {
  const made = setup();
  const file = make(made);
  file.addOutput(made.stack, "c");
  synthesize(made.stack);
  return rendered(made.stack, file.content);
}

/** Newer clients use idempotence by default, and the service would refuse their first send. */
const BOUNDS = {
  acks: "all",
  retries: "5",
  "enable.idempotence": "false",
  "max.in.flight.requests.per.connection": "1",
};

const LOGIN = {
  "bootstrap.servers": "BOOTSTRAP_SERVERS",
  "security.protocol": "SASL_SSL",
  "sasl.mechanism": "PLAIN",
  "sasl.jaas.config":
    'org.apache.kafka.common.security.plain.PlainLoginModule required username="acme/booking@example.com/ID" password="<AUTH_TOKEN>";',
};

test("client.properties log in with the pool's own servers and a placeholder for the token", () => {
  expect(properties(fileOf(({ login }) => KafkaClient.properties({ login })))).toEqual({ ...LOGIN, ...BOUNDS });
});

test("the properties of librdkafka have its own names for the login", () => {
  const format = KafkaClientFormat.LIBRDKAFKA;
  expect(properties(fileOf(({ login }) => KafkaClient.properties({ login, format })))).toEqual({
    "bootstrap.servers": "BOOTSTRAP_SERVERS",
    "security.protocol": "SASL_SSL",
    "sasl.mechanisms": "PLAIN",
    "sasl.username": "acme/booking@example.com/ID",
    "sasl.password": "<AUTH_TOKEN>",
    ...BOUNDS,
  });
});

test("producer.properties keep the order, lose no messages, and limit the size of a request", () => {
  const linger = Duration.milliseconds(50);
  expect(properties(fileOf(({ login }) => KafkaClient.producer({ login, linger })))).toEqual({
    ...LOGIN,
    ...BOUNDS,
    "max.request.size": "1048576",
    "compression.type": "none",
    "linger.ms": "50",
  });
});

test("a producer of librdkafka has its own name for the size of a request", () => {
  const format = KafkaClientFormat.LIBRDKAFKA;
  const file = fileOf(({ login }) => KafkaClient.producer({ login, format, retries: 9 }));
  expect(properties(file)).toMatchObject({ "message.max.bytes": "1048576", retries: "9" });
  expect(properties(file)).not.toHaveProperty(["linger.ms"]);
});

test("consumer.properties leave commits to the program", () => {
  const file = (fromBeginning?: boolean): Record<string, string> =>
    properties(fileOf(({ login }) => KafkaClient.consumer({ login, groupId: "mail", fromBeginning })));
  expect(file()).toEqual({
    ...LOGIN,
    "group.id": "mail",
    "auto.offset.reset": "earliest",
    "enable.auto.commit": "false",
    "max.partition.fetch.bytes": "1048576",
  });
  expect(file(false)).toMatchObject({ "auto.offset.reset": "latest" });
});

test.each([KafkaPrincipal.INSTANCE, KafkaPrincipal.RESOURCE, KafkaPrincipal.USER])(
  "client-principal.properties of %s do not need a token",
  (principal) => {
    expect(
      properties(fileOf(({ pool }) => KafkaClient.properties({ login: KafkaLogin.principal({ pool, principal }) }))),
    ).toEqual({
      "bootstrap.servers": "BOOTSTRAP_SERVERS",
      "security.protocol": "SASL_SSL",
      "sasl.mechanism": "OCI-RSA-SHA256",
      "sasl.jaas.config": `com.oracle.bmc.auth.sasl.${principal} required intent="streamPoolId:ID";`,
      ...BOUNDS,
    });
  },
);

test("a Connect worker has three logins, and keeps its state in the topics of the harness", () => {
  const file = fileOf(({ login, harness }) => ConnectWorker.properties({ login, harness, groupId: "splunk" }));
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
  const file = fileOf(({ login, harness }) =>
    ConnectWorker.properties({ login, harness, groupId: "g", converter, pluginPath: "/p" }),
  );
  const read = properties(file);
  expect([read["value.converter"], read["value.converter.schemas.enable"], read["plugin.path"]]).toEqual([
    type,
    schemas,
    "/p",
  ]);
});

test("splunk-sink.json lists topics, indexes and source types in one order", () => {
  const file = fileOf(({ pool, bookings }) => {
    const audit = pool.addStream("audit", { partitions: Partitions.of(2) });
    const routes = [
      { stream: bookings, index: "bookings" },
      { stream: audit, index: "security", sourceType: "oci:audit" },
    ];
    return SplunkSink.json({
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

test("jdbc-source.json reads new and changed rows of tables", () => {
  const file = fileOf(() =>
    JdbcSource.json({
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
      "connection.password": "${file:/opt/kafka/secrets.properties:jdbc-source-password}",
    },
  });
});

test("jdbc-sink.json writes rows by key, so that a repeated message changes nothing", () => {
  const file = fileOf(({ bookings }) => JdbcSink.json({ ...connection, streams: [bookings], keyFields: ["ID"] }));
  expect(JSON.parse(file)).toMatchObject({
    name: "jdbc-sink",
    config: { "insert.mode": "upsert", "pk.fields": "ID", topics: "bookings", "table.name.format": "${topic}" },
  });
});

test("a JDBC source can set the mapping of numbers, and a sink can have a stream of dead letters", () => {
  const source = fileOf(() =>
    JdbcSource.json({
      ...connection,
      tables: ["ORDERS"],
      topicPrefix: "",
      incrementingColumn: "ID",
      timestampColumn: "CHANGED",
      numbers: JdbcNumbers.BEST_FIT,
    }),
  );
  expect(JSON.parse(source)).toMatchObject({ config: { "numeric.mapping": "best_fit" } });
  const sink = fileOf(({ bookings, pool }) => {
    const deadLetters = pool.addStream("rejected", { partitions: Partitions.of(1) });
    return JdbcSink.json({ ...connection, streams: [bookings], keyFields: ["ID"], deadLetters });
  });
  expect(JSON.parse(sink)).toMatchObject({
    config: {
      topics: "bookings",
      "errors.tolerance": "all",
      "errors.deadletterqueue.topic.name": "rejected",
      "errors.deadletterqueue.topic.replication.factor": "1",
      "errors.deadletterqueue.context.headers.enable": "true",
    },
  });
});

test("mm2.properties copy a cluster into a pool, one way, with the harness of the target", () => {
  const source = MirrorEnd.cluster("kafka.example.com:9093", { "security.protocol": "SSL" });
  const file = fileOf(({ login, harness }) =>
    MirrorMaker.properties({
      source,
      target: MirrorTarget.pool(login, harness),
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

test("mm2.properties do not let MirrorMaker write to the source, so that read permissions are enough", () => {
  const file = fileOf(({ login, harness }) => {
    const target = MirrorTarget.pool(login, harness);
    return MirrorMaker.properties({ source: MirrorEnd.cluster("kafka.example.com:9093"), target, topics: [".*"] });
  });
  expect(properties(file)).toMatchObject({
    "source->target.emit.offset-syncs.enabled": "false",
    "target->source.enabled": "false",
    "target->source.emit.heartbeats.enabled": "false",
  });
});

test("mm2.properties do not let MirrorMaker make streams later, and a cluster's aborted messages are not copied", () => {
  const other = MirrorEnd.cluster("kafka.example.com:9093");
  const toPool = fileOf(({ login, harness }) =>
    MirrorMaker.properties({ source: other, target: MirrorTarget.pool(login, harness), topics: ["orders"] }),
  );
  expect(properties(toPool)).toMatchObject({
    "source->target.refresh.topics.enabled": "false",
    "source->target.refresh.groups.enabled": "false",
    "source.consumer.isolation.level": "read_committed",
  });
  const target = MirrorTarget.cluster("kafka.example.com:9093");
  const fromPool = fileOf(({ login }) =>
    MirrorMaker.properties({ source: MirrorEnd.pool(login), target, topics: ["orders"] }),
  );
  expect(properties(fromPool)).not.toHaveProperty(["source->target.refresh.topics.enabled"]);
  expect(properties(fromPool)).not.toHaveProperty(["source.consumer.isolation.level"]);
});

test("mm2.properties can have renamed topics, groups, checkpoints and tasks", () => {
  const file = fileOf(({ login, harness }) =>
    MirrorMaker.properties({
      source: MirrorEnd.cluster("kafka.example.com:9093"),
      target: MirrorTarget.pool(login, harness),
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
  // New groups are found later as well.
  expect(properties(file)).not.toHaveProperty(["source->target.refresh.groups.enabled"]);
  expect(properties(file)).not.toHaveProperty(["replication.policy.class"]);
});

test("GoldenGate maps tables to streams, with the primary key as the key", () => {
  const handler = (topics: (setup: Setup) => GoldenGateTopics): Record<string, string> =>
    properties(fileOf((made) => GoldenGate.handler({ topics: topics(made), format: GoldenGateFormat.AVRO })));
  expect(handler(() => GoldenGateTopics.byTable())).toMatchObject({
    "gg.handler.kafkahandler.topicMappingTemplate": "${tableName}",
    "gg.handler.kafkahandler.keyMappingTemplate": "${primaryKeys}",
    "gg.handler.kafkahandler.kafkaProducerConfigFile": "oci_streaming_producer.properties",
    "gg.handler.kafkahandler.format": "avro_op",
  });
  expect(handler(({ bookings }) => GoldenGateTopics.stream(bookings))).toMatchObject({
    "gg.handler.kafkahandler.topicMappingTemplate": "bookings",
  });
  expect(properties(fileOf(({ login }) => GoldenGate.producer({ login })))).toMatchObject({
    ...LOGIN,
    "value.serializer": "org.apache.kafka.common.serialization.ByteArraySerializer",
  });
});

test("spark-kafka-options.json log in as the run's resource principal, without a token", () => {
  const file = fileOf(({ pool, bookings }) =>
    SparkOptions.json({
      login: KafkaLogin.principal({ pool, principal: KafkaPrincipal.RESOURCE }),
      stream: bookings,
      checkpointLocation: "oci://b@ns/checkpoints",
    }),
  );
  expect(JSON.parse(file)).toEqual({
    "kafka.bootstrap.servers": "BOOTSTRAP_SERVERS",
    subscribe: "bookings",
    "kafka.security.protocol": "SASL_SSL",
    "kafka.sasl.mechanism": "OCI-RSA-SHA256",
    "kafka.sasl.jaas.config":
      'com.oracle.bmc.auth.sasl.ResourcePrincipalsLoginModule required intent="streamPoolId:ID";',
    ...Object.fromEntries(Object.entries(BOUNDS).map(([key, value]) => [`kafka.${key}`, value])),
    "kafka.max.partition.fetch.bytes": "1048576",
    "kafka.max.request.size": "1048576",
    checkpointLocation: "oci://b@ns/checkpoints",
  });
});

test("a file is an output named after its id, and is sensitive if it contains a secret", () => {
  const { stack, pool, login } = setup();
  const password = ClientSecret.value(new TerraformVariable(stack, "token", { type: "string" }).stringValue);
  const secret = KafkaClient.properties({ login: KafkaLogin.user({ pool, user, password }) });
  KafkaClient.properties({ login }).addOutput(stack, "client-properties");
  secret.addOutput(stack, "secret_properties");
  ClientFile.of({ fileName: "notes.md", content: "# Notes" }).addOutput(stack, "notes");
  expect(secret.isSensitive).toBe(true);
  expect(outputs(synthesize(stack))).toMatchObject({
    client_properties: {
      description: "How Kafka clients connect and log in. Write it to client.properties.",
    },
    secret_properties: { sensitive: true },
    notes: { description: "Write it to notes.md.", value: "# Notes" },
  });
});

test("a file is a value, and adds nothing to the stack without an output", () => {
  const { stack, login } = setup();
  const before = stack.node.findAll().length;
  const { fileName, content, isSensitive } = KafkaClient.consumer({ login, groupId: "mail" });
  expect([fileName, isSensitive]).toEqual(["consumer.properties", false]);
  expect(properties(rendered(stack, content))).toMatchObject({ "group.id": "mail" });
  expect(stack.node.findAll()).toHaveLength(before);
});

test("fails for the content of a file that no client could use, without a path, because no construct uses the file", () => {
  const file = KafkaClient.consumer({ login: setup().login, groupId: "" });
  expect(() => file.content).toThrow(
    new Error("groupId must not be empty, got ''; name it after the application that reads"),
  );
});

test("a refused file does not leave an output, and its name stays free", () => {
  const { stack, login } = setup();
  expect(() => {
    KafkaClient.consumer({ login, groupId: "" }).addOutput(stack, "c");
  }).toThrow("test/c: groupId");
  KafkaClient.consumer({ login, groupId: "mail" }).addOutput(stack, "c");
  expect(Object.keys(outputs(synthesize(stack)))).toEqual(["c"]);
});

test("principals can write and read, with files of other names", () => {
  const files = ({ pool }: Setup): ClientFile[] => {
    const login = KafkaLogin.principal({ pool, principal: KafkaPrincipal.INSTANCE });
    return [KafkaClient.producer({ login }), KafkaClient.consumer({ login, groupId: "mail" })];
  };
  const made = setup();
  for (const { fileName, content } of files(made)) {
    expect(fileName).toMatch(/^(?:producer|consumer)-principal\.properties$/);
    expect(content).toMatch(/^# Needs oci-java-sdk-addons-sasl on the class path\./);
    expect(properties(rendered(made.stack, content))).toMatchObject({ "sasl.mechanism": "OCI-RSA-SHA256" });
  }
});

test("the token of a login is the same in every kind of file", () => {
  const { stack, pool, harness } = setup();
  const login = KafkaLogin.user({ pool, user, password: ClientSecret.placeholder("TOKEN") });
  const source = MirrorEnd.cluster("kafka:9092");
  const files = [
    KafkaClient.properties({ login }),
    KafkaClient.properties({ login, format: KafkaClientFormat.LIBRDKAFKA }),
    ConnectWorker.properties({ login, harness, groupId: "connect" }),
    GoldenGate.producer({ login }),
    MirrorMaker.properties({ source, target: MirrorTarget.pool(login, harness), topics: [".*"] }),
  ];
  expect(files.filter(({ content }) => !rendered(stack, content).includes("<TOKEN>"))).toEqual([]);
});

test("values are encoded for Java's properties and its login modules, and stay unchanged for librdkafka", () => {
  const { stack, pool } = setup();
  const login = KafkaLogin.user({ pool, user, password: ClientSecret.placeholder('a"b\\c') });
  const lines = (file: ClientFile): string[] => rendered(stack, file.content).split("\n");
  const jaas = String.raw`password="<a\\"b\\\\c>";`;
  expect(lines(KafkaClient.properties({ login })).filter((line) => line.endsWith(jaas))).toHaveLength(1);
  const plain = lines(KafkaClient.properties({ login, format: KafkaClientFormat.LIBRDKAFKA }));
  expect(plain).toContain(String.raw`sasl.password=<a"b\c>`);
});

test("regular expressions, Windows paths and letters outside ASCII keep their meaning in a file", () => {
  const { stack, login, harness } = setup();
  const worker = ConnectWorker.properties({ login, harness, groupId: "größe", pluginPath: "C:\\kafka\\plugins" });
  const source = MirrorEnd.cluster("kafka:9092", { "ssl.name=x": "a b" });
  const mirror = MirrorMaker.properties({ source, target: MirrorTarget.pool(login, harness), topics: ["eu\\..*"] });
  const lines = [worker, mirror].flatMap(({ content }) => rendered(stack, content).split("\n"));
  expect(lines).toEqual(
    expect.arrayContaining([
      String.raw`group.id=gr\u00f6\u00dfe`,
      String.raw`plugin.path=C:\\kafka\\plugins`,
      String.raw`source.ssl.name\=x=a b`,
      String.raw`source->target.topics=eu\\..*`,
    ]),
  );
});
