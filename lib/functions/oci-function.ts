// A function: an image that runs when it is invoked.

import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import { type IResolvable } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { type Duration } from "../core/duration";
import { type Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { DynamicGroup } from "../identity/dynamic-group";
import { MatchingRule } from "../identity/matching-rule";
import { type PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { type FunctionMetric } from "../metrics/function-metric";
import { type Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type IFunctionApplication } from "./function-application";
import { type FunctionAttributes, type FunctionLookup } from "./function-attributes";
import { FunctionBase, type FunctionFacts } from "./function-base";
import { planFunctionConfig, variablesOf } from "./function-config";
import { type FunctionDestination, planDestination } from "./function-destination";
import { planImage } from "./function-image";
import { lookUpFunction } from "./function-lookup";
import { planName, planSize, planTimeouts, planTracing } from "./function-parts";
import { type FunctionProgram } from "./function-program";
import { planProgram } from "./program-config";
import { noteWrites } from "./program-place";

/** A function, made here or imported. */
export interface IFunction extends IConstruct {
  /** The OCID. */
  readonly functionId: string;

  /**
   * The endpoint with which an SDK invokes the function, `https://...`. It never changes.
   *
   * @throws ConfigurationError on an import without it
   */
  readonly invokeEndpoint: string;

  /**
   * Gives permission to invoke the function: InvokeFunction.
   *
   * It is limited by `target.function.id`. Oracle's "Controlling Access to Invoke and Manage Functions" limits by OCID this
   * way, but its reference of policy variables does not list the variable. A service connector writes its own statements.
   *
   * @throws ConfigurationError on an import without a compartment
   */
  allowInvoke(subject: Subject): PolicyStatement;

  /**
   * A metric of the function, for an alarm.
   *
   * @throws ConfigurationError on an import without a compartment
   */
  metric(metric: FunctionMetric, options?: MetricOptions): Metric;

  /** @internal */
  readonly _known: Known<FunctionFacts>;
}

/** The properties of a function. */
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
   * updates the function in place. You build and push it outside Terraform. A push to the same tag does not change the
   * function, because the service stores the digest: give each build its own tag.
   */
  readonly image: string;

  /**
   * The program in the image, from this library's repository. `config` is checked against its contract, together with the
   * variables of the application that are known.
   *
   * @default - your own program, without a check
   */
  readonly program?: FunctionProgram;

  /**
   * The digest of the image, `sha256:` and 64 hexadecimal digits. You must update it when the image changes.
   *
   * @default - the digest that the tag has when the image is set
   */
  readonly imageDigest?: string;

  /**
   * The memory in MiB: 128, 256, 512, 1024, 2048 or 3072. A function that exceeds it is stopped.
   *
   * @default - the memory that `program` needs, otherwise 128
   */
  readonly memoryMiB?: number;

  /**
   * The timeout of a run: 1 to 300 whole seconds. For runs of type Detached, see `detachedTimeout`.
   *
   * @default - the timeout that `program` needs, otherwise 30 seconds
   */
  readonly timeout?: Duration;

  /**
   * The timeout of a run of type Detached: 5 to 3600 whole seconds. Once set, it stays until you give another one.
   *
   * @default - `timeout`
   */
  readonly detachedTimeout?: Duration;

  /**
   * Environment variables, in addition to those of the application, which they override; at most 4096 bytes, keys and values
   * together. A key with a hyphen leads to a warning, because Oracle's samples use such keys but its reference does not allow
   * them. Anyone who may see the function can read all variables: give OCIDs, and let the function read secrets from a vault.
   * You cannot remove the last variable, because the provider keeps an argument that is removed.
   *
   * @default - the application's
   */
  readonly config?: { readonly [key: string]: string };

  /**
   * Environment variables that `settings` may change, in addition to those of `config`.
   *
   * @default - none
   */
  readonly defaults?: { readonly [key: string]: string };

  /**
   * Environment variables from the users of your own construct, in addition to those of `config`, which they cannot change. They
   * override those of `defaults`, and an empty string removes one of these.
   *
   * @default - none
   */
  readonly settings?: { readonly [key: string]: string };

  /**
   * The keys of `config` that do not hold a secret, although their names end like one (`token`, `secret`): see `notSecret` of
   * the application.
   *
   * @default - none: a value in plain text under such a key is rejected
   */
  readonly notSecret?: string[];

  /**
   * The provisioned concurrency: how many concurrent runs start without a delay, at a price. A multiple of 40 for 128 MiB, of
   * 20 for 256 MiB, otherwise of 10. Give 0 to switch it off: leaving it out does not.
   *
   * @default - none, so the first run after some time waits for its container
   */
  readonly provisionedConcurrency?: number;

  /**
   * The destination of the records of detached runs that succeeded. Remove it with `FunctionDestination.none()`: a plan without
   * one fails.
   *
   * @default - none
   */
  readonly successDestination?: FunctionDestination;

  /**
   * The destination of the records of detached runs that failed: a dead-letter path only for callers that use this type. Remove
   * it in the same way.
   *
   * @default - none
   */
  readonly failureDestination?: FunctionDestination;

  /**
   * Whether the function is traced. Its application must have a destination for traces. Once set, it stays until you set it
   * again.
   *
   * @default - not traced
   */
  readonly tracing?: boolean | IResolvable;
}

/**
 * A function of OCI Functions. A class named Function would hide JavaScript's own.
 *
 * The function uses streams, buckets and secrets as a resource principal: make it a member of a dynamic group, and grant
 * permissions to that group. A request or an answer is at most 6 MB.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Functions/Tasks/functionscustomizing.htm
 */
export class OciFunction extends FunctionBase {
  /**
   * A function that exists, with only its OCID known.
   *
   * @throws ConfigurationError if the string is not a function OCID
   */
  public static fromFunctionId(scope: Construct, id: string, functionId: string): IFunction {
    return new FunctionBase(scope, id, { functionId });
  }

  /**
   * A function that exists.
   *
   * @throws ConfigurationError if the string is not a function OCID
   */
  public static fromFunctionAttributes(scope: Construct, id: string, attributes: FunctionAttributes): IFunction {
    const compartment = attributes.compartment ?? attributes.application?._known.find("compartment");
    return new FunctionBase(scope, id, { ...attributes, compartment });
  }

  /**
   * A function that exists, which Terraform finds by its OCID, or by its name in an application. Terraform reads the compartment and
   * the endpoint, so the user who deploys needs permission to read it. The plan fails if there is no such function.
   *
   * @throws ConfigurationError if the string is not a function OCID, for an empty name, and unless either `functionId` or both `name`
   * and `application` are given
   */
  public static fromLookup(scope: Construct, id: string, lookup: FunctionLookup): IFunction {
    return lookUpFunction(scope, id, lookup);
  }

  /** The application that the function belongs to. */
  public readonly application: IFunctionApplication;

  /** The program in the image, if it is one of this library's repository. */
  public readonly program?: FunctionProgram;

  /** The environment variables of the function, without those of its application: `config`, `defaults` and `settings`. */
  public readonly variables: { readonly [key: string]: string };

  private readonly parent: Construct;

  /**
   * @throws ConfigurationError for a name that is empty or that another function of the application has, an image without a tag
   * or from another registry, memory, timeouts or concurrency that Functions does not offer, config that is too long, holds a
   * secret or does not match `program`, `settings` with a key of `config`, a `notSecret` that is not one of its keys, and tracing in
   * an application without a destination for traces
   */
  public constructor(scope: Construct, id: string, props: OciFunctionProps) {
    super(scope, id);
    checkProps(this, "OciFunctionProps", props);
    const { application, name = id, successDestination, failureDestination } = props;
    const variables = variablesOf(this, props);
    const configured = { ...props, config: variables };
    const fn = make(FunctionsFunction, this, props, [
      planName(this, name, application),
      planImage(this, props),
      planSize(this, props),
      planTimeouts(this, props),
      planFunctionConfig(this, application, configured),
      planProgram(this, configured),
      planDestination("success", successDestination),
      planDestination("failure", failureDestination),
      planTracing(this, props),
    ]);
    this.parent = scope;
    this.application = application;
    this.program = props.program;
    this.variables = { ...variables };
    const compartment = application._known.find("compartment");
    const { program, variables: own } = this;
    this._known.learn({
      ...{ functionId: () => fn.id, invokeEndpoint: () => fn.invokeEndpoint },
      ...{ application, compartment, program, variables: own },
    });
    noteWrites(this);
  }

  /**
   * Makes a dynamic group with this function alone, next to the function, and returns the group as a subject: no other function
   * gets the permissions that you grant to it. Call it once, in an `OciStack`, whose tenancy has the group.
   *
   * @param id - the id of the group; by default, `<id of the function>-identity`
   * @throws ConfigurationError if the tenancy is not known
   */
  public addIdentity(id = `${this.node.id}-identity`): Subject {
    const rule = MatchingRule.resource(this.functionId);
    const description = `The function ${this.node.id}.`;
    return Subject.dynamicGroup(new DynamicGroup(this.parent, id, { rule, description }));
  }
}
