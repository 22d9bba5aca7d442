// Internal: checks a value against a JSON schema, as far as the contracts of programs use schemas.

/** A part of a contract. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** The fault and its place: names and positions from the outside to the inside. */
export interface Fault {
  readonly path: readonly string[];
  readonly rule: string;
}

type Members = Readonly<Record<string, unknown>>;

/** The check of each keyword. A value of another type passes, because `type` checks types. */
const KEYWORDS: Readonly<Record<string, (value: unknown, said: unknown) => string | undefined>> = {
  type: (value, said) => {
    const types = [said].flat() as string[];
    return types.some((type) => isOf(type, value)) ? undefined : `must be ${oneOf(types)}`;
  },
  enum: (value, said) =>
    (said as unknown[]).includes(value) ? undefined : `must be one of ${(said as unknown[]).join(", ")}`,
  pattern: (value, said) =>
    typeof value !== "string" || new RegExp(String(said), "u").test(value) ? undefined : `must match ${String(said)}`,
  minLength: (value, said) =>
    least(typeof value === "string" ? Array.from(value).length : undefined, said, "characters"),
  maxLength: (value, said) =>
    most(typeof value === "string" ? Array.from(value).length : undefined, said, "characters"),
  noneOf: (value, said) =>
    typeof value === "string" && (said as string[]).includes(value.toLowerCase())
      ? `must not be one of ${(said as string[]).join(", ")}`
      : undefined,
  minimum: (value, said) => least(typeof value === "number" ? value : undefined, said),
  maximum: (value, said) => most(typeof value === "number" ? value : undefined, said),
  minItems: (value, said) => least(Array.isArray(value) ? value.length : undefined, said, "elements"),
  uniqueItems: (value) =>
    Array.isArray(value) && new Set(value).size < value.length ? "must have no element twice" : undefined,
  minProperties: (value, said) => least(isObject(value) ? Object.keys(value).length : undefined, said, "members"),
  required: (value, said) => lacks(value, said as string[]),
  dependentRequired: (value, said) => {
    const asked = Object.entries(said as Record<string, string[]>).filter(([name]) => isObject(value) && name in value);
    return lacks(
      value,
      asked.flatMap(([, names]) => names),
    );
  },
};

/** The keywords about members and elements, which `inner` checks, and the units in error messages. */
const OTHERS = ["different", "properties", "additionalProperties", "propertyNames", "items", "if", "then", "else"];
const WORDS = ["default", "description", "examples"];

/** Every supported keyword. A contract with another one would only be checked in part. */
export const UNDERSTOOD: readonly string[] = [...Object.keys(KEYWORDS), ...OTHERS, ...WORDS];

/** The first fault of a value, or undefined if it fits. A value of undefined, which only Terraform knows, fits every schema. */
export function faultOf(schema: Schema, value: unknown): Fault | undefined {
  if (value === undefined) return undefined;
  for (const [keyword, said] of Object.entries(schema)) {
    const rule = KEYWORDS[keyword]?.(value, said);
    if (rule !== undefined) return { path: [], rule };
  }
  if (schema.if !== undefined) {
    const branch = faultOf(schema.if as Schema, value) === undefined ? schema.then : schema.else;
    const fault = branch === undefined ? undefined : faultOf(branch as Schema, value);
    if (fault !== undefined) return fault;
  }
  if (Array.isArray(value)) return first(value.map((element, at) => [String(at), schema.items, element]));
  return isObject(value) ? faultOfMembers(schema, value) : undefined;
}

function faultOfMembers(schema: Schema, value: Members): Fault | undefined {
  const { properties = {}, additionalProperties: others, propertyNames } = schema;
  const known = properties as Readonly<Record<string, Schema>>;
  const names = Object.keys(value);
  const stray = others === false ? names.find((name) => !Object.hasOwn(known, name)) : undefined;
  if (stray !== undefined)
    return { path: [stray], rule: `is unknown, and must be one of ${Object.keys(known).join(", ")}` };
  const twin = twinIn(schema.different as string[] | undefined, known, value);
  if (twin !== undefined) return twin;
  const schemaOf = (name: string): unknown => (Object.hasOwn(known, name) ? known[name] : others);
  return (
    first(names.map((name) => [name, propertyNames, name])) ??
    first(names.map((name) => [name, schemaOf(name), value[name]]))
  );
}

/** The second of two members that have the same value, by default or not; case does not matter. */
function twinIn(
  names: readonly string[] = [],
  known: Readonly<Record<string, Schema>>,
  value: Members,
): Fault | undefined {
  const texts = names.map((name) => (Object.hasOwn(value, name) ? value[name] : known[name]?.default));
  const folded = texts.map((text, at) => (typeof text === "string" ? text.toLowerCase() : at));
  const at = folded.findIndex((text, index) => folded.indexOf(text) < index);
  if (at < 0) return undefined;
  const pair = [names[at] ?? "", names[folded.indexOf(folded[at] ?? "")] ?? ""];
  // The fault is that of a member that is there, not of a default.
  const [one = "", other = ""] = Object.hasOwn(value, pair[0] ?? "") ? pair : pair.reverse();
  return { path: [one], rule: `must differ from ${other}, whatever the case` };
}

/** The first fault among parts: the place of each, its schema if it has one, and its value. */
function first(parts: readonly (readonly [string, unknown, unknown])[]): Fault | undefined {
  for (const [at, schema, value] of parts) {
    const fault = isObject(schema) ? faultOf(schema, value) : undefined;
    if (fault !== undefined) return { path: [at, ...fault.path], rule: fault.rule };
  }
  return undefined;
}

function least(size: number | undefined, said: unknown, what = ""): string | undefined {
  return size === undefined || size >= Number(said) ? undefined : bound("least", said, what);
}

function most(size: number | undefined, said: unknown, what = ""): string | undefined {
  return size === undefined || size <= Number(said) ? undefined : bound("most", said, what);
}

/** A number is compared itself, a list by its length. */
function bound(side: string, said: unknown, what: string): string {
  if (what === "") return `must be at ${side} ${String(said)}`;
  return `must have at ${side} ${String(said)} ${said === 1 ? what.slice(0, -1) : what}`;
}

function lacks(value: unknown, names: readonly string[]): string | undefined {
  const missing = isObject(value) ? names.find((name) => !Object.hasOwn(value, name)) : undefined;
  return missing === undefined ? undefined : `must have ${missing}`;
}

/** The names of types in error messages. */
const NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true, false",
  array: "a list as JSON",
  object: "an object as JSON",
};

function oneOf(types: readonly string[]): string {
  return types
    .map((type) => NAMES[type] ?? type)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " or ");
}

function isOf(type: string, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "null") return value === null;
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
