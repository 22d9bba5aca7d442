// Internal: the condition of a log filter as data, and ways to join and negate conditions. Every part keeps its written form
// (`and` or `AND`, redundant brackets), so that a condition is printed as it was written.

import { refusal } from "../core/checks";

export const WHAT = "the condition of a log filter";

export type Comparison = "=" | "!=" | ">" | ">=" | "<" | "<=";
export type Calculation = "+" | "-" | "*" | "/";
export type Junction = "AND" | "OR";

/** A string with its quotes, a number with its sign, a field's name, a constant, or an expression of Terraform. */
export interface LeafSyntax {
  readonly kind: "text" | "number" | "field" | "constant" | "opaque";
  readonly written: string;
}

/** A part that can contain parentheses. */
interface Nested {
  /** How deep parentheses are nested. */
  readonly depth: number;
}

export interface CallSyntax extends Nested {
  readonly kind: "call";
  readonly name: string;
  readonly members: readonly FilterSyntax[];
}

export interface CalculationSyntax extends Nested {
  readonly kind: "calculation";
  /** In the order in which they are written: Logging documents no precedence. */
  readonly operators: readonly Calculation[];
  readonly members: readonly FilterSyntax[];
}

export interface ComparisonSyntax {
  readonly kind: "comparison";
  readonly operator: Comparison;
  readonly left: FilterSyntax;
  readonly right: FilterSyntax;
}

export interface GroupSyntax extends Nested {
  readonly kind: "group";
  readonly operator: Junction;
  /** The operator as written. */
  readonly word: string;
  readonly members: readonly FilterSyntax[];
}

export interface BracketsSyntax extends Nested {
  readonly kind: "brackets";
  readonly inner: FilterSyntax;
}

/** A condition that is kept character for character; it has no meaning if it was not parsed. */
export interface VerbatimSyntax {
  readonly kind: "verbatim";
  readonly text: string;
  readonly meaning?: FilterSyntax;
  /** Why it was not parsed. */
  readonly because?: string;
}

export type FilterSyntax =
  LeafSyntax | CallSyntax | CalculationSyntax | ComparisonSyntax | GroupSyntax | BracketsSyntax | VerbatimSyntax;

/** The parts right below a part. */
export function partsOf(filter: FilterSyntax): readonly FilterSyntax[] {
  switch (filter.kind) {
    case "comparison":
      return [filter.left, filter.right];
    case "brackets":
      return [filter.inner];
    case "verbatim":
      return filter.meaning === undefined ? [] : [filter.meaning];
    case "call":
    case "calculation":
      return filter.members;
    case "group":
      return membersOf(filter);
    default:
      return [];
  }
}

export function withoutBrackets(filter: FilterSyntax): FilterSyntax {
  let inner = filter;
  while (inner.kind === "brackets") inner = inner.inner;
  return inner;
}

/** Far more than any real filter has, and few enough for recursion. */
export const MAX_DEPTH = 100;

/** Rejects parentheses that are nested so deep that the parser would reject them. */
export function checkDepth(filter: FilterSyntax): FilterSyntax {
  if (depthOf(filter) > MAX_DEPTH) throw tooDeep();
  return filter;
}

export function tooDeep(): Error {
  const remedy = "put conditions with the same operator in one group";
  return refusal(undefined, { what: WHAT, rule: `must not nest more than ${MAX_DEPTH} parentheses`, remedy });
}

function depthOf(filter: FilterSyntax): number {
  if ("depth" in filter) return filter.depth;
  if (filter.kind === "comparison") return Math.max(depthOf(filter.left), depthOf(filter.right));
  return filter.kind === "verbatim" && filter.meaning !== undefined ? depthOf(filter.meaning) : 0;
}

function deepest(filters: readonly FilterSyntax[]): number {
  return filters.reduce((depth, filter) => Math.max(depth, depthOf(filter)), 0);
}

export function brackets(inner: FilterSyntax): BracketsSyntax {
  return { kind: "brackets", inner, depth: depthOf(inner) + 1 };
}

export function call(name: string, members: readonly FilterSyntax[]): CallSyntax {
  return { kind: "call", name, members, depth: deepest(members) + 1 };
}

export function calculation(operators: readonly Calculation[], members: readonly FilterSyntax[]): CalculationSyntax {
  return { kind: "calculation", operators, members, depth: deepest(members) };
}

export function group(operator: Junction, word: string, members: readonly FilterSyntax[]): GroupSyntax {
  return { kind: "group", operator, word, members, depth: deepest(members) };
}

/** Joins members. Members with the same operator stay a group, without brackets: copying them each time would take long. */
export function join(operator: Junction, filters: readonly [FilterSyntax, ...FilterSyntax[]]): FilterSyntax {
  const [only, ...others] = filters;
  if (others.length === 0) return only;
  return group(
    operator,
    operator,
    filters.map((filter) => {
      const isSame = filter.kind === "group" && filter.operator === operator;
      return isSame
        ? group(
            operator,
            operator,
            filter.members.map((one) => asMember(one, operator)),
          )
        : asMember(filter);
    }),
  );
}

/** Brackets separate AND from OR, even if the language would, and enclose conditions that were not parsed. */
function asMember(filter: FilterSyntax, of?: Junction): FilterSyntax {
  if (filter.kind === "group") return filter.operator === of ? filter : brackets(filter);
  return filter.kind === "verbatim" ? brackets(filter) : filter;
}

/** The members of a group, and of nested groups with the same operator, from left to right. */
function membersOf({ operator, members }: GroupSyntax): readonly FilterSyntax[] {
  const flat: FilterSyntax[] = [];
  const rest = [...members].reverse();
  for (let member; (member = rest.pop()) !== undefined;) {
    if (member.kind !== "group" || member.operator !== operator) flat.push(member);
    else for (const inner of [...member.members].reverse()) rest.push(inner);
  }
  return flat;
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  "=": "!=",
  "!=": "=",
  ">": "<=",
  "<=": ">",
  ">=": "<",
  "<": ">=",
};

/** The opposite, with the comparisons that connectors are known to accept, or else with the function `not`. */
export function opposite(filter: FilterSyntax): FilterSyntax {
  const plain = withoutBrackets(filter);
  if (plain.kind === "comparison" && !isSearch(plain)) return { ...plain, operator: OPPOSITE[plain.operator] };
  if (plain.kind === "verbatim" && plain.meaning !== undefined) return opposite(plain.meaning);
  const [first, ...rest] = partsOf(plain).map((part) => (plain.kind === "group" ? opposite(part) : part));
  if (plain.kind === "group" && first !== undefined)
    return join(plain.operator === "AND" ? "OR" : "AND", [first, ...rest]);
  if (plain.kind === "call" && first !== undefined && plain.name.toLowerCase() === "not") return withoutBrackets(first);
  return call("not", [plain]);
}

/** `logContent = '*x*'` asks whether any value matches, and `!=` would ask whether any does not. */
function isSearch({ left, operator }: ComparisonSyntax): boolean {
  return operator === "=" && left.kind === "field" && left.written === "logContent";
}
