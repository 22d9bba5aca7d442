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

test("accepts a harness in the pool's compartment, or in one that is unknown or known only to Terraform", () => {
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
