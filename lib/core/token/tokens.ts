// Internal: what must be done with tokens the same way everywhere: put them into text, count them, compare them.

import {
  DefaultTokenResolver,
  Fn,
  type IPostProcessor,
  type IResolvable,
  type IResolveContext,
  ref,
  StringConcat,
  TerraformStack,
  Token,
  Tokenization,
} from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { hasAtom, MARKER, piecesOf } from "./atoms";

/**
 * False for what only Terraform can know: a token, and an expression that somebody wrote into a text by hand; not for `${topic}`, which
 * is text and gets past no check.
 */
export function isKnown(value: string | number): boolean {
  // Both engines write a text's token as ${TfToken[...]}, and a number's as one far below zero: most values need no closer look.
  if (typeof value === "string") return !value.includes("${") || !hasAtom(value);
  return value >= 0 || !Token.isUnresolved(value);
}

/** A list that Terraform knows later, as the one text that cdktf puts into it: no text by itself, and no list with others beside it. */
const LIST_MARKER = "#{TfToken[";

/** Whether a text is, or was made of, what stands in such a list. */
export function isOfUnknownList(text: unknown): boolean {
  return typeof text === "string" && text.includes(LIST_MARKER);
}

/** Whether a list as a whole is known to Terraform only. */
export function isUnknownList(list: unknown): boolean {
  if (!Array.isArray(list) || list.length !== 1) return false;
  const [only] = list as unknown[];
  return typeof only === "string" && /^#\{TfToken\[[^\]]*\]\}$/.test(only);
}

/** Whether a map as a whole is known to Terraform only: a reference, or one with the mark that cdktf puts into it as the only name. */
export function isUnknownMap(map: unknown): boolean {
  if (typeof map !== "object" || map === null || Array.isArray(map)) return false;
  return Tokenization.isResolvable(map) || Object.keys(map).some((name) => name.startsWith("&{TfToken["));
}

/**
 * A number as text. A number token in a template literal would print the marker (-1.888e+289) instead of the reference.
 */
export function numberText(value: number): string {
  return Token.isUnresolved(value) ? Tokenization.stringifyNumber(value) : String(value);
}

/** One of two texts, chosen now or, for a reference, by Terraform; undefined where nothing is said. */
export function chosenText(
  flag: boolean | IResolvable | undefined,
  ifTrue: string,
  ifFalse: string,
): string | undefined {
  if (flag === undefined) return undefined;
  if (typeof flag === "boolean") return flag ? ifTrue : ifFalse;
  return Token.asString(Fn.conditional(flag, ifTrue, ifFalse));
}

/** A number behind an operator: cdktf 0.21 takes a literal 0 there for no operand, and prints "undefined". */
export function rightOperand(value: number): unknown {
  return value === 0 ? Token.asAny(value) : value;
}

/**
 * A text as an operand of Fn and Op, which would escape an expression that somebody wrote into it by hand: "${var.cidr}".
 */
export function operand(text: string): string {
  if (isKnown(text)) return text;
  if (!Token.isUnresolved(text)) return Token.asString(ref(`"${text}"`));
  const parts = partsOf(text);
  // Of a text with references of both kinds, cdktf would escape those that were written by hand.
  const isMixed = parts.length > 1 && parts.some((part) => hasAtom(part) && !part.startsWith(MARKER));
  return isMixed ? Token.asString(Fn.join("", parts.map(operand))) : text;
}

/** The expressions of a text, and what is between them. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  // A reference can be an object.
  for (const piece of typeof text === "string" ? piecesOf(text) : []) {
    const last = parts.at(-1) ?? "";
    if (parts.length === 0 || hasAtom(piece) || hasAtom(last)) parts.push(piece);
    else parts[parts.length - 1] = last + piece;
  }
  return parts;
}

/** A reference of cdktf, whose members are private there; both engines have them. */
interface Reference {
  readonly identifier: string;
  readonly originStack?: TerraformStack;
}

