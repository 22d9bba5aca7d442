// Rules for a synthesized stack, whether its resources come from this library, the bindings, or other code.

import { type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { synthesizeAlone } from "../resource-manager/synthesized-stack";
import { configurationIn, SYNTHESIZED_STACK } from "../plan/configuration";
import { readText } from "../plan/text-file";
import { type RuleAcceptance, writeAcceptance, writeAcceptances } from "./rule-acceptance";
import { RuleLevel } from "./rule-level";
import { RuleReport } from "./rule-report";
import { findingsOf, STALE_RULE } from "./rules/judging";
import { type JsonObject, StackDocument } from "./rules/document";
import { checkAcceptable, checkRuleId } from "./rules/ids";
import { RULES } from "./rules/table";
import { reasonsIn } from "./synthesized-statements";

/** Which rules to check, and from which level. */
export interface RuleOptions {
  /**
   * The lowest level to report.
   *
   * @default RuleLevel.WARNING
   */
  readonly level?: RuleLevel;
  /**
   * The ids of the rules to check, and no others.
   *
   * @default - all
   */
  readonly only?: string[];
  /**
   * The file that `sarif` points to if cdktf did not record a line of code, relative to the root of the repository.
   *
   * @default - the program that `app` in cdktf.json runs, otherwise cdktf.json
   */
  readonly source?: string;
}

/** The description of a rule, as reports show it. */
export interface RuleDescription {
  /** The id, which never changes: `OCI-STR-001`. */
  readonly id: string;
  /** How much it matters. */
  readonly level: RuleLevel;
  /** The requirement. */
  readonly title: string;
  /** Why it matters. */
  readonly reason: string;
  /** What to do. */
  readonly remedy: string;
  /** Where it comes from. */
  readonly sources: string[];
}

/**
 * Checks the document of a stack against rules: what loses messages, who may do what, what is exposed, and what would fail
 * unnoticed. It reads the synthesized document, so it also checks raw resources of the bindings and constructs of other libraries.
 *
 * A value that Terraform knows only later does not break a rule.
 */
export class Rules {
  /**
   * Synthesizes a stack in memory and checks it.
   *
   * @throws ConfigurationError if the stack cannot be synthesized, for an unknown rule id, and for an empty list of ids
   */
  public static of(stack: TerraformStack, options: RuleOptions = {}): RuleReport {
    checkIds(options);
    const { document } = synthesizeAlone(stack);
    return reportOf(new StackDocument(document), reasonsIn(stack), options);
  }

  /**
   * Checks a stack that is already synthesized.
   *
   * @param json - the contents of `cdk.tf.json`
   * @throws ConfigurationError if `json` is not a configuration in Terraform's JSON syntax, for an unknown rule id, and for an
   * empty list of ids
   */
  public static ofSynthesized(json: string, options: RuleOptions = {}): RuleReport {
    checkIds(options);
    return reportOf(new StackDocument(configurationIn(json) as JsonObject), new Map(), options);
  }

  /**
   * Checks a stack that is already synthesized.
   *
   * @param path - the path of its `cdk.tf.json`
   * @throws ConfigurationError if the file cannot be read or is not such a configuration, for an unknown rule id, and for an
   * empty list of ids
   */
  public static ofFile(path: string, options: RuleOptions = {}): RuleReport {
    return Rules.ofSynthesized(readText(SYNTHESIZED_STACK, path), options);
  }

  /**
   * Accepts that a construct and the constructs below it break a rule. Reports list accepted findings with the reason. An acceptance
   * that no finding matches is a finding of OCI-RUL-001.
   *
   * @param scope - a construct, or a whole stack
   * @throws ConfigurationError for an unknown rule id, for a reason of fewer than 10 characters or with a reference in it, and
   * if the rule is already accepted at this construct
   */
  public static accept(scope: IConstruct, acceptance: RuleAcceptance): void {
    checkAcceptable(scope.node.path, acceptance.id);
    writeAcceptance(scope, acceptance);
  }

  /**
   * Accepts several rules at a construct and the constructs below it, for the same reason: see `accept`.
   *
   * @param scope - a construct, or a whole stack
   * @param ids - the ids of the rules, at least one
   * @throws ConfigurationError for no rule, and for everything that `accept` rejects
   */
  public static acceptAll(scope: IConstruct, ids: string[], reason: string): void {
    const { path } = scope.node;
    if (ids.length === 0) {
      throw refusal(path, {
        what: "the rules that are accepted",
        rule: "must not be empty",
        remedy: "name at least one",
      });
    }
    for (const id of ids) checkAcceptable(path, id);
    writeAcceptances(scope, ids, reason);
  }

  /** All rules, in the order of the guide. */
  public static all(): RuleDescription[] {
    return [...RULES, STALE_RULE].map(({ id, level, title, reason, remedy, sources }) => ({
      ...{ id, level, title, reason, remedy },
      sources: [...sources],
    }));
  }

  private constructor() {
    // Not instantiable: it has only static methods.
  }
}

function checkIds({ only }: RuleOptions): void {
  if (only?.length === 0) {
    const remedy = "leave it out to check all rules";
    throw refusal(undefined, { what: "only", rule: "must have at least one rule", remedy });
  }
  for (const id of only ?? []) checkRuleId(undefined, id);
}

function reportOf(document: StackDocument, reasons: ReadonlyMap<string, string>, options: RuleOptions): RuleReport {
  const { level = RuleLevel.WARNING, only, source } = options;
  const levels = [RuleLevel.ERROR, RuleLevel.WARNING, RuleLevel.INFO];
  const isAsked = (finding: { readonly id: string; readonly level: RuleLevel }): boolean =>
    levels.indexOf(finding.level) <= levels.indexOf(level) && only?.includes(finding.id) !== false;
  const { findings, accepted } = findingsOf(document, reasons);
  return RuleReport._of(
    { document, source, rules: Rules.all() },
    findings.filter(isAsked),
    accepted.filter(({ finding }) => isAsked(finding)),
  );
}
