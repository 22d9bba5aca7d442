// Whether the parts of a document reach their endpoints. A path leaves the client's subnet (through its groups or its security lists),
// follows a route, and enters the groups of the target. Each finding is a sentence; resources outside the document are not checked.

import { chainsInTemplate } from "./expressions";
import { asList, isObject, type Json, type JsonObject } from "./json";
import { ANYWHERE, covers, NetworkRules, type Route, type Rule, type SubnetInDocument, textOf } from "./network-rules";

/** The place of the network interfaces of a resource. */
interface Place {
  readonly subnets: readonly Json[];
  readonly groups: readonly string[];
}

/** Types whose resources connect to others, and the place of each. */
const CLIENTS: { readonly [type: string]: (body: JsonObject) => Place } = {
  oci_functions_application: (body) => place(body.subnet_ids, body.network_security_group_ids),
  oci_apigateway_gateway: (body) => place(body.subnet_id, body.network_security_group_ids),
  oci_core_instance: (body) => inBlock(body.create_vnic_details),
  oci_datascience_notebook_session: (body) => inBlock(body.notebook_session_config_details),
  oci_dataintegration_workspace: (body) => place(body.subnet_id, undefined),
  oci_golden_gate_deployment: (body) => place(body.subnet_id, body.nsg_ids),
};

function place(subnets: Json | undefined, groups: Json | undefined): Place {
  return { subnets: asList(subnets), groups: asList(groups).map(textOf) };
}

function inBlock(block: Json | undefined): Place {
  const [details] = asList(block);
  return isObject(details) ? place(details.subnet_id, details.nsg_ids) : place(undefined, undefined);
}

/** All parts that do not reach their endpoints. */
export function pathFindings(document: JsonObject): string[] {
  const paths = new NetworkPaths(document);
  return [...paths.toServices(), ...paths.toPools(), ...paths.ofConnectors()];
}

/** The private endpoint of a pool. */
interface PrivatePool {
  readonly address: string;
  readonly subnet: SubnetInDocument | undefined;
  readonly groups: readonly string[];
}

class NetworkPaths {
  private readonly rules: NetworkRules;

  public constructor(document: JsonObject) {
    this.rules = new NetworkRules(document);
  }

  /** Functions load their images and call Oracle's services; gateways call functions; all other types here call an API too. */
  public toServices(): string[] {
    return this.clients().flatMap(({ address, place: { subnets, groups } }) =>
      subnets.flatMap((id) => {
        const subnet = this.rules.subnet(id);
        return subnet === undefined ? [] : this.servicesFinding(address, subnet, groups);
      }),
    );
  }

  private servicesFinding(client: string, subnet: SubnetInDocument, groups: readonly string[]): string[] {
    const ways = subnet.routes?.filter((route) => leadsToServices(route, subnet));
    if (ways?.length === 0) {
      return [
        `${client} does not reach Oracle's services: the routes of ${subnet.address} lead to no service gateway, NAT gateway or internet gateway`,
      ];
    }
    // A rule for the services alone applies to traffic through a service gateway.
    const isByServiceGateway = ways?.some(({ isServices }) => isServices) ?? true;
    const isServices = (rule: Rule): boolean => rule.peer === ANYWHERE || (rule.isServices && isByServiceGateway);
    const out = this.letsThrough(subnet, groups, (rule) => goesOut(rule, 443) && isServices(rule));
    if (out !== false) return [];
    return [
      `${client} does not reach Oracle's services: neither ${subnet.address} nor its groups let TCP 443 out to them`,
    ];
  }

  /** Resources that have an endpoint of a private pool in their configuration, or in that of their application. */
  public toPools(): string[] {
    const functions = this.rules.all("oci_functions_function").flatMap(([address, body]) => {
      const application = this.rules.referred("oci_functions_application", body.application_id)?.[1];
      if (application === undefined) return [];
      const { config } = application;
      const told = config === undefined ? body : { ...body, applicationConfig: config };
      return [{ address, body: told, place: CLIENTS.oci_functions_application!(application) }];
    });
    const clients = this.clients().filter(({ address }) => !address.startsWith("oci_functions_application."));
    return [...functions, ...clients].flatMap(({ address, body, place: at }) =>
      this.told(body).flatMap(({ pool, port }) =>
        at.subnets.flatMap((id) => this.poolFinding(address, id, at, pool, port)),
      ),
    );
  }

  private poolFinding(client: string, id: Json, { groups }: Place, pool: PrivatePool, port: number): string[] {
    const subnet = this.rules.subnet(id);
    const begin = `${client} is told of ${pool.address} and does not reach it on TCP ${port}: `;
    const isPool = ({ peer }: Rule): boolean =>
      pool.groups.includes(peer) ||
      peer === ANYWHERE ||
      (pool.subnet !== undefined && covers(peer, pool.subnet.cidrBlock));
    const out = this.letsThrough(subnet, groups, (rule) => goesOut(rule, port) && isPool(rule));
    const isClient = ({ peer }: Rule): boolean =>
      groups.includes(peer) || (subnet === undefined ? peer.includes("/") : covers(peer, subnet.cidrBlock));
    const inwards = this.letsThrough(pool.subnet, pool.groups, (rule) => goesIn(rule, port) && isClient(rule));
    const where = subnet === undefined ? "its groups do not" : `neither ${subnet.address} nor its groups`;
    return [
      ...(out === false ? [`${begin}${where} let it out`] : []),
      ...(inwards === false ? [`${begin}nothing lets it into ${pool.groups.join(", ")}`] : []),
      ...(isOnRoute(subnet, pool.subnet)
        ? []
        : [`${begin}no route leads from ${subnet?.address ?? ""} to its network`]),
    ];
  }

