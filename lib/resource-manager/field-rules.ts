// Internal: what the meta schema of Resource Manager wants of a field, by its type.

import { DEPENDS_ON_KINDS, PICKER_TYPES, type PickerType } from "./field-types";
import { entriesOf, isObject, type Json } from "./json";
import { type Check, filledText, flag, integer, listOf, natural, number, shape, text } from "./json-checks";

const COMPARISONS = ["eq", "ge", "gt", "le", "lt"];

/** True or false, a text (which may be a reference), or one operator; `and` and `or` take two operands at most. */
export const expression: Check = (value, at) => {
  if (typeof value === "boolean" || typeof value === "string") return [];
  const [[operator, operands] = ["", null], ...more] = entriesOf(value);
  if (!isObject(value) || more.length > 0) return [`${at} must be true, false, text or one operator`];
  const most = operator === "not" ? 1 : 2;
  const operand = COMPARISONS.includes(operator) ? textOrNumber : expression;
  if (!["and", "or", "not", ...COMPARISONS].includes(operator))
    return [`${at} must not have the operator '${operator}'`];
  if (!Array.isArray(operands) || operands.length > most)
    return [`${at}.${operator} must be a list of at most ${most}`];
  return listOf(operand)(operands, `${at}.${operator}`);
};

export const textOrNumber: Check = (value, at) =>
  typeof value === "string" || typeof value === "number" ? [] : [`${at} must be text or a number`];

/** A field: the rules of its type. */
export const variable: Check = (value, at) => {
  const type = isObject(value) && typeof value.type === "string" ? value.type : "";
  const rules = Object.hasOwn(FIELDS, type) ? FIELDS[type] : undefined;
  return rules === undefined ? [`${at} must have a type of the meta schema, not '${type}'`] : rules(value, at);
};

const BASE = { title: filledText, description: text, required: flag, visible: expression };

const BOUNDS = {
  multipleOf: above0,
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
};

const LENGTHS = { pattern: text, minLength: natural, maxLength: natural };

const STATIC_FIELDS: { readonly [type: string]: { readonly [name: string]: Check } } = {
  array: { items: variable, contains: variable, minItems: natural, maxItems: natural, uniqueItems: flag },
  boolean: { default: expression },
  datetime: { default: expression },
  enum: { enum: listOf(text), default: expression, allowMultiple: flag },
  file: {},
  integer: { default: integer, ...BOUNDS },
  number: { default: number, ...BOUNDS },
  password: { default: expression, confirmation: expression },
  string: { default: expression, ...LENGTHS },
  text: { default: expression, multiline: flag, ...LENGTHS },
};

const FIELDS: { readonly [type: string]: Check } = {
  ...Object.fromEntries(
    Object.entries(STATIC_FIELDS).map(([type, own]) => [type, shape({ members: { ...BASE, ...own } })]),
  ),
  ...Object.fromEntries(Object.entries(PICKER_TYPES).map(([type, own]) => [type, pickerShape(type, own)])),
};

function pickerShape(type: string, { needs, takes, dependsOn }: PickerType): Check {
  const keys = [...needs, ...takes].map((key): [string, Check] => [key, dependsOnKind(key)]);
  const filter = shape({ needs, members: Object.fromEntries(keys), closed: true });
  // These two types are the only ones whose default the meta schema describes.
  const hasDefault = type === "oci:identity:compartment:id" || type === "oci:identity:region:name";
  return shape({
    needs: dependsOn === "required" ? ["dependsOn"] : [],
    members: {
      ...BASE,
      ...(hasDefault && { default: expression }),
      pattern: text,
      ...(dependsOn !== "ignored" && { dependsOn: filter }),
    },
  });
}

function dependsOnKind(key: string): Check {
  const kind = DEPENDS_ON_KINDS[key];
  if (kind === undefined) return text;
  return kind === "number" ? number : expression;
}

function above0(value: Json, at: string): string[] {
  return typeof value === "number" && value > 0 ? [] : [`${at} must be a number above 0`];
}
