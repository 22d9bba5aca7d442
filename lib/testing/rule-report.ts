import { ConfigurationError } from "../core/configuration-error";
import { type AcceptedRuleFinding, type RuleFinding } from "./rule-finding";
import { RuleLevel } from "./rule-level";
import { asJson, asText, listOf } from "./rules/rendering";
import { asSarif, type ReportSource } from "./rules/sarif";

/** What rules say of a stack. */
export class RuleReport {
  /** What breaks a rule and is not accepted: errors first, then warnings. */
  public readonly findings: RuleFinding[];

  /** What breaks a rule and is accepted, with the reasons. */
  public readonly suppressed: AcceptedRuleFinding[];

  private readonly source: ReportSource;

  /** @internal Only `Rules` makes one. */
  public static _of(source: ReportSource, findings: RuleFinding[], suppressed: AcceptedRuleFinding[]): RuleReport {
    return new RuleReport(source, findings, suppressed);
  }

  private constructor(source: ReportSource, findings: RuleFinding[], suppressed: AcceptedRuleFinding[]) {
    this.source = source;
    this.findings = findings;
    this.suppressed = suppressed;
  }

  /** Whether there is a finding of the level error that is not accepted. */
  public get hasErrors(): boolean {
    return this.findings.some(({ level }) => level === RuleLevel.ERROR);
  }

  /** The report for people. */
  public text(): string {
    return asText(this.findings, this.suppressed, this.source.document.resources.length);
  }

  /** The report for programs, as a JSON object with `hasErrors`, `findings` and `suppressed`. */
  public json(): string {
    return asJson(this.findings, this.suppressed, this.hasErrors);
  }

  /**
   * The report as SARIF 2.1.0, for code scanning. What is accepted is left out. A finding points to the line that made its
   * resource, if cdktf kept it (`stackTraces` of the app, for resources that your own code makes), else to the file of the app. Paths
   * are relative to the working directory.
   */
  public sarif(): string {
    return asSarif(this.source, this.findings);
  }

  /**
   * Passes if there is no finding:
   *
   * ```ts
   * test("the stack breaks no rule", () => Rules.of(stack).expectNone());
   * ```
   *
   * @throws ConfigurationError with a line for each finding
   */
  public expectNone(): void {
    if (this.findings.length > 0) throw new ConfigurationError(listOf(this.findings));
  }
}
