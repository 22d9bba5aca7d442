// Internal: an expression of Terraform around what stands in a text, written when the stack is synthesized: cdktf's own functions
// escape neither backslashes nor quotes, and take an expression that somebody wrote by hand for a text.

import { type IResolvable, type IResolveContext, Token } from "cdktf";
import { atomEnd } from "./atoms";
import { referencePieces } from "./template";

/** Makes the code of an expression from that of another: `upper(var.name)` from `var.name`. */
export type Wrap = (code: string) => string;

/**
 * What OCI itself makes: OCIDs, addresses of hosts and the name of a tenancy have no character that any language would escape, so that a
 * document shows them as they are.
 */
const MADE_BY_OCI =
  /^(?:data\.oci_identity_tenancy\.[\w-]+\.name|(?:data\.)?oci_\w+\.[\w-]+(?:\[\d+\])?(?:\.[a-z_]+\[\d+\])*\.(?:id|bootstrap_servers|messages_endpoint|public_ip))$/;

/** A marker for an expression around a text, which may be one reference or hold some. */
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

/** The code of a text: of one expression what is between its braces, of anything else a literal of Terraform's. */
function codeOf(text: unknown): string {
  if (typeof text !== "string") return JSON.stringify(text);
  const isOne = atomEnd(text, 0) === text.length;
  return isOne ? text.slice(2, -1) : `"${referencePieces(text).map(quotable).join("")}"`;
}

function quotable({ text, isReference }: { readonly text: string; readonly isReference: boolean }): string {
  return isReference ? text : quotedText(text);
}

/** What stands between the quotes of Terraform's own literals; templates in it stay as they are. */
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
