// Valid cases that are close to a refusal of test/refusals/client.ts.

import { TerraformVariable } from "cdktf";
import {
  ClientSecret,
  type ClientFile,
  ConnectHarness,
  GoldenGate,
  GoldenGateFormat,
  GoldenGateTopics,
  type IStream,
  JdbcSink,
  JdbcSource,
  type JdbcSourceProps,
  KafkaClient,
  KafkaClientFormat,
  KafkaConnector,
  KafkaLogin,
  KafkaPrincipal,
  KafkaUser,
  MirrorEnd,
  MirrorMaker,
  type MirrorMakerProps,
  MirrorTarget,
  OciStack,
  Partitions,
  ScramLogin,
  ScramMechanism,
  SparkOptions,
  SplunkSink,
  Stream,
  StreamPool,
  type StreamPoolProps,
  Subject,
} from "../../lib";
import { compartment, POOL_ID, STREAM_ID } from "../refusals/row";
import { javaProperties, jaasOptions } from "../support/readers";
import { rendered } from "../support/rendered";
import { synthesize, testApp } from "../support/synthesis";

const user = KafkaUser.existing({ tenancyName: "acme", userName: "ada" });

function newStack(): OciStack {
  return new OciStack(testApp(), "shop");
}

function textOf(stack: OciStack, file: ClientFile, id = "file"): string {
  file.addOutput(stack, id);
  synthesize(stack);
  return rendered(stack, file.content);
}

const propertiesOf = (stack: OciStack, file: ClientFile): Record<string, string> => javaProperties(textOf(stack, file));

const configOf = (stack: OciStack, file: ClientFile): Record<string, string> =>
  (JSON.parse(textOf(stack, file)) as { config: Record<string, string> }).config;

function loginTo(stack: OciStack, id: string, props: Partial<StreamPoolProps> = {}): KafkaLogin {
  return KafkaLogin.user({ pool: new StreamPool(stack, id, { compartment, ...props }), user });
}

function harness(stack: OciStack): ConnectHarness {
  return new ConnectHarness(stack, "harness", { compartment });
}

