// A function: an image that runs when it is invoked.

import { FunctionsFunction, type FunctionsFunctionConfig } from "@cdktf/provider-oci/lib/functions-function";
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { claim } from "../core/resource/claims";
import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { numberText } from "../core/token/tokens";
import { type IFunctionApplication } from "./function-application-base";
import { type FunctionAttributes, FunctionBase, type IFunction, ImportedFunction } from "./function-base";
import { checkFunction } from "./function-checks";
import { type FunctionDestination } from "./function-destination";

/** What a function is made of. */
export interface OciFunctionProps {
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
   * updates the function in place. It is built and pushed elsewhere.
   *
   * A push to the same tag changes nothing, since the service notes the digest: give each build a tag of its own.
   */
  readonly image: string;

  /**
   * The digest of the image, `sha256:` and 64 hexadecimal digits; must be given anew when the image changes.
   *
   * @default - the one that the tag has when the image is set
   */
  readonly imageDigest?: string;

  /**
   * The memory in MiB: 128, 256, 512, 1024, 2048 or 3072. A function that needs more is stopped.
   *
   * @default 128
   */
  readonly memoryMiB?: number;

  /**
   * How long a run may take: 1 to 300 whole seconds. Those of type Detached have `detachedTimeout`.
   *
   * @default Duration.seconds(30)
   */
  readonly timeout?: Duration;

  /**
   * How long a run of type Detached may take: 5 to 3600 whole seconds. Once set it stays until another is given.
   *
   * @default - `timeout`
   */
  readonly detachedTimeout?: Duration;

  /**
   * Environment variables over those of the application; at most 4096 bytes, keys and values together.
   *
   * Whoever may see the function can read them: give OCIDs, and let the function read secrets from a vault. Taking the
   * last one away does not work, since the provider keeps what it is not told.
   *
   * @default - the application's
   */
  readonly config?: { readonly [key: string]: string };

  /**
   * For how many runs at once everything stands ready, at a price: a multiple of 40 for 128 MiB, of 20 for 256 MiB, else of
   * 10. Give 0 to end it: leaving it out would not.
   *
   * @default - none, the first run after a while waits for its container
   */
  readonly provisionedConcurrency?: number;

  /**
   * Where the records of detached runs go that succeeded.
   *
   * @default - nowhere
   */
  readonly successDestination?: FunctionDestination;

  /**
   * Where the records of detached runs go that failed: a dead-letter path for callers that invoke so, and for no others.
   *
   * @default - nowhere
   */
  readonly failureDestination?: FunctionDestination;

  /**
   * Whether the function is traced, if its application says where to. Once set it stays until it is set again.
   *
   * @default - not traced
   */
  readonly tracing?: boolean | IResolvable;

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
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
   * @throws ConfigurationError if the text is no function's OCID
   */
  public static fromFunctionId(scope: Construct, id: string, functionId: string): IFunction {
    return new ImportedFunction(scope, id, { functionId });
  }

  /**
   * A function that exists.
   *
   * @throws ConfigurationError if the text is no function's OCID
   */
  public static fromFunctionAttributes(scope: Construct, id: string, attributes: FunctionAttributes): IFunction {
    return new ImportedFunction(scope, id, attributes);
  }

  /** The OCID. */
  public readonly functionId: string;

  /** The application that the function belongs to. */
  public readonly application: IFunctionApplication;

  /** What an SDK is given to invoke the function, `https://...`. It never changes. */
  public readonly invokeEndpoint: string;

  /** @internal */
  public readonly _compartment: Compartment | undefined;

  /**
   * @throws ConfigurationError for an empty name, an image without a tag, memory, timeouts or concurrency that Functions
   * does not offer, and config that is too long or holds a secret
   */
  public constructor(scope: Construct, id: string, props: OciFunctionProps) {
    super(scope, id);
    const { application, name = id, memoryMiB = 128, timeout = Duration.seconds(30) } = props;
    checkFunction(this.node.path, { ...props, name, memoryMiB, timeout });
    claimName(this, application, name);
    const resource = new FunctionsFunction(this, "Resource", {
      applicationId: application.functionApplicationId,
      displayName: name,
      memoryInMbs: numberText(memoryMiB),
      timeoutInSeconds: timeout.toSeconds(),
      ...renderOptional(props),
      ...tagsOf(this, props.tags),
      timeouts: renderTimeouts(this, props.timeouts),
    });
    this.functionId = resource.id;
    this.application = application;
    this.invokeEndpoint = resource.invokeEndpoint;
    this._compartment = application._compartment;
  }
}

/** The API's reference: unique within the application, which refuses the second one at apply. */
function claimName(fn: OciFunction, application: IFunctionApplication, name: string): void {
  const twin = claim(application, fn, "function", name);
  if (twin === undefined) return;
  const rule = `is the name of ${twin} in the same application already`;
  throw refusal(fn.node.path, { what: `the name '${name}'`, rule, remedy: "give one of them another name" });
}

function renderOptional(props: OciFunctionProps): Partial<FunctionsFunctionConfig> {
  const { image, imageDigest, detachedTimeout, config, provisionedConcurrency: count, tracing } = props;
  const constant = { strategy: "CONSTANT", count };
  return {
    image,
    ...(imageDigest !== undefined && { imageDigest }),
    ...(detachedTimeout && { detachedModeTimeoutInSeconds: detachedTimeout.toSeconds() }),
    ...(config && { config: { ...config } }),
    ...(count !== undefined && { provisionedConcurrencyConfig: count === 0 ? { strategy: "NONE" } : constant }),
    ...(props.successDestination && { successDestination: props.successDestination._render() }),
    ...(props.failureDestination && { failureDestination: props.failureDestination._render() }),
    ...(tracing !== undefined && { traceConfig: { isEnabled: tracing } }),
  };
}
