// Markers of cdktf that were never resolved: a string marker, or a number that represents a token.

import { isArray, isObject, type Json } from "./json";

// cdktf's markers lie near -1e289 (a list of numbers) and -8e298 (a number). Arithmetic on one, which is the usual mistake,
// moves it a little; such numbers are never intended.
const MARKER_SIZE = 1e280;
const MARKER_TEXT = /TfToken\[|\d(?:\.\d+)?e\+(?:2[89]\d|30\d)/;

/** The places below `value` that have an unresolved token, as dotted paths. */
export function* unresolvedTokens(value: Json, path = ""): Generator<string> {
  if (typeof value === "string") {
    if (MARKER_TEXT.test(value)) yield path;
  } else if (typeof value === "number") {
    if (Number.isNaN(value) || Math.abs(value) > MARKER_SIZE) yield path;
  } else if (isArray(value)) {
    for (const [index, element] of value.entries()) yield* unresolvedTokens(element, `${path}[${index}]`);
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      const place = path === "" ? key : `${path}.${key}`;
      if (MARKER_TEXT.test(key)) yield path;
      else yield* unresolvedTokens(member, place);
    }
  }
}

export function tokenFindings(address: string, body: Json): string[] {
  return [...unresolvedTokens(body)].map(
    (path) => `${address}: an unresolved token${path === "" ? "" : ` in '${path}'`}`,
  );
}
