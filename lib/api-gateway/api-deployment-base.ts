// Internal: the members of all deployments, whether made here or imported.

import { Construct } from "constructs";
import { checkPort, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { withoutAtoms } from "../core/token/atoms";
import { isKnown } from "../core/token/tokens";
import { type ApiGatewayLog, LogSource } from "../logging/log-source";
import { ApiGatewayMetric } from "../metrics/api-gateway-metric";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type IApiDeployment } from "./api-deployment";
import { type IApiGateway } from "./api-gateway";

/** What the library knows about a deployment. @internal */
export interface ApiDeploymentFacts {
  readonly deploymentId: string;
  readonly endpoint: string;
  readonly compartment: Compartment;
  readonly gateway: IApiGateway;
  /** Whether the deployment states where the token of a client of a usage plan is. */
  readonly hasClientToken: boolean;
}

type Given = Facts<ApiDeploymentFacts> & { readonly deploymentId: string };

/** A deployment with the facts that are known about it. */
export class ApiDeploymentBase extends Construct implements IApiDeployment {
  /** @internal */
  public readonly _known: Known<ApiDeploymentFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Given) {
    super(scope, id);
    if (facts !== undefined) checkFacts(this.node.path, facts);
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
    checkUrlPath(this.node.path, path);
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

function checkFacts(at: string, { deploymentId, endpoint }: Given): void {
  checkOcid(at, "deploymentId", deploymentId, OcidKind.API_DEPLOYMENT);
  if (typeof endpoint !== "string" || !isKnown(endpoint)) return;
  if (!/^https:\/\/[^\s/?#]+(?:\/[^\s?#]*[^\s?#/])?$/.test(endpoint)) {
    const rule = "must begin with https:// and not end with a slash";
    throw refusal(at, { what: "endpoint", rule, got: endpoint, remedy: "write it like https://api.example.com/v1" });
  }
  checkPort(at, "endpoint", endpoint);
}

/** A path that begins with a reference can be right. */
function checkUrlPath(at: string, path: string): void {
  const what = "the path of an address";
  const written = withoutAtoms(path, "/");
  if (!written.startsWith("/")) {
    throw refusal(at, { what, rule: "must begin with a slash", got: path, remedy: "write it as in the route" });
  }
  if (!/[{}]/.test(written)) return;
  const rule = "must have values in place of parameters";
  throw refusal(at, { what, rule, got: path, remedy: "write /orders/7 for /orders/{id}" });
}
