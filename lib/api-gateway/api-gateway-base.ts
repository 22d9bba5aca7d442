// Internal: the members of all gateways, whether made here or imported.

import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { isKnown } from "../core/token/tokens";
import { Access } from "../identity/access";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type ApiGatewayMetric } from "../metrics/api-gateway-metric";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type IApiGateway } from "./api-gateway";

/** What the library knows about a gateway. @internal */
export interface ApiGatewayFacts {
  readonly apiGatewayId: string;
  readonly hostname: string;
  readonly compartment: Compartment;
  /** Whether the gateway trusts certificates of clients. */
  readonly trustsClients: boolean;
}

type Given = Facts<ApiGatewayFacts> & { readonly apiGatewayId: string };

/** A gateway with the facts that are known about it. */
export class ApiGatewayBase extends Construct implements IApiGateway {
  /** @internal */
  public readonly _known: Known<ApiGatewayFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Given) {
    super(scope, id);
    if (facts !== undefined) checkFacts(this.node.path, facts);
    this._known = new Known<ApiGatewayFacts>(
      this,
      "ApiGateway.fromApiGatewayAttributes or ApiGateway.fromLookup",
      facts,
    );
  }

  public get apiGatewayId(): string {
    return this._known.need("apiGatewayId");
  }

  public get hostname(): string {
    return this._known.need("hostname");
  }

  public allowDeploy(subject: Subject): PolicyStatement[] {
    return [this.allow(subject, Access.use("api-gateways")), this.allow(subject, Access.manage("api-deployments"))];
  }

  public allowManage(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.manage("api-gateway-family"));
  }

  public metric(metric: ApiGatewayMetric, options?: MetricOptions): Metric {
    const compartment = this._known.need("compartment", "a metric");
    return Metric.of(metric, { resourceId: this.apiGatewayId, compartment }, options);
  }

  private allow(subject: Subject, access: Access): PolicyStatement {
    const location = PolicyLocation.compartment(this._known.need("compartment", "a grant"));
    return PolicyStatement.allow({ subject, access, location });
  }
}

function checkFacts(at: string, { apiGatewayId, hostname }: Given): void {
  checkOcid(at, "apiGatewayId", apiGatewayId, OcidKind.API_GATEWAY);
  if (typeof hostname !== "string" || !isKnown(hostname) || /^[A-Za-z0-9.-]+$/.test(hostname)) return;
  const rule = "must be a host name, without https:// and slashes";
  throw refusal(at, { what: "hostname", rule, got: hostname, remedy: "write it like api.example.com" });
}
