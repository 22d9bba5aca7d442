// Internal: the one form in which this library refuses something, and the checks that many constructs share.
// Every check lets a token pass: what Terraform knows only later is checked by Terraform (validation, precondition).

import { ConfigurationError } from "./configuration-error";
import { isKnown } from "./token/tokens";

export interface Refusal {
  /** The argument, in the words of the one who wrote it: "retention". */
  readonly what: string;
  /** What is allowed, beginning with a verb: "must be 24 to 168 hours". */
  readonly rule: string;
  /** What was given; left out when the rule says it already. */
  readonly got?: unknown;
  /** The way out, as an imperative. */
  readonly remedy?: string;
}

/**
 * `bookings/pool/orders: retention must be 24 to 168 hours, got 200 hours; archive to a bucket to keep messages longer`
 *
 * @param at - the construct's path; undefined for a value, which is refused before any construct exists
 */
export function refusal(at: string | undefined, { what, rule, got, remedy }: Refusal): ConfigurationError {
  const where = at === undefined ? "" : `${at}: `;
  const given = got === undefined ? "" : `, got ${shown(got)}`;
  const wayOut = remedy === undefined ? "" : `; ${remedy}`;
  return new ConfigurationError(oneLine(`${where}${what} ${rule}${given}${wayOut}`));
}

export interface IntegerRange {
  readonly min: number;
  readonly max?: number;
  readonly unit?: string;
  readonly remedy?: string;
}

export function checkInteger(at: string | undefined, what: string, value: number, range: IntegerRange): void {
  if (!isKnown(value)) return;
  const { min, max, remedy } = range;
  // Beyond 2^53 a number is a multiple of something, and no service counts that far.
  if (Number.isSafeInteger(value) && value >= min && (max === undefined || value <= max)) return;
  throw refusal(at, { what, rule: `must be ${integerRule(range)}`, got: value, remedy });
}

/** The range in words, to finish the sentence "must be ...". */
export function integerRule({ min, max, unit }: IntegerRange): string {
  const bounds = max === undefined ? `a whole number of at least ${min}` : `a whole number from ${min} to ${max}`;
  return unit === undefined ? bounds : `${bounds} ${unit}`;
}

export function checkNotEmpty(at: string | undefined, what: string, text: string, remedy?: string): void {
  if (!isKnown(text) || text.trim() !== "") return;
  throw refusal(at, { what, rule: "must not be empty", got: text, remedy });
}

/** A text for people; Terraform takes no expression in a description. */
export function checkPlainText(at: string | undefined, what: string, text: string): void {
  if (isKnown(text)) return;
  throw refusal(at, { what, rule: "must be plain text without a reference", got: text, remedy: "write it out" });
}

const MAX_SHOWN = 80;

function shown(got: unknown): string {
  if (typeof got === "number") return isKnown(got) ? String(got) : "a reference";
  if (typeof got !== "string") return String(got);
  const text = readable(got);
  const quoted = JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text);
  return `'${quoted.slice(1, -1).replaceAll('\\"', '"')}'`;
}

/** A token's number says nothing, and differs from one synthesis to the next. */
function readable(text: string): string {
  return text.replaceAll(/\$\{TfToken\[[^\]]*\]\}/g, "${...}");
}

/** Names come into a message as they were written, with line breaks too. */
function oneLine(message: string): string {
  return readable(message).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
