// Internal: whether Terraform refuses to destroy a resource, and which other resources must be protected so that it is not lost
// in another way.

import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { isProtected } from "../stack/stack-settings";
import { type Known } from "./known";
import { type ProtectedResourceOptions } from "./options";
import { type Part } from "./part";

/** A resource whose deletion also loses other resources. */
export interface Guarded {
  /** Whether Terraform refuses to destroy it; not known for a resource that exists already. */
  readonly isProtected: boolean;
}

/** A resource whose deletion loses this one. */
export interface Holder {
  /** "stream pool". */
  readonly noun: string;
  readonly known: Known<Guarded> | undefined;
  /** The relation of the resource to the holder: "be in", "be encrypted with". */
  readonly relation: string;
  /** What the deletion of the holder does to the resource: "deletes it". */
  readonly loss: string;
  /** The remedy other than removing the protection of the resource; default: to protect the holder. */
  readonly remedy?: string;
}

/** Deleting the holder deletes what it contains: the streams of a pool, the keys of a vault. */
export function within(noun: string, known: Known<Guarded>): Holder {
  return { noun, known, relation: "be in", loss: "deletes it" };
}

/** Deleting the key makes the data that is encrypted with it unreadable, from the moment its deletion is scheduled. */
export function encryptedWith(known: Known<Guarded> | undefined): Holder {
  return { noun: "key", known, relation: "be encrypted with", loss: "makes it unreadable" };
}

/** Data that was encrypted with a former key may still need that key. */
export function onceEncryptedWith(known: Known<Guarded>): Holder {
  const loss = "may make data unreadable that it encrypted";
  return { noun: "former key", known, relation: "have", loss, remedy: "protect the key, or remove it from formerKeys" };
}

/** The part of a resource that contains messages, objects, keys or secrets. */
export type Protection = Part<object> & { readonly preventDestroy: boolean };

/**
 * Protects a resource according to its own setting, or else that of its stack, or else that of the context; the default is to
 * protect it. It rejects the protection of a resource that would be lost with an unprotected one. Terraform stops only the
 * destruction that a plan contains, not a loss through another resource.
 *
 * @param noun - what is protected: "stream"
 */
export function protection(
  owner: IConstruct,
  noun: string,
  { deletionProtection }: ProtectedResourceOptions,
  holders: readonly Holder[] = [],
): Protection {
  const preventDestroy = isProtected(owner, deletionProtection);
  if (preventDestroy) for (const holder of holders) checkHolder(owner, noun, holder);
  return { preventDestroy };
}

function checkHolder(owner: IConstruct, noun: string, holder: Holder): void {
  const { known, relation, loss, remedy = `protect the ${holder.noun}` } = holder;
  if (known?.find("isProtected") !== false) return;
  const rule = `must not ${relation} the unprotected ${holder.noun} ${known.construct.node.path}, whose deletion ${loss}`;
  const wayOut = `${remedy}, or give the ${noun} deletionProtection: false`;
  throw refusal(owner.node.path, { what: `a protected ${noun}`, rule, remedy: wayOut });
}
