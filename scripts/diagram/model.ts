// A synthesized stack as the pictures see it: what it declares, under the names of the construct tree.

import { TerraformElement, type TerraformStack, Testing } from "cdktf";
import { namesIn, piecesOf } from "./expressions";
import { entriesOf, type Json, type JsonObject, textAt, textsIn } from "./json";

/** A resource or data source. */
export interface Element {
  /** What references begin with: `oci_streaming_stream.pool_bookings_92BA7EA7`. */
  readonly address: string;
  /** The type, which begins with `data.` for a data source. */
  readonly type: string;
  /** Where it stands in the construct tree of its stack: `pool/bookings`. */
  readonly path: string;
  readonly body: JsonObject;
}

/** What a text refers to: something that the stack declares, or one of its inputs. */
export interface Referent {
  readonly element?: Element;
  readonly input?: string;
}

export class StackModel {
  public static of(stack: TerraformStack): StackModel {
    return new StackModel(Testing.synth(stack), pathsIn(stack));
  }

  private readonly elements: ReadonlyMap<string, Element>;
  private readonly locals: ReadonlyMap<string, Json>;

  private constructor(
    /** What stands in `cdk.tf.json`. */
    public readonly json: string,
    paths: ReadonlyMap<string, string>,
  ) {
    const { data, locals, resource } = JSON.parse(json) as JsonObject;
    const elements = [...elementsOf(resource, "", paths), ...elementsOf(data, "data.", paths)];
    this.elements = new Map(elements.map((element) => [element.address, element]));
    this.locals = new Map(entriesOf(locals));
  }

  /** Everything of a type, in the order of the paths. */
  public ofType(type: string): Element[] {
    return [...this.elements.values()].filter((element) => element.type === type).sort(byPath);
  }

  public at(address: string): Element | undefined {
    return this.elements.get(address);
  }

  /** What a value refers to, through locals, in the order of its text. */
  public referentsOf(value: Json | undefined): Referent[] {
    return textsIn(value).flatMap((text) => this.referentsInText(text));
  }

  /** The elements that a value refers to. */
  public elementsIn(value: Json | undefined): Element[] {
    return this.referentsOf(value).flatMap(({ element }) => element ?? []);
  }

  /** The element that a value refers to, if it has one of the type. */
  public find(value: Json | undefined, type: string): Element | undefined {
    return this.elementsIn(value).find((element) => element.type === type || element.type === `data.${type}`);
  }

  /** What something is called in OCI, or else in the construct tree. */
  public nameOf({ body, path }: Element): string {
    const name = textAt(body, "display_name") ?? textAt(body, "name") ?? textAt(body, "db_name");
    return name === undefined ? path : this.shown(name);
  }

  /** A text for people: `[name_prefix]-pool` for `${var.name_prefix}-pool`, and of an OCID the last letters. */
  public shown(template: string): string {
    const text = (code: string): string => {
      const [only, ...more] = this.referentsInText(`\${${code}}`);
      if (only === undefined || more.length > 0) return "[...]";
      return only.element === undefined ? `[${only.input ?? ""}]` : this.nameOf(only.element);
    };
    return piecesOf(template)
      .map((piece) => (piece.code ? text(piece.text) : piece.text))
      .join("")
      .replaceAll(OCID, "...$1");
  }

  /** What a text calls a compartment. */
  public compartment(id: string | undefined): string {
    if (id === undefined) return "its compartment";
    const input = inputOf(id);
    return input === undefined ? `compartment ${this.shown(id)}` : `compartment, input: ${input}`;
  }

  private referentsInText(template: string): Referent[] {
    const codes = piecesOf(template).filter(({ code }) => code);
    return codes.flatMap(({ text }) => namesIn(text)).flatMap((name) => this.referent(name));
  }

  private referent(name: string): Referent[] {
    const element = this.elements.get(name);
    if (element !== undefined) return [{ element }];
    const [root, member = ""] = name.split(".");
    if (root === "var") return [{ input: member }];
    return root === "local" ? this.referentsOf(this.locals.get(member)) : [];
  }
}

/** An OCID; the console too shows the last six letters only. */
const OCID = /\bocid1\.\w+\.[\w-]*\.[\w-]*\.\w*?(\w{6})\b/g;

/** The name of the input that a text is, if it is nothing else. */
export function inputOf(template: string): string | undefined {
  return /^\$\{var\.([\w-]+)\}$/.exec(template)?.[1];
}

function elementsOf(kind: Json | undefined, prefix: string, paths: ReadonlyMap<string, string>): Element[] {
  return entriesOf(kind).flatMap(([type, named]) =>
    entriesOf(named).map(([name, body]) => {
      const address = `${prefix}${type}.${name}`;
      return { address, type: `${prefix}${type}`, path: paths.get(name) ?? name, body: body as JsonObject };
    }),
  );
}

/** The paths of the constructs by the names that their resources have. */
function pathsIn(stack: TerraformStack): Map<string, string> {
  const elements = stack.node.findAll().filter((node) => TerraformElement.isTerraformElement(node));
  const path = (full: string): string => full.slice(stack.node.path.length + 1).replace(/\/Resource$/, "");
  return new Map(elements.map((element) => [element.friendlyUniqueId, path(element.node.path)]));
}

function byPath(a: Element, b: Element): number {
  return compare(a.path, b.path) || compare(a.address, b.address);
}

/** By code unit, not by locale: the picture must not depend on the machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
