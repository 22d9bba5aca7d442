import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { TerraformVariable } from "cdktf";
import { Compartment, OciStack, PartitionBudget, Partitions, Stream, StreamPlacement, StreamPool } from "../../lib";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, resources, synthesize, testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const placement = StreamPlacement.inDefaultPool(compartment);
const WAY_OUT = "remove some, or increase the budget if the tenancy's limit allows it";

test("a budget can be used up, and imports do not count", () => {
  const stack = newStack();
  PartitionBudget.use(stack, { partitions: 10 });
  new Stream(stack, "a", { placement, partitions: Partitions.of(6) });
  new StreamPool(stack, "pool", { compartment, name: "pool" }).addStream("b", { partitions: Partitions.of(4) });
  Stream.fromStreamId(stack, "known", STREAM_ID);
  expect(resources(synthesize(stack), StreamingStream)).toHaveLength(2);
});

test("without a budget there is no limit", () => {
  const stack = newStack();
  new Stream(stack, "a", { placement, partitions: Partitions.of(100_000) });
  expect(resources(synthesize(stack), StreamingStream)).toHaveLength(1);
});

test("fails for an app over its budget, even if each stack keeps to its own", () => {
  const app = testApp();
  PartitionBudget.use(app, { partitions: 5 });
  for (const id of ["one", "two"]) {
    const stack = newStack(id, app);
    PartitionBudget.use(stack, { partitions: 3 });
    new Stream(stack, "a", { name: id, placement, partitions: Partitions.of(3) });
  }
  expect(() => {
    app.synth();
  }).toThrow(
    "app: partitions must be at most 5 in all streams together, but there are 6: one/a 3, two/a 3; " + WAY_OUT,
  );
});

test("fails if the defaults of inputs exceed the budget; a number that is known at apply counts as 1", () => {
  const stack = new OciStack(testApp(), "test");
  PartitionBudget.use(stack, { partitions: 4 });
  const input = stack.input.integer("partitions", { title: "Partitions", min: 1, defaultValue: 4 });
  const bare = new TerraformVariable(stack, "bare", { type: "number" }).numberValue;
  new Stream(stack, "a", { placement, partitions: Partitions.of(input) });
  new Stream(stack, "b", { placement, partitions: Partitions.of(bare) });
  expect(() => synthesize(stack)).toThrow(
    "test: partitions must be at most 4 in all streams together, but there are 5: test/a 4, test/b (known at apply); " +
      WAY_OUT,
  );
});
