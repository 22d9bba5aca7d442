// Internal: the network of a gateway, and what keeps clients from it.

import { type ApigatewayGatewayConfig } from "@cdktf/provider-oci/lib/apigateway-gateway";
import { Annotations } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Part } from "../core/resource/part";
import { checkOwnRegion } from "../core/stack/region-of";
import { checkDistinctGroups } from "../network/distinct-groups";
import { areDifferentVcns } from "../network/vcn-identity";
import { type ApiGatewayProps } from "./api-gateway";
import { ApiGatewayEndpoint } from "./api-gateway-endpoint";

export function planNetwork(gateway: Construct, props: ApiGatewayProps): Part<ApigatewayGatewayConfig> {
  const { endpoint, subnet, networkSecurityGroups: groups = [] } = props;
  checkPlace(gateway, props);
  const vcnId = subnet._known.find("vcnId");
  const stranger = groups.find(
    ({ _known }) => vcnId !== undefined && areDifferentVcns(gateway, _known.find("vcnId") ?? vcnId, vcnId),
  );
  if (stranger !== undefined) {
    const what = `${stranger.node.path} of networkSecurityGroups`;
    const remedy = "choose the subnet and groups of one VCN";
    throw refusal(gateway.node.path, { what, rule: "must be in the VCN of the subnet", remedy });
  }
  checkDistinctGroups(gateway.node.path, groups);
  const near = groups.map((group) => ({ what: group.node.path, ocid: group.networkSecurityGroupId }));
  checkOwnRegion(gateway, "gateway", [{ what: "subnet", ocid: subnet.subnetId }, ...near]);
  const networkSecurityGroupIds = props.networkSecurityGroups && groups.map((group) => group.networkSecurityGroupId);
  return {
    config: { endpointType: endpoint, subnetId: subnet.subnetId, networkSecurityGroupIds },
    build: () => {
      for (const warning of doubts(props)) Annotations.of(gateway).addWarning(warning);
      return undefined;
    },
  };
}

/** The library cannot know this for an imported subnet. */
function checkPlace({ node }: Construct, { endpoint, subnet }: ApiGatewayProps): void {
  if (endpoint !== ApiGatewayEndpoint.PUBLIC || subnet._known.find("isPublic") !== false) return;
  const rule = `must not be PUBLIC in ${subnet.node.path}, which does not allow public addresses`;
  const remedy = "use a subnet with SubnetAccess.public(), or ApiGatewayEndpoint.PRIVATE";
  throw refusal(node.path, { what: "endpoint", rule, remedy });
}

/** Oracle, "Preparing for API Gateway", allows a gateway in a public or a private subnet, so neither of these is rejected. */
function doubts({ endpoint, subnet, networkSecurityGroups: groups = [] }: ApiGatewayProps): string[] {
  const { _known, node } = subnet;
  const isOpen = endpoint === ApiGatewayEndpoint.PRIVATE && _known.find("isPublic") === true;
  const isShut = groups.length === 0 && _known.find("list") !== undefined;
  return [
    ...(isOpen
      ? [`a private gateway is in the public subnet ${node.path}; a private subnet always keeps it off the internet`]
      : []),
    ...(isShut
      ? [
          `no client reaches the gateway, because ${node.path} does not allow any incoming traffic; give the gateway networkSecurityGroups`,
        ]
      : []),
  ];
}
