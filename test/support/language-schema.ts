// Terraform's own language as JSON Schema: meta-arguments, variables, outputs, the terraform block and the rest.

import { oneOrMore, shared, TEMPLATE, valueSchema, type JsonSchema } from "./json-schema";

const ANYTHING: JsonSchema = {};
const TEXT = valueSchema("string");
const FLAG: JsonSchema = { type: "boolean", title: "true or false, written out" };
// An expression is an error in these places, or is taken literally, which is worse.
// Values that Terraform silently reads literally: a reference there is a mistake, and `%{yyyy}` stays unchanged.
const REFERENCE = "\\$\\{\\s*[A-Za-z_]\\w*[.(\\[]";
const WRITTEN: JsonSchema = { type: "string", not: { pattern: REFERENCE }, title: "a text without an expression" };
const LITERAL: JsonSchema = { type: "string", not: { pattern: TEMPLATE }, title: "a text without an expression" };

const NAME = "[A-Za-z_][\\w-]*";
const ADDRESS: JsonSchema = {
  type: "string",
  pattern: `^(data\\.${NAME}\\.${NAME}|(?!(data|var|local|each|self|path)\\.)${NAME}\\.${NAME})(\\[[^\\]]+\\])?$`,
  title: "an address like oci_streaming_stream.orders",
};
const ADDRESSES = shared("addresses");
const PROVIDER: JsonSchema = { type: "string", pattern: `^${NAME}(\\.${NAME})?$`, title: "a provider like oci.home" };

/** A list of plain strings, which Terraform reads as references, not as values. */
const PLAIN_REFERENCES: JsonSchema = { type: "array", items: LITERAL, title: "a list of plain references" };

/** The members of a block, alone or in a list. */
function members(properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema {
  return { properties: { "//": ANYTHING, ...properties }, required, additionalProperties: false };
}

function block(properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema {
  return { type: "object", title: "an object", ...members(properties, required) };
}

const CONDITION = oneOrMore(shared("condition"), "a block");

function lifecycle(properties: Record<string, JsonSchema>): JsonSchema {
  return members({ precondition: CONDITION, postcondition: CONDITION, ...properties });
}

/** Schemas that all types refer to by name, like SHARED_VALUES. */
export const SHARED_BLOCKS: Readonly<Record<string, JsonSchema>> = {
  addresses: { type: "array", items: ADDRESS, title: "a list of addresses" },
  condition: members({ condition: valueSchema("bool"), error_message: TEXT }, ["condition", "error_message"]),
  "data-lifecycle": lifecycle({}),
  "resource-lifecycle": lifecycle({
    create_before_destroy: FLAG,
    ignore_changes: {
      ...PLAIN_REFERENCES,
      type: ["array", "string"],
      pattern: "^all$",
      title: "a list of arguments",
    },
    prevent_destroy: FLAG,
    replace_triggered_by: PLAIN_REFERENCES,
  }),
};

const META = {
  "//": ANYTHING,
  count: valueSchema("number"),
  depends_on: ADDRESSES,
  for_each: valueSchema(["map", "dynamic"]),
  provider: PROVIDER,
};

export const RESOURCE_META: Record<string, JsonSchema> = {
  ...META,
  connection: ANYTHING,
  provisioner: ANYTHING,
  lifecycle: { ...oneOrMore(shared("resource-lifecycle"), "a block"), maxItems: 1 },
};

export const DATA_META: Record<string, JsonSchema> = {
  ...META,
  lifecycle: { ...oneOrMore(shared("data-lifecycle"), "a block"), maxItems: 1 },
};

export const PROVIDER_META: Record<string, JsonSchema> = { "//": ANYTHING, alias: LITERAL, version: LITERAL };

/** A default that fits the type of its variable. */
function defaultOf(typePattern: string, type: string, title: string): JsonSchema {
  const typed = { properties: { type: { type: "string", pattern: typePattern } }, required: ["type"] };
  return { if: typed, then: { properties: { default: { type, title } } } };
}

const VARIABLE: JsonSchema = {
  ...block({
    default: { not: { type: "string", pattern: REFERENCE }, title: "a value without an expression" },
    deprecated: LITERAL,
    description: WRITTEN,
    ephemeral: FLAG,
    nullable: FLAG,
    sensitive: FLAG,
    type: LITERAL,
    validation: CONDITION,
  }),
  allOf: [
    defaultOf("^string$", "string", "a string"),
    defaultOf("^number$", "number", "a number"),
    defaultOf("^bool$", "boolean", "a boolean"),
    defaultOf("^(list|set|tuple)\\(", "array", "a list"),
    defaultOf("^(map|object)\\(", "object", "an object"),
  ],
};

const REQUIRED_PROVIDER: JsonSchema = {
  type: "object",
  title: "an object with a source and a version",
  properties: { source: LITERAL, version: LITERAL, configuration_aliases: ANYTHING },
  required: ["source"],
  additionalProperties: false,
};

const TERRAFORM: JsonSchema = block({
  backend: { ...oneOrMore({ type: "object", title: "an object", maxProperties: 1 }, "a block"), maxItems: 1 },
  cloud: ANYTHING,
  experiments: ANYTHING,
  provider_meta: ANYTHING,
  required_providers: oneOrMore({ additionalProperties: REQUIRED_PROVIDER }, "a block"),
  required_version: LITERAL,
});

const MODULE: JsonSchema = {
  type: "object",
  title: "an object",
  properties: { ...META, source: LITERAL, version: LITERAL, providers: ANYTHING },
  required: ["source"],
};

/** By top-level key of a document; resources, data sources and providers have their own schemas. */
export const LANGUAGE_SCHEMAS = {
  check: block({ assert: CONDITION, data: ANYTHING }, ["assert"]),
  import: block({ for_each: ANYTHING, id: TEXT, identity: ANYTHING, provider: PROVIDER, to: LITERAL }, ["to"]),
  local: ANYTHING,
  module: MODULE,
  moved: block({ from: LITERAL, to: LITERAL }, ["from", "to"]),
  output: block(
    {
      depends_on: ADDRESSES,
      description: WRITTEN,
      ephemeral: FLAG,
      precondition: CONDITION,
      sensitive: FLAG,
      value: ANYTHING,
    },
    ["value"],
  ),
  removed: block({ connection: ANYTHING, from: LITERAL, lifecycle: ANYTHING, provisioner: ANYTHING }, ["from"]),
  terraform: TERRAFORM,
  variable: VARIABLE,
} satisfies Record<string, JsonSchema>;
