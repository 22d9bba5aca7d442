// Internal: the values inside MQL: names, intervals, numbers, quoted strings. The code that builds MQL and the code that parses
// it share these checks.

import { Op, Token } from "cdktf";
import { refusal } from "../../core/checks";
import { Duration } from "../../core/duration";
import { numberText, operand } from "../../core/token/tokens";
import { atomEnd, hasAtom, piecesOf, withoutAtoms } from "../../core/token/atoms";
import { type FilterOperator, type FilterSyntax } from "./mql-syntax";

/** Monitoring API, MetricDataDetails: names of metrics, namespaces and dimensions. */
const METRIC_NAME = /^[A-Za-z][\w.$-]*$/;
const NAMESPACE = /^[A-Za-z]\w*$/;
/** Printable, without the characters that have a meaning in a query. */
const DIMENSION_NAME = /^[\w#$%&*+./:;?@\\^`|-]+$/;

export function checkMetricName(name: string): void {
  checkName("metric name", name, METRIC_NAME, "letters, digits, dots, underscores, hyphens and dollar signs");
}

export function checkNamespace(namespace: string): void {
  checkName("metric namespace", namespace, NAMESPACE, "letters, digits and underscores");
}

export function checkDimensionName(name: string): void {
  if (name.length > MAX_DIMENSION_NAME && !name.includes("${"))
    throw tooLong("dimension name", MAX_DIMENSION_NAME, name);
  if (DIMENSION_NAME.test(withoutAtoms(name, "x"))) return;
  const rule = "must be printable ASCII without spaces, quotes, commas, brackets and any of = ! ~ < >";
  throw refusal(undefined, { what: "dimension name", rule, got: name });
}

/** Whether the name of a dimension is like those of Oracle's own dimensions. */
export function isUsualDimension(name: string): boolean {
  return /^[A-Za-z_][\w$-]*$/.test(withoutAtoms(name, "x"));
}

function checkName(what: string, name: string, pattern: RegExp, characters: string): void {
  if (pattern.test(withoutAtoms(name, "x"))) return;
  const meant = name.replaceAll(/[^\w${}[\]]+/g, "_");
  const remedy = pattern.test(meant) ? `write '${meant}'` : undefined;
  throw refusal(undefined, { what, rule: `must be ${characters}, beginning with a letter`, got: name, remedy });
}

/** Monitoring API, MetricDataDetails. */
const MAX_DIMENSION_NAME = 256;
const MAX_DIMENSION_VALUE = 512;

export function filter(name: string, operator: FilterOperator, value: string): FilterSyntax {
  checkDimensionName(name);
  const what = `dimension ${name}`;
  if (value === "") throw refusal(undefined, { what, rule: "must not be empty" });
  if (!isClosed(value)) throw refusal(undefined, { what, rule: "must close every ${ with }", got: value });
  // A pattern contains several values.
  const isOne = operator === "=" || operator === "!=";
  if (isOne && withoutAtoms(value).length > MAX_DIMENSION_VALUE) throw tooLong(what, MAX_DIMENSION_VALUE, value);
  return { name, operator, value };
}

/**
 * Whether every expression is closed. It stops at the first one that is not, because searching thousands of others would take
 * too long.
 */
function isClosed(text: string): boolean {
  for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at)) {
    const end = atomEnd(text, at);
    if (end === undefined) return false;
    at = end;
  }
  return true;
}

function tooLong(what: string, most: number, got: string): Error {
  return refusal(undefined, { what, rule: `must be at most ${most} characters`, got });
}

/** Oracle documents double quotes, but no escapes; `\"` and `\\` are those of its other query languages. */
export function quoted(value: string): string {
  const pieces = piecesOf(value).map((piece) => (piece === '"' || piece === "\\" ? `\\${piece}` : piece));
  return `"${pieces.join("")}"`;
}

/** A number in plain digits, because exponents are not documented for MQL; a token as its marker. */
export function decimalText(what: string, value: number): string {
  if (Token.isUnresolved(value)) return numberText(value);
  const text = String(value);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  const remedy = "calculate with Op if a number is a token";
  throw refusal(undefined, {
    what,
    rule: "must be a finite number that does not need an exponent",
    got: value,
    remedy,
  });
}

