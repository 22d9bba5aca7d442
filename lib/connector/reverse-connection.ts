// Internal: the way of a connector into the private endpoint of a stream.

import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { Construct } from "constructs";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { NetworkPeer } from "../network/network-peer";
import { Ports } from "../network/ports";

/** The port of the native API; that connectors call it, and not Kafka's, is inferred from their permissions. */
const PORT = Ports.tcp(443);

/**
 * Lets the reverse connection of a connector in. Its address is known only when the connector exists, so the rule depends
 * on the connector, which depends on the pool, which depends on the group and not on its rules.
 *
 * It stands here and not in the group, which may belong to another stack.
 */
export class ReverseConnection extends Construct {
  public constructor(scope: Construct, id: string, group: INetworkSecurityGroup, ipAddress: string) {
    super(scope, id);
    const { _type: sourceType, _value: source } = NetworkPeer.address(ipAddress);
    new CoreNetworkSecurityGroupSecurityRule(this, "Resource", {
      networkSecurityGroupId: group.networkSecurityGroupId,
      direction: "INGRESS",
      source,
      sourceType,
      ...PORT._render(),
      description: `Service connector ${scope.node.path}`,
    });
  }
}
