import { type IConstruct } from "constructs";
import { numberText, resolvedText } from "./token/tokens";

/** Texts of values that may be references, as inputs and attributes of resources are. */
export class Texts {
  /**
   * A number as text. In a template literal a number that is a reference would print its marker (`-1.888e+289`) in place of
   * the reference.
   *
   * @param value - a number, which may be a reference
   */
  public static ofNumber(value: number): string {
    return numberText(value);
  }

  /**
   * A text as it will stand in the synthesized stack, for comparing: two reads of one attribute give different markers. A
   * reference to another stack begins with that stack's path.
   *
   * @param scope - a construct of the stack in which the text is used
   * @param text - a text, with references or without
   */
  public static resolved(scope: IConstruct, text: string): string {
    return resolvedText(scope, text);
  }
}
