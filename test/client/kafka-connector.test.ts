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

test("minimal: a source has a class and a task, but no topics", () => {
  const { stack } = setUp();
  const { content, fileName } = KafkaConnector.json({ name: "lines", connectorClass: CLASS });
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
    settings: { "warehouse.url": "https://warehouse.example.com", "page.token": "first" },
    notSecret: ["page.token"],
    secrets: { "warehouse.password": ClientSecret.fromFile("/opt/kafka/secrets.properties", "warehouse") },
  };
  KafkaConnector.json(all).addOutput(stack, "warehouse_json");
  const { warehouse_json: output } = outputs(synthesize(stack));
  expect(output).toMatchObject({ sensitive: false });
  expect(JSON.parse(rendered(stack, output?.value as string))).toEqual({
    name: "warehouse",
    config: {
      "connector.class": CLASS,
      "tasks.max": "3",
      topics: "orders",
      "warehouse.url": "https://warehouse.example.com",
      "page.token": "first",
      "warehouse.password": "${file:/opt/kafka/secrets.properties:warehouse}",
    },
  });
});

test("a file that contains a secret is sensitive", () => {
  const { stack } = setUp();
  const token = ClientSecret.value(new TerraformVariable(stack, "token", { type: "string" }).stringValue);
  KafkaConnector.json({ name: "lines", connectorClass: CLASS, secrets: { token } }).addOutput(stack, "file");
  expect(outputs(synthesize(stack)).file).toMatchObject({ sensitive: true });
});

test("a file is named after its connector, with hyphens for characters that file names cannot have", () => {
  const table = new TerraformVariable(newStack(), "table", { type: "string" }).stringValue;
  const nameOf = (name: string): string => KafkaConnector.json({ name, connectorClass: "org.example.Copy" }).fileName;
  expect(["copy it/all", "a:b\0c", "con", "..", "größe"].map(nameOf)).toEqual([
    "copy it-all.json",
    "a-b-c.json",
    "connector-con.json",
    "connector-...json",
    "größe.json",
  ]);
  expect(nameOf(`${table}/`)).toBe(`${table}-.json`);
});
