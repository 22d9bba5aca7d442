// A function: an image that runs when it is invoked.

import { DataOciFunctionsFunction } from "@cdktf/provider-oci/lib/data-oci-functions-function";
import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import { type IResolvable } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { type Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { create, make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type FunctionMetric } from "../metrics/function-metric";
import { type Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type IFunctionApplication } from "./function-application";
import { type FunctionAttributes, type FunctionLookup } from "./function-attributes";
import { FunctionBase, type FunctionFacts } from "./function-base";
import { planFunctionConfig } from "./function-config";
import { type FunctionDestination, planDestination } from "./function-destination";
import { planImage } from "./function-image";
import { planName, planSize, planTimeouts, planTracing } from "./function-parts";
import { type FunctionProgram } from "./function-program";
import { planProgram } from "./program-config";

/** A function, made here or elsewhere. */
export interface IFunction extends IConstruct {
  /** The OCID. */
  readonly functionId: string;

  /**
   * What an SDK is given to invoke the function, `https://...`. It never changes.
   *
   * @throws ConfigurationError on an import that was not told
   */
  readonly invokeEndpoint: string;

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

  /** @internal */
  readonly _known: Known<FunctionFacts>;
}

/** What a function is made of. */
export interface OciFunctionProps extends ResourceOptions {
  /** The application that the function belongs to. A change replaces the function. */
  readonly application: IFunctionApplication;

  /**
   * The name, unique in its application. A change replaces the function.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The image with its tag, in the registry of the function's region: `fra.ocir.io/<namespace>/<repository>:<tag>`. A change
   * updates the function in place. It is built and pushed elsewhere. A push to the same tag changes nothing, since the service notes the digest: give each build a tag of its own.
   */
  readonly image: string;

  /**
   * The program in the image, one of this library's repository: `config` is checked by its contract, over what the application is known to tell it.
   *
   * @default - a program of your own, of which nothing is checked
   */
  readonly program?: FunctionProgram;

  /**
   * The digest of the image, `sha256:` and 64 hexadecimal digits; must be given anew when the image changes.
   *
   * @default - the one that the tag has when the image is set
   */
  readonly imageDigest?: string;

  /**
   * The memory in MiB: 128, 256, 512, 1024, 2048 or 3072. A function that needs more is stopped.
   *
   * @default - what `program` needs, else 128
   */
  readonly memoryMiB?: number;

  /**
   * How long a run may take: 1 to 300 whole seconds. Those of type Detached have `detachedTimeout`.
   *
   * @default - what `program` needs, else 30 seconds
   */
  readonly timeout?: Duration;

  /**
   * How long a run of type Detached may take: 5 to 3600 whole seconds. Once set it stays until another is given.
   *
   * @default - `timeout`
   */
  readonly detachedTimeout?: Duration;

  /**
   * Environment variables over those of the application; at most 4096 bytes, keys and values together. A key with a hyphen is
   * warned of, since Oracle's samples read such keys and its reference has none. Whoever may see the function can read all: give
   * OCIDs, and let it read secrets from a vault. Taking the last one away does not work: the provider keeps what it is not told.
   *
   * @default - the application's
   */
  readonly config?: { readonly [key: string]: string };

  /**
   * The keys of `config` that hold no secret, though they end like one (`token`, `secret`): see `notSecret` of the application.
   *
   * @default - none: a value in plain text under such a key is refused
   */
  readonly notSecret?: string[];

  /**
   * For how many runs at once everything stands ready, at a price: a multiple of 40 for 128 MiB, of 20 for 256 MiB, else of
   * 10. Give 0 to end it: leaving it out would not.
   *
   * @default - none, the first run after a while waits for its container
   */
  readonly provisionedConcurrency?: number;

  /**
   * Where the records of detached runs go that succeeded. End it with `FunctionDestination.none()`: a plan without one fails.
   *
   * @default - nowhere
   */
  readonly successDestination?: FunctionDestination;

  /**
   * Where the records of detached runs go that failed: a dead-letter path for callers that invoke so, and for no others. It ends likewise.
   *
   * @default - nowhere
   */
  readonly failureDestination?: FunctionDestination;

  /**
   * Whether the function is traced; its application must say where to. Once set it stays until it is set again.
   *
   * @default - not traced
   */
  readonly tracing?: boolean | IResolvable;
}

/**
 * A function of OCI Functions. (A class named Function would hide JavaScript's own.)
 *
 * What it does to streams, buckets and secrets it does as a resource principal: make it a member of a dynamic group, and
 * grant that. A request or an answer is at most 6 MB.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Functions/Tasks/functionscustomizing.htm
 */
export class OciFunction extends FunctionBase {
  /**
   * A function that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is not a function OCID
   */
  public static fromFunctionId(scope: Construct, id: string, functionId: string): IFunction {
    return new FunctionBase(scope, id, { functionId });
  }

  /**
   * A function that exists.
   *
   * @throws ConfigurationError if the text is not a function OCID
   */
  public static fromFunctionAttributes(scope: Construct, id: string, attributes: FunctionAttributes): IFunction {
    const compartment = attributes.compartment ?? attributes.application?._known.find("compartment");
    return new FunctionBase(scope, id, { ...attributes, compartment });
  }

  /**
   * A function that exists, of which Terraform reads the compartment and the endpoint. Whoever deploys needs to see it.
   *
   * @throws ConfigurationError if the text is not a function OCID
   */
  public static fromLookup(scope: Construct, id: string, lookup: FunctionLookup): IFunction {
    const { functionId } = lookup;
    const fn = new FunctionBase(scope, id, { functionId });
    const { compartmentId, invokeEndpoint } = create(DataOciFunctionsFunction, fn, { functionId });
    fn._known.learn({ compartment: Compartment.fromCompartmentId(compartmentId), invokeEndpoint });
    return fn;
  }

  /** The application that the function belongs to. */
  public readonly application: IFunctionApplication;

  /**
   * @throws ConfigurationError for a name that is empty or that another function of the application has, an image without a tag or of another
   * registry, memory, timeouts or concurrency that Functions does not offer, config that is too long, holds a secret or does not fit `program`, a
   * `notSecret` that names none of its keys, and tracing in an application without
   */
  public constructor(scope: Construct, id: string, props: OciFunctionProps) {
    super(scope, id);
    checkProps(this, "OciFunctionProps", props);
    const { application, name = id, successDestination, failureDestination } = props;
    const fn = make(FunctionsFunction, this, props, [
      planName(this, name, application),
      planImage(this, props),
      planSize(this, props),
      planTimeouts(this, props),
      planFunctionConfig(this, application, props),
      planProgram(this, props),
      planDestination("success", successDestination),
      planDestination("failure", failureDestination),
      planTracing(this, props),
    ]);
    this.application = application;
    const compartment = application._known.find("compartment");
    this._known.learn({ functionId: () => fn.id, invokeEndpoint: () => fn.invokeEndpoint, application, compartment });
  }
}
