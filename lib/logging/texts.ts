// Internal: the check of a list of texts, as paths, channels and keys are.

import { Token } from "cdktf";
import { checkNotEmpty, refusal } from "../core/checks";

/** Refuses an empty list, and an empty text in it; a list that is a token passes. */
export function checkTexts(what: string, texts: string[], remedy: string): void {
  if (Token.isUnresolved(texts)) return;
  if (texts.length === 0) throw refusal(undefined, { what, rule: "must not be empty", remedy });
  for (const text of texts) checkNotEmpty(undefined, what, text, remedy);
}
