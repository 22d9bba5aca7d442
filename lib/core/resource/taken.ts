// Internal: a registry of names, addresses and sources that a service accepts only once, with one form of error message.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { beginsLikeOcid } from "../ocid";
import { regionKey } from "../stack/providers/scope-provider";
import { isKnown, referredIn, resolvedText } from "../token/tokens";
import { isInTree, remembered } from "./memory";
import { type Part } from "./part";

/** A value that must be unique. */
export interface Unique {
  /** What it is, for the beginning of the error message: "the name of a stream". */
  readonly what: string;
  readonly value: string;
  /** The scope in which it is unique, in words: "its pool". */
  readonly within: string;
  /** The construct on which it is registered: the stack, a log group, the root of the app. */
  readonly holder: IConstruct;
  /** What distinguishes it, in addition to the value, from others with the same `what` on the same holder: a pool's OCID. */
  readonly key?: readonly string[];
  /** Whether the service compares without regard to case. */
  readonly anyCase?: boolean;
  readonly remedy?: string;
}

/**
 * The part of a resource that reserves a value: it throws now if another construct has the value, and reserves it when the
 * resource is built.
 */
export function taken(owner: IConstruct, unique: Unique): Part<object> {
  const { what, value, within, holder, remedy = OTHER_NAME } = unique;
  const id = idOf(owner, unique);
  const twin = twinOf(owner, holder, id);
  if (twin !== undefined) {
    const rule = `must be unique in ${within}, but ${twin.node.path} has it already`;
    throw refusal(owner.node.path, { what, rule, got: resolvedText(owner, value), remedy });
  }
  return {
    build: () => {
      takenOn(holder).set(id, owner);
      return undefined;
    },
  };
}

/** Whether another construct has the value already. */
export function isTaken(owner: IConstruct, unique: Unique): boolean {
  return twinOf(owner, unique.holder, idOf(owner, unique)) !== undefined;
}

function twinOf(owner: IConstruct, holder: IConstruct, id: string): IConstruct | undefined {
  const twin = takenOn(holder).get(id);
  return twin !== undefined && twin !== owner && isInTree(twin) ? twin : undefined;
}

function takenOn(holder: IConstruct): Map<string, IConstruct> {
  return remembered(holder, "taken", () => new Map<string, IConstruct>());
}

function idOf(owner: IConstruct, { what, value, holder, key = [], anyCase = false }: Unique): string {
  // The scope is the holder, so that a reference is written the same way for every stack; an app is above all stacks and cannot
  // resolve references.
  const scope = holder.node.scope === undefined ? owner : holder;
  const kept = resolvedText(scope, value);
  return JSON.stringify([what, ...key.map((part) => resolvedText(scope, part)), anyCase ? kept.toLowerCase() : kept]);
}

/** A name that is unique in a compartment and region, because a compartment exists in every region but the resource does not. */
export function takenInCompartment(
  owner: IConstruct,
  what: string,
  value: string,
  compartmentId: string,
): Part<object> {
  const holder = TerraformStack.of(owner);
  return taken(owner, { what, value, within: "its compartment", holder, key: [compartmentId, ...regionKey(owner)] });
}

const OTHER_NAME = "give one of them another name";

/**
 * The scope in which a string has one meaning: an OCID in the whole app; a reference in the stack that it leads to; an input or a
 * name in its stack only, because another stack can have another region or other values.
 */
export function meaningOf(text: string, construct: IConstruct): IConstruct {
  if (isKnown(text)) return beginsLikeOcid(text) ? construct.node.root : TerraformStack.of(construct);
  return referredIn(text)?.stack ?? TerraformStack.of(construct);
}
