import { DataOciStreamingStream } from "@cdktf/provider-oci/lib/data-oci-streaming-stream";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { TerraformOutput, TerraformStack, TerraformVariable, Token } from "cdktf";
import {
  Compartment,
  Duration,
  Inputs,
  Partitions,
  Stream,
  type StreamLookup,
  StreamPlacement,
  StreamPool,
  type StreamProps,
  Tags,
} from "../../lib";
import { COMPARTMENT_ID, STREAM_ID, STREAM_POOL_ID } from "../support/ocids";
import {
  dataSource,
  newStack,
  outputs,
  resource,
  resources,
  synthesize,
  testApp,
  warnings,
} from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const placement = StreamPlacement.inDefaultPool(compartment);

function streamOf(props: Partial<StreamProps>, stack: TerraformStack = newStack()): unknown {
  new Stream(stack, "bookings", { placement, partitions: Partitions.of(1), ...props });
  return resource(synthesize(stack), StreamingStream);
}

test("minimal: named after its id, a day of retention, protected", () => {
  expect(streamOf({})).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "bookings",
    partitions: 1,
    retention_in_hours: 24,
    lifecycle: { prevent_destroy: true },
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const pool = StreamPool.fromStreamPoolId(stack, "pool", STREAM_POOL_ID);
  const all: Required<StreamProps> = {
    placement: StreamPlacement.inPool(pool),
    name: "vs-bookings",
    partitions: Partitions.of(10),
    retention: Duration.days(7),
    tags: Tags.of({ freeform: { team: "booking" }, defined: { "Cost.Center": "1" } }),
    deletionProtection: false,
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(streamOf(all, stack)).toEqual({
    stream_pool_id: STREAM_POOL_ID,
    name: "vs-bookings",
    partitions: 10,
    retention_in_hours: 168,
    freeform_tags: { team: "booking" },
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("in a pool it names the pool, in a default pool the compartment, never both", () => {
  const stack = newStack();
  const pool = new StreamPool(stack, "pool", { compartment, name: "pool" });
  pool.addStream("one", { partitions: Partitions.of(1) });
  new Stream(stack, "two", { placement, partitions: Partitions.of(1) });
  const [one, two] = resources(synthesize(stack), StreamingStream);
  expect(one).toMatchObject({ name: "one", stream_pool_id: "${oci_streaming_stream_pool.pool_056F3F7E.id}" });
  expect(one).not.toHaveProperty("compartment_id");
  expect(two).toMatchObject({ name: "two", compartment_id: COMPARTMENT_ID });
  expect(two).not.toHaveProperty("stream_pool_id");
});

test("a stream with both a pool and a compartment does not compile", () => {
  const pool = StreamPool.fromStreamPoolId(newStack(), "pool", STREAM_POOL_ID);
  // @ts-expect-error a placement is one or the other
  const both: StreamProps = { placement, pool, compartment, partitions: Partitions.of(1) };
  // @ts-expect-error a pool's stream does not have a placement
  const twice: Parameters<StreamPool["addStream"]>[1] = { placement, partitions: Partitions.of(1) };
  // @ts-expect-error only the factories create placements
  const third: unknown = () => new StreamPlacement(pool, compartment) as unknown;
  expect([both, twice, third]).toHaveLength(3);
});

test("tokens are rendered as references and expressions, never as the number of a marker", () => {
  const stack = newStack();
  const days = new TerraformVariable(stack, "days", { type: "number" }).numberValue;
  const count = new TerraformVariable(stack, "count_of", { type: "number" }).numberValue;
  const name = new TerraformVariable(stack, "called", { type: "string" }).stringValue;
  const props = { name, partitions: Partitions.of(count), retention: Duration.days(days) };
  expect(streamOf(props, stack)).toMatchObject({
    name: "${var.called}",
    partitions: "${var.count_of}",
    retention_in_hours: "${(var.days * 24)}",
    lifecycle: {
      precondition: [
        {
          condition: "${((floor(var.count_of) == tonumber(var.count_of)) && (var.count_of >= 1))}",
          error_message:
            "The partitions of this stream must be a whole number of at least 1: correct the value that it refers to.",
        },
        {
          condition:
            "${(((floor((var.days * 24)) == tonumber((var.days * 24))) && ((var.days * 24) >= 24)) && ((var.days * 24) <= 168))}",
          error_message:
            "The retention of this stream must be a whole number from 24 to 168 hours: correct the value that it refers to.",
        },
      ],
    },
  });
});

test("an input that is declared with the same or narrower limits is checked once", () => {
  const stack = newStack();
  const inputs = new Inputs(stack);
  const partitions = Partitions.of(inputs.integer("partitions", { title: "Partitions", min: 2 }));
  const retention = Duration.hours(inputs.integer("hours", { title: "Hours", min: 24, max: 72 }));
  expect(streamOf({ partitions, retention }, stack)).toHaveProperty("lifecycle", { prevent_destroy: true });
});

test.each([
  ["a smaller least value", (inputs: Inputs) => inputs.integer("hours", { title: "Hours", min: 23, max: 72 })],
  ["a larger greatest value", (inputs: Inputs) => inputs.integer("hours", { title: "Hours", min: 24, max: 169 })],
  ["no greatest value", (inputs: Inputs) => inputs.integer("hours", { title: "Hours", min: 24 })],
  ["fractions", (inputs: Inputs) => inputs.number("hours", { title: "Hours", min: 24, max: 72 })],
])("an input with %s is checked by the stream too", (_, hours) => {
  const stack = newStack();
  const retention = Duration.hours(hours(new Inputs(stack)));
  expect(streamOf({ retention }, stack)).toHaveProperty("lifecycle.precondition.0.condition");
});

test("Terraform checks a name that is a reference, but only if the pool has Kafka settings", () => {
  const stack = newStack();
  const name = `${new TerraformVariable(stack, "prefix", { type: "string" }).stringValue}.bookings`;
  const pool = new StreamPool(stack, "pool", { compartment, name: "pool", kafka: {} });
  pool.addStream("kafka", { name, partitions: Partitions.of(1) });
  new Stream(stack, "other", { name, placement, partitions: Partitions.of(1) });
  const [other, kafka] = resources(synthesize(stack), StreamingStream);
  expect(other).not.toHaveProperty("lifecycle.precondition");
  expect(kafka).toMatchObject({
    lifecycle: {
      precondition: [
        {
          condition:
            '${can(regex("^[A-Za-z0-9._-]{1,249}$", "${var.prefix}.bookings")) && !contains([".",".."], "${var.prefix}.bookings")}',
          error_message:
            "The name of this stream must be 1 to 249 of the characters A-Z a-z 0-9 . _ - to be usable as a Kafka topic: rename it before it is created.",
        },
      ],
    },
  });
});

test("fails for wrong characters next to a reference in a name, if the pool has Kafka settings", () => {
  const stack = newStack();
  const pool = new StreamPool(stack, "pool", { compartment, name: "pool", kafka: {} });
  const name = `${new TerraformVariable(stack, "prefix", { type: "string" }).stringValue}/bookings`;
  expect(() => pool.addStream("bookings", { name, partitions: Partitions.of(1) })).toThrow(
    "test/pool/bookings: the name of a stream must be 1 to 249 of the characters A-Z a-z 0-9 . _ - to be usable as a " +
      "Kafka topic, got '${...}/bookings'; rename it before it is created",
  );
});

test("its attributes are references to what the service reports", () => {
  const stack = newStack();
  const stream = new Stream(stack, "bookings", { placement, partitions: Partitions.of(1) });
  new TerraformOutput(stack, "id", { value: stream.streamId });
  new TerraformOutput(stack, "endpoint", { value: stream.messagesEndpoint });
  expect(outputs(synthesize(stack))).toEqual({
    id: { value: expect.stringMatching(/^\$\{oci_streaming_stream\.bookings_\w+\.id\}$/) as string },
    endpoint: {
      value: expect.stringMatching(/^\$\{oci_streaming_stream\.bookings_\w+\.messages_endpoint\}$/) as string,
    },
  });
});

test("an import knows only what it was given", () => {
  const stack = newStack();
  const known = { streamId: STREAM_ID, compartment, messagesEndpoint: "https://cell-1.example.com" };
  const stream = Stream.fromStreamAttributes(stack, "known", known);
  expect([stream.streamId, stream.messagesEndpoint, stream._known.find("compartment")]).toEqual([
    STREAM_ID,
    "https://cell-1.example.com",
    compartment,
  ]);
});

test("an import in a pool is in the compartment of the pool, unless another one is given", () => {
  const stack = newStack();
  const pool = StreamPool.fromStreamPoolAttributes(stack, "pool", { streamPoolId: STREAM_POOL_ID, compartment });
  const other = Compartment.fromCompartmentId("ocid1.compartment.oc1..other");
  const inPool = Stream.fromStreamAttributes(stack, "a", { streamId: STREAM_ID, pool });
  const elsewhere = Stream.fromStreamAttributes(stack, "b", { streamId: STREAM_ID, pool, compartment: other });
  expect([inPool, elsewhere].map(({ _known }) => _known.find("compartment"))).toEqual([compartment, other]);
});

test("a stream that is looked up knows its compartment, partitions and endpoint as references", () => {
  const stack = newStack();
  const pool = StreamPool.fromStreamPoolId(stack, "pool", STREAM_POOL_ID);
  const all: Required<StreamLookup> = { streamId: STREAM_ID, pool };
  const stream = Stream.fromLookup(stack, "bookings", all);
  new TerraformOutput(stack, "compartment", { value: stream._known.find("compartment")?.compartmentId });
  new TerraformOutput(stack, "endpoint", { value: stream.messagesEndpoint });
  new TerraformOutput(stack, "limit", { value: stream.writeLimitBytes({ during: Duration.minutes(1) }) });
  const document = synthesize(stack);
  expect(dataSource(document, DataOciStreamingStream)).toEqual({ stream_id: STREAM_ID });
  const found = "data.oci_streaming_stream.bookings_6602924F";
  expect(outputs(document)).toEqual({
    compartment: { value: `\${${found}.compartment_id}` },
    endpoint: { value: `\${${found}.messages_endpoint}` },
    limit: { value: `\${(${found}.partitions * 62914560)}` },
  });
  expect(stream.streamId).toBe(STREAM_ID);
  expect(stream._known.find("pool")).toBe(pool);
});

test("warns about a name that a Kafka topic cannot have if it is unknown whether Kafka is used", () => {
  const stack = newStack();
  expect(streamOf({ name: "book ings" }, stack)).toMatchObject({ name: "book ings" });
  expect(warnings(stack)).toEqual([expect.stringContaining("to be usable as a Kafka topic, got 'book ings'")]);
});

test("does not warn about names that Kafka accepts", () => {
  const stack = newStack();
  streamOf({ name: "a".repeat(249) }, stack);
  expect(warnings(stack)).toEqual([]);
});

const TWIN = "give one of them another name, because Kafka clients cannot distinguish them";

test("fails for two streams of the same name in a pool that was imported twice, in two stacks of one app", () => {
  const app = testApp();
  const add = (id: string): Stream => {
    const pool = StreamPool.fromStreamPoolId(newStack(id, app), "pool", STREAM_POOL_ID);
    return pool.addStream("bookings", { partitions: Partitions.of(1) });
  };
  add("one");
  expect(() => add("two")).toThrow(
    `two/pool/bookings: the name of a stream must be unique in its pool, but one/pool/bookings has it already, got 'bookings'; ${TWIN}`,
  );
});

test("fails for two streams of the same name in a pool that two stacks share", () => {
  const app = testApp();
  const pool = new StreamPool(newStack("one", app), "pool", { compartment, name: "pool" });
  pool.addStream("bookings", { partitions: Partitions.of(1) });
  const inPool = { placement: StreamPlacement.inPool(pool), partitions: Partitions.of(1) };
  expect(() => new Stream(newStack("two", app), "bookings", inPool)).toThrow(
    `two/bookings: the name of a stream must be unique in its pool, but one/pool/bookings has it already, got 'bookings'; ${TWIN}`,
  );
});

test("fails for two streams of the same name in a pool whose OCID is an input, even if it was imported twice", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "pool_ocid", { type: "string" });
  const add = (id: string): Stream => {
    const pool = StreamPool.fromStreamPoolId(stack, id, Token.asString(input.value));
    return pool.addStream("bookings", { partitions: Partitions.of(1) });
  };
  add("a");
  expect(() => add("b")).toThrow(
    "the name of a stream must be unique in its pool, but test/a/bookings has it already, got 'bookings'",
  );
});

test("fails for two streams of the same name in the default pool of a compartment, even if its OCID is read twice", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "compartment_ocid", { type: "string" });
  const add = (id: string): Stream =>
    new Stream(stack, id, {
      name: "bookings",
      placement: StreamPlacement.inDefaultPool(Compartment.fromCompartmentId(Token.asString(input.value))),
      partitions: Partitions.of(1),
    });
  add("one");
  expect(() => add("two")).toThrow(
    `test/two: the name of a stream must be unique in its pool, but test/one has it already, got 'bookings'; ${TWIN}`,
  );
});

test("two stacks that read the same input can use the same name", () => {
  const app = testApp();
  const add = (id: string): Stream => {
    const compartmentId = new TerraformVariable(newStack(id, app), "compartment_ocid", { type: "string" });
    const inDefaultPool = StreamPlacement.inDefaultPool(Compartment.fromCompartmentId(compartmentId.stringValue));
    return new Stream(TerraformStack.of(compartmentId), "s", {
      name: "bookings",
      placement: inDefaultPool,
      partitions: Partitions.of(1),
    });
  };
  expect([add("a"), add("b")]).toHaveLength(2);
});

test("streams in two pools or two compartments can have the same name", () => {
  const app = testApp();
  const stack = newStack("test", app);
  for (const id of ["a", "b"]) {
    new StreamPool(stack, id, { compartment, name: id }).addStream("bookings", { partitions: Partitions.of(1) });
    const other = Compartment.fromCompartmentId(`ocid1.compartment.oc1..${id}`);
    new Stream(stack, `default-${id}`, {
      name: "bookings",
      placement: StreamPlacement.inDefaultPool(other),
      partitions: Partitions.of(1),
    });
  }
  expect(resources(synthesize(stack), StreamingStream)).toHaveLength(4);
});
