// Internal: the connections that the rules of security groups and lists allow, and the routes out of a subnet.

import { draw, drawArrows } from "./arrows";
import { found, type JsonObject, textsAt } from "./json";
import { Way } from "./kind";
import { kindOf, ROWS } from "./kinds";
import { type Element } from "./model";
import { NSG, SUBNET } from "./places";
import { type Scene } from "./scene";

const RULE = "oci_core_network_security_group_security_rule";

/** The types with their own addresses, which are the ends of connections. */
const ADDRESSED = ROWS.flatMap(([type, { addressed }]) => (addressed === true ? [type] : []));

/** Draws networks with their resources, the connections in and out, and the networks that they are joined to. */
export function network(scene: Scene): void {
  const { model } = scene;
  for (const element of model.elements.filter(({ type }) => !type.startsWith("data."))) {
    const { addressed, network: arrows } = kindOf(element.type);
    // A security group is drawn with its members, and a resource that joins two others is drawn as an arrow.
    const isJoint = arrows?.some(({ near }) => near !== undefined) === true || element.type === NSG;
    const isPlaced = addressed === true && scene.places.of(element).length > 0;
    if (isPlaced || (arrows !== undefined && !isJoint)) scene.node(element);
    drawArrows(scene, element, arrows ?? []);
  }
  openWays(scene, { isOut: true });
  for (const subnet of model.ofType(SUBNET)) {
    routes(scene, subnet);
    securityLists(scene, subnet);
  }
}

/** Draws a dotted arrow for each rule of a security group, from or to its members. */
export function openWays(scene: Scene, { isOut = false } = {}): void {
  for (const { body } of scene.model.ofType(RULE)) {
    const [group = ""] = textsAt(body, "network_security_group_id");
    const isIn = body.direction === "INGRESS";
    if (!isIn && !isOut) continue;
    const [other = ""] = textsAt(body, isIn ? "source" : "destination");
    const isGroup = textsAt(body, isIn ? "source_type" : "destination_type")[0] === "NETWORK_SECURITY_GROUP";
    // Traffic out to a group in the picture is shown by the ingress rule of that group.
    if (isGroup && !isIn) continue;
    const others = isGroup ? membersOf(scene, other) : peers(scene, other);
    for (const member of membersOf(scene, group)) {
      for (const one of others) draw(scene, isIn ? Way.IN : Way.OUT, member, one, portsOf(scene, body), true);
    }
  }
}

/** The members of a security group, or a node for the group if it has no members in this stack. */
function membersOf(scene: Scene, group: string): string[] {
  const part = scene.places.part(group, NSG);
  const members = inNetwork(scene, part.key);
  return members.length > 0 ? members : [scene.network(part)];
}

function inNetwork(scene: Scene, key: string): string[] {
  const elements = ADDRESSED.flatMap((type) => scene.model.ofType(type));
  return elements
    .filter((one) => scene.places.of(one).some((parts) => parts.some((part) => part.key === key)))
    .map((one) => scene.node(one));
}

/** The other end of a rule, if it is not a security group. */
function peers(scene: Scene, text: string): string[] {
  const [element] = scene.model.elementsIn(text);
  if (element === undefined) return [range(scene, text)];
  // A connector's address is its connection to a private stream, which is drawn with the connector.
  if (element.type === "oci_sch_service_connector") return [];
  const key = element.path;
  if (element.type !== SUBNET) return element.type.startsWith("data.") ? [range(scene, text)] : [scene.node(element)];
  const members = inNetwork(scene, key);
  return members.length > 0 ? members : [scene.node(element)];
}

function range(scene: Scene, text: string): string {
  return scene.outsider({ key: `network ${text}`, word: "Address range", lines: [rangeName(scene, text)] });
}

/** A readable name for addresses, or for the service label of a region. */
function rangeName({ model }: Scene, text: string): string {
  if (text === "0.0.0.0/0" || text === "::/0") return "Internet";
  const [element] = model.elementsIn(text);
  return element?.type === "data.oci_core_services" ? "Oracle services" : model.value(text);
}

const PROTOCOLS: Readonly<Record<string, string>> = { "1": "ICMP", "6": "TCP", "17": "UDP", all: "everything" };

function portsOf(scene: Scene, rule: JsonObject): string {
  const [protocol = "all"] = textsAt(rule, "protocol");
  const word = PROTOCOLS[protocol] ?? protocol;
  const ends = ["min", "max"].flatMap((end) =>
    ["tcp_options", "udp_options"].flatMap((options) => [
      ...textsAt(rule, `${options}.destination_port_range.${end}`),
      ...textsAt(rule, `${options}.${end}`),
    ]),
  );
  const ports = [...new Set(ends)].map((port) => scene.model.shown(port)).join("-");
  return ports === "" ? word : `${word} ${ports}`;
}

function routes(scene: Scene, subnet: Element): void {
  const table = scene.model.find(textsAt(subnet.body, "route_table_id"), "oci_core_route_table");
  if (table === undefined) return;
  for (const { value, blocks } of found([table.body], "route_rules.network_entity_id")) {
    const [destination = ""] = blocks.flatMap((rule) => textsAt(rule, "destination"));
    const [gateway] = scene.model.elementsIn(value);
    if (gateway === undefined) continue;
    draw(scene, Way.OUT, scene.node(subnet), scene.node(gateway), rangeName(scene, destination));
  }
}

function securityLists(scene: Scene, subnet: Element): void {
  const lists = scene.model.elementsIn(subnet.body.security_list_ids);
  for (const list of lists) {
    for (const { value } of found([list.body], "ingress_security_rules")) {
      const rule = value as JsonObject;
      const [source = ""] = textsAt(rule, "source");
      draw(scene, Way.IN, scene.node(subnet), range(scene, source), portsOf(scene, rule), true);
    }
  }
}
