// Internal: what every deployment can do, whether it was made here or exists already.

import { Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { type ApiGatewayLog, LogSource } from "../logging/log-source";
import { ApiGatewayMetric } from "../metrics/api-gateway-metric";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type IApiDeployment } from "./api-deployment";
import { type IApiGateway } from "./api-gateway";

/** What can be known of a deployment. @internal */
export interface ApiDeploymentFacts {
  readonly deploymentId: string;
  readonly endpoint: string;
  readonly compartment: Compartment;
  readonly gateway: IApiGateway;
}

/** A deployment of which some facts are known. */
export class ApiDeploymentBase extends Construct implements IApiDeployment {
  /** @internal */
  public readonly _known: Known<ApiDeploymentFacts>;

  /** @internal */
  public constructor(
    scope: Construct,
    id: string,
    facts?: Facts<ApiDeploymentFacts> & { readonly deploymentId: string },
  ) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "deploymentId", facts.deploymentId, OcidKind.API_DEPLOYMENT);
    const importer = "ApiDeployment.fromApiDeploymentAttributes or ApiDeployment.fromLookup";
    this._known = new Known<ApiDeploymentFacts>(this, importer, facts);
  }

  public get deploymentId(): string {
    return this._known.need("deploymentId");
  }

  public get endpoint(): string {
    return this._known.need("endpoint");
  }

  public urlOf(path: string): string {
    return `${this.endpoint}${path}`;
  }

  public log(log: ApiGatewayLog): LogSource {
    return LogSource.fromApiGatewayDeploymentId(this.deploymentId, log);
  }

  public metric(metric: ApiGatewayMetric, options?: MetricOptions): Metric {
    const ofGateway = this._known.find("gateway")?._known.find("compartment");
    const compartment = ofGateway ?? this._known.need("compartment", "a metric");
    return Metric.of(metric._ofDeployment, { resourceId: this.deploymentId, compartment }, options);
  }

  public serverErrors(options: MetricOptions = {}): Metric {
    const dimensionPatterns = { httpStatusCategory: "5*", ...options.dimensionPatterns };
    return this.metric(ApiGatewayMetric.HTTP_RESPONSES, { ...options, dimensionPatterns });
  }
}
