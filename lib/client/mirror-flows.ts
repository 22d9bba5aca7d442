// Internal: whether the hosts of one app that run mirrors conflict with each other. For files in outputs, the library does not
// know which ones run.

import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { isInTree, remembered } from "../core/resource/memory";
import { isKnown, resolvedText } from "../core/token/tokens";
import { brokersOf } from "./mirror-checks";
import { type MirrorEnd, type MirrorPlace, type MirrorTarget } from "./mirror-end";

/** MirrorMaker's names of the ends. */
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

/** Rejects a mirror whose messages would loop, and one that would join the worker group of another. */
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
      const rule = `must not be that of ${other.host.node.path}, which copies other topics to the same target, because both would be one group of workers`;
      throw refusal(at, {
        what: "sourceName",
        rule,
        got: flow.sourceName,
        remedy: "give each source its own name",
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
    const rule = `must not be copied back by ${other.host.node.path}, because a copy with the same name would loop endlessly`;
    const remedy = "copy other topics, or set keepNames: false on both, with sourceName and targetName";
    throw refusal(at, { what: "topics", rule, got: circling, remedy });
  }
  if (sourceName === other.targetName && targetName === other.sourceName) return;
  const rule = `must be those of ${other.host.node.path} in reverse, ${other.targetName} and ${other.sourceName}, so that MirrorMaker recognizes its own copies`;
  const remedy = "give both mirrors the same two names";
  throw refusal(at, { what: "sourceName and targetName", rule, got: `${sourceName} and ${targetName}`, remedy });
}

/** Several imports can be the same pool, and a broker belongs to one cluster. */
function isOnePlace(scope: IConstruct, one: MirrorPlace, other: MirrorPlace): boolean {
  if (one.pool !== undefined && other.pool !== undefined) {
    const [id, otherId] = [one.pool, other.pool].map((pool) => resolvedText(scope, pool.streamPoolId));
    return one.pool === other.pool || id === otherId;
  }
  if (one.pool !== undefined || other.pool !== undefined) return false;
  const brokers = brokersOf(one).map((broker) => resolvedText(scope, broker));
  return brokersOf(other).some((broker) => brokers.includes(resolvedText(scope, broker)));
}

/** Whether one of two strings, read as a name, matches the other. */
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
