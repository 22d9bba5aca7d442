import { ConfigurationError } from "../core/configuration-error";
import { type AcceptedRuleFinding, type RuleFinding } from "./rule-finding";
import { RuleLevel } from "./rule-level";
import { asJson, asText, listOf } from "./rules/rendering";
import { asSarif, type ReportSource } from "./rules/sarif";

/** The findings of the rules in a stack. */
export class RuleReport {
  /** The findings that are not accepted: errors first, then warnings. */
  public readonly findings: RuleFinding[];

  /** The findings that are accepted, with the reasons. */
  public readonly suppressed: AcceptedRuleFinding[];

  private readonly source: ReportSource;

  /** @internal Only `Rules` creates one. */
  public static _of(source: ReportSource, findings: RuleFinding[], suppressed: AcceptedRuleFinding[]): RuleReport {
    return new RuleReport(source, findings, suppressed);
  }

  private constructor(source: ReportSource, findings: RuleFinding[], suppressed: AcceptedRuleFinding[]) {
    this.source = source;
    this.findings = findings;
    this.suppressed = suppressed;
  }

  /** Whether a finding of the level `error` is not accepted. */
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
   * The report as SARIF 2.1.0, for code scanning. Accepted findings are left out. A finding points to the line that created its
   * resource if cdktf recorded it (`stackTraces` of the app, for resources that your own code creates), otherwise to the file of the app.
   * Paths are relative to the working directory.
   */
  public sarif(): string {
    return asSarif(this.source, this.findings);
  }

  /**
   * Passes if there are no findings:
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
