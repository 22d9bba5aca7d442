// Internal: the security list of a subnet: empty, but for what no network security group can let out.

import {
  type CoreSecurityListConfig,
  type CoreSecurityListEgressSecurityRules,
} from "@cdktf/provider-oci/lib/core-security-list";
import { refusal } from "../core/checks";
import { NetworkPeer } from "./network-peer";
import { Ports } from "./ports";
import { type SubnetEgress } from "./subnet-egress";
import { type SubnetOptions } from "./subnet-props";

type RenderedList = Pick<CoreSecurityListConfig, "displayName" | "egressSecurityRules">;

export function securityList(at: string, options: SubnetOptions): RenderedList {
  const { name, cidrBlock, egress = [], reverseConnections = false } = options;
  const own = egress.map((rule) => renderRule(at, rule));
  if (!reverseConnections) {
    return own.length === 0
      ? { displayName: `${name}-closed` }
      : { displayName: `${name}-egress`, egressSecurityRules: own };
  }
  const to = NetworkPeer.cidr(cidrBlock);
  const reverse = { to, ports: Ports.tcp(443), description: "Reverse connections of service connectors" };
  return { displayName: `${name}-reverse-connections`, egressSecurityRules: [renderRule(at, reverse), ...own] };
}

function renderRule(at: string, { to, ports, description }: SubnetEgress): CoreSecurityListEgressSecurityRules {
  if (to._group !== undefined) {
    const rule = "must not lead to a network security group, which a subnet's security list cannot name";
    throw refusal(at, { what: "egress", rule, got: to._group.node.path, remedy: "name the subnet's network instead" });
  }
  const { protocol, tcpOptions, udpOptions } = ports._render();
  return {
    destination: to._value,
    destinationType: to._type,
    protocol,
    tcpOptions: tcpOptions?.destinationPortRange,
    udpOptions: udpOptions?.destinationPortRange,
    description,
  };
}
