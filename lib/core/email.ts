// Internal: what an email address looks like, in the code and in an answer at deployment.

import { refusal } from "./checks";
import { inputsIn } from "./referred-kind";
import { isKnown } from "./token/tokens";

/** In the regular expressions that Terraform and a form of Resource Manager have in common. */
export const EMAIL_ANSWER = '^[^@\\s"<>]+@[^@\\s"<>]+[.][^@\\s"<>]+$';

const RULE = "must be an address like ops@example.com";

const EMAIL = /^[^\s@]+@[^\s@]+$/;

export function checkEmail(at: string | undefined, what: string, address: string, remedy: string): void {
  const other = inputsIn(address).find(({ field }) => field.kinds !== undefined && field.pattern !== EMAIL_ANSWER);
  if (other !== undefined) {
    const got = `the input '${other.field.name}', which asks for something else`;
    const wayOut = "refer to an input that asks for an address";
    throw refusal(at, { what, rule: RULE, got: { toString: () => got }, remedy: wayOut });
  }
  if (!isKnown(address) || EMAIL.test(address)) return;
  throw refusal(at, { what, rule: RULE, got: address, remedy });
}
