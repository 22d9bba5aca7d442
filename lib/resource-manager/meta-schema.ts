// Internal: the rules of Resource Manager's meta schema, with which it checks a schema document before it shows a form. A
// document that breaks one shows "Errors exist in your schema file" instead of a form.

import { expression, textOrNumber, variable } from "./field-rules";
import { isObject, type Json } from "./json";
import { type Check, flag, listOf, mapOf, matching, number, oneOf, shape, text } from "./json-checks";

/** What is wrong with a schema document, each a sentence. */
export function metaSchemaFindings(document: Json): string[] {
  return DOCUMENT(document, "schema");
}

const displayText: Check = (value, at) =>
  typeof value === "string" && value.length >= 3 && value.length <= 45 ? [] : [`${at} must be 3 to 45 characters`];

const OUTPUT_BASE = { title: text, description: text, sensitive: flag, format: text, visible: flag };

const url = matching(/^https?:\/\/[-\w@:%.+~#=]{2,256}\.[a-z]{2,4}\b[-\w@:%+.~#?&/=]*$/, "an address (https://...)");

const ocid = matching(/^ocid1\.[a-z0-9_-]{1,32}\.[a-z0-9_-]{1,15}\.[a-z0-9]{0,24}\.[a-z0-9]{60}$/, "an OCID");

const OUTPUTS: { readonly [type: string]: { readonly [name: string]: Check } } = {
  boolean: { value: flag },
  copyableString: { value: text },
  csv: { value: listOf(() => []) },
  json: { value: mapOf(() => []) },
  link: { value: url, displayText },
  list: { value: listOf(() => []) },
  map: { value: mapOf(() => []) },
  number: { value: number },
  ocid: { value: ocid },
  string: { value: text },
};

const output: Check = (value, at) => {
  const type = isObject(value) && typeof value.type === "string" ? value.type : "";
  const own = Object.hasOwn(OUTPUTS, type) ? OUTPUTS[type] : {};
  return shape({ needs: ["type"], members: { ...OUTPUT_BASE, type: oneOf(...Object.keys(OUTPUTS)), ...own } })(
    value,
    at,
  );
};

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
    logoUrl: url,
    source: shape({
      members: { type: oneOf("marketplace", "quickstart", "web"), reference: textOrNumber },
      closed: true,
    }),
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
