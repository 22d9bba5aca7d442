// Internal: a text as a literal of Terraform's own strings.

import { Fn } from "cdktf";
import { isKnown, operand } from "../../token/tokens";

/** cdktf's rawString escapes quotes, and leaves backslashes and directives. What only Terraform knows stays what it is. */
export function literal(text: string): string {
  return isKnown(text) ? Fn.rawString(withoutDirectives(text.replaceAll("\\", "\\\\"))) : operand(text);
}

/** `%{if ...}` is a directive of Terraform's templates, which error messages are too. */
function withoutDirectives(text: string): string {
  return text.replaceAll("%{", "%%{");
}
