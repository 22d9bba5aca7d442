// Internal: the security list of a subnet: empty, but for what no network security group can let out.

import { type CoreSecurityListConfig } from "@cdktf/provider-oci/lib/core-security-list";
import { type SubnetOptions } from "./subnet";

type RenderedList = Pick<CoreSecurityListConfig, "displayName" | "egressSecurityRules">;

export function securityList({ name, cidrBlock, reverseConnections = false }: SubnetOptions): RenderedList {
  if (!reverseConnections) return { displayName: `${name}-closed` };
  const description = "Reverse connections of service connectors";
  const peer = { destination: cidrBlock, destinationType: "CIDR_BLOCK", description };
  return {
    displayName: `${name}-reverse-connections`,
    egressSecurityRules: [{ ...peer, protocol: TCP, tcpOptions: { min: 443, max: 443 } }],
  };
}

/** Its number among the protocols. */
const TCP = "6";
