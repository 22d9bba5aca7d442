// A matching rule: which resources belong to a dynamic group.

import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { parseRule } from "./language/rule-parser";
import { checkLength, checkTagPart, ruleGroup, type RuleSyntax, ruleTest, tagPresence } from "./language/rule-syntax";

/** A tag, and the value that it must have. */
export interface TagMatch {
  /** The tag namespace. */
  readonly namespace: string;
  /** The key in the namespace. */
  readonly key: string;
  /** The value. @default - any value: the tag must be set */
  readonly value?: string;
}

/**
 * A matching rule: the resources that belong to a dynamic group, now and later.
 *
 * It has at most 100,000 characters (Oracle's "IAM Service Limits"). Rules that Oracle does not document but that are known from
 * other sources are accepted, and the dynamic group adds a warning.
 *
 * @see https://docs.oracle.com/iaas/Content/Identity/dynamicgroups/Writing_Matching_Rules_to_Define_Dynamic_Groups.htm
 */
export class MatchingRule {
  /**
   * A rule in text form, for example from the console or another program: `Any {instance.id = 'ocid1.instance...',
   * tag.ops.stage.value = 'live'}`.
   *
   * Blanks and line breaks do not matter, nor does the case of `all` and `any`. Values are in single quotes; double quotes become
   * single ones. Terraform references stay as they are.
   *
   * @throws ConfigurationError for what is not a rule, such as a list without `all` or `any`, `in (...)` and patterns; for a
   * variable other than `instance.id`, `instance.compartment.id`, `resource.id`, `resource.compartment.id`, `resource.type` and
   * `tag.<namespace>.<key>.value`; for a value of the wrong kind; and for `all` that nothing can meet
   */
  public static parse(text: string): MatchingRule {
    return new MatchingRule(parseRule(text));
  }

  /** The compute instances in a compartment, not in those below it. */
  public static instancesIn(compartment: Compartment): MatchingRule {
    return new MatchingRule(ruleTest("instance.compartment.id", "=", compartment.compartmentId));
  }

  /** All resources in a compartment, not in those below it: `resource.compartment.id`. */
  public static resourcesIn(compartment: Compartment): MatchingRule {
    return new MatchingRule(ruleTest("resource.compartment.id", "=", compartment.compartmentId));
  }

  /** The functions in a compartment. Old pages of Oracle call the type `fnfunction`; it is the word in the OCID, `fnfunc`. */
  public static functionsIn(compartment: Compartment): MatchingRule {
    return MatchingRule.resourcesOfType("fnfunc", compartment);
  }

  /** The runs of Data Flow (Spark) applications in a compartment. */
  public static dataFlowRunsIn(compartment: Compartment): MatchingRule {
    return MatchingRule.resourcesOfType("dataflowrun", compartment);
  }

  /** The notebook sessions of Data Science in a compartment. */
  public static notebooksIn(compartment: Compartment): MatchingRule {
    return MatchingRule.resourcesOfType("datasciencenotebooksession", compartment);
  }

  /** One compute instance. @throws ConfigurationError if the string is not an instance OCID */
  public static instance(instanceId: string): MatchingRule {
    return new MatchingRule(ruleTest("instance.id", "=", instanceId, "instanceId"));
  }

  /**
   * One resource that is not a compute instance.
   *
   * @throws ConfigurationError if the text is not an OCID, or is the OCID of a compute instance or of a resource that does not
   * call OCI, such as a stream
   */
  public static resource(resourceId: string): MatchingRule {
    return new MatchingRule(ruleTest("resource.id", "=", resourceId, "resourceId"));
  }

  /**
   * The resources of one type in a compartment, not in those below it.
   *
   * @param resourceType - the word between the first two dots of their OCIDs, for example `fnfunc`
   * @throws ConfigurationError if the type is not such a word, is a misspelling of a known type, or is a type of resources that
   * do not call OCI, such as `stream`
   */
  public static resourcesOfType(resourceType: string, compartment: Compartment): MatchingRule {
    return MatchingRule.all(MatchingRule.ofType(resourceType), MatchingRule.resourcesIn(compartment));
  }

  /**
   * The resources of one type in the whole tenancy.
   *
   * @param resourceType - the word between the first two dots of their OCIDs, for example `fnfunc`
   * @throws ConfigurationError as `resourcesOfType` does
   */
  public static ofType(resourceType: string): MatchingRule {
    return new MatchingRule(ruleTest("resource.type", "=", resourceType, "resource type"));
  }

  /** Compute instances and other resources with a defined tag. @throws ConfigurationError if a part cannot be written in a rule */
  public static tag({ namespace, key, value }: TagMatch): MatchingRule {
    checkTagPart("tag namespace", namespace);
    checkTagPart("tag key", key);
    const variable = `tag.${namespace}.${key}.value`;
    return new MatchingRule(value === undefined ? tagPresence(variable) : ruleTest(variable, "=", value));
  }

  /**
   * What a rule of one test does not match: `instance.id != '...'`. On its own it matches resources of the whole tenancy; pass it
   * to `MatchingRule.all` together with other rules.
   *
   * @throws ConfigurationError for a rule of several tests, for a tag without a value, and for a rule that is itself made by
   * `otherThan`
   */
  public static otherThan(rule: MatchingRule): MatchingRule {
    const { _syntax: syntax } = rule;
    if (syntax.kind === "test" && syntax.operator === "=") {
      return new MatchingRule(ruleTest(syntax.variable, "!=", syntax.value));
    }
    const remedy = "write a separate rule for each instance, resource, type, compartment or tag value that you exclude";
    throw refusal(undefined, {
      what: "a matching rule that is excluded",
      rule: "must be one test with =",
      got: rule.text,
      remedy,
    });
  }

  /**
   * What every one of the rules matches. @throws ConfigurationError if there are no rules, or if nothing can match all of them
   */
  public static all(...rules: MatchingRule[]): MatchingRule {
    return MatchingRule.joined("ALL", rules);
  }

  /** What at least one of the rules matches. @throws ConfigurationError if there are no rules */
  public static any(...rules: MatchingRule[]): MatchingRule {
    return MatchingRule.joined("ANY", rules);
  }

  private static joined(keyword: "ALL" | "ANY", rules: readonly MatchingRule[]): MatchingRule {
    const [only] = rules;
    if (only !== undefined && rules.length === 1) return only;
    return new MatchingRule(
      ruleGroup(
        keyword,
        rules.map(({ _syntax }) => _syntax),
      ),
    );
  }

  /** The rule as written in the dynamic group. */
  public readonly text: string;

  /** @internal */
  public readonly _syntax: RuleSyntax;

  private constructor(syntax: RuleSyntax) {
    checkLength(syntax);
    this.text = syntax.text;
    this._syntax = syntax;
  }

  /** The rule as written in the dynamic group. */
  public toString(): string {
    return this.text;
  }
}
