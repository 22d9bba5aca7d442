// What Terraform plans for a document and a state: the provider's plans of values, and Terraform's own rules around them.

import { isSame, type Path } from "../plan";
import { type Provider } from "../provider";
import { impliedType } from "../schema";
import { isObject, type ObjectValue } from "../values";
import { type Configured, configOf, configuredIn, dependenciesOf, type ModelDocument } from "./configuration";

/** A resource in the state. */
export interface Stored {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly values: ObjectValue;
  /** The addresses of what it referred to when it was applied. */
  readonly dependencies: readonly string[];
  /** Whether it was to be made before it is destroyed when it was applied. */
  readonly createBeforeDestroy: boolean;
}

export type State = ReadonlyMap<string, Stored>;

export type Action = "no-op" | "create" | "update" | "delete";

export interface ModelChange {
  readonly address: string;
  readonly previousAddress?: string;
  readonly type: string;
  readonly name: string;
  readonly actions: readonly Action[];
  readonly before: ObjectValue | null;
  readonly after: ObjectValue | null;
  readonly replacing: readonly Path[];
  readonly createBeforeDestroy: boolean;
  readonly configured?: Configured;
}

export interface ModelPlan {
  readonly document: ModelDocument;
  /** The resources of the state, read again. */
  readonly state: State;
  /** Resources of the state that are not found. */
  readonly gone: readonly Stored[];
  readonly changes: readonly ModelChange[];
  readonly isErrored: boolean;
}

export function planOf(provider: Provider, document: ModelDocument, stored: State): ModelPlan {
  const { state: read, gone } = refreshed(provider, stored);
  const { state, previous } = moved(document, read);
  const all = configuredIn(document);
  const planned = new Map<string, ObjectValue>();
  const changes: ModelChange[] = [];
  const stopped = new Set<string>();
  for (const one of all) {
    // Terraform does not visit what depends on an error.
    if (one.references.some((address) => stopped.has(address))) {
      stopped.add(one.address);
      continue;
    }
    const change = changeOf(provider, one, state, planned, isCreatedFirst(one, all));
    if (one.preventDestroy && change.actions.includes("delete")) stopped.add(one.address);
    planned.set(one.address, change.after ?? {});
    const from = previous.get(one.address);
    changes.push(from === undefined ? change : { ...change, previousAddress: from });
  }
  const kept = new Set(all.map(({ address }) => address));
  const orphans = [...state.values()].filter(({ address }) => !kept.has(address)).map(deletionOf);
  return { document, state, gone, changes: [...changes, ...orphans], isErrored: stopped.size > 0 };
}

function refreshed(provider: Provider, stored: State): Pick<ModelPlan, "state" | "gone"> {
  const state = new Map<string, Stored>();
  const gone: Stored[] = [];
  for (const one of stored.values()) {
    const values = provider.read(one.type, one.values);
    if (isObject(values)) state.set(one.address, { ...one, values });
    else gone.push(one);
  }
  return { state, gone };
}

function moved({ moved: moves = [] }: ModelDocument, read: State): { state: State; previous: Map<string, string> } {
  const state = new Map(read);
  const previous = new Map<string, string>();
  for (const { from, to } of moves) {
    const found = state.get(from);
    if (found === undefined || state.has(to)) continue;
    state.delete(from);
    state.set(to, { ...found, address: to, name: to.split(".")[1] ?? "" });
    previous.set(to, from);
  }
  return { state, previous };
}

/** The resource itself has it, or a resource that depends on it. */
function isCreatedFirst(one: Configured, all: readonly Configured[]): boolean {
  if (one.createBeforeDestroy) return true;
  return all.some((other) => other.createBeforeDestroy && dependenciesOf(other, all).includes(one.address));
}

function changeOf(
  provider: Provider,
  one: Configured,
  state: State,
  planned: ReadonlyMap<string, ObjectValue>,
  createBeforeDestroy: boolean,
): ModelChange {
  const config = configOf(one, (address) => planned.get(address));
  const before = state.get(one.address)?.values ?? null;
  const { address, type, name } = one;
  const common = { address, type, name, before, createBeforeDestroy, configured: one, replacing: [] };
  const anew = (): ObjectValue => provider.plan(type, null, config, config).state as ObjectValue;
  if (before === null) return { ...common, actions: ["create"], after: anew() };
  const { state: after, replacing } = provider.plan(type, before, config, config);
  if (replacing.length > 0) {
    const actions: Action[] = createBeforeDestroy ? ["create", "delete"] : ["delete", "create"];
    return { ...common, actions, after: anew(), replacing };
  }
  const stays = isSame(impliedType(one.block), before, after);
  return { ...common, actions: [stays ? "no-op" : "update"], after: after as ObjectValue };
}

function deletionOf({ address, type, name, values, createBeforeDestroy }: Stored): ModelChange {
  return { address, type, name, actions: ["delete"], before: values, after: null, replacing: [], createBeforeDestroy };
}

/** Actions by address, as the plan of the real one is summed up. */
export function actionsOf({ changes }: ModelPlan): Record<string, string> {
  const all = changes.map(({ address, actions }) => [address, actions.join(", ")] as const);
  return Object.fromEntries(all.filter(([, actions]) => actions !== "no-op"));
}
