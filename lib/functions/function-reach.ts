// Internal: whether functions reach Oracle's services, and the private pools in their variables. A subnet made here does not
// allow outgoing traffic by default. For imported subnets and groups nothing is known, so there is no warning.

import { Annotations } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { remembered } from "../core/resource/memory";
import { isKnown, resolvedText } from "../core/token/tokens";
import { areOverlapping, liesWithin } from "../network/cidr";
import { type NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type Ports } from "../network/ports";
import { rulesIn } from "../network/security-rules";
import { type ISubnet } from "../network/subnet";
import { StreamBase } from "../streaming/stream-base";
import { type IStreamPool, StreamPool } from "../streaming/stream-pool";
import { StreamPoolBase } from "../streaming/stream-pool-base";

const API = 443;
const KAFKA = 9092;

/** The variables of the functions of an application. */
export function configsOf(application: IConstruct): Map<IConstruct, Readonly<Record<string, string>>> {
  return remembered(application, "config", () => new Map<IConstruct, Readonly<Record<string, string>>>());
}

/** The subnets of the functions. */
export interface FunctionPlace {
  readonly application: Construct;
  /** The subnets and groups that are made here. */
  readonly subnets: readonly ISubnet[];
  readonly groups: readonly INetworkSecurityGroup[];
}

/** Warns about destinations that the functions do not reach. Runs at the end, when all rules of the groups are known. */
export function watchReach(place: FunctionPlace): void {
  const { application } = place;
  const validate = (): string[] => {
    const before = application.node.metadata.map(({ data }) => data as unknown);
    for (const warning of findings(place)) {
      if (!before.includes(warning)) Annotations.of(application).addWarning(warning);
    }
    return [];
  };
  application.node.addValidation({ validate });
}

/** The rules of a subnet or a group. */
interface Passage {
  readonly peer: NetworkPeer;
  readonly ports: Ports;
}

function findings(place: FunctionPlace): string[] {
  const { application, subnets, groups } = place;
  const ofGroups = groups.map((group) => rulesIn(group, "EGRESS"));
  if (ofGroups.includes(undefined)) return [];
  const shared = ofGroups.flatMap((rules) => rules ?? []);
  const outOf = new Map(subnets.map((subnet) => [subnet, [...shared, ...listOf(subnet)]]));
  const outside = (isCutOff: (out: Passage[], subnet: ISubnet) => boolean): string =>
    [...outOf]
      .filter(([subnet, out]) => isCutOff(out, subnet))
      .map(([{ node }]) => node.path)
      .join(", ");
  const closed = outside((out) => out.length === 0);
  if (closed !== "") return [nothing(closed)];
  const far = outside((out, subnet) => !out.some((rule) => letsThrough(rule, API) && leadsToServices(rule, subnet)));
  const pools = [...configsOf(application)].flatMap(([{ node }, config]) => {
    const missed = toldOf(application, config).find(
      (told) => ![...outOf].every(([at, out]) => isReached(told, at, out, groups)),
    );
    return missed === undefined ? [] : [noPool(node.path, missed.pool, groups.length > 0)];
  });
  return [...(far === "" ? [] : [noServices(far)]), ...pools];
}

function nothing(subnets: string): string {
  return (
    `the functions do not reach any service, because ${subnets} and their network security groups do not allow outgoing traffic; call allowEgress ` +
    "of one of networkSecurityGroups, or give the subnet egress"
  );
}

function noServices(subnets: string): string {
  return (
    `the functions do not reach Oracle's services, because ${subnets} and their network security groups do not allow TCP 443 to them; ` +
    "allow it to vcn.oracleServices(), or from a public subnet to NetworkPeer.anyIpv4()"
  );
}

function noPool(owner: string, { node }: IStreamPool, hasGroup: boolean): string {
  const remedy = hasGroup
    ? "call allowTo of the application with the pool"
    : "call connections.allowFrom of the pool with the network of the functions, whose subnet must allow traffic to it";
  return `${owner} has a variable with the endpoint of the private pool ${node.path}, which it does not reach; ${remedy}`;
}

function listOf({ _known }: ISubnet): readonly Passage[] {
  return _known.find("list")?.egress.map(({ to, ports }) => ({ peer: to, ports })) ?? [];
}

function letsThrough({ ports }: Passage, port: number): boolean {
  return ports._mayHave(port);
}

const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];

/** Oracle's services have public addresses, and an internet gateway leads to all of them. */
function leadsToServices({ peer }: Passage, { _known }: ISubnet): boolean {
  if (peer._isServices) return _known.find("services")?._isAnyIpv4 !== true;
  return peer._group === undefined && !PRIVATE.some((block) => liesWithin(peer._value, block) === true);
}

/** A private pool, and the port of the endpoint in a variable. */
interface Told {
  readonly pool: IStreamPool;
  readonly port: number;
}

function isReached(
  { pool, port }: Told,
  subnet: ISubnet,
  out: readonly Passage[],
  groups: FunctionPlace["groups"],
): boolean {
  const own = pool.connections.networkSecurityGroup;
  const isPool = ({ _isServices, _group }: NetworkPeer): boolean => !_isServices && (_group ?? own) === own;
  if (!out.some((rule) => letsThrough(rule, port) && isPool(rule.peer))) return false;
  const block = subnet._known.find("cidrBlock") ?? "";
  const isFunction = ({ _group, _value }: NetworkPeer): boolean =>
    _group === undefined ? areOverlapping(_value, block) !== false : groups.includes(_group);
  return rulesIn(own, "INGRESS")?.some((rule) => letsThrough(rule, port) && isFunction(rule.peer)) ?? true;
}

/** The private pools whose endpoints, or those of whose streams, are in variables, anywhere in the app. */
function toldOf(scope: IConstruct, config: Readonly<Record<string, string>>): Told[] {
  const texts = Object.values(config)
    .filter((text) => !isKnown(text))
    .map((text) => resolvedText(scope, text))
    .filter((text) => /messages_endpoint|bootstrap_servers|endpoint_fqdn/.test(text));
  if (texts.length === 0) return [];
  return scope.node.root.node.findAll().flatMap((one) =>
    endpointsOf(one).flatMap(({ pool, name, port }) => {
      const text = texts.find((written) => written.includes(resolvedText(scope, name)));
      if (text === undefined || pool._known.find("connections") === undefined) return [];
      return [{ pool, port: port ?? (text.includes(`:${KAFKA}`) ? KAFKA : API) }];
    }),
  );
}

interface Endpoint {
  readonly pool: IStreamPool;
  /** Its place in the configuration. */
  readonly name: string;
  /** Undefined for the name of a host. */
  readonly port?: number;
}

function endpointsOf(one: IConstruct): Endpoint[] {
  if (one instanceof StreamBase) {
    const [pool, name] = [one._known.find("pool"), one._known.find("messagesEndpoint")];
    return pool === undefined || name === undefined ? [] : [{ pool, name, port: API }];
  }
  if (!(one instanceof StreamPoolBase)) return [];
  const servers = one._known.find("bootstrapServers");
  return [
    ...(servers === undefined ? [] : [{ pool: one, name: servers, port: KAFKA }]),
    ...(one instanceof StreamPool ? [{ pool: one, name: one.endpointFqdn }] : []),
  ];
}
