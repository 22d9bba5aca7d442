// Internal: finds secrets, which must never be in a package because others can read it: strings that core/secrets.ts
// recognizes, and secret defaults and arguments of Terraform.

import { type Refusal } from "../core/checks";
import { holdsArgument, isLiteral, SECRET_NAME, secretIn, withoutExcused } from "../core/secrets";

/**
 * The finding about a string that contains a secret; none about any other string.
 *
 * @param excused - values that were declared not to be secrets
 */
export function secretFindings(what: string, text: string, excused: readonly string[] = []): Refusal[] {
  const secret = secretIn(withoutExcused(text, excused));
  return secret === undefined
    ? []
    : [{ what, rule: `must not contain ${secret}, because others could read it`, remedy: SECRET_REMEDY }];
}

export const SECRET_REMEDY = "use a Vault secret, or an input without a default";

/** Whether a variable with this name and value would have a secret as its default. */
export function isSecretDefault(name: string, value: string): boolean {
  return secretIn(value) !== undefined || (SECRET_NAME.test(name) && isLiteral(value));
}

/** Whether an argument of a resource, or a key of a map in it, is a secret in plain text. */
export function isSecretArgument(path: readonly string[], value: string): boolean {
  const name = path.at(-1) ?? "";
  const isContent = path.includes("oci_vault_secret") && name === "content";
  return (isContent || holdsArgument(name)) && isLiteral(value);
}
