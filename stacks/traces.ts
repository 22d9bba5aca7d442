// What ts-node does with stack traces, less where nobody reads them.

type Format = (error: Error, trace: NodeJS.CallSite[]) => unknown;

/**
 * cdktf takes the stack trace of every reference, which only a message about a reference that leads nowhere shows. Looking each
 * of its lines up in source maps, as ts-node does, is a fifth of what synthesis takes. What is thrown keeps its trace.
 */
export function leaveTracesUnmapped(): void {
  const { prepareStackTrace: mapped } = Error as { prepareStackTrace?: Format };
  if (mapped === undefined) return;
  Error.prepareStackTrace = (error, trace) => (error instanceof Error ? mapped(error, trace) : "");
}
