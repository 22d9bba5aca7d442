import { TerraformVariable } from "cdktf";
import { encodeTree } from "../../../lib/core/token/json-text";
import { resolvedText } from "../../../lib/core/token/tokens";
import { newStack } from "../../support/synthesis";

const stack = newStack();
const input = new TerraformVariable(stack, "a", { type: "string" }).stringValue;

test("known values are written as plain JSON", () => {
  expect(encodeTree({ a: 'it"s', b: [1, true, null] })).toBe('{"a":"it\\"s","b":[1,true,null]}');
});

test("Terraform encodes values with references, and escapes the quotes in them", () => {
  expect(resolvedText(stack, encodeTree({ a: `say "${input}"` }))).toBe('${jsonencode({"a" = "say \\"${var.a}\\""})}');
});

test("fails for a name that is a reference", () => {
  expect(() => encodeTree({ a: [{ [input]: "x" }] })).toThrow(
    "a name in a JSON object must be known at synthesis, got '${...}'; write out the name, and use references in values only",
  );
});

test("a reference within a handwritten expression stays within it", () => {
  const text = `to \${upper("${input}")} and "${input}"`;
  expect(resolvedText(stack, encodeTree({ a: text }))).toBe(
    '${jsonencode({"a" = "to ${upper("${var.a}")} and \\"${var.a}\\""})}',
  );
  expect(resolvedText(stack, encodeTree({ a: `\${join("-", ["${input}", "${input}"])}` }))).toBe(
    '${jsonencode({"a" = join("-", ["${var.a}", "${var.a}"])})}',
  );
});
