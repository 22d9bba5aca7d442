// Internal: how a form asks for one variable: from a declared input, or from what Terraform says about a variable.

import { variableReference } from "../core/stack/condition-expression";
import { type InputField } from "../core/stack/input-field";
import { isObject, type Json, type JsonObject } from "./json";
import { type SchemaVariable } from "./schema-document";

/**
 * Variables that the service knows by name and fills in. A form has nothing to ask about the tenancy and the user; the
 * compartment and the region are shown, since they can be changed, as in Oracle's own samples.
 */
const FILLED_IN: { readonly [name: string]: Pick<SchemaVariable, "type" | "visible"> } = {
  tenancy_ocid: { type: "string", visible: false },
  current_user_ocid: { type: "string", visible: false },
  compartment_ocid: { type: "oci:identity:compartment:id" },
  region: { type: "oci:identity:region:name" },
};

/** What the service fills in and the form therefore hides. */
export function isHidden(name: string): boolean {
  return FILLED_IN[name]?.visible === false;
}

/** The field of a declared input. */
export function inputVariable(field: InputField): SchemaVariable {
  const { type, title, description, visible, options, minimum, maximum, dependsOn, fixed, offered } = field;
  const asked = visible?._render();
  return withoutUndefined({
    type,
    title,
    description,
    // Nothing says what a form does with a required field that it hides.
    required: !isHidden(field.name) && asked === undefined && !acceptsNothing(field),
    visible: FILLED_IN[field.name]?.visible ?? asked,
    default: offered === undefined ? shownDefault(field.defaultValue as Json | undefined) : variableReference(offered),
    enum: options,
    minimum,
    maximum,
    pattern: isPicker(type) ? undefined : orEmpty(field),
    dependsOn: dependsOn && { ...mapValues(dependsOn, variableReference), ...fixed },
  });
}

/** The field of a variable that says nothing but what Terraform asks of it. */
export function plainVariable(name: string, variable: JsonObject): SchemaVariable {
  const known = FILLED_IN[name];
  const fallback = variable.default;
  const type = typeof variable.type === "string" ? variable.type : "string";
  const list = /^(list|set)\((string|number)\)$/.exec(type);
  return withoutUndefined({
    ...(known ?? plainType(type, list, variable.sensitive === true)),
    title: inWords(name),
    description: typeof variable.description === "string" ? variable.description : "",
    required: known?.visible !== false && (fallback === undefined || type === "number"),
    visible: known?.visible,
    default: shownDefault(
      list === null && (isObject(fallback) || Array.isArray(fallback) || isLoose(type, fallback))
        ? JSON.stringify(fallback)
        : fallback,
    ),
  });
}

/** A number or a switch as the default of a variable without a type, whose field takes text; Terraform converts it. */
function isLoose(type: string, fallback: Json | undefined): boolean {
  return ["string", "any"].includes(type) && (typeof fallback === "number" || typeof fallback === "boolean");
}

/**
 * The meta schema has no field for maps, objects and nested lists. They travel to Terraform as text, which it reads as an
 * expression of its own language; JSON is one.
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

/** Whether Terraform takes what an empty field gives: nothing, or an empty text. */
function acceptsNothing({ type, required, defaultValue, pattern }: InputField): boolean {
  if (required) return false;
  return type === "boolean" || defaultValue === "" || (type === "string" && pattern === undefined);
}

function orEmpty({ pattern, defaultValue }: InputField): string | undefined {
  return pattern !== undefined && defaultValue === "" ? `^$|${pattern}` : pattern;
}

/** An empty text and null say no more than no default at all. */
function shownDefault(value: Json | undefined): Json | undefined {
  return value === "" || value === null ? undefined : value;
}

/** Whether the form offers a list of what exists, instead of a field to type into. */
export function isPicker(type: string): boolean {
  return type.startsWith("oci:");
}

/** `retention_hours` as "Retention hours". */
export function inWords(name: string): string {
  const words = name.split(/[_-]+/).filter((word) => word !== "");
  const text = words.join(" ");
  return text === "" ? name : text.charAt(0).toUpperCase() + text.slice(1);
}

function mapValues(
  values: { readonly [key: string]: string },
  map: (value: string) => string,
): { [key: string]: string } {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}

/** YAML would write a member that is undefined. */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
