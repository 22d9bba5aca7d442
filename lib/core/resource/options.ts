// How long Terraform waits for a resource.

import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { type Duration } from "../duration";

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
  if (timeouts === undefined) return undefined;
  return {
    create: renderTimeout(resource, "create", timeouts.create),
    update: renderTimeout(resource, "update", timeouts.update),
    delete: renderTimeout(resource, "delete", timeouts.delete),
  };
}

function renderTimeout(resource: IConstruct, step: string, timeout: Duration | undefined): string | undefined {
  if (timeout === undefined) return undefined;
  if (!timeout.isUnresolved() && timeout.toMilliseconds() < 1) {
    throw refusal(resource.node.path, {
      what: `timeouts.${step}`,
      rule: "must be at least a millisecond",
      got: timeout,
      remedy: LEAVE_OUT,
    });
  }
  return timeout.toTerraformString();
}

const LEAVE_OUT = "leave it out for the provider's own";

interface RenderedTimeouts {
  readonly create?: string;
  readonly update?: string;
  readonly delete?: string;
}
