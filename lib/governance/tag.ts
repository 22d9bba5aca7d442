// A tag: a key of a tag namespace, which resources can have values of.

import { IdentityTag } from "@cdktf/provider-oci/lib/identity-tag";
import { TerraformResource, TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty, orList, refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { isInTree, oncePerStack } from "../core/resource/memory";
import { otherName } from "../core/resource/names";
import { type ResourceOptions } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { taken } from "../core/resource/taken";
import { HomeRegion } from "../core/stack/providers/home-region";
import { stackSettings } from "../core/stack/stack-settings";
import { checkWait } from "../core/stack/wait";
import { tagKey } from "../core/tag-key";
import { checkTagValue } from "../core/tag-limits";
import { Tags } from "../core/tags";
import { withoutStrayTemplates } from "../core/token/template";
import { isKnown, isUnknownList } from "../core/token/tokens";
import { planDescription, holdBack, planName, planTagName } from "./governance-parts";
import { type ITagNamespace } from "./tag-namespace";

/** What a tag is made of. */
export interface TagProps extends ResourceOptions {
  /** The namespace of the key. Another one replaces the tag, which is taken off every resource that has it. */
  readonly namespace: ITagNamespace;

  /**
   * The key. A change replaces the tag, which is taken off every resource that has it, within 48 hours.
   *
   * 1 to 100 printable ASCII characters without blanks and periods. It is unique in its namespace, whatever its case.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * What people read in the console. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;

  /**
   * The values that the tag can have: 1 to 100 of up to 256 characters. A change is made in place; resources keep values that they have.
   *
   * @default - any value
   */
  readonly values?: string[];

  /**
   * Whether costs are tracked by this tag. A tenancy can have 10 such tags, retired ones included. A change is made in place.
   *
   * @default - false; a tag that tracked costs goes on when it is left out later
   */
  readonly costTracking?: boolean;

  /**
   * Whether the tag is retired: it stays where it is, but nobody can put it on anything. A change is made in place, back too.
   *
   * @default - false; a tag that was retired stays so when it is left out later
   */
  readonly retired?: boolean;

  /**
   * How long Terraform waits before it puts a new tag on something, which OCI refuses at first ("Invalid tags"). Oracle gives no figure;
   * published configurations wait 60 seconds. Zero does not wait.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;
}

/**
 * A tag: a key in a tag namespace, written through the home region. `asTags` puts it on what the same app makes: such a resource waits
 * until OCI knows the tag everywhere.
 *
 * Deleting a tag takes it off every resource of the tenancy that has it, within 48 hours; Terraform waits up to 12 hours. OCI deletes one tag
 * at a time, so those of a stack are made and destroyed one after the other.
 *
 * @see https://docs.oracle.com/iaas/Content/Tagging/Tasks/managingtagsandtagnamespaces.htm
 */
export class Tag extends Construct {
  /** The name in its namespace: `Stage`. */
  public readonly name: string;

  /** `Namespace.Key`, as a key of defined tags. Whatever has it waits until the tag can be used. */
  public readonly key: string;

  private readonly values: readonly string[] | undefined;
  private readonly isRetired: boolean;

  /**
   * @throws ConfigurationError for a name or values that OCI would not take, a value that is there twice, a name that another tag of the
   * stack has in the same namespace, and for an eleventh tag by which costs of the tenancy are tracked
   */
  public constructor(scope: Construct, id: string, props: TagProps) {
    super(scope, id);
    checkProps(this, "TagProps", props);
    const { namespace, name = id, costTracking, retired, propagation = Duration.seconds(60) } = props;
    const { tagNamespaceId } = namespace;
    planTagName(this, NAME, name, otherName(this, name, "write the key without its namespace"));
    checkWait(this, propagation, "a tag");
    checkCostTracking(this, costTracking);
    const tag = make(IdentityTag, this, props, [
      { config: { tagNamespaceId, isCostTracking: costTracking, isRetired: retired } },
      planName(name),
      planDescription(this, "tag", props.description),
      planValues(this, props.values),
      taken(this, { ...takenIn(this, tagNamespaceId), value: name }),
      afterTheLast(this),
      HomeRegion._part(this),
    ]);
    lastTag(this).tag = tag;
    const hold = holdBack(this, propagation);
    hold("tag_id", tag.id);
    this.name = name;
    this.key = tagKey(`${namespace.name}.${name}`, hold("key", `${withoutStrayTemplates(namespace.name)}.${tag.name}`));
    this.values = props.values;
    this.isRetired = retired ?? namespace._known.find("isRetired") ?? false;
  }

  /**
   * The tag with a value, for the `tags` of a resource, or for all that is made from then on: `stack.addTags(stage.asTags("live"))`.
   *
   * @param value - one of the tag's values if it has a list of them, else up to 256 characters
   * @throws ConfigurationError for a value that the tag cannot have, and for a retired tag
   */
  public asTags(value: string): Tags {
    const { path } = this.node;
    if (this.isRetired) {
      const remedy = "take it off what has it, or do not retire it";
      throw refusal(path, { what: "a tag that is put on something", rule: "must not be retired", remedy });
    }
    checkTagValue(path, this.name, value);
    const { values = [value] } = this;
    if (isKnown(value) && values.every(isKnown) && !isUnknownList(values) && !values.includes(value)) {
      throw refusal(path, {
        what: "a value of this tag",
        rule: `must be ${orList(values)}`,
        got: value,
        remedy: REMEDY,
      });
    }
    return Tags.of({ defined: { [this.key]: value } });
  }
}

const NAME = "the name of a tag";
const REMEDY = "add it to the values of the tag, in the same case";

/** Oracle: "Limits on Tags". */
const MAX_VALUES = 100;

function planValues(owner: IConstruct, values: readonly string[] | undefined): Part<{ readonly validator: object }> {
  if (values === undefined) return {};
  const { path } = owner.node;
  const what = "the values of a tag";
  if (values.length === 0 || values.length > MAX_VALUES) {
    const rule = `must be 1 to ${MAX_VALUES}, got ${values.length}`;
    throw refusal(path, { what, rule, remedy: "leave values out to allow any" });
  }
  for (const value of values) {
    checkNotEmpty(path, "a value of a tag", value, "leave it out; a tag with values must have one of them");
    checkTagValue(path, owner.node.id, value);
  }
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) throw refusal(path, { what, rule: "must be given once each", got: twice });
  return { config: { validator: { validatorType: "ENUM", values: values.map(withoutStrayTemplates) } } };
}

function takenIn(owner: Tag, tagNamespaceId: string): Omit<Parameters<typeof taken>[1], "value"> {
  const holder = TerraformStack.of(owner);
  return { what: NAME, within: "its namespace", holder, key: [tagNamespaceId], anyCase: true };
}

/** Oracle: "Limits on Cost-Tracking Tags"; a retired tag counts too. */
const MAX_COST_TRACKING = 10;

/**
 * Refuses one tag too many by which a tenancy tracks costs: of those of the app where the stack names the tenancy, else of the stack. Those
 * that were made of the binding count too.
 */
function checkCostTracking(owner: Tag, costTracking: boolean | undefined): void {
  if (costTracking !== true) return;
  const tenancy = tenancyOf(owner);
  const stacks = owner.node.root.node.findAll().filter((one) => TerraformStack.isStack(one));
  const own = TerraformStack.of(owner);
  const those = tenancy === undefined ? [own] : stacks.filter((stack) => stack === own || tenancyOf(stack) === tenancy);
  const tags = those.flatMap(({ node }) => node.findAll().filter((one) => tracksCosts(one)));
  const [first] = tags;
  if (tags.length < MAX_COST_TRACKING) return;
  const others = `${first?.node.path.replace(/\/Resource$/, "") ?? ""} and ${MAX_COST_TRACKING - 1} more`;
  const rule = `must be at most ${MAX_COST_TRACKING}, retired ones included, and ${others} are there already`;
  throw refusal(owner.node.path, {
    what: "the cost-tracking tags of a tenancy",
    rule,
    remedy: "say costTracking: false for one of them",
  });
}

function tenancyOf(owner: IConstruct): string | undefined {
  const { tenancy } = stackSettings(owner);
  return tenancy !== undefined && isKnown(tenancy.compartmentId) ? tenancy.compartmentId : undefined;
}

/** A tag of the bindings, whichever copy of them it is made of. */
interface CostTracking extends TerraformResource {
  readonly isCostTrackingInput?: unknown;
}

function tracksCosts(one: IConstruct): boolean {
  if (!TerraformResource.isTerraformResource(one) || one.terraformResourceType !== "oci_identity_tag") return false;
  return (one as CostTracking).isCostTrackingInput === true;
}

/** The tag that was made last in a stack. */
function lastTag(scope: IConstruct): { tag?: IdentityTag } {
  return oncePerStack<{ tag?: IdentityTag }>(scope, "last tag", () => ({}));
}

/** OCI refuses to delete a tag while it deletes another one, which takes hours; what depends on another tag is deleted before it. */
function afterTheLast(owner: IConstruct): Part<object> {
  return {
    build: () => {
      const { tag } = lastTag(owner);
      return tag === undefined || !isInTree(tag) ? undefined : { dependsOn: [tag] };
    },
  };
}
