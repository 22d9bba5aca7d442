// Internal: whether a form and the variables of its configuration belong together, and stay below the service's limits; and whether what
// the fields ask of each other can be answered: the conditions that show them, and the lists that pickers offer.

import { type Refusal } from "../core/checks";
import { type ConditionExpression, referencedVariable } from "../core/stack/inputs/input-condition";
import { matchesPattern } from "../core/stack/inputs/input-match";
import { isPicker } from "./form";
import { entriesOf, isObject, type Json, type JsonObject } from "./json";
import { type SchemaDocument, type SchemaVariable } from "./schema-document";
import { isSecretDefault } from "./secrets";

/** All findings about a form, given the document whose variables it asks for. */
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
  // The form asks for every declaration; what it does not ask for is an override that is none.
  const undeclared = [...variables.keys()].filter((name) => !Object.hasOwn(form.variables, name));
  const missing = named((name) => !variables.has(name));
  const untitled = named((_, { title }) => title.trim() === "");
  const undescribed = named((_, { description }) => description.trim() === "");
  const other = fields.filter(([name, { type }]) => variables.has(name) && !agrees(type, typeOf(variables.get(name))));
  return [
    ...undeclared.map((name) => {
      const rule = "must be a declaration with a type and a description";
      return { what: `the variable '${name}'`, rule, remedy: "write a value as its default" };
    }),
    ...missing.map((name) => {
      const rule = "must be a variable of the configuration";
      return { what: `the input '${name}'`, rule, remedy: "let the stack name it by its id" };
    }),
    ...untitled.map((name) => {
      const remedy = "it is what the form calls the field";
      return { what: `the title of the variable '${name}'`, rule: "must not be empty", remedy };
    }),
    ...undescribed.map((name) => {
      const remedy = "it is what the form tells whoever fills it in";
      return { what: `the variable '${name}'`, rule: "must have a description", remedy };
    }),
    ...other.map(([name, { type }]) => {
      const rule = `must have the type of its field, which is ${type}`;
      return { what: `the variable '${name}'`, rule, got: typeOf(variables.get(name)) };
    }),
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

function defaultFindings(name: string, field: SchemaVariable, variable: Json | undefined): Refusal[] {
  // The rules of a declared input were checked when it was declared.
  const value = field.default;
  if (value === undefined) return [];
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const isSensitive = isObject(variable) && variable.sensitive === true;
  if (isSensitive || isSecretDefault(name, text)) {
    const rule = "must not have a secret as its default, which others read";
    const remedy = "leave the default out, or ask for the OCID of a Vault secret";
    return [{ what: `the variable '${name}'`, rule, remedy }];
  }
  const rule = wrongType(field, value);
  return rule === undefined
    ? []
    : [{ what: `the default of the variable '${name}'`, rule: `must be ${rule}`, got: text }];
}

/** What a value must be by the type of its field, to finish the sentence "must be ..."; undefined where it is that. */
export function wrongType({ type, items }: SchemaVariable, value: Json | undefined): string | undefined {
  if (type === "boolean") return typeof value === "boolean" ? undefined : "true or false";
  if (type === "array") return isListOf(items?.type, value) ? undefined : `a list of ${items?.type ?? "text"}s`;
  if (type === "integer" || type === "number") return Number.isFinite(value) ? undefined : "a number";
  if (typeof value === "string") return undefined;
  return isPicker(type) ? "picked from the list" : "a text";
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

/** A condition must ask a switch whether it is on, or a choice for one of its options. */
function conditionFindings(name: string, { visible }: SchemaVariable, form: SchemaDocument): Refusal[] {
  const what = `the condition that shows '${name}'`;
  return questionsIn(visible ?? true).flatMap(({ input, option }): Refusal[] => {
    const other = Object.hasOwn(form.variables, input) ? form.variables[input] : undefined;
    if (other === undefined) return [{ what, rule: "must ask inputs of the stack", got: input }];
    if (option === undefined) {
      return other.type === "boolean" ? [] : [{ what, rule: "must ask a switch whether it is on", got: input }];
    }
    if (other.enum?.includes(option) === true) return [];
    if (other.enum === undefined) return [{ what, rule: "must ask a choice what is chosen", got: input }];
    return [{ what, rule: `must ask for an option of '${input}'`, got: option }];
  });
}

interface Question {
  readonly input: string;
  /** The text to compare with; undefined where a switch is asked. */
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

/** Fields that wait for each other: none of them could ever be shown or filled in. */
function cycleFindings(form: SchemaDocument): Refusal[] {
  const waitsFor = (name: string): string[] => {
    const field = form.variables[name];
    const picks = [field?.default, ...Object.values(field?.dependsOn ?? {})].filter((one) => typeof one === "string");
    return [field?.visible ?? true, ...picks].flatMap(questionsIn).map(({ input }) => input);
  };
  // Without these, a few dozen fields that each wait for two others would be walked through for hours.
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
  const remedy = "take one of them out of the other's condition";
  return [{ what: "the fields of the form", rule: "must not wait for each other", got: cycle.join(" -> "), remedy }];
}

/** What the form picks for a key of `dependsOn`; text can hold any OCID, the tenancy's for example. */
const PICKS: { readonly [key: string]: string } = {
  compartmentId: "oci:identity:compartment:id",
  vaultId: "oci:kms:vault:id",
  vcnId: "oci:core:vcn:id",
};

function pickerFindings(name: string, field: SchemaVariable, form: SchemaDocument): Refusal[] {
  const sources = [
    ...Object.entries(field.dependsOn ?? {}).map(([key, value]) => ({ key, value, of: `the ${key} of` })),
    ...(isPicker(field.type) ? [{ key: "compartmentId", value: field.default, of: "what the form fills in for" }] : []),
  ];
  return sources.flatMap(({ key, value, of }) => {
    const got = typeof value === "string" ? referencedVariable(value) : undefined;
    if (got === undefined) return [];
    const what = `${of} the picker '${name}'`;
    const input = Object.hasOwn(form.variables, got) ? form.variables[got] : undefined;
    if (input === undefined) {
      const remedy = `declare the input '${got}', or name the one that picks it`;
      return [{ what, rule: "must be an input of the stack", got, remedy }];
    }
    if (![PICKS[key], "string"].includes(input.type)) {
      const rule = `must be an input that picks one, of the type ${PICKS[key] ?? "string"}`;
      return [{ what, rule, got: `${got}, of the type ${input.type}` }];
    }
    if (!takesOne(input, key)) {
      const remedy = "name the input that picks it";
      return [
        { what, rule: "must be an input that takes its OCID", got: `${got}, which takes something else`, remedy },
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

/** Whether a text can be the OCID that a picker looks for, by the form of the text. */
function takesOne({ type, pattern }: SchemaVariable, key: string): boolean {
  if (type !== "string" || pattern === undefined) return true;
  return (NAMED_BY[key] ?? []).some((word) => matchesPattern(pattern, `ocid1.${word}.oc1.phx.a`));
}

const NOT_EMPTY = "must not be left empty where something must be picked";
const REQUIRE_IT = "make that input required, or let the form fill it in";

/** What the service fills in is never empty. */
function canStayEmpty({ required, visible, default: fallback }: SchemaVariable): boolean {
  return !required && visible !== false && fallback === undefined;
}
