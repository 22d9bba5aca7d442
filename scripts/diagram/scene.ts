// A picture being made: puts what a stack declares, and what it refers to, into groups by network and service.

import { Graph } from "./graph";
import { type Json } from "./json";
import { kindOf, Shape } from "./kinds";
import { type Element, inputOf, type StackModel } from "./model";
import { type NetworkPart, Places } from "./places";

const POOL = "oci_streaming_stream_pool";
const STREAM = "oci_streaming_stream";

/** Something outside of the stack. */
export interface Outsider {
  readonly key: string;
  /**
   * What its id is made from.
   *
   * @default - its text
   */
  readonly name?: string;
  readonly lines: readonly string[];
}

export class Scene {
  public readonly graph = new Graph();
  public readonly places: Places;

  public constructor(
    public readonly model: StackModel,
    /** Whether networks and pools are drawn as groups. */
    private readonly withNetworks: boolean,
  ) {
    this.places = new Places(model);
  }

  /** The node of an element, or the group of a pool. */
  public element(element: Element, details: readonly string[] = []): string {
    if (this.withNetworks && element.type === POOL) return this.poolOf(element.body.name, element);
    const { word, shape } = kindOf(element.type);
    const lines = [word, this.model.nameOf(element), ...details];
    const given = element.type.startsWith("data.");
    return this.graph.node({ key: element.path, lines, shape, group: this.groupOf(element), given });
  }

  /** The node of what a value names: an element of the type, or something of that type that exists. */
  public end(value: Json | undefined, type: string): string {
    const element = this.model.find(value, type);
    if (element !== undefined) return this.element(element);
    const text = typeof value === "string" ? value : JSON.stringify(value ?? "");
    const input = inputOf(text);
    const { word, shape, service } = kindOf(type);
    const lines = [word, input === undefined ? this.model.shown(text) : `input: ${input}`];
    return this.graph.node({ key: `${word} ${text}`, lines, shape, group: this.service(service), given: true });
  }

  /** A node for somebody or something outside. */
  public outsider({ key, lines, name = lines.join(" ") }: Outsider): string {
    return this.graph.node({ key, name, lines, shape: Shape.ROUND });
  }

  /** The group of a service. */
  public service(name: string): string {
    return this.graph.group({ key: name, title: name });
  }

  private groupOf(element: Element): string {
    if (this.withNetworks && element.type === STREAM) return this.poolGroup(element);
    return this.networkOf(element) ?? this.service(kindOf(element.type).service);
  }

  private poolGroup(stream: Element): string {
    const { stream_pool_id: id } = stream.body;
    const pool = this.model.find(id, POOL);
    if (pool !== undefined) return this.poolOf(pool.body.name, pool);
    return this.poolOf(id ?? "default", undefined);
  }

  private poolOf(name: Json | undefined, pool: Element | undefined): string {
    const text = typeof name === "string" ? name : "";
    const input = inputOf(text);
    const shown = pool === undefined && input !== undefined ? `input: ${input}` : this.model.shown(text);
    const parent = pool === undefined ? undefined : this.networkOf(pool);
    return this.graph.group({ key: `pool ${pool?.path ?? text}`, title: `Pool ${shown}`, parent, always: true });
  }

  /** The innermost group of the network that an element stands in. */
  private networkOf(element: Element): string | undefined {
    const place = this.withNetworks ? this.places.of(element) : undefined;
    if (place === undefined) return undefined;
    const { vcn, subnets, securityGroups } = place;
    return [vcn === undefined ? [] : [vcn], subnets, securityGroups]
      .filter((parts) => parts.length > 0)
      .reduce<string | undefined>((parent, parts) => this.networkGroup(parts, parent), undefined);
  }

  private networkGroup(parts: readonly NetworkPart[], parent: string | undefined): string {
    const key = parts.map((part) => part.key).join(" ");
    return this.graph.group({ key, title: parts.map(({ title }) => title).join("; "), parent });
  }
}
