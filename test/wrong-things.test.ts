// Mistakes that a compiler would find, for users of JavaScript: every construct, factory and method refuses wrong values in place of a
// class, a construct, a struct or a list with one sentence, and leaves nothing in the tree.

import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import * as lib from "../lib";
import { nearest, rowOf, type Word } from "../lib/core/resource/shape-table";
import { SHAPES } from "../lib/core/resource/shapes";
import { type Callable, CONSTRUCTS, EXPORTED, type Made, Samples } from "./support/samples";
import { testApp } from "./support/synthesis";
import { use } from "./support/use";

/** Values that a user could give for any type. */
function wrongValues(type: string, { bucket }: Samples): unknown[] {
  return [48, "text", {}, [48], null, bucket, () => 48].filter((value) => !isAllowed(type, value, bucket));
}

function isAllowed(type: string, value: unknown, bucket: unknown): boolean {
  const { kind, words } = rowOf(type);
  if (type === "number") return value === 48;
  if (type === "string" || type === "id") return value === "text";
  if (type === "scope") return value === bucket;
  if (type === "number[]") return Array.isArray(value);
  if (kind === "map") return isEmptyObject(value);
  if (kind !== "struct") return type === "IBucket" && value === bucket;
  const required = words.filter(({ isOptional }) => !isOptional);
  if (value === bucket) return required.length > 0 && required.every(({ name }) => name in (value as object));
  return isEmptyObject(value) && required.length === 0;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

interface Attempt {
  /** The mistake, for the message of a failed test. */
  readonly about: string;
  /** The name that the message must have. */
  readonly names: string;
  readonly value: unknown;
}

/** Each value of a struct with one wrong thing in it. */
function wrongStructs(type: string, samples: Samples): Attempt[] {
  const valid = samples.struct(type);
  return rowOf(type).words.flatMap(({ name, type: of, isOptional }) => [
    ...(isOptional ? [] : [{ about: `no ${name}`, names: name, value: { ...valid, [name]: undefined } }]),
    ...wrongValues(of, samples).map((wrong) => ({
      about: `${name}: ${shown(wrong)}`,
      names: name,
      value: { ...valid, [name]: wrong },
    })),
  ]);
}

function shown(value: unknown): string {
  return value instanceof Construct ? "a bucket" : typeof value === "function" ? "a function" : JSON.stringify(value);
}

/** The fault of an attempt; undefined for a message that begins with the path and names the mistake. */
function flawOf(samples: Samples, start: string, { about, names }: Attempt, make: () => unknown): string | undefined {
  const before = samples.stack.node.findAll().length;
  const message = refusalOf(make);
  const id = /^shop\/(n\d+): $/.exec(start)?.[1];
  const refused = id === undefined ? undefined : samples.stack.node.tryFindChild(id);
  const left = samples.stack.node.findAll().length - before - (refused === undefined ? 0 : 1);
  if (id !== undefined) samples.stack.node.tryRemoveChild(id);
  if (left !== 0) return `${about}: ${left} constructs are left: ${message}`;
  const isRight = message.startsWith(start) && new RegExp(`^${names}\\b`).test(message.slice(start.length));
  return isRight && !/undefined|\[object|\n/.test(message) ? undefined : `${about}: ${message}`;
}

function refusalOf(make: () => unknown): string {
  try {
    use(make());
    return "nothing was refused";
  } catch (error) {
    return error instanceof lib.ConfigurationError ? error.message : `not a refusal: ${String(error)}`;
  }
}

test("the props of every construct are in the table", () => {
  expect(CONSTRUCTS.map(([name]) => name).filter((name) => rowOf(`${name}Props`).kind !== "struct")).toEqual([]);
});

function isStack(made: Made): boolean {
  return made.prototype instanceof TerraformStack;
}

/** The beginning of a message about a construct. */
function startAt(scope: IConstruct, id: string): string {
  return `${[scope.node.path, id].filter((part) => part !== "").join("/")}: `;
}

test.each(CONSTRUCTS)("fails for each wrong thing among the props of %s", (name, made) => {
  const samples = new Samples();
  const scope = isStack(made) ? samples.stack.node.root : samples.stack;
  const whole = [48, "text", [48], null].map((value) => ({ about: shown(value), names: "props", value }));
  const attempts: Attempt[] = [...whole, ...wrongStructs(`${name}Props`, samples)];
  const flaws = attempts.map((attempt) => {
    const id = samples.nextId();
    return flawOf(samples, startAt(scope, id), attempt, () => new made(scope, id, attempt.value));
  });
  expect(attempts.length).toBeGreaterThan(4);
  expect(flaws.filter((flaw) => flaw !== undefined)).toEqual([]);
});

test.each(CONSTRUCTS)("fails for each wrong scope and id of %s, and of its subclasses", (name, made) => {
  const samples = new Samples();
  const { stack } = samples;
  const own = { [`My${name}`]: class extends made {} }[`My${name}`]!;
  const flaws = [made, own].flatMap((one) => {
    const attempt = (what: string, value: unknown, start: string, scope: unknown, id: unknown): string | undefined => {
      const about = { about: `${what}: ${shown(value)}`, names: `${what} of new ${one.name} must be`, value };
      return flawOf(samples, start, about, () => new one(scope as IConstruct, id as string, undefined));
    };
    return [
      ...[undefined, null, 48, "text", {}, [48]].map((scope) => attempt("scope", scope, "", scope, "id")),
      ...[undefined, null, 48, "", {}, [48]].map((id) => attempt("id", id, "shop: ", stack, id)),
    ];
  });
  expect(flaws.filter((flaw) => flaw !== undefined)).toEqual([]);
});

test.each(CONSTRUCTS.filter(([, made]) => !isStack(made)))("fails for a %s in an app", (name, made) => {
  const samples = new Samples();
  const props = samples.struct(`${name}Props`);
  const app = testApp();
  expect(refusalOf(() => new made(app, "id", props))).toBe(
    "id: scope must be a stack or a construct in one; give it a TerraformStack, such as an OciStack",
  );
  expect(app.node.findAll()).toHaveLength(2);
});

const calls = Object.keys(SHAPES).filter((name) => rowOf(name).kind === "call");

test.each(calls)("fails for each wrong argument of %s", (callee) => {
  const samples = new Samples();
  const [owner = "", method = ""] = callee.split(/[.#]/);
  const self = (callee.includes("#") ? samples.of(owner.replace(/Base$/, "")) : EXPORTED[owner]) as Readonly<
    Record<string, Callable>
  >;
  const parameters = rowOf(callee).words;
  const valid = parameters.map((parameter) => sampleOf(parameter, samples));
  const flaws = parameters.flatMap((parameter, index) =>
    wrongArguments(parameter, samples).map((attempt) => {
      const given = valid.map((value, other) => (other === index ? attempt.value : value));
      if (parameters[1]?.type === "id" && index !== 1) given[1] = samples.nextId();
      const start = startOf(self, parameters, given);
      return flawOf(samples, start, attempt, () => self[method]!.apply(self, given));
    }),
  );
  expect(flaws.filter((flaw) => flaw !== undefined)).toEqual([]);
});

test.each(calls.filter((name) => rowOf(name).words.at(-1)?.isRest !== true))(
  "fails for one argument too many of %s",
  (callee) => {
    const samples = new Samples();
    const [owner = "", method = ""] = callee.split(/[.#]/);
    const self = (callee.includes("#") ? samples.of(owner.replace(/Base$/, "")) : EXPORTED[owner]) as Readonly<
      Record<string, Callable>
    >;
    const parameters = rowOf(callee).words;
    const given = parameters.map((parameter) => sampleOf(parameter, samples));
    if (parameters[1]?.type === "id") given[1] = samples.nextId();
    const start = startOf(self, parameters, given);
    const names = callee.replace(/^\w+#(\w+)$/, "$1\\(\\) takes nothing");
    const flaws = [48, "text", {}, samples.bucket].map((value) =>
      flawOf(samples, start, { about: shown(value), names, value }, () => self[method]!.apply(self, [...given, value])),
    );
    expect(flaws.filter((flaw) => flaw !== undefined)).toEqual([]);
  },
);

test("accepts a factory as the function of an array method, which also passes an index and the array", () => {
  const cidrs = ["10.0.0.0/16", "10.1.0.0/16"];
  const { cidr: give } = lib.NetworkPeer as unknown as { readonly cidr: Callable };
  expect(cidrs.map(give)).toHaveLength(2);
  for (const more of [
    [1, cidrs],
    [0, "text"],
    [0, cidrs, 1],
    ["0", cidrs],
  ]) {
    expect(refusalOf(() => give(cidrs[0], ...more))).toMatch(/^NetworkPeer.cidr takes nothing after cidrBlock, got /);
  }
  expect(refusalOf(() => give(cidrs[0], undefined))).toBe("nothing was refused");
});

const STRUCTS = Object.keys(SHAPES).filter((name) => rowOf(name).kind === "struct" && rowOf(name).words.length > 0);

test.each(STRUCTS)("names the closest member of %s for a misspelt one", (type) => {
  for (const { name } of rowOf(type).words.filter((word) => word.name.length > 4)) {
    const missing = name.slice(0, 2) + name.slice(3);
    const swapped = `${name.slice(0, 1)}${name.slice(2, 3)}${name.slice(1, 2)}${name.slice(3)}`;
    for (const written of [missing, swapped, `${name}x`, name.toUpperCase()].filter((one) => one !== name)) {
      expect(nearest(written, {}, rowOf(type).words)).toBeDefined();
      expect(nearest(written, { [name]: 1 }, [{ ...rowOf(type).words[0]!, name }])).toBeUndefined();
    }
  }
});

/** Users' subclasses of classes of this library, with their own props. */
class OwnStack extends lib.OciStack {
  public constructor(scope: Construct, id: string, props: lib.OciStackProps & { readonly taggs?: number }) {
    super(scope, id, props);
  }
}

class OwnBucket extends lib.Bucket {
  public constructor(scope: Construct, id: string, props: lib.BucketProps & { readonly encrption?: string }) {
    super(scope, id, props);
  }
}

test("accepts additional props of a user's own class", () => {
  const stack = new OwnStack(testApp(), "own", { taggs: 3 });
  expect(() => new OwnBucket(stack, "b", { compartment: stack.compartment, encrption: "mine" })).not.toThrow();
});

test("accepts additional members of an object, unless their names resemble missing ones", () => {
  const { stack } = new Samples();
  const wider = { compartment: stack.compartment, name: "archive", nmae: 1, owner: "orders" };
  expect(() => new lib.Bucket(stack, "b", wider)).not.toThrow();
});

function sampleOf({ type, isRest }: Word, samples: Samples): unknown {
  return isRest ? samples.of(type.slice(0, -2)) : samples.of(type);
}

/** For the construct of the method, the one that its object belongs to, or the one that a factory would create. */
function startOf(self: object, [first, second]: readonly Word[], [scope, id]: readonly unknown[]): string {
  const owner = [self, ...(Object.values(self) as unknown[])].find((one) => one instanceof Construct);
  if (owner instanceof Construct) return `${owner.node.path}: `;
  if (!/^(?:scope|stack|OciStack)$/.test(first?.type ?? "") || !(scope instanceof Construct)) return "";
  return startAt(scope, second?.type === "id" && typeof id === "string" ? id : "");
}

function wrongArguments({ name, type, isOptional, isRest }: Word, samples: Samples): Attempt[] {
  const element = isRest ? type.slice(0, -2) : type;
  const isStruct = rowOf(element).kind === "struct";
  const missing = isOptional || isRest ? [] : [{ about: `no ${name}`, names: name, value: undefined }];
  const wrong = wrongValues(element, samples).map((value) => ({
    about: `${name}: ${shown(value)}`,
    names: name,
    value,
  }));
  // A struct that has the members of another lacks its own.
  const whole = isStruct ? wrong.filter(({ value }) => !isEmptyObject(value) && !(value instanceof Construct)) : wrong;
  return [...missing, ...whole, ...(isStruct ? wrongStructs(element, samples) : [])];
}
