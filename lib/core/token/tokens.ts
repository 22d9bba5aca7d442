// Internal: operations on tokens that must be the same everywhere: putting them into strings, counting and comparing them.

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
 * False for what only Terraform can know: a token, and a handwritten expression in a string; true for `${topic}`, which is
 * literal and must be checked.
 */
export function isKnown(value: string | number): boolean {
  // Both engines write a string token as ${TfToken[...]}, and a number token as a number far below zero: most values need no
  // closer look.
  if (typeof value === "string") return !value.includes("${") || !hasAtom(value);
  return value >= 0 || !Token.isUnresolved(value);
}

/**
 * The single string that cdktf puts into a list that only Terraform knows. It is not a string value, and cannot be in a list with
 * other strings.
 */
const LIST_MARKER = "#{TfToken[";

/** Whether a string is, or was made from, the string in such a list. */
export function isOfUnknownList(text: unknown): boolean {
  return typeof text === "string" && text.includes(LIST_MARKER);
}

/** Whether only Terraform knows the whole list. */
export function isUnknownList(list: unknown): boolean {
  if (!Array.isArray(list) || list.length !== 1) return false;
  const [only] = list as unknown[];
  return typeof only === "string" && /^#\{TfToken\[[^\]]*\]\}$/.test(only);
}

/** Whether only Terraform knows the whole map: a reference, or a map with cdktf's mark as the only name. */
export function isUnknownMap(map: unknown): boolean {
  if (typeof map !== "object" || map === null || Array.isArray(map)) return false;
  return Tokenization.isResolvable(map) || Object.keys(map).some((name) => name.startsWith("&{TfToken["));
}

/** A number as a string. A number token in a template literal would print the marker (-1.888e+289) instead of the reference. */
export function numberText(value: number): string {
  return Token.isUnresolved(value) ? Tokenization.stringifyNumber(value) : String(value);
}

/** One of two strings, chosen now or, for a reference, by Terraform; undefined if the flag is undefined. */
export function chosenText(
  flag: boolean | IResolvable | undefined,
  ifTrue: string,
  ifFalse: string,
): string | undefined {
  if (flag === undefined) return undefined;
  if (typeof flag === "boolean") return flag ? ifTrue : ifFalse;
  return Token.asString(Fn.conditional(flag, ifTrue, ifFalse));
}

/** A number after an operator: cdktf 0.21 treats a literal 0 there as a missing operand, and prints "undefined". */
export function rightOperand(value: number): unknown {
  return value === 0 ? Token.asAny(value) : value;
}

/** A string as an operand of Fn and Op, which would escape a handwritten expression in it: "${var.cidr}". */
export function operand(text: string): string {
  if (isKnown(text)) return text;
  if (!Token.isUnresolved(text)) return Token.asString(ref(`"${text}"`));
  const parts = partsOf(text);
  // In a string with references of both kinds, cdktf would escape the handwritten ones.
  const isMixed = parts.length > 1 && parts.some((part) => hasAtom(part) && !part.startsWith(MARKER));
  return isMixed ? Token.asString(Fn.join("", parts.map(operand))) : text;
}

/** The expressions of a string, and the literals between them. */
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

/** The target of a reference, `var.team` or `oci_core_vcn.net.id`, and its stack. */
export interface Referred {
  readonly identifier: string;
  readonly stack?: TerraformStack;
}

/** The target of a string that is a single reference; undefined for any other string, and for a handwritten expression. */
export function referredIn(text: string): Referred | undefined {
  if (!/^\$\{TfToken\[[^\]]*\]\}$/.test(text)) return undefined;
  const token = tokenOf(text);
  if (token === undefined || !isReference(token)) return undefined;
  return { identifier: token.identifier, ...(token.originStack && { stack: token.originStack }) };
}

/** A marker from another program stands for a token that does not exist in this one; cdktf reports this when it synthesizes. */
export function tokenOf(marker: string): IResolvable | undefined {
  try {
    return Tokenization.reverseString(marker).firstToken;
  } catch {
    return undefined;
  }
}

/**
 * Adds the stack to a reference from another stack. cdktf determines it when it synthesizes; before that, references to resources
 * of two stacks with the same ids look the same.
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
 * A string as it will appear in the JSON, for comparisons: reading an attribute twice gives different markers. A reference to
 * another stack is an exception: it begins with that stack's path.
 */
export function resolvedText(scope: IConstruct, text: string): string {
  if (isKnown(text) || !Token.isUnresolved(text)) return text;
  const own = withOwnReferences(scope, Token.asString(text));
  if (own !== undefined) return own;
  const resolved: unknown = Tokenization.resolve(text, { scope, resolver: RESOLVER, preparing: false });
  return typeof resolved === "string" ? resolved : JSON.stringify(resolved);
}

/**
 * A string whose tokens are references within the stack, which is the usual case and does not need full resolution.
 *
 * @returns undefined if it contains any other token
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

/** The variable of the stack to which a number is a single reference. */
export function variableOf(scope: Construct, value: number): IConstruct | undefined {
  const stack = TerraformStack.of(scope);
  const name = /^\$\{var\.([^\s.()[\]{}]+)\}$/.exec(resolvedText(stack, numberText(value)))?.[1];
  return name === undefined ? undefined : stack.node.tryFindChild(name);
}

/** Whether a string contains half of a character, as after cutting: Terraform would write another character in its place. */
export function isTorn(text: string): boolean {
  return /\p{Cs}/u.test(text);
}
