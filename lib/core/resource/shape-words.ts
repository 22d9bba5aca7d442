// Internal: the error message about a value of the wrong kind: what is expected, what was given, and how to write it.

import { orList, type Refusal } from "../checks";
import { withArticle } from "../ocid";
import { isKnown, isOfUnknownList, isTorn, isUnknownList, isUnknownMap } from "../token/tokens";
import { classOf, isInTable, isObject, nearest, rowOf, type Word, type Wrong, wrongIn } from "./shape-table";

export function faultOf(wrong: Wrong): Refusal {
  const { what, type, got, meant, isLost } = wrong;
  if (meant !== undefined) return { what, rule: `is not a member of ${type}`, remedy: `write ${meant}` };
  if (isLost === true) {
    return {
      what,
      rule: "must have another name, because JavaScript reads this one as a prototype",
      remedy: "rename it",
    };
  }
  if (typeof got === "string" && type === "string" && isTorn(got)) {
    return { what, rule: "must not contain half of a character", got, remedy: "cut the string between two characters" };
  }
  if (type === "id" && typeof got === "string" && got !== "") {
    const remedy = "write it out, and use the reference in the props only";
    return { what, rule: "must be known at synthesis", got, remedy };
  }
  const rule = `must be ${nounOf(type)}`;
  const remedy = remedyFor(wrong);
  if (got === undefined) return { what, rule: `${rule}, but is missing`, remedy };
  if (rowOf(type).kind === "map" && isUnknownMap(got)) return { what, rule, got: WHOLE_MAP, remedy };
  return { what, rule, got: shownOf(got, rowOf(type).kind === "struct"), remedy };
}

const WHOLE_MAP = { toString: (): string => "a map that Terraform knows" };

/** The fault of a surplus argument of a factory or method; another factory may accept it. */
export function surplusOf(callee: string, what: string, parameters: readonly Word[], got: unknown): Refusal {
  const [type = ""] = callee.split(".");
  const last = parameters.at(-1);
  const ways = last === undefined && isInTable(type) ? waysThatTake(rowOf(type).words, got) : [];
  const remedy = ways.length === 0 ? "leave it out" : writeOne(ways.map((one) => `${type}.${textOf(one)}`));
  return { what, rule: `takes nothing${last === undefined ? "" : ` after ${last.name}`}`, got: shownOf(got), remedy };
}

/** An object for everything except a string, which the error message puts in quotes. */
function shownOf(got: unknown, isStruct = false): unknown {
  return typeof got === "string" && !isOfUnknownList(got) ? got : { toString: () => described(got, isStruct) };
}

const NOUNS: { readonly [type: string]: readonly [one: string, many: string] } = {
  string: ["a string", "strings"],
  number: ["a number", "numbers"],
  boolean: ["true or false", "flags"],
  flag: ["true, false or a reference", "flags"],
  scope: ["a construct", "constructs"],
  stack: ["a stack", "stacks"],
  id: ["a string that is not empty", "strings"],
};

function nounOf(type: string): string {
  const { kind, words } = rowOf(type);
  if (kind === "list") return `a list of ${manyOf(words)}`;
  if (kind === "map") return `an object of names and ${manyOf(words)}`;
  if (kind !== "struct") return NOUNS[type]?.[0] ?? classNoun(type);
  const names = words.map(({ name, isOptional }) => (isOptional ? `${name}?` : name));
  return `an object { ${(names.length > MOST ? [...names.slice(0, MOST), "..."] : names).join(", ")} }`;
}

/** `a Duration`; `a Partitions value`, because the name is a plural or sounds like one. */
function classNoun(name: string): string {
  return rowOf(name).kind === "class" && name.endsWith("s") ? `${withArticle(name)} value` : withArticle(name);
}

/** The most items that an error message lists. */
const MOST = 6;

function manyOf([element]: readonly Word[]): string {
  const type = element?.type ?? "";
  return NOUNS[type]?.[1] ?? (rowOf(type).kind === "struct" ? `objects (${type})` : `${type} values`);
}

function described(got: unknown, isStruct: boolean): string {
  if (isOfUnknownList(got) || isUnknownList(got)) return "a list that Terraform knows";
  if (Array.isArray(got)) return "a list";
  if (typeof got === "function") return "a function";
  if (typeof got !== "object" || got === null) return String(got);
  // The base class of a construct and its import has the name of the construct in messages.
  const name = classOf(got).replace(/(?<=\w)Base$/, "");
  const { node } = got as { readonly node?: { readonly path?: unknown } };
  const [first] = isStruct ? Object.keys(got) : [];
  if (name === "Object") return first === undefined ? "an object" : `an object with '${first}'`;
  return typeof node?.path === "string" ? `the ${name} ${node.path}`.trimEnd() : classNoun(name);
}

