// Internal: the arguments that are in the code: in the configuration inside a plan, or in a synthesized document.

import { at, isObject, isSet, listAt, textAt } from "./values";

/** The arguments of one resource. A block is a list of arguments, and an argument is any value. */
export class Arguments {
  public constructor(private readonly values: unknown) {}

  /** Whether an argument at a dotted path is written. One of several blocks is enough. */
  public has(path: string): boolean {
    let here: unknown[] = [this.values];
    for (const step of path.split(".")) {
      here = here.flatMap(blocksIn).map((one) => at(one, step));
    }
    return here.flatMap(blocksIn).some(isWritten);
  }

  /**
   * The arguments and blocks that are written here but missing in `now`, as dotted paths. If a whole block is missing, only the path of
   * the block.
   *
   * @param now - the configuration of a plan: a list in it is a block, and any other value is an argument, whose contents are not named
   */
  public missingFrom(now: Arguments): string[] {
    return missing([this.values], [now.values]);
  }
}

/** The blocks of the provider are not nested this deeply, but a file may be. */
const MAX_DEPTH = 20;

/** Of several blocks, the names that are written in any of them. Skips the keys of maps, which can be any string. */
function missing(then: readonly unknown[], now: readonly unknown[], depth = 0): string[] {
  const names = new Set(then.flatMap((block) => (isObject(block) ? Object.keys(block) : [])));
  return [...names].filter(isName).flatMap((name) => {
    const before = then.flatMap((block) => blocksIn(at(block, name))).filter(isWritten);
    if (before.length === 0) return [];
    const after = now.map((block) => at(block, name));
    if (!after.flatMap(blocksIn).some(isWritten)) return [name];
    const nested = after.filter((one) => Array.isArray(one)).flat();
    if (nested.length === 0 || depth === MAX_DEPTH) return [];
    return missing(before, nested, depth + 1).map((path) => `${name}.${path}`);
  });
}

function blocksIn(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function isName(key: string): boolean {
  return /^[a-z]\w{0,99}$/.test(key);
}

/** `null` in the code means that an argument is left out. */
function isWritten(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return !(isObject(value) && at(value, "constant_value") === null);
}

export class PlanConfiguration {
  /** The configuration inside a plan. */
  public static ofPlan(configuration: unknown): PlanConfiguration {
    const found = new Map<string, Arguments>();
    const open: [module: string, value: unknown][] = [["", at(configuration, "root_module")]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [module, value] = next;
      for (const resource of listAt(value, "resources")) {
        const address = textAt(resource, "address");
        if (address !== undefined && textAt(resource, "mode") === "managed")
          found.set(module + address, new Arguments(at(resource, "expressions")));
      }
      const calls = at(value, "module_calls");
      if (!isObject(calls)) continue;
      for (const [name, call] of Object.entries(calls)) open.push([`${module}module.${name}.`, at(call, "module")]);
    }
    return new PlanConfiguration(found);
  }

  /** A document in Terraform's JSON syntax. */
  public static ofDocument(document: unknown): PlanConfiguration {
    const found = new Map<string, Arguments>();
    const types = at(document, "resource");
    if (!isObject(types)) return new PlanConfiguration(found);
    for (const [type, named] of Object.entries(types)) {
      if (!isObject(named)) continue;
      for (const [name, values] of Object.entries(named))
        found.set(`${type}.${name}`, new Arguments(unwrapped(values)));
    }
    return new PlanConfiguration(found);
  }

  private constructor(private readonly resources: ReadonlyMap<string, Arguments>) {}

  /** The arguments for the resource at an address, the same for each of its instances. */
  public argumentsAt(address: string): Arguments | undefined {
    return this.resources.get(address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, ""));
  }
}

/** In Terraform's JSON syntax, a block may be in a list. */
function unwrapped(values: unknown): unknown {
  return Array.isArray(values) ? values.find(isSet) : values;
}
