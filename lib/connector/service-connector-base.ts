// What a service connector can do whether it was made here or elsewhere.

import { Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { requireCompartment } from "../core/resource/known-compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { LogSource } from "../logging/log-source";
import { type ConnectorMetric } from "../metrics/connector-metric";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { allow } from "../identity/grant";

/** A service connector, made here or elsewhere. */
export interface IServiceConnector extends IConstruct {
  /** The OCID. */
  readonly serviceConnectorId: string;

  /**
   * One of the connector's metrics, which Monitoring has without anything being enabled.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  metric(metric: ConnectorMetric, options?: MetricOptions): Metric;

  /** The log of the connector's runs; make a `Log` of it to see why nothing moves. */
  runLog(): LogSource;

  /**
   * To see the connector: GetServiceConnector. Not ListServiceConnectors: a list has no one connector that a condition
   * could name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * To change, activate, deactivate, move and delete the connector. Changing it takes the rights on its ends too, see
   * `ServiceConnector.allowDeploy`.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowManage(subject: Subject): PolicyStatement;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
}

/** What is known of a connector that exists. */
export interface ServiceConnectorAttributes {
  /** The OCID. */
  readonly serviceConnectorId: string;

  /**
   * Where the connector lives; grants and metrics need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** What a connector and its import share. */
export abstract class ServiceConnectorBase extends Construct implements IServiceConnector {
  public abstract readonly serviceConnectorId: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;

  public metric(metric: ConnectorMetric, options?: MetricOptions): Metric {
    const compartment = requireCompartment(this, this._compartment, "a metric", IMPORTER);
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
    return allow(subject, access, {
      construct: this,
      compartment: this._compartment,
      variable: "target.serviceconnector.id",
      ocid: this.serviceConnectorId,
      importer: IMPORTER,
    });
  }
}

const IMPORTER = "ServiceConnector.fromServiceConnectorAttributes";

/** A connector made elsewhere. */
export class ImportedServiceConnector extends ServiceConnectorBase {
  public readonly serviceConnectorId: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;

  public constructor(scope: Construct, id: string, { serviceConnectorId, compartment }: ServiceConnectorAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "serviceConnectorId", serviceConnectorId, OcidKind.SERVICE_CONNECTOR);
    this.serviceConnectorId = serviceConnectorId;
    this._compartment = compartment;
  }
}
