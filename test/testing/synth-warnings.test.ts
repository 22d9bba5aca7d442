import { Annotations, Aspects } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { Compartment, OciStack, StreamPool } from "../../lib";
import { SynthWarnings } from "../../lib/testing";
import { newStack, testApp } from "../support/synthesis";

test("the warnings of an app are those of all its stacks, in the order of the tree", () => {
  const app = testApp();
  const orders = newStack("orders", app);
  const part = new Construct(orders, "part");
  Annotations.of(newStack("events", app)).addWarning("nobody is told");
  Annotations.of(part).addWarning("it is slow");
  Annotations.of(part).addInfo("it is there");
  expect(SynthWarnings.of(app)).toEqual(["orders/part: it is slow", "events: nobody is told"]);
  expect(SynthWarnings.of(orders)).toEqual(["orders/part: it is slow"]);
});

test("the warnings of Aspects are included", () => {
  const stack = newStack();
  const visit = (node: IConstruct): void => {
    if (node === stack) Annotations.of(node).addWarning("seen");
  };
  Aspects.of(stack).add({ visit });
  expect(SynthWarnings.of(stack)).toEqual(["test: seen"]);
});

test("a correct stack has no warnings", () => {
  const stack = new OciStack(testApp(), "orders");
  new StreamPool(stack, "pool", { compartment: stack.compartment, name: "orders" });
  expect(SynthWarnings.of(stack)).toEqual([]);
});

test("fails for a construct that is not a stack", () => {
  const stack = newStack();
  expect(() => SynthWarnings.of(new Construct(stack, "part"))).toThrow(
    "test/part: the scope of warnings must be an app or a stack; pass the app, or one of its stacks",
  );
});

test("fails with the error of the synthesis", () => {
  const stack = newStack();
  stack.node.addValidation({ validate: () => ["wrong from the start"] });
  const compartment = Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaa");
  new StreamPool(stack, "pool", { compartment, name: "orders" });
  expect(() => SynthWarnings.of(stack)).toThrow("wrong from the start");
});
