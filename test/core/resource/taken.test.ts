import { TerraformStack, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { isInTree } from "../../../lib/core/resource/memory";
import { meaningOf, taken, type Unique } from "../../../lib/core/resource/taken";
import { Compartment, ConfigurationError, Policy, PolicyStatement } from "../../../lib";
import { COMPARTMENT_ID } from "../../support/ocids";
import { newStack } from "../../support/synthesis";

function planned(owner: Construct, unique: Partial<Unique> = {}): ReturnType<typeof taken> {
  const holder = TerraformStack.of(owner);
  return taken(owner, { what: "the name of a stream", value: "orders", within: "its pool", holder, ...unique });
}

function take(owner: Construct, unique: Partial<Unique> = {}): void {
  planned(owner, unique).build?.();
}

const at = (scope: Construct, id: string): Construct => new Construct(scope, id);

test("fails for a name that another construct has", () => {
  const stack = newStack();
  take(at(stack, "a"));
  expect(() => planned(at(stack, "b"))).toThrow(
    new ConfigurationError(
      "test/b: the name of a stream must be unique in its pool, but test/a has it already, got 'orders'; give one of " +
        "them another name",
    ),
  );
});

test("fails with the given remedy", () => {
  const stack = newStack();
  take(at(stack, "a"));
  expect(() => planned(at(stack, "b"), { remedy: "leave one of them out" })).toThrow("'orders'; leave one of them out");
});

test("fails for one reference that is read twice", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "called", { type: "string" });
  take(at(stack, "a"), { value: input.stringValue });
  expect(() => planned(at(stack, "b"), { value: input.stringValue })).toThrow("got '${var.called}'");
});

test("fails for a name in another case only if the service does not distinguish them", () => {
  const stack = newStack();
  take(at(stack, "a"));
  take(at(stack, "b"), { value: "ORDERS" });
  take(at(stack, "c"), { what: "the name of a policy", anyCase: true });
  expect(() => planned(at(stack, "d"), { what: "the name of a policy", value: "ORDERS", anyCase: true })).toThrow(
    "but test/c has it already, got 'ORDERS'",
  );
});

test("is free for another kind of name, in another parent, and on another holder", () => {
  const [stack, other] = [newStack(), newStack("other")];
  take(at(stack, "a"), { key: ["one pool"] });
  take(at(stack, "b"), { key: ["another"] });
  take(at(stack, "c"), { what: "the name of a bucket", key: ["one pool"] });
  expect(() => planned(at(other, "d"), { key: ["one pool"] })).not.toThrow();
});

test("is free for the construct that has it already", () => {
  const a = at(newStack(), "a");
  take(a);
  expect(() => planned(a)).not.toThrow();
});

test("is free while it is only planned, as by a refused construct", () => {
  const stack = newStack();
  planned(at(stack, "a"));
  expect(() => planned(at(stack, "b"))).not.toThrow();
});

test("is free again if the construct that had it, or one above it, is removed from the tree", () => {
  const stack = newStack();
  take(at(stack, "a"));
  stack.node.tryRemoveChild("a");
  take(at(at(stack, "above"), "b"));
  stack.node.tryRemoveChild("above");
  expect(() => planned(at(stack, "c"))).not.toThrow();
});

test("the name of a construct that was refused or removed is free", () => {
  const stack = newStack();
  const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
  const statements = [PolicyStatement.parse(`Allow group A to read streams in compartment id ${COMPARTMENT_ID}`)];
  const description = "a".repeat(401);
  expect(() => new Policy(stack, "refused", { compartment, name: "access", description, statements })).toThrow();
  new Policy(stack, "removed", { compartment, name: "access", statements });
  stack.node.tryRemoveChild("removed");
  expect(() => new Policy(stack, "kept", { compartment, name: "access", statements })).not.toThrow();
});

test("a construct that replaces a removed one is in the tree, and the removed one is not", () => {
  const stack = newStack();
  const removed = at(stack, "a");
  stack.node.tryRemoveChild("a");
  const kept = at(stack, "a");
  expect([removed, kept, stack].map(isInTree)).toEqual([false, true, true]);
});

test("an OCID has one meaning in the whole app, a name or a reference only in its stack", () => {
  const stack = newStack();
  const reference = new TerraformVariable(stack, "id", { type: "string" }).stringValue;
  expect(meaningOf(COMPARTMENT_ID, stack)).toBe(stack.node.root);
  expect(meaningOf("ocidv1:tenancy:oc1:phx:1460406592660:aaaa", stack)).toBe(stack.node.root);
  expect([meaningOf("orders", at(stack, "a")), meaningOf(reference, stack)]).toEqual([stack, stack]);
});
