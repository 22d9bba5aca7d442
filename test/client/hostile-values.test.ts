// Files for clients, read by the client's own rules, with values that have a meaning in one of the languages involved, both from the code
// and from inputs when Terraform runs.

import { TerraformVariable } from "cdktf";
import {
  type ClientFile,
  ClientSecret,
  Compartment,
  ConnectHarness,
  ConnectWorker,
  JdbcSink,
  JdbcSource,
  KafkaConnector,
  KafkaLogin,
  KafkaUser,
  MirrorEnd,
  MirrorMaker,
  MirrorTarget,
  OciStack,
  Partitions,
  SparkOptions,
  StreamPool,
} from "../../lib";
import { applied, terraformIsThere } from "../support/applied";
import { COMPARTMENT_ID } from "../support/ocids";
import { jaasOptions, javaProperties } from "../support/readers";
import { synthesize, testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

const HOSTILE = [
  'a"b\\c',
  "DOM\\ada",
  "größe",
  "\\uplib",
  "C:\\kafka\\plugins",
  "(a|b)\\.x",
  "it's #1 = ! : x",
  " x",
  "%{y} ${z}",
];

interface Setup {
  readonly stack: OciStack;
  readonly pool: StreamPool;
  readonly harness: ConnectHarness;
  readonly login: KafkaLogin;
}

function setUp(userName = "ada", password?: ClientSecret): Setup {
  const stack = new OciStack(testApp(), "shop");
  const pool = new StreamPool(stack, "pool", { compartment });
  const user = KafkaUser.existing({ tenancyName: "acme", userName });
  const login = KafkaLogin.user({ pool, user, ...(password && { password }) });
  return { stack, pool, login, harness: new ConnectHarness(stack, "harness", { compartment }) };
}

/** A regular expression of Java that matches only the string. */
const literal = (text: string): string => `\\Q${text}\\E`;

/** Each file, with a value somewhere in it, and where a client finds that value. */
const FILES: [string, (setup: Setup, value: string) => ClientFile, (file: string) => string | undefined][] = [
  [
    "the group of a worker",
    ({ login, harness }, groupId) => ConnectWorker.properties({ login, harness, groupId }),
    (file) => javaProperties(file)["group.id"],
  ],
  [
    "a topic of MirrorMaker",
    ({ login, harness }, topic) =>
      MirrorMaker.properties({
        source: MirrorEnd.cluster("kafka:9092"),
        target: MirrorTarget.pool(login, harness),
        topics: [literal(topic)],
      }),
    (file) => javaProperties(file)["source->target.topics"]?.slice(2, -2),
  ],
  [
    "a property of a cluster",
    ({ login, harness }, value) =>
      MirrorMaker.properties({
        source: MirrorEnd.cluster("kafka:9092", { "ssl.truststore.location": value }),
        target: MirrorTarget.pool(login, harness),
        topics: ["t"],
      }),
    (file) => javaProperties(file)["source.ssl.truststore.location"],
  ],
  [
    "a setting of a connector",
    (_, value) => KafkaConnector.json({ name: "c", connectorClass: "C", settings: { a: value } }),
    (file) => (JSON.parse(file) as { config: { a: string } }).config.a,
  ],
  [
    "a table of JDBC",
    (_, table) =>
      JdbcSource.json({
        url: "jdbc:oracle:thin:@shop",
        user: "u",
        tables: [table],
        topicPrefix: "p",
        incrementingColumn: "ID",
        timestampColumn: "T",
      }),
    (file) => (JSON.parse(file) as { config: Record<string, string> }).config["table.whitelist"],
  ],
];

describe.each(FILES)("%s", (_, make, read) => {
  test.each(HOSTILE)("that is %j in the code is read back unchanged", (value) => {
    const made = setUp();
    make(made, value).addOutput(made.stack, "file");
    const { output } = synthesize(made.stack);
    const text = (output as { file: { value: string } }).file.value;
    expect(read(text.replaceAll("$${", "${").replaceAll("%%{", "%{"))).toBe(value);
  });
});

const described = terraformIsThere ? describe : describe.skip;

described("with the real Terraform", () => {
  test.each(FILES)("%s from an input is read back unchanged", (_, make, read) => {
    const made = setUp();
    for (const index of HOSTILE.keys()) {
      const { stringValue } = new TerraformVariable(made.stack, `v${index}`, { type: "string" });
      make(made, stringValue).addOutput(made.stack, `file_${index}`);
    }
    const values = Object.fromEntries(HOSTILE.map((value, index) => [`v${index}`, value]));
    const files = applied(withInputs(synthesize(made.stack)), values);
    expect(HOSTILE.map((__, index) => read(files[`file_${index}`] ?? ""))).toEqual(HOSTILE);
  });

  test.each([...HOSTILE, 'x\n password="y', 'a" password="b'])(
    "user and password %j are read back unchanged from the login",
    (value) => {
      const app = testApp();
      const stack = new OciStack(app, "shop");
      const input = (id: string): string =>
        new TerraformVariable(stack, id, { type: "string", sensitive: true }).stringValue;
      const pool = new StreamPool(stack, "pool", { compartment });
      const user = KafkaUser.existing({ tenancyName: "acme", userName: input("u") });
      const login = KafkaLogin.user({ pool, user, password: ClientSecret.value(input("p")) });
      const harness = new ConnectHarness(stack, "harness", { compartment });
      ConnectWorker.properties({ login, harness, groupId: "g" }).addOutput(stack, "file");
      const stream = pool.addStream("s", { partitions: Partitions.of(1) });
      SparkOptions.json({ login, stream, checkpointLocation: "oci://b@n/c" }).addOutput(stack, "spark");
      const { file = "", spark = "" } = applied(withInputs(synthesize(stack)), { u: value, p: value });
      const expected = { username: `acme/${value}/ID`, password: value };
      expect(jaasOptions(javaProperties(file)["sasl.jaas.config"] ?? "")).toEqual(expected);
      expect(jaasOptions((JSON.parse(spark) as Record<string, string>)["kafka.sasl.jaas.config"] ?? "")).toEqual(
        expected,
      );
    },
  );
});

/** The document with a default for each input that does not have a value in a test. */
function withInputs(document: ReturnType<typeof synthesize>): ReturnType<typeof synthesize> {
  const variables = Object.entries(document.variable ?? {}).map(([name, variable]) => {
    const isOwn = /^(?:v\d+|u|p)$/.test(name);
    return [name, isOwn ? variable : { type: "string", default: "x" }] as const;
  });
  return { ...document, variable: Object.fromEntries(variables) };
}

test("the ${topic} of Connect stays unchanged, and a table from an input is encoded", () => {
  const { stack, pool } = setUp();
  const stream = pool.addStream("s", { partitions: Partitions.of(1) });
  const connection = { url: "jdbc:oracle:thin:@shop", user: "u", streams: [stream], keyFields: ["ID"] };
  JdbcSink.json(connection).addOutput(stack, "own");
  const { stringValue: tableName } = new TerraformVariable(stack, "table", { type: "string" });
  JdbcSink.json({ ...connection, tableName }).addOutput(stack, "given");
  const { output } = synthesize(stack) as { output: Record<string, { value: string }> };
  expect(output.own?.value).toContain('"table.name.format": "$${topic}"');
  expect(output.given?.value).toContain('"table.name.format": "${replace(jsonencode(var.table), ');
});
