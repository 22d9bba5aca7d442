// Internal: whether a pattern means the same to Terraform, which uses RE2, and to JavaScript, which checks defaults and forms.

import { excessOf } from "./input-pattern-parser";

/** The special pieces of an expression that JavaScript accepts; between them are characters and operators. */
const PIECES = /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|[^])|\[(?:\\[^]|[^\\\]])*\]|\(\?<?[=!]?|\{[\d,]+\}/gu;

/** Look-around, named groups (RE2 in Terraform 1.5 has another syntax for them), back references, and escapes of JavaScript. */
const ONLY_JAVASCRIPT = /^\(\?[<=!]|^\\[1-9kuc]|^\\p\{(?!(?:[A-Z][a-z]?|Any)\})/iu;

/** Empty classes, named ones of RE2 that JavaScript reads as characters, and escapes that RE2 supports outside classes only. */
const ONLY_JAVASCRIPT_CLASS = /^\[\^?\]|^\[[^]*(?:\[:|\\[buc]|\\p\{(?!(?:[A-Z][a-z]?|Any)\}))/iu;

const MOST_REPETITIONS = 1_000;

/**
 * Why a pattern does not mean the same to Terraform, which uses RE2, and to JavaScript, which checks defaults and the answers to
 * a form.
 *
 * @returns the reason, to complete the sentence "change it, because ...", or undefined
 */
export function flawIn(pattern: string): string | undefined {
  if (!isJavaScript(pattern)) return "its brackets, operators or escapes are wrong";
  const foreign = [...pattern.matchAll(PIECES)].map(([piece]) => piece).find(isForeign);
  return foreign === undefined ? excessOf(pattern) : `RE2 does not support '${foreign}'`;
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