function remedyFor(wrong: Wrong): string | undefined {
  const { kind, words } = rowOf(wrong.type);
  if (wrong.type === "string" && (isOfUnknownList(wrong.got) || isUnknownList(wrong.got))) {
    return "take one of its strings with Fn.element(list, 0), or join them with Fn.join";
  }
  if (kind === "map" && isUnknownMap(wrong.got)) {
    return 'name what you take from it, for an input { team: map.text("team", "none") }';
  }
  if (kind === "list") {
    const isReference = typeof wrong.got === "string" && !isKnown(wrong.got);
    return isReference ? "put it into [ ], or write Token.asList(...) around it if it is a list" : "put it into [ ]";
  }
  if (kind === "enum") return writeOne(words.map(({ name }) => `${wrong.type}.${name}`));
  if (kind === "class") return classRemedy(wrong, words);
  if (kind === "interface") return interfaceRemedy(wrong, words);
  if (wrong.type === "stack") return "give it a TerraformStack, such as an OciStack";
  if (kind !== "struct") return undefined;
  // The required members, or, if there are none, the member that was meant or the first optional one.
  const required = requiredOf(wrong.type).map(({ name }) => name);
  const { got } = wrong;
  const meant = Object.keys(isObject(got) ? got : {}).map((name) => nearest(name, {}, words));
  const shown = required.length > 0 ? required : [meant.find(Boolean) ?? words[0]?.name];
  return `write { ${shown.map((name) => `${name}: ...`).join(", ")} }`;
}

/**
 * The factories that accept the given value, or else all. If the default is made with one of them, only that one, unless it has
 * no parameters.
 */
function classRemedy({ type, got, way }: Wrong, ways: readonly Word[]): string | undefined {
  if (type === "MetricCondition" && typeof got === "object")
    return "write metric.above(...), metric.below(...) or metric.absent()";
  const same = ways.filter(({ name }) => typeof got === "string" && name.toUpperCase() === got.toUpperCase());
  const written = [same, waysThatTake(ways, got)].find(({ length }) => length > 0) ?? ways;
  const usual = written.filter((one) => one.name === way && one.type !== "");
  const shown = (usual.length > 0 ? usual : written).map((one) => `${type}.${textOf(one)}`);
  return shown.length === 0 ? undefined : writeOne(shown);
}

/** A construct, or an import; if an OCID or a name was given, the import that accepts it. */
function interfaceRemedy({ got }: Wrong, words: readonly Word[]): string {
  const ways = words.filter(({ name }) => !name.startsWith("."));
  const imports = ways.filter(({ type }) => type !== "");
  const taking = imports.filter(({ type }) => wrongIn(type, got) === undefined);
  if (taking.length > 0) return writeOne(taking.map(textOf));
  const made = ways.filter(({ type }) => type === "").map(({ name }) => withArticle(name));
  const [first] = imports.map(textOf);
  if (made.length === 0) return `import it${first === undefined ? "" : ` with ${first}`}`;
  return `give it ${orList(made)}${first === undefined ? "" : `, or an import such as ${first}`}`;
}

/** A struct with one required member is as good as that member: `Subject.group({ name: "admins" })` for a string. */
function waysThatTake(ways: readonly Word[], got: unknown): readonly Word[] {
  const taking = ways.filter(({ type }) => {
    const [only, ...others] = requiredOf(type);
    const isAsGood = only !== undefined && others.length === 0 && wrongIn(only.type, got) === undefined;
    return type !== "" && (isAsGood || wrongIn(type, got) === undefined);
  });
  // Digits in a string stand for a number, and `of` is the factory for the number itself.
  if (taking.length === 0 && typeof got === "string" && /^\d+(?:\.\d+)?$/.test(got))
    return waysThatTake(ways, Number(got));
  const plain = taking.filter(
    ({ name, type }) => name === "of" && typeof got === "number" && wrongIn(type, got) === undefined,
  );
  return plain.length > 0 ? plain : taking;
}

function requiredOf(struct: string): readonly Word[] {
  const { kind, words } = rowOf(struct);
  return kind === "struct" ? words.filter(({ isOptional }) => !isOptional) : [];
}

function textOf({ name, type, value }: Word): string {
  return value === undefined ? `${name}(${type === "" ? "" : "..."})` : name;
}

function writeOne(ways: readonly string[]): string {
  return `write ${ways.length <= MOST ? orList(ways) : `${ways.slice(0, MOST / 2).join(", ")} or another of them`}`;
}
