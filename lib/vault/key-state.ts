// Internal: whether a key can be used, and what Terraform must check about it. Data that is encrypted with a key that cannot be
// used is unreadable.

import { type KmsKeyConfig } from "@cdktf/provider-oci/lib/kms-key";
import { type IResolvable } from "cdktf";
import { type Condition, noneOf, type Part } from "../core/resource/part";
import { chosenText } from "../core/token/tokens";

/**
 * Oracle's SDK, lifecycle states of a key. Any other state, or none, is accepted: a key that is being moved or rotated can be
 * used.
 */
const UNUSABLE = ["DISABLING", "DISABLED", "SCHEDULING_DELETION", "PENDING_DELETION", "DELETING", "DELETED"];

/**
 * The declared state; without one, Terraform checks that the key is not disabled. The provider plans no change when
 * `desired_state` is removed from the code. It reports the service's state in that argument, so a plan that enables a key is not
 * stopped by the state before.
 */
export function planState(enabled: boolean | IResolvable | undefined): Part<KmsKeyConfig> {
  if (enabled !== undefined) return { config: { desiredState: chosenText(enabled, "ENABLED", "DISABLED") } };
  const wayOut = "enable it with enabled: true, or accept it with enabled: false";
  return { postconditions: [usable("self.desired_state", wayOut)] };
}

/** The condition for a key that is looked up. */
export function usableKey(): Condition {
  return usable("self.state", "enable it or cancel its deletion in OCI, or use another key");
}

function usable(state: string, wayOut: string): Condition {
  const errorMessage = `This key is disabled or about to be deleted, and everything that is encrypted with it is unreadable: ${wayOut}.`;
  return { condition: noneOf(state, UNUSABLE), errorMessage };
}
