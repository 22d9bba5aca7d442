// A tag namespace, which contains the keys of defined tags.

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
  /** The OCID. Everything that refers to the OCID of a namespace made here waits until keys can be created in it. */
  readonly tagNamespaceId: string;

  /** The name, which comes before the period of `Namespace.Key`. */
  readonly name: string;

  /** @internal */
  readonly _known: Known<TagNamespaceFacts>;
}

/** The properties of a tag namespace. */
export interface TagNamespaceProps extends ResourceOptions {
  /** Where the namespace lives; it can be used in the whole tenancy. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name. A change replaces the namespace: its tags are deleted first, and a deleted tag is removed from every resource that
   * has it.
   *
   * 1 to 100 printable ASCII characters without blanks and periods. It must be unique in the tenancy; case does not matter.
   *
   * @default - the ids from the stack down to the namespace, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * The description that the console shows. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;

  /**
   * Whether the namespace and all its tags are retired: resources keep them, but they cannot be added to other resources. A
   * change is made in place, in both directions.
   *
   * @default - false; a retired namespace stays retired when this is left out later
   */
  readonly retired?: boolean;

  /**
   * How long Terraform waits before it creates tags in a new namespace. Oracle does not document a time; published configurations
   * wait 10 seconds. Zero does not wait.
   *
   * @default Duration.seconds(10)
   */
  readonly propagation?: Duration;
}

/** The attributes of an existing tag namespace. */
export interface TagNamespaceAttributes {
  /** The OCID. */
  readonly tagNamespaceId: string;

  /** The name. */
  readonly name: string;
}

/** The facts about a tag namespace, as far as they are known. @internal */
export interface TagNamespaceFacts {
  readonly tagNamespaceId: string;
  readonly name: string;
  /** Whether its tags can no longer be added to resources; not known for a namespace that exists already. */
  readonly isRetired: boolean;
}

/** A tag namespace whose facts are known. */
class TagNamespaceBase extends Construct implements ITagNamespace {
  /** @internal */
  public readonly _known: Known<TagNamespaceFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<TagNamespaceFacts> & TagNamespaceAttributes) {
    super(scope, id);
    if (facts !== undefined) {
      checkOcid(this.node.path, "tagNamespaceId", facts.tagNamespaceId, OcidKind.TAG_NAMESPACE);
      planTagName(this, NAME, facts.name, "write the name of the namespace");
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
 * A tag namespace, created through the home region. `Tag` creates a key in it.
 *
 * A namespace cannot be renamed. Destroying it fails while it contains tags that were not made here. To add its tags to a
 * resource, a user needs the permission to `use tag-namespaces`.
 *
 * @see https://docs.oracle.com/iaas/Content/Tagging/Tasks/managingtagsandtagnamespaces.htm
 */
export class TagNamespace extends TagNamespaceBase {
  /**
   * A tag namespace that exists already.
   *
   * @throws ConfigurationError if the string is not the OCID of a tag namespace, or if the name is not valid
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

  /** @throws ConfigurationError for a name that OCI would not accept, and for one that another namespace of the stack has */
  public constructor(scope: Construct, id: string, props: TagNamespaceProps) {
    super(scope, id);
    checkProps(this, "TagNamespaceProps", props);
    const { compartment, retired, propagation = Duration.seconds(10) } = props;
    const name = prefixedName(this, props.name, MAX_NAME);
    const remedy = props.name === undefined ? "set name; without it, the name is made from the ids" : undefined;
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