describe("a login", () => {
  test.each([
    [{}, {}],
    [
      { configFile: "/home/ada/größe", profile: 'A"B' },
      { config: "/home/ada/größe", profile: 'A"B' },
    ],
  ])("with an API key has the file and profile %j", (given, options) => {
    const stack = newStack();
    const pool = new StreamPool(stack, "pool", { compartment });
    const login = KafkaLogin.principal({ pool, principal: KafkaPrincipal.USER, ...given });
    const { "sasl.jaas.config": entry = "", ...others } = propertiesOf(stack, KafkaClient.producer({ login }));
    expect(entry).toMatch(/^com\.oracle\.bmc\.auth\.sasl\.UserPrincipalsLoginModule required/);
    expect(jaasOptions(entry)).toEqual({ intent: "streamPoolId:ID", ...options });
    expect(others).toMatchObject({ "enable.idempotence": "false", "sasl.mechanism": "OCI-RSA-SHA256" });
  });

  test("with a password from a file, and only then, configures the provider that reads it in Java", () => {
    const stack = newStack();
    const pool = new StreamPool(stack, "pool", { compartment });
    const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "token");
    const login = KafkaLogin.user({ pool, user, password });
    expect(propertiesOf(stack, KafkaClient.properties({ login }))).toMatchObject({
      "config.providers": "file",
      "config.providers.file.class": "org.apache.kafka.common.config.provider.FileConfigProvider",
    });
    const plain = KafkaClient.properties({ login: KafkaLogin.user({ pool, user }) });
    expect(javaProperties(rendered(stack, plain.content))).not.toHaveProperty(["config.providers"]);
  });

  test("as a principal works with every Java framework", () => {
    const { SPRING_BOOT, MICRONAUT, HELIDON } = KafkaClientFormat;
    for (const format of [SPRING_BOOT, MICRONAUT, HELIDON]) {
      const stack = newStack();
      const pool = new StreamPool(stack, "pool", { compartment });
      const login = KafkaLogin.principal({ pool, principal: KafkaPrincipal.INSTANCE });
      const values = Object.values(propertiesOf(stack, KafkaClient.consumer({ login, groupId: "mail", format })));
      expect(values).toEqual(expect.arrayContaining(["OCI-RSA-SHA256", "mail"]));
    }
  });

  test("in a file of a framework refuses inputs that are an expression of the framework", () => {
    const stack = newStack();
    const { stringValue } = new TerraformVariable(stack, "group", { type: "string" });
    const login = KafkaLogin.user({ pool: new StreamPool(stack, "pool", { compartment }), user });
    const format = KafkaClientFormat.SPRING_BOOT;
    KafkaClient.consumer({ login, groupId: stringValue, format }).addOutput(stack, "consumer");
    const [pattern = "none"] = /\^\(\?:\[\^\$\][^"\\]*/.exec(JSON.stringify(synthesize(stack))) ?? [];
    expect(["mail", "a$b", "a$", "{a}", "$$"].every((value) => new RegExp(pattern).test(value))).toBe(true);
    expect(["${HOME}", "a$${b}", "a${", "$a${b}"].some((value) => new RegExp(pattern).test(value))).toBe(false);
  });

  test.each(["one:9092", "one.example.com:9092, two.example.com:9092", "10.0.0.4:9092", "[fd00::1]:9092", "a_b:65535"])(
    "of an imported pool connects to %s",
    (bootstrapServers) => {
      const stack = newStack();
      const pool = StreamPool.fromStreamPoolAttributes(stack, "pool", { streamPoolId: POOL_ID, bootstrapServers });
      const login = KafkaLogin.user({ pool, user });
      expect(propertiesOf(stack, KafkaClient.properties({ login }))["bootstrap.servers"]).toBe(bootstrapServers);
    },
  );

  test("of an imported pool connects to the servers of an input, with or without a port after it", () => {
    const stack = newStack();
    const { stringValue } = new TerraformVariable(stack, "servers", { type: "string" });
    for (const [index, bootstrapServers] of [stringValue, `${stringValue}:9092`].entries()) {
      const attributes = { streamPoolId: POOL_ID, bootstrapServers };
      const pool = StreamPool.fromStreamPoolAttributes(stack, `pool-${index}`, attributes);
      KafkaClient.properties({ login: KafkaLogin.user({ pool, user }) }).addOutput(stack, `client-${index}`);
    }
    expect(() => synthesize(stack)).not.toThrow();
  });

  test("can be granted to groups and connectors, and the REST API to a workload of OKE", () => {
    const stack = newStack();
    const pool = new StreamPool(stack, "pool", { compartment });
    const clusterId = "ocid1.cluster.oc1.eu-frankfurt-1.aaaacluster";
    const workload = Subject.okeWorkload({ clusterId, namespace: "shop", serviceAccount: "orders" });
    const orders = pool.addStream("orders", { partitions: Partitions.of(1) });
    expect(() => [orders.allowProduce(workload), orders.allowConsume(workload)]).not.toThrow();
    for (const subject of [Subject.group({ name: "a" }), Subject.serviceConnector({ compartment })])
      expect(() => pool.allowKafka(subject)).not.toThrow();
  });
});

describe("a mirror", () => {
  function mirror(stack: OciStack, props: Partial<MirrorMakerProps>): Record<string, string> {
    const source = MirrorEnd.cluster("kafka.example.com:9092");
    const target = props.target ?? MirrorTarget.pool(loginTo(stack, "target"), harness(stack));
    return propertiesOf(stack, MirrorMaker.properties({ source, topics: ["orders"], ...props, target }));
  }

  test("into another cluster has the replication factor of the cluster, and does not have a harness", () => {
    const stack = newStack();
    const source = MirrorEnd.pool(loginTo(stack, "source"));
    const security = { "security.protocol": "SSL" };
    const target = MirrorTarget.cluster("other:9093", security, { replicationFactor: 2 });
    const file = mirror(stack, { source, target, topics: [".*"] });
    expect(file).toMatchObject({
      "target.security.protocol": "SSL",
      "replication.factor": "2",
      "target.config.storage.replication.factor": "2",
      "target.offset.storage.replication.factor": "2",
      "target.status.storage.replication.factor": "2",
      "source->target.topics.exclude": String.raw`mm2.*\.internal, .*\.replica, __.*, ocid1\.connectharness\..*`,
    });
    expect(Object.keys(file).filter((key) => /storage\.topic|idempotence/.test(key))).toEqual([]);
  });

  test("of another cluster keeps the topics that MirrorMaker excludes", () => {
    expect(mirror(newStack(), { topics: [".*"] })).not.toHaveProperty(["source->target.topics.exclude"]);
  });

  test("of two pools with checkpoints turns off idempotence at both ends", () => {
    const stack = newStack();
    const kafka = { autoCreateTopics: true };
    const source = MirrorEnd.pool(loginTo(stack, "source", { kafka }));
    const target = MirrorTarget.pool(loginTo(stack, "target", { kafka }), harness(stack));
    expect(mirror(stack, { source, target, checkpoints: true, groups: ["mail"] })).toMatchObject({
      "source.producer.enable.idempotence": "false",
      "target.producer.enable.idempotence": "false",
      "offset-syncs.topic.replication.factor": "1",
    });
  });

  test("of another cluster keeps the defaults of that cluster", () => {
    const target = (stack: OciStack): MirrorTarget =>
      MirrorTarget.pool(loginTo(stack, "target", { kafka: { autoCreateTopics: true } }), harness(stack));
    const stack = newStack();
    const file = mirror(stack, { target: target(stack), checkpoints: true });
    expect(file).not.toHaveProperty(["source.producer.enable.idempotence"]);
    expect(file).not.toHaveProperty(["offset-syncs.topic.replication.factor"]);
  });

  test("can have checkpoints in a pool with the streams for them, and in a pool with unknown settings", () => {
    const stack = newStack();
    const pool = new StreamPool(stack, "target", { compartment });
    for (const name of ["heartbeats", "source.checkpoints.internal"])
      pool.addStream(name.replaceAll(".", "-"), { name, partitions: Partitions.of(1) });
    const target = MirrorTarget.pool(KafkaLogin.user({ pool, user }), harness(stack));
    expect(mirror(stack, { target, checkpoints: true })["source->target.emit.checkpoints.enabled"]).toBe("true");
    const other = newStack();
    const attributes = { streamPoolId: POOL_ID, bootstrapServers: "one:9092" };
    const known = StreamPool.fromStreamPoolAttributes(other, "known", attributes);
    const source = MirrorEnd.pool(KafkaLogin.user({ pool: known, user }));
    expect(() => mirror(other, { source, target: MirrorTarget.cluster("b:9092"), checkpoints: true })).not.toThrow();
  });

  test("can copy from one import to another whose OCIDs only Terraform knows", () => {
    const stack = newStack();
    const [source, target] = ["from", "to"].map((name) => {
      const streamPoolId = new TerraformVariable(stack, name, { type: "string" }).stringValue;
      const pool = StreamPool.fromStreamPoolAttributes(stack, `${name}-pool`, {
        streamPoolId,
        bootstrapServers: "a:1",
      });
      return KafkaLogin.user({ pool, user });
    }) as [KafkaLogin, KafkaLogin];
    const into = MirrorTarget.pool(target, harness(stack));
    expect(() => mirror(stack, { source: MirrorEnd.pool(source), target: into })).not.toThrow();
  });

  test("can copy both ways if both files have the same two names, and MirrorMaker recognizes its copies", () => {
    const stack = newStack();
    const [fra, ams] = [loginTo(stack, "fra"), loginTo(stack, "ams")];
    const keeper = harness(stack);
    const names = { keepNames: false, checkpoints: false, topics: [".*"] };
    const there = MirrorMaker.properties({
      ...names,
      source: MirrorEnd.pool(fra),
      target: MirrorTarget.pool(ams, keeper),
      sourceName: "fra",
      targetName: "ams",
    });
    const back = MirrorMaker.properties({
      ...names,
      source: MirrorEnd.pool(ams),
      target: MirrorTarget.pool(fra, keeper),
      sourceName: "ams",
      targetName: "fra",
    });
    expect([there.fileName, back.fileName]).toEqual(["mm2-fra-ams.properties", "mm2-ams-fra.properties"]);
    back.addOutput(stack, "back");
    const file = propertiesOf(stack, there);
    expect(file).toMatchObject({
      clusters: "fra, ams",
      "fra.security.protocol": "SASL_SSL",
      "ams.producer.enable.idempotence": "false",
      "fra->ams.enabled": "true",
      "fra->ams.topics": ".*",
      "ams->fra.enabled": "false",
    });
    expect(file).not.toHaveProperty(["replication.policy.class"]);
    expect(file["ams.offset.storage.topic"]).toMatch(/-offset$/);
    expect(Object.keys(file).filter((key) => /source|target/.test(key))).toEqual([]);
  });

  test("can copy both ways with the same names if the topics are different, with a file in several places", () => {
    const stack = newStack();
    const [a, b] = ["a.example.com:9092", "b.example.com:9092"] as const;
    const there = MirrorMaker.properties({
      source: MirrorEnd.cluster(a),
      target: MirrorTarget.cluster(b),
      topics: ["orders"],
    });
    const back = MirrorMaker.properties({
      source: MirrorEnd.cluster(b),
      target: MirrorTarget.cluster(a),
      topics: ["replies"],
    });
    for (const [index, file] of [there, back, there].entries()) file.addOutput(stack, `file_${index}`);
    expect(() => synthesize(stack)).not.toThrow();
  });

  test("names the topics of checkpoints after its ends", () => {
    const stack = newStack();
    const pool = new StreamPool(stack, "target", { compartment });
    for (const name of ["heartbeats", "fra.checkpoints.internal"])
      pool.addStream(name.replaceAll(".", "-"), { name, partitions: Partitions.of(1) });
    const target = MirrorTarget.pool(KafkaLogin.user({ pool, user }), harness(stack));
    expect(() => mirror(stack, { target, checkpoints: true, sourceName: "fra" })).not.toThrow();
  });

  test("can log in by SCRAM at either end, with a password from a file", () => {
    const stack = newStack();
    const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "superuser");
    const login = ScramLogin.of({
      bootstrapServers: "bootstrap.example.com:9092",
      userName: 'ad"a',
      password,
      trustedCertificates: "/etc/kafka/brokers.pem",
    });
    const file = mirror(stack, { source: MirrorEnd.scram(login) });
    expect(file).toMatchObject({
      "source.bootstrap.servers": "bootstrap.example.com:9092",
      "source.security.protocol": "SASL_SSL",
      "source.sasl.mechanism": "SCRAM-SHA-512",
      "source.ssl.truststore.type": "PEM",
      "source.ssl.truststore.location": "/etc/kafka/brokers.pem",
      "config.providers": "file",
    });
    expect(jaasOptions(file["source.sasl.jaas.config"] ?? "")).toMatchObject({
      username: 'ad"a',
      password: "${file:/opt/kafka/secrets.properties:superuser}",
    });
    const back = mirror(newStack(), { target: MirrorTarget.scram(login, { replicationFactor: 2 }) });
    expect(back).toMatchObject({
      "target.sasl.mechanism": "SCRAM-SHA-512",
      "target.config.storage.replication.factor": "2",
    });
    expect(Object.keys(back).filter((key) => key.includes("idempotence"))).toEqual([]);
  });

  test("with a SCRAM login has a file for other clients", () => {
    const stack = newStack();
    const login = ScramLogin.of({
      bootstrapServers: "a:9092, b:9092",
      userName: "ada",
      mechanism: ScramMechanism.SHA_256,
    });
    const file = login.properties();
    expect([file.fileName, file.isSensitive]).toEqual(["scram-client.properties", false]);
    expect(propertiesOf(stack, file)).toEqual({
      "bootstrap.servers": "a:9092, b:9092",
      "security.protocol": "SASL_SSL",
      "sasl.mechanism": "SCRAM-SHA-256",
      "sasl.jaas.config":
        'org.apache.kafka.common.security.scram.ScramLoginModule required username="ada" password="<PASSWORD>";',
    });
  });

  test("reads passwords of a cluster from files only if a setting refers to a file", () => {
    const password = "${file:/opt/kafka/secrets.properties:password}";
    const source = MirrorEnd.cluster("a:9092", { "ssl.key.password": password });
    const stack = newStack();
    expect(mirror(stack, { source })).toMatchObject({
      "source.ssl.key.password": password,
      "config.providers": "file",
    });
    expect(mirror(newStack(), {})).not.toHaveProperty(["config.providers"]);
  });
});

