// Internal: checks whether a form matches the variables of its configuration and stays below the service's limits; and whether
// the fields can depend on each other as declared: in the conditions that show them, and in the lists of pickers.

import { type Refusal } from "../core/checks";
import { type ConditionExpression, referencedVariable } from "../core/stack/inputs/input-condition";
import { matchesPattern } from "../core/stack/inputs/input-match";
import { isPicker } from "./form";
import { entriesOf, isObject, type Json, type JsonObject } from "./json";
import { type SchemaDocument, type SchemaVariable } from "./schema-document";
import { isSecretDefault } from "./secrets";

/** All findings about a form, given the document with its variables. */
export function formFindings(form: SchemaDocument, document: JsonObject): Refusal[] {
  const fields = Object.entries(form.variables);
  const variables = new Map(entriesOf(document.variable));
  return [
    ...variableFindings(form, variables),
    ...fields.flatMap(([name, field]) => [
      ...pickerFindings(name, field, form),
      ...conditionFindings(name, field, form),
      ...defaultFindings(name, field, variables.get(name)),
    ]),
    ...cycleFindings(form),
    ...limitFindings([...variables]),
  ];
}

function variableFindings(form: SchemaDocument, variables: ReadonlyMap<string, Json>): Refusal[] {
  const fields = Object.entries(form.variables);
  const named = (isWrong: (name: string, field: SchemaVariable) => boolean): string[] =>
    fields.filter(([name, field]) => isWrong(name, field)).map(([name]) => name);
  // The form has every declaration; a variable without a field is an override that is not a declaration.
  const undeclared = [...variables.keys()].filter((name) => !Object.hasOwn(form.variables, name));
  const missing = named((name) => !variables.has(name));
  const untitled = named((_, { title }) => title.trim() === "");
  const undescribed = named((_, { description }) => description.trim() === "");
  const other = fields.filter(([name, { type }]) => variables.has(name) && !agrees(type, typeOf(variables.get(name))));
  return [
    ...undeclared.map((name) => {
      const rule = "must be a declaration with a type and a description";
      return { what: `the variable '${name}'`, rule, remedy: "write its value as the default" };
    }),
    ...missing.map((name) => {
      const rule = "must be a variable of the configuration";
      return { what: `the input '${name}'`, rule, remedy: "refer to it by its id in the stack" };
    }),
    ...untitled.map((name) => {
      const remedy = "it is the label of the field in the form";
      return { what: `the title of the variable '${name}'`, rule: "must not be empty", remedy };
    }),
    ...undescribed.map((name) => {
      const remedy = "it is shown in the form";
      return { what: `the variable '${name}'`, rule: "must have a description", remedy };
    }),
    ...other.map(([name, { type }]) => {
      const rule = `must have the type of its field, which is ${type}`;
      return { what: `the variable '${name}'`, rule, got: typeOf(variables.get(name)) };
    }),
  ];
}

/** An untyped variable is a string, according to Resource Manager's documentation. */
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

function defaultFindings(name: string, field: SchemaVariable, variable: Json | undefined): Refusal[] {
  // The rules of a declared input were checked when it was declared.
  const value = field.default;
  if (value === undefined) return [];
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const isSensitive = isObject(variable) && variable.sensitive === true;
  if (isSensitive || isSecretDefault(name, text)) {
    const rule = "must not have a secret as its default, because others can read it";
    const remedy = "leave out the default, or use an input for the OCID of a Vault secret";
    return [{ what: `the variable '${name}'`, rule, remedy }];
  }
  const rule = wrongType(field, value);
  return rule === undefined
    ? []
    : [{ what: `the default of the variable '${name}'`, rule: `must be ${rule}`, got: text }];
}

/** The required type of a field's value, to complete the phrase "must be ..."; undefined if the value has this type. */
export function wrongType({ type, items }: SchemaVariable, value: Json | undefined): string | undefined {
  if (type === "boolean") return typeof value === "boolean" ? undefined : "true or false";
  if (type === "array") return isListOf(items?.type, value) ? undefined : `a list of ${items?.type ?? "string"}s`;
  if (type === "integer" || type === "number") return Number.isFinite(value) ? undefined : "a number";
  if (typeof value === "string") return undefined;
  return isPicker(type) ? "picked from the list" : "a string";
}

function isListOf(type: string | undefined, value: Json | undefined): boolean {
  return Array.isArray(value) && value.every((member) => typeof member === (type === "number" ? "number" : "string"));
}

/** Service limits: https://docs.oracle.com/en-us/iaas/Content/General/Concepts/servicelimits.htm, Resource Manager. */
const MAX_VARIABLES = 250;
const MAX_VARIABLE_BYTES = 8192;

function limitFindings(variables: readonly [string, Json][]): Refusal[] {
  const tooLong = variables.filter(([name, body]) => bytesOf(name, body) > MAX_VARIABLE_BYTES);
  return [
    ...(variables.length > MAX_VARIABLES
      ? [{ what: "the number of variables", rule: `must be at most ${MAX_VARIABLES}`, got: variables.length }]
      : []),
    ...tooLong.map(([name, body]) => ({
      what: `the variable '${name}'`,
      rule: `must be at most ${MAX_VARIABLE_BYTES} bytes long with its name and its default`,
      got: `${bytesOf(name, body)} bytes`,
    })),
  ];
}

function bytesOf(name: string, variable: Json): number {
  const value = isObject(variable) ? variable.default : undefined;
  const text = typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
  return Buffer.byteLength(name) + Buffer.byteLength(text);
}

