// How long Terraform waits for a resource.

import { type Duration } from "./duration";

/**
 * How long Terraform waits before it gives up; what it gives up on may still come into being in OCI.
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
export function renderTimeouts(timeouts: ResourceTimeouts | undefined): RenderedTimeouts | undefined {
  if (timeouts === undefined) return undefined;
  return {
    create: timeouts.create?.toTerraformString(),
    update: timeouts.update?.toTerraformString(),
    delete: timeouts.delete?.toTerraformString(),
  };
}

interface RenderedTimeouts {
  readonly create?: string;
  readonly update?: string;
  readonly delete?: string;
}
