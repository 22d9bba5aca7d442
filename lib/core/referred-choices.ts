// Internal: the texts among which a function of Terraform chooses, so that what is said of one of them is seen.

import { Tokenization } from "cdktf";
import { isUnknownList } from "./token/tokens";

/** What cdktf keeps of a function, of a condition and of an index, as both engines do. */
interface Chooser {
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly trueValue?: unknown;
  readonly falseValue?: unknown;
  readonly target?: unknown;
  /** Of a token around another value: that value. */
  readonly value?: unknown;
}

/** Functions whose result is one of the texts that they are given, or a list of some. */
const CHOOSING = new Set([
  "coalesce",
  "coalescelist",
  "compact",
  "concat",
  "distinct",
  "flatten",
  "nonsensitive",
  "one",
  "reverse",
  "sensitive",
  "sort",
  "tolist",
  "toset",
  "tostring",
  "trimspace",
  "try",
]);

/** The texts that a value can stand for: itself, or what a function that it is a call of chooses one of. */
export function choicesOf(value: unknown): string[] {
  const token = tokenIn(value);
  if (token === undefined && Array.isArray(value)) return value.flatMap(choicesOf);
  const { name, args = [], target, trueValue, falseValue } = token ?? {};
  if (trueValue !== undefined) return [trueValue, falseValue].flatMap(choicesOf);
  if (name === "element" || target !== undefined) return choicesOf(memberOf(target ?? args[0], args.at(-1)));
  if (name === "lookup") return choicesOf(args[2]);
  if (name !== undefined && CHOOSING.has(name)) return args.flatMap(choicesOf);
  if (isAround(token)) return choicesOf(token.value);
  return typeof value === "string" ? [value] : [];
}

/** Whether a token only stands for a marker or a list of some, as that of `Token.asList(...)` does. */
function isAround(token: Chooser | undefined): token is Chooser {
  return tokenIn(token?.value) !== undefined || Array.isArray(token?.value);
}

/** The member of a list that is written out, where its index is; else all of them, or what the list is made of. */
function memberOf(list: unknown, index: unknown): unknown {
  if (!Array.isArray(list) || typeof index !== "number" || tokenIn(list) !== undefined) return list;
  return Number.isInteger(index) && index >= 0 ? list[index % list.length] : list;
}

/** The token of which a text or a list is the marker and nothing else; an object may be one. */
function tokenIn(value: unknown): Chooser | undefined {
  if (Tokenization.isResolvable(value)) return value as unknown as Chooser;
  try {
    if (isUnknownList(value)) return Tokenization.reverseList(value as string[]) as Chooser | undefined;
    const isMarker = typeof value === "string" && /^\$\{TfToken\[[^\]]*\]\}$/.test(value);
    return isMarker ? (Tokenization.reverseString(value).firstToken as Chooser | undefined) : undefined;
  } catch {
    // One that another program made stands for a token that this one does not know.
    return undefined;
  }
}
