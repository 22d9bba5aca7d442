// Internal: rejects log filters that are grammatical but have no meaning: a string where a condition belongs, or an unknown
// function.

import { orList, type Refusal } from "../core/checks";
import { nearest } from "../core/near";
import { type FilterCursor } from "./log-filter-lexer";
import { type Argument, FOREIGN, type FilterFunction, FUNCTIONS, natureOf } from "./log-filter-functions";
import {
  type CalculationSyntax,
  type CallSyntax,
  type ComparisonSyntax,
  type FilterSyntax,
  withoutBrackets,
} from "./log-filter-syntax";

/** Without a comparison, only a field, a function that is a condition, `true` and parentheses are conditions. */
export function checkCondition(cursor: FilterCursor, filter: FilterSyntax, start: number): void {
  const nature = natureOf(filter);
  if (nature === "condition" || nature === "unknown") return;
  const remedy = nature === "text" ? "write field = 'text', and repeat the field for each string" : "compare it";
  throw cursor.wrong(`must have conditions here, not ${SAID[nature]} alone`, remedy, start);
}

const SAID = { text: "a string", number: "a number", constant: "a constant", value: "a value" } as const;

/** The operand of one of the four arithmetic operators: not a string, and not a boolean. */
export function checkOperand(cursor: FilterCursor, member: FilterSyntax, start: number): void {
  const isText = withoutBrackets(member).kind === "text";
  if (!isText && !["condition", "constant"].includes(natureOf(member))) return;
  throw cursor.wrong("must calculate with numbers and fields only", undefined, start);
}

/** The error in a comparison that the grammar allows. */
export function faultOf(filter: ComparisonSyntax): Pick<Refusal, "rule" | "remedy"> | undefined {
  const [left, right] = [withoutBrackets(filter.left), withoutBrackets(filter.right)];
  const calculation = [left, right].find((side) => side.kind === "calculation");
  if (calculation !== undefined && (left.kind === "text" || right.kind === "text")) {
    return {
      rule: "must not compare a calculation with a string",
      remedy: nameOf(calculation) ?? "compare it with a number",
    };
  }
  const isValue = right.kind === "field" && /^"[^"]*"$/.test(right.written) && !right.written.includes("*");
  if (!isValue || left.kind === "text") return undefined;
  const rule = "must have values in single quotes, because double quotes are for names of fields";
  return { rule, remedy: `write '${right.written.slice(1, -1)}'` };
}

/** `data.opc-request-id` is read as a subtraction: this is the remedy if a name was meant. */
function nameOf({ members, operators }: CalculationSyntax): string | undefined {
  const names = members.map((member) => (member.kind === "field" ? member.written : ""));
  const isName = operators.every((operator) => operator === "-") && names.every((name) => /^[\w.]+$/.test(name));
  if (!isName) return undefined;
  return `write ${names.join("-").replace(/[\w-]*$/, '"$&"')} if you mean a name with hyphens`;
}

/** Checks the name of a function, which is next. */
export function checkCalled(cursor: FilterCursor): void {
  const { text } = cursor.next;
  const name = text.toLowerCase();
  if (FUNCTIONS.has(name)) return;
  const near = nearest(name, [...FUNCTIONS.keys()]);
  const remedy = FOREIGN.get(name) ?? (near && `did you mean '${near}'?`);
  if (remedy !== undefined) throw cursor.wrong(`must not use ${text}, which the language does not have`, remedy);
}

export function checkArguments(cursor: FilterCursor, call: CallSyntax, start: number): CallSyntax {
  const called = FUNCTIONS.get(call.name.toLowerCase());
  if (called === undefined) return call;
  const { takes, least, isOpen = false, usage } = called;
  const isCounted = call.members.length >= least && (isOpen || call.members.length <= takes.length);
  const isRight = call.members.every((member, index) => isArgument(argumentAt(called, index), member));
  if (isCounted && isRight) return call;
  const list = takes.map((argument, index) => `${index < least ? "" : "optionally "}${ARGUMENTS[argument]}`).join(", ");
  throw cursor.wrong(`must give ${call.name} ${isOpen ? "values" : list}`, `write it as in ${usage}`, start);
}

function argumentAt({ takes }: FilterFunction, index: number): Argument {
  return takes[index] ?? takes.at(-1) ?? "value";
}

const ARGUMENTS: Readonly<Record<Argument, string>> = {
  condition: "a condition",
  value: "a value",
  text: "a string",
  integer: "a whole number",
  flag: orList(["true", "false"]),
};

function isArgument(argument: Argument, member: FilterSyntax): boolean {
  const plain = withoutBrackets(member);
  if (plain.kind === "opaque") return true;
  switch (argument) {
    case "condition":
      return ["condition", "unknown"].includes(natureOf(plain));
    case "value":
      return plain.kind !== "comparison" && plain.kind !== "group";
    case "text":
      return plain.kind === "text";
    case "integer":
      return plain.kind === "number" && !plain.written.includes(".");
    case "flag":
      return plain.kind === "constant" && !/^null$/i.test(plain.written);
  }
}
