// Internal: what a function is made of, and what Functions takes: Oracle, "Changing Default Memory and Timeout Settings" and
// "Reducing Initial Latency Using Provisioned Concurrency".

import { type FunctionsFunctionConfig } from "@cdktf/provider-oci/lib/functions-function";
import { type Construct } from "constructs";
import { checkInteger, checkNotEmpty, refusal } from "../core/checks";
import { checkDuration, Duration } from "../core/duration";
import { type Part } from "../core/resource/part";
import { meaningOf, taken } from "../core/resource/taken";
import { isKnown, numberText } from "../core/token/tokens";
import { type IFunctionApplication } from "./function-application";
import { type OciFunctionProps } from "./oci-function";

type Config = FunctionsFunctionConfig;

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
const CONCURRENCY_STEPS: ReadonlyMap<number, number> = new Map([
  [128, 40],
  [256, 20],
]);
const CONCURRENCY_STEP = 10;

function checkConcurrency(at: string, count: number, memoryMiB: number): void {
  const what = "provisionedConcurrency";
  checkInteger(at, what, count, { min: 0, remedy: "give 0 to end it" });
  if (!isKnown(count) || !isKnown(memoryMiB)) return;
  const step = CONCURRENCY_STEPS.get(memoryMiB) ?? CONCURRENCY_STEP;
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
