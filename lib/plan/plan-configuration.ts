// Internal: which arguments stand in the code: in the configuration that a plan carries, or in a synthesized document.

import { at, isObject, isSet, listAt, textAt } from "./values";

/** The arguments of one resource; a block is a list of such, an argument whatever was written. */
export class Arguments {
  public constructor(private readonly values: unknown) {}

  /** Whether an argument is written, at a dotted path; in one block of several is enough. */
  public has(path: string): boolean {
    let here: unknown[] = [this.values];
    for (const step of path.split(".")) {
      here = here.flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : [one])).map((one) => at(one, step));
    }
    return here.flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : [one])).some(isWritten);
  }
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
