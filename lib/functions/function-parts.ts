// Internal: what applications and functions are made of, and what Functions takes: Oracle, "Changing Default Memory and Timeout
// Settings" and "Reducing Initial Latency Using Provisioned Concurrency".

import { type FunctionsApplicationConfig } from "@cdktf/provider-oci/lib/functions-application";
import { type FunctionsFunctionConfig } from "@cdktf/provider-oci/lib/functions-function";
import { type Construct } from "constructs";
import { checkInteger, checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkDuration, Duration } from "../core/duration";
import { beginsLikeOcid } from "../core/ocid";
import { type Part } from "../core/resource/part";
import { meaningOf, taken, takenInCompartment } from "../core/resource/taken";
import { isKnown, numberText } from "../core/token/tokens";
import { type IKey } from "../vault/key";
import { configsOf } from "./function-network";
import { type FunctionApplicationProps, type IFunctionApplication } from "./function-application";
import { type OciFunctionProps } from "./oci-function";

type Application = FunctionsApplicationConfig;
type Config = FunctionsFunctionConfig;
type Variables = Pick<Config, "config">;

/** The API's reference: unique within the compartment. */
export function planApplicationName(
  application: Construct,
  name: string,
  { compartmentId }: Compartment,
): Part<Application> {
  const what = "the name of a function application";
  checkNotEmpty(application.node.path, what, name, "name it after what its functions do together");
  return {
    ...takenInCompartment(application, what, name, compartmentId),
    config: { compartmentId, displayName: name },
  };
}