function isReference(token: IResolvable): token is IResolvable & Reference {
  return "originStack" in token && "identifier" in token;
}

/** What a text refers to, `var.team` or `oci_core_vcn.net.id`, and the stack that it is in. */
export interface Referred {
  readonly identifier: string;
  readonly stack?: TerraformStack;
}

/** What a text is a reference to, and nothing else; undefined for any other text, and for an expression written by hand. */
export function referredIn(text: string): Referred | undefined {
  if (!/^\$\{TfToken\[[^\]]*\]\}$/.test(text)) return undefined;
  const token = tokenOf(text);
  if (token === undefined || !isReference(token)) return undefined;
  return { identifier: token.identifier, ...(token.originStack && { stack: token.originStack }) };
}

/** A marker that another program made stands for a token that this one does not know; cdktf says so when it synthesizes. */
function tokenOf(marker: string): IResolvable | undefined {
  try {
    return Tokenization.reverseString(marker).firstToken;
  } catch {
    return undefined;
  }
}

/**
 * Says from which other stack a reference comes. cdktf finds that out when it synthesizes; before, the resources of two
 * stacks whose constructs have the same ids read the same.
 */
class ComparingResolver extends DefaultTokenResolver {
  public override resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    const origin = isReference(token) ? token.originStack : undefined;
    if (!isReference(token) || origin === undefined || origin === TerraformStack.of(context.scope)) {
      return super.resolveToken(token, context, postProcessor) as unknown;
    }
    return `\${${origin.node.path}: ${token.identifier}}`;
  }
}

const RESOLVER = new ComparingResolver(new StringConcat());

/**
 * A text as it will stand in the JSON, for comparing: two reads of one attribute give different markers. A reference to another
 * stack is not as it will stand there, but begins with that stack's path.
 */
export function resolvedText(scope: IConstruct, text: string): string {
  if (isKnown(text) || !Token.isUnresolved(text)) return text;
  const own = withOwnReferences(scope, Token.asString(text));
  if (own !== undefined) return own;
  const resolved: unknown = Tokenization.resolve(text, { scope, resolver: RESOLVER, preparing: false });
  return typeof resolved === "string" ? resolved : JSON.stringify(resolved);
}

/**
 * A text whose tokens are references within the stack, as most are: they need nothing of what resolving does.
 *
 * @returns undefined if there is any other token in it
 */
function withOwnReferences(scope: IConstruct, text: string): string | undefined {
  const stack = TerraformStack.of(scope);
  const own = text.replace(/\$\{TfToken\[[^\]]*\]\}/g, (marker) => {
    const { firstToken: token } = Tokenization.reverseString(marker);
    const isOwn = token !== undefined && isReference(token) && (token.originStack ?? stack) === stack;
    return isOwn ? `\${${token.identifier}}` : marker;
  });
  return Token.isUnresolved(own) ? undefined : own;
}

/**
 * A number that tables and budgets can count: itself, or the default of the input that it reads.
 *
 * @returns undefined when it is known only at apply
 */
export function countable(scope: Construct, value: number): number | undefined {
  if (!Token.isUnresolved(value)) return value;
  const variable = variableOf(scope, value);
  const fallback: unknown = variable !== undefined && "default" in variable ? variable.default : undefined;
  return typeof fallback === "number" ? fallback : undefined;
}

/** The variable of the stack that a number is a reference to, and to nothing else. */
export function variableOf(scope: Construct, value: number): IConstruct | undefined {
  const stack = TerraformStack.of(scope);
  const name = /^\$\{var\.([^\s.()[\]{}]+)\}$/.exec(resolvedText(stack, numberText(value)))?.[1];
  return name === undefined ? undefined : stack.node.tryFindChild(name);
}

/** Whether a text holds half of a character, as one that was cut does: Terraform would write another character in its place. */
export function isTorn(text: string): boolean {
  return /\p{Cs}/u.test(text);
}
