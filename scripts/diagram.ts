// npm run diagram -- [stack] [--variant NAME]
// Draws reference stacks into their READMEs; of a variant that is named, the pictures are printed instead.

import { relative } from "node:path";
import { parseArgs, types } from "node:util";
import { ConfigurationError } from "cdktf-oci-streaming";
import { type ReferenceStack, referenceStacks } from "../stacks/variants";
import { picturesOf, readmeOf, updateReadme } from "./diagram/diagrams";

/** Runs the command line. @returns the exit code */
export function main(
  args: string[],
  stacks: readonly ReferenceStack[] = referenceStacks,
  print: (text: string) => void = console.log,
  printError: (text: string) => void = console.error,
): number {
  try {
    const options = { variant: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    for (const stack of chosen(stacks, positionals)) {
      if (values.variant !== undefined) print(picturesOf(stack, values.variant));
      else print(`${updateReadme(stack) ? "drawn" : "as it was"}: ${relative(process.cwd(), readmeOf(stack.id))}`);
    }
    return 0;
  } catch (error) {
    if (!isExpected(error)) throw error;
    printError(error.message);
    return 1;
  }
}

function chosen(stacks: readonly ReferenceStack[], names: readonly string[]): readonly ReferenceStack[] {
  if (names.length === 0) return stacks;
  const found = stacks.filter(({ id }) => id === names[0]);
  if (found.length > 0 && names.length === 1) return found;
  const ids = stacks.map(({ id }) => id).join(", ");
  throw new ConfigurationError(
    `one stack of ${ids} can be named, got '${names.join(" ")}'; leave the name out for all`,
  );
}

/** An error of this package, or of parseArgs, which explains a wrong argument itself. */
function isExpected(error: unknown): error is Error {
  if (error instanceof ConfigurationError) return true;
  return types.isNativeError(error) && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
