// Files with which clients could not connect.

import {
  ClientFile,
  ClientSecret,
  ConnectHarness,
  ConnectWorker,
  Duration,
  GoldenGateTopics,
  JdbcSink,
  type JdbcSinkProps,
  JdbcSource,
  type JdbcSourceProps,
  KafkaClient,
  KafkaClientFormat,
  KafkaConnector,
  type KafkaConnectorProps,
  KafkaLogin,
  KafkaPrincipal,
  KafkaUser,
  MirrorEnd,
  MirrorMaker,
  type MirrorMakerProps,
  MirrorTarget,
  type OciStack,
  Partitions,
  ScramLogin,
  SparkOptions,
  SplunkSink,
  Stream,
  StreamPlacement,
  StreamPool,
  Subject,
} from "../../lib";
import { compartment, elsewhere, pool, POOL_ID, type Row, rows, stream, STREAM_ID, unknownStream } from "./row";

const user = KafkaUser.existing({ tenancyName: "acme", userName: "ana@example.com" });

function login(stack: OciStack): KafkaLogin {
  return KafkaLogin.user({ pool: pool(stack), user });
}

function harness(stack: OciStack): ConnectHarness {
  return new ConnectHarness(stack, "connect", { compartment, name: "connect" });
}

function connector(stack: OciStack, props: Partial<KafkaConnectorProps>): void {
  const connectorClass = "io.debezium.connector.mysql.MySqlConnector";
  KafkaConnector.json({ name: "orders", connectorClass, ...props }).addOutput(stack, "source");
}

/** From another cluster to a pool by default. */
function mirror(stack: OciStack, props: Partial<MirrorMakerProps>): void {
  const source = MirrorEnd.cluster("kafka.example.com:9092");
  const target = props.target ?? MirrorTarget.pool(login(stack), harness(stack));
  MirrorMaker.properties({ source, topics: ["orders"], ...props, target }).addOutput(stack, "mirror");
}

const JDBC = { url: "jdbc:oracle:thin:@shop_high", user: "SHOP" };

const SOURCE: JdbcSourceProps = {
  ...JDBC,
  tables: ["orders"],
  topicPrefix: "",
  incrementingColumn: "ID",
  timestampColumn: "CHANGED",
};

function jdbcSource(stack: OciStack, props: Partial<JdbcSourceProps> = {}, id = "source"): void {
  JdbcSource.json({ ...SOURCE, ...props }).addOutput(stack, id);
}

function jdbcSink(stack: OciStack, props: Partial<JdbcSinkProps>): void {
  JdbcSink.json({ ...JDBC, streams: [stream(stack)], keyFields: ["ID"], ...props }).addOutput(stack, "sink");
}

function twoPools(stack: OciStack): Stream[] {
  return ["first", "second"].map((id) => {
    const placement = StreamPlacement.inPool(new StreamPool(stack, id, { compartment }));
    return new Stream(stack, `${id}-orders`, { placement, name: id, partitions: Partitions.of(1) });
  });
}

const ADDRESS = "bootstrapServers must be <host>:<port>, with commas between several servers";
const PORT = "add the port, and leave out the protocol and the path: kafka.example.com:9092";
const NO_NAME =
  "shop/known-by-id: a file for Kafka clients needs the name, which is not known for this import; give name to Stream.fromStreamAttributes, or use Stream.fromLookup";

