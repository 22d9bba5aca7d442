// Internal: the methods of every service connector, whether it is made here or exists already: grants, metrics, its log.

import { Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { LogSource } from "../logging/log-source";
import { type ConnectorMetric } from "../metrics/connector-metric";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type IServiceConnector } from "./service-connector";

/** The facts about a service connector, as far as they are known. @internal */
export interface ServiceConnectorFacts {
  /** Known for a connector that is made here. */
  readonly name: string;
  readonly serviceConnectorId: string;
  readonly compartment: Compartment;
}

/** A service connector, with the facts that are known about it. */
export class ServiceConnectorBase extends Construct implements IServiceConnector {
  /** @internal */
  public readonly _known: Known<ServiceConnectorFacts>;

  /** @internal */
  public constructor(
    scope: Construct,
    id: string,
    facts?: Facts<ServiceConnectorFacts> & { readonly serviceConnectorId: string },
  ) {
    super(scope, id);
    const { path } = this.node;
    if (facts) checkOcid(path, "serviceConnectorId", facts.serviceConnectorId, OcidKind.SERVICE_CONNECTOR);
    this._known = new Known<ServiceConnectorFacts>(this, "ServiceConnector.fromServiceConnectorAttributes", facts);
  }

  public get serviceConnectorId(): string {
    return this._known.need("serviceConnectorId");
  }

  public metric(metric: ConnectorMetric, options?: MetricOptions): Metric {
    const compartment = this._known.need("compartment", "a metric");
    return Metric.of(metric, { resourceId: this.serviceConnectorId, compartment }, options);
  }

  public runLog(): LogSource {
    return LogSource.fromServiceConnectorId(this.serviceConnectorId);
  }

  public allowInspect(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.read("serviceconnectors"));
  }

  public allowManage(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.manage("serviceconnectors"));
  }

  private allow(subject: Subject, access: Access): PolicyStatement {
    const value = this.serviceConnectorId;
    return allow(subject, access, { known: this._known, variable: "target.serviceconnector.id", value });
  }
}
