// Internal: what a value warns of, which the construct that has it says: something that no documentation has, and that may work.

import { sentenceOf } from "../../core/sentence";

/** A whole sentence. */
export function warningOf(what: string, rule: string, remedy: string): string {
  return sentenceOf(undefined, { what, rule, remedy });
}
