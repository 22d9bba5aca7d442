// An API gateway: the HTTPS entrance to functions and HTTP services.

import { ApigatewayGateway } from "@cdktf/provider-oci/lib/apigateway-gateway";
import { DataOciApigatewayGateway } from "@cdktf/provider-oci/lib/data-oci-apigateway-gateway";
import { type Construct, type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { Compartment } from "../core/compartment";
import { type Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { create, make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type ApiGatewayMetric } from "../metrics/api-gateway-metric";
import { type Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { ApiGatewayBase, type ApiGatewayFacts } from "./api-gateway-base";
import { type IApiGatewayCertificate } from "./api-gateway-certificate";
import { type ApiGatewayEndpoint } from "./api-gateway-endpoint";
import { planNetwork } from "./api-gateway-network";
import { planTrust, type TrustedAuthority } from "./trusted-authority";

/** An API gateway, made here or imported. */
export interface IApiGateway extends IConstruct {
  /** The OCID. */
  readonly apiGatewayId: string;

  /**
   * The host name of its APIs.
   *
   * @throws ConfigurationError on an import without it
   */
  readonly hostname: string;

  /**
   * Gives permission to put APIs on the gateway, and on every other gateway in its compartment: IAM does not have a variable
   * for one gateway (Oracle, "Details for API Gateway").
   *
   * @throws ConfigurationError on an import without a compartment
   */
  allowDeploy(subject: Subject): PolicyStatement[];

  /**
   * Gives all permissions on the gateways, deployments, certificates and usage plans in the gateway's compartment.
   *
   * @throws ConfigurationError on an import without a compartment
   */
  allowManage(subject: Subject): PolicyStatement;

  /**
   * A metric of the gateway with all its deployments, for an alarm.
   *
   * @throws ConfigurationError on an import without a compartment
   */
  metric(metric: ApiGatewayMetric, options?: MetricOptions): Metric;

  /** @internal */
  readonly _known: Known<ApiGatewayFacts>;
}

/** The properties of an API gateway. */
export interface ApiGatewayProps extends ResourceOptions {
  /** The compartment of the gateway. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the gateway in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** The networks that reach the gateway. A change replaces the gateway, and with it the host name that clients use. */
  readonly endpoint: ApiGatewayEndpoint;

  /** The subnet, which must be regional. A change replaces the gateway, and with it the host name that clients use. */
  readonly subnet: ISubnet;

  /**
   * The network security groups of the gateway. Clients connect to it on TCP 443; it connects to functions and to the keys of
   * an issuer on TCP 443. A change is made in place.
   *
   * @default - none: the security lists of the subnet apply, and those of a subnet that is made here do not allow incoming
   * traffic; existing groups stay if you leave them out later
   */
  readonly networkSecurityGroups?: INetworkSecurityGroup[];

  /**
   * The certificate of your domain, which DNS must lead to the gateway. A change is made in place.
   *
   * @default - Oracle's certificate, for the host name that Oracle gives; an existing one stays if you leave it out later
   */
  readonly certificate?: IApiGatewayCertificate;

  /**
   * The authorities whose certificates of clients and back ends it trusts: at most 2 CA bundles and 5 certificate authorities.
   * A change is made in place.
   *
   * @default - none for clients, and the public authorities for back ends; existing ones stay if you leave them out later
   */
  readonly trustedAuthorities?: TrustedAuthority[];
}

/** The known facts about an API gateway that exists. */
export interface ApiGatewayAttributes {
  /** The OCID. */
  readonly apiGatewayId: string;

  /**
   * The compartment of the gateway. Grants, metrics, and the permission to call functions need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * The host name of its APIs.
   *
   * @default - not known
   */
  readonly hostname?: string;
}

/** The gateway to look up. */
export interface ApiGatewayLookup {
  /** The OCID. */
  readonly apiGatewayId: string;
}

/**
 * An API gateway. It accepts HTTPS requests for the APIs that deployments put on it.
 *
 * All headers and the address of a request together have at most 8 KB. The body has at most 6 MB if it goes to a function,
 * otherwise 20 MB. There is no back end for streams: use a function that puts messages on them.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Concepts/apigatewayoverview.htm
 */
export class ApiGateway extends ApiGatewayBase {
  /** A gateway that exists, with only its OCID known. @throws ConfigurationError if the string is not an API gateway OCID */
  public static fromApiGatewayId(scope: Construct, id: string, apiGatewayId: string): IApiGateway {
    return new ApiGatewayBase(scope, id, { apiGatewayId });
  }

  /**
   * A gateway that exists. @throws ConfigurationError if the string is not an API gateway OCID, or if the host name is invalid
   */
  public static fromApiGatewayAttributes(scope: Construct, id: string, attributes: ApiGatewayAttributes): IApiGateway {
    return new ApiGatewayBase(scope, id, attributes);
  }

  /**
   * A gateway that exists. Terraform reads the host name and the compartment, so the user who deploys needs permission to read
   * it.
   *
   * @throws ConfigurationError if the string is not an API gateway OCID
   */
  public static fromLookup(scope: Construct, id: string, { apiGatewayId }: ApiGatewayLookup): IApiGateway {
    const gateway = new ApiGatewayBase(scope, id, { apiGatewayId });
    const { hostname, compartmentId } = create(DataOciApigatewayGateway, gateway, { gatewayId: apiGatewayId });
    gateway._known.learn({ hostname, compartment: Compartment.fromCompartmentId(compartmentId) });
    return gateway;
  }

  /** The compartment of the gateway. */
  public readonly compartment: Compartment;

  /**
   * @throws ConfigurationError for an empty name, a public gateway in a subnet without public addresses, groups of another VCN
   * than that of the subnet, a group twice, a subnet, a group or an authority in another region, and more trusted authorities
   * than a gateway allows, or one twice
   */
  public constructor(scope: Construct, id: string, props: ApiGatewayProps) {
    super(scope, id);
    checkProps(this, "ApiGatewayProps", props);
    const { compartment, name = id, certificate, trustedAuthorities } = props;
    checkNotEmpty(this.node.path, "the name of an API gateway", name, "name it after the callers of its APIs");
    const gateway = make(ApigatewayGateway, this, props, [
      { config: { compartmentId: compartment.compartmentId, displayName: name } },
      planNetwork(this, props),
      certificate === undefined ? {} : { config: { certificateId: certificate.certificateId } },
      planTrust(this, trustedAuthorities),
    ]);
    this.compartment = compartment;
    const trustsClients = trustedAuthorities !== undefined && trustedAuthorities.length > 0;
    const [apiGatewayId, hostname] = [(): string => gateway.id, (): string => gateway.hostname];
    this._known.learn({ apiGatewayId, hostname, compartment, trustsClients });
  }
}
