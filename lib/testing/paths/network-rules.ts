// Internal: the traffic that the networks of a document allow: subnets with their routes and security lists, and the rules of groups.
// A part that is not in the document is not known, which is not the same as closed.

import {
  asList,
  block,
  isMissing,
  isOn,
  type JsonObject,
  literal,
  numberIn,
  type Resource,
  type StackDocument,
} from "../rules/document";
import { blocksOf } from "../rules/storage";

/** A rule of a list or of a group. */
export interface Rule {
  readonly direction: "INGRESS" | "EGRESS";
  /** The network, the service label, or the OCID of the group at the other end. */
  readonly peer: string;
  readonly isServices: boolean;
  readonly isStateless: boolean;
  readonly lets: (port: number) => boolean;
}

/** A row of a route table. */
export interface Route {
  readonly destination: string;
  readonly isServices: boolean;
  /** The gateway that the route leads to. Undefined if it is not in the document. */
  readonly gateway: Resource | undefined;
}

export const ANYWHERE = "0.0.0.0/0";

const GROUP_RULE = "oci_core_network_security_group_security_rule";

/** The rules of groups. */
export function rulesOfGroups(document: StackDocument, groups: readonly Resource[]): Rule[] {
  return document.all(GROUP_RULE).flatMap(({ body }) => {
    const group = document.referred(body.network_security_group_id, "oci_core_network_security_group");
    const direction = literal(body.direction);
    if (group === undefined || !groups.includes(group)) return [];
    return direction === "INGRESS" || direction === "EGRESS" ? ruleOf(document, body, direction) : [];
  });
}

/** The rules of the lists of a subnet. Undefined if a list is not in the document. */
export function rulesOfLists(document: StackDocument, { body }: Resource): Rule[] | undefined {
  // A subnet without its own list has the default list of its VCN: SSH in, and all traffic out.
  if (isMissing(body, "security_list_ids")) return DEFAULT_RULES;
  const lists = asList(body.security_list_ids).map((id) => document.referred(id, "oci_core_security_list")?.body);
  if (lists.includes(undefined)) return undefined;
  return lists.flatMap((list = {}) => [
    ...blocksOf(list, "egress_security_rules").flatMap((rule) => ruleOf(document, rule, "EGRESS")),
    ...blocksOf(list, "ingress_security_rules").flatMap((rule) => ruleOf(document, rule, "INGRESS")),
  ]);
}

const STATEFUL = { peer: ANYWHERE, isServices: false, isStateless: false };

const DEFAULT_RULES: Rule[] = [
  { ...STATEFUL, direction: "EGRESS", lets: () => true },
  { ...STATEFUL, direction: "INGRESS", lets: (port) => port === 22 },
];

/** The routes of a subnet, without those to a gateway that is switched off. Undefined if its table is not in the document. */
export function routesOf(document: StackDocument, { body }: Resource): Route[] | undefined {
  // A subnet without its own table has the default table of its VCN, which has no routes.
  if (isMissing(body, "route_table_id")) return [];
  const table = document.referred(body.route_table_id, "oci_core_route_table");
  if (table === undefined) return undefined;
  return blocksOf(table.body, "route_rules").flatMap((rule) => {
    const [gateway] = document.mentioned(rule.network_entity_id);
    const isOff = literal(gateway?.body.enabled) === false || isOn(gateway?.body.block_traffic);
    const isServices = rule.destination_type === "SERVICE_CIDR_BLOCK";
    return isOff ? [] : [{ destination: valueOf(document, rule.destination), isServices, gateway }];
  });
}

function ruleOf(document: StackDocument, body: JsonObject, direction: Rule["direction"]): Rule[] {
  const [peer, type] =
    direction === "EGRESS" ? [body.destination, body.destination_type] : [body.source, body.source_type];
  const range = rangeOf(document, body);
  if (range === undefined) return [];
  return [
    {
      direction,
      peer: valueOf(document, peer),
      isServices: type === "SERVICE_CIDR_BLOCK",
      isStateless: isOn(body.stateless),
      lets: (port) => range.min <= port && port <= range.max,
    },
  ];
}

const ALL_PORTS = { min: 0, max: 65_535 };

/** The TCP ports of a rule. Undefined for a rule of another protocol. */
function rangeOf(document: StackDocument, body: JsonObject): { min: number; max: number } | undefined {
  const protocol = String(literal(body.protocol));
  if (protocol !== "all" && protocol !== "6") return undefined;
  const options = block(body, "tcp_options");
  if (protocol === "all" || options === undefined) return ALL_PORTS;
  // The port range of a group's rule is a separate block; that of a list's rule is in the options.
  const range = "destination_port_range" in options ? block(options, "destination_port_range") : options;
  if (range?.min === undefined || range.max === undefined) return ALL_PORTS;
  return { min: Number(valueOf(document, range.min)), max: Number(valueOf(document, range.max)) };
}

/** A value as a string. For a reference to a variable, the default of the variable. */
export function valueOf({ json }: StackDocument, value: unknown): string {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
  const [, name] = /^\$\{var\.([\w-]+)\}$/.exec(text) ?? [];
  const variable = name === undefined ? undefined : block(block(json, "variable"), name);
  const known = literal(variable?.default);
  return known === undefined ? text : String(known);
}

/** Whether a network contains all addresses of another. Undefined if one of them is not known. */
export function covers(network: string, other: string): boolean | undefined {
  if (network === other || network === ANYWHERE) return true;
  const [outer, inner] = [numbersOf(network), numbersOf(other)];
  if (outer === undefined || inner === undefined) return undefined;
  const size = 2 ** (32 - outer.prefix);
  return outer.prefix <= inner.prefix && Math.floor(outer.first / size) === Math.floor(inner.first / size);
}

function numbersOf(network: string): { first: number; prefix: number } | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(network);
  if (match === null) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, prefix = 0] = match.slice(1).map(Number);
  return { first: ((a * 256 + b) * 256 + c) * 256 + d, prefix };
}

/** Whether a number is a port. */
export function isPort(value: number): boolean {
  const port = numberIn(value);
  return port !== undefined && Number.isInteger(port) && port >= 1 && port <= ALL_PORTS.max;
}
