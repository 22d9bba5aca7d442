// Internal: searches in a query. It does not use recursion, because a sum of thousands of metrics is as deep as it is long.

import { hasAtom } from "../../core/token/atoms";
import { type NodeSyntax, type QuerySyntax, type SelectionSyntax } from "./mql-syntax";
import { isUsualDimension } from "./mql-values";

/** The parts of a node. */
export function partsOf(node: NodeSyntax): readonly NodeSyntax[] {
  switch (node.kind) {
    case "constant":
    case "absence":
      return [];
    case "join":
      return node.parts;
    case "comparison":
      return [node.left];
    case "group":
      return [node.inner];
    case "aggregate":
      if (node.of.kind === "nested") return [node.of.inner];
      return node.of.kind === "aggregate" ? [node.of] : [];
    case "arithmetic":
      return [node.left, node.right];
  }
}

/**
 * A query and all its parts, from left to right.
 *
 * @param isEntered - whether to visit the parts of a node; by default those of all nodes
 */
export function nodesIn(query: NodeSyntax, isEntered: (node: NodeSyntax) => boolean = () => true): NodeSyntax[] {
  const nodes: NodeSyntax[] = [];
  const rest: NodeSyntax[] = [query];
  for (let node; (node = rest.pop()) !== undefined;) {
    nodes.push(node);
    if (!isEntered(node)) continue;
    const parts = partsOf(node);
    for (const part of parts.length > 1 ? [...parts].reverse() : parts) rest.push(part);
  }
  return nodes;
}

/** A metric that is read, and the dimensions that it is grouped by, one or more times. */
export interface Reading {
  readonly selection: SelectionSyntax;
  readonly grouping: readonly string[];
}

export function readingsIn(query: NodeSyntax): readonly Reading[] {
  const steps = new Map<NodeSyntax, string[]>();
  return nodesIn(query).flatMap((node) => {
    if (node.kind !== "aggregate" && node.kind !== "absence") return [];
    const grouping = steps.get(node) ?? [];
    for (const name of node.grouping ?? []) grouping.push(name);
    if (node.of.kind === "aggregate") steps.set(node.of, grouping);
    return node.of.kind === "selection" ? [{ selection: node.of, grouping }] : [];
  });
}

/** False for arithmetic on constants alone. */
export function measures(query: QuerySyntax): boolean {
  return readingsIn(query).length > 0;
}

/** A condition, or a part of a join, that never changes: `5 > 3`. A value that Terraform fills in may be a metric. */
export function constantIn(query: QuerySyntax): NodeSyntax | undefined {
  const isNumber = (node: NodeSyntax): boolean => node.kind === "constant" && !hasAtom(node.text);
  const nodes = nodesIn(query);
  if (!nodes.some(isNumber)) return undefined;
  const isVarying = new Set<NodeSyntax>();
  for (const node of nodes.reverse()) {
    const parts = partsOf(node);
    const isLeaf = parts.length === 0 && !isNumber(node);
    if (isLeaf || parts.some((part) => isVarying.has(part))) isVarying.add(node);
    const conditions = node.kind === "join" ? node.parts : node.kind === "comparison" ? [node] : [];
    const constant = conditions.find((condition) => !isVarying.has(condition));
    if (constant !== undefined) return constant;
  }
  return undefined;
}

const UNUSUAL =
  "names a dimension with characters other than letters, digits, '_', '-' and '$', for which Oracle does not document whether a query accepts them";
const QUOTED =
  "has a quote inside a value, which Oracle does not document; write =~ with * instead of the quote if the alarm never fires";
const EXCLUDED = "excludes a value with != or !~ inside { }, which Oracle does not document";

/** The undocumented syntax in a query, which may not have the meaning that it seems to have. */
export function doubtsAbout(query: QuerySyntax): readonly string[] {
  const readings = readingsIn(query);
  const filters = readings.flatMap(({ selection }) => selection.filters);
  const names = [...filters.map(({ name }) => name), ...readings.flatMap(({ grouping }) => grouping)];
  const doubts = nodesIn(query).flatMap((node) => node.doubts ?? []);
  if (!names.every(isUsualDimension)) doubts.push(UNUSUAL);
  if (filters.some(({ value }) => !hasAtom(value) && value.includes('"'))) doubts.push(QUOTED);
  if (filters.some(({ operator }) => operator.startsWith("!"))) doubts.push(EXCLUDED);
  return [...new Set(doubts)];
}