describe("JDBC connectors", () => {
  const JDBC = { url: "jdbc:oracle:thin:@shop_high", user: "SHOP" };
  const SOURCE: JdbcSourceProps = {
    ...JDBC,
    tables: ["SHOP.ORDERS"],
    topicPrefix: "shop-",
    incrementingColumn: "ID",
    timestampColumn: "CHANGED",
  };

  function orders(stack: OciStack): Stream {
    const pool = new StreamPool(stack, "pool", { compartment });
    return pool.addStream("orders", { name: "shop-ORDERS", partitions: Partitions.of(1) });
  }

  test("match: a key with its schema at the source, and the same fields at the sink", () => {
    const stack = newStack();
    const source = configOf(stack, JdbcSource.json({ ...SOURCE, keyColumns: ["ID", "LINE"] }));
    const sinkFile = JdbcSink.json({ ...JDBC, streams: [orders(stack)], keyFields: ["ID", "LINE"] });
    const sink = (JSON.parse(textOf(stack, sinkFile, "sink")) as { config: Record<string, string> }).config;
    expect(source).toMatchObject({
      transforms: "key",
      "transforms.key.type": "org.apache.kafka.connect.transforms.ValueToKey",
      "transforms.key.fields": "ID,LINE",
    });
    expect(sink).toMatchObject({ "pk.mode": "record_key", "pk.fields": "ID,LINE", topics: "shop-ORDERS" });
    for (const part of ["key", "value"])
      for (const config of [source, sink]) expect(config[`${part}.converter.schemas.enable`]).toBe("true");
  });

  test("have the incrementing column as their key, and their own passwords, by default", () => {
    expect(configOf(newStack(), JdbcSource.json({ ...SOURCE, name: "reader" }))).toMatchObject({
      "transforms.key.fields": "ID",
      "connection.password": "${file:/opt/kafka/secrets.properties:reader-password}",
    });
  });

  test("do not need to match if one does not read the messages of the other, or a name is unknown", () => {
    const stack = newStack();
    JdbcSource.json(SOURCE).addOutput(stack, "source");
    const { stringValue } = new TerraformVariable(stack, "key", { type: "string" });
    const other = new StreamPool(stack, "other", { compartment }).addStream("lines", { partitions: Partitions.of(1) });
    JdbcSink.json({ ...JDBC, streams: [other], keyFields: ["LINE"] }).addOutput(stack, "lines");
    JdbcSink.json({ ...JDBC, streams: [orders(stack)], keyFields: [stringValue] }).addOutput(stack, "sink");
    expect(() => synthesize(stack)).not.toThrow();
  });

  test("share a password if they log in to the same database as the same user", () => {
    const stack = newStack();
    const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "shop");
    JdbcSource.json({ ...SOURCE, password }).addOutput(stack, "source");
    const url = "jdbc:oracle:thin:@shop_tp?TNS_ADMIN=/opt/kafka/wallet";
    JdbcSink.json({ ...JDBC, url, password, streams: [orders(stack)], keyFields: ["ID"] }).addOutput(stack, "sink");
    const elsewhere = { url: new TerraformVariable(stack, "url", { type: "string" }).stringValue, name: "elsewhere" };
    JdbcSource.json({ ...SOURCE, ...elsewhere, password }).addOutput(stack, "elsewhere");
    expect(() => synthesize(stack)).not.toThrow();
  });
});