export const client: readonly Row[] = rows([
  {
    title: "a pool whose servers nobody told of",
    make: (stack) => {
      const known = StreamPool.fromStreamPoolId(stack, "cluster", POOL_ID);
      KafkaClient.properties({ login: KafkaLogin.user({ pool: known, user }) }).addOutput(stack, "client_properties");
    },
    message:
      "shop/cluster: bootstrapServers is not known for this import; give it to StreamPool.fromStreamPoolAttributes, or use StreamPool.fromLookup",
  },
  {
    title: "tables that Terraform knows, which are joined",
    make: (stack) => {
      const tables = stack.input.list("tables", { title: "Tables" });
      const columns = { topicPrefix: "shop-", incrementingColumn: "ID", timestampColumn: "CHANGED" };
      JdbcSource.json({ ...JDBC, ...columns, tables }).addOutput(stack, "jdbc_source");
    },
    message:
      "shop/jdbc_source: tables must be strings that are known at synthesis, got a list that Terraform knows; write them out",
  },
  {
    title: "fields of a key that Terraform knows, which are joined",
    make: (stack) => {
      const keyFields = stack.input.list("fields", { title: "Fields" });
      JdbcSink.json({ ...JDBC, streams: [stream(stack)], keyFields }).addOutput(stack, "jdbc_sink");
    },
    message:
      "shop/jdbc_sink: keyFields must be strings that are known at synthesis, got a list that Terraform knows; write them out",
  },
  ...(["topics", "groups"] as const).map((what) => ({
    title: `${what} of a mirror that Terraform knows, which are joined`,
    make: (stack: OciStack): void => {
      const list = stack.input.list("names", { title: "Names" });
      mirror(stack, { [what]: list });
    },
    message: `shop/mirror: ${what} must be strings that are known at synthesis, got a list that Terraform knows; write them out`,
  })),
  {
    title: "a consumer without a group",
    make: (stack) => {
      KafkaClient.consumer({ login: login(stack), groupId: "" }).addOutput(stack, "consumer_properties");
    },
    message: "shop/consumer_properties: groupId must not be empty, got ''; name it after the application that reads",
  },
  {
    title: "a producer that gives up at once",
    make: (stack) => {
      KafkaClient.producer({ login: login(stack), retries: 0 }).addOutput(stack, "producer_properties");
    },
    message: "shop/producer_properties: retries must be a whole number from 1 to 2147483647, got 0; leave it out for 5",
  },
  {
    title: "two files under one id",
    make: (stack) => {
      const orders = pool(stack);
      KafkaClient.properties({ login: KafkaLogin.user({ pool: orders, user }) }).addOutput(stack, "client_properties");
      KafkaClient.properties({ login: KafkaLogin.user({ pool: orders, user }) }).addOutput(stack, "client-properties");
    },
    message:
      "shop: the output 'client_properties' must have a name that nothing else in the stack has; rename one of them",
  },
  {
    title: "a file without a name",
    make: (stack) => {
      ClientFile.of({ fileName: "", content: "a=b" }).addOutput(stack, "settings");
    },
    message: "shop/settings: fileName must not be empty, got ''; name it as the client expects it",
  },
  {
    title: "a file with an id that no output can have",
    make: (stack) => {
      ClientFile.of({ fileName: "settings", content: "a=b" }).addOutput(stack, "Client.Settings");
    },
    message:
      "shop: the output 'Client.Settings' must have a name of letters, digits, underscores and hyphens, with a letter or an underscore first; write it in snake_case, for example subnet_ocid",
  },
  ...["../client.properties", "etc\\client.properties", "a:b", "..", "NUL", "nul.txt", "client.", "a\0b"].map(
    (fileName) => ({
      title: `a file that is called ${JSON.stringify(fileName)}`,
      make: (stack: OciStack): void => {
        ClientFile.of({ fileName, content: "a" }).addOutput(stack, "file");
      },
      message: `shop/file: fileName must be a name without a folder that every system accepts, without / \\ < > : " | ? *, control characters or the name of a device, got '${fileName.replaceAll("\\", "\\\\").replaceAll("\0", "\\u0000")}'; name it as the client expects it`,
    }),
  ),
  {
    title: "a file whose name is longer than a file system takes",
    make: (stack) => {
      ClientFile.of({ fileName: "ä".repeat(128), content: "a" }).addOutput(stack, "file");
    },
    message: "shop/file: fileName must have at most 255 bytes, got 256; name it as the client expects it",
  },
  {
    title: "a connector with a name of which no file can be made",
    make: (stack) => {
      connector(stack, { name: "a".repeat(251) });
    },
    message: "shop/source: fileName must have at most 255 bytes, got 256; name it as the client expects it",
  },
  {
    title: "a private key in the place of a name",
    make: (stack) => {
      connector(stack, { connectorClass: "-----BEGIN PRIVATE KEY-----" });
    },
    message:
      "shop/source: the content of a file must not hold a private key, written in the code; put a placeholder (<TOKEN>) or a sensitive input there",
  },
  {
    title: "a pre-authenticated request among the settings of a connector",
    make: (stack) => {
      connector(stack, {
        settings: { from: "https://objectstorage.eu-frankfurt-1.oraclecloud.com/p/aB3x/n/acme/b/a/o/" },
      });
    },
    message:
      "shop/source: the setting 'from' must not hold the address of a pre-authenticated request, written in the code; give it in secrets, as ClientSecret.fromFile for example, or add 'from' to notSecret if it is not a secret",
  },
  {
    title: "a placeholder whose end nobody finds",
    make: () => ClientSecret.placeholder("a>b"),
    message: `the name of a placeholder must not have an angle bracket, a line break or another control character, got 'a>b'; write a word, such as "AUTH_TOKEN"`,
  },
  {
    title: "a placeholder of two lines",
    make: () => ClientSecret.placeholder("a\nb"),
    message: `the name of a placeholder must not have an angle bracket, a line break or another control character, got 'a\\nb'; write a word, such as "AUTH_TOKEN"`,
  },
  {
    title: "a placeholder for nothing",
    make: () => ClientSecret.placeholder(" "),
    message: "the name of a placeholder must not be empty, got ' '; name the value that belongs there",
  },
  {
    title: "a Connect worker without a group",
    make: (stack) => {
      ConnectWorker.properties({ login: login(stack), harness: harness(stack), groupId: "" }).addOutput(
        stack,
        "worker",
      );
    },
    message: "shop/worker: groupId must not be empty, got ''; name it after the Connect cluster",
  },
  {
    title: "a mirror of no topic",
    make: (stack) => {
      mirror(stack, { topics: [] });
    },
    message:
      "shop/mirror: topics must have at least one name; name each, or write a regular expression such as 'orders-.*'",
  },
  {
    title: "a mirror of a cluster without a broker",
    make: (stack) => {
      mirror(stack, { source: MirrorEnd.cluster("") });
    },
    message: "shop/mirror: bootstrapServers must not be empty, got ''; give <host>:<port> of a broker",
  },
  {
    title: "a database by its host",
    make: (stack) => {
      JdbcSink.json({
        ...JDBC,
        url: "db.example.com:1521/shop",
        streams: [stream(stack)],
        keyFields: ["ID"],
      }).addOutput(stack, "sink");
    },
    message: "shop/sink: url must begin with jdbc:, got 'db.example.com:1521/shop'; take it from the driver's page",
  },
  {
    title: "a database without a user",
    make: (stack) => {
      JdbcSink.json({ ...JDBC, user: "", streams: [stream(stack)], keyFields: ["ID"] }).addOutput(stack, "sink");
    },
    message: "shop/sink: user must not be empty, got ''; name the database user",
  },
  {
    title: "a table without a key",
    make: (stack) => {
      JdbcSink.json({ ...JDBC, streams: [stream(stack)], keyFields: [] }).addOutput(stack, "sink");
    },
    message: "shop/sink: keyFields must have at least one member; name what the connector reads or writes",
  },
  {
    title: "a sink that would read its own dead letters",
    make: (stack) => {
      const orders = stream(stack);
      const read = { ...JDBC, streams: [orders], keyFields: ["ID"] };
      JdbcSink.json({ ...read, deadLetters: orders }).addOutput(stack, "sink");
    },
    message:
      "shop/sink: deadLetters must not be one of the streams that the sink reads, got 'shop/orders'; add a stream for them",
  },
  {
    title: "dead letters of a sink in another pool",
    make: (stack) => {
      const [orders, rejected] = twoPools(stack);
      const read = { ...JDBC, streams: [orders!], keyFields: ["ID"] };
      JdbcSink.json({ ...read, deadLetters: rejected! }).addOutput(stack, "sink");
    },
    message:
      "shop/sink: the stream shop/second-orders must be in the same pool as shop/first-orders, because a client connects to one pool; write a file for each pool",
  },
  {
    title: "a source of no table",
    make: (stack) => {
      JdbcSource.json({
        ...JDBC,
        tables: [],
        topicPrefix: "shop-",
        incrementingColumn: "ID",
        timestampColumn: "CHANGED",
      }).addOutput(stack, "source");
    },
    message: "shop/source: tables must have at least one member; name what the connector reads or writes",
  },
  {
    title: "Spark without a place for what it has read",
    make: (stack) => {
      SparkOptions.json({ login: login(stack), stream: stream(stack), checkpointLocation: "" }).addOutput(
        stack,
        "spark",
      );
    },
    message:
      "shop/spark: checkpointLocation must not be empty, got ''; name a folder of a bucket, oci://bucket@namespace/checkpoints",
  },
  {
    title: "a connector with another name in its settings, which Kafka Connect rejects",
    make: (stack) => {
      KafkaConnector.json({ name: "orders", connectorClass: "com.acme.Sink", settings: { name: "other" } }).addOutput(
        stack,
        "connector",
      );
    },
    message:
      "shop/connector: the setting 'name' must be set once; keep one of them, and give the name and the streams as props",
  },
  {
    title: "a sink with streams and a pattern of topics",
    make: (stack) => {
      const settings = { "topics.regex": "orders-.*" };
      const props = { name: "orders", connectorClass: "com.acme.Sink", streams: [stream(stack)], settings };
      KafkaConnector.json(props).addOutput(stack, "connector");
    },
    message:
      "shop/connector: the setting 'topics.regex' must not be given with streams, because Kafka Connect accepts only one of the two; leave it out",
  },
  {
    title: "Splunk in the open",
    make: (stack) => {
      SplunkSink.json({
        routes: [{ stream: stream(stack), index: "shop" }],
        hecUri: "http://splunk:8088",
      }).addOutput(stack, "splunk");
    },
    message:
      "shop/splunk: hecUri must begin with https://, got 'http://splunk:8088'; use https, because the events would be unencrypted on the network",
  },
  {
    title: "Splunk on a port that does not exist",
    make: (stack) => {
      SplunkSink.json({
        routes: [{ stream: stream(stack), index: "shop" }],
        hecUri: "https://a.example.com:8088,https://b.example.com:80888",
      }).addOutput(stack, "splunk");
    },
    message:
      "shop/splunk: hecUri must have a port from 1 to 65535, got 'https://b.example.com:80888'; correct it, or leave it out",
  },
  {
    title: "a stream in two indexes",
    make: (stack) => {
      const orders = stream(stack);
      const routes = ["shop", "audit"].map((index) => ({ stream: orders, index }));
      SplunkSink.json({ routes, hecUri: "https://splunk:8088" }).addOutput(stack, "splunk");
    },
    message:
      "shop/splunk: the stream 'shop/orders' has two routes; keep one, because Splunk accepts one index for a topic",
  },
  {
    title: "Splunk without a route",
    make: (stack) => {
      SplunkSink.json({ routes: [], hecUri: "https://splunk:8088" }).addOutput(stack, "splunk");
    },
    message: "shop/splunk: routes must have at least one stream; name a stream and its index",
  },
  {
    title: "Splunk with no task",
    make: (stack) => {
      SplunkSink.json({
        routes: [{ stream: stream(stack), index: "shop" }],
        hecUri: "https://splunk:8088",
        tasksMax: 0,
      }).addOutput(stack, "splunk");
    },
    message: "shop/splunk: tasksMax must be a whole number of at least 1, got 0; leave it out for 1",
  },
  {
    title: "a password that is written in the code",
    make: () => ClientSecret.value("hunter2"),
    message:
      "a client's secret must not be in the code, where everyone can read it; give an attribute or a sensitive input, or use ClientSecret.placeholder or ClientSecret.fromFile",
  },
  {
    title: "a group that brings a property of its own",
    make: (stack) => {
      const groupId = "orders\nsecurity.protocol=PLAINTEXT";
      KafkaClient.consumer({ login: login(stack), groupId }).addOutput(stack, "consumer_properties");
    },
    message:
      "shop/consumer_properties: the property group.id must be one line, got 'orders\\nsecurity.protocol=PLAINTEXT'; write it without line breaks",
  },
  {
    title: "a harness that lives elsewhere than the pool",
    make: (stack) => {
      const away = new ConnectHarness(stack, "connect", { compartment: elsewhere, name: "connect" });
      ConnectWorker.properties({ login: login(stack), harness: away, groupId: "connect" }).addOutput(stack, "worker");
    },
    message:
      "shop/worker: the compartment of the harness shop/connect must be that of the pool, ocid1.compartment.oc1..aaaacompartment, got 'ocid1.compartment.oc1..aaaaother'; use a harness in the compartment of the streams",
  },
  {
    title: "a table of no stream",
    make: (stack) => {
      JdbcSink.json({ ...JDBC, streams: [], keyFields: ["ID"] }).addOutput(stack, "sink");
    },
    message: "shop/sink: streams must have at least one member; name what the connector reads or writes",
  },
  {
    title: "two indexes in one text",
    make: (stack) => {
      const routes = [{ stream: stream(stack), index: "shop,audit" }];
      SplunkSink.json({ routes, hecUri: "https://splunk:8088" }).addOutput(stack, "splunk");
    },
    message:
      "shop/splunk: an index or source type must not hold a comma, got 'shop,audit'; name one index and one source type for each stream",
  },
  {
    title: "a route without an index",
    make: (stack) => {
      const routes = [{ stream: stream(stack), index: "" }];
      SplunkSink.json({ routes, hecUri: "https://splunk:8088" }).addOutput(stack, "splunk");
    },
    message: "shop/splunk: the index of a route must not be empty, got ''; name an index that exists",
  },
  {
    title: "a Kafka connector without a name",
    make: (stack) => {
      connector(stack, { name: "" });
    },
    message: "shop/source: the name of a connector must not be empty, got ''; name it after what it moves",
  },
  {
    title: "a connector of no class",
    make: (stack) => {
      connector(stack, { connectorClass: "" });
    },
    message: "shop/source: connectorClass must not be empty, got ''; take it from the connector's page",
  },
  {
    title: "a connector with no task",
    make: (stack) => {
      connector(stack, { tasksMax: 0 });
    },
    message: "shop/source: tasksMax must be a whole number of at least 1, got 0; leave it out for 1",
  },
  {
    title: "a connector of no stream",
    make: (stack) => {
      connector(stack, { streams: [] });
    },
    message: "shop/source: streams must have at least one member; leave it out for a source",
  },
  {
    title: "a connector whose topics are a setting",
    make: (stack) => {
      connector(stack, { settings: { topics: "orders" } });
    },
    message:
      "shop/source: the setting 'topics' must be set once; keep one of them, and give the name and the streams as props",
  },
  ...[
    ["orders", "orders"],
    ["orders.eu", "orders\\.eu"],
    ["orders-.*", " orders-.* "],
    ["\\Qa+b\\E", "a\\+b"],
  ].map((topics) => ({
    title: `a mirror of ${topics.join(" and ")}`,
    make: (stack: OciStack): void => {
      mirror(stack, { topics });
    },
    message: `shop/mirror: topics must be different, got '${(topics[1] ?? "").replaceAll("\\", "\\\\")}'; name each once`,
  })),
  {
    title: "a mirror of one group twice",
    make: (stack) => {
      mirror(stack, { target: MirrorTarget.cluster("b:9092"), checkpoints: true, groups: ["mail", "mail"] });
    },
    message: "shop/mirror: groups must be different, got 'mail'; name each once",
  },
  {
    title: "a mirror whose source has a name in which a prefix would end",
    make: (stack) => {
      mirror(stack, { sourceName: "eu.fra" });
    },
    message: `shop/mirror: sourceName must be letters, digits, hyphens and underscores, got 'eu.fra'; write a word, such as "fra"`,
  },
  ...["tasks", "replication", "consumer"].map((targetName) => ({
    title: `a mirror whose target is called ${targetName}`,
    make: (stack: OciStack): void => {
      mirror(stack, { targetName });
    },
    message: `shop/mirror: targetName must not be a word at the beginning of a MirrorMaker setting, got '${targetName}'; name the place, such as fra`,
  })),
  {
    title: "a mirror whose ends have one name",
    make: (stack) => {
      mirror(stack, { sourceName: "target" });
    },
    message: "shop/mirror: targetName must not be that of the source, got 'target'; name the two places",
  },
  {
    title: "a login by SCRAM without a port",
    make: (stack) => {
      ScramLogin.of({ bootstrapServers: "kafka.example.com", userName: "ada" }).properties().addOutput(stack, "scram");
    },
    message: `shop/scram: ${ADDRESS}, got 'kafka.example.com'; ${PORT}`,
  },
  {
    title: "a login by SCRAM without servers",
    make: (stack) => {
      mirror(stack, { source: MirrorEnd.scram(ScramLogin.of({ bootstrapServers: "", userName: "ada" })) });
    },
    message: "shop/mirror: bootstrapServers must not be empty, got ''; give <host>:<port> of a broker",
  },
  {
    title: "a login by SCRAM as nobody",
    make: (stack) => {
      mirror(stack, { target: MirrorTarget.scram(ScramLogin.of({ bootstrapServers: "a:9092", userName: "" })) });
    },
    message: "shop/mirror: userName must not be empty, got ''; name the user of the cluster",
  },
  {
    title: "a login by SCRAM as somebody whose name Kafka would look for in a file",
    make: (stack) => {
      const userName = "${file:/etc/users:ada}";
      ScramLogin.of({ bootstrapServers: "a:9092", userName }).properties().addOutput(stack, "scram");
    },
    message:
      "shop/scram: userName must not hold ${, which Kafka would evaluate, got '${file:/etc/users:ada}'; write it without ${",
  },
  {
    title: "a login by SCRAM whose certificates are anywhere",
    make: (stack) => {
      const login = ScramLogin.of({ bootstrapServers: "a:9092", userName: "ada", trustedCertificates: "brokers.pem" });
      login.properties().addOutput(stack, "scram");
    },
    message: `shop/scram: trustedCertificates must be an absolute path, got 'brokers.pem'; write it as "/etc/kafka/brokers.pem"`,
  },
  {
    title: "a mirror into a cluster by SCRAM that keeps no copy",
    make: (stack) => {
      const login = ScramLogin.of({ bootstrapServers: "a:9092", userName: "ada" });
      mirror(stack, { target: MirrorTarget.scram(login, { replicationFactor: 0 }) });
    },
    message: "shop/mirror: replicationFactor must be a whole number of at least 1, got 0; leave it out for 3",
  },
  {
    title: "a mirror with no task",
    make: (stack) => {
      mirror(stack, { tasksMax: 0 });
    },
    message: "shop/mirror: tasksMax must be a whole number of at least 1, got 0; leave it out for 1",
  },
  {
    title: "a setting that is a secret too",
    make: (stack) => {
      connector(stack, { settings: { token: "a" }, secrets: { token: ClientSecret.placeholder("TOKEN") } });
    },
    message:
      "shop/source: the setting 'token' must be set once; keep one of them, and give the name and the streams as props",
  },
  {
    title: "librdkafka as a principal",
    make: (stack) => {
      const principal = KafkaLogin.principal({ pool: pool(stack), principal: KafkaPrincipal.INSTANCE });
      const file = KafkaClient.consumer({ login: principal, groupId: "mail", format: KafkaClientFormat.LIBRDKAFKA });
      file.addOutput(stack, "consumer_properties");
    },
    message:
      "shop/consumer_properties: a login as a principal needs a Java client, got 'librdkafka'; use KafkaLogin.user, or KafkaClientFormat.JAVA",
  },
  {
    title: "a password among the settings of a connector",
    make: (stack) => {
      connector(stack, { settings: { "connection.password": "hunter2" } });
    },
    message:
      "shop/source: the setting 'connection.password' must not hold a secret, written in the code; give it in secrets, as ClientSecret.fromFile for example, or add 'connection.password' to notSecret if it is not a secret",
  },
  {
    title: "a login among the settings of a connector, under a name that says nothing",
    make: (stack) => {
      connector(stack, { settings: { uri: "postgres://app:hunter2@db.example.com/shop" } });
    },
    message:
      "shop/source: the setting 'uri' must not hold an address with a password in it, written in the code; give it in secrets, as ClientSecret.fromFile for example, or add 'uri' to notSecret if it is not a secret",
  },
  {
    title: "a setting that is no secret, which is none",
    make: (stack) => {
      connector(stack, { settings: { "page.size": "5" }, notSecret: ["pagesize"] });
    },
    message:
      "shop/source: notSecret must name keys of the settings, got 'pagesize'; write it as it is in the settings, or leave it out",
  },
  {
    title: "a login in the properties of a foreign cluster",
    make: (stack) => {
      const jaas = 'org.apache.kafka.common.security.scram.ScramLoginModule required username="a" password="hunter2";';
      mirror(stack, { source: MirrorEnd.cluster("kafka:9092", { "sasl.jaas.config": jaas }) });
    },
    message:
      "shop/mirror: the setting 'sasl.jaas.config' must not hold a password in plain text, written in the code; write a placeholder (<PASSWORD>) or ${file:/opt/kafka/secrets.properties:password}, or add 'sasl.jaas.config' to notSecret if it is not a secret",
  },
  {
    title: "a regular expression with a comma, at which MirrorMaker splits its list",
    make: (stack) => {
      mirror(stack, { topics: ["orders-[0-9]{1,3}"] });
    },
    message:
      "shop/mirror: topics must not have a comma in a string, because the client splits there, got 'orders-[0-9]{1,3}'; give each its own string, and write a regular expression without a comma (aa? for a{1,2})",
  },
  {
    title: "groups in one text",
    make: (stack) => {
      const target = MirrorTarget.cluster("other:9092");
      mirror(stack, { target, checkpoints: true, groups: ["mail,billing"] });
    },
    message:
      "shop/mirror: groups must not have a comma in a string, because the client splits there, got 'mail,billing'; give each its own string, and write a regular expression without a comma (aa? for a{1,2})",
  },
  {
    title: "two tables in one text",
    make: (stack) => {
      JdbcSource.json({
        ...JDBC,
        tables: ["ORDERS,LINES"],
        topicPrefix: "shop-",
        incrementingColumn: "ID",
        timestampColumn: "CHANGED",
      }).addOutput(stack, "jdbc");
    },
    message:
      "shop/jdbc: tables must not have a comma in a string, because the client splits there, got 'ORDERS,LINES'; give each its own string, and write a regular expression without a comma (aa? for a{1,2})",
  },
  {
    title: "two key fields in one text",
    make: (stack) => {
      JdbcSink.json({ ...JDBC, streams: [stream(stack)], keyFields: ["ID,LINE"] }).addOutput(stack, "jdbc");
    },
    message:
      "shop/jdbc: keyFields must not have a comma in a string, because the client splits there, got 'ID,LINE'; give each its own string, and write a regular expression without a comma (aa? for a{1,2})",
  },
  {
    title: "a database login in the address",
    make: (stack) => {
      const url = "jdbc:oracle:thin:app/hunter2@db.example.com:1521/shop";
      JdbcSink.json({ ...JDBC, url, streams: [stream(stack)], keyFields: ["ID"] }).addOutput(stack, "jdbc");
    },
    message:
      "shop/jdbc: url must not hold an address with a password in it, written in the code; leave the user and the password out of the address, and give them as user and password",
  },
  {
    title: "a private key in a file of one's own, in one line",
    make: (stack) => {
      const content = `key=-----BEGIN PRIVATE KEY-----MIIEvQ-----END PRIVATE KEY-----`;
      ClientFile.of({ fileName: "client.properties", content, sensitive: true }).addOutput(stack, "settings");
    },
    message:
      "shop/settings: the content of a file must not hold a private key, written in the code; put a placeholder (<TOKEN>) or a sensitive input there, or set notSecret: true if it is not a secret",
  },
  {
    title: "plugins in a folder that depends on where the worker is started",
    make: (stack) => {
      const props = { login: login(stack), harness: harness(stack), groupId: "etl", pluginPath: "/opt/kafka,plugins" };
      ConnectWorker.properties(props).addOutput(stack, "worker");
    },
    message:
      "shop/worker: pluginPath must be absolute paths, with commas between them, got '/opt/kafka,plugins'; write it as \"/opt/kafka/plugins\"",
  },
  {
    title: "a secret's file whose path ends Kafka's pattern",
    make: (stack) => {
      const token = ClientSecret.fromFile("C:/kafka/secrets.properties", "token");
      connector(stack, { secrets: { token } });
    },
    message:
      'the path of a secret\'s file must be a path without a colon or a closing brace, got \'C:/kafka/secrets.properties\'; write it as ClientSecret.fromFile("/opt/kafka/secrets.properties", "token")',
  },
  {
    title: "a secret's key with a colon",
    make: (stack) => {
      connector(stack, { secrets: { token: ClientSecret.fromFile("/opt/kafka/secrets.properties", "a:b") } });
    },
    message:
      'the key of a secret must be a key without a colon or a closing brace, got \'a:b\'; write it as ClientSecret.fromFile("/opt/kafka/secrets.properties", "token")',
  },
  {
    title: "a login in the address of Splunk",
    make: (stack) => {
      const hecUri = "https://admin:hunter2@splunk.example.com:8088";
      SplunkSink.json({ routes: [{ stream: stream(stack), index: "main" }], hecUri }).addOutput(stack, "sink");
    },
    message:
      "shop/sink: hecUri must not hold an address with a password in it, written in the code; leave the login out, and give the token as token",
  },
  {
    title: "a configuration file of the command line, for an instance, which has none",
    make: (stack) => {
      const principal = KafkaPrincipal.INSTANCE;
      return KafkaLogin.principal({ pool: pool(stack), principal, configFile: "/home/ada/.oci/config" });
    },
    message:
      "shop/pool: configFile is only read with an API key of a user, got '/home/ada/.oci/config'; leave it out, or log in as KafkaPrincipal.USER",
  },
  {
    title: "a profile of no name",
    make: (stack) => KafkaLogin.principal({ pool: pool(stack), principal: KafkaPrincipal.USER, profile: "" }),
    message: "shop/pool: profile must not be empty, got ''; leave it out",
  },
  {
    title: "kafkajs as a principal",
    make: (stack) => {
      const principal = KafkaLogin.principal({ pool: pool(stack), principal: KafkaPrincipal.USER });
      KafkaClient.producer({ login: principal, format: KafkaClientFormat.KAFKAJS }).addOutput(stack, "producer");
    },
    message:
      "shop/producer: a login as a principal needs a Java client, got 'kafkajs'; use KafkaLogin.user, or KafkaClientFormat.JAVA",
  },
  {
    title: "kafkajs that waits for further messages",
    make: (stack) => {
      const props = { login: login(stack), format: KafkaClientFormat.KAFKAJS, linger: Duration.milliseconds(50) };
      KafkaClient.producer(props).addOutput(stack, "producer");
    },
    message: "shop/producer: linger is not known to kafkajs; leave it out, and send messages together",
  },
  ...(
    [
      ["KAFKAJS", "kafkajs"],
      ["LIBRDKAFKA", "librdkafka"],
      ["SPRING_BOOT", "Spring Boot"],
      ["MICRONAUT", "Micronaut"],
      ["HELIDON", "Helidon"],
    ] as const
  ).map(([name, client]) => ({
    title: `a password in a file that only Kafka's own client reads, for ${client}`,
    make: (stack: OciStack): void => {
      const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "token");
      const props = { login: KafkaLogin.user({ pool: pool(stack), user, password }), format: KafkaClientFormat[name] };
      KafkaClient.properties(props).addOutput(stack, "client");
    },
    message: `shop/client: a password of ClientSecret.fromFile is only read by Kafka's own Java client, got '${client}'; use ClientSecret.placeholder, or KafkaClientFormat.JAVA`,
  })),
  {
    title: "a group that Spring Boot would take for an expression",
    make: (stack) => {
      const props = { login: login(stack), format: KafkaClientFormat.SPRING_BOOT, groupId: "${HOME}" };
      KafkaClient.consumer(props).addOutput(stack, "consumer");
    },
    message:
      "shop/consumer: the property spring.kafka.consumer.group-id must not hold ${, which Spring Boot reads as the beginning of an expression, got '${HOME}'; write it without ${",
  },
  {
    title: "Kafka for the pods of a service account",
    make: (stack) => {
      const clusterId = "ocid1.cluster.oc1.eu-frankfurt-1.aaaacluster";
      const subject = Subject.okeWorkload({ clusterId, namespace: "shop", serviceAccount: "orders" });
      return pool(stack).allowKafka(subject);
    },
    message:
      "shop/pool: the subject of Kafka access cannot be an OKE workload, which cannot log in; grant allowProduce and allowConsume for the REST API, or make the pod log in as a Kafka user, or as the instance that it runs on",
  },
  ...[
    "streams.example.com",
    "https://streams.example.com:9092",
    "streams.example.com:0",
    "streams.example.com:70000",
  ].map((bootstrapServers) => ({
    title: `an imported pool whose clients connect to ${bootstrapServers}`,
    make: (stack: OciStack): unknown =>
      StreamPool.fromStreamPoolAttributes(stack, "cluster", { streamPoolId: POOL_ID, bootstrapServers }),
    message: `shop/cluster: ${ADDRESS}, got '${bootstrapServers}'; ${PORT}`,
  })),
  ...["kafka.example.com", "SSL://kafka.example.com:9093", "one:9092,two"].map((bootstrapServers) => ({
    title: `a mirror of ${bootstrapServers}`,
    make: (stack: OciStack): void => {
      mirror(stack, { source: MirrorEnd.cluster(bootstrapServers) });
    },
    message: `shop/mirror: ${ADDRESS}, got '${bootstrapServers}'; ${PORT}`,
  })),
  {
    title: "a mirror into a cluster without a port",
    make: (stack) => {
      mirror(stack, { target: MirrorTarget.cluster("kafka-2.example.com") });
    },
    message:
      "shop/mirror: bootstrapServers must be <host>:<port>, with commas between several servers, got 'kafka-2.example.com'; add the port, and leave out the protocol and the path: kafka.example.com:9092",
  },
  {
    title: "a mirror whose harness lives elsewhere than the pool",
    make: (stack) => {
      const away = new ConnectHarness(stack, "connect", { compartment: elsewhere, name: "connect" });
      mirror(stack, { target: MirrorTarget.pool(login(stack), away) });
    },
    message:
      "shop/mirror: the compartment of the harness shop/connect must be that of the pool, ocid1.compartment.oc1..aaaacompartment, got 'ocid1.compartment.oc1..aaaaother'; use a harness in the compartment of the streams",
  },
  {
    title: "a mirror of a pool into itself",
    make: (stack) => {
      const own = login(stack);
      mirror(stack, { source: MirrorEnd.pool(own), target: MirrorTarget.pool(own, harness(stack)) });
    },
    message:
      "shop/mirror: target must be another pool than that of the source, got 'shop/pool'; mirror into another pool or cluster",
  },
  {
    title: "a mirror between two imports of one pool",
    make: (stack) => {
      const [from, to] = ["from", "to"].map((id) => {
        const attributes = { streamPoolId: POOL_ID, bootstrapServers: "streams.example.com:9092" };
        return KafkaLogin.user({ pool: StreamPool.fromStreamPoolAttributes(stack, id, attributes), user });
      }) as [KafkaLogin, KafkaLogin];
      mirror(stack, { source: MirrorEnd.pool(from), target: MirrorTarget.pool(to, harness(stack)) });
    },
    message:
      "shop/mirror: target must be another pool than that of the source, got 'shop/to'; mirror into another pool or cluster",
  },
  {
    title: "a mirror of a cluster into itself",
    make: (stack) => {
      mirror(stack, { target: MirrorTarget.cluster("kafka.example.com:9092") });
    },
    message:
      "shop/mirror: target must be another cluster than the source, got 'kafka.example.com:9092'; mirror into another pool or cluster",
  },
  {
    title: "checkpoints in a pool that makes no topics",
    make: (stack) => {
      mirror(stack, { checkpoints: true });
    },
    message:
      "shop/mirror: checkpoints must have their own topics, which the pool shop/pool does not make; give the pool kafka: { autoCreateTopics: true }, or first make a stream called heartbeats and one called source.checkpoints.internal",
  },
  {
    title: "checkpoints in a pool that has one of their two streams",
    make: (stack) => {
      const target = pool(stack);
      target.addStream("heartbeats", { partitions: Partitions.of(1) });
      const into = MirrorTarget.pool(KafkaLogin.user({ pool: target, user }), harness(stack));
      mirror(stack, { target: into, checkpoints: true });
    },
    message:
      "shop/mirror: checkpoints must have their own topics, which the pool shop/pool does not make; give the pool kafka: { autoCreateTopics: true }, or first make a stream called source.checkpoints.internal",
  },
  {
    title: "checkpoints of a pool that makes no topics",
    make: (stack) => {
      const target = MirrorTarget.cluster("kafka.example.com:9092");
      mirror(stack, { source: MirrorEnd.pool(login(stack)), target, checkpoints: true });
    },
    message:
      "shop/mirror: checkpoints must have their own topics, which the pool shop/pool does not make; give the pool kafka: { autoCreateTopics: true }, or first make a stream called mm2-offset-syncs.target.internal",
  },
  {
    title: "groups of a mirror that tells of none",
    make: (stack) => {
      mirror(stack, { groups: ["billing"] });
    },
    message:
      "shop/mirror: groups must be given with checkpoints, which hold the positions of groups; set checkpoints, or leave groups out",
  },
  {
    title: "a topic of no name",
    make: (stack) => {
      mirror(stack, { topics: ["orders", ""] });
    },
    message:
      "shop/mirror: topics must not be empty, got ''; name each, or write a regular expression such as 'orders-.*'",
  },
  ...(
    [
      ["*", "'*' with nothing before it to repeat"],
      ["orders-(eu|us", "a parenthesis that is not closed"],
      ["orders)", "a closing parenthesis without an opening one"],
      ["orders-[a-z", "a bracket that is not closed"],
      ["orders-[z-a]", "the range z-a, which runs backwards"],
      ["orders{", "a brace without a count"],
      ["orders\\y", "the escape \\y, which has no meaning"],
      ["orders\\", "a backslash at its end"],
      ["(?orders)", "a group of an unknown kind"],
      ["a**", "'*' with nothing before it to repeat"],
    ] as const
  ).map(([topic, fault]) => ({
    title: `the regular expression ${topic}, which Java does not compile`,
    make: (stack: OciStack): void => {
      mirror(stack, { topics: [topic] });
    },
    message: `shop/mirror: topics must be names or regular expressions of Java, and one has ${fault}, got '${topic.replaceAll("\\", "\\\\")}'; correct it, or write a name between \\Q and \\E`,
  })),
  {
    title: "a regular expression of groups that Java does not compile",
    make: (stack) => {
      mirror(stack, { target: MirrorTarget.cluster("other:9092"), checkpoints: true, groups: ["?"] });
    },
    message:
      "shop/mirror: groups must be names or regular expressions of Java, and one has '?' with nothing before it to repeat, got '?'; correct it, or write a name between \\Q and \\E",
  },
  {
    title: "a mirror into the cluster that it copies from, whose brokers stand in another order",
    make: (stack) => {
      const source = MirrorEnd.cluster("a.example.com:9092,b.example.com:9092");
      mirror(stack, { source, target: MirrorTarget.cluster("c.example.com:9092, B.example.com:9092") });
    },
    message:
      "shop/mirror: target must be another cluster than the source, got 'c.example.com:9092, B.example.com:9092'; mirror into another pool or cluster",
  },
  {
    title: "a mirror whose properties name other brokers",
    make: (stack) => {
      mirror(stack, { target: MirrorTarget.cluster("other:9092", { "bootstrap.servers": "third:9092" }) });
    },
    message:
      "shop/mirror: the property 'bootstrap.servers' of a cluster must be set once; give the brokers as bootstrapServers only",
  },
  {
    title: "a mirror with a property without a key",
    make: (stack) => {
      mirror(stack, { source: MirrorEnd.cluster("other:9092", { "": "SSL" }) });
    },
    message: "shop/mirror: a key of the properties of a cluster must not be empty, got ''; name the property",
  },
  {
    title: "a producer that tries again more often than Java counts",
    make: (stack) => {
      KafkaClient.producer({ login: login(stack), retries: 2_147_483_648 }).addOutput(stack, "producer");
    },
    message: "shop/producer: retries must be a whole number from 1 to 2147483647, got 2147483648; leave it out for 5",
  },
  {
    title: "a sink into a table without a name",
    make: (stack) => {
      jdbcSink(stack, { tableName: "" });
    },
    message: "shop/sink: tableName must not be empty, got ''; leave it out for the stream's name",
  },
  {
    title: "a connector to Splunk without a name",
    make: (stack) => {
      const routes = [{ stream: stream(stack), index: "shop" }];
      SplunkSink.json({ routes, hecUri: "https://splunk:8088", name: "" }).addOutput(stack, "splunk");
    },
    message: "shop/splunk: the name of a connector must not be empty, got ''; leave it out for splunk-sink",
  },
  {
    title: "a mirror into a cluster that keeps no copy",
    make: (stack) => {
      mirror(stack, { target: MirrorTarget.cluster("other:9092", {}, { replicationFactor: 0 }) });
    },
    message: "shop/mirror: replicationFactor must be a whole number of at least 1, got 0; leave it out for 3",
  },
  {
    title: "a login in the properties of a cluster that is copied to",
    make: (stack) => {
      mirror(stack, { target: MirrorTarget.cluster("other:9092", { "ssl.key.password": "hunter2" }) });
    },
    message:
      "shop/mirror: the setting 'ssl.key.password' must not hold a secret, written in the code; write a placeholder (<PASSWORD>) or ${file:/opt/kafka/secrets.properties:password}, or add 'ssl.key.password' to notSecret if it is not a secret",
  },
  {
    title: "a sink of JDBC that looks for a key which the source does not write",
    make: (stack) => {
      jdbcSource(stack);
      jdbcSink(stack, { keyFields: ["ORDER_ID"] });
    },
    message:
      "shop/sink: keyFields must be among the key columns of the JdbcSource of this stack that writes the stream, ID, got 'ORDER_ID'; take it out, or add it to keyColumns of the JdbcSource",
  },
  {
    title: "a source of JDBC that does not write the key which a sink looks for",
    make: (stack) => {
      jdbcSink(stack, { keyFields: ["ID", "LINE"] });
      jdbcSource(stack, { tables: ["SHOP.orders"] });
    },
    message:
      "shop/source: keyColumns must have 'LINE', by which a JdbcSink of this stack finds its rows, got 'ID'; add it to keyColumns, or take it out of keyFields",
  },
  {
    title: "a source of JDBC without a key",
    make: (stack) => {
      jdbcSource(stack, { keyColumns: [] });
    },
    message: "shop/source: keyColumns must have at least one member; name what the connector reads or writes",
  },
  {
    title: "a key of a column without a name",
    make: (stack) => {
      jdbcSource(stack, { keyColumns: ["ID", ""] });
    },
    message: "shop/source: keyColumns must not be empty, got ''; name what the connector reads or writes",
  },
  {
    title: "two key columns in one text",
    make: (stack) => {
      jdbcSource(stack, { keyColumns: ["ID,LINE"] });
    },
    message:
      "shop/source: keyColumns must not have a comma in a string, because the client splits there, got 'ID,LINE'; give each its own string, and write a regular expression without a comma (aa? for a{1,2})",
  },
  {
    title: "one password for two databases",
    make: (stack) => {
      const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "db_password");
      jdbcSource(stack, { password });
      jdbcSink(stack, { url: "jdbc:oracle:thin:@reports_high", password });
    },
    message:
      "shop/sink: the password of the connector 'jdbc-sink' must not be the secret that the connector 'jdbc-source' uses for another database or another user; give one of them another name, or a ClientSecret.fromFile with another key",
  },
  {
    title: "two sources of two databases, which are called the same, and so are their passwords",
    make: (stack) => {
      jdbcSource(stack);
      jdbcSource(stack, { url: "jdbc:postgresql://db:5432/shop" }, "second");
    },
    message:
      "shop/second: the password of the connector 'jdbc-source' must not be the secret that the connector 'jdbc-source' uses for another database or another user; give one of them another name, or a ClientSecret.fromFile with another key",
  },
  {
    title: "one password for two users",
    make: (stack) => {
      const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "db_password");
      jdbcSource(stack, { password });
      jdbcSink(stack, { user: "REPORTS", password });
    },
    message:
      "shop/sink: the password of the connector 'jdbc-sink' must not be the secret that the connector 'jdbc-source' uses for another database or another user; give one of them another name, or a ClientSecret.fromFile with another key",
  },
  {
    title: "a connector of JDBC without a name",
    make: (stack) => {
      jdbcSink(stack, { name: "" });
    },
    message: "shop/sink: the name of a connector must not be empty, got ''; name it after what it moves",
  },
  {
    title: "a connector of JDBC whose name the key of its password cannot hold",
    make: (stack) => {
      jdbcSink(stack, { name: "shop:orders" });
    },
    message:
      "shop/sink: the name of a connector must not have a colon or a closing brace, because the key of its password begins with it, got 'shop:orders'; use a name without them, or give password",
  },
  {
    title: "a stream of which no name is known, for a sink of JDBC",
    make: (stack) => JdbcSink.json({ ...JDBC, streams: [unknownStream(stack)], keyFields: ["ID"] }).content,
    message: NO_NAME,
  },
  {
    title: "a stream of which no name is known, for a connector",
    make: (stack) => KafkaConnector.json({ name: "c", connectorClass: "C", streams: [unknownStream(stack)] }).content,
    message: NO_NAME,
  },
  {
    title: "a stream of which no name is known, for a job of Spark",
    make: (stack) => {
      const props = { login: login(stack), stream: unknownStream(stack), checkpointLocation: "oci://b@n/c" };
      return SparkOptions.json(props).content;
    },
    message: NO_NAME,
  },
  {
    title: "a stream of which no name is known, for Splunk",
    make: (stack) => {
      const routes = [{ stream: unknownStream(stack), index: "main" }];
      return SplunkSink.json({ routes, hecUri: "https://splunk:8088" }).content;
    },
    message: NO_NAME,
  },
  {
    title: "a stream of which no name is known, for GoldenGate",
    make: (stack) => GoldenGateTopics.stream(unknownStream(stack)),
    message: NO_NAME,
  },
  {
    title: "a job of Spark that logs in to another pool than that of its stream",
    make: (stack) => {
      const other = new StreamPool(stack, "other", { compartment }).addStream("orders", {
        partitions: Partitions.of(1),
      });
      SparkOptions.json({ login: login(stack), stream: other, checkpointLocation: "oci://b@n/c" }).addOutput(
        stack,
        "spark",
      );
    },
    message:
      "shop/spark: the stream shop/other/orders must be in the pool that the client logs in to, shop/pool; log in to the pool of the stream",
  },
  {
    title: "a job of Spark that logs in to a pool, for a stream of the default one",
    make: (stack) => {
      const props = { login: login(stack), stream: stream(stack), checkpointLocation: "oci://b@n/c" };
      SparkOptions.json(props).addOutput(stack, "spark");
    },
    message:
      "shop/spark: the stream shop/orders must be in the pool that the client logs in to, shop/pool; log in to the pool of the stream",
  },
  {
    title: "a connector for the streams of two pools",
    make: (stack) => {
      connector(stack, { streams: twoPools(stack) });
    },
    message:
      "shop/source: the stream shop/second-orders must be in the same pool as shop/first-orders, because a client connects to one pool; write a file for each pool",
  },
  {
    title: "Splunk for the streams of two pools",
    make: (stack) => {
      const routes = twoPools(stack).map((one) => ({ stream: one, index: "main" }));
      SplunkSink.json({ routes, hecUri: "https://splunk:8088" }).addOutput(stack, "splunk");
    },
    message:
      "shop/splunk: the stream shop/second-orders must be in the same pool as shop/first-orders, because a client connects to one pool; write a file for each pool",
  },
  {
    title: "a connector for one stream twice",
    make: (stack) => {
      const orders = stream(stack);
      connector(stack, { streams: [orders, orders] });
    },
    message: "shop/source: streams must have each stream once, got 'orders'; remove one of them",
  },
  {
    title: "a stream and an import of it, in two indexes",
    make: (stack) => {
      const known = Stream.fromStreamAttributes(stack, "known", { streamId: STREAM_ID, name: "orders" });
      const routes = [stream(stack), known].map((one) => ({ stream: one, index: "main" }));
      SplunkSink.json({ routes, hecUri: "https://splunk:8088" }).addOutput(stack, "splunk");
    },
    message:
      "shop/splunk: the stream 'shop/known' has two routes; keep one, because Splunk accepts one index for a topic",
  },
  {
    title: "a group that begins with a blank, which librdkafka drops",
    make: (stack) => {
      const props = { login: login(stack), groupId: " mail", format: KafkaClientFormat.LIBRDKAFKA };
      KafkaClient.consumer(props).addOutput(stack, "consumer");
    },
    message:
      "shop/consumer: the property group.id must not begin or end with a blank, which a client without escapes drops, got ' mail'; write it without the blank",
  },
]);
