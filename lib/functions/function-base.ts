// Internal: the members of all functions and applications, whether made here or imported: grants, metrics, a log.

import { Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { LogSource } from "../logging/log-source";
import { type FunctionMetric } from "../metrics/function-metric";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type IFunctionApplication } from "./function-application";
import { type FunctionProgram } from "./function-program";
import { type IFunction } from "./oci-function";

/** What the library knows about a function application. @internal */
export interface FunctionApplicationFacts {
  readonly functionApplicationId: string;
  readonly compartment: Compartment;
  /** Whether it has a destination for traces. */
  readonly isTraced: boolean;
}

/** A function application with the facts that are known about it. */
export class FunctionApplicationBase extends Construct implements IFunctionApplication {
  /** @internal */
  public readonly _known: Known<FunctionApplicationFacts>;

  /** @internal */
  public constructor(
    scope: Construct,
    id: string,
    facts?: Facts<FunctionApplicationFacts> & { readonly functionApplicationId: string },
  ) {
    super(scope, id);
    if (facts !== undefined) {
      const { functionApplicationId } = facts;
      checkOcid(this.node.path, "functionApplicationId", functionApplicationId, OcidKind.FUNCTION_APPLICATION);
    }
    const importer = "FunctionApplication.fromFunctionApplicationAttributes or FunctionApplication.fromLookup";
    this._known = new Known(this, importer, facts);
  }

  public get functionApplicationId(): string {
    return this._known.need("functionApplicationId");
  }

  public allowInvoke(subject: Subject): PolicyStatement {
    const value = this.functionApplicationId;
    return allow(subject, Access.use("fn-invocation"), { known: this._known, variable: "target.app.id", value });
  }

  public invokeLog(): LogSource {
    return LogSource.fromFunctionApplicationId(this.functionApplicationId);
  }
}

/** What the library knows about a function. @internal */
export interface FunctionFacts {
  readonly functionId: string;
  readonly invokeEndpoint: string;
  readonly application: IFunctionApplication;
  readonly compartment: Compartment;
  readonly program: FunctionProgram;
  /** Its own environment variables. */
  readonly variables: Readonly<Record<string, string>>;
}

/** A function with the facts that are known about it. */
export class FunctionBase extends Construct implements IFunction {
  /** @internal */
  public readonly _known: Known<FunctionFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<FunctionFacts> & { readonly functionId: string }) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "functionId", facts.functionId, OcidKind.FUNCTION);
    this._known = new Known(this, "OciFunction.fromFunctionAttributes or OciFunction.fromLookup", facts);
  }

  public get functionId(): string {
    return this._known.need("functionId");
  }

  public get invokeEndpoint(): string {
    return this._known.need("invokeEndpoint");
  }

  public allowInvoke(subject: Subject): PolicyStatement {
    const value = this.functionId;
    return allow(subject, Access.use("fn-invocation"), { known: this._known, variable: "target.function.id", value });
  }

  public metric(metric: FunctionMetric, options?: MetricOptions): Metric {
    const compartment = this._known.need("compartment", "a metric");
    return Metric.of(metric, { resourceId: this.functionId, compartment }, options);
  }
}
