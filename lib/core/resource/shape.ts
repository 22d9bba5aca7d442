// Internal: what no compiler checked, since the caller writes JavaScript or used a cast: a number where a Duration belongs, an OCID
// where a resource does. The table is made from the public declarations. Constructors check by it here, factories and methods in
// shape-calls.ts.

import { Tokenization } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { type ConfigurationError } from "../configuration-error";
import { type Parameter, parametersIn, type Row, rowOf } from "./shape-rows";
import { faultOf, type Wrong } from "./shape-words";

/** Refuses props of a construct in which a value is of another kind than the struct says, or is missing. */
export function checkProps(construct: IConstruct, struct: string, props: unknown): void {
  const wrong = checkOf(struct)(props);
  if (wrong !== undefined) throw refuse(construct.node.path, wrong.what === "" ? { ...wrong, what: "props" } : wrong);
}

/** What is wrong with a value of a type; undefined for nothing. */
export type Check = (value: unknown) => Wrong | undefined;

/** By type; what is made of the table of this package is the same for every app. */
const CHECKS = new Map<string, Check>();

export function checkOf(type: string): Check {
  const known = CHECKS.get(type);
  if (known !== undefined) return known;
  const made = makeCheck(type);
  CHECKS.set(type, made);
  return made;
}

function makeCheck(type: string): Check {
  if (type.endsWith("[]")) return listCheck(type, type.slice(0, -"[]".length));
  if (type.startsWith("{")) return mapCheck(type, type.slice(1, -1));
  const row = rowOf(type);
  if (row.kind === "struct") return structCheck(type, parametersIn(row.words));
  const test = TESTS[type] ?? testOf(type, row);
  return (value) => (test(value) ? undefined : { what: "", type, got: value });
}

type Test = (value: unknown) => boolean;

/** A reference that is an object, as `variable.value` of cdktf is, stands for any text, number or flag. */
const isReference: Test = (value) => Tokenization.isResolvable(value);

const TESTS: { readonly [type: string]: Test } = {
  string: (value) => typeof value === "string" || isReference(value),
  number: (value) => typeof value === "number" || isReference(value),
  // Where a reference cannot stand: Terraform takes no expression there, or the synthesis depends on it.
  boolean: (value) => typeof value === "boolean",
  flag: (value) => typeof value === "boolean" || isReference(value),
  scope: isConstruct,
  TerraformProvider: (value) => isInstance(value, "TerraformProvider"),
};

export function isConstruct(value: unknown): value is IConstruct {
  return typeof value === "object" && value !== null && "node" in value;
}

function testOf(type: string, { kind, words }: Row): Test {
  if (kind === "class") return classTest(type);
  if (kind === "enum") {
    const values = new Set<unknown>(words.map((word) => word.slice(word.indexOf("=") + 1)));
    return (value) => values.has(value);
  }
  if (kind !== "interface") return () => true;
  const marks = words[0]?.split("+") ?? [];
  return (value) => typeof value === "object" && value !== null && marks.every((mark) => mark in value);
}

function classTest(type: string): Test {
  // Nearly always it is the class that it was before.
  let seen: unknown;
  return (value) => {
    const prototype: unknown = isObject(value) ? Object.getPrototypeOf(value) : undefined;
    if (prototype === undefined) return false;
    if (prototype === seen) return true;
    const passes = isInstance(value, type);
    if (passes) seen = prototype;
    return passes;
  };
}

/** Where a bundler shortened the names of classes, an object of any class passes. */
const HAS_NAMES = isInstance.name === "isInstance";

/** By name: an app may have two copies of this library, of which each has its own classes. */
function isInstance(value: unknown, name: string): boolean {
  if (!isObject(value) || Array.isArray(value)) return false;
  for (let one: unknown = Object.getPrototypeOf(value); isObject(one); one = Object.getPrototypeOf(one)) {
    const made = nameOfClass(one);
    if (made === "Object") return false;
    if (made === name || !HAS_NAMES) return true;
  }
  return false;
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function structCheck(type: string, parameters: readonly Parameter[]): Check {
  // Its members' checks are made when one is there to be checked; most structs are never used.
  const members = parameters.map((parameter) => ({ ...parameter, check: undefined as Check | undefined }));
  // What TypeScript calls a weak type: anything would do for it that has no member of it.
  const isWeak = members.every(({ isOptional }) => isOptional);
  return (value) => {
    if (!isObject(value) || Array.isArray(value)) return { what: "", type, got: value };
    if (isWeak && isStrange(value, members)) return { what: "", type, got: value };
    for (const member of members) {
      const given = (value as Readonly<Record<string, unknown>>)[member.name];
      if (given === undefined && member.isOptional) continue;
      const wrong = given === undefined ? missing(member) : (member.check ??= checkOf(member.type))(given);
      if (wrong !== undefined) return within(member, wrong);
    }
    return undefined;
  };
}

function missing({ type }: Parameter): Wrong {
  return { what: "", type, got: undefined };
}

function within({ name, way }: Parameter, wrong: Wrong): Wrong {
  if (wrong.what === "") return { ...wrong, what: name, way };
  return { ...wrong, what: wrong.what.startsWith("[") ? name + wrong.what : `${name}.${wrong.what}` };
}

/** Whether something is in it, or it is of a class, and nothing of it is a member. */
function isStrange(value: object, members: readonly Parameter[]): boolean {
  for (const name in value) if (members.some((member) => member.name === name)) return false;
  return Object.keys(value).length > 0 || !isPlain(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return !isObject(prototype) || nameOfClass(prototype) === "Object";
}

/** A prototype may have been made of nothing. */
function nameOfClass(prototype: object): string {
  const { constructor } = prototype as { readonly constructor?: { readonly name: string } };
  return constructor?.name ?? "Object";
}

function listCheck(type: string, element: string): Check {
  const checkElement = checkOf(element);
  return (value) => {
    if (!Array.isArray(value)) return { what: "", type, got: value };
    for (const [index, one] of (value as readonly unknown[]).entries()) {
      const wrong = one === undefined ? { what: "", type: element, got: one } : checkElement(one);
      if (wrong !== undefined) return { ...wrong, what: `[${index}]${wrong.what && `.${wrong.what}`}` };
    }
    return undefined;
  };
}

function mapCheck(type: string, element: string): Check {
  const checkElement = checkOf(element);
  return (value) => {
    if (isReference(value)) return undefined;
    if (!isObject(value) || Array.isArray(value) || !isPlain(value)) return { what: "", type, got: value };
    for (const [key, one] of Object.entries(value as Readonly<Record<string, unknown>>)) {
      const wrong = one === undefined ? { what: "", type: element, got: one } : checkElement(one);
      if (wrong !== undefined) return { ...wrong, what: wrong.what === "" ? key : `${key}.${wrong.what}` };
    }
    return undefined;
  };
}

export function refuse(at: string | undefined, wrong: Wrong): ConfigurationError {
  return refusal(
    at,
    faultOf(wrong, (type, value) => checkOf(type)(value) === undefined),
  );
}
