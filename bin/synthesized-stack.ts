// The stack that a command reads: the id of a stack that `cdktf synth` wrote, or the path of a document in Terraform's JSON syntax.

import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Command } from "commander";
import { ConfigurationError } from "cdktf-oci-streaming";

const FILE = "cdk.tf.json";

/** Gives a command the argument `<stack>` and the option `--app`; both are for `documentOf`. */
export function takeStack(command: Command): Command {
  return command
    .argument("<stack>", `the id of a synthesized stack, or the path of a ${FILE} or of its folder`)
    .option("--app <folder>", "where `cdktf synth` wrote the app", "cdktf.out");
}

/** The file with the document of a stack. An argument that looks like a path is a path: ids are names of folders in the app. */
export function documentOf(stack: string, app: string): string {
  const isPath = /[\\/]|\.json$|^\.\.?$/.test(stack) || (stack !== "" && !existsSync(app) && existsSync(stack));
  return isPath ? atPath(stack) : inApp(stack, app);
}

function inApp(stack: string, app: string): string {
  const stacks = stacksIn(app);
  if (stacks.includes(stack)) return fileIn(app, stack);
  if (stacks.length === 0) throw none(app);
  throw new ConfigurationError(
    `the stack must be ${listed(stacks)}, which ${app} has, got '${stack}'; run \`cdktf synth\` if the stack is new, or name its app with --app`,
  );
}

function atPath(path: string): string {
  // Reading the file reports it if it does not exist.
  if (!isFolder(path)) return path;
  if (existsSync(join(path, FILE))) return join(path, FILE);
  const [stack, ...others] = stacksIn(path);
  if (stack === undefined) throw none(path);
  if (others.length === 0) return fileIn(path, stack);
  throw new ConfigurationError(
    `the path must lead to a single stack, got '${path}' with ${[stack, ...others].join(", ")}; write ${stack} --app ${path}`,
  );
}

function none(folder: string): ConfigurationError {
  return new ConfigurationError(
    `the stack must be in a folder with synthesized stacks, got '${folder}'; run \`cdktf synth\`, or name the folder with --app`,
  );
}

function stacksIn(app: string): string[] {
  const folder = join(app, "stacks");
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((stack) => existsSync(fileIn(app, stack)))
    .sort();
}

function fileIn(app: string, stack: string): string {
  return join(app, "stacks", stack, FILE);
}

function isFolder(path: string): boolean {
  // statSync throws for a name that a file cannot have.
  return existsSync(path) && statSync(path).isDirectory();
}

function listed(stacks: readonly string[]): string {
  return stacks.length === 1 ? stacks.join("") : `${stacks.slice(0, -1).join(", ")} or ${stacks.at(-1) ?? ""}`;
}
