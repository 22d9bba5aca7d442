// Internal: which arguments stand in the code: in the configuration that a plan carries, or in a synthesized document.

import { at, isObject, isSet, listAt, textAt } from "./values";

/** The arguments of one resource; a block is a list of such, an argument whatever was written. */
export class Arguments {
  public constructor(private readonly values: unknown) {}

  /** Whether an argument is written, at a dotted path; in one block of several is enough. */
  public has(path: string): boolean {
    let here: unknown[] = [this.values];
    for (const step of path.split(".")) {
      here = here.flatMap(blocksIn).map((one) => at(one, step));
    }
    return here.flatMap(blocksIn).some(isWritten);
  }

  /**
   * The arguments and blocks that are written here and no longer there, as dotted paths; of a block that is gone, the block.
   *
   * @param now - what a plan carries: a list there is a block, and anything else an argument, of which nothing is named
   */
  public missingFrom(now: Arguments): string[] {
    return missing([this.values], [now.values]);
  }
}

/** No block of the provider is nested as deeply, but a file may be. */
const MAX_DEPTH = 20;

/** Of several blocks, what is written in one of them; not the keys of maps, which are somebody's text. */
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

/** `null` is how code says that an argument is left out. */
function isWritten(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return !(isObject(value) && at(value, "constant_value") === null);
}

export class PlanConfiguration {
  /** The configuration that a plan carries. */
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

  /** What is written for the resource at an address, whichever of its instances that is. */
  public argumentsAt(address: string): Arguments | undefined {
    return this.resources.get(address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, ""));
  }
}

/** Terraform's JSON syntax lets a block stand in a list. */
function unwrapped(values: unknown): unknown {
  return Array.isArray(values) ? values.find(isSet) : values;
}
