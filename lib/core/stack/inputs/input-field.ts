// Internal: the field of one input, the rule for its value in words, and the checks when it is declared.

import { type TerraformStack } from "cdktf";
import { checkNotEmpty, checkPlainText, checkWrittenOut, refusal } from "../../checks";
import { ADDRESS_ANSWER, checkAddress, checkCidr } from "../../ipv4";
import { type OcidKind } from "../../ocid";
import { isKnown } from "../../token/tokens";
import { checkIdentifier, checkUnused } from "../identifier";
import { type InputCondition } from "./input-condition";
import { matchesPattern } from "./input-match";
import { flawIn } from "./input-pattern";

/** The description of an input: enough for a form, and for a table in a README. */
export interface InputField {
  /** The name of the Terraform variable. */
  readonly name: string;
  /** A type of Resource Manager's schema document, for example "string", "integer" or "oci:core:subnet:id". */
  readonly type: string;
  /** The title in the form. */
  readonly title: string;
  /** A sentence or two for the user who fills it in. */
  readonly description: string;
  /** The heading under which a form shows it. */
  readonly group?: string;
  /** Whether a value must be given. */
  readonly required: boolean;
  /** The value if none is given. */
  readonly defaultValue?: unknown;
  /** The input whose value a form fills in, if the default is empty. */
  readonly offered?: string;
  /** The smallest number allowed; for a list, the smallest number of strings. */
  readonly minimum?: number;
  /** The largest number allowed; for a list, the largest number of strings. */
  readonly maximum?: number;
  /** The values of an enumeration. */
  readonly options?: readonly string[];
  /**
   * A regular expression that the string, or each string in a list or map, must match; an empty string is accepted if it is the
   * default.
   */
  readonly pattern?: string;
  /** What `pattern` means, to complete the sentence "the value must be ...". */
  readonly meaning?: string;
  /** Whether the string is an IPv4 network, whose address must be its first one: `pattern` cannot tell. */
  readonly isNetwork?: boolean;
  /** The kinds that an OCID can have; empty if the value is never an OCID, undefined if it may have any kind. */
  readonly kinds?: readonly OcidKind[];
  /** The type of the variable, if the type of the field does not determine it. */
  readonly variableType?: string;
  /** The names of the fields of an object. */
  readonly members?: readonly string[];
  /** Whether Terraform and the form hide the value. */
  readonly sensitive?: boolean;
  /** What the form adds to the description: how to write a value for which it has no field. */
  readonly formHint?: string;
  /** For a picker: a key of its `dependsOn` to the name of another input. */
  readonly dependsOn?: { readonly [key: string]: string };
  /** For a picker: the keys of its `dependsOn` with a fixed value. */
  readonly fixed?: { readonly [key: string]: string | boolean };
  /** When a form shows it. */
  readonly visible?: InputCondition;
}

export function isNumeric({ type }: InputField): boolean {
  return type === "integer" || type === "number";
}

/** Whether a value is a list or a map of strings. */
export function isCollection({ variableType }: InputField): boolean {
  return variableType === "list(string)" || variableType === "map(string)";
}

/** Whether a value is a string without another rule, which must only not be empty. */
export function isNeeded({ type, variableType, options, pattern, defaultValue }: InputField): boolean {
  const isText = (type === "string" || type === "password") && variableType === undefined;
  return isText && options === undefined && pattern === undefined && defaultValue !== "";
}

/** The field's rule in words, to complete the sentence "must be ...". */
export function ruleOf(field: InputField): string {
  const { type, minimum, maximum, options, pattern, meaning } = field;
  if (options !== undefined) return `one of ${options.join(", ")}`;
  if (isCollection(field)) return [countRule(field), textsRule(field)].filter((rule) => rule !== undefined).join(", ");
  if (pattern !== undefined) return meaning ?? `a string that matches ${pattern}`;
  if (isNeeded(field)) return "a non-empty string";
  const noun = type === "integer" ? "a whole number" : "a number";
  if (minimum !== undefined && maximum !== undefined) return `${noun} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${noun} of at least ${minimum}`;
  return maximum === undefined ? noun : `${noun} of at most ${maximum}`;
}

/** The number of strings that a list must have, to complete the same sentence; undefined if there is no limit. */
export function countRule({ minimum, maximum }: InputField): string | undefined {
  if (minimum === undefined && maximum === undefined) return undefined;
  const texts = (maximum ?? minimum) === 1 ? "string" : "strings";
  if (minimum === undefined) return `a list of at most ${maximum} ${texts}`;
  return maximum === undefined
    ? `a list of at least ${minimum} ${texts}`
    : `a list of ${minimum} to ${maximum} ${texts}`;
}

/** What each string of a list or map must be; undefined if there is no rule. */
export function textsRule({ pattern, meaning, variableType }: InputField): string | undefined {
  if (pattern === undefined) return undefined;
  const noun = variableType === "list(string)" ? "a list" : "a map";
  return `${noun} in which each string is ${meaning ?? `one that matches ${pattern}`}`;
}

/** Names that have another meaning in a block that calls a module. */
const RESERVED = ["source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals"];

/** @returns the field */
export function checked(stack: TerraformStack, field: InputField): InputField {
  const at = stack.node.path;
  const what = `the input '${field.name}'`;
  checkName(stack, what, field.name);
  checkTexts(at, what, field);
  if (isNumeric(field) || isCollection(field)) checkBounds(at, what, field);
  if (field.pattern !== undefined) checkPattern(at, what, field.pattern);
  if (field.options !== undefined) checkOptions(at, what, field.options);
  if (field.visible !== undefined && field.required) {
    // It is not documented what a form does with a required field that it hides.
    const rule = "must have a default, because a condition can hide it";
    throw refusal(at, { what, rule, remedy: "give it a default, make it optional, or leave out 'visible'" });
  }
  checkDefault(at, what, field);
  return field;
}

