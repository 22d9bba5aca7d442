// Internal: writes a string as a Terraform string literal.

import { Fn } from "cdktf";
import { wrapped } from "../../token/expression";
import { encoded, LANGUAGES } from "../../token/language";
import { templatePieces } from "../../token/template";
import { isKnown, operand } from "../../token/tokens";

/** cdktf's rawString escapes quotes, but not backslashes and directives. A reference stays as it is. */
export function literal(text: string): string {
  if (isKnown(text)) return Fn.rawString(withoutDirectives(text.replaceAll("\\", "\\\\")));
  // A reference can be an object. cdktf rejects quotes next to a reference.
  const isOne = typeof text !== "string" || templatePieces(text).length === 1;
  return isOne ? operand(text) : wrapped(encoded(LANGUAGES.terraform, text), (code) => code);
}

/** `%{if ...}` is a directive in Terraform's templates; error messages are templates, too. */
function withoutDirectives(text: string): string {
  return text.replaceAll("%{", "%%{");
}