export function checkRange(low: string, high: string): void {
  if (hasAtom(low) || hasAtom(high) || Number(low) <= Number(high)) return;
  const [rule, remedy] = ["must begin with the lower number", `write (${high}, ${low})`];
  throw refusal(undefined, { what: "range", rule, got: `(${low}, ${high})`, remedy });
}

const MINUTES_PER: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1_440 };
const INTERVAL_RULE = "must be 1 to 60 minutes, 1 to 24 hours or 1 day";
const MAX_PERIOD_MINUTES = 3 * 1_440;
const PERIOD_RULE = "must be 1 minute to 3 days, in whole minutes";

export function intervalText(interval: Duration): string {
  if (interval.isUnresolved()) {
    throw refusal(undefined, { what: "interval", rule: "must be known when the query is written", got: interval });
  }
  const minutes = interval.toMinutes();
  const isLegal = isWhole(minutes, 1, 60) || isWhole(minutes / 60, 1, 24);
  if (!isLegal) throw refusal(undefined, { what: "interval", rule: INTERVAL_RULE, got: interval });
  return spanText(minutes);
}

/** Reads an interval such as `5m`. */
export function parseInterval(text: string): string {
  const [, amount = "", unit = ""] = /^(\d+)([mhd])$/.exec(text) ?? [];
  const most = { m: 60, h: 24, d: 1 }[unit] ?? 0;
  if (!isWhole(Number(amount), 1, most)) {
    throw refusal(undefined, { what: "interval", rule: INTERVAL_RULE, got: text, remedy: "write [1m], [1h] or [1d]" });
  }
  return spanText(Number(amount) * (MINUTES_PER[unit] ?? 1));
}

/** The length of an interval in a query. */
export function minutesOf(interval: string): number {
  return Number(interval.slice(0, -1)) * (MINUTES_PER[interval.slice(-1)] ?? 1);
}

/** The absence detection period; the page "Customizing the Absence Detection Period" documents 1m to 3d. */
export function periodText(period: Duration): string {
  const minutes = period.toMinutes();
  if (period.isUnresolved()) return `${numberText(minutes)}m`;
  if (!isWhole(minutes, 1, MAX_PERIOD_MINUTES)) {
    throw refusal(undefined, { what: "absence detection period", rule: PERIOD_RULE, got: period });
  }
  return spanText(minutes);
}

export function parsePeriod(text: string): string {
  // Oracle's pages describe `absent(20)` both as 20 minutes and as 20 hours: it is kept as written.
  if (/^[1-9]\d*$/.test(text) || (hasAtom(text) && /^[mhd]?$/.test(withoutAtoms(text)))) return text;
  const [, amount = "", unit = ""] = /^(\d+)([mhd])$/.exec(text) ?? [];
  const minutes = Number(amount) * (MINUTES_PER[unit] ?? 0);
  if (isWhole(minutes, 1, MAX_PERIOD_MINUTES)) return spanText(minutes);
  const remedy = "write absent(20m), absent(2h) or absent(1d)";
  throw refusal(undefined, { what: "absence detection period", rule: PERIOD_RULE, got: text, remedy });
}

/**
 * The absence detection period: by default the service's 2 hours. A number without a unit is read as hours, the longer of its
 * two meanings.
 *
 * @returns undefined if Terraform fills in the unit too
 */
export function periodOf(text = "2h"): Duration | undefined {
  const [, amount = "", unit] = /^(\d+|\$\{.*\})([mhd])?$/s.exec(text) ?? [];
  if (!hasAtom(amount)) return Duration.minutes(Number(amount) * (MINUTES_PER[unit ?? "h"] ?? 1));
  if (unit === undefined) return undefined;
  const [minutes, per] = [Token.asNumber(operand(amount)), MINUTES_PER[unit]];
  return Duration.minutes(per === 1 ? minutes : Token.asNumber(Op.mul(minutes, per)));
}

/** The largest unit that does not leave a fraction, so that 60 minutes and 1 hour are the same string. */
function spanText(minutes: number): string {
  const unit = ["d", "h"].find((letter) => minutes % (MINUTES_PER[letter] ?? 1) === 0) ?? "m";
  return `${minutes / (MINUTES_PER[unit] ?? 1)}${unit}`;
}

function isWhole(amount: number, min: number, max: number): boolean {
  return Number.isInteger(amount) && amount >= min && amount <= max;
}
