// Internal: a synthesized document as rules read it: its resources and their references.

import { asList, entriesOf, isArray, isObject, type Json, type JsonObject, textsIn } from "../../resource-manager/json";
import { referencePieces } from "../../core/token/template";

export { asList, entriesOf, isArray, isObject, type Json, type JsonObject, textsIn };

/** A resource of a document. */
export interface Resource {
  /** `oci_streaming_stream.orders_1A2B3C4D` */
  readonly address: string;
  readonly type: string;
  readonly body: JsonObject;
  /** The path of its construct. Undefined in a document without cdktf's metadata. */
  readonly path: string | undefined;
}

/** A document, indexed. */
export class StackDocument {
  /** All resources, in the order of the document. */
  public readonly resources: readonly Resource[];

  private readonly byAddress: ReadonlyMap<string, Resource>;
  private readonly byType = new Map<string, Resource[]>();
  private readonly found = new Map<string, ReadonlySet<string>>();

  public constructor(public readonly json: JsonObject) {
    this.resources = entriesOf(json.resource).flatMap(([type, named]) =>
      entriesOf(named).flatMap(([name, bodies]) =>
        asList(bodies)
          .filter(isObject)
          .map((body) => ({ address: `${type}.${name}`, type, body, path: pathOf(body) })),
      ),
    );
    this.byAddress = new Map(this.resources.map((one) => [one.address, one]));
    for (const one of this.resources) {
      const others = this.byType.get(one.type);
      if (others === undefined) this.byType.set(one.type, [one]);
      else others.push(one);
    }
  }

  /** The resources of a type. */
  public all(type: string): readonly Resource[] {
    return this.byType.get(type) ?? [];
  }

  /** The resource of a type that a value refers to, directly or through a local, if it is in the document. */
  public referred(value: Json | undefined, type: string): Resource | undefined {
    return this.mentioned(value).find((one) => one.type === type);
  }

  /** The resources that a value refers to, at any depth. */
  public mentioned(value: Json | undefined): Resource[] {
    if (value === undefined) return [];
    const names = new Set(textsIn(value).flatMap(({ text }) => [...this.addressesIn(text)]));
    return [...names].flatMap((address) => this.byAddress.get(address) ?? []);
  }

  /** Whether a resource of a type refers to another resource, in the part that `where` selects. */
  public isNamedBy(resource: Resource, type: string, where: (body: JsonObject) => Json | undefined): boolean {
    return this.all(type).some(({ body }) => this.mentioned(where(body)).includes(resource));
  }

  /** A string in which the locals that it names are replaced by their values. */
  public writtenOut(text: string): string {
    const { locals } = this.json;
    return text.replaceAll(/\$\{local\.([\w-]+)\}/g, (whole, name: string) => {
      const local = isObject(locals) ? locals[name] : undefined;
      return typeof local === "string" ? local : whole;
    });
  }

  private addressesIn(text: string): ReadonlySet<string> {
    const known = this.found.get(text);
    if (known !== undefined) return known;
    const addresses = new Set<string>();
    // Set before the locals are followed, so that a local that names itself does not loop.
    this.found.set(text, addresses);
    for (const { text: code, isReference } of referencePieces(text)) {
      if (!isReference) continue;
      for (const [, root = "", name = ""] of code.matchAll(REFERENCE)) {
        if (root === "local") for (const one of this.addressesOfLocal(name)) addresses.add(one);
        else addresses.add(`${root}.${name}`);
      }
    }
    return addresses;
  }

  private addressesOfLocal(name: string): string[] {
    const { locals } = this.json;
    const local = isObject(locals) ? locals[name] : undefined;
    return local === undefined ? [] : textsIn(local).flatMap(({ text }) => [...this.addressesIn(text)]);
  }
}

/** Does not match after `data.`, which reads another object of that type. */
const REFERENCE = /(?<![\w.-])([a-z][a-z0-9]*_\w+|local)\.([\w-]+)/g;

/** The path of the construct that created a block. Undefined without cdktf's metadata. */
export function pathOf(body: JsonObject): string | undefined {
  const metadata = metadataOf(body);
  return typeof metadata?.path === "string" ? metadata.path : undefined;
}

/** The metadata that cdktf writes under `//` of a block. */
export function metadataOf(body: JsonObject): JsonObject | undefined {
  const comment = body["//"];
  const metadata = isObject(comment) ? comment.metadata : undefined;
  return isObject(metadata) ? metadata : undefined;
}

/** The first block with a name. Undefined if there is none, or if Terraform generates the blocks. */
export function block(body: JsonObject | undefined, name: string): JsonObject | undefined {
  const [first] = asList(body?.[name]);
  return isObject(first) ? first : undefined;
}

/** Whether an argument or a block is certainly absent: neither written nor generated by Terraform. */
export function isMissing(body: JsonObject | undefined, name: string): boolean {
  if (body === undefined) return true;
  const value = body[name];
  const isMade = asList(body.dynamic).some((one) => isObject(one) && one[name] !== undefined);
  if (isMade) return false;
  return value === undefined || value === null || value === "" || (isArray(value) && value.length === 0);
}

/** A string, number or flag that is written out. Undefined for a value that Terraform knows later, and for no value. */
export function literal(value: Json | undefined): string | number | boolean | undefined {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && !value.includes("${") && !value.includes("%{") ? value : undefined;
}

/** A literal as a number. The provider also accepts numbers as strings. */
export function numberIn(value: Json | undefined): number | undefined {
  const found = literal(value);
  return found === undefined || found === "" || Number.isNaN(Number(found)) ? undefined : Number(found);
}

/** Whether a flag is certainly on, also if it is written as a string. */
export function isOn(value: Json | undefined): boolean {
  return value === true || value === "true";
}

/** Whether a flag may be on: it is on, or Terraform knows it later. */
export function mayBeOn(value: Json | undefined): boolean {
  return isOn(value) || (value !== undefined && value !== null && literal(value) === undefined);
}
