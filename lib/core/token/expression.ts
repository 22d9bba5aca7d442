// Internal: a Terraform expression around the content of a string, written when the stack is synthesized: cdktf's own functions
// escape neither backslashes nor quotes, and treat a handwritten expression as a literal.

import { type IResolvable, type IResolveContext, Token } from "cdktf";
import { atomEnd } from "./atoms";
import { referencePieces } from "./template";

/** Builds the code of an expression from that of another: `upper(var.name)` from `var.name`. */
export type Wrap = (code: string) => string;

/**
 * Values that OCI itself creates: OCIDs, addresses of hosts and the name of a tenancy have no characters that need an escape in
 * any language, so they are written as they are.
 */
const MADE_BY_OCI =
  /^(?:data\.oci_identity_tenancy\.[\w-]+\.name|(?:data\.)?oci_\w+\.[\w-]+(?:\[\d+\])?(?:\.[a-z_]+\[\d+\])*\.(?:id|bootstrap_servers|messages_endpoint|public_ip))$/;

/** A marker for an expression around a string, which may be one reference or contain some. */
export function wrapped(text: string, wrap: Wrap, skipsSafe = false): string {
  return Token.asString(new Wrapped(text, wrap, skipsSafe));
}

class Wrapped implements IResolvable {
  public readonly creationStack: string[] = [];

  public constructor(
    private readonly text: string,
    private readonly wrap: Wrap,
    private readonly skipsSafe: boolean,
  ) {}

  public resolve(context: IResolveContext): string {
    const { suppressBraces } = context;
    context.suppressBraces = false;
    const code = codeOf(context.resolve(this.text));
    context.suppressBraces = suppressBraces;
    const expression = this.skipsSafe && MADE_BY_OCI.test(code) ? code : this.wrap(code);
    return suppressBraces === true ? expression : `\${${expression}}`;
  }

  public toString(): string {
    return Token.asString(this);
  }
}

/** The code of a string: for a single expression, the part between its braces; for anything else, a Terraform literal. */
function codeOf(text: unknown): string {
  if (typeof text !== "string") return JSON.stringify(text);
  const isOne = atomEnd(text, 0) === text.length;
  return isOne ? text.slice(2, -1) : `"${referencePieces(text).map(quotable).join("")}"`;
}

function quotable({ text, isReference }: { readonly text: string; readonly isReference: boolean }): string {
  return isReference ? text : quotedText(text);
}

/** The content between the quotes of a Terraform literal; templates in it stay as they are. */
export function quotedText(text: string): string {
  return text.replaceAll(/["\\\p{Cc}\u2028\u2029\ufeff]/gu, (character) => {
    const escape = ESCAPES[character];
    return escape ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

const ESCAPES: { readonly [character: string]: string | undefined } = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
