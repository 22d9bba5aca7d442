// Internal: reads the rows of shapes.ts, and checks values against them.

import { TerraformStack, Tokenization } from "cdktf";
import { type IConstruct } from "constructs";
import { complaintOf } from "../complaint";
import { type ConfigurationError } from "../configuration-error";
import { isWithin } from "../near";
import { isOfUnknownList, isTorn, isUnknownList, isUnknownMap } from "../token/tokens";
import { foreignConstruct, foreignReference } from "./engine";
import { SHAPES } from "./shapes";

/**
 * A word of a row: `retention?:Duration=hours`, `CRITICAL=`, `Stream.fromStreamId:string`, `._known`; shapes.ts explains them.
 */
export interface Word {
  readonly name: string;
  /** For a factory of a value, the type of its first parameter; empty if it has none. */
  readonly type: string;
  readonly isOptional: boolean;
  /** Whether it stands for all remaining parameters. */
  readonly isRest: boolean;
  /** The part after `=`; undefined if there is none. */
  readonly value: string | undefined;
}

export interface Row {
  readonly kind: "struct" | "class" | "interface" | "enum" | "call" | "list" | "map" | "any";
  /** For a list or a map, one word for its elements. */
  readonly words: readonly Word[];
  readonly test: Test;
}

export function isInTable(name: string): boolean {
  return Object.hasOwn(SHAPES, name);
}

/** The rows that were read; the table of this package is the same for every app. */
const ROWS = new Map<string, Row>();

/** The row of a type or call; of the kind `any` for a type that is not in the table. */
export function rowOf(name: string): Row {
  const known = ROWS.get(name);
  if (known !== undefined) return known;
  const [, list, map] = /^(?:(.*)\[\]|\{(.*)\})$/.exec(name) ?? [];
  const row = isInTable(name) ? SHAPES[name] : list === undefined ? map && `map :${map}` : `list :${list}`;
  const [kind = "any", ...words] = row?.split(" ") ?? [];
  const test = TESTS[name] ?? TESTS[kind] ?? ((): boolean => true);
  const made = { kind: kind as Row["kind"], words: words.map(wordIn), test };
  ROWS.set(name, made);
  return made;
}

export function wordIn(text: string): Word {
  const [, rest, name = "", mark, type = "", value] = WORD.exec(text) ?? [];
  return { name, type, isOptional: mark !== undefined, isRest: rest !== undefined, value };
}

const WORD = /^(\.{3})?([\w.]*)(\?)?(?::([^=]+))?(?:=(.*))?$/;

/** A value of the wrong kind. */
export interface Wrong {
  /** Its path from the checked value: `kafka.retention`, `notify[0]`; empty for the checked value itself. */
  readonly what: string;
  readonly type: string;
  readonly got: unknown;
  /** The factory that the default is made with. */
  readonly way?: string | undefined;
  /** The member that an unknown name probably stands for. */
  readonly meant?: string;
  /** Whether it has a name in a map that would be lost in a copy of the map. */
  readonly isLost?: boolean;
  /** The error of a value that was rejected when it was made. */
  readonly complaint?: ConfigurationError;
}

/**
 * The fault of a value of a type; undefined if there is none.
 *
 * @param isWider - whether the value may be of a wider type, which may have members of any name
 */
export function wrongIn(type: string, value: unknown, isWider = false): Wrong | undefined {
  const complaint = isObject(value) ? (complaintOf(value) ?? foreignIn(type, value)) : foreignReference(value);
  if (complaint !== undefined) return { what: "", type, got: value, complaint };
  const { kind, words, test } = rowOf(type);
  const isRight = isWider && isObject(value) && isPlain(value) ? kind === "struct" : test(value, type, words);
  if (value === undefined || !isRight) return { what: "", type, got: value };
  if (!HAS_PARTS.has(kind)) return undefined;
  const members = value as Members;
  let wrong: Wrong | undefined;
  let known = 0;
  for (const word of kind === "struct" ? words : elementsOf(kind, members, words)) {
    const given = members[word.name];
    if (given === undefined && word.isOptional) continue;
    wrong = kind === "struct" ? wrongMember(word.type, given) : wrongElement(word, given);
    if (wrong !== undefined) {
      wrong = wrongAt(kind === "list" ? `[${word.name}]` : word.name, wrong, word);
      break;
    }
    known += 1;
  }
  // The names are checked only if there are too many.
  if (kind !== "struct" || isWider || (wrong === undefined && known === countOf(members))) return wrong;
  return misspeltIn(type, members, words) ?? wrong;
}

/** A scope has its own error: `checkEngine`. */
function foreignIn(type: string, value: object): ConfigurationError | undefined {
  return type !== "scope" && isConstruct(value) ? foreignConstruct(value) : undefined;
}

function wrongMember(type: string, given: unknown): Wrong | undefined {
  return isWholeMap(type, given) ? { what: "", type, got: given } : wrongIn(type, given);
}

/** One name in a map would be lost: copying it to another object sets the prototype of that object. */
function wrongElement({ name, type }: Word, given: unknown): Wrong | undefined {
  if (name === "__proto__") return { what: "", type, got: given, isLost: true };
  return isTorn(name) ? { what: "", type: "string", got: name } : wrongIn(type, given);
}

/** The kinds whose test does not check the elements of the value. */
const HAS_PARTS = new Set<Row["kind"]>(["struct", "list", "map"]);

/** A fault inside a value, with its path from that value. */
function wrongAt(name: string, wrong: Wrong, { value: way }: Word): Wrong {
  if (wrong.what === "") return { ...wrong, what: name, way };
  return { ...wrong, what: name + (wrong.what.startsWith("[") ? "" : ".") + wrong.what };
}

