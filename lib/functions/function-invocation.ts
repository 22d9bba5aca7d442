// One call of a function when Terraform applies: a test that a deployment works.

import {
  FunctionsInvokeFunction,
  type FunctionsInvokeFunctionConfig,
} from "@cdktf/provider-oci/lib/functions-invoke-function";
import { Fn, ref, TerraformResource, TerraformStack, Token } from "cdktf";
import { Construct } from "constructs";
import { checkNotEmpty, checkWrittenOut, refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { type ResourceTimeouts } from "../core/resource/options";
import { type Condition, make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { literal } from "../core/stack/inputs/input-literal";
import { checkWait } from "../core/stack/wait";
import { isKnown } from "../core/token/tokens";
import { type Policy } from "../identity/policy";
import { type IFunction } from "./oci-function";

/** The properties of a call of a function. */
export interface FunctionInvocationProps {
  /** The function to call. A change replaces the call, so the other function is called. */
  readonly fn: IFunction;

  /**
   * The body of the request: any string, for most functions JSON, see `batchOf`; 6 MiB at most. A change replaces the call, so
   * the function is called again. Once set, it stays until you give another one.
   *
   * Terraform's state contains the body in plain text.
   *
   * @default - no body
   */
  readonly body?: string;

  /**
   * A string that the answer must contain, for example `"ok":true`. If the answer does not contain it, the apply fails, and so does every
   * plan until the function changes or you call it again with `terraform apply -replace=<address>`.
   *
   * @default - any answer: the apply fails only if the call fails
   */
  readonly answerContains?: string;

  /**
   * Whether the service only checks the request (`is-dry-run`) and the function does not run. Its image is then not tested. A change
   * replaces the call, so the function is called again.
   *
   * @default false
   */
  readonly dryRun?: boolean;

  /**
   * The policies of this stack with the permissions that the function needs: Terraform calls it after they exist.
   *
   * @default - Terraform calls the function as soon as the function exists
   */
  readonly policies?: Policy[];

  /**
   * How long to wait, once `policies` exist, until IAM applies them. Zero leaves out the wait, and with it the provider hashicorp/time.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;

  /**
   * How long Terraform waits for the answer: only `create` has an effect.
   *
   * @default - 20 minutes; the function's own timeout is 5 minutes at most
   */
  readonly timeouts?: ResourceTimeouts;
}

/**
 * Calls a function once when Terraform applies, and fails the apply if the call fails: a test that a new image starts, that its
 * network reaches what it needs, and that its permissions are there.
 *
 * Terraform calls a function that is made in the same stack again when its image, its digest or its own environment variables
 * change. Other changes, and a change of the application, do not call it. A call that failed is repeated by the next apply. A
 * destroy does not call anything.
 *
 * The user who deploys needs permission to read the function and to invoke it: `fn.allowInvoke(...)`. The provider does not import calls.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Functions/Tasks/functionsinvokingfunctions.htm
 */
export class FunctionInvocation extends Construct {
  /**
   * The body that a connector of a stream sends to a function: a JSON array with a message for each value, without a key, from partition
   * "0", with the offsets 0, 1, 2 and so on. The stream in it is called `invocation`.
   *
   * @param values - the values of the messages, mostly JSON; each must be known when the code runs
   * @throws ConfigurationError for a value that only Terraform knows
   */
  public static batchOf(values: string[]): string {
    checkWrittenOut(undefined, "the values of the batch", values);
    const message = (value: string, offset: number): object => {
      if (!isKnown(value)) {
        const remedy = "write it out, or write the whole body";
        throw refusal(undefined, { what: "a value of the batch", rule: "must not be a reference", got: value, remedy });
      }
      const encoded = Buffer.from(value).toString("base64");
      return { stream: "invocation", partition: "0", key: null, value: encoded, offset, timestamp: 0 };
    };
    return JSON.stringify(values.map(message));
  }

  /** The answer as a string, which Terraform's state contains. After a dry run, it is empty. */
  public readonly answer: string;

  /**
   * @throws ConfigurationError for a body of more than 6 MiB, an empty `answerContains` or one together with `dryRun`, no
   * policy in `policies`, a policy of another stack, a policy without statements, and a `propagation` without `policies`
   */
  public constructor(scope: Construct, id: string, props: FunctionInvocationProps) {
    super(scope, id);
    checkProps(this, "FunctionInvocationProps", props);
    const { fn, timeouts } = props;
    const call = make(FunctionsInvokeFunction, this, { timeouts }, [
      planRequest(this, props),
      planAnswer(this, props),
      planPolicies(this, props),
      { replaceTriggeredBy: changesOf(this, fn) },
    ]);
    this.answer = call.content;
  }
}

type Config = FunctionsInvokeFunctionConfig;

/** Functions, "Service Limits": a request is 6 MB at most; the provider's limit for a file is 6 MiB. */
const MAX_BODY = 6 * 1024 * 1024;

function planRequest({ node }: Construct, { fn, body, dryRun = false }: FunctionInvocationProps): Part<Config> {
  const size = body === undefined || !isKnown(body) ? 0 : Buffer.byteLength(body);
  if (size > MAX_BODY) {
    const remedy = "send a part of it";
    throw refusal(node.path, {
      what: "the body of a call",
      rule: "must be 6 MiB at most",
      got: `${size} bytes`,
      remedy,
    });
  }
  // The provider keeps arguments that are removed, so both are always written.
  const always = { fnInvokeType: "sync", isDryRun: dryRun };
  return { config: { functionId: fn.functionId, invokeFunctionBody: body, ...always } };
}

function planAnswer({ node }: Construct, { answerContains: text, dryRun }: FunctionInvocationProps): Part<Config> {
  if (text === undefined) return {};
  const what = "answerContains";
  checkNotEmpty(node.path, what, text, "leave it out to accept any answer");
  if (dryRun === true) {
    const rule = "must not be given with dryRun: true, after which there is no answer";
    throw refusal(node.path, { what, rule, got: text, remedy: "leave out one of the two" });
  }
  return { postconditions: [contains(text)] };
}

function contains(text: string): Condition {
  return {
    condition: Fn.strcontains(Token.asString(ref("self.content")), literal(text)),
    errorMessage:
      "The answer of the function does not contain the expected text: look into its log, then deploy a corrected image, or call it again with terraform apply -replace.",
  };
}

function planPolicies(call: Construct, { policies, propagation }: FunctionInvocationProps): Part<Config> {
  const at = call.node.path;
  if (policies === undefined) {
    if (propagation === undefined) return {};
    const rule = "has no effect without policies";
    throw refusal(at, { what: "propagation", rule, got: propagation, remedy: "name the policies to wait for" });
  }
  if (policies.length === 0) {
    const remedy = "leave it out if the function needs no permission";
    throw refusal(at, { what: "policies", rule: "must name at least one policy", remedy });
  }
  const elsewhere = policies.find((policy) => TerraformStack.of(policy) !== TerraformStack.of(call));
  if (elsewhere !== undefined) {
    const rule = "must be policies of the stack that calls the function";
    const remedy = "leave out the others: their stack is deployed before this one if the function is there";
    throw refusal(at, { what: "policies", rule, got: elsewhere.node.path, remedy });
  }
  const wait = propagation ?? Duration.seconds(60);
  checkWait(call, wait, "the policies of a function");
  // Without a wait nothing is made, but a policy without statements is rejected.
  for (const policy of policies) policy.inForce(Duration.seconds(0));
  return { build: () => ({ dependsOn: policies.flatMap((policy) => policy.inForce(wait)) }) };
}

/** What the function runs with; undefined for a function of another stack, whose changes Terraform does not see here. */
const RUNS_WITH = ["image", "image_digest", "config"];

function changesOf(call: Construct, fn: IFunction): string[] {
  const resource = fn.node.tryFindChild("Resource");
  const isHere = TerraformStack.of(fn) === TerraformStack.of(call);
  if (!isHere || !TerraformResource.isTerraformResource(resource)) return [];
  // Terraform requires plain addresses here, and cdktf would write templates.
  return RUNS_WITH.map((attribute) => `${resource.terraformResourceType}.${resource.friendlyUniqueId}.${attribute}`);
}
