// Internal: the customer-managed keys that a resource names, and those that it no longer names.

import { type PriorResource, type ResourceChange, updates } from "./plan";
import { at, below, isObject } from "./values";

/** The OCID of a key, and the name of the argument that has it, in any block. */
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

/** Versions of a key are not encrypted with it, and a function application uses a key to verify the signatures of images. */
export function isEncrypted({ type }: Pick<PriorResource, "type">): boolean {
  return !type.startsWith("oci_kms_") && type !== "oci_functions_application";
}

/** The keys that a resource no longer names after an update, for example because another key replaces them. */
export function formerKeysOf(change: ResourceChange): KeyId[] {
  if (!updates(change) || !isEncrypted(change)) return [];
  const kept = new Set(keyIdsIn(change.after).map(({ id }) => id));
  return keyIdsIn(change.before).filter(({ id }) => id.startsWith("ocid1.key.") && !kept.has(id));
}
