// Internal: which Kafka Connect cluster of an app stores its state in which harness. A harness holds the state of one cluster
// (docs/guides/kafka-limits.md), and the workers of a cluster share one state. For files in outputs, the library does not know
// which workers run.

import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { isInTree, remembered } from "../core/resource/memory";
import { resolvedText } from "../core/token/tokens";
import { type IConnectHarness } from "../streaming/connect-harness";
import { type IStreamPool } from "../streaming/stream-pool";

/** The workers of a host, and where they store their state. */
interface Workers {
  readonly pool: IStreamPool;
  readonly harness: IConnectHarness;
  /** What all workers of the cluster have in common. */
  readonly cluster: { readonly what: string; readonly name: string };
}

interface Owner extends Workers {
  readonly host: IConstruct;
}

/**
 * Rejects a harness that another cluster uses, and another harness for the workers of one cluster.
 *
 * @returns a function that reserves the harness, for when the host is made
 */
export function planHarness(host: IConstruct, workers: Workers): () => void {
  const { harness, cluster } = workers;
  const owners = remembered(host.node.root, "harnesses", (): Owner[] => []);
  // Everything is resolved in one stack, so that a reference is written in the same way.
  const textOf = (id: string): string => resolvedText(host, id);
  const harnessOf = (one: Workers): string => textOf(one.harness.connectHarnessId);
  const clusterOf = (one: Workers): string => JSON.stringify([textOf(one.pool.streamPoolId), one.cluster]);
  const others = owners
    .filter((one) => isInTree(one.host))
    .map((one) => ({
      path: one.host.node.path,
      hasHarness: harnessOf(one) === harnessOf(workers),
      isSame: clusterOf(one) === clusterOf(workers),
    }));
  const at = host.node.path;
  const sharer = others.find(({ hasHarness, isSame }) => hasHarness && !isSame);
  if (sharer !== undefined) {
    const rule = `must not be that of ${sharer.path}, which is another cluster, because each would take the other's connectors and positions for its own`;
    throw refusal(at, { what: "harness", rule, got: harness.node.path, remedy: "give each cluster its own harness" });
  }
  const twin = others.find(({ hasHarness, isSame }) => isSame && !hasHarness);
  if (twin !== undefined) {
    const rule = `must not be that of ${twin.path}, which has another harness, because both would be one group of workers`;
    const remedy = "give the hosts different names for it, or the same harness";
    throw refusal(at, { what: cluster.what, rule, got: cluster.name, remedy });
  }
  return () => owners.push({ ...workers, host });
}
