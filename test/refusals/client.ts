// Files for clients that could not connect with them.

import {
  ClientFile,
  ClientSecret,
  ConnectHarness,
  ConnectWorker,
  JdbcSink,
  JdbcSource,
  KafkaClient,
  KafkaClientFormat,
  KafkaConnector,
  type KafkaConnectorProps,
  KafkaLogin,
  KafkaPrincipal,
  KafkaUser,
  MirrorEnd,
  MirrorMaker,
  type OciStack,
  SparkOptions,
  SplunkSink,
  StreamPool,
} from "../../lib";
import { compartment, elsewhere, pool, POOL_ID, type Row, rows, stream } from "./row";

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

const JDBC = { url: "jdbc:oracle:thin:@shop_high", user: "SHOP" };

export const client: readonly Row[] = rows([
  {
    title: "a pool whose servers nobody told of",
    make: (stack) => {
      const known = StreamPool.fromStreamPoolId(stack, "cluster", POOL_ID);
      KafkaClient.properties({ login: KafkaLogin.user({ pool: known, user }) }).addOutput(stack, "client_properties");
    },
    message:
      "shop/cluster: bootstrapServers is not known of this import; give it to StreamPool.fromStreamPoolAttributes, or use StreamPool.fromLookup",
  },
  {
    title: "tables that Terraform knows, which are joined",
    make: (stack) => {
      const tables = stack.input.list("tables", { title: "Tables" });
      const columns = { topicPrefix: "shop-", incrementingColumn: "ID", timestampColumn: "CHANGED" };
      JdbcSource.json({ ...JDBC, ...columns, tables }).addOutput(stack, "jdbc_source");
    },
    message:
      "shop/jdbc_source: tables must be texts that are known at synth, got a list that Terraform knows; write them out",
  },
  {
    title: "fields of a key that Terraform knows, which are joined",
    make: (stack) => {
      const keyFields = stack.input.list("fields", { title: "Fields" });
      JdbcSink.json({ ...JDBC, streams: [stream(stack)], keyFields }).addOutput(stack, "jdbc_sink");
    },
    message:
      "shop/jdbc_sink: keyFields must be texts that are known at synth, got a list that Terraform knows; write them out",
  },
  ...(["topics", "groups"] as const).map((what) => ({
    title: `${what} of a mirror that Terraform knows, which are joined`,
    make: (stack: OciStack): void => {
      const list = stack.input.list("names", { title: "Names" });
      const source = MirrorEnd.cluster("kafka.example.com:9092");
      const target = MirrorEnd.pool(login(stack));
      const props = { source, target, harness: harness(stack), topics: ["orders"], [what]: list };
      MirrorMaker.properties(props).addOutput(stack, "mirror");
    },
    message: `shop/mirror: ${what} must be texts that are known at synth, got a list that Terraform knows; write them out`,
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
    message: "shop/producer_properties: retries must be a whole number of at least 1, got 0; leave it out for 5",
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
      "shop: the output 'Client.Settings' must have a name of letters, digits, underscores and hyphens, with a letter or an underscore first; write it in snake_case, subnet_ocid for example",
  },
  {
    title: "a placeholder for nothing",
    make: () => ClientSecret.placeholder(" "),
    message: "the name of a placeholder must not be empty, got ' '; say what belongs there",
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
      const target = MirrorEnd.pool(login(stack));
      const source = MirrorEnd.cluster("kafka.example.com:9092");
      MirrorMaker.properties({ source, target, harness: harness(stack), topics: [] }).addOutput(stack, "mirror");
    },
    message: "shop/mirror: topics must have at least one name; use '.*' to copy all",
  },
  {
    title: "a mirror of a cluster without a broker",
    make: () => MirrorEnd.cluster(""),
    message: "bootstrapServers must not be empty, got ''; give <host>:<port> of a broker",
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
    message: "shop/sink: keyFields must have at least one member; name what the connector works on",
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
    message: "shop/source: tables must have at least one member; name what the connector works on",
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
    title: "Splunk in the open",
    make: (stack) => {
      SplunkSink.json({
        routes: [{ stream: stream(stack), index: "shop" }],
        hecUri: "http://splunk:8088",
      }).addOutput(stack, "splunk");
    },
    message:
      "shop/splunk: hecUri must begin with https://, got 'http://splunk:8088'; use https, since the events would cross the network in the open",
  },
  {
    title: "a stream in two indexes",
    make: (stack) => {
      const orders = stream(stack);
      const routes = ["shop", "audit"].map((index) => ({ stream: orders, index }));
      SplunkSink.json({ routes, hecUri: "https://splunk:8088" }).addOutput(stack, "splunk");
    },
    message: "shop/splunk: the stream 'shop/orders' has two routes; keep one, since Splunk takes one index for a topic",
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
      "a client's secret must not be written in the code, where everybody reads it; give an attribute or a sensitive input, or use ClientSecret.placeholder or ClientSecret.fromFile",
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
    message: "shop/sink: streams must have at least one member; name what the connector works on",
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
    message: "shop/source: the setting 'topics' must be set once; keep one of them, and name streams as streams",
  },
  {
    title: "a mirror with no task",
    make: (stack) => {
      const source = MirrorEnd.cluster("kafka:9092");
      const target = MirrorEnd.pool(login(stack));
      MirrorMaker.properties({
        source,
        target,
        harness: harness(stack),
        topics: ["orders"],
        tasksMax: 0,
      }).addOutput(stack, "mirror");
    },
    message: "shop/mirror: tasksMax must be a whole number of at least 1, got 0; leave it out for 1",
  },
  {
    title: "a setting that is a secret too",
    make: (stack) => {
      connector(stack, { settings: { token: "a" }, secrets: { token: ClientSecret.placeholder("TOKEN") } });
    },
    message: "shop/source: the setting 'token' must be set once; keep one of them, and name streams as streams",
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
      "shop/source: the setting 'connection.password' must not hold a secret, written in the code; give it in secrets, as ClientSecret.fromFile for example, or add 'connection.password' to notSecret if it is none",
  },
  {
    title: "a login among the settings of a connector, under a name that says nothing",
    make: (stack) => {
      connector(stack, { settings: { uri: "postgres://app:hunter2@db.example.com/shop" } });
    },
    message:
      "shop/source: the setting 'uri' must not hold an address with a password in it, written in the code; give it in secrets, as ClientSecret.fromFile for example, or add 'uri' to notSecret if it is none",
  },
  {
    title: "a setting that is no secret, which is none",
    make: (stack) => {
      connector(stack, { settings: { "page.size": "5" }, notSecret: ["pagesize"] });
    },
    message:
      "shop/source: notSecret must name keys of the settings, got 'pagesize'; write it as it stands in the settings, or leave it out",
  },
  {
    title: "a login in the properties of a foreign cluster",
    make: (stack) => {
      const jaas = 'org.apache.kafka.common.security.scram.ScramLoginModule required username="a" password="hunter2";';
      const source = MirrorEnd.cluster("kafka:9092", { "sasl.jaas.config": jaas });
      const target = MirrorEnd.pool(login(stack));
      MirrorMaker.properties({ source, target, harness: harness(stack), topics: ["a"] }).addOutput(stack, "mirror");
    },
    message:
      "shop/mirror: the setting 'sasl.jaas.config' must not hold a password in plain text, written in the code; write a placeholder (<PASSWORD>) or ${file:/opt/kafka/secrets.properties:password}, or add 'sasl.jaas.config' to notSecret if it is none",
  },
  {
    title: "a regular expression with a comma, at which MirrorMaker splits its list",
    make: (stack) => {
      const [source, target] = [MirrorEnd.cluster("kafka:9092"), MirrorEnd.pool(login(stack))];
      const topics = ["orders-[0-9]{1,3}"];
      MirrorMaker.properties({ source, target, harness: harness(stack), topics }).addOutput(stack, "mirror");
    },
    message:
      "shop/mirror: topics must have no comma in a text, since the client splits there, got 'orders-[0-9]{1,3}'; give each its own text, and write a regular expression without a comma (aa? for a{1,2})",
  },
  {
    title: "groups in one text",
    make: (stack) => {
      const [source, target] = [MirrorEnd.cluster("kafka:9092"), MirrorEnd.pool(login(stack))];
      const groups = ["mail,billing"];
      const props = { source, target, harness: harness(stack), topics: ["a"], checkpoints: true, groups };
      MirrorMaker.properties(props).addOutput(stack, "mirror");
    },
    message:
      "shop/mirror: groups must have no comma in a text, since the client splits there, got 'mail,billing'; give each its own text, and write a regular expression without a comma (aa? for a{1,2})",
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
      "shop/jdbc: tables must have no comma in a text, since the client splits there, got 'ORDERS,LINES'; give each its own text, and write a regular expression without a comma (aa? for a{1,2})",
  },
  {
    title: "two key fields in one text",
    make: (stack) => {
      JdbcSink.json({ ...JDBC, streams: [stream(stack)], keyFields: ["ID,LINE"] }).addOutput(stack, "jdbc");
    },
    message:
      "shop/jdbc: keyFields must have no comma in a text, since the client splits there, got 'ID,LINE'; give each its own text, and write a regular expression without a comma (aa? for a{1,2})",
  },
  {
    title: "a database login in the address",
    make: (stack) => {
      const url = "jdbc:oracle:thin:app/hunter2@db.example.com:1521/shop";
      JdbcSink.json({ ...JDBC, url, streams: [stream(stack)], keyFields: ["ID"] }).addOutput(stack, "jdbc");
    },
    message:
      "shop/jdbc: url must not hold an address with a password in it, written in the code; leave user and password out of the address, and give them as user and password",
  },
  {
    title: "a private key in a file of one's own, in one line",
    make: (stack) => {
      const content = `key=-----BEGIN PRIVATE KEY-----MIIEvQ-----END PRIVATE KEY-----`;
      ClientFile.of({ fileName: "client.properties", content, sensitive: true }).addOutput(stack, "settings");
    },
    message:
      "shop/settings: the content of a file must not hold a private key, written in the code; put a placeholder (<TOKEN>) or a sensitive input there, or say notSecret: true if it is none",
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
]);
