// What a function can do whether it was made here or elsewhere.

import { Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { requireCompartment } from "../core/resource/known-compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { allow } from "../identity/grant";
import { type FunctionMetric } from "../metrics/function-metric";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type IFunctionApplication } from "./function-application-base";

/** A function, made here or elsewhere. */
export interface IFunction extends IConstruct {
  /** The OCID. */
  readonly functionId: string;

  /**
   * To invoke the function: InvokeFunction.
   *
   * Limited by `target.function.id`: Oracle's "Controlling Access to Invoke and Manage Functions" limits by OCID so, its
   * reference of policy variables does not list the variable. A service connector writes statements of its own.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInvoke(subject: Subject): PolicyStatement;

  /**
   * What Monitoring measures of the function, for an alarm.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  metric(metric: FunctionMetric, options?: MetricOptions): Metric;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
}

/** What is known of a function that exists. */
export interface FunctionAttributes {
  /** The OCID. */
  readonly functionId: string;

  /**
   * The application, which says where the function lives.
   *
   * @default - not known
   */
  readonly application?: IFunctionApplication;

  /**
   * Where the function lives; grants and connectors need it.
   *
   * @default - the application's, if that is known
   */
  readonly compartment?: Compartment;
}

const IMPORTER = "OciFunction.fromFunctionAttributes";

/** What a function and its import share. */
export abstract class FunctionBase extends Construct implements IFunction {
  public abstract readonly functionId: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;

  public allowInvoke(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("fn-invocation"), {
      construct: this,
      compartment: this._compartment,
      variable: "target.function.id",
      ocid: this.functionId,
      importer: IMPORTER,
    });
  }

  public metric(metric: FunctionMetric, options?: MetricOptions): Metric {
    const compartment = requireCompartment(this, this._compartment, "a metric", IMPORTER);
    return Metric.of(metric, { resourceId: this.functionId, compartment }, options);
  }
}

/** A function made elsewhere. */
export class ImportedFunction extends FunctionBase {
  public readonly functionId: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;

  public constructor(scope: Construct, id: string, attributes: FunctionAttributes) {
    super(scope, id);
    const { functionId, application, compartment } = attributes;
    checkOcid(this.node.path, "functionId", functionId, OcidKind.FUNCTION);
    this.functionId = functionId;
    this._compartment = compartment ?? application?._compartment;
  }
}
