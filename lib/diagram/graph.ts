// Internal: a picture before it is text: nodes in groups, and arrows between them.

import { type Shape } from "./kind";
import { compare } from "./model";

export interface NodeProps {
  /** What makes it one node, however often it is asked for. */
  readonly key: string;
  /** What its id is made from. @default - the key */
  readonly name?: string;
  /** What one like it is called. @default - its first line */
  readonly word?: string | undefined;
  /** What it says. */
  readonly lines: readonly string[];
  readonly shape: Shape;
  /** The id of the group that it stands in. */
  readonly group?: string | undefined;
  /** Whether it is there before the stack is. */
  readonly given?: boolean;
  /** The addresses of what it stands for. */
  readonly addresses?: readonly string[];
}

export interface GroupProps {
  /** What makes it one group within its parent. */
  readonly key: string;
  readonly word: string;
  readonly title: string;
  readonly parent?: string | undefined;
  /** Whether it is drawn with nothing in it. */
  readonly always?: boolean;
}

export interface EdgeOptions {
  readonly label?: string | undefined;
  /** For a way that is open, rather than one that data is sent. */
  readonly dotted?: boolean | undefined;
  /** Both ways. */
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

/** What is drawn, in the order of the ids. */
export interface Picture {
  readonly nodes: readonly GraphNode[];
  readonly groups: readonly GraphGroup[];
  readonly edges: readonly GraphEdge[];
}

/** Nodes, groups and arrows are the same as often as they are added. */
export class Graph {
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly nodes = new Map<string, GraphNode>();
  private readonly groups = new Map<string, GraphGroup>();
  private readonly edges = new Map<string, GraphEdge>();

  /** Adds a node, and gives its id. */
  public node(props: NodeProps): string {
    const id = this.idOf("node", props.key, props.name);
    if (!this.nodes.has(id)) this.nodes.set(id, { ...props, id });
    return id;
  }

  /** Adds a group, and gives its id. */
  public group(props: GroupProps): string {
    const id = this.idOf("group", `${props.parent ?? ""} ${props.key}`, props.key);
    if (!this.groups.has(id)) this.groups.set(id, { ...props, id });
    return id;
  }

  /** Adds an arrow. One that is there gets the label too; an arrow of data is worth more than a dotted one. */
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
    // A group comes after its parent, so that from the last to the first each knows whether it is used.
    for (const { id, parent, always = false } of [...this.groups.values()].reverse()) {
      if (always) used.add(id);
      if (used.has(id)) used.add(parent);
    }
    return { nodes, groups: [...this.groups.values()].filter(({ id }) => used.has(id)).sort(byId), edges };
  }

  /** The arrows; a dotted one to a group is left out where data goes to what is in it. */
  private keptEdges(): GraphEdge[] {
    const edges = [...this.edges.values()];
    const groupOf = (id: string): string => this.nodes.get(id)?.group ?? "";
    const solid = edges.filter(({ dotted }) => !dotted);
    const known = new Set(solid.flatMap(({ from, to }) => [`${from} ${groupOf(to)}`, `${to} ${groupOf(from)}`]));
    const kept = edges.filter(({ from, to, dotted }) => !dotted || !known.has(`${from} ${to}`));
    return kept.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  }

  /** A word that Mermaid takes for nothing else: letters, digits and underscores, with a prefix that is no keyword. */
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
