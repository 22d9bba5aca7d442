// Internal: the parts of applications and functions, and the limits of Functions: Oracle, "Changing Default Memory and Timeout
// Settings" and "Reducing Initial Latency Using Provisioned Concurrency".

import { type FunctionsApplicationConfig } from "@cdktf/provider-oci/lib/functions-application";
import { type FunctionsFunctionConfig } from "@cdktf/provider-oci/lib/functions-function";
import { type Construct } from "constructs";
import { checkInteger, checkNotEmpty, orList, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkDuration, Duration } from "../core/duration";
import { type Part } from "../core/resource/part";
import { meaningOf, taken, takenInCompartment } from "../core/resource/taken";
import { isKnown, numberText } from "../core/token/tokens";
import { type IKey } from "../vault/key";
import { type FunctionApplicationProps, type IFunctionApplication } from "./function-application";
import { type OciFunctionProps } from "./oci-function";

type Application = FunctionsApplicationConfig;
type Config = FunctionsFunctionConfig;

/** The API's reference: unique in the compartment. */
export function planApplicationName(
  application: Construct,
  name: string,
  { compartmentId }: Compartment,
): Part<Application> {
  const what = "the name of a function application";
  checkNotEmpty(application.node.path, what, name, "name it after the common purpose of its functions");
  return {
    ...takenInCompartment(application, what, name, compartmentId),
    config: { compartmentId, displayName: name },
  };
}

const SIGNING = ["RSA", "ECDSA"];

export function planSignatures({ node }: Construct, keys: readonly IKey[] | undefined): Part<Application> {
  if (keys === undefined) return {};
  if (keys.length === 0) {
    const remedy = "leave it out if images do not need a signature";
    throw refusal(node.path, { what: "imageSignatureKeys", rule: "must name at least one key", remedy });
  }
  for (const { _known, node: key } of keys) {
    const algorithm = _known.find("algorithm");
    // Oracle, "Signing Data": AES keys cannot sign. The algorithm of a key that Terraform looks up is not checked.
    if (algorithm === undefined || !isKnown(algorithm) || SIGNING.includes(algorithm)) continue;
    const rule = `must be keys that sign (${orList(SIGNING)}), but ${key.path} encrypts`;
    const remedy = "name the key that the images are signed with";
    throw refusal(node.path, { what: "imageSignatureKeys", rule, got: algorithm, remedy });
  }
  const keyDetails = keys.map(({ keyId }) => ({ kmsKeyId: keyId }));
  return { config: { imagePolicyConfig: { isPolicyEnabled: true, keyDetails } } };
}

const SYSLOG = /^(?:tcp|udp|tcp\+tls):\/\/[^\s/:]+:\d+$/;

/** Logs and traces. */
export function planTelemetry({ node }: Construct, props: FunctionApplicationProps): Part<Application> {
  const { logFormat, syslogUrl, tracing } = props;
  if (syslogUrl !== undefined && isKnown(syslogUrl) && !SYSLOG.test(syslogUrl)) {
    const rule = "must be tcp://, udp:// or tcp+tls:// with a host and a port";
    const remedy = "write it like tcp://logs.example.com:514";
    throw refusal(node.path, { what: "syslogUrl", rule, got: syslogUrl, remedy });
  }
  return {
    config: {
      ...(logFormat && { logging: { lineFormat: logFormat } }),
      ...(syslogUrl !== undefined && { syslogUrl }),
      ...(tracing && { traceConfig: tracing._render() }),
    },
  };
}

/** The API's reference: unique in the application, which rejects the second one at apply. */
export function planName(fn: Construct, name: string, application: IFunctionApplication): Part<Config> {
  const what = "the name of a function";
  checkNotEmpty(fn.node.path, what, name, "name it after its purpose");
  const applicationId = application.functionApplicationId;
  const holder = meaningOf(applicationId, application);
  const unique = taken(fn, { what, value: name, within: "its application", holder, key: [applicationId] });
  return { ...unique, config: { applicationId, displayName: name } };
}

/** If an application does not have a destination for traces, its functions are not traced, regardless of their own settings. */
export function planTracing({ node }: Construct, { application, tracing }: OciFunctionProps): Part<Config> {
  if (tracing === undefined) return {};
  if (tracing === true && application._known.find("isTraced") === false) {
    const what = "tracing";
    const rule = `needs an application with a destination for traces, which ${application.node.path} does not have`;
    const remedy = "give the application tracing: FunctionTracing.toApmDomain(...), or leave it out";
    throw refusal(node.path, { what, rule, remedy });
  }
  return { config: { traceConfig: { isEnabled: tracing } } };
}

/** Memory and provisioned concurrency. */
export function planSize({ node }: Construct, props: OciFunctionProps): Part<Config> {
  const { program, memoryMiB = program?.memoryMiB ?? 128, provisionedConcurrency: count } = props;
  checkMemory(node.path, memoryMiB);
  const memoryInMbs = numberText(memoryMiB);
  if (count === undefined) return { config: { memoryInMbs } };
  checkConcurrency(node.path, count, memoryMiB);
  const provisionedConcurrencyConfig = count === 0 ? { strategy: "NONE" } : { strategy: "CONSTANT", count };
  return { config: { memoryInMbs, provisionedConcurrencyConfig } };
}

const MEMORY_MIB = [128, 256, 512, 1024, 2048, 3072];

function checkMemory(at: string, memoryMiB: number): void {
  if (!isKnown(memoryMiB) || MEMORY_MIB.includes(memoryMiB)) return;
  const rule = `must be one of ${MEMORY_MIB.join(", ")}`;
  throw refusal(at, { what: "memoryMiB", rule, got: memoryMiB, remedy: "use the next larger one" });
}

/** The step of each size of memory in MiB. It also applies to larger sizes. */
const CONCURRENCY_STEPS: Readonly<Record<number, number>> = { 128: 40, 256: 20 };
const CONCURRENCY_STEP = 10;

function checkConcurrency(at: string, count: number, memoryMiB: number): void {
  const what = "provisionedConcurrency";
  checkInteger(at, what, count, { min: 0, remedy: "give 0 to switch it off" });
  if (!isKnown(count) || !isKnown(memoryMiB)) return;
  const step = CONCURRENCY_STEPS[memoryMiB] ?? CONCURRENCY_STEP;
  if (count % step === 0) return;
  const rule = `must be a multiple of ${step} for ${memoryMiB} MiB`;
  throw refusal(at, { what, rule, got: count, remedy: "use the next larger one" });
}

const TIMEOUT = {
  min: Duration.seconds(1),
  max: Duration.seconds(300),
  unit: "seconds",
  remedy: "invoke it as Detached and set detachedTimeout if it runs longer",
} as const;

const DETACHED_TIMEOUT = {
  min: Duration.seconds(5),
  max: Duration.seconds(3600),
  unit: "seconds",
  remedy: "split the work into several invocations",
} as const;

export function planTimeouts({ node }: Construct, props: OciFunctionProps): Part<Config> {
  const { program, timeout = program?.timeout ?? Duration.seconds(30), detachedTimeout } = props;
  checkDuration(node.path, "timeout", timeout, TIMEOUT);
  if (detachedTimeout !== undefined) checkDuration(node.path, "detachedTimeout", detachedTimeout, DETACHED_TIMEOUT);
  return {
    config: {
      timeoutInSeconds: timeout.toSeconds(),
      ...(detachedTimeout && { detachedModeTimeoutInSeconds: detachedTimeout.toSeconds() }),
    },
  };
}
