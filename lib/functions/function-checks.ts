// Internal: what Functions takes: Oracle, "Changing Default Memory and Timeout Settings" and "Reducing Initial Latency Using
// Provisioned Concurrency".

import { checkInteger, checkNotEmpty, refusal } from "../core/checks";
import { checkDuration, Duration } from "../core/duration";
import { isKnown } from "../core/token/tokens";
import { checkFunctionConfig } from "./function-config";

export interface CheckedFunction {
  readonly name: string;
  readonly image: string;
  readonly imageDigest?: string;
  readonly memoryMiB: number;
  readonly timeout: Duration;
  readonly detachedTimeout?: Duration;
  readonly config?: { readonly [key: string]: string };
  readonly provisionedConcurrency?: number;
}

export function checkFunction(at: string, checked: CheckedFunction): void {
  const { detachedTimeout, provisionedConcurrency } = checked;
  checkNotEmpty(at, "the name of a function", checked.name, "name it after what it does");
  checkImage(at, checked.image);
  checkDigest(at, checked.imageDigest);
  checkMemory(at, checked.memoryMiB);
  checkDuration(at, "timeout", checked.timeout, TIMEOUT);
  if (detachedTimeout !== undefined) checkDuration(at, "detachedTimeout", detachedTimeout, DETACHED_TIMEOUT);
  if (provisionedConcurrency !== undefined) checkConcurrency(at, provisionedConcurrency, checked.memoryMiB);
  checkFunctionConfig(at, checked.config);
}

/** Registry, namespace and repository, then a tag as Docker allows it. */
const IMAGE = /^[^\s@:]+(?::\d+)?(?:\/[^\s@/:]+)+:\w[\w.-]{0,127}$/;

function checkImage(at: string, image: string): void {
  if (!isKnown(image) || IMAGE.test(image)) return;
  const rule = "must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>";
  throw refusal(at, { what: "image", rule, got: image, remedy: "give a digest as imageDigest" });
}

function checkDigest(at: string, digest: string | undefined): void {
  if (digest === undefined || !isKnown(digest) || /^sha256:[0-9a-f]{64}$/.test(digest)) return;
  throw refusal(at, { what: "imageDigest", rule: "must be sha256: and 64 hexadecimal digits", got: digest });
}

const MEMORY_MIB = [128, 256, 512, 1024, 2048, 3072];

function checkMemory(at: string, memoryMiB: number): void {
  if (!isKnown(memoryMiB) || MEMORY_MIB.includes(memoryMiB)) return;
  const rule = `must be one of ${MEMORY_MIB.join(", ")}`;
  throw refusal(at, { what: "memoryMiB", rule, got: memoryMiB, remedy: "take the next larger one" });
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
