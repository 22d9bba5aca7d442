// Zero Trust Packet Routing (ZPR) attributes of a private pool.

import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Part } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";

/** What happens to traffic that no ZPR policy allows. */
export enum SecurityAttributeMode {
  /** The traffic is dropped. */
  ENFORCE = "enforce",
  /** The traffic is allowed and logged. */
  AUDIT = "audit",
}

/** An attribute of a resource, and its value. */
export interface SecurityAttributeProps {
  /** The namespace of the security attribute, as defined in the tenancy. */
  readonly namespace: string;

  /** The key of the security attribute within its namespace. */
  readonly key: string;

  /** The value given to this resource. */
  readonly value: string;

  /**
   * What happens to traffic that no ZPR policy allows.
   *
   * @default SecurityAttributeMode.ENFORCE
   */
  readonly mode?: SecurityAttributeMode;
}

/**
 * A ZPR security attribute; a private pool can have 3.
 */
export class SecurityAttribute {
  /**
   * An attribute with a value.
   *
   * @throws ConfigurationError if the namespace or the key is empty or contains a dot, which the provider would misread
   */
  public static of(props: SecurityAttributeProps): SecurityAttribute {
    checkName("the namespace of a security attribute", props.namespace);
    checkName("the key of a security attribute", props.key);
    const { namespace, key, value, mode = SecurityAttributeMode.ENFORCE } = props;
    // The provider expects a flat map, and splits its keys at dots.
    return new SecurityAttribute({ [`${namespace}.${key}.value`]: value, [`${namespace}.${key}.mode`]: mode });
  }

  /** The single map that the provider expects. @internal */
  public static _merge(at: string, attributes: readonly SecurityAttribute[]): Record<string, string> {
    const entries = attributes.flatMap((attribute) => Object.entries(attribute._render()));
    const keys = entries.map(([key]) => key);
    const twin = keys.find((key, index) => keys.indexOf(key) !== index);
    if (twin === undefined) return Object.fromEntries(entries);
    const got = twin.replace(/\.value$/, "");
    const remedy = "keep one, because a resource has one value for each key";
    throw refusal(at, { what: "securityAttributes", rule: "must have different keys", got, remedy });
  }

  private constructor(private readonly rendered: Readonly<Record<string, string>>) {}

  /** @internal */
  public _render(): Readonly<Record<string, string>> {
    return this.rendered;
  }
}

const MAX_ATTRIBUTES = 3;

/** The single map that the provider expects, for a private pool. */
export function planSecurityAttributes(
  pool: IConstruct,
  attributes: readonly SecurityAttribute[] | undefined,
  { isPrivate }: { readonly isPrivate: boolean },
): Part<{ securityAttributes: Record<string, string> }> {
  if (attributes === undefined) return {};
  const [at, what] = [pool.node.path, "securityAttributes"];
  const count = attributes.length;
  if (count > MAX_ATTRIBUTES) {
    throw refusal(at, { what, rule: `must be at most ${MAX_ATTRIBUTES}`, got: count, remedy: "remove some" });
  }
  if (count > 0 && !isPrivate) {
    const remedy = "remove them, or give the pool a private endpoint";
    throw refusal(at, { what, rule: "are only possible on a private pool", remedy });
  }
  return { config: { securityAttributes: SecurityAttribute._merge(at, attributes) } };
}

function checkName(what: string, name: string): void {
  if (!isKnown(name) || /^[^.\s]+$/.test(name)) return;
  throw refusal(undefined, {
    what,
    rule: "must be one word without dots",
    got: name,
    remedy: "give namespace and key separately",
  });
}
