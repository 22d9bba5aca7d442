// Internal: what must never be in a package, which many people read: what core/secrets.ts takes for a secret, and defaults and arguments
// of Terraform that are one.

import { type Refusal } from "../core/checks";
import { holdsArgument, isLiteral, SECRET_NAME, secretIn, withoutExcused } from "../core/secrets";

/**
 * The finding about a text that holds a secret; none about any other.
 *
 * @param excused - what somebody said is no secret
 */
export function secretFindings(what: string, text: string, excused: readonly string[] = []): Refusal[] {
  const secret = secretIn(withoutExcused(text, excused));
  return secret === undefined
    ? []
    : [{ what, rule: `must not hold ${secret}, which others could read`, remedy: SECRET_REMEDY }];
}

export const SECRET_REMEDY = "take it from a Vault secret, or from an input without a default";

/** Whether a variable of this name and value would carry a secret as its default. */
export function isSecretDefault(name: string, value: string): boolean {
  return secretIn(value) !== undefined || (SECRET_NAME.test(name) && isLiteral(value));
}

/** Whether an argument of a resource, or a key of a map in it, carries a secret in plain text. */
export function isSecretArgument(path: readonly string[], value: string): boolean {
  const name = path.at(-1) ?? "";
  const isContent = path.includes("oci_vault_secret") && name === "content";
  return (isContent || holdsArgument(name)) && isLiteral(value);
}
