// Internal: the rules of Resource Manager's meta schema, with which it checks a schema document before it shows a form. A
// document that breaks one shows "Errors exist in your schema file" instead of a form.

import { DEPENDS_ON_KINDS, PICKER_TYPES, type PickerType } from "./field-types";
import { entriesOf, isObject, type Json } from "./json";
import {
  type Check,
  filledText,
  flag,
  integer,
  listOf,
  mapOf,
  natural,
  number,
  oneOf,
  shape,
  text,
} from "./json-checks";

/** What is wrong with a schema document, each a sentence. */
export function metaSchemaFindings(document: Json): string[] {
  return DOCUMENT(document, "schema");
}

const COMPARISONS = ["eq", "ge", "gt", "le", "lt"];

/** True or false, a text (which may be a reference), or one operator; `and` and `or` take two operands at most. */
const expression: Check = (value, at) => {
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

const textOrNumber: Check = (value, at) =>
  typeof value === "string" || typeof value === "number" ? [] : [`${at} must be text or a number`];

const variable: Check = (value, at) => {
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
  // These two types are the only ones whose default the meta schema describes, or whose pattern.
  const hasDefault = type === "oci:identity:compartment:id" || type === "oci:identity:region:name";
  return shape({
    needs: dependsOn === "required" ? ["dependsOn"] : [],
    members: {
      ...BASE,
      ...(hasDefault && { default: expression }),
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

const displayText: Check = (value, at) =>
  typeof value === "string" && value.length >= 3 && value.length <= 45 ? [] : [`${at} must be 3 to 45 characters`];

const OUTPUT_BASE = { title: text, description: text, sensitive: flag, format: text, visible: flag };

const OUTPUT_TYPES = ["boolean", "copyableString", "csv", "json", "link", "list", "map", "number", "ocid", "string"];

const output: Check = (value, at) =>
  shape({
    needs: ["type"],
    members: {
      ...OUTPUT_BASE,
      type: oneOf(...OUTPUT_TYPES),
      ...(isObject(value) && value.type === "link" && { displayText }),
    },
  })(value, at);

const variableGroups = listOf(
  shape({ needs: ["title", "variables"], members: { title: text, variables: listOf(text), visible: expression } }),
);

const DOCUMENT = shape({
  needs: ["schemaVersion", "variables"],
  members: {
    title: text,
    description: text,
    stackDescription: text,
    packageVersion: text,
    version: text,
    schemaVersion: oneOf("1.0.0", "1.1.0"),
    locale: oneOf("en"),
    informationalText: text,
    instructions: text,
    troubleshooting: text,
    allowViewState: flag,
    variables: mapOf(variable),
    groupings: variableGroups,
    variableGroups,
    outputs: mapOf(output),
    outputGroups: listOf(shape({ needs: ["title", "outputs"], members: { title: text, outputs: listOf(text) } })),
    primaryOutputButton: text,
  },
});
