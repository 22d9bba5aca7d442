// What a function can do whether it was made here or elsewhere.

import { Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { allow } from "../identity/grant";
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

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
}

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

/** What a function and its import share. */
export abstract class FunctionBase extends Construct implements IFunction {
  public abstract readonly functionId: string;
  public abstract readonly _compartment: Compartment | undefined;

  public allowInvoke(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("fn-invocation"), {
      construct: this,
      compartment: this._compartment,
      variable: "target.function.id",
      ocid: this.functionId,
      importer: "OciFunction.fromFunctionAttributes",
    });
  }
}

/** A function made elsewhere. */
export class ImportedFunction extends FunctionBase {
  public readonly functionId: string;
  public readonly _compartment: Compartment | undefined;

  public constructor(scope: Construct, id: string, attributes: FunctionAttributes) {
    super(scope, id);
    const { functionId, application, compartment } = attributes;
    checkOcid(this.node.path, "functionId", functionId, OcidKind.FUNCTION);
    this.functionId = functionId;
    this._compartment = compartment ?? application?._compartment;
  }
}
