// Cycles among what depends on each other. Without recursion: a chain may be as long as a document.

/** By address, what it depends on. */
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

/** Takes away, until only cycles and what leads to them is left, all that depends on nothing. */
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

/** Everything left depends on something left, so whoever follows comes back to where he was. */
function someCycle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const path: string[] = [];
  let [at] = graph.keys();
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    [at] = graph.get(at) ?? [];
  }
  return at === undefined ? path : path.slice(path.indexOf(at));
}
