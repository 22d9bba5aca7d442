import { TerraformVariable } from "cdktf";
import {
  ClientSecret,
  Compartment,
  KafkaConnector,
  type KafkaConnectorProps,
  Partitions,
  type Stream,
  StreamPool,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { rendered } from "../support/rendered";
import { newStack, outputs, synthesize } from "../support/synthesis";

const CLASS = "com.example.WarehouseSinkConnector";

function setUp(): { readonly stack: ReturnType<typeof newStack>; readonly orders: Stream } {
  const stack = newStack();
  const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
  const pool = new StreamPool(stack, "pool", { compartment, name: "pool" });
  return { stack, orders: pool.addStream("orders", { partitions: Partitions.of(1) }) };
}

test("minimal: a source has a class, a task, and no topics", () => {
  const { stack } = setUp();
  const { content, fileName } = KafkaConnector.json(stack, "file", { name: "lines", connectorClass: CLASS });
  expect(fileName).toBe("lines.json");
  expect(JSON.parse(rendered(stack, content))).toEqual({
    name: "lines",
    config: { "connector.class": CLASS, "tasks.max": "1" },
  });
});

test("maximal: every prop has its place in the file", () => {
  const { stack, orders } = setUp();
  const all: Required<KafkaConnectorProps> = {
    name: "warehouse",
    connectorClass: CLASS,
    streams: [orders],
    tasksMax: 3,
    settings: { "warehouse.url": "https://warehouse.example.com" },
    secrets: { "warehouse.password": ClientSecret.fromFile("/opt/kafka/secrets.properties", "warehouse") },
  };
  KafkaConnector.json(stack, "warehouse_json", all);
  const { warehouse_json: output } = outputs(synthesize(stack));
  expect(output).toMatchObject({ sensitive: false });
  expect(JSON.parse(rendered(stack, output?.value as string))).toEqual({
    name: "warehouse",
    config: {
      "connector.class": CLASS,
      "tasks.max": "3",
      topics: "orders",
      "warehouse.url": "https://warehouse.example.com",
      "warehouse.password": "${file:/opt/kafka/secrets.properties:warehouse}",
    },
  });
});

test("a file with a secret itself is sensitive", () => {
  const { stack } = setUp();
  const token = ClientSecret.value(new TerraformVariable(stack, "token", { type: "string" }).stringValue);
  KafkaConnector.json(stack, "file", { name: "lines", connectorClass: CLASS, secrets: { token } });
  expect(outputs(synthesize(stack)).file).toMatchObject({ sensitive: true });
});

test.each<[string, Partial<KafkaConnectorProps>, string]>([
  ["no name", { name: "" }, "the name of a connector must not be empty, got ''; name it after what it moves"],
  ["no class", { connectorClass: " " }, "connectorClass must not be empty, got ' '; take it from the connector's page"],
  ["no stream", { streams: [] }, "streams must have at least one member; leave it out for a source"],
  ["no task", { tasksMax: 0 }, "tasksMax must be a whole number of at least 1, got 0; leave it out for 1"],
  [
    "topics beside the streams",
    { settings: { topics: "orders" } },
    "the setting 'topics' must be set once; keep one of them, and name streams as streams",
  ],
  [
    "a setting that is a secret too",
    { settings: { token: "a" }, secrets: { token: ClientSecret.placeholder("TOKEN") } },
    "the setting 'token' must be set once; keep one of them, and name streams as streams",
  ],
])("fails for %s", (_, props, message) => {
  const { stack } = setUp();
  expect(() => KafkaConnector.json(stack, "file", { name: "lines", connectorClass: CLASS, ...props })).toThrow(
    new Error(`test/file: ${message}`),
  );
});