export function planSignatures({ node }: Construct, keys: readonly IKey[] | undefined): Part<Application> {
  if (keys === undefined) return {};
  if (keys.length === 0) {
    const remedy = "leave it out where images need no signature";
    throw refusal(node.path, { what: "imageSignatureKeys", rule: "must name at least one key", remedy });
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

/** The API's reference: unique within the application, which refuses the second one at apply. */
export function planName(fn: Construct, name: string, application: IFunctionApplication): Part<Config> {
  const what = "the name of a function";
  checkNotEmpty(fn.node.path, what, name, "name it after what it does");
  const applicationId = application.functionApplicationId;
  const holder = meaningOf(applicationId, application);
  const unique = taken(fn, { what, value: name, within: "its application", holder, key: [applicationId] });
  return { ...unique, config: { applicationId, displayName: name } };
}

/** Registry, namespace and repository, then a tag as Docker allows it. */
const IMAGE = /^[^\s@:]+(?::\d+)?(?:\/[^\s@/:]+)+:\w[\w.-]{0,127}$/;

const DIGEST = /^sha256:[0-9a-f]{64}$/;

export function planImage({ node }: Construct, { image, imageDigest }: OciFunctionProps): Part<Config> {
  if (isKnown(image) && !IMAGE.test(image)) {
    const rule = "must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>";
    throw refusal(node.path, { what: "image", rule, got: image, remedy: "give a digest as imageDigest" });
  }
  if (imageDigest === undefined) return { config: { image } };
  if (isKnown(imageDigest) && !DIGEST.test(imageDigest)) {
    const rule = "must be sha256: and 64 hexadecimal digits";
    throw refusal(node.path, { what: "imageDigest", rule, got: imageDigest });
  }
  return { config: { image, imageDigest } };
}

/** Memory, and what stands ready with it. */
export function planSize({ node }: Construct, props: OciFunctionProps): Part<Config> {
  const { memoryMiB = 128, provisionedConcurrency: count } = props;
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
  throw refusal(at, { what: "memoryMiB", rule, got: memoryMiB, remedy: "take the next larger one" });
}

/** By memory in MiB; with more memory, too. */
const CONCURRENCY_STEPS: Readonly<Record<number, number>> = { 128: 40, 256: 20 };
const CONCURRENCY_STEP = 10;

function checkConcurrency(at: string, count: number, memoryMiB: number): void {
  const what = "provisionedConcurrency";
  checkInteger(at, what, count, { min: 0, remedy: "give 0 to end it" });
  if (!isKnown(count) || !isKnown(memoryMiB)) return;
  const step = CONCURRENCY_STEPS[memoryMiB] ?? CONCURRENCY_STEP;
  if (count % step === 0) return;
  const rule = `must be a multiple of ${step} for ${memoryMiB} MiB`;
  throw refusal(at, { what, rule, got: count, remedy: "take the next larger one" });
}

const TIMEOUT = {
  min: Duration.seconds(1),
  max: Duration.seconds(300),
  unit: "seconds",
  remedy: "let the caller invoke it as Detached, and set detachedTimeout, if it runs longer",
} as const;

const DETACHED_TIMEOUT = {
  min: Duration.seconds(5),
  max: Duration.seconds(3600),
  unit: "seconds",
  remedy: "split what takes longer",
} as const;

export function planTimeouts({ node }: Construct, props: OciFunctionProps): Part<Config> {
  const { timeout = Duration.seconds(30), detachedTimeout } = props;
  checkDuration(node.path, "timeout", timeout, TIMEOUT);
  if (detachedTimeout !== undefined) checkDuration(node.path, "detachedTimeout", detachedTimeout, DETACHED_TIMEOUT);
  return {
    config: {
      timeoutInSeconds: timeout.toSeconds(),
      ...(detachedTimeout && { detachedModeTimeoutInSeconds: detachedTimeout.toSeconds() }),
    },
  };
}

/** The sum of the octets of all keys and values in UTF-8: provider documentation of `config`. */
const MAX_BYTES = 4096;

/** The service's own rule for keys. */
const KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** What keys end with whose value is a secret itself; DB_SECRET_OCID and TOKEN_URL are none. */
const SECRET = /(?:password|passwd|passphrase|secret|token|api_?key|private_?key|credentials?)$/i;

/**
 * Environment variables, which whoever may see the function in the console reads, too. Refuses keys and values that the
 * service would not take, secrets in plain text, and more than fits. Tokens pass.
 */
export function planFunctionConfig(
  owner: Construct,
  application: IFunctionApplication,
  config: OciFunctionProps["config"],
): Part<Variables> {
  if (config === undefined) return {};
  checkConfig(owner.node.path, config);
  return { config: { config: { ...config } }, build: () => void configsOf(application).set(owner, config) };
}

function checkConfig(at: string, config: Readonly<Record<string, string>>): void {
  const entries = Object.entries(config);
  for (const [key, value] of entries) {
    checkKey(at, key);
    if (isKnown(value)) checkValue(at, key, value);
  }
  const written = entries.flatMap(([key, value]) => (isKnown(value) ? [key, value] : [key]));
  const bytes = Buffer.byteLength(written.join(""), "utf8");
  if (bytes <= MAX_BYTES) return;
  const rule = `must be at most ${MAX_BYTES} bytes, keys and values together`;
  const remedy = "keep more than that in a bucket, and let the function read it";
  throw refusal(at, { what: "config", rule, got: `${bytes} bytes`, remedy });
}

function checkKey(at: string, key: string): void {
  if (!isKnown(key) || KEY.test(key)) return;
  const rule = "must be letters, digits and underscores, and not begin with a digit";
  throw refusal(at, { what: "a key of config", rule, got: key, remedy: "it becomes an environment variable" });
}

function checkValue(at: string, key: string, value: string): void {
  const what = `config.${key}`;
  if (/\p{Cc}/u.test(value)) {
    const remedy = "encode it, in base64 for example";
    throw refusal(at, { what, rule: "must be printable characters", got: value, remedy });
  }
  if (!SECRET.test(key) || value === "" || beginsLikeOcid(value)) return;
  // The value is left out: it would end in the output of a build.
  const rule = "must not hold a secret, since whoever may see the function can read it";
  throw refusal(at, { what, rule, remedy: "put it into a Vault secret and give the OCID of the secret" });
}
