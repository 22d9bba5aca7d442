// What can be said of every resource: its tags, how long Terraform waits for it, and whether it is protected.

import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { type Duration } from "../duration";
import { type Tags } from "../tags";

/** What can be said of every resource. */
export interface ResourceOptions {
  /**
   * Tags in addition to those of the stack; where both have a key, these win. A change is made in place.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * How long Terraform waits.
   *
   * @default - the provider's own times: 20 minutes for each step unless the resource says otherwise
   */
  readonly timeouts?: ResourceTimeouts;
}

/** What can be said of a resource that holds messages, objects, keys or secrets. */
export interface ProtectedResourceOptions extends ResourceOptions {
  /**
   * Whether Terraform refuses to destroy or replace the resource (`prevent_destroy`). It does not stop a renamed or removed
   * construct: say so with `stack.renamed` when an id changes. Nor does it stop a loss through something else that goes, so it is refused to
   * protect a stream in an unprotected pool, a key or a secret in an unprotected vault, and what is encrypted with an unprotected key.
   *
   * @default - the stack's setting, which is true unless it says otherwise
   */
  readonly deletionProtection?: boolean;
}

/**
 * How long Terraform waits before it gives up; what it gives up on may still come into being in OCI. A construct refuses a
 * known length of zero, with which Terraform would give up at once.
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
   * How long to wait for the resource to be gone.
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
    const remedy = "leave it out for the provider's own";
    throw refusal(resource.node.path, { what, rule: "must be at least a millisecond", got: timeout, remedy });
  };
  return timeouts && { create: rendered("create"), update: rendered("update"), delete: rendered("delete") };
}

type RenderedTimeouts = { readonly [step in keyof ResourceTimeouts]: string };
