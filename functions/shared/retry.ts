// Retries within the deadline of a call.

import { aboutError, log } from "./log";
import { pause, scaled } from "./time";

/** Time reserved to answer before the platform ends the call, in milliseconds. */
const RESERVE = 2_000;

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;

/** Waits between tries: exponential with jitter; refuses a wait that would not end in time. */
export class Backoff {
  private tries = 0;

  /** @param deadline - milliseconds since 1970, as `Call.deadline` */
  constructor(private readonly deadline: number) {}

  /** Waits before the next try. Returns false immediately if there is no time for one. */
  async next(atLeast = 0): Promise<boolean> {
    const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.tries);
    const milliseconds = Math.max(atLeast, longest * (0.5 + Math.random() / 2));
    if (Date.now() + scaled(milliseconds) > this.deadline - scaled(RESERVE)) return false;
    this.tries++;
    await pause(milliseconds);
    return true;
  }

  /** Whether there is still time to start another request. */
  hasTime(): boolean {
    return Date.now() < this.deadline - scaled(RESERVE);
  }
}

/** Whether a later try can succeed: throttled, an error of the service, or no answer. */
export function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status === 429 || status === 408 || status >= 500;
}

/** The HTTP status of an error of the SDK; undefined if there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const status =
    typeof error === "object" && error !== null ? (error as { statusCode?: unknown }).statusCode : undefined;
  return typeof status === "number" && !Number.isNaN(status) ? status : undefined;
}

/** Calls, and calls again after a temporary error until there is no time left: then it throws the last error. */
export async function withRetries<T>(deadline: number, call: () => Promise<T>): Promise<T> {
  const backoff = new Backoff(deadline);
  for (;;) {
    try {
      return await call();
    } catch (error) {
      log.warn("request failed", aboutError(error));
      if (!isPassing(error) || !(await backoff.next())) throw error;
    }
  }
}
