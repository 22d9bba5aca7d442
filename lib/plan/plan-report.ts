import { type AcceptedFinding } from "./accepted-finding";
import { type DeployedDocument } from "./deployed-document";
import { findingsIn } from "./plan-findings";
import { type PlanFinding, PlanLevel } from "./plan-finding";
import { readPlan } from "./plan-reader";
import { asGithub, asJson, asText } from "./rendering";
import { readText } from "./text-file";

/** Further inputs of a report. */
export interface PlanReportOptions {
  /**
   * The last deployed document. With it, the report names arguments that were removed from the code but not from the service.
   *
   * @default - only values in the state that differ from a known default and are not in the code are named
   */
  readonly before?: DeployedDocument;

  /**
   * The losses and interruptions that are accepted, by address. An acceptance without a matching finding is a finding itself,
   * so that it does not remain in a pipeline and hide the next loss.
   *
   * @default - none
   */
  readonly accepted?: AcceptedFinding[];
}

/**
 * The data that a plan would lose, interrupt or silently leave unchanged, read from the JSON of `terraform show -json` or `tofu
 * show -json`.
 *
 * The report knows the behavior of OCI: the streams of a pool are deleted with the pool even if the plan shows only an update of them or
 * nothing, data becomes unreadable when its key is deleted, and some names stay reserved. It reads the planned actions and the state in
 * the plan, not your code. It ignores unknown resource types. It shows addresses, names and OCIDs, and never a value that Terraform
 * marks as sensitive.
 */
export class PlanReport {
  /**
   * Reads a plan from a file.
   *
   * @param path - the path of a file with the output of `terraform show -json <plan file>`
   * @throws ConfigurationError if the file cannot be read, is not a plan, or has a format whose major version is not 1
   */
  public static ofFile(path: string, options: PlanReportOptions = {}): PlanReport {
    return PlanReport.ofText(readText("the plan", path), options);
  }

  /**
   * Reads a plan from a string.
   *
   * @param json - the output of `terraform show -json <plan file>`
   * @throws ConfigurationError if `json` is not a plan, or has a format whose major version is not 1
   */
  public static ofText(json: string, options: PlanReportOptions = {}): PlanReport {
    const plan = readPlan(json);
    return new PlanReport(findingsIn(plan, options.before?._configuration, options.accepted ?? []), plan.isErrored);
  }

  /** All findings: losses first, then interruptions, then notices, each in the order of the plan. */
  public readonly findings: PlanFinding[];

  /**
   * Whether Terraform stopped with an error while it planned, for example at a resource with `prevent_destroy`. The findings
   * are real, but there may be more.
   */
  public readonly hasErrors: boolean;

  private constructor(findings: PlanFinding[], hasErrors: boolean) {
    this.findings = findings;
    this.hasErrors = hasErrors;
  }

  /** The losses that are not accepted. */
  public get losses(): PlanFinding[] {
    return this.findings.filter(({ level, accepted }) => level === PlanLevel.LOSS && accepted === undefined);
  }

  /** Whether the plan has a loss that is not accepted. */
  public get hasLosses(): boolean {
    return this.losses.length > 0;
  }

  /** The report for people. */
  public toText(): string {
    return asText(this.findings);
  }

  /** The report for programs, as a JSON object with `hasLosses`, `hasErrors` and `findings`. */
  public toJson(): string {
    return asJson(this.findings, { hasLosses: this.hasLosses, hasErrors: this.hasErrors });
  }

  /** The report as workflow commands of GitHub Actions: a loss is an error, an interruption a warning. */
  public toGithub(): string {
    return asGithub(this.findings);
  }
}
