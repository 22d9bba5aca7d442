// Words that JavaScript writes into an expression by mistake, and escapes that only JavaScript has: they have no meaning in Terraform.

import type { Element } from "./elements";
import { codeOf } from "./expressions";
import { textsIn } from "./json";

/** cdktf 0.21 itself writes an empty string or a zero in an operation as `undefined`. */
const WRONG = /(?<![\w.-])(undefined|NaN|Infinity)(?![\w-])|\[object /;

/** The characters that a backslash can escape in a quoted string of Terraform; any other is an error. */
const KNOWN = /^\\[nrt"\\uU]$/;

export function codeWordFindings({ address, body }: Element): string[] {
  return [...textsIn(body)].flatMap((text) => {
    if (!text.includes("${") && !text.includes("%{")) return [];
    const escapes: string[] = [];
    const found = WRONG.exec(codeOf(text, escapes))?.[0] ?? escapes.find((escape) => !KNOWN.test(escape));
    return found === undefined ? [] : [`${address}: an expression says '${found.trim()}', which is no Terraform`];
  });
}
