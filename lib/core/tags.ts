// Freeform and defined tags.

import { writtenKey } from "./tag-key";
import { checkTags, foldedKey, type TagMap } from "./tag-limits";
import { withoutStrayTemplates } from "./token/template";

/** Tags of both kinds. */
export interface TagsProps {
  /**
   * Freeform tags: key to value, 10 at most. A key is 1 to 100 printable ASCII characters without blanks and periods, a value up to
   * 256 characters.
   *
   * @default - none
   */
  readonly freeform?: { readonly [key: string]: string };

  /**
   * Defined tags: `Namespace.Key` to value, 64 at most. Namespace and key are 1 to 100 printable ASCII characters each; case does
   * not matter. A value is up to 256 characters, and may be empty. Both must exist in the tenancy; for tags that the app creates,
   * use `tag.asTags(value)`.
   *
   * @default - none
   */
  readonly defined?: { readonly [namespaceAndKey: string]: string };
}

/** Tags as the arguments of a provider resource. */
export interface TagArguments {
  /**
   * Freeform tags: key to value.
   *
   * @default - none
   */
  readonly freeformTags?: { readonly [key: string]: string };

  /**
   * Defined tags: `Namespace.Key` to value.
   *
   * @default - none
   */
  readonly definedTags?: { readonly [namespaceAndKey: string]: string };
}

/**
 * The tags of a resource, or those of all resources of an `OciStack`.
 *
 * Changing tags updates a resource in place. Tags that the tenancy adds automatically (tag defaults) are not included: the
 * providers of an `OciStack` ignore Oracle's own tags, `Oracle-Tags.CreatedBy` and `Oracle-Tags.CreatedOn`, and those of
 * `ignoredTags`.
 *
 * All tags of a resource together, including those of its stack, have at most 5 KB as JSON.
 *
 * @see https://docs.oracle.com/iaas/Content/Tagging/Concepts/taggingoverview.htm
 */
export class Tags {
  /**
   * Freeform and defined tags together.
   *
   * @throws ConfigurationError for a defined tag that does not have the form `Namespace.Key` or is given twice, and for keys,
   * values and numbers of tags that OCI does not accept
   */
  public static of(props: TagsProps): Tags {
    return Tags.checked(undefined, { ...props.freeform }, { ...props.defined });
  }

  private static checked(at: string | undefined, freeform: TagMap, defined: TagMap): Tags {
    checkTags(at, freeform, defined);
    return new Tags(freeform, defined);
  }

  private constructor(
    private readonly freeform: TagMap,
    private readonly defined: TagMap,
  ) {}

  /**
   * These tags, with those of `other` added; if both have a key, `other` takes precedence. The case of a defined tag does not
   * matter.
   *
   * @throws ConfigurationError if a resource cannot have them all
   */
  public combinedWith(other: Tags): Tags {
    return this._combined(undefined, other);
  }

  /** As the arguments of a provider resource, for your own resources: `...tags.toArguments()`. */
  public toArguments(): TagArguments {
    return { freeformTags: orAbsent(this.freeform), definedTags: orAbsent(this.defined) };
  }

  /** The defined tags as written in the code: `Operations.Stage`. @internal */
  public get _definedKeys(): readonly string[] {
    return Object.keys(this.defined).map((key) => writtenKey(key));
  }

  /** The same as `combinedWith`, for the resource at a path. @internal */
  public _combined(at: string | undefined, other: Tags): Tags {
    const said = new Set(Object.keys(other.defined).map(foldedKey));
    const kept = Object.entries(this.defined).filter(([key]) => !said.has(foldedKey(key)));
    const defined = { ...Object.fromEntries(kept), ...other.defined };
    return Tags.checked(at, { ...this.freeform, ...other.freeform }, defined);
  }
}

/** Terraform reads keys and values as templates. */
function orAbsent(tags: TagMap): Record<string, string> | undefined {
  const all = Object.entries(tags);
  if (all.length === 0) return undefined;
  return Object.fromEntries(all.map(([key, value]) => [withoutStrayTemplates(key), withoutStrayTemplates(value)]));
}
