// A number that may be an input, as text.

import { Token, Tokenization } from "cdktf";

/** In a template literal a token would print its marker instead of the reference. */
export function numberText(value: number): string {
  return Token.isUnresolved(value) ? Tokenization.stringifyNumber(value) : String(value);
}
