// Internal: the form of a stack, as a schema document: its variables and outputs in groups, and how the page of a deployed
// stack shows each output.

import { type OutputField } from "../core/stack/output";
import { inputVariable, inWords, isHidden, plainVariable, withoutUndefined } from "./form-variable";
import { entriesOf, isArray, isObject, type Json, type JsonObject } from "./json";
import {
  type OutputGroup,
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

const CONFIGURATION = "Configuration";

const OUTPUTS = "Outputs";

const FILLED_IN_GROUP = "Filled in by Resource Manager";

/** Declared inputs and outputs in the order of their declaration, then all others by name. */
export function formOf(stack: SynthesizedStack, { title, description }: FormTexts): SchemaDocument {
  const variables = placedVariables(stack);
  const outputs = placedOutputs(stack);
  return {
    title,
    description,
    schemaVersion: SCHEMA_VERSION,
    locale: "en",
    variableGroups: variableGroups(variables),
    variables: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
    outputGroups: groups(outputs).map((group): OutputGroup => ({ title: group.title, outputs: group.names })),
    outputs: Object.fromEntries(outputs.map(({ name, value }) => [name, value])),
  };
}

function placedVariables({ document, inputs }: SynthesizedStack): Placed<SchemaVariable>[] {
  const declared = new Set(inputs.map(({ name }) => name));
  const plain = named(document.variable).filter(([name]) => !declared.has(name));
  return [
    ...inputs.map((field) => ({ name: field.name, group: field.group ?? CONFIGURATION, value: inputVariable(field) })),
    ...plain.map(([name, body]) => ({ name, group: CONFIGURATION, value: plainVariable(name, body) })),
  ];
}

function placedOutputs({ document, outputs }: SynthesizedStack): Placed<SchemaOutput>[] {
  const bodies = new Map(named(document.output));
  const declared = new Set(outputs.map(({ name }) => name));
  const plain = [...bodies].filter(([name]) => !declared.has(name) && !isForOtherStacks(name));
  return [
    ...outputs.map((field) => ({
      name: field.name,
      group: field.group ?? OUTPUTS,
      value: declaredOutput(field, bodies.get(field.name) ?? {}),
    })),
    ...plain.map(([name, body]) => ({ name, group: OUTPUTS, value: plainOutput(name, body) })),
  ];
}

function variableGroups(variables: readonly Placed<SchemaVariable>[]): VariableGroup[] {
  const hidden = variables.filter(({ name }) => isHidden(name)).map(({ name }) => name);
  const shown = groups(variables.filter(({ name }) => !isHidden(name)));
  return [
    ...shown.map(({ title, names }) => ({ title, variables: names })),
    ...(hidden.length === 0 ? [] : [{ title: FILLED_IN_GROUP, visible: false, variables: hidden }]),
  ];
}

/** In the order in which the groups first appear. */
function groups(placed: readonly Placed<unknown>[]): { title: string; names: string[] }[] {
  const titles = [...new Set(placed.map(({ group }) => group))];
  return titles.map((title) => ({
    title,
    names: placed.filter(({ group }) => group === title).map(({ name }) => name),
  }));
}

function named(blocks: Json | undefined): [string, JsonObject][] {
  return entriesOf(blocks).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
}

/** What cdktf makes for other stacks of the app; nobody reads it on a page. */
function isForOtherStacks(name: string): boolean {
  return name.startsWith("cross-stack-output-");
}

/**
 * A declared output.
 *
 * OCIDs are text to copy too: the pattern of the type `ocid` refuses the hyphen in `eu-frankfurt-1`.
 */
function declaredOutput(field: OutputField, output: JsonObject): SchemaOutput {
  const { type, title, description, displayText } = field;
  return withoutUndefined({ type, title, description, displayText, sensitive: sensitivity(output) });
}

/** An output that says nothing but its value. */
function plainOutput(name: string, output: JsonObject): SchemaOutput {
  const title = inWords(name);
  const description = typeof output.description === "string" ? output.description : title;
  return withoutUndefined({ type: typeOf(output.value), title, description, sensitive: sensitivity(output) });
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
