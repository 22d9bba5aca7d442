// Internal: the parts of a plan that the rules read: the changes to resources, the state before, and the values that may be shown.

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
  /** If a member is true, the value is known only after apply. */
  readonly unknown: unknown;
  /** The arguments whose change causes the replacement, as dotted paths: `private_endpoint_settings.subnet_id`. */
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
  /** All strings that are marked as sensitive anywhere. */
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

  /** The changes that destroy a resource of a type, including leftovers. */
  public destroyed(type: string): ResourceChange[] {
    return this.changes.filter((change) => change.type === type && destroys(change));
  }

  /** The change at an address, also found by the address before a move. */
  public changeAt(address: string): ResourceChange | undefined {
    return this.byAddress.get(address);
  }

  /** The change that creates a resource of the same type and name as a destroyed resource. */
  public twinOf({ type, before }: ResourceChange): ResourceChange | undefined {
    const name = nameOf(before);
    return name === undefined ? undefined : this.created.get(`${type} ${name}`);
  }

  /** The resources of the state, each once. If a plan has no prior state, the resources that it changes. */
  public resources(): readonly PriorResource[] {
    this.all ??= this.allResources();
    return this.all;
  }

  /** The managed resources that are not destroyed themselves. A destroyed resource has its own finding. */
  public remaining(): PriorResource[] {
    return this.resources().filter(({ mode, address }) => {
      const change = this.changeAt(address);
      return mode === "managed" && (change === undefined || !destroys(change));
    });
  }

  /** The managed resources of a type that have an OCID in an argument. Empty for an OCID that is not known. */
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

  /** `stream 'orders'`, or `stream` if the name may not be shown. */
  public subject(noun: string, values: unknown): string {
    const key = NAMES.find((name) => textAt(values, name) !== undefined);
    const name = key === undefined ? undefined : this.shown(values, key);
    return name === undefined ? noun : `${noun} '${name}'`;
  }

  /** A name or an id that may be shown: the plan does not mark it as sensitive, here or at any other place with the same string. */
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

/** Whether the new resource is created before the old one is destroyed. */
export function isCreatedFirst(change: ResourceChange): boolean {
  return isReplaced(change) && change.actions.indexOf("create") < change.actions.indexOf("delete");
}

export function updates({ actions, mode }: ResourceChange): boolean {
  return mode === "managed" && actions.includes("update");
}

/** Whether an argument of an updated resource changes, or may change. */
export function changesAt({ before, after, unknown }: ResourceChange, ...path: readonly Step[]): boolean {
  if (isMasked(unknown, ...path)) return true;
  return !isSame(at(before, ...path), at(after, ...path));
}
