// Which resources belong to a dynamic group.

import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { withoutAtoms } from "../core/token/atoms";
import { checkOcid, OcidKind } from "../core/ocid";
import { checkSafeText } from "./language/safe-text";

/**
 * A tag, and what it must hold.
 */
export interface TagMatch {
  /** The tag namespace. */
  readonly namespace: string;
  /** The key in the namespace. */
  readonly key: string;
  /** The value. @default - any value: the tag must only be there */
  readonly value?: string;
}

/**
 * A matching rule: the resources that belong to a dynamic group, now and later.
 *
 * @see https://docs.oracle.com/iaas/Content/Identity/dynamicgroups/Writing_Matching_Rules_to_Define_Dynamic_Groups.htm
 */
export class MatchingRule {
  /** The compute instances in a compartment, not in those below it. */
  public static instancesIn(compartment: Compartment): MatchingRule {
    return equality("instance.compartment.id", compartment.compartmentId);
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

  /** One compute instance. @throws ConfigurationError if the text is not an instance OCID */
  public static instance(instanceId: string): MatchingRule {
    checkOcid(undefined, "instanceId", instanceId, OcidKind.INSTANCE);
    return equality("instance.id", instanceId);
  }

  /** One resource that is not a compute instance. @throws ConfigurationError if the text is not an OCID */
  public static resource(resourceId: string): MatchingRule {
    checkOcid(undefined, "resourceId", resourceId);
    return equality("resource.id", resourceId);
  }

  /**
   * The resources of one type in a compartment, not in those below it.
   *
   * @param resourceType - the word between the first two dots of their OCIDs, for example `fnfunc`
   * @throws ConfigurationError if the type is not such a word
   */
  public static resourcesOfType(resourceType: string, compartment: Compartment): MatchingRule {
    if (!/^[A-Za-z0-9]+$/.test(withoutAtoms(resourceType, "x"))) {
      const rule = "must be the word between the first two dots of an OCID";
      throw refusal(undefined, {
        what: "resource type",
        rule,
        got: resourceType,
        remedy: "write letters and digits only",
      });
    }
    const ofType = equality("resource.type", resourceType);
    return MatchingRule.all(ofType, equality("resource.compartment.id", compartment.compartmentId));
  }

  /** Compute instances with a tag. @throws ConfigurationError if a part cannot be written in a rule */
  public static tag({ namespace, key, value }: TagMatch): MatchingRule {
    checkTagName("tag namespace", namespace);
    checkTagName("tag key", key);
    const variable = `tag.${namespace}.${key}.value`;
    return value === undefined ? MatchingRule._of(variable) : equality(variable, value);
  }

  /** What every one of the rules matches. @throws ConfigurationError if there is none */
  public static all(...rules: MatchingRule[]): MatchingRule {
    return group("ALL", rules);
  }

  /** What one of the rules matches. @throws ConfigurationError if there is none */
  public static any(...rules: MatchingRule[]): MatchingRule {
    return group("ANY", rules);
  }

  /** @internal */
  public static _of(text: string): MatchingRule {
    return new MatchingRule(text);
  }

  private constructor(
    /** The rule as it stands in the dynamic group. */
    public readonly text: string,
  ) {}

  /** The rule as it stands in the dynamic group. */
  public toString(): string {
    return this.text;
  }
}

function equality(variable: string, value: string): MatchingRule {
  checkSafeText("value in a matching rule", value);
  return MatchingRule._of(`${variable} = '${value}'`);
}

function group(kind: "ALL" | "ANY", rules: readonly MatchingRule[]): MatchingRule {
  if (rules.length === 0) throw refusal(undefined, { what: `a matching rule ${kind}`, rule: "must have a member" });
  const [only] = rules.length === 1 ? rules : [];
  return only ?? MatchingRule._of(`${kind} {${rules.map(({ text }) => text).join(", ")}}`);
}

function checkTagName(what: string, name: string): void {
  if (/^[\p{L}\p{N}_@:-]+$/u.test(withoutAtoms(name, "x"))) return;
  throw refusal(undefined, { what, rule: "must not be empty or hold blanks, periods or quotes", got: name });
}
