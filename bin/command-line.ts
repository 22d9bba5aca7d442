// The commands of the package, one file each, and what they share: help, version, and a one-line error message.

import { Command, CommanderError } from "commander";
import { costCommand } from "./cost";
import { diagramCommand } from "./diagram";
import { ENGINE } from "./engine";
import { initCommand } from "./init";
import { packageManifest } from "./manifest";
import { planCommand } from "./plan";
import { reportCommand } from "./report";

/** The input and output of a command line. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** All of the standard input. */
  readonly readInput: () => Promise<string>;
}

/** Where a command leaves its exit code. */
export interface Outcome {
  exitCode: number;
}

/** The exit code for input that cannot be read or understood. */
export const CANNOT = 2;

/** Runs a command line. @returns the exit code */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const outcome: Outcome = { exitCode: 0 };
  try {
    await programOf(terminal, outcome).parseAsync([...args], { from: "user" });
  } catch (error) {
    // Help and version end with an error too, and commander has already printed its own errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : CANNOT;
    terminal.printError(`${sentenceOf(error)}\n`);
    return CANNOT;
  }
  return outcome.exitCode;
}

function programOf(terminal: Terminal, outcome: Outcome): Command {
  const program = new Command(ENGINE.packageName)
    .description("Checks, prices and draws OCI stacks, reads their plans, and starts projects.")
    .version(packageManifest().version, "--version", "print the version of the package")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .configureOutput({ writeOut: terminal.print, writeErr: terminal.printError })
    .exitOverride();
  // A command inherits the error handling only if the program creates it.
  planCommand(program, terminal, outcome);
  costCommand(program, terminal);
  diagramCommand(program, terminal);
  reportCommand(program, terminal, outcome);
  initCommand(program, terminal);
  return program;
}

/** Only the first line: a stack trace helps only the developers of this package. */
function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n")[0] ?? "";
}
