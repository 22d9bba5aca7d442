// Rules of a configuration: conditions on a message's JSON.

import { type Setting } from "./contract";
import { at, PATH } from "./path";

type Plain = string | number | boolean;

interface Bounds {
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost?: number;
  readonly oneOf?: readonly Plain[];
}

export interface Rule {
  readonly name: string;
  /** The conditions by path; all must be true. */
  readonly when: { readonly [path: string]: Plain | Bounds };
}

const PLAIN = { type: ["string", "number", "boolean"] };
const NUMBER = { type: "number" };

export function rulesSetting(description: string): Setting {
  const bounds = {
    type: "object",
    minProperties: 1,
    additionalProperties: false,
    properties: {
      above: NUMBER,
      atLeast: NUMBER,
      below: NUMBER,
      atMost: NUMBER,
      oneOf: { type: "array", items: PLAIN },
    },
  };
  return {
    type: "array",
    minItems: 1,
    items: {
      type: "object",
      required: ["name", "when"],
      additionalProperties: false,
      properties: {
        name: { type: "string", minLength: 1, maxLength: 100 },
        when: {
          type: "object",
          minProperties: 1,
          propertyNames: { pattern: PATH },
          // Not "anyOf": it would turn a string into a number if both fit.
          additionalProperties: { if: { type: "object" }, then: bounds, else: PLAIN },
        },
      },
    },
    description: `${description}, as JSON: a list of {name, when}; \`when\` maps paths in the message to a value, or to {above, atLeast, below, atMost, oneOf}; all conditions must be true`,
  };
}

/** The first rule whose conditions are true. */
export function firstRule(rules: readonly Rule[], body: unknown): Rule | undefined {
  return rules.find(({ when }) => Object.entries(when).every(([path, wanted]) => holds(wanted, at(body, path))));
}

/** The paths at which a message has a value that is not a number, although a rule compares numbers. */
export function unreadable(rules: readonly Rule[], body: unknown): string | undefined {
  for (const { when } of rules)
    for (const [path, wanted] of Object.entries(when)) {
      const value = at(body, path);
      if (
        typeof wanted === "object" &&
        wanted.oneOf === undefined &&
        value !== undefined &&
        numberOf(value) === undefined
      )
        return path;
    }
  return undefined;
}

/** Whether a message has a value at any path of the rules. */
export function concerns(rules: readonly Rule[], body: unknown): boolean {
  return rules.some(({ when }) => Object.keys(when).some((path) => at(body, path) !== undefined));
}

function holds(wanted: Plain | Bounds, value: unknown): boolean {
  if (typeof wanted !== "object") return value === wanted;
  const { above, atLeast, below, atMost, oneOf } = wanted;
  if (oneOf?.includes(value as Plain) === false) return false;
  if (above === undefined && atLeast === undefined && below === undefined && atMost === undefined) return true;
  const number = numberOf(value);
  if (number === undefined) return false;
  return (
    (above === undefined || number > above) &&
    (atLeast === undefined || number >= atLeast) &&
    (below === undefined || number < below) &&
    (atMost === undefined || number <= atMost)
  );
}

/** Accepts strings as well: a device that sends "0.9" means 0.9. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
