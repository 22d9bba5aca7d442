// A tag namespace: the keys of defined tags are in it.

import { IdentityTagNamespace } from "@cdktf/provider-oci/lib/identity-tag-namespace";
import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { prefixedName } from "../core/resource/names";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { taken } from "../core/resource/taken";
import { HomeRegion } from "../core/stack/providers/home-region";
import { checkWait } from "../core/stack/wait";
import { planDescription, holdBack, planName, planTagName } from "./governance-parts";

/** A tag namespace, made here or elsewhere. */
export interface ITagNamespace extends IConstruct {
  /** The OCID. Of a namespace that is made here, whatever refers to it waits until keys can be made in it. */
  readonly tagNamespaceId: string;

  /** The name, which comes before the period of `Namespace.Key`. */
  readonly name: string;

  /** @internal */
  readonly _known: Known<TagNamespaceFacts>;
}

/** What a tag namespace is made of. */
export interface TagNamespaceProps extends ResourceOptions {
  /** Where the namespace lives; it can be used in the whole tenancy. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name. A change replaces the namespace, which cannot be deleted before its tags are, and a tag that is deleted is taken off every
   * resource that has it.
   *
   * 1 to 100 printable ASCII characters without blanks and periods. It is unique in the tenancy, whatever its case.
   *
   * @default - the ids from the stack down to the namespace, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * What people read in the console. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;

  /**
   * Whether the namespace and all its tags are retired: they stay where they are, but nobody can put them on anything. A change is made
   * in place, back too.
   *
   * @default - false; a namespace that was retired stays so when it is left out later
   */
  readonly retired?: boolean;

  /**
   * How long Terraform waits before it makes tags in a new namespace. Oracle gives no figure; published configurations wait 10
   * seconds. Zero does not wait.
   *
   * @default Duration.seconds(10)
   */
  readonly propagation?: Duration;
}

/** What is known of a tag namespace that exists. */
export interface TagNamespaceAttributes {
  /** The OCID. */
  readonly tagNamespaceId: string;

  /** The name. */
  readonly name: string;
}

/** What can be known of a tag namespace. @internal */
export interface TagNamespaceFacts {
  readonly tagNamespaceId: string;
  readonly name: string;
  /** Whether its tags cannot be put on anything; not known of one that exists already. */
  readonly isRetired: boolean;
}

/** A tag namespace of which the facts are known. */
class TagNamespaceBase extends Construct implements ITagNamespace {
  /** @internal */
  public readonly _known: Known<TagNamespaceFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<TagNamespaceFacts> & TagNamespaceAttributes) {
    super(scope, id);
    if (facts !== undefined) {
      checkOcid(this.node.path, "tagNamespaceId", facts.tagNamespaceId, OcidKind.TAG_NAMESPACE);
      planTagName(this, NAME, facts.name, "write the name that it has");
    }
    this._known = new Known<TagNamespaceFacts>(this, "TagNamespace.fromTagNamespaceAttributes", facts);
  }

  public get tagNamespaceId(): string {
    return this._known.need("tagNamespaceId");
  }

  public get name(): string {
    return this._known.need("name");
  }
}

const NAME = "the name of a tag namespace";

/**
 * A tag namespace, written through the home region. `Tag` makes a key in it.
 *
 * Nobody can rename a namespace. Destroying it fails while there are tags in it that were not made here. Whoever puts its tags on something
 * needs the permission to `use tag-namespaces`.
 *
 * @see https://docs.oracle.com/iaas/Content/Tagging/Tasks/managingtagsandtagnamespaces.htm
 */
export class TagNamespace extends TagNamespaceBase {
  /**
   * A tag namespace that exists.
   *
   * @throws ConfigurationError for a text that is not the OCID of a tag namespace, and for a name that none can have
   */
  public static fromTagNamespaceAttributes(
    scope: Construct,
    id: string,
    { tagNamespaceId, name }: TagNamespaceAttributes,
  ): ITagNamespace {
    return new TagNamespaceBase(scope, id, { tagNamespaceId, name });
  }

  /** Where the namespace lives. */
  public readonly compartment: Compartment;

  /** @throws ConfigurationError for a name that OCI would not take, and for one that another namespace of the stack has */
  public constructor(scope: Construct, id: string, props: TagNamespaceProps) {
    super(scope, id);
    checkProps(this, "TagNamespaceProps", props);
    const { compartment, retired, propagation = Duration.seconds(10) } = props;
    const name = prefixedName(this, props.name, MAX_NAME);
    const remedy = props.name === undefined ? "set name; without it, the ids are the name" : undefined;
    planTagName(this, NAME, name, remedy);
    checkWait(this, propagation, "a tag namespace");
    const resource = make(IdentityTagNamespace, this, props, [
      { config: { compartmentId: compartment.compartmentId, isRetired: retired } },
      planName(name),
      planDescription(this, "tag namespace", props.description),
      taken(this, { what: NAME, value: name, within: "the tenancy", holder: TerraformStack.of(this), anyCase: true }),
      HomeRegion._part(this),
    ]);
    const hold = holdBack(this, propagation);
    const tagNamespaceId = hold("tag_namespace_id", resource.id);
    this.compartment = compartment;
    this._known.learn({ tagNamespaceId, name, isRetired: retired ?? false });
  }
}

const MAX_NAME = 100;
