// Internal: checks of JSON values that can be put together, for the rules of the meta schema.

import { entriesOf, isArray, isObject, type Json } from "./json";

/** What is wrong with the value at a place, each a sentence that begins with the place. */
export type Check = (value: Json, at: string) => string[];

export const text: Check = (value, at) => (typeof value === "string" ? [] : [`${at} must be text`]);

export const filledText: Check = (value, at) =>
  typeof value === "string" && value !== "" ? [] : [`${at} must be text that is not empty`];

export const flag: Check = (value, at) => (typeof value === "boolean" ? [] : [`${at} must be true or false`]);

export const number: Check = (value, at) => (typeof value === "number" ? [] : [`${at} must be a number`]);

export const integer: Check = (value, at) => (Number.isInteger(value) ? [] : [`${at} must be a whole number`]);

export const natural: Check = (value, at) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? [] : [`${at} must be a whole number from 0 on`];

export function matching(pattern: RegExp, what: string): Check {
  return (value, at) => (typeof value === "string" && pattern.test(value) ? [] : [`${at} must be ${what}`]);
}

export function oneOf(...allowed: string[]): Check {
  return (value, at) =>
    typeof value === "string" && allowed.includes(value) ? [] : [`${at} must be one of ${allowed.join(", ")}`];
}

export function listOf(member: Check): Check {
  return (value, at) =>
    isArray(value) ? value.flatMap((one, index) => member(one, `${at}[${index}]`)) : [`${at} must be a list`];
}

/** An object in which every member keeps the same rule. */
export function mapOf(member: Check): Check {
  return (value, at) =>
    isObject(value)
      ? entriesOf(value).flatMap(([key, one]) => member(one, `${at}.${key}`))
      : [`${at} must have named members`];
}

export interface Shape {
  /** The members that must be there. */
  readonly needs?: readonly string[];
  /** The rules of members, as far as they are there. */
  readonly members: { readonly [name: string]: Check };
  /** Whether there may be no others. */
  readonly closed?: boolean;
}

export function shape({ needs = [], members, closed = false }: Shape): Check {
  return (value, at) => {
    if (!isObject(value)) return [`${at} must have named members`];
    return [
      ...needs.filter((name) => value[name] === undefined).map((name) => `${at} must have '${name}'`),
      ...entriesOf(value).flatMap(([name, member]) => {
        const check = Object.hasOwn(members, name) ? members[name] : undefined;
        if (check !== undefined) return check(member, `${at}.${name}`);
        return closed ? [`${at} must not have '${name}'`] : [];
      }),
    ];
  };
}
