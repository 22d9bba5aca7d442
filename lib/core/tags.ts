// Freeform and defined tags.

import { refusal } from "./checks";
import { isKnown } from "./token/tokens";

/** Tags of both kinds. */
export interface TagsProps {
  /**
   * Freeform tags: key to value.
   *
   * @default - none
   */
  readonly freeform?: { readonly [key: string]: string };

  /**
   * Defined tags: `Namespace.Key` to value. The namespace and key must exist in the tenancy.
   *
   * @default - none
   */
  readonly defined?: { readonly [namespaceAndKey: string]: string };
}

/** Tags as the arguments of a resource of the provider. */
export interface TagArguments {
  /**
   * Freeform tags: key to value.
   *
   * @default - there are none
   */
  readonly freeformTags?: { readonly [key: string]: string };

  /**
   * Defined tags: `Namespace.Key` to value.
   *
   * @default - there are none
   */
  readonly definedTags?: { readonly [namespaceAndKey: string]: string };
}

/**
 * The tags of a resource, or the tags that all resources of an `OciStack` start from.
 *
 * Changing tags updates a resource in place. Tags that the tenancy adds by itself (tag defaults) are not seen here.
 */
export class Tags {
  /** Freeform and defined tags together. @throws ConfigurationError if a defined tag is not written `Namespace.Key` */
  public static of(props: TagsProps): Tags {
    for (const name of Object.keys(props.defined ?? {})) checkDefined(name);
    return new Tags({ ...props.freeform }, { ...props.defined });
  }

  private constructor(
    private readonly freeform: Readonly<Record<string, string>>,
    private readonly defined: Readonly<Record<string, string>>,
  ) {}

  /** These tags, with those of `other` added; where both have a key, `other` has the say. */
  public combinedWith(other: Tags): Tags {
    return new Tags({ ...this.freeform, ...other.freeform }, { ...this.defined, ...other.defined });
  }

  /** As the arguments of a resource of the provider, for resources of your own: `...tags.toArguments()`. */
  public toArguments(): TagArguments {
    return { freeformTags: orAbsent(this.freeform), definedTags: orAbsent(this.defined) };
  }
}

function checkDefined(name: string): void {
  if (!isKnown(name) || /^[^.\s]+\.[^.\s]+$/.test(name)) return;
  const rule = "must be written Namespace.Key, with one dot and no blanks";
  throw refusal(undefined, { what: "a defined tag", rule, got: name, remedy: "use a freeform tag for a plain key" });
}

function orAbsent(tags: Readonly<Record<string, string>>): Record<string, string> | undefined {
  return Object.keys(tags).length === 0 ? undefined : { ...tags };
}
