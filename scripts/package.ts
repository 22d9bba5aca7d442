// npm run package -- [stack | examples | examples/<name>] [--out DIR] [--drop-backend] [--no-deletion-protection]
// Packages reference stacks and examples for OCI Resource Manager.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfigurationError } from "cdktf-oci-streaming";
import { leaveTracesUnmapped } from "../stacks/main";
import { type ReferenceStack, referenceStacks } from "../stacks/variants";
import { packageStacks } from "./package/packages";

const OPTIONS = {
  out: { type: "string", default: "dist/resource-manager" },
  "drop-backend": { type: "boolean", default: false },
  "no-deletion-protection": { type: "boolean", default: false },
} as const;

/** Runs the command line. @returns the exit code */
export function main(
  args: string[],
  stacks: readonly ReferenceStack[] = referenceStacks,
  print: (text: string) => void = console.log,
  printError: (text: string) => void = console.error,
): number {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [id, ...more] = positionals;
    if (more.length > 0) {
      throw new ConfigurationError(
        `one stack can be named, got '${positionals.join(" ")}'; leave the name out for all`,
      );
    }
    const options = {
      out: values.out,
      dropBackend: values["drop-backend"],
      deletionProtection: !values["no-deletion-protection"],
    };
    packageStacks(stacks, id, options, print);
    return 0;
  } catch (error) {
    if (!isExpected(error)) throw error;
    printError(error.message);
    return 1;
  }
}

/** An error of this package, or of parseArgs, which explains a wrong argument itself. */
function isExpected(error: unknown): error is Error {
  if (error instanceof ConfigurationError) return true;
  return isObject(error) && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** The context of cdktf.json, which `cdktf synth` would pass on. */
function passContextOn(): void {
  const { context = {} } = JSON.parse(readFileSync("cdktf.json", "utf8")) as { context?: object };
  process.env.CDKTF_CONTEXT_JSON ??= JSON.stringify(context);
}

if (require.main === module) {
  leaveTracesUnmapped();
  passContextOn();
  process.exitCode = main(process.argv.slice(2));
}
