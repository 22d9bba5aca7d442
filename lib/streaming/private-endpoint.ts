// Internal: the private endpoint of a pool: its network security group, and its clients.

import {
  type StreamingStreamPoolConfig,
  type StreamingStreamPoolPrivateEndpointSettings,
} from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { Annotations } from "cdktf";
import { type Construct } from "constructs";
import { type Part } from "../core/resource/part";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import {
  checkEndpoint,
  endpointConditions,
  type EndpointOwner,
  makeGroup,
  planAddress,
} from "../network/private-endpoints";
import { type ISubnet } from "../network/subnet";
import { type PrivateEndpointOptions } from "./pool-access";
import { planClients, PoolConnections } from "./pool-connections";

/** The part of a pool's configuration that determines from where it can be reached. */
export interface EndpointPart extends Part<StreamingStreamPoolConfig> {
  /** The clients of the private endpoint, once it is built. */
  connections(): PoolConnections | undefined;
}

export class PrivateEndpoint {
  public constructor(
    private readonly subnet: ISubnet,
    private readonly options: PrivateEndpointOptions,
  ) {
    checkEndpoint(subnet, options);
  }

  /** Creates the group unless one is given, and allows the clients. The pool depends on the group, never on its rules. */
  public plan(pool: Construct, { compartment, ...owner }: EndpointOwner): EndpointPart {
    const {
      clients = [],
      networkSecurityGroups: given = [],
      privateIp,
      compartment: place = compartment,
    } = this.options;
    const address = planAddress(pool, this.subnet, privateIp);
    // A new group does not have rules yet: only two clients could conflict, and then `build` removes everything again.
    const letIn = given[0] && planClients(given[0], clients);
    let connections: PoolConnections | undefined;
    const build = (): { config: Pick<StreamingStreamPoolConfig, "privateEndpointSettings"> } => {
      const group = given[0] ?? makeGroup(pool, this.subnet, { ...owner, compartment: place });
      (letIn ?? planClients(group, clients))();
      address.build?.();
      connections = new PoolConnections(pool, group, this.subnet);
      // An existing group may have rules that are not known here.
      if (given.length === 0 && clients.length === 0) warnWithoutClients(pool, connections);
      return { config: { privateEndpointSettings: this.settings(given.length === 0 ? [group] : given) } };
    };
    const preconditions = endpointConditions("stream pool", this.subnet, this.options);
    return { preconditions, build, connections: () => connections };
  }

  private settings(groups: readonly INetworkSecurityGroup[]): StreamingStreamPoolPrivateEndpointSettings {
    const { privateIp } = this.options;
    const nsgIds = groups.map(({ networkSecurityGroupId }) => networkSecurityGroupId);
    const { subnetId } = this.subnet;
    return { subnetId, nsgIds, ...(privateIp !== undefined && { privateEndpointIp: privateIp }) };
  }
}

const WITHOUT_CLIENTS =
  "no client is allowed into the private endpoint of this stream pool, so it cannot be reached; give " +
  "PoolAccess.privateEndpoint its clients, or call connections.allowFrom on the pool";

/** Only at the end of synthesis are all allowed clients known. */
function warnWithoutClients(pool: Construct, connections: PoolConnections): void {
  const validate = (): string[] => {
    const warned = pool.node.metadata.some(({ data }) => data === WITHOUT_CLIENTS);
    if (!connections._allowsSomebody && !warned) Annotations.of(pool).addWarning(WITHOUT_CLIENTS);
    return [];
  };
  pool.node.addValidation({ validate });
}
