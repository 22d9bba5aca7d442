// Internal: cdktf takes a stack trace of unlimited depth for every reference and every nested block, whatever the app's setting
// `stackTraces`. For those that this library makes, the trace is not used, and it takes half of the time to build a tree.

const NO_TRACE = (): void => undefined;

/**
 * Makes resources or references without stack traces. Errors keep theirs, because V8 does not use this function for them. A
 * replacement of `Error.captureStackTrace` by another program is always restored afterwards.
 */
export function withoutTraces<T>(make: () => T): T {
  const captureStackTrace: unknown = Reflect.get(Error, "captureStackTrace");
  // A frozen Error keeps its function; then everything is only slower.
  if (!Reflect.set(Error, "captureStackTrace", NO_TRACE)) return make();
  try {
    return make();
  } finally {
    Reflect.set(Error, "captureStackTrace", captureStackTrace);
  }
}
