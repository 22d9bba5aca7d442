// Internal: whether Terraform refuses to destroy a resource, and what must be protected too so that it is not lost another way.

import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { isProtected } from "../stack/stack-settings";
import { type Known } from "./known";
import { type ProtectedResourceOptions } from "./options";
import { type Part } from "./part";

/** A resource that others are lost with. */
export interface Guarded {
  /** Whether Terraform refuses to destroy it; not known of one that exists already. */
  readonly isProtected: boolean;
}

/** What a resource is lost with. */
export interface Holder {
  /** "stream pool". */
  readonly noun: string;
  readonly known: Known<Guarded> | undefined;
  /** What the resource must not be: "be in", "be encrypted with". */
  readonly relation: string;
  /** What the deletion of the holder does to the resource: "deletes it". */
  readonly loss: string;
  /** What else to do than to give up the protection of the resource; default: to protect the holder. */
  readonly remedy?: string;
}

/** Deleting it deletes what is in it: a pool its streams, a vault its keys. */
export function within(noun: string, known: Known<Guarded>): Holder {
  return { noun, known, relation: "be in", loss: "deletes it" };
}

/** Deleting it makes what is encrypted with it unreadable, from the moment that its deletion is scheduled. */
export function encryptedWith(known: Known<Guarded> | undefined): Holder {
  return { noun: "key", known, relation: "be encrypted with", loss: "makes it unreadable" };
}

/** What a key encrypted before another took its place may need it still. */
export function onceEncryptedWith(known: Known<Guarded>): Holder {
  const loss = "may make unreadable what it encrypted";
  return { noun: "former key", known, relation: "have", loss, remedy: "protect the key, or take it out of formerKeys" };
}

/** The part of what holds messages, objects, keys or secrets. */
export type Protection = Part<object> & { readonly preventDestroy: boolean };

/**
 * Protects what says so itself, else what its stack protects, else the context, else always; and refuses to protect what is lost with
 * something unprotected. Terraform stops only the destruction of a resource that a plan destroys, not that of what goes with it.
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
