// Internal: the flows of data in an app, across all its stacks, and whether they form a loop.

import { Annotations, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { beginsLikeOcid } from "../ocid";
import { regionKey } from "../stack/providers/scope-provider";
import { isKnown, referredIn, resolvedText } from "../token/tokens";
import { isInTree, oncePerStack, remembered } from "./memory";

/** The kinds of resources that store or forward data. */
export enum FlowKind {
  STREAM,
  BUCKET,
  TOPIC,
  FUNCTION,
  APPLICATION,
  CONNECTOR,
  RULE,
  ALARM,
  LOG,
  LOG_GROUP,
  /** All logs of a compartment. */
  LOGS,
  /** The events of all objects of a compartment. */
  OBJECT_EVENTS,
}

/** One end of a flow. */
export interface FlowEnd {
  readonly kind: FlowKind;
  /** Its identifier: an OCID, a name, or a reference to one; for an end that is not a resource, the OCID of the compartment. */
  readonly id: () => string;
  /** The construct, whose path is shown to users; left out if the resource was not made here, or if another end has it. */
  readonly of?: IConstruct;
}

/** A step of a path. */
export interface Flow {
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  /** Whether data may not take this step, because a filter or a function drops it, or because a switch is off. */
  readonly isUnsure?: boolean;
  /** The remedy for a loop with this step; the first remedy in the loop is shown. */
  readonly remedy?: string;
}

interface Source {
  readonly owner: IConstruct;
  readonly flows: () => readonly Flow[];
  /** Whether it moves data on its own: every loop has such a source. */
  readonly isMover: boolean;
}

interface Alias {
  readonly owner: IConstruct;
  /** Two identifiers of one end: its name, and its usual identifier. */
  readonly name: FlowEnd;
  readonly end: FlowEnd;
}

interface Registry {
  readonly sources: Source[];
  readonly aliases: Alias[];
  /** The last result, and the number of sources it was found in: each stack asks, and nothing is made in between. */
  found?: { readonly count: number; readonly circles: Circles };
}

function registryOf({ node: { root } }: IConstruct): Registry {
  return remembered<Registry>(root, "flows", () => ({ sources: [], aliases: [] }));
}

/** Records the flows that a construct adds to those of data that others move. It costs nothing if nothing moves data. */
export function noteFlows(owner: IConstruct, flows: () => readonly Flow[]): void {
  registryOf(owner).sources.push({ owner, flows, isMover: false });
}

/** Records the flows that a construct moves. A loop is an error at synthesis; a possible loop causes a warning. */
export function watchFlows(owner: IConstruct, flows: () => readonly Flow[]): void {
  registryOf(owner).sources.push({ owner, flows, isMover: true });
  oncePerStack(owner, "flows", (stack) => {
    stack.node.addValidation({ validate: () => findings(stack) });
    return true;
  });
}

/** Records that a name in a stack stands for the target of a reference. */
export function noteAlias(owner: IConstruct, name: string, end: FlowEnd): void {
  registryOf(owner).aliases.push({ owner, name: { ...end, id: () => name }, end });
}

function findings(stack: TerraformStack): string[] {
  const { sure, unsure } = circlesOf(registryOf(stack));
  const isHere = ({ mover }: Circle): boolean => TerraformStack.of(mover) === stack;
  for (const { mover, way } of unsure.filter(isHere)) {
    const warning =
      `what it moves may come back to it: ${way}; make sure that something in between ` +
      "(a filter, a function, an alarm or a switch) stops it";
    // A validation runs at each synthesis, but the warning is added once.
    if (!mover.node.metadata.some(({ data }) => data === warning)) Annotations.of(mover).addWarning(warning);
  }
  return sure.filter(isHere).map(({ mover, way, remedy }) => {
    const got = { toString: (): string => way };
    return refusal(mover.node.path, { what: "what it moves", rule: "must not come back to it", got, remedy }).message;
  });
}

interface Circles {
  readonly sure: readonly Circle[];
  /** Possible loops; searched for only if there are no certain ones. */
  readonly unsure: readonly Circle[];
}

interface Circle {
  /** The mover in the loop that was made last. */
  readonly mover: IConstruct;
  readonly way: string;
  readonly remedy: string;
}

function circlesOf(registry: Registry): Circles {
  const sources = registry.sources.filter(({ owner }) => isInTree(owner));
  if (registry.found?.count !== sources.length) {
    registry.found = { count: sources.length, circles: find(registry, sources) };
  }
  return registry.found.circles;
}

const NONE: Circles = { sure: [], unsure: [] };

function find({ aliases }: Registry, sources: readonly Source[]): Circles {
  const taken = sources.flatMap((source, order) => source.flows().map((flow) => ({ flow, source, order })));
  if (!mayComeRound(taken)) return NONE;
  const made = aliases.filter(({ owner }) => isInTree(owner));
  const meant = new Map(made.map(({ owner, name, end }) => [keyOf(owner, name), keyOf(owner, end)]));
  const names = new Map<string, string>();
  const keyed = (owner: IConstruct, end: FlowEnd): string => {
    const written = keyOf(owner, end);
    const key = meant.get(written) ?? written;
    if (end.of !== undefined && !names.has(key)) names.set(key, end.of.node.path);
    return key;
  };
  const steps = taken.map((step) => {
    const { flow, source } = step;
    return { ...step, from: keyed(source.owner, flow.from), to: keyed(source.owner, flow.to) };
  });
  const told = (circle: readonly Step[]): Circle => tellOf(circle, names);
  const sure = circlesIn(steps.filter(({ flow }) => flow.isUnsure !== true));
  return { sure: sure.map(told), unsure: sure.length > 0 ? [] : circlesIn(steps).map(told) };
}

interface Taken {
  readonly flow: Flow;
  readonly source: Source;
  /** The position of its source in the order of creation. */
  readonly order: number;
}

/** In most apps, no kind of end leads back to itself. This check is fast; finding the identifier of each end takes longer. */
function mayComeRound(taken: readonly Taken[]): boolean {
  const kinds = new Map<string, Step>();
  for (const one of taken) {
    const [from, to] = [String(one.flow.from.kind), String(one.flow.to.kind)];
    kinds.set(`${from} ${to}`, { ...one, from, to });
  }
  return circlesIn([...kinds.values()]).length > 0;
}

/**
 * The identity of an end in the whole app. A reference, an input and a name are resolved in the stack of the construct that names
 * them.
 */
function keyOf(owner: IConstruct, { kind, id: known }: FlowEnd): string {
  const id = known();
  if (isKnown(id) && beginsLikeOcid(id)) return JSON.stringify([kind, id]);
  const referred = referredIn(id);
  const stack = referred?.stack ?? TerraformStack.of(owner);
  const meaning = referred === undefined ? [...regionKey(owner), resolvedText(owner, id)] : [referred.identifier];
  return JSON.stringify([kind, stack.node.path, ...meaning]);
}

interface Step extends Taken {
  readonly from: string;
  readonly to: string;
}

const ELSEWHERE = "send it somewhere else, or make a function task drop what was there before";

/** The path begins with what the last mover reads. */
function tellOf(circle: readonly Step[], names: ReadonlyMap<string, string>): Circle {
  const movers = circle.filter(({ source }) => source.isMover);
  const { source, order } = movers.reduce((last, step) => (step.order > last.order ? step : last));
  const first = Math.max(
    circle.findIndex((step, at) => step.order === order && circle.at(at - 1)?.order !== order),
    0,
  );
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  const way = turned.flatMap(({ from }) => names.get(from) ?? []);
  const remedy = turned.find(({ flow }) => flow.remedy !== undefined)?.flow.remedy ?? ELSEWHERE;
  return { mover: source.owner, way: [...way, ...way.slice(0, 1)].join(" -> "), remedy };
}

/**
 * For each step that closes a loop, that loop, in one walk over all steps. A path can be long, so this function is not recursive.
 */
function circlesIn(steps: readonly Step[]): Step[][] {
  const next = new Map<string, Step[]>();
  for (const step of steps) {
    const known = next.get(step.from);
    if (known === undefined) next.set(step.from, [step]);
    else known.push(step);
  }
  const depths = new Map<string, number>();
  const circles: Step[][] = [];
  for (const start of next.keys()) {
    if (depths.has(start)) continue;
    const open = [start];
    const way: Step[] = [];
    depths.set(start, 0);
    for (let node; (node = open.at(-1)) !== undefined;) {
      const step = next.get(node)?.pop();
      const depth = step && depths.get(step.to);
      if (step === undefined) {
        depths.set(node, DONE);
        open.pop();
        way.pop();
      } else if (depth === undefined) {
        depths.set(step.to, open.length);
        open.push(step.to);
        way.push(step);
      } else if (depth !== DONE) circles.push([...way.slice(depth), step]);
    }
  }
  return circles;
}

/** Not a depth: everything that can be reached from there has been visited. */
const DONE = -1;
