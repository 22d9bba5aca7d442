// A plan applied in Terraform's order: what is destroyed goes before what depended on it is changed, unless it is made first.

import { type Provider } from "../provider";
import { type ObjectValue } from "../values";
import { configOf, configuredIn, dependenciesOf } from "./configuration";
import { type ModelChange, type ModelPlan, type State, type Stored } from "./planner";

interface Task {
  readonly isDestroy: boolean;
  readonly change: ModelChange;
  /** The steps that must be done before. */
  readonly after: Set<Task>;
}

export interface Applied {
  readonly state: State;
  /** Why something could not be done. */
  readonly errors: readonly string[];
}

/** Whether there is an order in which it could be done. Terraform looks for one when it has planned, and fails if there is none. */
export function hasOrder(plan: ModelPlan): boolean {
  const { tasks, ordered } = inOrder(tasksOf(plan));
  return ordered.length === tasks.length;
}

export function apply(provider: Provider, plan: ModelPlan): Applied {
  const state = new Map(plan.state);
  const errors: string[] = [];
  const failed = new Set<Task>();
  for (const task of inOrder(tasksOf(plan)).ordered) {
    if ([...task.after].some((earlier) => failed.has(earlier))) {
      failed.add(task);
      continue;
    }
    try {
      run(provider, plan, state, task);
    } catch (error) {
      errors.push(error instanceof Error ? error.message : String(error));
      failed.add(task);
    }
  }
  return { state, errors };
}

function tasksOf({ changes, state }: ModelPlan): Task[] {
  const makers = new Map<string, Task>();
  const destroyers = new Map<string, Task>();
  for (const change of changes) {
    if (change.actions.includes("delete")) destroyers.set(change.address, task(true, change));
    if (change.configured !== undefined) makers.set(change.address, task(false, change));
  }
  for (const [address, maker] of makers) {
    for (const other of maker.change.configured?.references ?? []) add(maker, makers.get(other));
    const own = destroyers.get(address);
    // Of what was there before, also what it referred to indirectly.
    const former = state.get(address)?.dependencies ?? [];
    const gone = [own, ...former.map((other) => destroyers.get(other))].filter((one) => one !== undefined);
    for (const destroyer of gone) {
      if (destroyer.change.createBeforeDestroy) add(destroyer, maker);
      else add(maker, destroyer);
    }
  }
  for (const [address, destroyer] of destroyers) {
    for (const other of state.get(address)?.dependencies ?? []) {
      const needed = destroyers.get(other);
      if (needed !== undefined) add(needed, destroyer);
    }
  }
  return [...destroyers.values(), ...makers.values()];
}

function task(isDestroy: boolean, change: ModelChange): Task {
  return { isDestroy, change, after: new Set() };
}

function add(later: Task, earlier: Task | undefined): void {
  if (earlier !== undefined && earlier !== later) later.after.add(earlier);
}

/** Each after those that must be done before; without those in a cycle, and what waits for them. */
function inOrder(tasks: readonly Task[]): { readonly tasks: readonly Task[]; readonly ordered: readonly Task[] } {
  const ordered = new Set<Task>();
  for (let before = -1; before < ordered.size;) {
    before = ordered.size;
    for (const one of tasks) if ([...one.after].every((earlier) => ordered.has(earlier))) ordered.add(one);
  }
  return { tasks, ordered: [...ordered] };
}

function run(provider: Provider, plan: ModelPlan, state: Map<string, Stored>, { isDestroy, change }: Task): void {
  const { address, type, name, before, configured, createBeforeDestroy } = change;
  if (isDestroy) {
    provider.apply(type, before, null);
    // What was made before it has its place in the state by now.
    if (state.get(address)?.values.id === before?.id) state.delete(address);
    return;
  }
  if (configured === undefined) return;
  const dependencies = dependenciesOf(configured, configuredIn(plan.document));
  const common = { address, type, name, dependencies, createBeforeDestroy };
  const isAnew = change.actions.includes("create");
  const prior = isAnew ? null : before;
  if (change.actions.includes("no-op")) {
    state.set(address, { ...common, values: before ?? {} });
    return;
  }
  const config = configOf(configured, (other) => state.get(other)?.values);
  const { state: next } = provider.plan(type, prior, config, config);
  state.set(address, { ...common, values: provider.apply(type, prior, next) as ObjectValue });
}
