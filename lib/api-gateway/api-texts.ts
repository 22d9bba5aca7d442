// Internal: strings of an API: names of headers, and secrets in strings that callers or operators can read.

import { checkNotEmpty, refusal } from "../core/checks";
import { secretIn } from "../core/secrets";
import { isKnown } from "../core/token/tokens";

/** Anyone who may see the deployment can read its strings. The error message does not repeat the value. */
export function checkNoSecret(what: string, text: string, remedy: string): void {
  const secret = secretIn(text);
  if (secret !== undefined)
    throw refusal(undefined, { what, rule: `must not hold ${secret}, written in the code`, remedy });
}

/** RFC 9110: the characters of a token. */
const HEADER = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

export function checkHeader(what: string, name: string, remedy = "write it like Content-Type"): void {
  if (!isKnown(name) || HEADER.test(name)) return;
  throw refusal(undefined, { what, rule: "must be a name without blanks, colons or quotes", got: name, remedy });
}

/** A name that an address can hold without encoding. */
export function checkQueryParameter(what: string, name: string, remedy: string): void {
  checkNotEmpty(undefined, what, name, remedy);
  if (!isKnown(name) || !/[\s&=#?/]/.test(name)) return;
  const rule = "must be a name without blanks or the characters & = # ? /";
  throw refusal(undefined, { what, rule, got: name, remedy: "write it like token" });
}

/** The form of an address of keys, in the syntax that JavaScript and Terraform share. */
export const JWKS_FORM = "^https://[^\\s/?#@\"'<>]+([/?][^\\s\"'<>]*)?$";