function countOf(members: Members): number {
  let count = 0;
  for (const name in members) if (members[name] !== undefined) count += 1;
  return count;
}

/**
 * The first member that is not in the struct, and whose name is close to that of a member that was not given. Other additional
 * members are allowed.
 */
function misspeltIn(type: string, members: Members, words: readonly Word[]): Wrong | undefined {
  const known = new Set(words.map(({ name }) => name));
  const unknown = isPlain(members)
    ? Object.keys(members).filter((name) => members[name] !== undefined && !known.has(name))
    : [];
  for (const what of unknown) {
    // Without defaults on the prototype, which do not mean that the member was given.
    const meant = nearest(what, { ...members }, words);
    if (meant !== undefined) return { what, type, got: members[what], meant };
  }
  return undefined;
}

/** The member that was not given and has a similar name. */
export function nearest(name: string, members: object, words: readonly Word[]): string | undefined {
  return words.find((word) => (members as Members)[word.name] === undefined && isNear(name, word.name))?.name;
}

/** The same letters, or a difference of at most two letters and a third of the name. */
function isNear(name: string, other: string): boolean {
  const [one, two] = [name.toLowerCase(), other.toLowerCase()];
  const isSame = Array.from(one).sort().join("") === Array.from(two).sort().join("");
  return isSame || isWithin(Math.min(2, Math.floor(one.length / 3)), one, two);
}

type Members = Readonly<Record<string, unknown>>;

/** A word for each element of a list or a map. */
function elementsOf(kind: string, members: Members, [element]: readonly Word[]): readonly Word[] {
  if (element === undefined || !(kind === "list" || (kind === "map" && !isReference(members)))) return [];
  // The number of strings is not known: a method that makes something of each of them reports this.
  if (isUnknownList(members) && PLAIN.includes(element.type)) return [];
  // Not the keys alone: a list with a hole does not have all of them.
  const names =
    kind === "list" ? Array.from(members as unknown as unknown[], (_, at) => String(at)) : Object.keys(members);
  return names.map((name) => ({ ...element, name }));
}

/**
 * A map whose names only Terraform knows, as a member of a struct: members of structs are read by name, checked, and combined
 * with others.
 */
function isWholeMap(type: string, given: unknown): boolean {
  return rowOf(type).kind === "map" && isUnknownMap(given);
}

/** The types of the elements of a Terraform list. */
const PLAIN = ["string", "number"];

type Test = (value: unknown, type: string, words: readonly Word[]) => boolean;

/** By type, and by the kind of row. */
const TESTS: { readonly [type: string]: Test } = {
  string: (value) => (typeof value === "string" && !isOfUnknownList(value) && !isTorn(value)) || isReference(value),
  number: (value) => typeof value === "number" || isReference(value),
  // A place where a reference is not possible: Terraform does not accept an expression there, or the synthesis depends on the
  // value.
  boolean: (value) => typeof value === "boolean",
  flag: (value) => typeof value === "boolean" || isReference(value),
  scope: isConstruct,
  stack: (value) => isConstruct(value) && TerraformStack.isStack(value),
  // The name of a reference changes from run to run, and an address with it.
  id: (value) => typeof value === "string" && value !== "" && !value.includes("TfToken["),
  TerraformProvider: isInstance,
  list: Array.isArray,
  map: (value) => isReference(value) || (isObject(value) && !Array.isArray(value) && isPlain(value)),
  struct: (value, _, words) => isObject(value) && !Array.isArray(value) && !isStrange(value, words),
  class: isInstance,
  enum: (value, _, words) => words.some((word) => word.value === value),
  interface: (value, _, words) => isObject(value) && words.every((word) => hasMark(value, word)),
};

/** A reference that is an object, such as `variable.value` of cdktf, stands for any string, number or flag. */
function isReference(value: unknown): boolean {
  return Tokenization.isResolvable(value);
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

export function isConstruct(value: unknown): value is IConstruct {
  return isObject(value) && "node" in value;
}

/** Whether a value has the member that identifies its interface. */
function hasMark(value: object, { name, type }: Word): boolean {
  if (!name.startsWith(".")) return true;
  const member = name.slice(1);
  return member in value && (type === "" || wrongIn(type, (value as Members)[member]) === undefined);
}

/** If a bundler shortened the names of classes, an object of any class is accepted. */
const HAS_NAMES = isInstance.name === "isInstance";

/** By name: an app may have two copies of this library, each with its own classes. */
function isInstance(value: unknown, name: string): boolean {
  if (Array.isArray(value)) return false;
  for (let one: unknown = value; isObject(one); one = Object.getPrototypeOf(one)) {
    const made = classOf(one);
    if (made === "Object") return false;
    if (made === name || !HAS_NAMES) return true;
  }
  return false;
}

/**
 * TypeScript calls a struct without required members a weak type. A value is strange for it if none of its members is in the
 * struct, and if it has members or is an instance of a class.
 */
function isStrange(value: object, words: readonly Word[]): boolean {
  if (!words.every(({ isOptional }) => isOptional)) return false;
  // Own members only: a member of the prototype is a default, such as the name prefix of a reference stack.
  const own = Object.keys(value);
  return !own.some((name) => words.some((word) => word.name === name)) && (own.length > 0 || !isPlain(value));
}

function isPlain(value: object): boolean {
  return classOf(value) === "Object";
}

/** By its prototype, which may be missing or have no constructor. */
export function classOf(value: object): string {
  const prototype = Object.getPrototypeOf(value) as { readonly constructor?: { readonly name: string } } | null;
  return prototype?.constructor?.name ?? "Object";
}
