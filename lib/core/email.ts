// Internal: the form of an email address, in the code and in an input at deployment.

import { refusal } from "./checks";
import { inputsIn } from "./referred-kind";
import { isKnown } from "./token/tokens";

/** In the syntax of regular expressions that Terraform and Resource Manager's forms share. */
export const EMAIL_ANSWER = '^[^@\\s"<>]+@[^@\\s"<>]+[.][^@\\s"<>]+$';

const RULE = "must be an address like ops@example.com";

/** RFC 5321 and 5322, without forms that are not in use: quotes and comments in an address, and a host without a domain. */
const WORD = String.raw`[^\s@<>()\[\]\\,;:".]+`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const EMAIL = new RegExp(String.raw`^(?=.{1,254}$)(?=[^@]{1,64}@)${WORD}(?:\.${WORD})*@(?:${LABEL}\.)+${LABEL}$`, "u");

export function checkEmail(at: string | undefined, what: string, address: string, remedy: string): void {
  const other = inputsIn(address).find(({ field }) => field.kinds !== undefined && field.pattern !== EMAIL_ANSWER);
  if (other !== undefined) {
    const got = `the input '${other.field.name}', which asks for something else`;
    const wayOut = "refer to an input for an email address";
    throw refusal(at, { what, rule: RULE, got: { toString: () => got }, remedy: wayOut });
  }
  if (!isKnown(address) || EMAIL.test(address)) return;
  throw refusal(at, { what, rule: RULE, got: address, remedy });
}
