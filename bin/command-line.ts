// The commands of the package, one file each, and what they have in common: help, version, and one sentence for whatever goes wrong.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command, CommanderError } from "commander";
import { costCommand } from "./cost";
import { diagramCommand } from "./diagram";
import { ENGINE } from "./engine";
import { planCommand } from "./plan";
import { reportCommand } from "./report";

/** What a command line is connected to. */
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

/** What could not be read or understood. */
export const CANNOT = 2;

/** Runs a command line. @returns the exit code */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const outcome: Outcome = { exitCode: 0 };
  try {
    await programOf(terminal, outcome).parseAsync([...args], { from: "user" });
  } catch (error) {
    // Help and the version end like errors, and commander has printed its own errors by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : CANNOT;
    terminal.printError(`${sentenceOf(error)}\n`);
    return CANNOT;
  }
  return outcome.exitCode;
}

function programOf(terminal: Terminal, outcome: Outcome): Command {
  const program = new Command(ENGINE.packageName)
    .description("Looks after OCI stacks, before and once they are deployed.")
    .version(versionOfPackage(), "--version", "print the version of the package")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .configureOutput({ writeOut: terminal.print, writeErr: terminal.printError })
    .exitOverride();
  // A command inherits how errors end, if it is made by the program.
  planCommand(program, terminal, outcome);
  costCommand(program, terminal);
  diagramCommand(program, terminal);
  reportCommand(program, terminal, outcome);
  return program;
}

/** One line, whatever it is: nobody but us can do something with a stack trace. */
function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n")[0] ?? "";
}

/** From the sources and from dist alike. */
function versionOfPackage(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const found = manifestIn(folder);
    if (found?.name === ENGINE.packageName) return found.version;
    if (folder === dirname(folder)) return "unknown";
  }
}

function manifestIn(folder: string): { readonly name: string; readonly version: string } | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; version: string };
  } catch {
    return undefined;
  }
}
