// Hostile and harmless values. Two represent inputs, which only a stack has: see textIn and numberIn.

import * as fc from "fast-check";
import { Duration } from "../../lib";
import { type Inputs } from "./either";

const INPUT_TEXT = "<an input>";
const INPUT_NUMBER = -424242;

/** A string, or the input that it represents. */
export function textIn(inputs: Inputs, text: string): string {
  return text === INPUT_TEXT ? inputs.text : text;
}

/** A number, or the input that it represents. */
export function numberIn(inputs: Inputs, number: number): number {
  return number === INPUT_NUMBER ? inputs.number : number;
}

export const HOSTILE = [
  "",
  " ",
  ".",
  "..",
  "a b",
  "a\nb",
  "a\u2028b",
  "\u0000",
  "a'b",
  'a"b',
  "a\\b",
  "a}b",
  "{{a}}",
  "a/b",
  "a:b",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "${var.x}",
  "${var.x}-a",
  "a".repeat(300),
  "ü",
  "\ud83d\ude00",
  "\ud800",
  "oci_x",
  "-1",
  INPUT_TEXT,
];

/** No `${` except in existing references, and no `%{`: they are templates of Terraform, and users write them on purpose. */
export const texts = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }).filter((text) => !/[$%]\{/.test(text)) },
);

const ODD = [NaN, Infinity, -Infinity, 0, -0, -1, 0.1, 1e21, 1e300, 2 ** 53, 5e-324];

/** Each unusual value, and the input. */
export const NUMBERS = [...ODD, INPUT_NUMBER];

export const numbers = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 200 }) },
  { weight: 1, arbitrary: fc.double({ min: -1e9, max: 1e9 }) },
  { weight: 1, arbitrary: fc.constant(INPUT_NUMBER) },
);

/** A duration that is created only when it is needed, because its creation can be refused. */
export interface Length {
  readonly unit: "milliseconds" | "seconds" | "minutes" | "hours" | "days";
  readonly amount: number;
}

export const lengths: fc.Arbitrary<Length> = fc.record({
  unit: fc.constantFrom("milliseconds", "seconds", "minutes", "hours", "days"),
  amount: numbers,
});

export function durationIn(inputs: Inputs, { unit, amount }: Length): Duration {
  return Duration[unit](numberIn(inputs, amount));
}

/** Undefined half of the time. */
export function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** Applies a function to a value unless it is undefined. */
export function whereGiven<T, U>(value: T | undefined, make: (value: T) => U): U | undefined {
  return value === undefined ? undefined : make(value);
}

export const dictionaries = fc.array(fc.tuple(texts, texts), { maxLength: 3 });
