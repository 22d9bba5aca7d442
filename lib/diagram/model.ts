// Internal: a synthesized stack for the pictures: its elements, with the names of the construct tree.

import { TerraformElement, type TerraformStack, Testing } from "cdktf";
import { namesIn, piecesOf } from "./expressions";
import { entriesOf, isObject, type Json, type JsonObject, textsAt, textsIn } from "./json";

/** A resource, data source or module. */
export interface Element {
  /** The beginning of references to it: `oci_streaming_stream.pool_bookings_92BA7EA7`. */
  readonly address: string;
  /** The type, which begins with `data.` for a data source. */
  readonly type: string;
  /** Its path in the construct tree of its stack: `pool/bookings`. */
  readonly path: string;
  readonly body: JsonObject;
}

/** The target of a reference: an element that the stack declares, or one of its inputs. */
interface Referent {
  readonly element?: Element;
  readonly input?: string;
}

export class StackModel {
  public static ofStack(stack: TerraformStack): StackModel {
    return new StackModel(JSON.parse(Testing.synth(stack)) as JsonObject, pathsIn(stack));
  }

  /** All elements that the stack declares, in the order of the paths. */
  public readonly elements: readonly Element[];

  private readonly byAddress: ReadonlyMap<string, Element>;
  private readonly byType = new Map<string, Element[]>();
  private readonly locals: ReadonlyMap<string, Json>;
  private readonly read = new Map<string, readonly Referent[]>();

  /** @param document - the contents of `cdk.tf.json`, which include the paths if cdktf wrote them */
  public constructor({ data, locals, module, resource }: JsonObject, paths: ReadonlyMap<string, string> = new Map()) {
    const modules = entriesOf(module).map(([name, body]) => elementOf("module", name, body, paths));
    this.elements = [...elementsOf(resource, "", paths), ...elementsOf(data, "data.", paths), ...modules].sort(byPath);
    this.byAddress = new Map(this.elements.map((element) => [element.address, element]));
    for (const element of this.elements) {
      const alike = this.byType.get(element.type);
      if (alike === undefined) this.byType.set(element.type, [element]);
      else alike.push(element);
    }
    this.locals = new Map(entriesOf(locals));
  }

  /** All elements of a type, in the order of the paths. */
  public ofType(type: string): readonly Element[] {
    return this.byType.get(type) ?? [];
  }

  /** The elements that a value refers to, also through locals, in the order of the references. */
  public elementsIn(value: Json | undefined): Element[] {
    return textsIn(value).flatMap((text) => this.referentsIn(text).flatMap(({ element }) => element ?? []));
  }

  /** The first element of the type that a value refers to. */
  public find(value: Json | undefined, type: string): Element | undefined {
    return this.elementsIn(value).find((element) => element.type === type || element.type === `data.${type}`);
  }

  /** The name of an element in OCI, or its path in the construct tree. */
  public nameOf({ body, path }: Element): string {
    const [name] = ["display_name", "name", "db_name"].flatMap((argument) => textsAt(body, argument));
    return name === undefined ? path : this.shown(name);
  }

  /** A string for people: `[name_prefix]-pool` for `${var.name_prefix}-pool`, and the last letters of an OCID. */
  public shown(template: string): string {
    return piecesOf(template)
      .map(({ code, text }) => (code ? this.meaning(text) : text))
      .join("")
      .replaceAll(OCID, "...$1");
  }

  /** A string that is a single value: the name of an input, or the string as `shown` returns it. */
  public value(text: string): string {
    const input = inputOf(text);
    return input === undefined ? this.shown(text) : `input: ${input}`;
  }

  /** The words for a compartment. */
  public compartment(id: string): string {
    const input = inputOf(id);
    return input === undefined ? `compartment ${this.shown(id)}` : `compartment, input: ${input}`;
  }

  private meaning(code: string): string {
    const [only, ...more] = this.referentsIn(`\${${code}}`);
    if (only === undefined || more.length > 0) return "[...]";
    return only.element === undefined ? `[${only.input ?? ""}]` : this.nameOf(only.element);
  }

  private referentsIn(template: string): readonly Referent[] {
    if (!template.includes("${")) return [];
    const known = this.read.get(template);
    if (known !== undefined) return known;
    // A local may refer to itself in a document that Terraform would reject.
    this.read.set(template, []);
    const codes = piecesOf(template).filter(({ code }) => code);
    const referents = codes.flatMap(({ text }) => namesIn(text)).flatMap((name) => this.referent(name));
    this.read.set(template, referents);
    return referents;
  }

  private referent(name: string): readonly Referent[] {
    const element = this.byAddress.get(name);
    if (element !== undefined) return [{ element }];
    const [root, member = ""] = name.split(".");
    if (root === "var") return [{ input: member }];
    return root === "local" ? textsIn(this.locals.get(member)).flatMap((text) => this.referentsIn(text)) : [];
  }
}

/** An OCID. Like the console, pictures show only the last six letters. */
const OCID = /\bocid1\.\w+\.[\w-]*\.[\w-]*\.\w*?(\w{6})\b/g;

/** The name of the input if a string is only a reference to it. */
export function inputOf(template: string): string | undefined {
  return /^\$\{var\.([\w-]+)\}$/.exec(template)?.[1];
}

function elementsOf(kind: Json | undefined, prefix: string, paths: ReadonlyMap<string, string>): Element[] {
  return entriesOf(kind).flatMap(([type, named]) =>
    entriesOf(named).map(([name, body]) => elementOf(`${prefix}${type}`, name, body, paths)),
  );
}

/** A block may be in a list of one. */
function elementOf(type: string, name: string, value: Json, paths: ReadonlyMap<string, string>): Element {
  const first = Array.isArray(value) ? (value as readonly Json[])[0] : value;
  const body = isObject(first) ? first : {};
  const [full] = textsAt(body, "//.metadata.path");
  const written = full === undefined ? undefined : pathBelow(full, full.indexOf("/"));
  return { address: `${type}.${name}`, type, path: paths.get(name) ?? written ?? name, body };
}

/** The paths of the constructs by the names of their resources. */
function pathsIn(stack: TerraformStack): Map<string, string> {
  const elements = stack.node.findAll().filter((node) => TerraformElement.isTerraformElement(node));
  return new Map(elements.map((one) => [one.friendlyUniqueId, pathBelow(one.node.path, stack.node.path.length)]));
}

function pathBelow(full: string, stack: number): string {
  return full.slice(stack + 1).replace(/\/Resource$/, "");
}

function byPath(a: Element, b: Element): number {
  return compare(a.path, b.path) || compare(a.address, b.address);
}

/** By code unit, not by locale: the picture must not depend on the machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
