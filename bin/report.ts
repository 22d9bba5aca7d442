// npx cdktf-oci-streaming report <stack>: checks a synthesized stack against the rules.

import { type Command, Option } from "commander";
import { RuleLevel, type RuleReport, Rules } from "cdktf-oci-streaming/testing";
import { type Outcome, type Terminal } from "./command-line";
import { documentOf, takeStack } from "./synthesized-stack";

interface Options {
  readonly format: "text" | "json" | "sarif";
  readonly level: RuleLevel;
  readonly failOn: RuleLevel;
  readonly rule: readonly string[];
  readonly app: string;
  readonly source?: string;
}

const LEVELS = Object.values(RuleLevel);

const EXIT_CODES = `
Exit codes: 0 no finding at or above the level of --fail-on, 1 at least one such finding, 2 the stack cannot be read.
Run \`cdktf synth\` first: the command reads its output, not your code. Findings that the code accepts are listed, and do not fail the command.`;

/** Adds the command to a program. */
export function reportCommand(program: Command, terminal: Terminal, outcome: Outcome): void {
  takeStack(program.command("report"))
    .description("list the rules that a synthesized stack breaks")
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json", "sarif"]).default("text"))
    .addOption(new Option("--level <level>", "the lowest level that is printed").choices(LEVELS).default("warning"))
    .addOption(
      new Option("--fail-on <level>", "the lowest level that gives exit code 1").choices(LEVELS).default("error"),
    )
    .option("--rule <id>", "check only this rule; can be repeated", collect, [])
    .option("--source <file>", "the file that SARIF points to if cdktf did not record a line of code")
    .addHelpText("after", EXIT_CODES)
    .action((stack: string, options: Options) => {
      const { report, failing } = reportsOf(stack, options);
      terminal.print(rendered(report, options.format));
      outcome.exitCode = failing.findings.length > 0 ? 1 : 0;
    });
}

function collect(text: string, others: readonly string[]): string[] {
  return [...others, text];
}

/** The report to print, and the report that decides the exit code. Their levels may differ. */
function reportsOf(stack: string, options: Options): { report: RuleReport; failing: RuleReport } {
  const { level, failOn, rule, app, source } = options;
  const file = documentOf(stack, app);
  const only = rule.length === 0 ? {} : { only: [...rule] };
  const asked = { ...only, ...(source === undefined ? {} : { source }) };
  return { report: Rules.ofFile(file, { ...asked, level }), failing: Rules.ofFile(file, { ...asked, level: failOn }) };
}

function rendered(report: RuleReport, format: Options["format"]): string {
  if (format === "json") return report.json();
  return format === "sarif" ? report.sarif() : report.text();
}
