import { Op, TerraformOutput, TerraformVariable } from "cdktf";
import { checkDocument } from "./check-document";
import { newStack, synthesize } from "./synthesis";

const findings = (value: string): string[] => checkDocument({ variable: { a: {} }, output: { o: { value } } });

test.each([
  "${var.a == undefined}",
  "${max(NaN, 1)}",
  "%{if Infinity > 1}x%{endif}",
  "${jsonencode([object Object])}",
  '${replace(var.a, "/\\s/", "")}',
])("%s is found", (value) => {
  expect(findings(value)).toEqual([
    expect.stringMatching(/^output\.o: an expression says '.*', which is no Terraform$/),
  ]);
});

test.each([
  "undefined",
  '${"undefined"}',
  "$${undefined}",
  "${var.a}undefined",
  "${undefined_is_a_prefix(var.a)}",
  '${replace(var.a, "/\\\\s\\n/", "")}',
  "C:\\s",
])("%s is not", (value) => {
  expect(findings(value)).toEqual([]);
});

test("cdktf 0.21 writes an empty string in an operation as undefined, and cdktn writes it unchanged", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "a", { type: "string" }).stringValue;
  new TerraformOutput(stack, "o", { value: Op.eq(input, "") });
  const synthesis = expect(() => synthesize(stack));
  const isCdktn = require.resolve("cdktf").includes("cdktn");
  if (isCdktn) synthesis.not.toThrow();
  else synthesis.toThrow("output.o: an expression says 'undefined', which is no Terraform");
});
