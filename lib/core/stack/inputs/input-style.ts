// Internal: warnings about inputs that Terraform accepts, but that are likely a mistake.

import { SECRET_NAME } from "../../secrets";
import { type InputField } from "./input-field";

/** Anyone who knows such an address or key can send messages in the name of its owner. */
const OPEN_DOOR = /(?:web_?hook(?:_ur[il]|_address)?|(?:integration|routing|signing|shared)_?key)s?$/i;

/** Whether a name suggests a secret. */
export function soundsSecret(name: string): boolean {
  return SECRET_NAME.test(name) || OPEN_DOOR.test(name);
}

export function styleOf(field: InputField): string[] {
  return [
    ...(isOpen(field) ? [openSecret(field.name)] : []),
    ...openMembers(field),
    ...(field.name.includes("-") ? [hyphen(field.name)] : []),
  ];
}

/** A string that users type in. A selected resource, an email address or an OCID is not a secret. */
function isOpen({ type, name, kinds, sensitive }: InputField): boolean {
  return type === "string" && kinds === undefined && sensitive !== true && soundsSecret(name);
}

/** For a list, a map or an object, which cannot be hidden. */
function openMembers({ name, variableType, members = [] }: InputField): string[] {
  const secret = variableType === undefined ? undefined : [name, ...members].find(soundsSecret);
  if (secret === undefined) return [];
  const what = secret === name ? `the input '${name}' sounds` : `'${secret}' of the input '${name}' sounds`;
  return [`${what} like a secret, but plans and the form of Resource Manager show its value: ${APART}`];
}

const APART = "ask for each secret on its own with input.secretText(...)";

function openSecret(name: string): string {
  return (
    `the input '${name}' sounds like a secret, but plans and the form of Resource Manager show its value: declare it with ` +
    "input.secretText(...), or ask for the OCID of a Vault secret with input.secret(...)"
  );
}

/** The warning for a variable that was made without an input. */
export function openVariable(name: string): string {
  return (
    `the variable '${name}' sounds like a secret, but plans and the form of Resource Manager show its value: set sensitive: true ` +
    "if it is one, or ask for the OCID of a Vault secret with input.secret(...)"
  );
}

function hyphen(name: string): string {
  const plain = name.replaceAll("-", "_");
  return (
    `the input '${name}' has a hyphen in its name: a shell cannot export TF_VAR_${name}, so its value must come from -var or ` +
    `from a file; use a name without a hyphen, for example ${plain}`
  );
}
