// Internal: what the fields of inputs have in common, and the fields that Resource Manager's forms do not support.

import { checkSome, refusal } from "../../checks";
import { EMAIL_ANSWER } from "../../email";
import { IMAGE_ANSWER, IMAGE_RULE } from "../../image-name";
import { ADDRESS_ANSWER, ADDRESS_RULE, CIDR_ANSWER, CIDR_RULE } from "../../ipv4";
import { REGION_FORM, REGION_RULE } from "../../regions";
import {
  type ListInputOptions,
  type MapInputOptions,
  type ObjectInputField,
  type ObjectInputOptions,
} from "./input-collections";
import { type InputField } from "./input-field";
import { type InputOptions, type PickerInputOptions, type SecretTextInputOptions } from "./input-options";

/** A field before it is known whether it is required. */
export type AskedField = Omit<InputField, "required" | "defaultValue">;

/** Identity's resources live in the tenancy. */
export const IN_TENANCY = { dependsOn: { compartmentId: "tenancy_ocid" } };

export function about(name: string, type: string, options: InputOptions): AskedField {
  const { title, description, group, visible } = options;
  return { name, type, title, description: description ?? title, group, visible };
}

export function lookIn({ compartmentInput }: PickerInputOptions): { compartmentId: string } {
  return { compartmentId: compartmentInput ?? "compartment_ocid" };
}

export function emptyIf(optional: boolean | undefined): string | undefined {
  return optional === true ? "" : undefined;
}

/** For these, `kinds` says that the value is never an OCID. */
export function emailField(name: string, options: InputOptions): AskedField {
  return { ...about(name, "string", options), pattern: EMAIL_ANSWER, meaning: "an email address", kinds: [] };
}

export function cidrField(name: string, options: InputOptions): AskedField {
  const rule = { pattern: CIDR_ANSWER, meaning: CIDR_RULE, isNetwork: true };
  return { ...about(name, "string", options), ...rule, kinds: [] };
}

export function addressField(name: string, options: InputOptions): AskedField {
  return { ...about(name, "string", options), pattern: ADDRESS_ANSWER, meaning: ADDRESS_RULE, kinds: [] };
}

export function functionImageField(name: string, options: InputOptions): AskedField {
  return { ...about(name, "string", options), pattern: IMAGE_ANSWER, meaning: IMAGE_RULE, kinds: [] };
}

export function regionField(name: string, options: InputOptions): AskedField {
  const rule = { pattern: REGION_FORM, meaning: REGION_RULE };
  return { ...about(name, "oci:identity:region:name", options), ...rule, kinds: [] };
}

/** `Uocm:PHX-AD-1`: a prefix that is specific to the tenancy, and the name of the domain. */
const DOMAIN_NAME = "^[A-Za-z0-9]+:[A-Za-z0-9-]+$";

export function domainField(name: string, options: PickerInputOptions): AskedField {
  const asked = { ...about(name, "oci:identity:availabilitydomain:name", options), dependsOn: lookIn(options) };
  return { ...asked, pattern: DOMAIN_NAME, meaning: "the name of an availability domain", kinds: [] };
}

export function secretField(at: string, name: string, options: SecretTextInputOptions): AskedField {
  const { pattern, meaning } = options;
  // Plain JavaScript can pass it, as to every other input.
  const { defaultValue } = options as { readonly defaultValue?: unknown };
  if (defaultValue !== undefined) throw refusal(at, { what: `the default of the input '${name}'`, ...NO_SECRET });
  return { ...about(name, "password", options), pattern, meaning, kinds: [], sensitive: true };
}

const NO_SECRET = {
  rule: "must not be given, because it would be a secret in the code",
  remedy: "set optional: true to allow it to be empty",
};

export function listField(name: string, options: ListInputOptions): AskedField {
  const { min, max, pattern, meaning } = options;
  const asked = about(name, "array", options);
  return { ...asked, variableType: "list(string)", minimum: min, maximum: max, pattern, meaning };
}

/** The schema document has fields for strings, numbers, switches and lists; everything else is text that Terraform parses. */
const NO_FIELD = "Resource Manager's form has no fields for this";

export function mapField(name: string, options: MapInputOptions): AskedField {
  const { pattern, meaning } = options;
  const formHint = `${NO_FIELD}: write it as JSON, for example {"name": "text"}.`;
  return { ...about(name, "text", options), variableType: "map(string)", pattern, meaning, formHint };
}

export function objectField(at: string, name: string, options: ObjectInputOptions): AskedField {
  const what = `the input '${name}'`;
  const names = options.fields.map((field) => field._name);
  const remedy = "declare the fields of the object with ObjectInputField";
  checkSome(at, names, { what, member: "field", remedy });
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice !== undefined) {
    throw refusal(at, { what, rule: "must have fields of different names", got: twice, remedy: "rename one of them" });
  }
  const formHint = `${NO_FIELD}: write it as JSON, {${options.fields.map(sample).join(", ")}}.`;
  const variableType = `object({${options.fields.map((field) => field._render()).join(", ")}})`;
  return { ...about(name, "text", options), variableType, members: names, formHint };
}

function sample({ _name, _type, _default }: ObjectInputField): string {
  const value = _default ?? { string: "text", number: 1, bool: true }[_type];
  return `${JSON.stringify(_name)}: ${JSON.stringify(value)}`;
}

/** The defaults of all fields; undefined if one has none. */
export function objectDefault({ fields }: ObjectInputOptions): { readonly [name: string]: unknown } | undefined {
  if (fields.some((field) => field._default === undefined)) return undefined;
  return Object.fromEntries(fields.map((field) => [field._name, field._default]));
}
