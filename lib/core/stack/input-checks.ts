// Internal: what is refused of an input when it is declared.

import { type TerraformStack } from "cdktf";
import { checkPlainText, refusal } from "../checks";
import { type InputField, isNumeric, ruleOf } from "./input-field";
import { flawIn } from "./pattern";
import { isKnown } from "../token/tokens";

/** The names that mean something else in a block that calls a module. */
const RESERVED = ["source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals"];

export function checkField(stack: TerraformStack, field: InputField): void {
  const at = stack.node.path;
  const what = `the input '${field.name}'`;
  checkName(stack, what, field.name);
  checkTexts(at, what, field);
  if (isNumeric(field)) checkBounds(at, what, field);
  if (field.pattern !== undefined) checkPattern(at, what, field.pattern);
  if (field.options?.length === 0) {
    throw refusal(at, { what, rule: "must offer at least one option", remedy: "list what can be chosen" });
  }
  if (field.visible !== undefined && field.required) {
    // Nothing says what a form does with a required field that it hides.
    const rule = "must have a default, since a condition can hide it";
    throw refusal(at, { what, rule, remedy: "give it a default, make it optional, or leave 'visible' out" });
  }
  checkDefault(at, what, field);
}

function checkName(stack: TerraformStack, what: string, name: string): void {
  const at = stack.node.path;
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) {
    const remedy = "Terraform variables are named in snake_case, subnet_ocid for example";
    throw refusal(at, { what, rule: "must have a name of lower-case letters, digits and underscores", remedy });
  }
  if (RESERVED.includes(name)) {
    throw refusal(at, { what, rule: "must not have a name that Terraform keeps for itself", remedy: "rename it" });
  }
  if (stack.node.tryFindChild(name) !== undefined) {
    throw refusal(at, { what, rule: "is declared already", remedy: "declare it once and pass its value on" });
  }
}

function checkTexts(at: string, what: string, { title, description, group, meaning, options }: InputField): void {
  checkPlainText(at, `the title of ${what}`, title);
  checkPlainText(at, `the description of ${what}`, description);
  if (group !== undefined) checkPlainText(at, `the group of ${what}`, group);
  if (meaning !== undefined) checkPlainText(at, `the meaning of ${what}`, meaning);
  for (const option of options ?? []) checkPlainText(at, `an option of ${what}`, option);
}

function checkBounds(at: string, what: string, { type, minimum, maximum }: InputField): void {
  if (minimum !== undefined) checkNumber(at, `'min' of ${what}`, minimum, type);
  if (maximum !== undefined) checkNumber(at, `'max' of ${what}`, maximum, type);
  if (minimum === undefined || maximum === undefined || minimum <= maximum) return;
  const rule = `must be at most its 'max', which is ${maximum}`;
  throw refusal(at, { what: `'min' of ${what}`, rule, got: minimum, remedy: "exchange them" });
}

/** Beyond 2^53 a number stands for its neighbours too; arithmetic on a reference gives one by mistake. */
function checkNumber(at: string, what: string, value: number, type: string): void {
  const isWhole = type !== "integer" || Number.isInteger(value);
  if (isKnown(value) && isWhole && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
  const rule = `must be a ${type === "integer" ? "whole " : ""}number below 2^53 that is known at synth`;
  throw refusal(at, { what, rule, got: value, remedy: "leave it out for none" });
}

function checkPattern(at: string, what: string, pattern: string): void {
  checkPlainText(at, `the pattern of ${what}`, pattern);
  const flaw = flawIn(pattern);
  if (flaw === undefined) return;
  const rule = "must be a regular expression that both RE2, which Terraform reads, and JavaScript take";
  throw refusal(at, { what: `the pattern of ${what}`, rule, got: pattern, remedy: `change it, since ${flaw}` });
}

function checkDefault(at: string, what: string, field: InputField): void {
  const { defaultValue } = field;
  if (typeof defaultValue === "number") checkNumber(at, `the default of ${what}`, defaultValue, "number");
  if (typeof defaultValue === "string") checkPlainText(at, `the default of ${what}`, defaultValue);
  if (passes(field)) return;
  const remedy = "change the default or the rule";
  throw refusal(at, { what: `the default of ${what}`, rule: `must be ${ruleOf(field)}`, got: defaultValue, remedy });
}

/** Whether the default keeps the field's own rules, which are Terraform's validation of the variable too. */
function passes({ defaultValue, type, minimum, maximum, options, pattern }: InputField): boolean {
  if (typeof defaultValue === "number") {
    const isWhole = type !== "integer" || Number.isInteger(defaultValue);
    return isWhole && defaultValue >= (minimum ?? -Infinity) && defaultValue <= (maximum ?? Infinity);
  }
  if (typeof defaultValue !== "string") return true;
  if (options !== undefined) return options.includes(defaultValue);
  return pattern === undefined || defaultValue === "" || new RegExp(pattern, "u").test(defaultValue);
}
