// Words that JavaScript writes into an expression when something went wrong, and escapes of its own: they mean nothing to Terraform.

import type { Element } from "./elements";
import { codeOf } from "./expressions";
import { textsIn } from "./json";

/** cdktf 0.21 itself writes an empty text or a zero in an operation as `undefined`. */
const WRONG = /(?<![\w.-])(undefined|NaN|Infinity)(?![\w-])|\[object /;

/** What a backslash stands before in a quoted text of Terraform; another one is an error. */
const KNOWN = /^\\[nrt"\\uU]$/;

export function codeWordFindings({ address, body }: Element): string[] {
  return [...textsIn(body)].flatMap((text) => {
    if (!text.includes("${") && !text.includes("%{")) return [];
    const escapes: string[] = [];
    const found = WRONG.exec(codeOf(text, escapes))?.[0] ?? escapes.find((escape) => !KNOWN.test(escape));
    return found === undefined ? [] : [`${address}: an expression says '${found.trim()}', which is no Terraform`];
  });
}
