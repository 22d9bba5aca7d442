// Internal: the values of a log filter from code: strings, numbers, names, expressions, and conditions that are not parsed.

import { checkNotEmpty, refusal } from "../core/checks";
import { piecesOf, withoutAtoms } from "../core/token/atoms";
import { isKnown, numberText } from "../core/token/tokens";
import { faultOf } from "./log-filter-checks";
import { isFieldName, isUnseen, looseLexemesOf, withoutComments } from "./log-filter-lexer";
import { checkParentheses, LEAVE_OUT, parseFilter } from "./log-filter-parser";
import { print } from "./log-filter-printer";
import {
  checkDepth,
  type Comparison,
  type ComparisonSyntax,
  type FilterSyntax,
  join,
  type Junction,
  type LeafSyntax,
  type VerbatimSyntax,
  WHAT,
} from "./log-filter-syntax";

/** A string in quotes. Logging documents an escape for the quote, but none for the backslash itself. */
export function literal(field: string, value: string): LeafSyntax {
  return quoted(`the value of ${field}`, value);
}

export function search(text: string): ComparisonSyntax {
  const right = quoted("the content of a log filter", text);
  return { kind: "comparison", left: { kind: "field", written: "logContent" }, operator: "=", right };
}

function quoted(what: string, value: string): LeafSyntax {
  const written = withoutAtoms(value);
  const isLegal = value !== "" && !written.includes("\\") && !isUnseen(written);
  if (!isLegal) {
    const rule =
      "must be a string that is not empty and has no backslashes, control characters or invisible characters";
    throw refusal(undefined, { what, rule, got: value, remedy: "compare another field, or use LogFilter.parse" });
  }
  if (written.includes("${")) throw refusal(undefined, { what, rule: "must close every ${ with }", got: value });
  const escaped = piecesOf(value).map((piece) => (piece === "'" ? "\\'" : piece));
  return { kind: "text", written: `'${escaped.join("")}'` };
}

/** A number in plain digits: the language documents no exponent. */
export function numeral(field: string, value: number): LeafSyntax {
  const what = `the value of ${field}`;
  if (!isKnown(value)) return { kind: "opaque", written: numberText(value) };
  if (!Number.isFinite(value)) throw refusal(undefined, { what, rule: "must be a finite number", got: value });
  const written = numberText(value);
  if (!written.includes("e")) return { kind: "number", written };
  throw refusal(undefined, { what, rule: "must be a number that needs no exponent", got: value });
}

export function fieldNamed(name: string): LeafSyntax {
  const isWord = /^(?:and|or|not|true|false|null)$/i.test(name);
  if (isFieldName(name) && !isWord) return { kind: "field", written: name };
  const rule = "must be names joined by dots, each of letters, digits and underscores, or in double quotes";
  const remedy = 'write data."opc-request-id" for a name with other characters';
  throw refusal(undefined, { what: "the field of a log filter", rule, got: name, remedy });
}

export function comparison(left: FilterSyntax, operator: Comparison, right: FilterSyntax): ComparisonSyntax {
  const compared: ComparisonSyntax = { kind: "comparison", left, operator, right };
  const fault = faultOf(compared);
  if (fault === undefined) return compared;
  throw refusal(undefined, { what: WHAT, ...fault, got: print(compared) });
}

export function joined(operator: Junction, filters: readonly FilterSyntax[]): FilterSyntax {
  const [first, ...rest] = filters;
  if (first === undefined) {
    throw refusal(undefined, { what: "a log filter", rule: "must have at least one condition", remedy: LEAVE_OUT });
  }
  return checkDepth(join(operator, [first, ...rest]));
}

/** A condition that is kept as written: one that can be parsed, or one with a reason. */
export function verbatim(text: string, because: string | undefined): VerbatimSyntax {
  if (because === undefined) {
    const meaning = parseFilter(text);
    return { kind: "verbatim", text: withoutComments(text), meaning };
  }
  checkNotEmpty(undefined, "the reason for a log filter that is not read", because, "say what the parser lacks");
  const lexemes = looseLexemesOf(text).filter(({ kind }) => kind !== "comment");
  if (lexemes.length === 0) throw refusal(undefined, { what: WHAT, rule: "must not be empty", remedy: LEAVE_OUT });
  // It must not swallow what is joined after it.
  checkParentheses(text, lexemes);
  return { kind: "verbatim", text: withoutComments(text), because };
}
