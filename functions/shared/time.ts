// Waits and time limits. In tests FUNCTIONS_TIME_SCALE shortens the waits (0.01: a hundredth), and FUNCTIONS_LIMIT_SCALE the time
// limits of requests: a service under test that is busy for a while would otherwise be asked twice. The agent sets the
// deadline of a call, which does not change.

const SCALE = scaleOf("FUNCTIONS_TIME_SCALE");
const LIMIT_SCALE = scaleOf("FUNCTIONS_LIMIT_SCALE");

function scaleOf(variable: string): number {
  const scale = Number(process.env[variable] ?? "1");
  return scale > 0 ? scale : 1;
}

/** This number of milliseconds, scaled. */
export function scaled(milliseconds: number): number {
  return milliseconds * SCALE;
}

/** Ends a request after this many milliseconds. */
export function timeLimit(milliseconds: number): AbortSignal {
  return AbortSignal.timeout(Math.ceil(milliseconds * LIMIT_SCALE));
}

/** Waits for this many milliseconds, scaled. */
export async function pause(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, scaled(milliseconds)));
}
