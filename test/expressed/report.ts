// The comparison as a page.

import { type JsonObject } from "../support/json";
import { type BlockVerdict, compare, type Difference } from "./compare";
import { type Configuration, CONFIGURATIONS, type Reason } from "./configurations";
import { blocksOf } from "./normal-form";

/** Synthesizes a configuration. */
export type Synthesis = (configuration: Configuration) => JsonObject;

export function verdicts(configuration: Configuration, document: JsonObject): BlockVerdict[] {
  return compare(configuration.original.blocks, blocksOf(document));
}

/** The key of the explanation of a difference. */
export function keyOf({ block }: BlockVerdict, { argument }: Difference): string {
  const type = block.replace(/ \d+$/, "");
  return argument === "" ? type : `${type}: ${argument}`;
}

export function reportOf(synthesis: Synthesis): string {
  const sections = CONFIGURATIONS.map((one) => sectionOf(one, verdicts(one, synthesis(one))));
  return [INTRODUCTION, ...sections].join("\n");
}

const INTRODUCTION = `# Public configurations, written with the constructs

This page compares four public Terraform configurations with the same configurations written with this library: \`test/expressed/\`. The
comparison ignores the names of resources, and the case of a connector's \`kind\` and of IAM's keywords. A reference counts as the type and
attribute that it refers to, an empty value as absent, and a block as a list with one element. Each block is then

- **same**: it has the same arguments as the original;
- **extra**: it has more arguments, or the original does not have the block;
- **missing**: only the original has it;
- **differs**: an argument has another value, or is missing.

This page is written by \`npx ts-node scripts/expressed.ts\`, and a test compares it with the constructs.
`;

function sectionOf(configuration: Configuration, all: readonly BlockVerdict[]): string {
  const { name, original, file } = configuration;
  const counts = ["same", "extra", "differs", "missing"].map(
    (verdict) => `${all.filter((one) => one.verdict === verdict).length} ${verdict}`,
  );
  const rows = all.flatMap((one) => rowsOf(configuration, one));
  return `## ${name}: ${original.title}

\`${original.repository}\`, \`${original.path}\`, ${original.commit}; here \`test/expressed/${file}\`. Blocks: ${counts.join(", ")}.
${original.besides}

| Block | Verdict | Argument | Why |
| --- | --- | --- | --- |
${rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}
`;
}

/** A row for each reason: arguments with one reason share it. */
function rowsOf({ reasons }: Configuration, one: BlockVerdict): string[][] {
  const { block, verdict, differences } = one;
  if (differences.length === 0) return [[code(block), verdict, "", ""]];
  const byReason = new Map<string, string[]>();
  for (const difference of differences) {
    const why = textOf(reasons[keyOf(one, difference)]);
    const { argument } = difference;
    const which = argument === "" ? [] : [`${code(argument)} ${difference.verdict}`];
    byReason.set(why, [...(byReason.get(why) ?? []), ...which]);
  }
  return [...byReason].map(([why, which], index) => {
    const first = index === 0 ? [code(block), verdict] : ["", ""];
    return [...first, which.join(", "), why];
  });
}

function textOf(reason: Reason | undefined): string {
  if (reason === undefined) return "(no reason is given)";
  return `${reason.isSafety ? "Safety: " : ""}${reason.why}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