describe("an imported stream", () => {
  const FILES: [string, (stream: IStream, login: KafkaLogin) => ClientFile][] = [
    ["JdbcSink", (one) => JdbcSink.json({ url: "jdbc:a:b", user: "a", streams: [one], keyFields: ["ID"] })],
    ["SplunkSink", (one) => SplunkSink.json({ routes: [{ stream: one, index: "a" }], hecUri: "https://splunk:8088" })],
    ["KafkaConnector", (one) => KafkaConnector.json({ name: "c", connectorClass: "C", streams: [one] })],
    ["SparkOptions", (one, login) => SparkOptions.json({ login, stream: one, checkpointLocation: "oci://b@n/c" })],
    [
      "GoldenGate",
      (one) => GoldenGate.handler({ topics: GoldenGateTopics.stream(one), format: GoldenGateFormat.JSON }),
    ],
  ];

  test.each(FILES)("is a topic of %s, by the given name or the one that is looked up", (_, make) => {
    const stack = newStack();
    const given = Stream.fromStreamAttributes(stack, "given", { streamId: STREAM_ID, name: "größe-1" });
    const login = loginTo(stack, "pool");
    expect(textOf(stack, make(given, login))).toMatch(/größe-1|gr\\u00f6\\u00dfe-1/);
    const found = Stream.fromLookup(stack, "found", { streamId: STREAM_ID });
    expect(textOf(stack, make(found, login), "found-file")).toContain("NAME");
  });
});