function checkName(stack: TerraformStack, what: string, name: string): void {
  checkIdentifier(stack, what, name);
  if (RESERVED.includes(name)) {
    const rule = "must not have a name that Terraform reserves";
    throw refusal(stack.node.path, { what, rule, remedy: "rename it" });
  }
  checkUnused(stack, what, name, "declare it once and pass its value, or rename one of them");
}

function checkTexts(at: string, what: string, { title, description, group, meaning, options }: InputField): void {
  checkPlainText(at, `the title of ${what}`, title);
  checkPlainText(at, `the description of ${what}`, description);
  if (group !== undefined) checkPlainText(at, `the group of ${what}`, group);
  if (meaning !== undefined) checkPlainText(at, `the meaning of ${what}`, meaning);
  checkWrittenOut(at, `the options of ${what}`, options);
  for (const option of options ?? []) checkPlainText(at, `an option of ${what}`, option);
}

function checkOptions(at: string, what: string, options: readonly string[]): void {
  if (options.length === 0) {
    throw refusal(at, { what, rule: "must offer at least one option", remedy: "list the options" });
  }
  for (const option of options)
    checkNotEmpty(at, `an option of ${what}`, option, "name what it stands for, for example none");
  const twice = options.find((option, index) => options.indexOf(option) !== index);
  if (twice === undefined) return;
  throw refusal(at, { what, rule: "must offer each option once", got: twice, remedy: "leave one of the two out" });
}

function checkBounds(at: string, what: string, field: InputField): void {
  const { minimum, maximum } = field;
  const type = isCollection(field) ? "integer" : field.type;
  if (minimum !== undefined) checkNumber(at, `'min' of ${what}`, minimum, type);
  if (maximum !== undefined) checkNumber(at, `'max' of ${what}`, maximum, type);
  if (isCollection(field) && (maximum ?? 1) < 1) {
    throw refusal(at, { what: `'max' of ${what}`, rule: "must be at least 1", got: maximum, remedy: NOBODY });
  }
  if (minimum === undefined || maximum === undefined || minimum <= maximum) return;
  const rule = `must be at most its 'max', which is ${maximum}`;
  throw refusal(at, { what: `'min' of ${what}`, rule, got: minimum, remedy: "exchange them" });
}

const NOBODY = "leave out the input if there is nothing to ask";

/** Beyond 2^53, a number also stands for its neighbors; arithmetic on a reference results in such a number by mistake. */
function checkNumber(at: string, what: string, value: number, type: string): void {
  const isWhole = type !== "integer" || Number.isInteger(value);
  if (isKnown(value) && isWhole && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
  const rule = `must be a ${type === "integer" ? "whole " : ""}number below 2^53 that is known at synthesis`;
  throw refusal(at, { what, rule, got: value, remedy: "leave it out for none" });
}

function checkPattern(at: string, what: string, pattern: string): void {
  checkPlainText(at, `the pattern of ${what}`, pattern);
  const flaw = flawIn(pattern);
  if (flaw === undefined) return;
  const rule = "must be a regular expression that both RE2, which Terraform uses, and JavaScript accept";
  throw refusal(at, { what: `the pattern of ${what}`, rule, got: pattern, remedy: `change it, because ${flaw}` });
}

function checkDefault(at: string, what: string, field: InputField): void {
  const { defaultValue } = field;
  if (typeof defaultValue === "number") checkNumber(at, `the default of ${what}`, defaultValue, "number");
  checkWrittenOut(at, `the default of ${what}`, defaultValue);
  for (const text of textsOf(defaultValue)) checkPlainText(at, `the default of ${what}`, text);
  if (typeof defaultValue === "string" && defaultValue !== "")
    checkIpv4(at, `the default of ${what}`, field, defaultValue);
  if (passes(field)) return;
  const remedy = "change the default or the rule";
  const got = typeof defaultValue === "object" ? JSON.stringify(defaultValue) : defaultValue;
  throw refusal(at, { what: `the default of ${what}`, rule: `must be ${ruleOf(field)}`, got, remedy });
}

/** The checks in code say what to write instead. */
function checkIpv4(at: string, what: string, { isNetwork, pattern }: InputField, text: string): void {
  if (isNetwork === true) checkCidr(at, what, text);
  if (pattern === ADDRESS_ANSWER) checkAddress(at, what, text);
}

/** The strings of a default, which may be one, a list, or a map. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const names = Array.isArray(value) ? [] : members.map(([name]) => name);
  return [...names, ...members.map(([, member]) => member as unknown)].filter((text) => typeof text === "string");
}

/** Whether the default meets the field's own rules, which are also Terraform's validation of the variable. */
function passes(field: InputField): boolean {
  const { defaultValue, type, minimum, maximum, options, pattern } = field;
  if (isCollection(field))
    return defaultValue === undefined || collectionPasses(field, Object.values(defaultValue ?? {}));
  if (typeof defaultValue === "number") {
    const isWhole = type !== "integer" || Number.isInteger(defaultValue);
    return isWhole && defaultValue >= (minimum ?? -Infinity) && defaultValue <= (maximum ?? Infinity);
  }
  if (typeof defaultValue !== "string") return true;
  if (options !== undefined) return options.includes(defaultValue);
  return pattern === undefined || defaultValue === "" || matchesPattern(pattern, defaultValue);
}

function collectionPasses({ minimum = 0, maximum = Infinity, pattern = "" }: InputField, texts: unknown[]): boolean {
  if (texts.length < minimum || texts.length > maximum) return false;
  return texts.every((text) => matchesPattern(pattern, String(text)));
}
