// Internal: the graph of a picture: nodes in groups, and arrows between them.

import { type Shape } from "./kind";
import { compare } from "./model";

export interface NodeProps {
  /** The key that identifies the node. The same key always gives the same node. */
  readonly key: string;
  /** The string that its id is made from. @default - the key */
  readonly name?: string;
  /** The noun for a node of this kind. @default - its first line */
  readonly word?: string | undefined;
  /** The lines of its label. */
  readonly lines: readonly string[];
  readonly shape: Shape;
  /** The id of its group. */
  readonly group?: string | undefined;
  /** Whether it exists outside of the stack. */
  readonly given?: boolean;
  /** The addresses of the resources that it represents. */
  readonly addresses?: readonly string[];
}

export interface GroupProps {
  /** The key that identifies the group within its parent. */
  readonly key: string;
  readonly word: string;
  readonly title: string;
  readonly parent?: string | undefined;
  /** Whether it is drawn even if it is empty. */
  readonly always?: boolean;
}

export interface EdgeOptions {
  readonly label?: string | undefined;
  /** For an open path, instead of a path on which data is sent. */
  readonly dotted?: boolean | undefined;
  /** Whether the arrow points in both directions. */
  readonly both?: boolean;
}

export interface GraphNode extends NodeProps {
  readonly id: string;
}

export interface GraphGroup extends GroupProps {
  readonly id: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
  readonly dotted: boolean;
  readonly both: boolean;
}

/** The drawn nodes, groups and arrows, in the order of the ids. */
export interface Picture {
  readonly nodes: readonly GraphNode[];
  readonly groups: readonly GraphGroup[];
  readonly edges: readonly GraphEdge[];
}

/** Collects nodes, groups and arrows. Adding one again returns the existing one. */
export class Graph {
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly nodes = new Map<string, GraphNode>();
  private readonly groups = new Map<string, GraphGroup>();
  private readonly edges = new Map<string, GraphEdge>();

  /** Adds a node, and returns its id. */
  public node(props: NodeProps): string {
    const id = this.idOf("node", props.key, props.name);
    if (!this.nodes.has(id)) this.nodes.set(id, { ...props, id });
    return id;
  }

  /** Adds a group, and returns its id. */
  public group(props: GroupProps): string {
    const id = this.idOf("group", `${props.parent ?? ""} ${props.key}`, props.key);
    if (!this.groups.has(id)) this.groups.set(id, { ...props, id });
    return id;
  }

  /** Adds an arrow. An existing arrow also gets the label. A solid arrow takes precedence over a dotted one. */
  public edge(from: string, to: string, { label, dotted = false, both = false }: EdgeOptions = {}): void {
    if (from === to) return;
    const key = `${from} ${to}`;
    const { labels = [], ...there }: Partial<GraphEdge> = this.edges.get(key) ?? { dotted, both };
    const more = label === undefined || label === "" || labels.includes(label) ? labels : [...labels, label];
    this.edges.set(key, {
      from,
      to,
      labels: more,
      dotted: there.dotted === true && dotted,
      both: there.both === true || both,
    });
  }

  public picture(): Picture {
    const edges = this.keptEdges();
    const nodes = [...this.nodes.values()].sort(byId);
    const used = new Set([...nodes.map(({ group }) => group), ...edges.flatMap(({ from, to }) => [from, to])]);
    // A group comes after its parent, so the loop from last to first knows whether each group is used.
    for (const { id, parent, always = false } of [...this.groups.values()].reverse()) {
      if (always) used.add(id);
      if (used.has(id)) used.add(parent);
    }
    return { nodes, groups: [...this.groups.values()].filter(({ id }) => used.has(id)).sort(byId), edges };
  }

  /** The arrows. A dotted arrow to a group is left out if data goes to a node in that group. */
  private keptEdges(): GraphEdge[] {
    const edges = [...this.edges.values()];
    const groupOf = (id: string): string => this.nodes.get(id)?.group ?? "";
    const solid = edges.filter(({ dotted }) => !dotted);
    const known = new Set(solid.flatMap(({ from, to }) => [`${from} ${groupOf(to)}`, `${to} ${groupOf(from)}`]));
    const kept = edges.filter(({ from, to, dotted }) => !dotted || !known.has(`${from} ${to}`));
    return kept.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  }

  /** An id that Mermaid does not misread: letters, digits and underscores, with a prefix that is not a keyword. */
  private idOf(prefix: string, key: string, name = key): string {
    const known = this.ids.get(`${prefix} ${key}`);
    if (known !== undefined) return known;
    const wish = `${prefix}_${name.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_|_$/g, "")}`;
    let id = wish;
    for (let number = 2; this.taken.has(id); number += 1) id = `${wish}_${number}`;
    this.taken.add(id);
    this.ids.set(`${prefix} ${key}`, id);
    return id;
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}
