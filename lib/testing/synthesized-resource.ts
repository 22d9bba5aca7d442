import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { asList, isObject, type Json, literal, type Resource, type StackDocument } from "./rules/document";

/** A resource of a synthesized stack. Read its arguments by the provider's names, and the arguments of blocks by a path: `source.stream_id`. */
export class SynthesizedResource {
  /** Its address: `oci_streaming_stream.orders_1A2B3C4D`. */
  public readonly address: string;

  /** Its type: `oci_streaming_stream`. */
  public readonly type: string;

  private readonly document: StackDocument;
  private readonly resource: Resource;

  /** @internal Only `Synthesized` creates one. */
  public static _of(document: StackDocument, resource: Resource): SynthesizedResource {
    return new SynthesizedResource(document, resource);
  }

  private constructor(document: StackDocument, resource: Resource) {
    this.document = document;
    this.resource = resource;
    this.address = resource.address;
    this.type = resource.type;
  }

  /**
   * An argument that is a string. A reference is returned as Terraform reads it: `${oci_kms_key.key_1A2B3C4D.id}`. Undefined if it is
   * not set.
   *
   * @throws ConfigurationError if it is not a string, or the name is in camel case
   */
  public text(path: string): string | undefined {
    const value = this.at(path);
    if (value === undefined || typeof value === "string") return value;
    throw this.fault(path, "must be a string", value);
  }

  /**
   * An argument that is a number. Undefined if it is not set.
   *
   * @throws ConfigurationError if it is not a number, if only Terraform knows it, or if the name is in camel case
   */
  public number(path: string): number | undefined {
    const value = this.at(path);
    if (value === undefined || typeof value === "number") return value;
    const written = literal(value);
    if (typeof written === "string" && /^-?\d+(?:\.\d+)?$/.test(written)) return Number(written);
    throw this.fault(path, "must be a number that is known at synthesis", value);
  }

  /**
   * An argument that is true or false. Undefined if it is not set.
   *
   * @throws ConfigurationError if it is neither, if only Terraform knows it, or if the name is in camel case
   */
  public flag(path: string): boolean | undefined {
    const value = this.at(path);
    if (value === undefined || typeof value === "boolean") return value;
    if (value === "true" || value === "false") return value === "true";
    throw this.fault(path, "must be true or false, and known at synthesis", value);
  }

  /**
   * An argument that is a list of strings. Empty if it is not set.
   *
   * @throws ConfigurationError if it is not such a list, or the name is in camel case
   */
  public texts(path: string): string[] {
    const value = this.at(path);
    const list = asList(value);
    if (list.every((one) => typeof one === "string")) return [...list];
    throw this.fault(path, "must be a list of strings", value);
  }

  /**
   * Whether an argument, or a value in it, refers to a resource that a construct has created.
   *
   * @throws ConfigurationError if the name is in camel case
   */
  public refersTo(path: string, scope: IConstruct): boolean {
    const own = scope.node.path;
    return this.document
      .mentioned(this.at(path))
      .some((one) => one.path === own || one.path?.startsWith(`${own}/`) === true);
  }

  /** All arguments, as JSON, without the comments of cdktf. */
  public json(): string {
    const arguments_ = Object.fromEntries(Object.entries(this.resource.body).filter(([name]) => name !== "//"));
    return JSON.stringify(arguments_, undefined, 2);
  }

  /** Of a block that is written as a list, reads the first. */
  private at(path: string): Json | undefined {
    if (/[A-Z]/.test(path)) {
      const remedy = `write ${path.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
      throw refusal(this.resource.path, {
        what: "an argument",
        rule: "must have the provider's name",
        got: path,
        remedy,
      });
    }
    return path.split(".").reduce<Json | undefined>((here, name) => {
      const [first] = asList(here);
      const value = isObject(first) ? first[name] : undefined;
      return value === null ? undefined : value;
    }, this.resource.body);
  }

  private fault(path: string, rule: string, value: Json | undefined): Error {
    const got = typeof value === "string" ? value : JSON.stringify(value);
    return refusal(this.resource.path, {
      what: path,
      rule,
      got,
      remedy: "read it by its own type, or all arguments with json",
    });
  }
}
