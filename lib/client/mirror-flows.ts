// Internal: whether the hosts of one app that run mirrors get into each other's way. Of files that are handed out nobody knows which ones run.

import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { isInTree, remembered } from "../core/resource/memory";
import { isKnown, resolvedText } from "../core/token/tokens";
import { brokersOf } from "./mirror-checks";
import { type MirrorEnd, type MirrorPlace, type MirrorTarget } from "./mirror-end";

/** What MirrorMaker calls the ends. */
export interface MirrorNames {
  readonly sourceName: string;
  readonly targetName: string;
}

interface Flow extends MirrorNames {
  readonly source: MirrorEnd;
  readonly target: MirrorTarget;
  readonly topics: readonly string[];
  readonly keepNames?: boolean;
}

interface HostFlow extends Flow {
  readonly host: IConstruct;
}

/** Refuses a mirror whose messages would circle, and one that would join the workers of another. */
export function watchFlow(host: IConstruct, flow: Flow): void {
  const at = host.node.path;
  const flows = remembered(host.node.root, "mirrors", (): HostFlow[] => []);
  for (const other of flows.filter((one) => isInTree(one.host))) {
    const areSame = (one: MirrorPlace, two: MirrorPlace): boolean => isOnePlace(host, one, two);
    const [source, target] = [
      areSame(flow.source._place, other.source._place),
      areSame(flow.target._place, other.target._place),
    ];
    const isOther = !source || flow.topics.join() !== other.topics.join();
    if (target && isOther && flow.sourceName === other.sourceName) {
      const rule = `must not be that of ${other.host.node.path}, which copies something else into the same target, as one group of workers`;
      throw refusal(at, {
        what: "sourceName",
        rule,
        got: flow.sourceName,
        remedy: "give each source a name of its own",
      });
    }
    const goesBack =
      areSame(flow.source._place, other.target._place) && areSame(flow.target._place, other.source._place);
    if (goesBack) checkWayBack(at, flow, other);
  }
  flows.push({ ...flow, host });
}

function checkWayBack(at: string, flow: Flow, other: HostFlow): void {
  const { keepNames = true, sourceName, targetName, topics } = flow;
  if (keepNames || (other.keepNames ?? true)) {
    const circling = topics.find((topic) => other.topics.some((one) => overlap(topic, one)));
    if (circling === undefined) return;
    const rule = `must not be copied back by ${other.host.node.path}, since a copy with the same name would circle for ever`;
    const remedy = "copy other topics, or set keepNames: false at both, with sourceName and targetName";
    throw refusal(at, { what: "topics", rule, got: circling, remedy });
  }
  if (sourceName === other.targetName && targetName === other.sourceName) return;
  const rule = `must be those of ${other.host.node.path} the other way round, ${other.targetName} and ${other.sourceName}, by which MirrorMaker knows its own copies`;
  const remedy = "give both mirrors the same two names";
  throw refusal(at, { what: "sourceName and targetName", rule, got: `${sourceName} and ${targetName}`, remedy });
}

/** Several imports can be one pool, and a broker belongs to one cluster. */
function isOnePlace(scope: IConstruct, one: MirrorPlace, other: MirrorPlace): boolean {
  if (one.pool !== undefined && other.pool !== undefined) {
    const [id, otherId] = [one.pool, other.pool].map((pool) => resolvedText(scope, pool.streamPoolId));
    return one.pool === other.pool || id === otherId;
  }
  if (one.pool !== undefined || other.pool !== undefined) return false;
  const brokers = brokersOf(one).map((broker) => resolvedText(scope, broker));
  return brokersOf(other).some((broker) => brokers.includes(resolvedText(scope, broker)));
}

/** Whether one of two texts, read as a name, is matched by the other. */
function overlap(one: string, other: string): boolean {
  return one === other || matches(one, other) || matches(other, one);
}

function matches(pattern: string, name: string): boolean {
  if (!isKnown(pattern) || !isKnown(name)) return false;
  try {
    return new RegExp(`^(?:${pattern})$`).test(name);
  } catch {
    return false;
  }
}
