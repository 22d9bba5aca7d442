// Internal: the rules of Resource Manager's meta schema, with which it checks a schema document before it shows a form. A
// document that breaks one shows "Errors exist in your schema file" instead of a form.

import { expression, variable } from "./field-rules";
import { isObject, type Json } from "./json";
import { type Check, flag, listOf, mapOf, oneOf, shape, text } from "./json-checks";

/** What is wrong with a schema document, each a sentence. */
export function metaSchemaFindings(document: Json): string[] {
  return DOCUMENT(document, "schema");
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
