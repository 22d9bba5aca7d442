// A dynamic group: instances, functions and other resources that match a rule, so that statements can be about them.

import { IdentityDynamicGroup } from "@cdktf/provider-oci/lib/identity-dynamic-group";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { HomeRegion } from "../core/stack/home-region";
import { withoutAtoms } from "../core/token/atoms";
import { planInTenancy } from "./iam-resource";
import { checkSafeText } from "./language/safe-text";

/** A dynamic group, made here or elsewhere. */
export interface IDynamicGroup extends IConstruct {
  /** The OCID. */
  readonly dynamicGroupId: string;
}

/** What a dynamic group is made of. */
export interface DynamicGroupProps extends ResourceOptions {
  /** Which resources belong to the group. A change is made in place. */
  readonly rule: MatchingRule;

  /**
   * The name. A change replaces the group: statements about it get another OCID.
   *
   * 1 to 100 letters, digits, hyphens, periods and underscores. It is unique among the groups and dynamic groups of the
   * tenancy, whatever its case.
   *
   * @default - the ids from the stack down to the group, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * What people read in the console. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;

  /**
   * The tenancy's root compartment, where every dynamic group lives. Another one replaces the group.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly tenancy?: Compartment;
}

/** A dynamic group of which the OCID is known. */
class DynamicGroupBase extends Construct implements IDynamicGroup {
  /** @internal */
  protected readonly _known: Known<Pick<IDynamicGroup, "dynamicGroupId">>;

  /** @internal */
  public constructor(scope: Construct, id: string, dynamicGroupId?: string) {
    super(scope, id);
    const { path } = this.node;
    if (dynamicGroupId !== undefined) checkOcid(path, "dynamicGroupId", dynamicGroupId, OcidKind.DYNAMIC_GROUP);
    this._known = new Known(this, "DynamicGroup.fromDynamicGroupId", { dynamicGroupId });
  }

  public get dynamicGroupId(): string {
    return this._known.need("dynamicGroupId");
  }
}

/**
 * A dynamic group, in the root compartment, through the home region, in the tenancy's Default identity domain.
 *
 * It lets its members do nothing by itself: `Subject.dynamicGroup(group)` is whom a statement is about.
 *
 * @see https://docs.oracle.com/iaas/Content/Identity/dynamicgroups/Writing_Matching_Rules_to_Define_Dynamic_Groups.htm
 */
export class DynamicGroup extends DynamicGroupBase {
  /**
   * A dynamic group that exists.
   *
   * @throws ConfigurationError if the text is not a dynamic group OCID
   */
  public static fromDynamicGroupId(scope: Construct, id: string, dynamicGroupId: string): IDynamicGroup {
    return new DynamicGroupBase(scope, id, dynamicGroupId);
  }

  /** The name, with the stack's prefix where none was given. */
  public readonly name: string;

  /**
   * @throws ConfigurationError for a name or a description that IAM would not take, for a name that another group of the stack
   * has, and where the tenancy is not known
   */
  public constructor(scope: Construct, id: string, props: DynamicGroupProps) {
    super(scope, id);
    checkProps(this, "DynamicGroupProps", props);
    const place = planInTenancy(this, "dynamic group", "group", props);
    const rule = { config: { matchingRule: props.rule.text } };
    const resource = make(IdentityDynamicGroup, this, props, [place, rule, HomeRegion._part(this)]);
    this.name = place.config.name;
    this._known.learn({ dynamicGroupId: () => resource.id });
  }
}

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
    return new MatchingRule(equality("instance.compartment.id", compartment.compartmentId));
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
    return new MatchingRule(equality("instance.id", instanceId));
  }

  /** One resource that is not a compute instance. @throws ConfigurationError if the text is not an OCID */
  public static resource(resourceId: string): MatchingRule {
    checkOcid(undefined, "resourceId", resourceId);
    return new MatchingRule(equality("resource.id", resourceId));
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
      const remedy = "write letters and digits only";
      throw refusal(undefined, { what: "resource type", rule, got: resourceType, remedy });
    }
    const ofType = equality("resource.type", resourceType);
    const inCompartment = equality("resource.compartment.id", compartment.compartmentId);
    return new MatchingRule(`ALL {${ofType}, ${inCompartment}}`);
  }

  /** Compute instances with a tag. @throws ConfigurationError if a part cannot be written in a rule */
  public static tag({ namespace, key, value }: TagMatch): MatchingRule {
    checkTagName("tag namespace", namespace);
    checkTagName("tag key", key);
    const variable = `tag.${namespace}.${key}.value`;
    return new MatchingRule(value === undefined ? variable : equality(variable, value));
  }

  /** What every one of the rules matches. @throws ConfigurationError if there is none */
  public static all(...rules: MatchingRule[]): MatchingRule {
    return new MatchingRule(joined("ALL", rules));
  }

  /** What one of the rules matches. @throws ConfigurationError if there is none */
  public static any(...rules: MatchingRule[]): MatchingRule {
    return new MatchingRule(joined("ANY", rules));
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

function equality(variable: string, value: string): string {
  checkSafeText("value in a matching rule", value);
  return `${variable} = '${value}'`;
}

function joined(kind: "ALL" | "ANY", rules: readonly MatchingRule[]): string {
  if (rules.length === 0) throw refusal(undefined, { what: `a matching rule ${kind}`, rule: "must have a member" });
  const texts = rules.map(({ text }) => text).join(", ");
  return rules.length === 1 ? texts : `${kind} {${texts}}`;
}

function checkTagName(what: string, name: string): void {
  if (/^[\p{L}\p{N}_@:-]+$/u.test(withoutAtoms(name, "x"))) return;
  throw refusal(undefined, { what, rule: "must not be empty or hold blanks, periods or quotes", got: name });
}
