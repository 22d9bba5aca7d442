// Words that JavaScript writes into an expression when something went wrong, and that mean nothing to Terraform.

import type { Element } from "./elements";
import { codeOf } from "./expressions";
import { textsIn } from "./json";

/** cdktf 0.21 itself writes an empty text or a zero in an operation as `undefined`. */
const WRONG = /(?<![\w.-])(undefined|NaN|Infinity)(?![\w-])|\[object /;

export function codeWordFindings({ address, body }: Element): string[] {
  return [...textsIn(body)].flatMap((text) => {
    if (!text.includes("${") && !text.includes("%{")) return [];
    const found = WRONG.exec(codeOf(text))?.[0];
    return found === undefined ? [] : [`${address}: an expression says '${found.trim()}', which is no Terraform`];
  });
}
