// Internal: the strings among which a Terraform function chooses, so that each of them can be checked.

import { Tokenization } from "cdktf";
import { isUnknownList } from "./token/tokens";

/** The record of a function, a condition and an index that both engines keep. */
interface Chooser {
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly trueValue?: unknown;
  readonly falseValue?: unknown;
  readonly target?: unknown;
  /** For a token around another value, that value. */
  readonly value?: unknown;
}

/** Functions whose result is one of their argument strings, or a list of some of them. */
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

/** The strings that a value can stand for: itself, or, for a function call, the strings that the function chooses from. */
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

/** Whether a token only wraps a marker or a list of markers, as that of `Token.asList(...)` does. */
function isAround(token: Chooser | undefined): token is Chooser {
  return tokenIn(token?.value) !== undefined || Array.isArray(token?.value);
}

/** The member of a literal list, if the index is a literal; otherwise all members, or the source of the list. */
function memberOf(list: unknown, index: unknown): unknown {
  if (!Array.isArray(list) || typeof index !== "number" || tokenIn(list) !== undefined) return list;
  return Number.isInteger(index) && index >= 0 ? list[index % list.length] : list;
}

/** The token for which a string or a list is only the marker; an object may be a token itself. */
function tokenIn(value: unknown): Chooser | undefined {
  if (Tokenization.isResolvable(value)) return value as unknown as Chooser;
  try {
    if (isUnknownList(value)) return Tokenization.reverseList(value as string[]) as Chooser | undefined;
    const isMarker = typeof value === "string" && /^\$\{TfToken\[[^\]]*\]\}$/.test(value);
    return isMarker ? (Tokenization.reverseString(value).firstToken as Chooser | undefined) : undefined;
  } catch {
    // A marker from another program stands for a token that does not exist in this one.
    return undefined;
  }
}
