// The traffic that the networks of a document allow: its subnets with their routes and security lists, and its network security groups.
// Resources outside the document are unknown, which is not the same as closed.

import { chainsInTemplate } from "./expressions";
import { asList, entriesOf, isObject, type Json, type JsonObject, textsIn } from "./json";

export type Direction = "INGRESS" | "EGRESS";

/** A rule of a list or of a group. */
export interface Rule {
  readonly direction: Direction;
  /** The network, the service's label or the OCID of the group at the other end. */
  readonly peer: string;
  readonly isServices: boolean;
  readonly lets: (port: number) => boolean;
}

export interface Route {
  readonly destination: string;
  readonly isServices: boolean;
  /** The type of its target; undefined if that is not in the document. */
  readonly gateway: string | undefined;
}

export interface SubnetInDocument {
  readonly address: string;
  readonly vcn: string;
  readonly cidrBlock: string;
  readonly isPrivate: boolean;
  /** Undefined if the route table is not in the document. */
  readonly routes: readonly Route[] | undefined;
  /** Undefined if one of its lists is not in the document. */
  readonly rules: readonly Rule[] | undefined;
}

/** Every network of a document. */
export class NetworkRules {
  private readonly groupRules = new Map<string, Rule[]>();

  public constructor(private readonly document: JsonObject) {
    for (const [, body] of this.all("oci_core_network_security_group_security_rule")) {
      const group = textOf(body.network_security_group_id);
      const others = this.groupRules.get(group) ?? [];
      this.groupRules.set(group, [...others, ...this.rule(body, textOf(body.direction) as Direction)]);
    }
  }

  /** The resources of a type, by address. */
  public all(type: string): [string, JsonObject][] {
    const named = isObject(this.document.resource) ? this.document.resource[type] : undefined;
    return entriesOf(named).flatMap(([name, body]) => (isObject(body) ? [[`${type}.${name}`, body]] : []));
  }

  /** The first resource of a type that a string refers to, if it is in the document. */
  public referred(type: string, text: Json | undefined): [string, JsonObject] | undefined {
    const chain = chainsInTemplate(textOf(text)).find(({ root }) => root === type);
    const [step] = chain?.steps ?? [];
    return this.all(type).find(([address]) => step?.kind === "attribute" && address === `${type}.${step.name}`);
  }

  /** All strings below a value, and those of the locals that they name. */
  public texts(value: Json, seen: ReadonlySet<string> = new Set()): string[] {
    return [...textsIn(value)].flatMap((text) => {
      const names = chainsInTemplate(text).flatMap(({ root, steps: [step] }) =>
        root === "local" && step?.kind === "attribute" && !seen.has(step.name) ? [step.name] : [],
      );
      const { locals } = this.document;
      const followed = names.flatMap((name) => {
        const local = isObject(locals) ? locals[name] : undefined;
        return local === undefined ? [] : this.texts(local, new Set([...seen, name]));
      });
      return [text, ...followed];
    });
  }

  /** The subnet that a string refers to; undefined if it is not in the document. */
  public subnet(text: Json | undefined): SubnetInDocument | undefined {
    const found = this.referred("oci_core_subnet", text);
    if (found === undefined) return undefined;
    const [address, body] = found;
    return {
      address,
      vcn: textOf(body.vcn_id),
      cidrBlock: this.value(body.cidr_block),
      isPrivate: body.prohibit_public_ip_on_vnic === true,
      routes: this.routes(body.route_table_id),
      rules: this.listRules(body.security_list_ids),
    };
  }

  /** The rules of groups; undefined if one of the groups is not in the document. */
  public groups(texts: readonly string[]): Rule[] | undefined {
    const isKnown = texts.every((text) => this.referred("oci_core_network_security_group", text) !== undefined);
    return isKnown ? this.written(texts) : undefined;
  }

  /** The rules of groups that are in the document, even if the groups are not. */
  public written(texts: readonly string[]): Rule[] {
    return texts.flatMap((text) => this.groupRules.get(text) ?? []);
  }

