// Internal: what every function application can do, whether it was made here or exists already: grants, a log.

import { Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { LogSource } from "../logging/log-source";
import { type IFunctionApplication } from "./function-application";

/** What can be known of a function application. @internal */
export interface FunctionApplicationFacts {
  readonly functionApplicationId: string;
  readonly compartment: Compartment;
}

/** A function application of which some facts are known. */
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
    this._known = new Known(this, "FunctionApplication.fromFunctionApplicationAttributes", facts);
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
