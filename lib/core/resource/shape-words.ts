// Internal: the sentence about a value of a wrong kind: what is wanted, what was given, and how to write it.

import { orList, type Refusal } from "../checks";
import { withArticle } from "../ocid";
import { type Parameter, parametersIn, rowOf, type Way, waysIn } from "./shape-rows";

/** A value of a wrong kind. */
export interface Wrong {
  /** Where it is, seen from what was checked: `kafka.retention`, `notify[0]`; empty for that itself. */
  readonly what: string;
  readonly type: string;
  readonly got: unknown;
  /** The factory that the default is made with. */
  readonly way?: string | undefined;
}

/** Whether a value is of a type. */
type Fits = (type: string, value: unknown) => boolean;

export function faultOf({ what, type, got, way }: Wrong, fits: Fits): Refusal {
  const rule = `must be ${nounOf(type)}`;
  if (got === undefined) return { what, rule: `${rule}, and is missing`, remedy: remedyFor(type, got, way, fits) };
  // An object, since a sentence puts texts into quotes.
  const given = typeof got === "string" ? got : { toString: () => described(got) };
  return { what, rule, got: given, remedy: remedyFor(type, got, way, fits) };
}

const NOUNS: { readonly [type: string]: readonly [one: string, many: string] } = {
  string: ["a text", "texts"],
  number: ["a number", "numbers"],
  boolean: ["true or false", "flags"],
  flag: ["true, false or a reference", "flags"],
  scope: ["a construct", "constructs"],
};

const MOST_MEMBERS = 6;

function nounOf(type: string): string {
  if (type.endsWith("[]")) return `a list of ${manyOf(type.slice(0, -"[]".length))}`;
  if (type.startsWith("{")) return `an object of names and ${manyOf(type.slice(1, -1))}`;
  const { kind, words } = rowOf(type);
  if (kind !== "struct") return NOUNS[type]?.[0] ?? withArticle(type);
  const names = parametersIn(words).map(({ name, isOptional }) => (isOptional ? `${name}?` : name));
  const shown = names.length > MOST_MEMBERS ? [...names.slice(0, MOST_MEMBERS), "..."] : names;
  return `an object { ${shown.join(", ")} }`;
}

function manyOf(type: string): string {
  return NOUNS[type]?.[1] ?? (rowOf(type).kind === "struct" ? `objects (${type})` : `${type} values`);
}

function described(got: unknown): string {
  if (Array.isArray(got)) return "a list";
  if (typeof got === "function") return "a function";
  if (typeof got !== "object" || got === null) return String(got);
  const name = classOf(got);
  if (name === undefined) return "an object";
  const { node } = got as { readonly node?: { readonly path?: unknown } };
  return typeof node?.path === "string" ? `the ${name} ${node.path}` : withArticle(name);
}

/** The name of the class; what is shared by a construct and its import is called like the construct. */
function classOf(value: object): string | undefined {
  const prototype = Object.getPrototypeOf(value) as { readonly constructor?: { readonly name: string } } | null;
  const name = prototype?.constructor?.name ?? "Object";
  return name === "Object" ? undefined : name.replace(/(?<=\w)Base$/, "");
}

function remedyFor(type: string, got: unknown, way: string | undefined, fits: Fits): string | undefined {
  if (type.endsWith("[]")) return "put it into [ ]";
  const { kind, words } = rowOf(type);
  if (kind === "enum") return `write ${some(waysIn(words).map(({ name }) => `${type}.${name}`))}`;
  if (kind === "class") return classRemedy(type, waysIn(words), got, way, fits);
  if (kind === "interface") return interfaceRemedy(waysIn(words.slice(1)), got, fits);
  return kind === "struct" ? structRemedy(parametersIn(words)) : undefined;
}

/** What it must have, or, of one that must have nothing, the first that it can have. */
function structRemedy(members: readonly Parameter[]): string {
  const required = members.filter(({ isOptional }) => !isOptional);
  const shown = required.length > 0 ? required : members.slice(0, 1);
  return `write { ${shown.map(({ name }) => `${name}: ...`).join(", ")} }`;
}

/** The factories that take what was given; the one that the default is made with, where it is one of them. */
function classRemedy(
  type: string,
  ways: readonly Way[],
  got: unknown,
  way: string | undefined,
  fits: Fits,
): string | undefined {
  if (type === "MetricCondition" && typeof got === "object")
    return "write metric.above(...), metric.below(...) or metric.absent()";
  if (ways.length === 0) return undefined;
  const same = ways.filter(({ name }) => typeof got === "string" && name.toUpperCase() === got.toUpperCase());
  const taking = same.length > 0 ? same : waysThatTake(ways, got, fits);
  const written = taking.length > 0 ? taking : ways;
  const usual = written.filter(({ name }) => name === way);
  return `write ${some((usual.length > 0 ? usual : written).map((one) => `${type}.${textOf(one)}`))}`;
}

/** A construct, or an import; where an OCID or a name was given, the import of it. */
function interfaceRemedy(ways: readonly Way[], got: unknown, fits: Fits): string {
  const imports = ways.filter(({ first }) => first !== undefined);
  const taking = imports.filter(({ first }) => first !== undefined && fits(first, got));
  if (taking.length > 0) return `write ${some(taking.map(textOf))}`;
  const made = ways.filter(({ first }) => first === undefined).map(({ name }) => withArticle(name));
  const words = made.length > 0 ? `give it ${orList(made)}` : "import it";
  const [first] = imports;
  return first === undefined
    ? words
    : `${words}${made.length > 0 ? ", or an import such as" : " with"} ${textOf(first)}`;
}

/** A struct that must have one thing is as good as that: `Subject.group({ name: "admins" })` for a text. */
function waysThatTake(ways: readonly Way[], got: unknown, fits: Fits): Way[] {
  return ways.filter(({ first }) => {
    if (first === undefined) return false;
    const { kind, words } = rowOf(first);
    const [only, ...others] = kind === "struct" ? parametersIn(words).filter(({ isOptional }) => !isOptional) : [];
    return fits(first, got) || (only !== undefined && others.length === 0 && fits(only.type, got));
  });
}

function textOf({ name, isConstant, first }: Way): string {
  if (isConstant) return name;
  return first === undefined ? `${name}()` : `${name}(...)`;
}

const MOST_WAYS = 6;

function some(ways: readonly string[]): string {
  return ways.length <= MOST_WAYS ? orList(ways) : `${ways.slice(0, MOST_WAYS / 2).join(", ")} or another of them`;
}
