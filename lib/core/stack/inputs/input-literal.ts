// Internal: writes a string as a Terraform string literal.

import { Fn } from "cdktf";
import { isKnown, operand } from "../../token/tokens";

/** cdktf's rawString escapes quotes, but not backslashes and directives. A token stays as it is. */
export function literal(text: string): string {
  return isKnown(text) ? Fn.rawString(withoutDirectives(text.replaceAll("\\", "\\\\"))) : operand(text);
}

/** `%{if ...}` is a directive in Terraform's templates; error messages are templates, too. */
function withoutDirectives(text: string): string {
  return text.replaceAll("%{", "%%{");
}
