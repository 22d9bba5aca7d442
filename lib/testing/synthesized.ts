// For tests: the resources of a synthesized stack.

import { type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { nearest } from "../core/near";
import { synthesizeAlone } from "../resource-manager/synthesized-stack";
import { StackDocument } from "./rules/document";
import { checkOfStack } from "./scope";
import { SynthesizedResource } from "./synthesized-resource";

/**
 * The resources in the document of a stack, by type or by construct:
 *
 * ```ts
 * const [orders] = Synthesized.of(stack).resources(StreamingStream.tfResourceType);
 * expect(orders?.number("retention_in_hours")).toBe(168);
 * ```
 */
export class Synthesized {
  /**
   * Synthesizes a stack in memory.
   *
   * @throws ConfigurationError if the stack cannot be synthesized
   */
  public static of(stack: TerraformStack): Synthesized {
    return new Synthesized(stack, new StackDocument(synthesizeAlone(stack).document));
  }

  private readonly stack: TerraformStack;
  private readonly document: StackDocument;

  private constructor(stack: TerraformStack, document: StackDocument) {
    this.stack = stack;
    this.document = document;
  }

  /**
   * All resources of a type, in the order of the document. Empty if the stack has none.
   *
   * @param type - the provider's name, such as `oci_streaming_stream`, which is `StreamingStream.tfResourceType` in the bindings
   * @throws ConfigurationError for a type that differs by a letter or two from a type in the stack
   */
  public resources(type: string): SynthesizedResource[] {
    const found = this.document.all(type);
    const meant = found.length > 0 ? undefined : nearest(type, this.types());
    if (meant === undefined) return found.map((one) => SynthesizedResource._of(this.document, one));
    const rule = "must be a resource type of the stack";
    throw refusal(this.stack.node.path, { what: "the type", rule, got: type, remedy: `did you mean ${meant}?` });
  }

  /**
   * The only resource of a type.
   *
   * @param type - the provider's name
   * @throws ConfigurationError if the stack has none of this type, or several
   */
  public resource(type: string): SynthesizedResource {
    const [first, second] = this.resources(type);
    if (first !== undefined && second === undefined) return first;
    const got =
      first === undefined
        ? "none"
        : this.resources(type)
            .map(({ address }) => address)
            .join(", ");
    throw refusal(this.stack.node.path, {
      what: `the resources of the type ${type}`,
      rule: "must be exactly one",
      got,
      remedy: REMEDY,
    });
  }

  /**
   * All resources that a construct and the constructs below it have created, in the order of the document.
   *
   * @param scope - a construct of the stack; an import has created none
   * @throws ConfigurationError for a construct of another stack
   */
  public madeBy(scope: IConstruct): SynthesizedResource[] {
    checkOfStack(this.stack, scope);
    const { path } = scope.node;
    return this.document.resources
      .filter((one) => one.path === path || one.path?.startsWith(`${path}/`) === true)
      .map((one) => SynthesizedResource._of(this.document, one));
  }

  private types(): string[] {
    return [...new Set(this.document.resources.map(({ type }) => type))];
  }
}

const REMEDY = "read all of them with resources, or those of a construct with madeBy";
