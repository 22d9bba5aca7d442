// Internal: the functions of a log filter, and words of other languages that are not functions here.

import { type FilterSyntax, withoutBrackets } from "./log-filter-syntax";

/** The kind of an argument. */
export type Argument = "condition" | "value" | "text" | "integer" | "flag";

export interface FilterFunction {
  readonly takes: readonly Argument[];
  /** The number of required arguments. */
  readonly least: number;
  /** Whether the last one can be repeated. */
  readonly isOpen?: boolean;
  /** Whether the call is a condition on its own. */
  readonly isCondition?: boolean;
  /** An example. */
  readonly usage: string;
}

const fn = (usage: string, takes: readonly Argument[], more: Partial<FilterFunction> = {}): FilterFunction => ({
  usage,
  takes,
  least: takes.length,
  ...more,
});

const IS_CONDITION = { isCondition: true };
const CONTAINS = { isCondition: true, least: 2 };

/** Oracle, "Logging Query Language Specification", 2026-09-05. By the name in lower case. */
export const FUNCTIONS: ReadonlyMap<string, FilterFunction> = new Map([
  ["not", fn("not (data.user = 'probe')", ["condition"], IS_CONDITION)],
  ["contains_ci", fn("contains_ci(data.message, 'refused')", ["value", "value", "flag"], CONTAINS)],
  ["contains_cs", fn("contains_cs(data.message, 'refused')", ["value", "value", "flag"], CONTAINS)],
  ["isnull", fn("isnull(data.error)", ["value"], IS_CONDITION)],
  ["isnotnull", fn("isnotnull(data.error)", ["value"], IS_CONDITION)],
  ["upper", fn("upper(data.name)", ["value"])],
  ["lower", fn("lower(data.name)", ["value"])],
  ["concat", fn("concat(data.first, data.last)", ["value"], { isOpen: true })],
  ["substr", fn("substr(data.name, 0, 3)", ["value", "integer", "integer"], { least: 2 })],
  ["rounddown", fn("rounddown(time, '1h')", ["value", "text"])],
  ["time_format", fn("time_format(time, 'yyyy')", ["value", "text"])],
]);

/** Words that look like functions or operators but are not, and what to write instead. */
export const FOREIGN: ReadonlyMap<string, string> = new Map([
  ["all", "join the conditions with AND"],
  ["any", "join the conditions with OR"],
  ["in", "write a comparison for each value, and join them with OR"],
  ["between", "write two comparisons, and join them with AND"],
  ["like", "compare logContent with a string such as '*refused*', or use contains_ci"],
  ["contains", "compare logContent with a string such as '*refused*', or use contains_ci"],
  ["is", "write isnull(data.error) or isnotnull(data.error)"],
  ["==", "compare with ="],
  ["<>", "compare with !="],
  ["=~", "compare with = and a string such as '*refused*'"],
  ["!~", "compare with = and a string such as '*refused*', inside not (...)"],
  ["!", "write not (...)"],
  ["not", "write not (data.user = 'probe'), with the parentheses"],
  ["&&", "join with AND"],
  ["||", "join with OR"],
  [";", "give one condition"],
]);

/** What a part can be used as; an unknown part can be anything. */
export type Nature = "condition" | "text" | "number" | "constant" | "value" | "unknown";

export function natureOf(filter: FilterSyntax): Nature {
  const plain = withoutBrackets(filter);
  switch (plain.kind) {
    case "comparison":
    case "group":
      return "condition";
    case "text":
      return "text";
    case "number":
    case "calculation":
      return "number";
    case "constant":
      return plain.written.toLowerCase() === "true" ? "condition" : "constant";
    case "call":
      return natureOfCall(FUNCTIONS.get(plain.name.toLowerCase()));
    default:
      return "unknown";
  }
}

function natureOfCall(called: FilterFunction | undefined): Nature {
  if (called === undefined) return "unknown";
  return called.isCondition === true ? "condition" : "value";
}
