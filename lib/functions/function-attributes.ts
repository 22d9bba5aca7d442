// The known facts about a function that exists.

import { type Compartment } from "../core/compartment";
import { type IFunctionApplication } from "./function-application";

/** The known facts about a function that exists. */
export interface FunctionAttributes {
  /** The OCID. */
  readonly functionId: string;

  /**
   * The application, which determines the compartment of the function.
   *
   * @default - not known
   */
  readonly application?: IFunctionApplication;

  /**
   * The compartment of the function. Grants and connectors need it.
   *
   * @default - the compartment of the application, if it is known
   */
  readonly compartment?: Compartment;

  /**
   * The endpoint with which an SDK invokes the function.
   *
   * @default - not known
   */
  readonly invokeEndpoint?: string;
}

/** The function to look up: by its OCID, or by its name in an application. */
export interface FunctionLookup {
  /**
   * The OCID.
   *
   * @default - `name` and `application` are given
   */
  readonly functionId?: string;

  /**
   * The whole name; case matters.
   *
   * @default - `functionId` is given
   */
  readonly name?: string;

  /**
   * The application of the function with that name.
   *
   * @default - `functionId` is given
   */
  readonly application?: IFunctionApplication;
}
