// The database's errors for rows, and whether the row or the database causes them.

import { type DeadLetterClass } from "../shared/dead-letters";
import { Told } from "../shared/log";
import { type BatchError } from "./driver";

/** Errors of the database and not of the row: space, quota, locks, sessions, connections, privileges, a standby. */
const NOT_THE_ROWS = new Set([
  18, 20, 54, 60, 604, 942, 1013, 1031, 1536, 1628, 1631, 1632, 1950, 2049, 3113, 3114, 3135, 4021, 4031, 4068, 8177,
  12514, 12541, 12801, 16000, 30006, 30036,
]);

/** Codes that the row causes, with their description. */
const WORDS: { readonly [code: number]: string } = {
  1400: "a column that needs a value has none",
  1407: "a column that needs a value has none",
  1438: "a number has too many digits for its column",
  1722: "a string is not a number",
  2290: "a check constraint is not met",
  2291: "the row that it refers to does not exist",
  12899: "a string is too long for its column",
};

/** Why a row is poison. */
export interface Refusal {
  readonly reason: string;
  /** `RETRY` for a code that is not known to be the row's. */
  readonly class: DeadLetterClass;
}

/**
 * Why a row is poison; undefined if it exists already. Throws if the row is not the cause: then the connector sends the batch
 * again. The message of the error is not passed on, because newer databases quote values in it.
 */
export function refusalOf(error: BatchError, unique: string): Refusal | undefined {
  const { message } = error;
  const code = Number(/ORA-0*(\d+)/.exec(message)?.[1] ?? NaN);
  if (Number.isNaN(code)) throw new Told("The database rejects rows and does not give a reason.");
  if (code === 1) {
    const constraint = /\(([\w$#."]+)\)/.exec(message)?.[1]?.replaceAll('"', "").replace(/^.*\./, "") ?? "";
    // Another session inserted the row first.
    if (constraint.toUpperCase() === unique.toUpperCase()) return undefined;
    return { reason: `another row has its values (constraint ${constraint})`, class: "REJECT" };
  }
  const name = `ORA-${String(code).padStart(5, "0")}`;
  if (NOT_THE_ROWS.has(code) || (code >= 1650 && code <= 1659) || (code >= 1683 && code <= 1693))
    throw new Told(`The database does not accept rows now (${name}).`);
  const words = WORDS[code];
  if (words === undefined) return { reason: `the database rejects it (${name})`, class: "RETRY" };
  return { reason: `${words} (${name})`, class: "REJECT" };
}
