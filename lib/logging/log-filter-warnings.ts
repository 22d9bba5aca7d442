// Internal: warnings about parts of a log filter that a connector may not accept, or that may be a mistake.

import { type SchServiceConnectorTasks } from "@cdktf/provider-oci/lib/sch-service-connector";
import { Annotations } from "cdktf";
import { type IConstruct } from "constructs";
import { nearest } from "../core/near";
import { type Refusal, sentenceOf } from "../core/sentence";
import { withoutAtoms } from "../core/token/atoms";
import { FUNCTIONS } from "./log-filter-functions";
import { print } from "./log-filter-printer";
import { type ComparisonSyntax, type FilterSyntax, partsOf, WHAT, withoutBrackets } from "./log-filter-syntax";

/** What is doubtful, and what to do about it. */
type Doubt = Pick<Refusal, "rule" | "remedy">;

/** What a filter adds to a connector. */
export interface FilterTask {
  readonly config: SchServiceConnectorTasks;
  readonly build: () => void;
}

export function taskOf(connector: IConstruct, filter: FilterSyntax): FilterTask {
  const config = { kind: "logRule", condition: print(filter) };
  const build = (): void => {
    remark(connector, filter);
  };
  return { config, build };
}

/** Adds warnings and information for the reviewer of a connector. */
function remark(connector: IConstruct, filter: FilterSyntax): void {
  const annotations = Annotations.of(connector);
  for (const warning of warningsOf(filter)) annotations.addWarning(warning);
  for (const reason of reasonsOf(filter)) annotations.addInfo(`${WHAT} is partly not parsed: ${reason}`);
}

/** One sentence for each kind of doubt, about its first occurrence. */
function warningsOf(filter: FilterSyntax): readonly string[] {
  const found = new Map<string, string>();
  const note = (part: FilterSyntax, { rule, remedy }: Doubt): void => {
    if (!found.has(rule)) found.set(rule, sentenceOf(undefined, { what: WHAT, rule, got: print(part), remedy }));
  };
  if (isWord(filter)) note(filter, ALONE);
  const parts = [filter];
  for (let part; (part = parts.pop()) !== undefined;) {
    for (const doubt of doubtsOf(part)) note(part, doubt);
    for (const inner of [...partsOf(part)].reverse()) parts.push(inner);
  }
  return [...found.values()];
}

function reasonsOf(filter: FilterSyntax): readonly string[] {
  const own = filter.kind === "verbatim" && filter.because !== undefined ? [filter.because] : [];
  return [...own, ...partsOf(filter).flatMap(reasonsOf)];
}

const TEST = "test whether the connector accepts it";

function doubtsOf(part: FilterSyntax): readonly Doubt[] {
  switch (part.kind) {
    case "call":
      return doubtsOfCall(part.name, part.members);
    case "comparison":
      return doubtsOfComparison(part);
    case "verbatim":
    case "group":
      return [...(partsOf(part).some(isWord) ? [ALONE] : []), ...(isMixed(part) ? [MIXED] : [])];
    case "calculation":
      return part.members.some((member, index) => part.operators[index - 1] === "-" && isWord(member)) ? [HYPHEN] : [];
    case "text":
      return /\\[^']/.test(withoutAtoms(part.written)) ? [BACKSLASH] : [];
    case "field":
      return doubtsOfField(part.written);
    default:
      return [];
  }
}

/** A field of one name without quotes, often a string that lacks its quotes. */
function isWord(part: FilterSyntax): boolean {
  const plain = withoutBrackets(part);
  return plain.kind === "field" && /^\w+$/.test(plain.written);
}

/** Whether one of its conditions is a group without parentheses. */
function isMixed(part: FilterSyntax): boolean {
  if (part.kind !== "group") return false;
  return part.members.some((member) => member.kind === "group" && member.operator !== part.operator);
}

const MIXED: Doubt = {
  rule: "mixes AND and OR without parentheses",
  remedy: "put conditions that belong together in parentheses",
};

const ALONE: Doubt = {
  rule: "has a field alone, which works only if the field is a boolean",
  remedy: "write logContent = '*ERROR*' to search for a string",
};

const HYPHEN: Doubt = {
  rule: "subtracts a field",
  remedy: 'put a name with hyphens in double quotes, as in data."opc-request-id"',
};

const BACKSLASH: Doubt = {
  rule: "has a backslash in a string, which Oracle documents before a quote only",
  remedy: TEST,
};

/** Oracle's own example for its provider has isNull and isNotNull. */
const TAKEN = ["isnull", "isnotnull"];

function doubtsOfCall(name: string, members: readonly FilterSyntax[]): readonly Doubt[] {
  const known = name.toLowerCase();
  const alone = known === "not" && members.some(isWord) ? [ALONE] : [];
  if (TAKEN.includes(known)) return [];
  const rule = FUNCTIONS.has(known)
    ? `uses ${name}, which Oracle documents for Logging queries but not for connectors`
    : `uses ${name}, which is not a documented function of the language`;
  return [...alone, { rule, remedy: TEST }];
}

function doubtsOfComparison(comparison: ComparisonSyntax): readonly Doubt[] {
  const { operator } = comparison;
  const [left, right] = [withoutBrackets(comparison.left), withoutBrackets(comparison.right)];
  if (right.kind === "text") {
    const isSearch = left.kind === "field" && left.written.startsWith("logContent");
    const isPattern = withoutAtoms(right.written).includes("*") && !isSearch;
    return [...(isPattern ? [PATTERN] : []), ...(/[<>]/.test(operator) ? [ORDER] : [])];
  }
  if (right.kind !== "field" || left.kind === "text") return [];
  if (right.written.startsWith('"') && right.written.includes("*")) return [QUOTED_PATTERN];
  return isWord(right)
    ? [{ rule: "compares with a field", remedy: `write '${right.written}' if you mean a string` }]
    : [];
}

const PATTERN: Doubt = {
  rule: "matches a field other than logContent against a pattern, which Oracle does not document",
  remedy: `${TEST}, or write out the values`,
};

const ORDER: Doubt = {
  rule: "compares a string with < or >, which Oracle documents for numbers only",
  remedy: "leave out the quotes around a number",
};

const QUOTED_PATTERN: Doubt = {
  rule: "has a pattern in double quotes, which otherwise enclose the name of a field",
  remedy: "write it in single quotes",
};

/** Fields that every record has; records from programs can have more. */
const ROOTS = ["data", "id", "logContent", "oracle", "source", "subject", "time", "type"];

function doubtsOfField(field: string): readonly Doubt[] {
  const [root = ""] = field.split(".");
  const near = /^\w+$/.test(root) ? nearest(root, ROOTS) : undefined;
  const rule = "reads a field that Logging does not put into records";
  return near === undefined ? [] : [{ rule, remedy: `did you mean '${near}'?` }];
}
