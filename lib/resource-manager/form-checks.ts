// Internal: whether a form and the variables of its configuration belong together, and stay below the service's limits.

import { type Refusal } from "../core/checks";
import { isPicker } from "./form-variable";
import { entriesOf, isObject, type Json, type JsonObject } from "./json";
import { conditionFindings, cycleFindings, pickerFindings } from "./reference-checks";
import { type SchemaDocument, type SchemaVariable } from "./schema-document";
import { isSecretDefault } from "./secrets";

/** All findings about a form, given the document whose variables it asks for. */
export function formFindings(form: SchemaDocument, document: JsonObject): Refusal[] {
  const fields = Object.entries(form.variables);
  return [
    ...variableFindings(form, document),
    ...fields.flatMap(([name, field]) => [
      ...pickerFindings(name, field, form),
      ...conditionFindings(name, field, form),
      ...defaultFindings(name, field, isSensitive(document, name)),
    ]),
    ...cycleFindings(form),
    ...limitFindings(document),
  ];
}

function variableFindings(form: SchemaDocument, document: JsonObject): Refusal[] {
  const variables = new Map(entriesOf(document.variable));
  // The form asks for every declaration; what it does not ask for is an override that is none.
  const undeclared = [...variables.keys()].filter((name) => !Object.hasOwn(form.variables, name));
  const fields = Object.entries(form.variables);
  return [
    ...undeclared.map((name) => ({
      what: `the variable '${name}'`,
      rule: "must be a declaration with a type and a description",
      remedy: "write a value as its default",
    })),
    ...fields
      .filter(([name]) => !variables.has(name))
      .map(([name]) => ({
        what: `the input '${name}'`,
        rule: "must be a variable of the configuration",
        remedy: "let the stack name it by its id",
      })),
    ...fields
      .filter(([, { title }]) => title.trim() === "")
      .map(([name]) => ({
        what: `the title of the variable '${name}'`,
        rule: "must not be empty",
        remedy: "it is what the form calls the field",
      })),
    ...fields
      .filter(([, { description }]) => description.trim() === "")
      .map(([name]) => ({
        what: `the variable '${name}'`,
        rule: "must have a description",
        remedy: "it is what the form tells whoever fills it in",
      })),
    ...fields
      .filter(([name, field]) => variables.has(name) && !agrees(field.type, typeOf(variables.get(name))))
      .map(([name, field]) => ({
        what: `the variable '${name}'`,
        rule: `must have the type of its field, which is ${field.type}`,
        got: typeOf(variables.get(name)),
      })),
  ];
}

/** What Terraform makes of an untyped variable is text, in the words of Resource Manager's documentation. */
function typeOf(variable: Json | undefined): string {
  return isObject(variable) && typeof variable.type === "string" ? variable.type : "string";
}

function agrees(field: string, variable: string): boolean {
  if (field === "integer" || field === "number") return variable === "number";
  if (field === "boolean") return variable === "bool";
  if (field === "array") return /^(?:list|set)\(/.test(variable);
  if (field === "text" || field === "password") return true;
  return variable === "string" || variable === "any";
}

function isSensitive(document: JsonObject, name: string): boolean {
  const variable = isObject(document.variable) ? document.variable[name] : undefined;
  return isObject(variable) && variable.sensitive === true;
}

function defaultFindings(name: string, field: SchemaVariable, sensitive: boolean): Refusal[] {
  const value = field.default;
  if (value === undefined) return [];
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (sensitive || isSecretDefault(name, text)) {
    const remedy = "leave the default out, or ask for the OCID of a Vault secret";
    return [
      { what: `the variable '${name}'`, rule: "must not have a secret as its default, which others read", remedy },
    ];
  }
  const rule = brokenRule(field, value);
  return rule === undefined
    ? []
    : [{ what: `the default of the variable '${name}'`, rule: `must be ${rule}`, got: text }];
}

/** The rule that a value breaks, to finish the sentence "must be ..."; undefined where it keeps them all. */
export function brokenRule(field: SchemaVariable, value: Json | undefined): string | undefined {
  const { type, minimum, maximum, pattern, items } = field;
  if (type === "boolean") return typeof value === "boolean" ? undefined : "true or false";
  if (type === "array") return isListOf(items?.type, value) ? undefined : `a list of ${items?.type ?? "text"}s`;
  if (type === "integer" || type === "number") {
    if (typeof value !== "number" || !Number.isFinite(value)) return "a number";
    if (type === "integer" && !Number.isInteger(value)) return "a whole number";
    if (minimum !== undefined && value < minimum) return `at least ${minimum}`;
    return maximum !== undefined && value > maximum ? `at most ${maximum}` : undefined;
  }
  if (typeof value !== "string") return isPicker(type) ? "picked from the list" : "a text";
  if (field.enum !== undefined && !field.enum.includes(value)) return `one of ${field.enum.join(", ")}`;
  return pattern === undefined || new RegExp(pattern, "u").test(value) ? undefined : `text that matches ${pattern}`;
}

function isListOf(type: string | undefined, value: Json | undefined): boolean {
  return Array.isArray(value) && value.every((member) => typeof member === (type === "number" ? "number" : "string"));
}

/** Service limits: https://docs.oracle.com/en-us/iaas/Content/General/Concepts/servicelimits.htm, Resource Manager. */
const MAX_VARIABLES = 250;
const MAX_VARIABLE_BYTES = 8192;

function limitFindings(document: JsonObject): Refusal[] {
  const variables = entriesOf(document.variable);
  const tooLong = variables.filter(([name, body]) => bytesOf(name, body) > MAX_VARIABLE_BYTES);
  return [
    ...(variables.length > MAX_VARIABLES
      ? [{ what: "the number of variables", rule: `must be at most ${MAX_VARIABLES}`, got: variables.length }]
      : []),
    ...tooLong.map(([name, body]) => ({
      what: `the variable '${name}'`,
      rule: `must be at most ${MAX_VARIABLE_BYTES} bytes long, its name and its default`,
      got: `${bytesOf(name, body)} bytes`,
    })),
  ];
}

function bytesOf(name: string, variable: Json): number {
  const value = isObject(variable) ? variable.default : undefined;
  const text = typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
  return Buffer.byteLength(name) + Buffer.byteLength(text);
}
