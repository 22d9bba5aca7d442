// Internal: the resources of a synthesized document, with the values of its variables filled in.

import { refusal } from "../core/checks";
import { isObject, textAt, at as valueAt } from "../plan/values";

export interface Resource {
  /** `oci_streaming_stream.orders_1A2B3C4D`. */
  readonly address: string;
  readonly type: string;
  /** The path of its construct, if cdktf wrote it. */
  readonly path: string | undefined;
  readonly config: unknown;
}

/** A known value, or the reason why it is not known. */
export interface Found {
  readonly value?: unknown;
  readonly unknown?: string;
}

/** The value of each variable by name, as you give it to Terraform. */
export type Variables = Readonly<Record<string, string>>;

export class StackDocument {
  public readonly resources: readonly Resource[];
  /** `module.archive`. */
  public readonly modules: readonly string[];
  private readonly byAddress: ReadonlyMap<string, Resource>;

  /** @throws ConfigurationError for the value of a variable that is not in the document */
  public constructor(
    private readonly document: object,
    private readonly given: Variables,
  ) {
    for (const name of Object.keys(given)) this.checkVariable(name);
    this.resources = resourcesIn(this.document);
    this.modules = entriesOf(valueAt(this.document, "module")).map(([name]) => `module.${name}`);
    this.byAddress = new Map(this.resources.map((one) => [one.address, one]));
  }

  public get(address: string): Resource | undefined {
    return this.byAddress.get(address);
  }

  /** The resource with an address, or with the path of its construct. */
  public find(name: string): Resource | undefined {
    const paths = [name, `${name}/Resource`];
    return this.get(name) ?? this.resources.find(({ path }) => path !== undefined && paths.includes(path));
  }

  public ofType(type: string): readonly Resource[] {
    return this.resources.filter((one) => one.type === type);
  }

  /** The resource that an argument refers to, if it is in this document. */
  public referred(value: unknown): Resource | undefined {
    const [, address] = /^\$\{(\w+\.[\w-]+)(?:\[[^\]]*\])?\.\w+\}$/.exec(typeof value === "string" ? value : "") ?? [];
    return address === undefined ? undefined : this.get(address);
  }

  /** The value at a path of the arguments. A block may be written as an object or as a list of one. */
  public value({ config }: Resource, path: readonly string[]): Found {
    return this.resolved(inBlocks(config, path));
  }

  /** The region of the provider, if it is known. */
  public region(): Found {
    return this.resolved(inBlocks(valueAt(this.document, "provider"), ["oci", "region"]));
  }

  private resolved(value: unknown): Found {
    if (typeof value !== "string" || !value.includes("${")) return { value };
    const name = /^\$\{(?:to(?:number|string|bool)\()?var\.([\w-]+)\)?\}$/.exec(value)?.[1];
    if (name === undefined) return { unknown: "is known only at apply" };
    const given = this.given[name];
    if (given !== undefined) return { value: given };
    const variable = valueAt(this.document, "variable", name);
    const known = valueAt(variable, "default");
    return known === undefined || known === null
      ? { unknown: `is the input ${name}, which has no default` }
      : { value: known };
  }

  private checkVariable(name: string): void {
    if (valueAt(this.document, "variable", name) !== undefined) return;
    const remedy = "use the name of an input of the stack";
    throw refusal(undefined, {
      what: "a value of variables",
      rule: "must belong to a variable of the stack",
      got: name,
      remedy,
    });
  }
}

function resourcesIn(document: unknown): Resource[] {
  return entriesOf(valueAt(document, "resource")).flatMap(([type, those]) =>
    entriesOf(those).map(([name, config]) => ({
      address: `${type}.${name}`,
      type,
      path: textAt(config, "//", "metadata", "path"),
      config,
    })),
  );
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

export function inBlocks(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const step of path) here = valueAt(firstOf(here), step);
  return path.at(-1) === undefined ? here : firstIfBlock(here);
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[])[0] : value;
}

function firstIfBlock(value: unknown): unknown {
  const first = firstOf(value);
  return isObject(first) ? first : value;
}
