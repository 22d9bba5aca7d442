// Waits and time limits. FUNCTIONS_TIME_SCALE shortens them in tests (0.01: a hundredth); the agent sets the deadline of a
// call, which does not change.

const SCALE = Number(process.env.FUNCTIONS_TIME_SCALE ?? "1");

/** This number of milliseconds, scaled. */
export function scaled(milliseconds: number): number {
  return milliseconds * (SCALE > 0 ? SCALE : 1);
}

/** In tests, the milliseconds that a busy machine needs to answer. */
const SHORTEST = 1_000;

/** Ends a request after this many milliseconds, scaled. */
export function timeLimit(milliseconds: number): AbortSignal {
  return AbortSignal.timeout(Math.max(SHORTEST, Math.ceil(scaled(milliseconds))));
}

/** Waits for this many milliseconds, scaled. */
export async function pause(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, scaled(milliseconds)));
}
