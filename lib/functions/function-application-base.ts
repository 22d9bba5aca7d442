// What a function application can do whether it was made here or elsewhere.

import { Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { LogSource } from "../logging/log-source";
import { allow } from "../identity/grant";

/** A function application, made here or elsewhere. */
export interface IFunctionApplication extends IConstruct {
  /** The OCID. */
  readonly functionApplicationId: string;

  /**
   * To invoke every function of the application: InvokeFunction.
   *
   * Limited by `target.app.id`: Oracle's "Controlling Access to Invoke and Manage Functions" limits by OCID so, its reference
   * of policy variables does not list the variable.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInvoke(subject: Subject): PolicyStatement;

  /** What the functions print, for a `Log`. Functions then ignores `syslogUrl`. */
  invokeLog(): LogSource;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
}

/** What is known of a function application that exists. */
export interface FunctionApplicationAttributes {
  /** The OCID. */
  readonly functionApplicationId: string;

  /**
   * Where the application lives; grants on its functions, and connectors to them, need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** What a function application and its import share. */
export abstract class FunctionApplicationBase extends Construct implements IFunctionApplication {
  public abstract readonly functionApplicationId: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;

  public allowInvoke(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("fn-invocation"), {
      construct: this,
      compartment: this._compartment,
      variable: "target.app.id",
      ocid: this.functionApplicationId,
      importer: "FunctionApplication.fromFunctionApplicationAttributes",
    });
  }

  public invokeLog(): LogSource {
    return LogSource.fromFunctionApplicationId(this.functionApplicationId);
  }
}

/** A function application made elsewhere. */
export class ImportedFunctionApplication extends FunctionApplicationBase {
  public readonly functionApplicationId: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;

  public constructor(scope: Construct, id: string, attributes: FunctionApplicationAttributes) {
    super(scope, id);
    const { functionApplicationId, compartment } = attributes;
    checkOcid(this.node.path, "functionApplicationId", functionApplicationId, OcidKind.FUNCTION_APPLICATION);
    this.functionApplicationId = functionApplicationId;
    this._compartment = compartment;
  }
}
