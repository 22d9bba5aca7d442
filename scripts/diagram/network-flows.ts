// Who may connect to what, by the rules of security groups.

import { blocksAt, type JsonObject, textAt } from "./json";
import { Shape } from "./kinds";
import { type Element, inputOf } from "./model";
import { type Scene } from "./scene";

const GROUP = "oci_core_network_security_group";
const RULE = "oci_core_network_security_group_security_rule";
const SUBNET = "oci_core_subnet";

/** Resources that a way ends at: the others have no address of their own. */
const MEMBERS = [
  "oci_apigateway_gateway",
  "oci_core_instance",
  "oci_database_autonomous_database",
  "oci_functions_function",
  "oci_streaming_stream_pool",
];

/** A dotted arrow from each source that a rule lets in to the members of its security group. */
export function networkFlows(scene: Scene): void {
  for (const rule of scene.model.ofType(RULE).filter(({ body }) => body.direction === "INGRESS")) {
    const targets = membersOf(scene, textAt(rule.body, "network_security_group_id") ?? "");
    const label = portsOf(scene, rule.body);
    for (const source of sourcesOf(scene, rule.body)) {
      for (const target of targets.filter((one) => one !== source))
        scene.graph.edge(source, target, { label, dotted: true });
    }
  }
}

/** The members of a security group, or a node for it if it has none in this stack. */
function membersOf(scene: Scene, group: string): string[] {
  const { key, title } = scene.places.part(group, GROUP, "NSG");
  const members = MEMBERS.flatMap((type) => scene.model.ofType(type)).filter((element) =>
    scene.places.securityGroupsOf(element).some((one) => one.key === key),
  );
  if (members.length > 0) return members.map((member) => scene.element(member));
  const given = scene.model.find(group, GROUP) === undefined;
  return [scene.graph.node({ key, lines: [title], shape: Shape.FRAME, group: scene.service("Network"), given })];
}

function sourcesOf(scene: Scene, rule: JsonObject): string[] {
  const source = textAt(rule, "source") ?? "";
  if (rule.source_type === "NETWORK_SECURITY_GROUP") return membersOf(scene, source);
  const [element] = scene.model.elementsIn(source);
  if (element === undefined) return [scene.outsider({ key: `network ${source}`, lines: [cidrText(scene, source)] })];
  // A connector's address is its way to a private stream, which is drawn with the connector.
  if (element.type === "oci_sch_service_connector") return [];
  return element.type === SUBNET ? membersIn(scene, element) : [scene.element(element)];
}

function membersIn(scene: Scene, subnet: Element): string[] {
  const members = MEMBERS.flatMap((type) => scene.model.ofType(type)).filter((element) =>
    scene.places.of(element)?.subnets.some(({ key }) => key === subnet.path),
  );
  if (members.length > 0) return members.map((member) => scene.element(member));
  return [scene.outsider({ key: subnet.path, lines: ["Subnet", scene.model.nameOf(subnet)] })];
}

function cidrText(scene: Scene, source: string): string {
  if (source === "0.0.0.0/0" || source === "::/0") return "Internet";
  const input = inputOf(source);
  return input === undefined ? scene.model.shown(source) : `input: ${input}`;
}

const PROTOCOLS: Readonly<Record<string, string>> = { "1": "ICMP", "6": "TCP", "17": "UDP", all: "everything" };

function portsOf(scene: Scene, rule: JsonObject): string {
  const protocol = PROTOCOLS[textAt(rule, "protocol") ?? "all"] ?? textAt(rule, "protocol") ?? "";
  const [ports] = ["tcp_options", "udp_options"].flatMap((name) => blocksAt(rule[name], "destination_port_range"));
  const min = textAt(ports, "min");
  const max = textAt(ports, "max");
  if (min === undefined || max === undefined) return protocol;
  const shown = [...new Set([min, max])].map((port) => scene.model.shown(port)).join("-");
  return `${protocol} ${shown}`;
}
