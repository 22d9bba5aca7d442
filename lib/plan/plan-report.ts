import { type AcceptedFinding } from "./accepted-finding";
import { type DeployedDocument } from "./deployed-document";
import { findingsIn } from "./plan-findings";
import { type PlanFinding, PlanLevel } from "./plan-finding";
import { readPlan } from "./plan-reader";
import { asGithub, asJson, asText } from "./rendering";
import { readText } from "./text-file";

/** What else a report is made from. */
export interface PlanReportOptions {
  /**
   * What was deployed last. With it, arguments that were taken out of the code and plan nothing are named.
   *
   * @default - only values in the state that differ from a known default and are not in the code are named
   */
  readonly before?: DeployedDocument;

  /**
   * The losses and interruptions that are accepted, by address. An acceptance of something that does not occur is a finding itself, so
   * that it does not stay in a pipeline and hide the next loss.
   *
   * @default - none
   */
  readonly accepted?: AcceptedFinding[];
}

/**
 * What a plan would lose, interrupt or silently leave as it is, read from the JSON of `terraform show -json` or `tofu show -json`.
 *
 * The report knows what OCI does: that the streams of a pool go with it although the plan shows an update of them or nothing, what a key
 * that is deleted makes unreadable, which names stay taken. It reads the planned actions and the state in the plan, and no code. It ignores
 * resources of types that it does not know. It shows addresses, names and OCIDs, and never what Terraform marks as sensitive.
 */
export class PlanReport {
  /**
   * Reads a plan from a file.
   *
   * @param path - of a file with the output of `terraform show -json <plan file>`
   * @throws ConfigurationError if the file cannot be read, is not a plan, or is of a format whose major version is not 1
   */
  public static ofFile(path: string, options: PlanReportOptions = {}): PlanReport {
    return PlanReport.ofText(readText("the plan", path), options);
  }

  /**
   * Reads a plan from text.
   *
   * @param json - the output of `terraform show -json <plan file>`
   * @throws ConfigurationError if it is not a plan, or of a format whose major version is not 1
   */
  public static ofText(json: string, options: PlanReportOptions = {}): PlanReport {
    const plan = readPlan(json);
    return new PlanReport(findingsIn(plan, options.before?._configuration, options.accepted ?? []), plan.isErrored);
  }

  /** All findings: losses first, then interruptions, then notices, each in the order of the plan. */
  public readonly findings: PlanFinding[];

  /**
   * Whether Terraform stopped with an error while it planned, as for a resource with `prevent_destroy`: what is found is real, and
   * there may be more.
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

  /** Whether there is a loss that is not accepted. */
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
