// Internal: the lines below the sentence of an error. Only the lines of the user's own code say where to correct it.

const INSTALLED = /[\\/]node_modules[\\/]/;
const OF_NODE = /\(?node:[\w/]+(?::\d+)*\)?$/;

/**
 * Leaves the lines of the user's code in the stack trace of an error, if there are any, and drops those of packages and of Node.
 *
 * @param folder - of the library; in its repository, where it is not installed, all lines stay
 */
export function shortenTrace(error: Error, folder = __dirname): void {
  // Reading the trace fixes its form.
  if (!INSTALLED.test(folder)) return;
  const { stack } = error;
  // A program may have replaced the form of stack traces.
  if (typeof stack !== "string") return;
  const lines = framesOf(stack);
  const own = lines.filter((line) => !INSTALLED.test(line) && !OF_NODE.test(line));
  setTrace(error, own.length > 0 ? own : lines);
}

/** Gives an error the stack trace of another one, which leads to the line that has to be corrected. */
export function takeTrace(error: Error, from: Error, folder = __dirname): void {
  if (INSTALLED.test(folder) && typeof from.stack === "string") setTrace(error, framesOf(from.stack));
}

function framesOf(stack: string): string[] {
  return stack.split("\n").filter((line) => /^ +at /.test(line));
}

function setTrace(error: Error, lines: readonly string[]): void {
  const value = [`${error.name}: ${error.message}`, ...lines].join("\n");
  // Not enumerable, as with any error: it would be printed twice.
  Object.defineProperty(error, "stack", { value, configurable: true, writable: true });
}
