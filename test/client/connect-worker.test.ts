import { TerraformVariable } from "cdktf";
import { Compartment, ConnectHarness, ConnectWorker, KafkaLogin, KafkaUser, StreamPool } from "../../lib";
import { COMPARTMENT_ID, CONNECT_HARNESS_ID } from "../support/ocids";
import { newStack, outputs, synthesize } from "../support/synthesis";

function workerWith(harnessCompartment: Compartment | undefined, stack = newStack()): ReturnType<typeof newStack> {
  const pool = new StreamPool(stack, "pool", { compartment: Compartment.fromCompartmentId(COMPARTMENT_ID) });
  const attributes = { connectHarnessId: CONNECT_HARNESS_ID, compartment: harnessCompartment };
  const harness = ConnectHarness.fromConnectHarnessAttributes(stack, "harness", attributes);
  const user = KafkaUser.existing({ tenancyName: "acme", userName: "connect" });
  const login = KafkaLogin.user({ pool, user });
  ConnectWorker.properties({ login, harness, groupId: "connect" }).addOutput(stack, "worker");
  return stack;
}

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
