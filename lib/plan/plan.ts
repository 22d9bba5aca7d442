// Internal: a plan, as far as the rules read it: what it does to which resource, what was there before, and what may be shown of it.

import { type PlanConfiguration } from "./plan-configuration";
import { at, isMasked, isSame, showable, type Step, textAt } from "./values";

export interface ResourceChange {
  readonly address: string;
  /** Only if it is moved in the same plan. */
  readonly previousAddress: string | undefined;
  readonly mode: string;
  readonly type: string;
  /** The key of a leftover object; its address is that of the current one. */
  readonly deposed: string | undefined;
  readonly actions: readonly string[];
  readonly reason: string | undefined;
  readonly before: unknown;
  readonly after: unknown;
  /** Where this is true, the value is known only after apply. */
  readonly unknown: unknown;
  /** The arguments that replace it, dotted: `private_endpoint_settings.subnet_id`. */
  readonly replacing: readonly string[];
  readonly isImported: boolean;
}

/** A resource or data source of the state after the refresh. */
export interface PriorResource {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly values: unknown;
}

export interface PlanParts {
  readonly changes: readonly ResourceChange[];
  readonly drift: readonly ResourceChange[];
  readonly prior: readonly PriorResource[];
  readonly configuration: PlanConfiguration;
  /** All texts that are marked as sensitive somewhere. */
  readonly secrets: ReadonlySet<string>;
  readonly isErrored: boolean;
  readonly isComplete: boolean;
}

const NAMES = ["name", "display_name", "secret_name"];

export class Plan implements PlanParts {
  public readonly changes: readonly ResourceChange[];
  public readonly drift: readonly ResourceChange[];
  public readonly prior: readonly PriorResource[];
  public readonly configuration: PlanConfiguration;
  public readonly secrets: ReadonlySet<string>;
  public readonly isErrored: boolean;
  public readonly isComplete: boolean;

  private readonly byAddress: ReadonlyMap<string, ResourceChange>;
  private readonly created = new Map<string, ResourceChange>();
  private all: readonly PriorResource[] | undefined;
  private readonly indexes = new Map<string, ReadonlyMap<string, PriorResource[]>>();

  public constructor(parts: PlanParts) {
    this.changes = parts.changes;
    this.drift = parts.drift;
    this.prior = parts.prior;
    this.configuration = parts.configuration;
    this.secrets = parts.secrets;
    this.isErrored = parts.isErrored;
    this.isComplete = parts.isComplete;
    const current = this.changes.filter(({ deposed }) => deposed === undefined);
    this.byAddress = new Map(
      current.flatMap((one) => [
        [one.address, one] as const,
        ...(one.previousAddress === undefined ? [] : [[one.previousAddress, one] as const]),
      ]),
    );
    for (const one of current) {
      const name = nameOf(one.after);
      const isNew = one.actions.length === 1 && one.actions[0] === "create" && one.previousAddress === undefined;
      if (isNew && name !== undefined) this.created.set(`${one.type} ${name}`, one);
    }
  }

  /** Those that destroy something of a type, leftovers too. */
  public destroyed(type: string): ResourceChange[] {
    return this.changes.filter((change) => change.type === type && destroys(change));
  }

  /** What the plan does at an address, also under the address before a move. */
  public changeAt(address: string): ResourceChange | undefined {
    return this.byAddress.get(address);
  }

  /** What is made anew under the name of something that goes. */
  public twinOf({ type, before }: ResourceChange): ResourceChange | undefined {
    const name = nameOf(before);
    return name === undefined ? undefined : this.created.get(`${type} ${name}`);
  }

  /** Resources of the state, each once; where a plan has no prior state, those that it changes. */
  public resources(): readonly PriorResource[] {
    this.all ??= this.allResources();
    return this.all;
  }

  /** The managed resources that are not destroyed themselves: those that are have a finding of their own. */
  public remaining(): PriorResource[] {
    return this.resources().filter(({ mode, address }) => {
      const change = this.changeAt(address);
      return mode === "managed" && (change === undefined || !destroys(change));
    });
  }

  /** The managed resources of a type that have an OCID in an argument; nothing for an OCID that is not known. */
  public resourcesWith(type: string, argument: string, id: string | undefined): readonly PriorResource[] {
    if (id === undefined) return [];
    const key = `${type} ${argument}`;
    const index = this.indexes.get(key) ?? indexOf(this.resources(), type, argument);
    this.indexes.set(key, index);
    return index.get(id) ?? [];
  }

  private allResources(): PriorResource[] {
    const known = new Set(this.prior.map(({ address }) => address));
    const others = this.changes.filter(
      (one) => one.deposed === undefined && one.before !== null && one.before !== undefined && !isKnown(one, known),
    );
    return [
      ...this.prior,
      ...others.map(({ address, mode, type, before }) => ({ address, mode, type, values: before })),
    ];
  }

  /** `stream 'orders'`, or `stream` where the name may not be shown. */
  public subject(noun: string, values: unknown): string {
    const key = NAMES.find((name) => textAt(values, name) !== undefined);
    const name = key === undefined ? undefined : this.shown(values, key);
    return name === undefined ? noun : `${noun} '${name}'`;
  }

  /** A name or an id that may be shown: it is marked as sensitive nowhere in the plan, neither here nor where the same text stands too. */
  public shown(values: unknown, ...path: readonly Step[]): string | undefined {
    const text = textAt(values, ...path);
    return text === undefined || this.secrets.has(text) ? undefined : showable(text);
  }
}

function indexOf(all: readonly PriorResource[], type: string, argument: string): Map<string, PriorResource[]> {
  const index = new Map<string, PriorResource[]>();
  for (const one of all) {
    const id = one.type === type && one.mode === "managed" ? textAt(one.values, argument) : undefined;
    if (id === undefined) continue;
    const found = index.get(id);
    if (found === undefined) index.set(id, [one]);
    else found.push(one);
  }
  return index;
}

function isKnown({ address, previousAddress }: ResourceChange, known: ReadonlySet<string>): boolean {
  return known.has(address) || (previousAddress !== undefined && known.has(previousAddress));
}

export function nameOf(values: unknown): string | undefined {
  return NAMES.map((name) => textAt(values, name)).find((name) => name !== undefined);
}

export function destroys({ actions, mode }: ResourceChange): boolean {
  return mode === "managed" && actions.includes("delete");
}

export function isReplaced({ actions }: ResourceChange): boolean {
  return actions.includes("delete") && actions.includes("create");
}

/** Whether the new one is made before the old one goes. */
export function isCreatedFirst(change: ResourceChange): boolean {
  return isReplaced(change) && change.actions.indexOf("create") < change.actions.indexOf("delete");
}

export function updates({ actions, mode }: ResourceChange): boolean {
  return mode === "managed" && actions.includes("update");
}

/** Whether an argument of what stays changes, or may. */
export function changesAt({ before, after, unknown }: ResourceChange, ...path: readonly Step[]): boolean {
  if (isMasked(unknown, ...path)) return true;
  return !isSame(at(before, ...path), at(after, ...path));
}
