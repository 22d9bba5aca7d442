// npm run try -- <stack> [--outputs FILE] [--wait SECONDS]
// Sends a first message to a deployed stack, reads it back, and says of each hop what was seen. The message goes on to whatever reads
// the stream. A device's token for the API comes from the variable IOT_TOKEN.

import { parseArgs, types } from "node:util";
import { type Region } from "oci-common";
import { credentials, Oci, regionOf } from "./try/oci";
import { deployedOutputs, map, type Outputs, outputsOf, Refused, STACKS, text } from "./try/outputs";
import { table } from "./try/rows";
import { tryStack } from "./try/trial";

/** What is around the command line; a test gives its own. */
export interface Surroundings {
  readonly env?: NodeJS.ProcessEnv;
  /** Where `cdktf.out` is. */
  readonly root?: string;
  readonly print?: (text: string) => void;
  readonly printError?: (text: string) => void;
  /** One endpoint for all services but the streams' messages. */
  readonly endpoint?: string;
  /** What pauses are multiplied by. */
  readonly timeScale?: number;
}

/** Runs the command line. @returns the exit code: 0 if each hop that was looked at answered well */
export async function main(args: string[], surroundings: Surroundings = {}): Promise<number> {
  const { env = process.env, root = process.cwd(), print = console.log, printError = console.error } = surroundings;
  try {
    const { stack, file, wait } = argumentsOf(args);
    const outputs = file === undefined ? deployedOutputs(stack, root, env) : outputsOf(stack, file);
    const { provider, region } = credentials(env);
    const { endpoint, timeScale } = surroundings;
    const oci = new Oci({
      provider,
      region: placeOf(outputs) ?? region,
      ...(endpoint !== undefined && { endpoint }),
      ...(timeScale !== undefined && { timeScale }),
    });
    const token = env.IOT_TOKEN;
    const rows = await tryStack(oci, { outputs, wait, ...(token !== undefined && token !== "" && { token }) });
    print(table(rows));
    return rows.some(({ answered }) => answered === "no") ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    printError(error.message);
    return 1;
  }
}

interface Arguments {
  readonly stack: string;
  readonly file: string | undefined;
  /** Milliseconds. */
  readonly wait: number;
}

function argumentsOf(args: string[]): Arguments {
  const { values, positionals } = parsed(args);
  const [stack = ""] = positionals;
  if (positionals.length !== 1 || !STACKS.includes(stack))
    throw new Refused(`Name one stack of ${STACKS.join(", ")}, got '${positionals.join(" ")}'`);
  const { outputs: file, wait = "0" } = values;
  if (!/^\d{1,4}$/.test(wait)) throw new Refused(`--wait must be seconds, 0 to 9999, got '${wait}'`);
  return { stack, file, wait: Number(wait) * 1_000 };
}

function parsed(args: string[]): { values: { outputs?: string; wait?: string }; positionals: string[] } {
  try {
    const options = { outputs: { type: "string" }, wait: { type: "string" } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Refused(types.isNativeError(error) ? error.message : "The arguments cannot be read");
  }
}

/** The region where the stack is, which need not be that of the profile. */
function placeOf(outputs: Outputs): Region | undefined {
  const streamId = text(outputs, "stream_id") ?? Object.values(map(outputs, "stream_ids"))[0];
  return streamId === undefined ? undefined : regionOf(streamId);
}

/** The SDK speaks to the console of each failed request; the table says it. */
function silence(): void {
  console.warn = console.info = () => undefined;
}

if (require.main === module) {
  silence();
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
