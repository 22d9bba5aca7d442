import { TerraformVariable } from "cdktf";
import { Texts } from "../../lib";
import { newStack } from "../support/synthesis";

test("a number becomes a string, and a reference stays a reference", () => {
  const stack = newStack();
  const number = new TerraformVariable(stack, "n", { type: "number" }).numberValue;
  expect(Texts.ofNumber(7)).toBe("7");
  expect(Texts.resolved(stack, `port ${Texts.ofNumber(number)}`)).toBe("port ${var.n}");
});

test("two reads of one attribute resolve to the same string, and a known string to itself", () => {
  const stack = newStack();
  const variable = new TerraformVariable(stack, "x", { type: "string" });
  expect(Texts.resolved(stack, `a ${variable.stringValue}`)).toBe("a ${var.x}");
  expect(Texts.resolved(stack, variable.stringValue)).toBe(Texts.resolved(stack, variable.stringValue));
  expect(Texts.resolved(stack, "known")).toBe("known");
});
