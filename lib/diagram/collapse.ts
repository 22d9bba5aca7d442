// Internal: makes a picture of many resources readable: similar nodes in a group become one node with a count.

import { type GraphEdge, type GraphGroup, type GraphNode, type Picture } from "./graph";

/** A picture with more nodes than this is collapsed. */
const MOST_NODES = 60;

/** More similar nodes than this become one. */
const MOST_ALIKE = 4;

/** The count of names that a merged node still shows. */
const NAMES = 2;

export function collapsed(picture: Picture): Picture {
  if (picture.nodes.length <= MOST_NODES) return picture;
  const renamed = new Map<string, string>();
  const groups = mergedGroups(picture.groups, renamed);
  const nodes = mergedNodes(picture.nodes, renamed);
  const kept = new Set([...groups, ...nodes].map(({ id }) => id));
  const id = (one: string): string => finalOf(renamed, one);
  return {
    groups,
    nodes,
    edges: mergedEdges(picture.edges, id).filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

/** From the outside in, because merged groups share their members. */
function mergedGroups(groups: readonly GraphGroup[], renamed: Map<string, string>): GraphGroup[] {
  const levels = new Map<string | undefined, GraphGroup[]>();
  for (const group of groups) levels.set(group.parent, [...(levels.get(group.parent) ?? []), group]);
  const below = (parents: readonly (string | undefined)[], parent: string | undefined): GraphGroup[] => {
    const members = parents.flatMap((one) => levels.get(one) ?? []).map((group) => ({ ...group, parent }));
    const merged = byKey(members, ({ word, id }) => (word === "Service" ? id : word)).flatMap((alike) => {
      const [first] = alike;
      if (first === undefined || alike.length <= MOST_ALIKE) return alike.map((group) => ({ group, all: [group.id] }));
      for (const { id } of alike.slice(1)) renamed.set(id, first.id);
      return [{ group: { ...first, title: `${alike.length} × ${first.word}` }, all: alike.map(({ id }) => id) }];
    });
    return merged.flatMap(({ group, all }) => [group, ...below(all, group.id)]);
  };
  return below([undefined], undefined);
}

function mergedNodes(nodes: readonly GraphNode[], renamed: Map<string, string>): GraphNode[] {
  const placed = nodes.map((node) => ({ ...node, group: node.group && finalOf(renamed, node.group) }));
  const kind = ({ given = false, group = "", lines, shape, word = lines[0] }: GraphNode): string =>
    [group, shape, given, word].join(" ");
  return byKey(placed, kind).flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || alike.length <= MOST_ALIKE) return alike;
    for (const { id } of alike.slice(1)) renamed.set(id, first.id);
    const { word = first.lines[0] ?? "" } = first;
    const names = alike.flatMap(({ lines }) => lines[1] ?? (lines[0] === word ? [] : (lines[0] ?? [])));
    const addresses = alike.flatMap((node) => node.addresses ?? []);
    const more = names.length > NAMES ? [`and ${names.length - NAMES} more`] : [];
    const lines = [`${Math.max(alike.length, addresses.length)} × ${word}`, ...names.slice(0, NAMES), ...more];
    return [{ ...first, lines, addresses }];
  });
}

function mergedEdges(edges: readonly GraphEdge[], id: (one: string) => string): GraphEdge[] {
  const moved = edges.map((edge) => ({ ...edge, from: id(edge.from), to: id(edge.to) }));
  const between = byKey(
    moved.filter(({ from, to }) => from !== to),
    ({ from, to }) => `${from} ${to}`,
  );
  return between.flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || alike.length === 1) return alike;
    const labels = [...new Set(alike.flatMap((edge) => edge.labels))];
    const more = labels.length > NAMES ? [...labels.slice(0, NAMES), `and ${labels.length - NAMES} more`] : labels;
    return [
      { ...first, labels: more, dotted: alike.every(({ dotted }) => dotted), both: alike.some(({ both }) => both) },
    ];
  });
}

function finalOf(renamed: ReadonlyMap<string, string>, id: string): string {
  return renamed.get(id) ?? id;
}

/** In the order of the first occurrence of each key. */
function byKey<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const lists = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [one]);
    else list.push(one);
  }
  return [...lists.values()];
}
