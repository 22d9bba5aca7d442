// Internal: builds a picture: puts the resources that a stack declares or refers to into groups by network and service.

import { DiagramView } from "./diagram-view";
import { Graph, type Picture } from "./graph";
import { type Json, textsAt } from "./json";
import { Shape, Way } from "./kind";
import { kindOf } from "./kinds";
import { type Element, inputOf, type StackModel } from "./model";
import { type NetworkPart, Places } from "./places";

const POOL = "oci_streaming_stream_pool";
const STREAM = "oci_streaming_stream";

/** A node outside of the stack. */
export interface Outsider {
  readonly lines: readonly string[];
  /** The noun for a node of this kind. @default - its first line */
  readonly word?: string;
  /** The key that identifies it. @default - its lines */
  readonly key?: string;
  /** The string that its id is made from. @default - its lines */
  readonly name?: string;
  /** The service that it is a part of. @default - it is outside of all services */
  readonly service?: string | undefined;
}

export class Scene {
  public readonly places: Places;

  private readonly graph = new Graph();
  private readonly sets = new Map<string, Element[]>();
  private readonly parts = new Map<Element, Element[]>();

  public constructor(
    public readonly model: StackModel,
    private readonly view: DiagramView,
  ) {
    this.places = new Places(model);
    for (const element of model.elements) {
      if (kindOf(element.type).together !== undefined) addTo(this.sets, this.setOf(element), element);
      const whole = this.places.whole(element);
      if (whole !== undefined) addTo(this.parts, whole, element);
    }
  }

  /** The ids of the nodes or groups that are drawn for a resource. */
  public drawn(element: Element): string[] {
    const { as, parts } = kindOf(element.type);
    const whole = as && this.model.find(textsAt(element.body, as.at), as.type);
    if (whole !== undefined) return [this.node(whole)];
    if (as !== undefined) return [this.end(textsAt(element.body, as.at)[0] ?? "", as.type)];
    if (parts !== undefined) return this.partsOf(element, parts).map((part) => this.node(part));
    return [this.node(element)];
  }

  /** The parts of a resource that have a type. */
  public partsOf(whole: Element, type: string): Element[] {
    return (this.parts.get(whole) ?? []).filter((part) => part.type === type);
  }

  /** The node of an element, or its group. */
  public node(element: Element): string {
    const { group, word, shape } = kindOf(element.type);
    if (group?.includes(this.view) === true) return this.groupFor(element);
    const key = this.setOf(element);
    const set = this.sets.get(key) ?? [element];
    const maker = makerOf(element);
    const paths = maker === undefined ? set.map(({ path }) => path) : [maker];
    const lines =
      set.length === 1 ? [word, this.model.nameOf(element)] : [`${set.length} ${word.toLowerCase()}s`, ...paths];
    return this.graph.node({
      key,
      name: set.length === 1 ? element.path : `${word.toLowerCase()}s ${paths.join(" ")}`,
      word,
      lines,
      shape,
      group: (this.hasNetworks ? this.networkOf(element) : undefined) ?? this.service(kindOf(element.type).service),
      given: element.type.startsWith("data."),
      addresses: set.map(({ address }) => address),
    });
  }

  /** The node of the resource that a value names: an element of the type, or an existing resource of that type. */
  public end(value: Json, type: string): string {
    const element = this.model.find(value, type);
    if (element !== undefined) return this.node(element);
    const text = typeof value === "string" ? value : JSON.stringify(value);
    const { word, shape, service } = kindOf(type);
    const lines = [word, this.model.value(nameIn(text))];
    return this.graph.node({ key: `${word} ${text}`, lines, shape, group: this.service(service), given: true });
  }

  /** A node for a person or a system outside of the stack. */
  public outsider({ lines, service, word, key = lines.join(" "), name = lines.join(" ") }: Outsider): string {
    const place =
      service === undefined ? { shape: Shape.ROUND } : { shape: Shape.BOX, group: this.service(service), given: true };
    return this.graph.node({ key, name, word, lines: lines.filter((line) => line !== ""), ...place });
  }

  /** A node for all resources of a type in a place. */
  public everything(type: string, where: string): string {
    const title = where.charAt(0).toUpperCase() + where.slice(1);
    const group = this.graph.group({ key: where, word: "Location", title });
    return this.graph.node({ key: `${type} ${where}`, lines: [`All ${type}`], shape: Shape.FRAME, group });
  }

  /** A node or group for a part of a network. The stack may know only its id. */
  public network({ element, key, title }: NetworkPart): string {
    if (element !== undefined) return this.node(element);
    return this.graph.node({ key, lines: [title], shape: Shape.FRAME, group: this.service("Network"), given: true });
  }

  public edge(...args: Parameters<Graph["edge"]>): void {
    this.graph.edge(...args);
  }

  public picture(): Picture {
    return this.graph.picture();
  }

  private service(name: string): string {
    return this.graph.group({ key: name, word: "Service", title: name });
  }

  /** Whether networks and pools are drawn as groups. */
  private get hasNetworks(): boolean {
    return this.view !== DiagramView.PERMISSIONS;
  }

  private networkOf(element: Element): string | undefined {
    if (element.type === STREAM) return this.poolOf(element);
    return this.places
      .of(element)
      .reduce<string | undefined>((parent, parts) => this.networkGroup(parts, parent), undefined);
  }

  private poolOf(stream: Element): string {
    const pool = this.places.whole(stream);
    if (pool !== undefined) return this.groupFor(pool);
    const [id = "default"] = textsAt(stream.body, "stream_pool_id");
    return this.graph.group({ key: `pool ${id}`, word: "Pool", title: `Pool ${this.model.value(id)}` });
  }

  private groupFor(element: Element): string {
    const parent = this.networkOf(element);
    if (element.type !== POOL)
      return this.networkGroup([this.places.part(`\${${element.address}.id}`, element.type)], parent);
    const title = `Pool ${this.model.nameOf(element)}`;
    return this.graph.group({ key: `pool ${element.path}`, word: "Pool", title, parent, always: true });
  }

  private networkGroup(parts: readonly NetworkPart[], parent: string | undefined): string {
    const key = parts.map((part) => part.key).join(" ");
    const title = parts.map((part) => part.title).join("; ");
    const word = /^\w+/.exec(title)?.[0] ?? "";
    return this.graph.group({ key, word, title, parent, always: this.view === DiagramView.NETWORK });
  }

  /** The key that elements of one node share: the construct that created them, or the resources that they refer to. */
  private setOf(element: Element): string {
    const { arrows = [], together } = kindOf(element.type);
    if (together === undefined) return element.address;
    const about = arrows
      .filter(({ way }) => way === Way.IN)
      .flatMap(({ at }) => this.model.elementsIn(element.body[at]));
    const maker = makerOf(element) ?? about.map(({ address }) => address).join(" ");
    return [element.type, maker, ...textsAt(element.body, together)].join(" ");
  }
}

/** The construct that created a resource, if it is not the stack. */
function makerOf({ path }: Element): string | undefined {
  return path.includes("/") ? path.replace(/\/[^/]*$/, "") : undefined;
}

/** The first OCID or reference in a longer string. */
function nameIn(text: string): string {
  return inputOf(text) === undefined ? (/ocid1\.[\w.-]+|\$\{[^}]*\}/.exec(text)?.[0] ?? text) : text;
}

function addTo<K>(map: Map<K, Element[]>, key: K, element: Element): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [element]);
  else list.push(element);
}
