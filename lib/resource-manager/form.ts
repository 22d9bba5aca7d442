// Internal: the form of a stack, as a schema document: its variables and outputs in groups, the field of each variable, from a
// declared input or from Terraform's variable block, and how the page of a deployed stack shows each output.

import { variableReference } from "../core/stack/inputs/input-condition";
import { type InputField } from "../core/stack/inputs/input-field";
import { type OutputField } from "../core/stack/outputs/outputs";
import { entriesOf, isArray, isObject, type Json, type JsonObject } from "./json";
import {
  SCHEMA_VERSION,
  type SchemaDocument,
  type SchemaOutput,
  type SchemaVariable,
  type VariableGroup,
} from "./schema-document";
import { type SynthesizedStack } from "./synthesized-stack";

export interface FormTexts {
  readonly title: string;
  readonly description: string;
}

interface Placed<T> {
  readonly name: string;
  readonly group: string;
  readonly value: T;
}

const FILLED_IN_GROUP = "Filled in by Resource Manager";

/** Declared inputs and outputs in the order of their declaration, then all others by name. */
export function formOf(stack: SynthesizedStack, { title, description }: FormTexts): SchemaDocument {
  const { document } = stack;
  const variables = placed(stack.inputs, document.variable, "Configuration", inputVariable, plainVariable);
  const allOutputs = placed(stack.outputs, document.output, "Outputs", declaredOutput, plainOutput);
  // Outputs that cdktf creates for other stacks of the app are not shown on the page.
  const outputs = allOutputs.filter(({ name }) => !name.startsWith("cross-stack-output-"));
  return {
    title,
    description,
    schemaVersion: SCHEMA_VERSION,
    locale: "en",
    variableGroups: variableGroups(variables),
    variables: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
    outputGroups: groups(outputs).map((group) => ({ title: group.title, outputs: group.names })),
    outputs: Object.fromEntries(outputs.map(({ name, value }) => [name, value])),
  };
}

/** The declared fields, and those for which there is only a block. */
function placed<F extends { readonly name: string; readonly group?: string }, T>(
  fields: readonly F[],
  blocks: Json | undefined,
  group: string,
  ofField: (field: F, body: JsonObject) => T,
  ofBlock: (name: string, body: JsonObject) => T,
): Placed<T>[] {
  const plain = new Map(entriesOf(blocks).filter((entry): entry is [string, JsonObject] => isObject(entry[1])));
  const declared = fields.map((field) => {
    const value = ofField(field, plain.get(field.name) ?? {});
    return { name: field.name, group: field.group ?? group, value };
  });
  for (const { name } of fields) plain.delete(name);
  return [...declared, ...[...plain].map(([name, body]) => ({ name, group, value: ofBlock(name, body) }))];
}

function variableGroups(variables: readonly Placed<SchemaVariable>[]): VariableGroup[] {
  const hidden = variables.filter(({ name }) => isHidden(name)).map(({ name }) => name);
  const shown = groups(variables.filter(({ name }) => !isHidden(name)));
  return [
    ...shown.map(({ title, names }) => ({ title, variables: names })),
    ...(hidden.length === 0 ? [] : [{ title: FILLED_IN_GROUP, visible: false, variables: hidden }]),
  ];
}

/** The groups, in the order of their first appearance. */
function groups(placed: readonly Placed<unknown>[]): { title: string; names: string[] }[] {
  const titles = [...new Set(placed.map(({ group }) => group))];
  return titles.map((title) => ({
    title,
    names: placed.filter(({ group }) => group === title).map(({ name }) => name),
  }));
}

/**
 * A declared output.
 *
 * OCIDs are strings to copy too, because the pattern of the type `ocid` rejects the hyphen in `eu-frankfurt-1`.
 */
function declaredOutput(field: OutputField, output: JsonObject): SchemaOutput {
  const { type, title, description, displayText } = field;
  return { type, title, description, displayText, sensitive: sensitivity(output) };
}

/** An output for which only its block is known. */
function plainOutput(name: string, output: JsonObject): SchemaOutput {
  const title = inWords(name);
  const description = typeof output.description === "string" ? output.description : title;
  return { type: typeOf(output.value), title, description, sensitive: sensitivity(output) };
}

function sensitivity(output: JsonObject): true | undefined {
  return output.sensitive === true ? true : undefined;
}

function typeOf(value: Json | undefined): string {
  if (isArray(value)) return "list";
  if (isObject(value)) return "map";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "number" ? "number" : "copyableString";
}

/**
 * Variables that the service fills in by name. The form does not show the tenancy and the user. It shows the compartment and
 * the region, because they can be changed, as in Oracle's own samples.
 */
