// The options of every resource: its tags, how long Terraform waits for it, and whether it is protected.

import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { type Duration } from "../duration";
import { type Tags } from "../tags";

/** The options of every resource. */
export interface ResourceOptions {
  /**
   * Tags in addition to those of the stack; if both have a key, these take precedence. A change is made in place.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * How long Terraform waits.
   *
   * @default - the provider's own times: 20 minutes for each step, unless the documentation of the resource has another time
   */
  readonly timeouts?: ResourceTimeouts;
}

/** The options of a resource that contains messages, objects, keys or secrets. */
export interface ProtectedResourceOptions extends ResourceOptions {
  /**
   * Whether Terraform refuses to destroy or replace the resource (`prevent_destroy`). It does not protect a construct that is
   * renamed or removed: call `stack.renamed` when an id changes. It also does not prevent a loss through the deletion of another
   * resource. For this reason, protection is rejected for a stream in an unprotected pool, for a key or a secret in an
   * unprotected vault, and for a resource that is encrypted with an unprotected key.
   *
   * @default - the stack's setting, which is true by default
   */
  readonly deletionProtection?: boolean;
}

/**
 * How long Terraform waits before it gives up; OCI may still complete the operation. A construct rejects a known duration of
 * zero, with which Terraform would give up immediately.
 */
export interface ResourceTimeouts {
  /**
   * How long to wait for the resource to exist.
   *
   * @default Duration.minutes(20)
   */
  readonly create?: Duration;

  /**
   * How long to wait for a change.
   *
   * @default Duration.minutes(20)
   */
  readonly update?: Duration;

  /**
   * How long to wait for the resource to be deleted.
   *
   * @default Duration.minutes(20)
   */
  readonly delete?: Duration;
}

/** The provider's `timeouts` block. */
export function renderTimeouts(
  resource: IConstruct,
  timeouts: ResourceTimeouts | undefined,
): RenderedTimeouts | undefined {
  const rendered = (step: keyof ResourceTimeouts): string | undefined => {
    const timeout = timeouts?.[step];
    if (timeout === undefined || timeout.isUnresolved() || timeout.toMilliseconds() >= 1) {
      return timeout?.toTerraformString();
    }
    const what = `timeouts.${step}`;
    const remedy = "leave it out to use the provider's default";
    throw refusal(resource.node.path, { what, rule: "must be at least a millisecond", got: timeout, remedy });
  };
  return timeouts && { create: rendered("create"), update: rendered("update"), delete: rendered("delete") };
}

type RenderedTimeouts = { readonly [step in keyof ResourceTimeouts]: string };
