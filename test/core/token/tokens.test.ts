import { Fn } from "cdktf";
import { operand, resolvedText } from "../../../lib/core/token/tokens";
import { OciStack, Partitions, Policy, ServiceConnector, StreamPool, Subject } from "../../../lib";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { outputs, resources, synthesize, testApp } from "../../support/synthesis";

/** Two stacks whose constructs have the same ids, like stacks of two regions. */
function twins(): { readonly here: StreamPool; readonly there: StreamPool } {
  const app = testApp();
  const pool = (id: string): StreamPool => {
    const stack = new OciStack(app, id);
    return new StreamPool(stack, "pool", { compartment: stack.compartment, name: "orders" });
  };
  return { here: pool("here"), there: pool("there") };
}

test("an attribute of another stack's resource differs from that of a resource with the same ids in the stack", () => {
  const { here, there } = twins();
  expect(resolvedText(here, here.streamPoolId)).toBe("${oci_streaming_stream_pool.pool_056F3F7E.id}");
  expect(resolvedText(here, there.streamPoolId)).toBe("${there: oci_streaming_stream_pool.pool_056F3F7E.id}");
  expect(resolvedText(there, there.streamPoolId)).toBe(resolvedText(here, here.streamPoolId));
  const inside = Fn.upper(there.streamPoolId);
  expect(resolvedText(here, inside)).not.toBe(resolvedText(there, inside));
});

test("an input of another stack differs from the input with the same name in the stack", () => {
  const { here, there } = twins();
  const [own, other] = [here, there].map(({ compartment }) => resolvedText(here, compartment.compartmentId));
  expect([own, other]).toEqual(["${var.compartment_ocid}", "${there: var.compartment_ocid}"]);
});

test("a policy has the statements on the resources of both stacks", () => {
  const { here, there } = twins();
  const subject = Subject.group({ name: "mirrors" });
  const statements = [here, there].map((pool) => pool.allowConsume(subject));
  const stack = here.node.scope as OciStack;
  new Policy(stack, "access", { compartment: here.compartment, statements });
  const written = resources(synthesize(stack), IdentityPolicy).flatMap((policy) => policy.statements);
  expect(written).toHaveLength(2);
  expect(new Set(written).size).toBe(2);
});

test("a connector can forward to the stream with the same ids in another stack", () => {
  const { here, there } = twins();
  const [from, to] = [here, there].map((pool) => pool.addStream("orders", { partitions: Partitions.of(1) }));
  const stack = here.node.scope as OciStack;
  ServiceConnector.forward(stack, "forward", { from: from!, to: to! });
  expect(() => synthesize(stack)).not.toThrow();
});

test.each([
  ["what somebody wrote by hand", (): string => "${var.zone}", '${upper("${var.zone}")}'],
  ["a reference in a text", (team: string): string => `a-${team}`, '${upper("a-${var.team}")}'],
  [
    "both in one text",
    (team: string): string => ["${var.zone}", "a", team].join("-"),
    '${upper(join("", ["${var.zone}", "-a-", var.team]))}',
  ],
])("an operand of a function can be %s", (_, text, expected) => {
  const stack = new OciStack(testApp(), "shop");
  stack.input.text("zone", { title: "Zone" });
  const team = stack.input.text("team", { title: "Team" });
  stack.output.text("made", Fn.upper(operand(text(team))), { title: "Made" });
  expect(outputs(synthesize(stack))).toMatchObject({ made: { value: expected } });
});
