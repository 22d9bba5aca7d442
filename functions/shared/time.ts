// Waits and time limits. FUNCTIONS_TIME_SCALE makes them shorter in tests (0.01: a hundredth); the deadline of a call is
// the agent's and stays as it is.

const SCALE = Number(process.env.FUNCTIONS_TIME_SCALE ?? "1");

/** So many milliseconds, as long as they last here. */
export function scaled(milliseconds: number): number {
  return milliseconds * (SCALE > 0 ? SCALE : 1);
}

/** In tests, milliseconds that a busy machine needs to answer. */
const SHORTEST = 250;

/** Ends a request after so many milliseconds. */
export function timeLimit(milliseconds: number): AbortSignal {
  return AbortSignal.timeout(Math.max(SHORTEST, Math.ceil(scaled(milliseconds))));
}

/** Waits, for so long as `scaled` says. */
export async function pause(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, scaled(milliseconds)));
}
