// The subnet of a private pool's endpoint.

import { CoreSecurityList } from "@cdktf/provider-oci/lib/core-security-list";
import { CoreSubnet } from "@cdktf/provider-oci/lib/core-subnet";
import { type Subnet, type SubnetOptions, type Vcn } from "../../lib";

/**
 * A private subnet, in which connections to its own addresses are let out on TCP 443, beside what groups let through.
 *
 * A connector reaches a private stream by a reverse connection from an address of this subnet. No network security group
 * can be given to it, so only the subnet's security lists can let it out; the pool's own group lets it in.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/connector-hub/get-service-connector-stream-private.htm
 */
export function addStreamSubnet(vcn: Vcn, options: SubnetOptions): Subnet {
  const { cidrBlock, name, tags } = options;
  const subnet = vcn.addSubnet("streams", options);
  const reverse = new CoreSecurityList(subnet, "ReverseConnections", {
    compartmentId: subnet.compartment.compartmentId,
    vcnId: vcn.vcnId,
    displayName: `${name}-reverse-connections`,
    ...tags?._render(),
    egressSecurityRules: [
      {
        description: "Reverse connections of connectors",
        destination: cidrBlock,
        destinationType: "CIDR_BLOCK",
        protocol: TCP,
        tcpOptions: { min: 443, max: 443 },
      },
    ],
  });
  const resource = subnet.node.findChild("Resource");
  if (resource instanceof CoreSubnet) {
    resource.securityListIds = [...(resource.securityListIdsInput ?? []), reverse.id];
  }
  return subnet;
}

/** Its number among the protocols. */
const TCP = "6";
