// Internal: the private endpoint of a pool: what is checked of it, and the group that guards it.

import {
  type StreamingStreamPoolConfig,
  type StreamingStreamPoolPrivateEndpointSettings,
} from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { Annotations } from "cdktf";
import { Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { type Part } from "../core/resource/part";
import { meaningOf, taken } from "../core/resource/taken";
import { type Tags } from "../core/tags";
import { type INetworkSecurityGroup, NetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { Vcn } from "../network/vcn";
import { type PrivateEndpointOptions } from "./pool-access";
import { planClients, PoolConnections } from "./pool-connections";
import { checkEndpoint, endpointConditions } from "./private-endpoint-checks";

/** What the group of an endpoint takes over from its pool. */
export interface EndpointOwner {
  readonly compartment: Compartment;
  readonly name: string;
  readonly tags?: Tags;
}

/** The part of a pool that says from where it can be reached. */
export interface EndpointPart extends Part<StreamingStreamPoolConfig> {
  /** Who may connect to the private endpoint, once it is built. */
  connections(): PoolConnections | undefined;
}

export class PrivateEndpoint {
  public constructor(
    private readonly subnet: ISubnet,
    private readonly options: PrivateEndpointOptions,
  ) {
    checkEndpoint(subnet, options);
  }

  /** Makes the group unless one is given, and lets the clients in. The pool needs the group, never its rules. */
  public plan(pool: Construct, owner: EndpointOwner): EndpointPart {
    const { clients = [], networkSecurityGroups: given = [] } = this.options;
    const address = this.planAddress(pool);
    // A group of its own has no rules yet: only two clients could be in each other's way, and then `build` takes all away again.
    const letIn = given[0] && planClients(given[0], clients);
    let connections: PoolConnections | undefined;
    const build = (): { config: Pick<StreamingStreamPoolConfig, "privateEndpointSettings"> } => {
      const group = given[0] ?? this.makeGroup(pool, owner);
      (letIn ?? planClients(group, clients))();
      address?.build?.();
      connections = new PoolConnections(pool, group, this.subnet);
      // A group that exists may have rules that nobody here knows of.
      if (given.length === 0 && clients.length === 0) warnWithoutClients(pool, connections);
      return { config: { privateEndpointSettings: this.settings(given.length === 0 ? [group] : given) } };
    };
    const preconditions = endpointConditions(this.subnet, this.options);
    return { preconditions, build, connections: () => connections };
  }

  private settings(groups: readonly INetworkSecurityGroup[]): StreamingStreamPoolPrivateEndpointSettings {
    const { privateIp } = this.options;
    const nsgIds = groups.map(({ networkSecurityGroupId }) => networkSecurityGroupId);
    const { subnetId } = this.subnet;
    return { subnetId, nsgIds, ...(privateIp !== undefined && { privateEndpointIp: privateIp }) };
  }

  private makeGroup(pool: Construct, { compartment, name, tags }: EndpointOwner): INetworkSecurityGroup {
    const parts = new Construct(pool, "PrivateEndpoint");
    const vcn = Vcn.fromVcnId(parts, "Vcn", this.subnet._known.need("vcnId", "a private endpoint", "the VCN"));
    const own = { vcn, name, compartment: this.options.compartment ?? compartment, tags };
    return new NetworkSecurityGroup(parts, "NetworkSecurityGroup", own);
  }

  private planAddress(pool: Construct): Part<object> | undefined {
    const { privateIp } = this.options;
    if (privateIp === undefined) return undefined;
    const { subnetId } = this.subnet;
    return taken(pool, {
      what: "privateIp",
      value: privateIp,
      within: "its subnet",
      holder: meaningOf(subnetId, pool),
      key: [subnetId],
      remedy: "leave it out to get any free one",
    });
  }
}

const WITHOUT_CLIENTS =
  "no client is allowed into the private endpoint of this stream pool, so that nobody can connect; give " +
  "PoolAccess.privateEndpoint its clients, or call connections.allowFrom on the pool";

/** At the end only is it known who was let in. */
function warnWithoutClients(pool: Construct, connections: PoolConnections): void {
  const validate = (): string[] => {
    const warned = pool.node.metadata.some(({ data }) => data === WITHOUT_CLIENTS);
    if (!connections._allowsSomebody && !warned) Annotations.of(pool).addWarning(WITHOUT_CLIENTS);
    return [];
  };
  pool.node.addValidation({ validate });
}