/** A condition must ask whether a switch is on, or whether a choice has one of its options. */
function conditionFindings(name: string, { visible }: SchemaVariable, form: SchemaDocument): Refusal[] {
  const what = `the condition that shows '${name}'`;
  return questionsIn(visible ?? true).flatMap(({ input, option }): Refusal[] => {
    const other = Object.hasOwn(form.variables, input) ? form.variables[input] : undefined;
    if (other === undefined) return [{ what, rule: "must refer to inputs of the stack", got: input }];
    if (option === undefined) {
      return other.type === "boolean" ? [] : [{ what, rule: "must ask whether a switch is on", got: input }];
    }
    if (other.enum?.includes(option) === true) return [];
    if (other.enum === undefined) return [{ what, rule: "must compare a choice with an option", got: input }];
    return [{ what, rule: `must name an option of '${input}'`, got: option }];
  });
}

interface Question {
  readonly input: string;
  /** The option to compare with; undefined for a switch. */
  readonly option?: string;
}

function questionsIn(expression: ConditionExpression): Question[] {
  if (typeof expression === "boolean") return [];
  if (typeof expression === "string") return question(expression);
  if ("eq" in expression) return question(...expression.eq);
  if ("and" in expression) return expression.and.flatMap(questionsIn);
  return ("or" in expression ? expression.or : expression.not).flatMap(questionsIn);
}

function question(text: string, option?: string): Question[] {
  const input = referencedVariable(text);
  return input === undefined ? [] : [{ input, option }];
}

/** Fields that depend on each other, so that none of them could ever be shown or filled in. */
function cycleFindings(form: SchemaDocument): Refusal[] {
  const waitsFor = (name: string): string[] => {
    const field = form.variables[name];
    const picks = [field?.default, ...Object.values(field?.dependsOn ?? {})].filter((one) => typeof one === "string");
    return [field?.visible ?? true, ...picks].flatMap(questionsIn).map(({ input }) => input);
  };
  // Without these, a few dozen fields that each depend on two others would take hours to check.
  const inNoCycle = new Set<string>();
  const cycleFrom = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (inNoCycle.has(name)) return undefined;
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    for (const next of waitsFor(name)) {
      const cycle = cycleFrom(next, [...path, name]);
      if (cycle !== undefined) return cycle;
    }
    inNoCycle.add(name);
    return undefined;
  };
  const cycle = Object.keys(form.variables)
    .map((name) => cycleFrom(name, []))
    .find((found) => found !== undefined);
  if (cycle === undefined) return [];
  const remedy = "remove one of them from the other's condition";
  return [{ what: "the fields of the form", rule: "must not depend on each other", got: cycle.join(" -> "), remedy }];
}

/**
 * The type of field that picks the value of a key of `dependsOn`. A string can also contain the OCID, for example that of the
 * tenancy.
 */
const PICKS: { readonly [key: string]: string } = {
  compartmentId: "oci:identity:compartment:id",
  vaultId: "oci:kms:vault:id",
  vcnId: "oci:core:vcn:id",
};

function pickerFindings(name: string, field: SchemaVariable, form: SchemaDocument): Refusal[] {
  const sources = [
    ...Object.entries(field.dependsOn ?? {}).map(([key, value]) => ({ key, value, of: `the ${key} of` })),
    ...(isPicker(field.type)
      ? [{ key: "compartmentId", value: field.default, of: "the value that the form fills in for" }]
      : []),
  ];
  return sources.flatMap(({ key, value, of }) => {
    const got = typeof value === "string" ? referencedVariable(value) : undefined;
    if (got === undefined) return [];
    const what = `${of} the picker '${name}'`;
    const input = Object.hasOwn(form.variables, got) ? form.variables[got] : undefined;
    if (input === undefined) {
      const remedy = `declare the input '${got}', or name the input that picks it`;
      return [{ what, rule: "must be an input of the stack", got, remedy }];
    }
    if (![PICKS[key], "string"].includes(input.type)) {
      const rule = `must be an input that picks it, of the type ${PICKS[key] ?? "string"}`;
      return [{ what, rule, got: `${got}, of the type ${input.type}` }];
    }
    if (!takesOne(input, key)) {
      const remedy = "name the input that picks it";
      return [
        { what, rule: "must be an input that accepts its OCID", got: `${got}, which does not accept it`, remedy },
      ];
    }
    return field.required && canStayEmpty(input) ? [{ what, rule: NOT_EMPTY, got, remedy: REQUIRE_IT }] : [];
  });
}

const NAMED_BY: { readonly [key: string]: readonly string[] } = {
  compartmentId: ["compartment", "tenancy"],
  vaultId: ["vault"],
  vcnId: ["vcn"],
};

/** Whether an input can be the OCID that a picker needs, according to its pattern. */
function takesOne({ type, pattern }: SchemaVariable, key: string): boolean {
  if (type !== "string" || pattern === undefined) return true;
  return (NAMED_BY[key] ?? []).some((word) => matchesPattern(pattern, `ocid1.${word}.oc1.phx.a`));
}

const NOT_EMPTY = "must not be empty if the picker is required";
const REQUIRE_IT = "make that input required, or give it a default in the form";

/** A value that the service fills in is never empty. */
function canStayEmpty({ required, visible, default: fallback }: SchemaVariable): boolean {
  return !required && visible !== false && fallback === undefined;
}