const FILLED_IN = new Map<string, Pick<SchemaVariable, "type" | "visible">>([
  ["tenancy_ocid", { type: "string", visible: false }],
  ["current_user_ocid", { type: "string", visible: false }],
  ["compartment_ocid", { type: "oci:identity:compartment:id" }],
  ["region", { type: "oci:identity:region:name" }],
]);

/** Whether the service fills in the variable, and the form hides it. */
function isHidden(name: string): boolean {
  return FILLED_IN.get(name)?.visible === false;
}

/** The field of a declared input. */
function inputVariable(field: InputField): SchemaVariable {
  const { type, title, description, visible, options, dependsOn, fixed, offered, formHint } = field;
  const asked = visible?._render();
  const sources = Object.entries(dependsOn ?? {}).map(([key, input]) => [key, variableReference(input)] as const);
  return {
    type,
    title,
    description: formHint === undefined ? description : `${asSentence(description)} ${formHint}`,
    ...(type === "text" && { multiline: true }),
    // It is not documented what a form does with a required field that it hides.
    required: !isHidden(field.name) && asked === undefined && !acceptsNothing(field),
    visible: FILLED_IN.get(field.name)?.visible ?? asked,
    default: offered === undefined ? shownDefault(declaredDefault(field)) : variableReference(offered),
    enum: options,
    ...ruleOf(field),
    dependsOn: dependsOn && { ...Object.fromEntries(sources), ...fixed },
  };
}

/** The rules of a field. The members of a list are strings; a form does not have rules for maps. */
function ruleOf(field: InputField): Partial<SchemaVariable> {
  const { type, minimum, maximum, pattern } = field;
  if (type === "array") return { items: { type: "string", pattern }, minItems: minimum, maxItems: maximum };
  return { minimum, maximum, pattern: isPicker(type) || type === "text" ? undefined : orEmpty(field) };
}

/** A value that is sent as a string has its default as JSON. */
function declaredDefault({ type, defaultValue }: InputField): Json | undefined {
  return type === "text" && defaultValue !== undefined
    ? JSON.stringify(defaultValue)
    : (defaultValue as Json | undefined);
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The field of a variable for which only Terraform's block is known. */
function plainVariable(name: string, variable: JsonObject): SchemaVariable {
  const known = FILLED_IN.get(name);
  const fallback = variable.default;
  const type = typeof variable.type === "string" ? variable.type : "string";
  const list = /^(list|set)\((string|number)\)$/.exec(type);
  return {
    ...(known ?? plainType(type, list, variable.sensitive === true)),
    title: inWords(name),
    description: typeof variable.description === "string" ? variable.description : "",
    required: known?.visible !== false && (fallback === undefined || type === "number"),
    default: shownDefault(
      list === null && (isObject(fallback) || isArray(fallback) || isLoose(type, fallback))
        ? JSON.stringify(fallback)
        : fallback,
    ),
  };
}

/** A number or a boolean as the default of a variable without a type, whose field is for strings; Terraform converts it. */
function isLoose(type: string, fallback: Json | undefined): boolean {
  return ["string", "any"].includes(type) && (typeof fallback === "number" || typeof fallback === "boolean");
}

/**
 * The meta schema does not have a field for maps, objects and nested lists. They are sent to Terraform as strings, which it
 * reads as expressions of its own language, such as JSON.
 */
function plainType(
  type: string,
  list: RegExpExecArray | null,
  sensitive: boolean,
): Pick<SchemaVariable, "type" | "items" | "multiline"> {
  if (list !== null) return { type: "array", items: { type: list[2] === "number" ? "number" : "string" } };
  if (sensitive) return { type: "password" };
  if (type === "number") return { type: "number" };
  if (type === "bool") return { type: "boolean" };
  return type === "string" || type === "any" ? { type: "string" } : { type: "text", multiline: true };
}

/** Whether Terraform accepts the value of an empty field: none, or an empty string. */
function acceptsNothing({ type, required, defaultValue }: InputField): boolean {
  return !required && (type === "boolean" || type === "array" || defaultValue === "");
}

function orEmpty({ pattern, defaultValue }: InputField): string | undefined {
  return pattern !== undefined && defaultValue === "" ? `^$|${pattern}` : pattern;
}

/** An empty string and null are the same as no default. */
function shownDefault(value: Json | undefined): Json | undefined {
  return value === "" || value === null ? undefined : value;
}

/** Whether the form offers a list of existing resources instead of an input field. */
export function isPicker(type: string): boolean {
  return type.startsWith("oci:");
}

/** `retention_hours` as "Retention hours". */
export function inWords(name: string): string {
  const words = name.split(/[_-]+/).filter((word) => word !== "");
  const text = words.join(" ");
  return text === "" ? name : text.charAt(0).toUpperCase() + text.slice(1);
}
