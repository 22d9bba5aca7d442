// Internal: what an input is warned of, since Terraform takes it, and somebody will wish it had not.

import { SECRET_NAME } from "../../secrets";
import { type InputField } from "./input-field";

/** Whoever knows such an address or key may send what its owner seems to send. */
const OPEN_DOOR = /(?:web_?hook(?:_ur[il]|_address)?|(?:integration|routing|signing|shared)_?key)s?$/i;

/** Whether what goes by a name is a secret, as far as a name can tell. */
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

/** A text that anybody may type in; what is picked, or is an address of somebody or an OCID, is no secret. */
function isOpen({ type, name, kinds, sensitive }: InputField): boolean {
  return type === "string" && kinds === undefined && sensitive !== true && soundsSecret(name);
}

/** Of a list, a map and an object: none of them can be hidden, whatever is in it. */
function openMembers({ name, variableType, members = [] }: InputField): string[] {
  const secret = variableType === undefined ? undefined : [name, ...members].find(soundsSecret);
  if (secret === undefined) return [];
  const what = secret === name ? `the input '${name}' sounds` : `'${secret}' of the input '${name}' sounds`;
  return [`${what} like a secret, and plans and the form of Resource Manager show what is in it: ${APART}`];
}

const APART = "ask for each secret on its own with input.secretText(...)";

function openSecret(name: string): string {
  return (
    `the input '${name}' sounds like a secret, and plans and the form of Resource Manager show what is in it: declare it with ` +
    "input.secretText(...), or ask for the OCID of a Vault secret with input.secret(...)"
  );
}

/** Of a variable that somebody made without an input. */
export function openVariable(name: string): string {
  return (
    `the variable '${name}' sounds like a secret, and plans and the form of Resource Manager show what is in it: say sensitive: true ` +
    "if it is one, or ask for the OCID of a Vault secret with input.secret(...)"
  );
}

function hyphen(name: string): string {
  const plain = name.replaceAll("-", "_");
  return (
    `the input '${name}' has a hyphen in its name: no shell can export TF_VAR_${name}, so that its value must come from -var or ` +
    `from a file; a name without one, ${plain} for example, has no such limit`
  );
}
