// Internal: cdktf takes a stack trace of unlimited depth for every reference and every nested block, whatever `stackTraces` of the
// app says. Of those that only this library makes nobody reads it, and it is half of the time in which a tree is built.

const NO_TRACE = (): void => undefined;

/**
 * Makes resources or references without stack traces. Errors keep theirs: V8 does not ask this function for them. What another
 * program has put in the place of `Error.captureStackTrace` is there again afterwards, whatever happens.
 */
export function withoutTraces<T>(make: () => T): T {
  const captureStackTrace: unknown = Reflect.get(Error, "captureStackTrace");
  // A frozen Error keeps its own, and everything is only slower.
  if (!Reflect.set(Error, "captureStackTrace", NO_TRACE)) return make();
  try {
    return make();
  } finally {
    Reflect.set(Error, "captureStackTrace", captureStackTrace);
  }
}
