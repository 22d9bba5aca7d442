// The HTTPS entrance for devices.

import { ApigatewayGateway, type ApigatewayGatewayConfig } from "cdktf-oci-streaming/provider-oci/apigateway-gateway";
import { Construct } from "constructs";
import { type Compartment, type INetworkSecurityGroup, type ISubnet, type Tags } from "cdktf-oci-streaming";

export interface ApiGatewayProps {
  /** Where the gateway lives. A change moves it in place. */
  readonly compartment: Compartment;

  /** The name, which need not be unique. */
  readonly name: string;

  /** The subnet; public for a gateway that the internet reaches. A change replaces the gateway, and its address. */
  readonly subnet: ISubnet;

  /** Who may connect. */
  readonly networkSecurityGroup: INetworkSecurityGroup;

  /**
   * Whether it is reached from its subnet and networks with a route to it only. A change replaces the gateway.
   *
   * @default false
   */
  readonly isPrivate?: boolean;

  /**
   * Its own certificate, and whose certificates of devices it trusts.
   *
   * @default - a certificate of Oracle's, and no trust in certificates of devices
   */
  readonly tls?: Pick<ApigatewayGatewayConfig, "certificateId" | "caBundles">;

  /**
   * The stack's tags.
   *
   * @default - none
   */
  readonly tags?: Tags;
}

/** An API gateway. */
export class ApiGateway extends Construct {
  /** The OCID. */
  public readonly gatewayId: string;

  public constructor(scope: Construct, id: string, props: ApiGatewayProps) {
    super(scope, id);
    const { compartment, name, subnet, networkSecurityGroup, isPrivate = false } = props;
    const gateway = new ApigatewayGateway(this, "Resource", {
      compartmentId: compartment.compartmentId,
      displayName: name,
      endpointType: isPrivate ? "PRIVATE" : "PUBLIC",
      subnetId: subnet.subnetId,
      networkSecurityGroupIds: [networkSecurityGroup.networkSecurityGroupId],
      ...props.tls,
      ...props.tags?.toArguments(),
    });
    this.gatewayId = gateway.id;
  }
}
