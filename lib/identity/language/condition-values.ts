// Internal: values that a variable never has. The service accepts them, and the statement never applies.

import { refusal } from "../../core/checks";
import { beginsLikeOcid, checkOcid, wordOf } from "../../core/ocid";
import { regionName } from "../../core/regions";
import { isKnown } from "../../core/token/tokens";
import { type ValueSyntax } from "./condition-syntax";
import { didYouMean, nearestTo } from "./near-names";
import { PRINCIPALS } from "./principal-types";
import { isKnownPermission, meantPermission } from "./resource-types";
import { SHOWN_NAME } from "./safe-text";
import { type Held, REGION_KEYS, tagIn, type Variable, variableNamed } from "./variables";

export function checkHeld(variable: string, value: ValueSyntax): void {
  const known = variableNamed(variable);
  if (value.kind === "text") checkText(variable, value.text, known);
  const form = known && FORMS[known.holds];
  if (form === undefined || form.isOne(value.text)) return;
  // Values that only Terraform knows are accepted. A pattern or another variable cannot be a time, but may be anything else.
  if (!isKnown(value.text) || (value.kind !== "text" && !form.isTime)) return;
  const got = value.kind === "pattern" ? `/${value.text}/` : value.text;
  throw refusal(undefined, { what: `condition on ${variable}`, rule: form.rule, got, remedy: form.remedy?.(got) });
}

function checkText(variable: string, text: string, known: Variable | undefined): void {
  const what = `condition on ${variable}`;
  if (known?.ocids !== undefined && (!isKnown(text) || wordOf(text) !== undefined)) {
    checkOcid(undefined, what, text, ...known.ocids);
  }
  if (!isKnown(text)) return;
  if (variable.toLowerCase().endsWith(".name") && tagIn(variable) === undefined && beginsLikeOcid(text)) {
    const id = `${variable.slice(0, -"name".length)}id`;
    const remedy = variableNamed(id) === undefined ? SHOWN_NAME : `compare ${id} with it`;
    throw refusal(undefined, { what, rule: "must compare with a name, not with an OCID", got: text, remedy });
  }
  // In names of objects and values of tags a star works in quotes, and a slash is an ordinary character.
  if (isPattern(text) && !starsInQuotes(variable)) {
    const remedy = `write ${text} without the quotes, or use PolicyCondition.matches in code`;
    throw refusal(undefined, { what, rule: "must not have a pattern in quotes", got: text, remedy });
  }
}

function isPattern(text: string): boolean {
  return text.length > 2 && text.startsWith("/") && text.endsWith("/") && text.includes("*");
}

/** Whether Oracle's pages have `'text*'` for a pattern on this variable. */
export function starsInQuotes(variable: string): boolean {
  return variable.toLowerCase() === "target.object.name" || tagIn(variable) !== undefined;
}

interface Form {
  /** To finish the sentence "condition on ... must ...". */
  readonly rule: string;
  readonly isOne: (text: string) => boolean;
  readonly isTime?: boolean;
  readonly remedy?: (text: string) => string | undefined;
}

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const FORMS: Readonly<Partial<Record<Held, Form>>> = {
  moment: {
    rule: "must compare with a time in UTC, for example 2027-01-31T00:00:00Z",
    isOne: isMoment,
    isTime: true,
  },
  month: { rule: "must compare with a month from 1 to 12", isOne: (text) => isNumber(text, 12), isTime: true },
  "day of month": { rule: "must compare with a day from 1 to 31", isOne: (text) => isNumber(text, 31), isTime: true },
  "day of week": {
    rule: "must compare with the English name of a day, for example Monday",
    isOne: (text) => DAYS.includes(text.toLowerCase()),
    isTime: true,
    remedy: (text) => didYouMean(nearestTo(text, DAYS)),
  },
  "time of day": {
    rule: "must compare with times of day in UTC, for example 17:00:00Z",
    isOne: isTimeOfDay,
    isTime: true,
  },
  "yes or no": { rule: "must compare with 'true' or 'false'", isOne: (text) => /^(?:true|false)$/i.test(text) },
  region: {
    rule: "must compare with a region's three-letter key, for example FRA",
    isOne: (text) => !/^[a-z]+(?:-[a-z]+)+-\d+$/i.test(text),
    remedy: keyRemedy,
  },
  "kind of principal": {
    rule: "must compare with a kind of principal that IAM has",
    isOne: (text) => PRINCIPALS.includes(text.toLowerCase()) || nearestTo(text, PRINCIPALS) === undefined,
    remedy: (text) => didYouMean(nearestTo(text, PRINCIPALS)),
  },
  permission: {
    rule: "must compare with a permission that IAM has",
    isOne: (text) => isKnownPermission(text) || meantPermission(text) === undefined,
    remedy: meantPermission,
  },
};

/** Oracle's pages have it with and without seconds, and once without a time. */
function isMoment(text: string): boolean {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T([\d:.]+))?Z$/i.exec(text) ?? [];
  if (day === undefined || (time !== undefined && !/^\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?$/.test(time))) return false;
  const date = new Date(`${day}T00:00:00Z`);
  // 30 February would become a day in March.
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return isDay && (time === undefined || isTimeOfDay(time.replace(/\..*$/, "")));
}

/** Oracle's pages have one hour of one digit, and one time without its Z. */
function isTimeOfDay(text: string): boolean {
  const [, hour, minute, second = "0"] = /^(\d{1,2}):(\d\d)(?::(\d\d))?Z?$/i.exec(text) ?? [];
  return hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function isNumber(text: string, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}

function keyRemedy(region: string): string | undefined {
  const key = REGION_KEYS.find((one) => regionName(one) === region.toLowerCase());
  return key === undefined ? undefined : `write '${key}'`;
}
