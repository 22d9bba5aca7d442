// Tags that a tenancy puts on everything: tag defaults of its root compartment, as most tenancies have them.

import { isObject, type ObjectValue } from "./values";

export interface Tagging {
  /** Whether the tenancy has tag defaults. */
  readonly defaults: boolean;
  /** What the provider is told to overlook: `Oracle-Tags.CreatedBy`. */
  readonly ignored: readonly string[];
}

const DEFAULTS: ObjectValue = {
  "Oracle-Tags.CreatedBy": "oracleidentitycloudservice/somebody",
  "Oracle-Tags.CreatedOn": "2026-01-01T00:00:00.000Z",
};

/** The values of a new resource, with the tags that the tenancy adds. */
export function tagged({ defaults }: Tagging, values: ObjectValue): ObjectValue {
  if (!defaults || !isObject(values.defined_tags)) return values;
  return { ...values, defined_tags: { ...DEFAULTS, ...values.defined_tags } };
}

/** The values as the provider shows them: without the tags that it overlooks. */
export function seenTags(tagging: Tagging, values: ObjectValue): ObjectValue {
  return isObject(values.defined_tags) ? { ...values, defined_tags: split(tagging, values.defined_tags).seen } : values;
}

/** The values of a change, with the tags that the provider overlooks: it sends them again. */
export function keptTags(tagging: Tagging, values: ObjectValue, before: ObjectValue): ObjectValue {
  if (!isObject(values.defined_tags) || !isObject(before.defined_tags)) return values;
  return { ...values, defined_tags: { ...split(tagging, before.defined_tags).overlooked, ...values.defined_tags } };
}

function split(
  { ignored }: Tagging,
  tags: ObjectValue,
): { readonly seen: ObjectValue; readonly overlooked: ObjectValue } {
  const keys = new Set(ignored.map((key) => key.toLowerCase()));
  const is = (overlooked: boolean): ObjectValue =>
    Object.fromEntries(Object.entries(tags).filter(([key]) => keys.has(key.toLowerCase()) === overlooked));
  return { seen: is(false), overlooked: is(true) };
}
