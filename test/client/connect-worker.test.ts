import { TerraformVariable } from "cdktf";
import { Compartment, ConnectHarness, ConnectWorker, KafkaUser, StreamPool } from "../../lib";
import { COMPARTMENT_ID, CONNECT_HARNESS_ID } from "../support/ocids";
import { newStack, outputs, synthesize } from "../support/synthesis";

const OTHER_ID = "ocid1.compartment.oc1..aaaaother";

function workerWith(harnessCompartment: Compartment | undefined, stack = newStack()): ReturnType<typeof newStack> {
  const pool = new StreamPool(stack, "pool", {
    compartment: Compartment.fromCompartmentId(COMPARTMENT_ID),
    name: "pool",
  });
  const attributes = { connectHarnessId: CONNECT_HARNESS_ID, compartment: harnessCompartment };
  const harness = ConnectHarness.fromConnectHarnessAttributes(stack, "harness", attributes);
  const user = KafkaUser.existing({ tenancyName: "acme", userName: "connect" });
  ConnectWorker.properties(stack, "worker", { pool, harness, user, groupId: "connect" });
  return stack;
}

test("fails for a harness in another compartment than the pool", () => {
  expect(() => workerWith(Compartment.fromCompartmentId(OTHER_ID))).toThrow(
    new Error(
      "test/worker: the compartment of the harness test/harness must be that of the pool, " +
        `${COMPARTMENT_ID}, got '${OTHER_ID}'; use a harness in the compartment of the streams`,
    ),
  );
});

test("a harness passes whose compartment is the pool's, is not known, or is known to Terraform only", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "compartment", { type: "string" });
  for (const [compartment, where] of [
    [Compartment.fromCompartmentId(COMPARTMENT_ID), newStack()],
    [undefined, newStack()],
    [Compartment.fromCompartmentId(input.stringValue), stack],
  ] as const) {
    expect(Object.keys(outputs(synthesize(workerWith(compartment, where))))).toEqual(["worker"]);
  }
});
