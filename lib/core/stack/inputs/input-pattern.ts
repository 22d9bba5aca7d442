// Internal: whether a pattern means the same to Terraform, which reads RE2, and to JavaScript, which checks defaults and forms.

import { excessOf } from "./input-pattern-parser";

/** The pieces of an expression that JavaScript takes; what stands between them are characters and operators. */
const PIECES = /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|[^])|\[(?:\\[^]|[^\\\]])*\]|\(\?<?[=!]?|\{[\d,]+\}/gu;

/** Look-around, named groups (RE2 of Terraform 1.5 writes them in another way), back references, and escapes of JavaScript. */
const ONLY_JAVASCRIPT = /^\(\?[<=!]|^\\[1-9kuc]|^\\p\{(?!(?:[A-Z][a-z]?|Any)\})/iu;

/** Empty classes, named ones of RE2 that JavaScript reads as characters, and escapes that RE2 has outside of classes only. */
const ONLY_JAVASCRIPT_CLASS = /^\[\^?\]|^\[[^]*(?:\[:|\\[buc]|\\p\{(?!(?:[A-Z][a-z]?|Any)\}))/iu;

const MOST_REPETITIONS = 1_000;

/**
 * Why a pattern does not mean the same to Terraform, which reads RE2, and to JavaScript, which checks defaults and the answers to a
 * form.
 *
 * @returns what is wrong, to finish the sentence "... in it: ", or undefined
 */
export function flawIn(pattern: string): string | undefined {
  if (!isJavaScript(pattern)) return "its brackets, operators or escapes are wrong";
  const foreign = [...pattern.matchAll(PIECES)].map(([piece]) => piece).find(isForeign);
  return foreign === undefined ? excessOf(pattern) : `RE2 has no '${foreign}'`;
}

function isJavaScript(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

function isForeign(piece: string): boolean {
  if (piece.startsWith("[")) return ONLY_JAVASCRIPT_CLASS.test(piece);
  if (!piece.startsWith("{")) return ONLY_JAVASCRIPT.test(piece);
  const counts = piece.slice(1, -1).split(",");
  return counts.some((count) => Number(count) > MOST_REPETITIONS);
}
