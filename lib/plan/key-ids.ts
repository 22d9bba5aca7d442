// Internal: the customer's keys that a resource names, and those that it names no longer.

import { type PriorResource, type ResourceChange, updates } from "./plan";
import { at, below, isObject } from "./values";

/** A key by its OCID, and the name of the argument that has it, in whichever block. */
export interface KeyId {
  readonly id: string;
  readonly argument: string;
}

export function keyIdsIn(values: unknown): KeyId[] {
  return [...below(values)].filter(isObject).flatMap((block) =>
    Object.keys(block)
      .filter((name) => /(^|_)key_id$/.test(name))
      .flatMap((argument) => {
        const id = at(block, argument);
        return typeof id === "string" ? [{ id, argument }] : [];
      }),
  );
}

/** What belongs to a key is not encrypted with it, and an application verifies the signatures of images with one. */
export function isEncrypted({ type }: Pick<PriorResource, "type">): boolean {
  return !type.startsWith("oci_kms_") && type !== "oci_functions_application";
}

/** The keys that something stays without, as with another one in their place. */
export function formerKeysOf(change: ResourceChange): KeyId[] {
  if (!updates(change) || !isEncrypted(change)) return [];
  const kept = new Set(keyIdsIn(change.after).map(({ id }) => id));
  return keyIdsIn(change.before).filter(({ id }) => id.startsWith("ocid1.key.") && !kept.has(id));
}
