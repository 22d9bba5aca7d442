// The app of cdktf.json: every reference stack, ready to deploy.

import { App } from "cdktf";
import { referenceStacks } from "./variants";

/**
 * An app without stacks; `context` is known to all of its stacks, and wins over what cdktf.json says. It writes into `outdir`, by default
 * into that of cdktf.
 */
export function newApp(context: Readonly<Record<string, unknown>> = {}, outdir?: string): App {
  // Stack traces in the metadata would carry this machine's paths, and cost a third of the time.
  const app = new App({ stackTraces: false, outdir });
  for (const [key, value] of Object.entries(context)) app.node.setContext(key, value);
  return app;
}

export function referenceApp(): App {
  const app = newApp();
  for (const { variants } of referenceStacks) variants.default(app);
  return app;
}

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

if (require.main === module) {
  leaveTracesUnmapped();
  referenceApp().synth();
}
