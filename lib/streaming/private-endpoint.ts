// Internal: the private endpoint of a pool: what is checked of it, and the group that guards it.

import { type StreamingStreamPoolPrivateEndpointSettings } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { Annotations } from "cdktf";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { claim, meaningOf } from "../core/resource/claims";
import { type Compartment } from "../core/compartment";
import { type Condition } from "../core/resource/lifecycle";
import { type Tags } from "../core/tags";
import { NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup, NetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { Vcn } from "../network/vcn";
import { type PrivateEndpointOptions } from "./pool-access";
import { PoolConnections } from "./pool-connections";
import { checkEndpoint, endpointConditions } from "./private-endpoint-checks";

/** What the group of an endpoint takes over from its pool. */
export interface EndpointOwner {
  readonly compartment: Compartment;
  readonly name: string;
  readonly tags?: Tags;
}

/** An endpoint in the tree. */
export interface BoundEndpoint {
  readonly settings: StreamingStreamPoolPrivateEndpointSettings;
  readonly connections: PoolConnections;
}

export class PrivateEndpoint {
  public constructor(
    private readonly subnet: ISubnet,
    private readonly options: PrivateEndpointOptions,
  ) {
    checkEndpoint(subnet, options);
  }

  /** Makes the group unless one is given, and lets the clients in. The pool needs the group, never its rules. */
  public bind(pool: Construct, owner: EndpointOwner): BoundEndpoint {
    const { clients = [], clientGroups = [], networkSecurityGroups: given = [], privateIp } = this.options;
    if (privateIp !== undefined) claimAddress(pool, this.subnet, privateIp);
    const group = given[0] ?? this.makeGroup(pool, owner);
    const connections = new PoolConnections(pool, group, this.subnet);
    for (const client of clients) connections.allowFromCidr(client);
    for (const client of clientGroups) connections.allowFrom(NetworkPeer.group(client));
    // A group that exists may have rules that nobody here knows of.
    if (given.length === 0) warnWithoutClients(pool, connections);
    const groups = given.length === 0 ? [group] : given;
    const nsgIds = groups.map(({ networkSecurityGroupId }) => networkSecurityGroupId);
    const settings = {
      subnetId: this.subnet.subnetId,
      nsgIds,
      ...(privateIp !== undefined && { privateEndpointIp: privateIp }),
    };
    return { settings, connections };
  }

  /** What could not be checked here because it is known only to Terraform. */
  public preconditions(): Condition[] {
    return endpointConditions(this.subnet, this.options);
  }

  private makeGroup(pool: Construct, { compartment, name, tags }: EndpointOwner): INetworkSecurityGroup {
    const parts = new Construct(pool, "PrivateEndpoint");
    const vcn = Vcn.fromVcnId(parts, "Vcn", this.subnet._vcnId ?? "");
    const own = { vcn, name, compartment: this.options.compartment ?? compartment, tags };
    return new NetworkSecurityGroup(parts, "NetworkSecurityGroup", own);
  }
}

function claimAddress(pool: Construct, { subnetId }: ISubnet, privateIp: string): void {
  const twin = claim(meaningOf(subnetId, pool), pool, "private-ip", subnetId, privateIp);
  if (twin === undefined) return;
  const rule = `must be an address of its own, and is that of ${twin}`;
  throw refusal(pool.node.path, {
    what: "privateIp",
    rule,
    got: privateIp,
    remedy: "leave it out to get any free one",
  });
}

const WITHOUT_CLIENTS =
  "no client is allowed into the private endpoint of this stream pool, so that nobody can connect; give " +
  "PoolAccess.privateEndpoint its clients, or say connections.allowFrom on the pool";

/** At the end only is it known who was let in. */
function warnWithoutClients(pool: Construct, connections: PoolConnections): void {
  const validate = (): string[] => {
    const warned = pool.node.metadata.some(({ data }) => data === WITHOUT_CLIENTS);
    if (!connections._allowsSomebody && !warned) Annotations.of(pool).addWarning(WITHOUT_CLIENTS);
    return [];
  };
  pool.node.addValidation({ validate });
}
