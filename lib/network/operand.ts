// Internal: a text in a Terraform expression.

import { ref, Token } from "cdktf";
import { isKnown } from "../core/token/tokens";

/**
 * A text as an operand of Fn and Op, which would escape an expression that somebody wrote into it by hand: "${var.cidr}".
 */
export function operand(text: string): string {
  return isKnown(text) || Token.isUnresolved(text) ? text : Token.asString(ref(`"${text}"`));
}
