// Internal: prints the condition of a log filter: one blank around operators, and everything else as it was written.

import { type CalculationSyntax, type CallSyntax, type FilterSyntax, partsOf } from "./log-filter-syntax";

export function print(filter: FilterSyntax): string {
  switch (filter.kind) {
    case "comparison":
      return `${print(filter.left)} ${filter.operator} ${print(filter.right)}`;
    case "group":
      return partsOf(filter).map(print).join(` ${filter.word} `);
    case "brackets":
      return `(${print(filter.inner)})`;
    case "calculation":
      return printCalculation(filter);
    case "call":
      return printCall(filter);
    case "verbatim":
      return filter.text;
    default:
      return filter.written;
  }
}

function printCalculation({ members, operators }: CalculationSyntax): string {
  return members.map((member, index) => [operators[index - 1], print(member)].join(" ").trim()).join(" ");
}

/** Oracle writes `not (...)` with a blank, as if it were an operator. */
function printCall({ name, members }: CallSyntax): string {
  return `${name}${name.toLowerCase() === "not" ? " " : ""}(${members.map(print).join(", ")})`;
}
