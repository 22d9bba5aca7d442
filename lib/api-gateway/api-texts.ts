// Internal: texts of an API: names of headers, and the gateway's own variables, which Terraform would take for references of its own.

import { refusal } from "../core/checks";
import { secretIn } from "../core/secrets";
import { isKnown } from "../core/token/tokens";

/** A variable of a request: `${request.path[region]}`. Terraform has nothing that is called request. */
const CONTEXT = /(\$*)\$\{(request\.[^{}]*)\}/g;

/** The text as Terraform must read it for the gateway to find its variables there. What is escaped already stays as it is. */
export function forGateway(text: string): string {
  return text.replaceAll(CONTEXT, (all: string, signs: string, inner: string) =>
    signs === "" ? `$\${${inner}}` : all,
  );
}

/** The text with a letter for each variable, for checks. */
export function withoutContext(text: string): string {
  // A reference can be an object, whose text nobody knows.
  return typeof text === "string" ? text.replaceAll(CONTEXT, "x") : text;
}

/** Whoever may see the deployment reads what is written in it. What is refused is not repeated. */
export function checkNoSecret(what: string, text: string, remedy: string): void {
  const secret = secretIn(text);
  if (secret !== undefined)
    throw refusal(undefined, { what, rule: `must not hold ${secret}, written in the code`, remedy });
}

/** RFC 9110: the characters of a token. */
const HEADER = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

export function checkHeader(what: string, name: string, remedy = "write it like Content-Type"): void {
  if (!isKnown(name) || HEADER.test(name)) return;
  throw refusal(undefined, { what, rule: "must be a name without blanks, colons and quotes", got: name, remedy });
}
