// npx cdktf-oci-streaming plan <plan.json>: reports what a plan would lose.

import { type Command, Option } from "commander";
import { AcceptedFinding, DeployedDocument, PlanReport, type PlanReportOptions } from "cdktf-oci-streaming/plan";
import { type Outcome, type Terminal } from "./command-line";

interface Options {
  readonly format: "text" | "json" | "github";
  readonly accept: readonly string[];
  readonly before?: string;
}

const EXIT_CODES = `
Exit codes: 0 nothing would be lost, 1 a loss that is not accepted, 2 the plan cannot be read or was planned with errors.
A plan in JSON holds secrets in plain text: pipe it, do not write it to a file.
  terraform plan -out plan.tfplan && terraform show -json plan.tfplan | npx cdktf-oci-streaming plan -`;

/** Adds the command to a program. */
export function planCommand(program: Command, terminal: Terminal, outcome: Outcome): void {
  program
    .command("plan")
    .description("report what a plan would lose, interrupt or silently leave unchanged")
    .argument("<plan>", "a file with the output of `terraform show -json`, or - for standard input")
    .addOption(
      new Option("--format <format>", "the format of the report").choices(["text", "json", "github"]).default("text"),
    )
    .option("--accept <ADDRESS=REASON>", "accept the finding at an address; can be repeated", collect, [])
    .option("--before <file>", "the cdk.tf.json of the last deployment, to name what was removed from the code since")
    .addHelpText("after", EXIT_CODES)
    .action(async (path: string, options: Options) => {
      const report = await reportOf(path, options, terminal);
      terminal.print(rendered(report, options.format));
      outcome.exitCode = exitCodeOf(report);
    });
}

function collect(text: string, others: readonly string[]): string[] {
  return [...others, text];
}

async function reportOf(path: string, { accept, before }: Options, terminal: Terminal): Promise<PlanReport> {
  const options: PlanReportOptions = {
    accepted: accept.map((text) => AcceptedFinding.parse(text)),
    ...(before === undefined ? {} : { before: DeployedDocument.ofFile(before) }),
  };
  return path === "-" ? PlanReport.ofText(await terminal.readInput(), options) : PlanReport.ofFile(path, options);
}

function rendered(report: PlanReport, format: Options["format"]): string {
  if (format === "json") return report.toJson();
  return format === "github" ? report.toGithub() : report.toText();
}

/** A reported loss is certain. A plan with errors may have losses that it does not show. */
function exitCodeOf({ hasLosses, hasErrors }: PlanReport): number {
  if (hasLosses) return 1;
  return hasErrors ? 2 : 0;
}
