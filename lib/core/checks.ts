// Internal: the one form of this library's errors, and the checks that many constructs share. Every check accepts a token:
// Terraform checks the values that it knows only later (validation, precondition).

import { withoutPath } from "./complaint";
import { ConfigurationError } from "./configuration-error";
import { type Refusal, sentenceOf } from "./sentence";
import { withoutAtoms } from "./token/atoms";
import { isKnown, isUnknownList } from "./token/tokens";

export { excerpt, quoted, type Refusal } from "./sentence";

/**
 * `bookings/pool/orders: retention must be 24 to 168 hours, got 200 hours; archive to a bucket to keep messages longer`
 *
 * @param at - the construct's path; undefined for a value, for which the construct that uses it adds its path
 */
export function refusal(at: string | undefined, fault: Refusal): ConfigurationError {
  const error = new ConfigurationError(sentenceOf(at, fault));
  return at === undefined ? withoutPath(error) : error;
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
  // Beyond 2^53, not every whole number can be represented, and no service counts that far.
  if (Number.isSafeInteger(value) && value >= min && (max === undefined || value <= max)) return;
  throw refusal(at, { what, rule: `must be ${integerRule(range)}`, got: value, remedy });
}

/** The range in words, to complete the sentence "must be ...". */
export function integerRule({ min, max, unit }: IntegerRange): string {
  const bounds = max === undefined ? `a whole number of at least ${min}` : `a whole number from ${min} to ${max}`;
  return unit === undefined ? bounds : `${bounds} ${unit}`;
}

export function checkNotEmpty(at: string | undefined, what: string, text: string, remedy?: string): void {
  if (!isKnown(text) || text.trim() !== "") return;
  throw refusal(at, { what, rule: "must not be empty", got: text, remedy });
}

/** Text for people; Terraform does not accept an expression in a description. */
export function checkPlainText(at: string | undefined, what: string, text: string): void {
  if (isKnown(text)) return;
  throw refusal(at, { what, rule: "must be plain text without a reference", got: text, remedy: "write it out" });
}

/** The address of a page or a file, which a browser opens. An address that begins with a reference is accepted. */
export function checkLink(at: string | undefined, what: string, url: string, schemes = "https?"): void {
  const whole = new RegExp(`^(?:\\$\\{\\}|${schemes}://[^\\s/?#]+(?:[/?#]|$))`, "i");
  if (!whole.test(withoutAtoms(url, "${}"))) {
    const rule = "must begin with https:// and a host";
    throw refusal(at, { what, rule, got: url, remedy: "write the whole address" });
  }
  checkPort(at, what, url);
}

/**
 * The port of a URL, if it has one.
 *
 * @param isSecret - whether the URL contains a credential, which the error message must not repeat
 */
export function checkPort(at: string | undefined, what: string, url: string, isSecret = false): void {
  const [, port = "1"] = PORT.exec(withoutAtoms(url, "1")) ?? [];
  if (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535) return;
  const remedy = "correct it, or leave it out";
  throw refusal(at, { what, rule: "must have a port from 1 to 65535", got: isSecret ? undefined : url, remedy });
}

/** After a login, and a name, an IPv4 address or an IPv6 address in brackets. */
const PORT = /^\w+:\/\/(?:[^@/?#]*@)?(?:\[[^\]]*\]|[^:/?#[]*)(?::([^/?#]*))?/;

export function checkSome(at: string | undefined, list: readonly unknown[], fault: Some): void {
  if (list.length > 0) return;
  const { what, member = "member", remedy } = fault;
  throw refusal(at, { what, rule: `must have at least one ${member}`, remedy });
}

/** Members that must not be there twice, by what tells two of them apart. */
export function checkDifferent(at: string | undefined, what: string, keys: readonly string[], remedy: string): void {
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined) throw refusal(at, { what, rule: "must be different", got: `${twice} twice`, remedy });
}

interface Some {
  readonly what: string;
  readonly member?: string;
  readonly remedy?: string;
}

/** A list of strings that are joined, counted or used one by one: the length of a list that only Terraform knows is not known. */
export function checkWrittenOut(at: string | undefined, what: string, list: unknown): void {
  if (!isUnknownList(list)) return;
  const rule = "must be strings that are known at synthesis";
  throw refusal(at, { what, rule, got: LIST_OF_TERRAFORM, remedy: "write them out" });
}

const LIST_OF_TERRAFORM = { toString: (): string => "a list that Terraform knows" };

/** A secret: a reference is accepted, and an error message does not repeat the value. */
export function checkNotWritten(what: string, secret: string, remedy: string): void {
  if (!isKnown(secret)) return;
  throw refusal(undefined, { what, rule: "must not be in the code, where everyone can read it", remedy });
}

/** `A, B or C`, for the end of a rule. */
export function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