  /** Without its own list, a subnet has the list of its VCN, which allows all egress. */
  private listRules(ids: Json | undefined): Rule[] | undefined {
    if (ids === undefined || ids === null)
      return [{ direction: "EGRESS", peer: ANYWHERE, isServices: false, lets: () => true }];
    const lists = asList(ids).map((id) => this.referred("oci_core_security_list", id)?.[1]);
    if (lists.includes(undefined)) return undefined;
    return lists.flatMap((list) => [
      ...asList(list?.egress_security_rules).flatMap((rule) => this.rule(rule, "EGRESS")),
      ...asList(list?.ingress_security_rules).flatMap((rule) => this.rule(rule, "INGRESS")),
    ]);
  }

  /** Without its own table, a subnet has the table of its VCN, which does not have routes. */
  private routes(id: Json | undefined): Route[] | undefined {
    if (id === undefined || id === null) return [];
    const table = this.referred("oci_core_route_table", id)?.[1];
    if (table === undefined) return undefined;
    return asList(table.route_rules).flatMap((rule) => {
      if (!isObject(rule)) return [];
      const [chain] = chainsInTemplate(textOf(rule.network_entity_id));
      const gateway = chain?.root.startsWith("oci_") === true ? chain.root : undefined;
      const body = gateway === undefined ? undefined : this.referred(gateway, rule.network_entity_id)?.[1];
      if (body?.enabled === false || body?.block_traffic === true) return [];
      const isServices = rule.destination_type === "SERVICE_CIDR_BLOCK";
      return [{ destination: this.value(rule.destination), isServices, gateway }];
    });
  }

  /** None for a stateless rule: its responses would need another rule, which this check does not follow. */
  private rule(body: Json, direction: Direction): Rule[] {
    if (!isObject(body) || body.stateless === true) return [];
    const [peer, type] =
      direction === "EGRESS" ? [body.destination, body.destination_type] : [body.source, body.source_type];
    const range = this.range(body);
    const lets = (port: number): boolean => range !== undefined && range.min <= port && port <= range.max;
    return [{ direction, peer: this.value(peer), isServices: type === "SERVICE_CIDR_BLOCK", lets }];
  }

  /** The TCP ports of a rule. */
  private range({ protocol, tcp_options: options }: JsonObject): { min: number; max: number } | undefined {
    if (protocol !== "all" && protocol !== "6") return undefined;
    const [tcp] = asList(options);
    if (protocol === "all" || !isObject(tcp)) return { min: 0, max: 65_535 };
    const [range] = "destination_port_range" in tcp ? asList(tcp.destination_port_range) : [tcp];
    if (!isObject(range)) return { min: 0, max: 65_535 };
    return { min: Number(this.value(range.min)), max: Number(this.value(range.max)) };
  }

  /** A string, or the default of the variable that it refers to. */
  private value(json: Json | undefined): string {
    const text = typeof json === "number" ? String(json) : textOf(json);
    const [, name] = /^\$\{var\.([\w-]+)\}$/.exec(text) ?? [];
    const variable = name !== undefined && isObject(this.document.variable) ? this.document.variable[name] : undefined;
    if (!isObject(variable)) return text;
    const { default: value } = variable;
    return typeof value === "string" || typeof value === "number" ? String(value) : text;
  }
}

export const ANYWHERE = "0.0.0.0/0";

export function textOf(json: Json | undefined): string {
  return typeof json === "string" ? json : "";
}

/** Whether a network contains all addresses of another. */
export function covers(network: string, other: string): boolean {
  if (network === other || network === ANYWHERE) return true;
  const [outer, inner] = [numbersOf(network), numbersOf(other)];
  if (outer === undefined || inner === undefined || outer.prefix > inner.prefix) return false;
  const size = 2 ** (32 - outer.prefix);
  return Math.floor(outer.first / size) === Math.floor(inner.first / size);
}

function numbersOf(network: string): { first: number; prefix: number } | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(network);
  if (match === null) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, prefix = 0] = match.slice(1).map(Number);
  return { first: ((a * 256 + b) * 256 + c) * 256 + d, prefix };
}
