// The ways of a value into a document: through a construct that accepts it, or through a value that a construct accepts.

import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { ClientFile, ConfigurationError, ResourceManagerBundle } from "../../lib";
import { isInTable, rowOf } from "../../lib/core/resource/shape-table";
import { SHAPES } from "../../lib/core/resource/shapes";
import { schemaYaml } from "../../lib/resource-manager/schema-document";
import { type Callable, CONSTRUCTS, EXPORTED, type Made, type Samples } from "../support/samples";
import { Given, validProps } from "../support/valid-props";
import { Around } from "./around";
import { type Hole, holesIn, holesOf } from "./holes";

/** The target of a value: a stack, or a string that is returned to the caller. */
export interface Carried {
  readonly stack: TerraformStack;
  readonly text?: string;
}

/** Puts a value into the stack of the samples, or into a stack next to it. */
type Carrier = (samples: Around, value: unknown) => Carried;

/** Each factory and method. */
export const CALLS = Object.keys(SHAPES).filter((name) => rowOf(name).kind === "call");

/** A construct with a value somewhere in its props, and with as few props as possible. */
export function construct(
  name: string,
  made: Made,
  { path, fill }: Hole,
): (samples: Around, value: unknown) => unknown {
  const member = /^\w+/.exec(path)?.[0] ?? "";
  return (samples, value) => {
    const filled = fill(samples, value) as Readonly<Record<string, unknown>>;
    const props = { ...propsOf(name, made, samples), [member]: filled[member] };
    return withPath(() => newOne(made, samples, props));
  };
}

function newOne(made: Made, samples: Around, props: unknown): unknown {
  return new made(
    made.prototype instanceof TerraformStack ? samples.stack.node.root : samples.stack,
    samples.nextId(),
    props,
  );
}

const needsMore = new Map<string, boolean>();

function propsOf(name: string, made: Made, samples: Around): object {
  const props = samples.struct(`${name}Props`);
  const known = needsMore.get(name) ?? isRefused(made, new Around(), `${name}Props`);
  needsMore.set(name, known);
  return known ? { ...props, ...validProps(name, givenIn(samples)) } : props;
}

function isRefused(made: Made, samples: Around, struct: string): boolean {
  try {
    newOne(made, samples, samples.struct(struct));
    return false;
  } catch {
    return true;
  }
}

const given = new WeakMap<Samples, Given>();

function givenIn(samples: Samples): Given {
  const known = given.get(samples) ?? new Given(samples);
  given.set(samples, known);
  return known;
}

/** The result of a factory or method. */
export function called(callee: string, samples: Samples, values: readonly unknown[], self?: unknown): unknown {
  const [owner = "", method = ""] = callee.split(/[.#]/);
  const target = self ?? (callee.includes("#") ? samples.of(owner.replace(/Base$/, "")) : EXPORTED[owner]);
  return (target as Readonly<Record<string, Callable>>)[method]!.apply(target, [...values]);
}

/** Limits the search in an unfavorable table. */
const MOST_WAYS = 8;
const MOST_STEPS = 3;

const REFERENCE = /^\$\{TfToken\[[^\]]*\]\}$/;

/** The ways in which a value gets into a document, the shortest first. */
export function waysOf(value: unknown): readonly Carrier[] {
  if (typeof value === "string" && !REFERENCE.test(value))
    return [({ stack }, text) => ({ stack, text: String(text) })];
  if (value instanceof ClientFile) return [addFile];
  if (value instanceof ResourceManagerBundle)
    return [({ stack }, bundle) => ({ stack, text: schemaYaml((bundle as ResourceManagerBundle)._form()) })];
  if (value instanceof TerraformStack) return [(_, stack) => ({ stack: stack as TerraformStack })];
  if (typeof value !== "object" || value === null) return [inStack];
  const type = value.constructor.name;
  return value instanceof Construct ? [inStack, ...carriersOf(`I${type}`)] : carriersOf(type);
}

const addFile: Carrier = (samples, file) => {
  (file as ClientFile).addOutput(samples.stack, samples.nextId());
  return inStack(samples, file);
};

const inStack: Carrier = ({ stack }) => ({ stack });

const carriers = new Map<string, readonly Carrier[]>();

function carriersOf(type: string, steps = 0): readonly Carrier[] {
  if (!isInTable(type) || steps > MOST_STEPS) return [];
  const key = `${steps} ${type}`;
  const known = carriers.get(key);
  if (known !== undefined) return known;
  const direct = CONSTRUCTS.flatMap(([name, made]) =>
    holesIn(`${name}Props`, type).map((hole): Carrier => {
      const make = construct(name, made, hole);
      return (samples, value) => {
        const one = make(samples, value);
        return { stack: one instanceof TerraformStack ? one : samples.stack };
      };
    }),
  );
  const found = [...direct, ...byCalls(type, steps)].slice(0, MOST_WAYS);
  carriers.set(key, found);
  return found;
}

/** The refusals of a construct begin with its path. */
function withPath(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    if (error instanceof ConfigurationError && !PATH.test(error.message)) throw new Error(`no path: ${error.message}`);
    throw error;
  }
}

/** The beginning of messages of the constructs of this test. */
export const PATH = /^(?:shop|n\d+|bundle)[/:].* \S/;

/** Through the constructs and calls that accept the value, and through the methods of the value. */
function byCalls(type: string, steps: number): readonly Carrier[] {
  const takers = CALLS.filter((callee) => callee.split(/[.#]/)[0] !== type);
  const taking = takers.flatMap((callee) =>
    holesOf(callee, type).map(
      ({ fill }): Carrier =>
        (samples, value) =>
          carry(samples, called(callee, samples, fill(samples, value)), steps),
    ),
  );
  const own = CALLS.filter((callee) => callee.startsWith(`${type}#`)).map((callee): Carrier => (samples, value) => {
    const parameters = rowOf(callee).words.filter(({ isOptional, isRest }) => !isOptional && !isRest);
    const values = parameters.map((word) => samples.member(callee, word));
    return carry(samples, called(callee, samples, values, value), steps);
  });
  return [...taking, ...own];
}

/** Passes a value to the first call that accepts it. */
function carry(samples: Around, value: unknown, steps: number): Carried {
  const isPart = typeof value === "object" && value !== null && !(value instanceof Construct);
  const ways = isPart ? carriersOf(value.constructor.name, steps + 1) : waysOf(value);
  let refused: unknown;
  for (const way of ways) {
    try {
      return way(samples, value);
    } catch (error) {
      refused ??= error;
    }
  }
  if (refused !== undefined) throw refused as Error;
  return { stack: samples.stack };
}
