// Internal: what an email address looks like, in the code and in an answer at deployment.

import { refusal } from "./checks";
import { isKnown } from "./token/tokens";

/** In the regular expressions that Terraform and a form of Resource Manager have in common. */
export const EMAIL_ANSWER = "^[^@ ]+@[^@ ]+[.][^@ ]+$";

const EMAIL = /^[^\s@]+@[^\s@]+$/;

export function checkEmail(at: string | undefined, what: string, address: string, remedy: string): void {
  if (!isKnown(address) || EMAIL.test(address)) return;
  throw refusal(at, { what, rule: "must be an address like ops@example.com", got: address, remedy });
}
