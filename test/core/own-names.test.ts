// Constructs, inputs and keys can have the names of members of every JavaScript object.

import { App, TerraformElement } from "cdktf";
import { Construct } from "constructs";
import {
  OciFunction,
  OciStack,
  Metric,
  MetricCondition,
  Partitions,
  Statistic,
  StackNetwork,
  StreamPool,
  Tags,
  Topic,
  Vcn,
} from "../../lib";
import { application, compartment, TOPIC_ID } from "../refusals/row";
import { synthesize, testApp } from "../support/synthesis";

const NAMES = ["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "prototype", "length"];

function newStack(): OciStack {
  return new OciStack(testApp(), "shop");
}

/** The document as a string, which contains names as they were given. */
function written(stack: OciStack): string {
  return JSON.stringify(synthesize(stack));
}

test.each(NAMES)("a construct can have the id %s, and so can constructs below another one", (name) => {
  const stack = newStack();
  const topic = new Topic(stack, name, { compartment, name: "orders" });
  const pool = new StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: false } });
  const stream = pool.addStream(name, { name: "bookings", partitions: Partitions.of(1) });
  const net = new Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] });
  net.addSubnet(name, { cidrBlock: "10.0.1.0/24" });
  expect(stack.node.tryFindChild(name)).toBe(topic);
  expect(pool.node.tryFindChild(name)).toBe(stream);
  const made = topic.node.findAll().filter((one) => TerraformElement.isTerraformElement(one));
  for (const one of made) expect(written(stack)).toContain(`"${one.friendlyUniqueId}"`);
});

test.each([...NAMES, "orders"])("fails for a second construct with the id %s", (name) => {
  const stack = newStack();
  new Topic(stack, name, { compartment, name: "orders" });
  const made = stack.node.findAll();
  expect(() => new Topic(stack, name, { compartment, name: "bookings" })).toThrow(
    refused(
      `shop/${name}: id of new Topic must be unique in shop, got '${name}' twice; give one of them another id, or make the construct only once`,
    ),
  );
  expect(stack.node.findAll()).toEqual(made);
});

test("fails for a second import, a second stack and a second choice with one id", () => {
  const stack = newStack();
  Topic.fromTopicAttributes(stack, "topic", { topicId: TOPIC_ID, compartment });
  expect(() => Topic.fromTopicAttributes(stack, "topic", { topicId: TOPIC_ID, compartment })).toThrow(
    refused(
      "shop/topic: id of new Topic must be unique in shop, got 'topic' twice; give one of them another id, or make the construct only once",
    ),
  );
  expect(() => new OciStack(App.of(stack), "shop")).toThrow(
    refused(
      "shop: id of new OciStack must be unique in the app, got 'shop' twice; give one of them another id, or make the construct only once",
    ),
  );
  StackNetwork.create().addTo(stack);
  expect(() => StackNetwork.create().addTo(stack)).toThrow(
    refused(
      "shop/network: id of new Vcn must be unique in shop, got 'network' twice; give one of them another id, or make the construct only once",
    ),
  );
});

test.each(["constructor", "eu frankfurt", "..", "ü".repeat(101)])(
  "a refused stack, %s, leaves nothing in the app",
  (id) => {
    const app = testApp();
    expect(() => new OciStack(app, id)).toThrow(`${id}: id must `);
    expect(app.node.children).toEqual([]);
  },
);

test.each(["ä", "a.b", "-a", "2nd", 'a"b', "x".repeat(200)])("a stack can have the id %s", (id) => {
  const stack = new OciStack(testApp(), id, { namePrefix: "shop" });
  expect(() => written(stack)).not.toThrow();
});

/** The whole message. */
function refused(message: string): Error {
  return expect.objectContaining({ name: "ConfigurationError", message }) as Error;
}

test.each(NAMES)("a resource can have the id %s next to a construct with the id Default", (name) => {
  const stack = newStack();
  new Topic(new Construct(stack, "Default"), "alerts", { compartment, name: "alerts" });
  new Topic(stack, name, { compartment, name: "orders" });
  expect(written(stack)).toContain('"name":"orders"');
});

test.each(NAMES)("an input and an output can be called %s", (name) => {
  const stack = newStack();
  stack.input.text(name, { title: "Asked for" });
  expect(written(stack)).toContain(`"${name}":{"description":"Asked for`);
  const other = newStack();
  other.output.text(name, "text", { title: "Handed out" });
  expect(written(other)).toContain(`"${name}":{"description":"Handed out`);
});

test.each(NAMES)("a tag, a key of a configuration and a dimension can be called %s", (name) => {
  const stack = newStack();
  const defined = { [`${name}.${name}`]: "defined" };
  const tags = Tags.of({ freeform: { [name]: "freeform" }, defined });
  new OciFunction(stack, "load", {
    application: application(stack),
    image: "fra.ocir.io/acme/load:1",
    memoryMiB: 256,
    config: { [name]: "value" },
    tags,
  });
  const text = written(stack);
  expect(text).toContain(`"${name}":"freeform"`);
  expect(text).toContain(`"${name}.${name}":"defined"`);
  expect(text).toContain(`"${name}":"value"`);
  const dimensions = { [name]: "a" };
  const metric = Metric.custom({
    namespace: "shop",
    compartment,
    name: "orders",
    statistic: Statistic.MEAN,
    dimensions,
  });
  expect(metric.above(1)).toBeInstanceOf(MetricCondition);
  expect(metric.above(1).toString()).toContain(`${name} = "a"`);
});
