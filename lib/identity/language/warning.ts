// Internal: the warning of a value about something that is not documented but may work; the construct that has the value emits
// it.

import { sentenceOf } from "../../core/sentence";

/** The warning as a whole sentence. */
export function warningOf(what: string, rule: string, remedy: string): string {
  return sentenceOf(undefined, { what, rule, remedy });
}
