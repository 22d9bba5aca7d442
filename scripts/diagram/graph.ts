// A picture before it is text: nodes in groups, and arrows between them.

import { type Shape } from "./kinds";
import { compare } from "./model";

export interface NodeProps {
  /** What makes it one node, however often it is asked for. */
  readonly key: string;
  /**
   * What its id is made from.
   *
   * @default - the key
   */
  readonly name?: string;
  readonly lines: readonly string[];
  readonly shape: Shape;
  /** The id of the group that it stands in. */
  readonly group?: string | undefined;
  /** Whether it is there before the stack is. */
  readonly given?: boolean;
}

export interface GroupProps {
  /** What makes it one group within its parent. */
  readonly key: string;
  readonly title: string;
  readonly parent?: string | undefined;
  /** Whether it is drawn with nothing in it. */
  readonly always?: boolean;
}

export interface EdgeOptions {
  readonly label?: string | undefined;
  /** For a way that is open, rather than one that data is sent. */
  readonly dotted?: boolean;
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
  readonly labels: string[];
  dotted: boolean;
  both: boolean;
}

/** Nodes, groups and arrows are the same as often as they are added; the order in which they come out is that of their ids. */
export class Graph {
  private readonly ids = new Map<string, string>();
  private readonly madeNodes = new Map<string, GraphNode>();
  private readonly madeGroups = new Map<string, GraphGroup>();
  private readonly madeEdges = new Map<string, GraphEdge>();

  /** Adds a node, and gives its id. */
  public node(props: NodeProps): string {
    const id = this.idOf("node", props.key, props.name);
    if (!this.madeNodes.has(id)) this.madeNodes.set(id, { ...props, id });
    return id;
  }

  /** Adds a group, and gives its id. */
  public group(props: GroupProps): string {
    const id = this.idOf("group", `${props.parent ?? ""} ${props.key}`, props.key);
    if (!this.madeGroups.has(id)) this.madeGroups.set(id, { ...props, id });
    return id;
  }

  /** Adds an arrow. One that is there gets the label too; an arrow of data is worth more than a dotted one. */
  public edge(from: string, to: string, { label, dotted = false, both = false }: EdgeOptions = {}): void {
    const key = `${from} ${to}`;
    const edge = this.madeEdges.get(key) ?? { from, to, labels: [], dotted, both };
    edge.dotted &&= dotted;
    edge.both ||= both;
    if (label !== undefined && !edge.labels.includes(label)) edge.labels.push(label);
    this.madeEdges.set(key, edge);
  }

  public get nodes(): GraphNode[] {
    return [...this.madeNodes.values()].sort((a, b) => compare(a.id, b.id));
  }

  /** The groups that hold something, or that an arrow ends at. */
  public get groups(): GraphGroup[] {
    const used = new Set([
      ...this.nodes.map(({ group }) => group),
      ...this.edges.flatMap(({ from, to }) => [from, to]),
    ]);
    // A group comes after its parent, so that from the last to the first each knows whether it is used.
    for (const { id, parent, always = false } of [...this.madeGroups.values()].reverse()) {
      if (always) used.add(id);
      if (used.has(id)) used.add(parent);
    }
    return [...this.madeGroups.values()].filter(({ id }) => used.has(id)).sort((a, b) => compare(a.id, b.id));
  }

  /** The arrows; a dotted one to a group is left out where data goes to what is in it. */
  public get edges(): GraphEdge[] {
    const edges = [...this.madeEdges.values()];
    const groupOf = (id: string): string | undefined => this.madeNodes.get(id)?.group;
    const isKnown = ({ from, to }: GraphEdge): boolean =>
      edges.some(
        (edge) =>
          !edge.dotted &&
          ((edge.from === from && groupOf(edge.to) === to) || (edge.to === from && groupOf(edge.from) === to)),
      );
    const kept = edges.filter((edge) => !edge.dotted || !isKnown(edge));
    return kept.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  }

  /** A word that Mermaid takes for nothing else: letters, digits and underscores, with a prefix that is no keyword. */
  private idOf(prefix: string, key: string, name = key): string {
    const known = this.ids.get(`${prefix} ${key}`);
    if (known !== undefined) return known;
    const wish = `${prefix}_${name.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_|_$/g, "")}`;
    const taken = new Set(this.ids.values());
    let id = wish;
    for (let number = 2; taken.has(id); number += 1) id = `${wish}_${number}`;
    this.ids.set(`${prefix} ${key}`, id);
    return id;
  }
}