  /** The reverse connection of a connector begins in the subnet of the pool, without a group. */
  public ofConnectors(): string[] {
    return this.rules.all("oci_sch_service_connector").flatMap(([address, body]) =>
      ["source", "target"].flatMap((end) => {
        const [block] = asList(body[end]);
        const pool = isObject(block) ? this.poolOfStream(block.stream_id) : undefined;
        return pool === undefined ? [] : this.reverseFindings(address, end, pool);
      }),
    );
  }

  private reverseFindings(connector: string, end: string, { address, subnet, groups }: PrivatePool): string[] {
    const cidrBlock = subnet?.cidrBlock ?? "";
    const out = subnet?.rules?.some((rule) => goesOut(rule, 443) && covers(rule.peer, cidrBlock)) ?? true;
    const own = `\${${connector}.${end}[0].private_endpoint_metadata[0].rce_traffic_ip_address}/32`;
    const isOwn = ({ peer }: Rule): boolean => peer === own || (subnet !== undefined && covers(peer, cidrBlock));
    const inwards = this.letsThrough(subnet, groups, (rule) => goesIn(rule, 443) && isOwn(rule));
    const begin = `the reverse connection of ${connector} to ${address}`;
    return [
      ...(out
        ? []
        : [`${begin} is not let out: the security lists of ${subnet?.address ?? ""} do not let TCP 443 out to it`]),
      ...(inwards === false ? [`${begin} is not let in: no rule of ${groups.join(", ")} has its address`] : []),
    ];
  }

  private clients(): { address: string; body: JsonObject; place: Place }[] {
    return Object.entries(CLIENTS).flatMap(([type, placeOf]) =>
      this.rules.all(type).map(([address, body]) => ({ address, body, place: placeOf(body) })),
    );
  }

  /** Whether a required rule is among those of a subnet and of groups; undefined if some of them are unknown. */
  private letsThrough(
    subnet: SubnetInDocument | undefined,
    groups: readonly string[],
    isWanted: (rule: Rule) => boolean,
  ): boolean | undefined {
    if ([...this.rules.written(groups), ...(subnet?.rules ?? [])].some(isWanted)) return true;
    const isKnown = this.rules.groups(groups) !== undefined;
    // The lists of an existing subnet are unknown: if there are groups, their rules decide.
    const isListKnown = subnet === undefined ? groups.length > 0 : subnet.rules !== undefined;
    return isKnown && isListKnown ? false : undefined;
  }

  /** The private pools whose endpoints are in a body, each with its port. */
  private told(body: JsonObject): { pool: PrivatePool; port: number }[] {
    const found = this.rules.texts(body).flatMap((text) =>
      chainsInTemplate(text).flatMap(({ root, steps: [name, ...steps] }) => {
        if (name?.kind !== "attribute") return [];
        const reference = `\${${root}.${name.name}.id}`;
        const attributes = steps.flatMap((step) => (step.kind === "attribute" ? [step.name] : []));
        const port = portOf(attributes, text);
        const pool = root === "oci_streaming_stream" ? this.poolOfStream(reference) : this.privatePool(reference);
        return pool === undefined || port === undefined ? [] : [{ pool, port }];
      }),
    );
    return [...new Map(found.map((one) => [`${one.pool.address} ${one.port}`, one])).values()];
  }

  private poolOfStream(streamId: Json | undefined): PrivatePool | undefined {
    return this.privatePool(this.rules.referred("oci_streaming_stream", streamId)?.[1].stream_pool_id);
  }

  private privatePool(poolId: Json | undefined): PrivatePool | undefined {
    const found = this.rules.referred("oci_streaming_stream_pool", poolId);
    const [settings] = asList(found?.[1].private_endpoint_settings);
    if (found === undefined || !isObject(settings)) return undefined;
    const subnet = this.rules.subnet(settings.subnet_id);
    return { address: found[0], subnet, groups: asList(settings.nsg_ids).map(textOf) };
  }
}

/** Kafka's port if the body names Kafka's servers; otherwise that of the API. */
function portOf(attributes: readonly string[], text: string): number | undefined {
  if (attributes.includes("bootstrap_servers")) return 9092;
  if (attributes.includes("messages_endpoint")) return 443;
  if (!attributes.includes("endpoint_fqdn")) return undefined;
  return text.includes(":9092") ? 9092 : 443;
}

function goesOut({ direction, lets }: Rule, port: number): boolean {
  return direction === "EGRESS" && lets(port);
}

function goesIn({ direction, lets }: Rule, port: number): boolean {
  return direction === "INGRESS" && lets(port);
}

/** Resources in a subnet without public addresses cannot use an internet gateway. */
function leadsToServices({ destination, isServices, gateway }: Route, { isPrivate }: SubnetInDocument): boolean {
  if (gateway === undefined) return isServices || destination === ANYWHERE;
  if (gateway === "oci_core_service_gateway") return isServices;
  if (destination !== ANYWHERE) return false;
  return gateway === "oci_core_nat_gateway" || (gateway === "oci_core_internet_gateway" && !isPrivate);
}

/** Within a VCN every subnet reaches every other. */
function isOnRoute(from: SubnetInDocument | undefined, to: SubnetInDocument | undefined): boolean {
  if (from?.routes === undefined || to === undefined || from.vcn === to.vcn) return true;
  return from.routes.some(({ destination }) => covers(destination, to.cidrBlock));
}
