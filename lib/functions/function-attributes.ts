// What is said of a function that exists.

import { type Compartment } from "../core/compartment";
import { type IFunctionApplication } from "./function-application";

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

  /**
   * What an SDK is given to invoke the function.
   *
   * @default - not known
   */
  readonly invokeEndpoint?: string;
}

/** Which function is looked up. */
export interface FunctionLookup {
  /** The OCID. */
  readonly functionId: string;
}
