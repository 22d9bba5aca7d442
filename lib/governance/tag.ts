// A tag: a key of a tag namespace, for which resources can have values.

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

/** The properties of a tag. */
export interface TagProps extends ResourceOptions {
  /** The namespace of the key. Another one replaces the tag, which is removed from every resource that has it. */
  readonly namespace: ITagNamespace;

  /**
   * The key. A change replaces the tag, which is removed from every resource that has it, within 48 hours.
   *
   * 1 to 100 printable ASCII characters without blanks and periods. It must be unique in its namespace; case does not matter.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The description that the console shows. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;

  /**
   * The values that the tag can have: 1 to 100, each of up to 256 characters. A change is made in place; resources keep the
   * values that they have.
   *
   * @default - any value
   */
  readonly values?: string[];

  /**
   * Whether this is a cost-tracking tag. A tenancy can have 10 such tags, including retired ones. A change is made in place.
   *
   * @default - false; a cost-tracking tag stays one when this is left out later
   */
  readonly costTracking?: boolean;

  /**
   * Whether the tag is retired: resources keep it, but it cannot be added to other resources. A change is made in place, in both
   * directions.
   *
   * @default - false; a retired tag stays retired when this is left out later
   */
  readonly retired?: boolean;

  /**
   * How long Terraform waits before it adds a new tag to a resource, which OCI rejects at first ("Invalid tags"). Oracle does not
   * document a time; published configurations wait 60 seconds. Zero does not wait.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;
}

/**
 * A tag: a key in a tag namespace, created through the home region. Use `asTags` to add it to resources of the same app: such a
 * resource waits until OCI knows the tag everywhere.
 *
 * Deleting a tag removes it from every resource of the tenancy that has it, within 48 hours; Terraform waits up to 12 hours. OCI
 * deletes one tag at a time, so the tags of a stack are created and destroyed one after the other.
 *
 * @see https://docs.oracle.com/iaas/Content/Tagging/Tasks/managingtagsandtagnamespaces.htm
 */
export class Tag extends Construct {
  /** The name in its namespace: `Stage`. */
  public readonly name: string;

  /** `Namespace.Key`, as a key of defined tags. Every resource that has it waits until the tag can be used. */
  public readonly key: string;

  private readonly values: readonly string[] | undefined;
  private readonly isRetired: boolean;

  /**
   * @throws ConfigurationError for a name or values that OCI would not accept, a value that is given twice, a name that another
   * tag of the stack has in the same namespace, and for an eleventh cost-tracking tag of the tenancy
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
   * The tag with a value, for the `tags` of a resource, or for everything that is made afterwards:
   * `stack.addTags(stage.asTags("live"))`.
   *
   * @param value - one of the tag's values if it has a list of them, else up to 256 characters
   * @throws ConfigurationError for a value that the tag cannot have, and for a retired tag
   */
  public asTags(value: string): Tags {
    const { path } = this.node;
    if (this.isRetired) {
      const remedy = "remove it from the resources that have it, or do not retire it";
      throw refusal(path, { what: "a tag that is added to a resource", rule: "must not be retired", remedy });
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
 * Rejects a cost-tracking tag beyond the limit of a tenancy. It counts the tags of the app if the stack names the tenancy, or
 * else those of the stack, including tags that were made with the bindings.
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
  const rule = `must be at most ${MAX_COST_TRACKING}, including retired ones, but ${others} exist already`;
  throw refusal(owner.node.path, {
    what: "the cost-tracking tags of a tenancy",
    rule,
    remedy: "set costTracking: false for one of them",
  });
}

function tenancyOf(owner: IConstruct): string | undefined {
  const { tenancy } = stackSettings(owner);
  return tenancy !== undefined && isKnown(tenancy.compartmentId) ? tenancy.compartmentId : undefined;
}

/** A tag of the bindings, from whichever copy of them. */
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

/**
 * OCI rejects the deletion of a tag while it deletes another one, which takes hours; a resource that depends on another is
 * deleted before it.
 */
function afterTheLast(owner: IConstruct): Part<object> {
  return {
    build: () => {
      const { tag } = lastTag(owner);
      return tag === undefined || !isInTree(tag) ? undefined : { dependsOn: [tag] };
    },
  };
}
