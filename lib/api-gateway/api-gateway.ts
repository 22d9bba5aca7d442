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

/** An API gateway, made here or elsewhere. */
export interface IApiGateway extends IConstruct {
  /** The OCID. */
  readonly apiGatewayId: string;

  /**
   * The host name of its APIs.
   *
   * @throws ConfigurationError on an import that was not told
   */
  readonly hostname: string;

  /**
   * To put APIs on the gateway, and on every other one in its compartment: IAM has no variable for one gateway (Oracle, "Details for API
   * Gateway").
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowDeploy(subject: Subject): PolicyStatement[];

  /**
   * Everything about the gateways, deployments, certificates and usage plans in the gateway's compartment.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowManage(subject: Subject): PolicyStatement;

  /**
   * What Monitoring measures of the gateway with all its deployments, for an alarm.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  metric(metric: ApiGatewayMetric, options?: MetricOptions): Metric;

  /** @internal */
  readonly _known: Known<ApiGatewayFacts>;
}

/** What an API gateway is made of. */
export interface ApiGatewayProps extends ResourceOptions {
  /** Where the gateway lives. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the gateway in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** From where it is reached. A change replaces the gateway, and with it the host name that clients know. */
  readonly endpoint: ApiGatewayEndpoint;

  /** The subnet, which must be a regional one. A change replaces the gateway, and with it the host name that clients know. */
  readonly subnet: ISubnet;

  /**
   * The network security groups of the gateway: clients come in by TCP 443; functions and the keys of an issuer are reached on TCP 443. A
   * change is made in place.
   *
   * @default - none: the security lists of the subnet decide, and those of one that is made here let nothing in; groups that were there
   * stay when they are left out later
   */
  readonly networkSecurityGroups?: INetworkSecurityGroup[];

  /**
   * The certificate of a domain of your own, which DNS must lead to the gateway. A change is made in place.
   *
   * @default - one of Oracle's, for the host name that Oracle gives; one that was there stays when it is left out later
   */
  readonly certificate?: IApiGatewayCertificate;

  /**
   * Whose certificates of clients and back ends it trusts: 2 CA bundles and 5 certificate authorities at most. A change is made in place.
   *
   * @default - no client's; of back ends those of public authorities; those that were there stay when they are left out later
   */
  readonly trustedAuthorities?: TrustedAuthority[];
}

/** What is known of an API gateway that exists. */
export interface ApiGatewayAttributes {
  /** The OCID. */
  readonly apiGatewayId: string;

  /**
   * Where the gateway lives; grants, metrics, and the permission to call functions need it.
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

/** Which gateway is looked up. */
export interface ApiGatewayLookup {
  /** The OCID. */
  readonly apiGatewayId: string;
}

/**
 * An API gateway: it takes requests by HTTPS, for the APIs that deployments put on it.
 *
 * All headers and the address of a request have at most 8 KB; the body has at most 6 MB on the way to a function, else 20 MB. There is no
 * back end for streams: a function puts messages on them.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Concepts/apigatewayoverview.htm
 */
export class ApiGateway extends ApiGatewayBase {
  /** A gateway that exists, of which only the OCID is known. @throws ConfigurationError if the text is not an API gateway OCID */
  public static fromApiGatewayId(scope: Construct, id: string, apiGatewayId: string): IApiGateway {
    return new ApiGatewayBase(scope, id, { apiGatewayId });
  }

  /** A gateway that exists. @throws ConfigurationError if the text is not an API gateway OCID, or the host name not one */
  public static fromApiGatewayAttributes(scope: Construct, id: string, attributes: ApiGatewayAttributes): IApiGateway {
    return new ApiGatewayBase(scope, id, attributes);
  }

  /**
   * A gateway that exists, of which Terraform reads the host name and the compartment. Whoever deploys needs to see it.
   *
   * @throws ConfigurationError if the text is not an API gateway OCID
   */
  public static fromLookup(scope: Construct, id: string, { apiGatewayId }: ApiGatewayLookup): IApiGateway {
    const gateway = new ApiGatewayBase(scope, id, { apiGatewayId });
    const { hostname, compartmentId } = create(DataOciApigatewayGateway, gateway, { gatewayId: apiGatewayId });
    gateway._known.learn({ hostname, compartment: Compartment.fromCompartmentId(compartmentId) });
    return gateway;
  }

  /** Where the gateway lives. */
  public readonly compartment: Compartment;

  /**
   * @throws ConfigurationError for an empty name, a public gateway in a subnet without public addresses, groups of another VCN than the
   * subnet's, a group twice, a subnet, a group or an authority of another region, and more trusted authorities than a gateway takes, or one twice
   */
  public constructor(scope: Construct, id: string, props: ApiGatewayProps) {
    super(scope, id);
    checkProps(this, "ApiGatewayProps", props);
    const { compartment, name = id, certificate, trustedAuthorities } = props;
    checkNotEmpty(this.node.path, "the name of an API gateway", name, "name it after who calls its APIs");
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
