// Cycles among dependencies. Without recursion, because a chain can be as long as a document.

/** The dependencies by address. */
export type Dependencies = ReadonlyMap<string, ReadonlySet<string>>;

export function cycleFindings(dependencies: Dependencies): string[] {
  const left = new Map([...dependencies].map(([from, to]) => [from, new Set(to)]));
  const findings: string[] = [];
  removeWhatEnds(left);
  while (left.size > 0) {
    const cycle = someCycle(left);
    const first = cycle[0] ?? "";
    findings.push(`${first}: a dependency cycle: ${[...cycle, first].join(" -> ")}`);
    for (const address of cycle) left.delete(address);
    removeWhatEnds(left);
  }
  return findings;
}

/** Removes all elements without dependencies, until only cycles and the elements that lead to them are left. */
function removeWhatEnds(graph: Map<string, Set<string>>): void {
  const dependents = new Map<string, string[]>();
  for (const [from, targets] of graph) {
    for (const to of targets) {
      if (graph.has(to)) dependents.set(to, [...(dependents.get(to) ?? []), from]);
      else targets.delete(to);
    }
  }
  const ends = [...graph].filter(([, targets]) => targets.size === 0).map(([address]) => address);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    graph.delete(end);
    for (const from of dependents.get(end) ?? []) {
      const targets = graph.get(from);
      if (targets?.delete(end) === true && targets.size === 0) ends.push(from);
    }
  }
}

/** All remaining elements depend on remaining ones, so following them returns to an earlier one. */
function someCycle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const path: string[] = [];
  let [at] = graph.keys();
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    [at] = graph.get(at) ?? [];
  }
  return at === undefined ? path : path.slice(path.indexOf(at));
}
