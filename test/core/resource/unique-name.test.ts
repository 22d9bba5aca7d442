import { TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { OciStack } from "../../../lib";
import { lengthBehindPrefix, uniqueName } from "../../../lib/core/resource/unique-name";
import { newStack, testApp } from "../../support/synthesis";

test("in an OciStack a name comes behind the prefix, in another stack it is as it is", () => {
  const plain = newStack();
  const stack = new OciStack(testApp(), "app");
  expect(uniqueName(new Construct(plain, "a"), "bucket", "bookings")).toBe("bookings");
  expect(uniqueName(new Construct(stack, "a"), "bucket", "bookings")).toBe(`${stack.namePrefix}-bookings`);
  expect([lengthBehindPrefix(plain, 256), lengthBehindPrefix(stack, 256)]).toEqual([256, 214]);
});

test("the room behind a prefix is what the input leaves", () => {
  const stack = new OciStack(testApp(), "app");
  const prefix = stack.node.findChild("name_prefix");
  expect(prefix).toHaveProperty("field.pattern", "^[A-Za-z][A-Za-z0-9_-]{0,40}$");
});

test("a name is free for another kind, within another thing, and in another stack", () => {
  const stack = newStack();
  const one = new Construct(stack, "one");
  expect(uniqueName(one, "bucket", "a", "namespace")).toBe("a");
  expect(uniqueName(one, "bucket", "a", "other")).toBe("a");
  expect(uniqueName(one, "topic", "a")).toBe("a");
  expect(uniqueName(new Construct(newStack("other"), "one"), "topic", "a")).toBe("a");
});

test("fails for a name that is taken, though it is read twice", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "called", { type: "string" });
  uniqueName(new Construct(stack, "one"), "topic", input.stringValue);
  expect(() => uniqueName(new Construct(stack, "two"), "topic", input.stringValue)).toThrow(
    "test/two: the name '${var.called}' of a topic is the name of test/one already; give one of them another name",
  );
});
