// Internal: what a person is asked for one input, the rule for the answer in words, and what is refused of it when it is declared.

import { type TerraformStack } from "cdktf";
import { checkPlainText, refusal } from "../checks";
import { isKnown } from "../token/tokens";
import { checkIdentifier, checkUnused } from "./identifier";
import { type InputCondition } from "./input-condition";

/**
 * What a person is asked: enough for a form, and for a table in a README.
 */
export interface InputField {
  /** The name of the Terraform variable. */
  readonly name: string;
  /** A type of Resource Manager's schema document: "string", "integer", "oci:core:subnet:id" for example. */
  readonly type: string;
  /** What the form calls it. */
  readonly title: string;
  /** A sentence or two for whoever fills it in. */
  readonly description: string;
  /** The heading under which a form shows it. */
  readonly group?: string;
  /** Whether a value must be given. */
  readonly required: boolean;
  /** The value when none is given. */
  readonly defaultValue?: unknown;
  /** The input whose value a form fills in, where the value when none is given is empty. */
  readonly offered?: string;
  /** The smallest number allowed. */
  readonly minimum?: number;
  /** The largest number allowed. */
  readonly maximum?: number;
  /** The values of an enumeration. */
  readonly options?: readonly string[];
  /** A regular expression that the text must match; an empty text passes if it is the default. */
  readonly pattern?: string;
  /** What `pattern` means, to finish the sentence "the value must be ...". */
  readonly meaning?: string;
  /** For a picker: a key of its `dependsOn` to the name of another input. */
  readonly dependsOn?: { readonly [key: string]: string };
  /** For a picker: the keys of its `dependsOn` that have a value of their own. */
  readonly fixed?: { readonly [key: string]: string | boolean };
  /** When a form shows it. */
  readonly visible?: InputCondition;
}

export function isNumeric({ type }: InputField): boolean {
  return type === "integer" || type === "number";
}

/** The field's rule in words, to finish the sentence "must be ...". */
export function ruleOf({ type, minimum, maximum, options, pattern, meaning }: InputField): string {
  if (options !== undefined) return `one of ${options.join(", ")}`;
  if (pattern !== undefined) return meaning ?? `text that matches ${pattern}`;
  const noun = type === "integer" ? "a whole number" : "a number";
  if (minimum !== undefined && maximum !== undefined) return `${noun} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${noun} of at least ${minimum}`;
  return maximum === undefined ? noun : `${noun} of at most ${maximum}`;
}

/** The names that mean something else in a block that calls a module. */
const RESERVED = ["source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals"];

/** @returns the field */
export function checked(stack: TerraformStack, field: InputField): InputField {
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
  return field;
}

function checkName(stack: TerraformStack, what: string, name: string): void {
  checkIdentifier(stack, what, name, "Terraform variables are named in snake_case, subnet_ocid for example");
  if (RESERVED.includes(name)) {
    const rule = "must not have a name that Terraform keeps for itself";
    throw refusal(stack.node.path, { what, rule, remedy: "rename it" });
  }
  checkUnused(stack, what, name, "declare it once and pass its value on, or rename one of them");
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

/** The pieces of an expression that JavaScript takes; what stands between them are characters and operators. */
const PIECES = /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|[^])|\[(?:\\[^]|[^\\\]])*\]|\(\?<?[=!]?|\{[\d,]+\}/gu;

/** Look-around, named groups (RE2 of Terraform 1.5 writes them in another way), back references, and escapes of JavaScript. */
const ONLY_JAVASCRIPT = /^\(\?[<=!]|^\\[1-9kuc]|^\\p\{(?!(?:[A-Z][a-z]?|Any)\})/iu;

/** Empty classes, named ones of RE2 that JavaScript reads as characters, and escapes that RE2 has outside of classes only. */
const ONLY_JAVASCRIPT_CLASS = /^\[\^?\]|^\[[^]*(?:\[:|\\[buc]|\\p\{(?!(?:[A-Z][a-z]?|Any)\}))/iu;

const MOST_REPETITIONS = 1_000;

/**
 * Why a pattern does not mean the same to Terraform, which reads RE2, and to JavaScript, which checks defaults and the answers to a
 * form.
 *
 * @returns what is wrong, to finish the sentence "... in it: ", or undefined
 */
export function flawIn(pattern: string): string | undefined {
  if (!isJavaScript(pattern)) return "its brackets, operators or escapes are wrong";
  const foreign = [...pattern.matchAll(PIECES)].map(([piece]) => piece).find(isForeign);
  return foreign === undefined ? undefined : `RE2 has no '${foreign}'`;
}

function isJavaScript(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

function isForeign(piece: string): boolean {
  if (piece.startsWith("[")) return ONLY_JAVASCRIPT_CLASS.test(piece);
  if (!piece.startsWith("{")) return ONLY_JAVASCRIPT.test(piece);
  const counts = piece.slice(1, -1).split(",");
  return counts.some((count) => Number(count) > MOST_REPETITIONS);
}
