// The outputs of a deployed stack: from a file, or from the tool that deployed it.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An error message for the user of the script: the input is wrong. */
export class Refused extends Error {}

/** Values by the output's name. */
export type Outputs = Readonly<Record<string, unknown>>;

/** The outputs that each stack has in all of its variants, and no other stack has as a whole. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  "visionstays-booking": ["stream_id", "messages_endpoint", "booking_service_application_yml"],
  "log-analytics": ["stream_ids", "messages_endpoints"],
  iot: ["stream_id", "messages_endpoint", "ingest_endpoint"],
};

export const STACKS = Object.keys(ALWAYS);

/** The outputs in a file that `terraform output -json` or `cdktf output --outputs-file` wrote. */
export function outputsOf(stack: string, file: string): Outputs {
  if (!existsSync(file)) throw new Refused(`There is no file ${file}; write it with terraform output -json > ${file}`);
  return parse(stack, readFileSync(file, "utf8"), file);
}

/** The outputs by Terraform in the folder of the stack, else by the command line of CDKTF. */
export function deployedOutputs(stack: string, root: string, env: NodeJS.ProcessEnv): Outputs {
  const run = (command: string, args: readonly string[], cwd: string): Ran => runIn(cwd, env, command, args);
  const folder = join(root, "cdktf.out", "stacks", stack);
  const terraform = existsSync(folder)
    ? run(env.TERRAFORM_BINARY_NAME ?? "terraform", ["output", "-json"], folder)
    : undefined;
  if (terraform?.text !== undefined && !isEmpty(terraform.text))
    return parse(stack, terraform.text, "terraform output");
  const temporary = mkdtempSync(join(tmpdir(), "try-"));
  try {
    const file = join(temporary, "outputs.json");
    const cdktf = run("npx", ["cdktf", "output", stack, "--outputs-file", file], root);
    if (existsSync(file)) return parse(stack, readFileSync(file, "utf8"), "cdktf output");
    const said = [terraform, cdktf].map((one) => one?.fault).filter((fault) => fault !== undefined);
    throw new Refused(
      `No outputs of ${stack}: ${said.join("; ") || "neither terraform nor cdktf has any"}; deploy it, or give --outputs FILE`,
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** So many milliseconds: `cdktf output` synthesizes, and initializes the backend. */
const PATIENCE = 300_000;

interface Ran {
  readonly text?: string;
  /** Why there is no text. */
  readonly fault?: string;
}

function runIn(cwd: string, env: NodeJS.ProcessEnv, command: string, args: readonly string[]): Ran {
  const { error, status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8", timeout: PATIENCE });
  if (error !== undefined)
    return { fault: `${command} cannot be run (${(error as NodeJS.ErrnoException).code ?? error.name})` };
  if (status === 0) return { text: stdout };
  const line = stderr.split("\n").find((one) => /\w/.test(one)) ?? "";
  return { fault: `${command} ended with ${status ?? "a signal"}: ${line.trim().slice(0, 200)}` };
}

/** What `terraform output -json` says of a stack that it did not deploy. */
function isEmpty(text: string): boolean {
  return text.trim() === "{}";
}

function parse(stack: string, text: string, origin: string): Outputs {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Refused(`${origin} is not JSON; it must be what terraform output -json writes`);
  }
  if (!isObject(parsed)) throw new Refused(`${origin} is not a JSON object of outputs`);
  const outputs = ofTerraform(parsed) ?? ofCdktf(stack, parsed, origin);
  check(stack, outputs, origin);
  return outputs;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ofTerraform(parsed: Record<string, unknown>): Outputs | undefined {
  const entries = Object.entries(parsed);
  if (entries.length === 0 || !entries.every(([, one]) => isObject(one) && "value" in one && "sensitive" in one))
    return undefined;
  return Object.fromEntries(entries.map(([name, one]) => [name, (one as { value: unknown }).value]));
}

function ofCdktf(stack: string, parsed: Record<string, unknown>, origin: string): Outputs {
  const own = parsed[stack];
  if (isObject(own)) return own;
  const other = STACKS.find((name) => isObject(parsed[name]));
  if (other !== undefined) throw new Refused(`${origin} has the outputs of ${other}, not of ${stack}`);
  return parsed;
}

function check(stack: string, outputs: Outputs, origin: string): void {
  if (Object.keys(outputs).length === 0) throw new Refused(`${origin} has no outputs: the stack is not deployed`);
  const missing = (name: string): string | undefined => ALWAYS[name]?.find((output) => !(output in outputs));
  const lacks = missing(stack);
  if (lacks === undefined) return;
  const other = STACKS.find((name) => missing(name) === undefined);
  if (other !== undefined) throw new Refused(`${origin} has the outputs of ${other}, not of ${stack}`);
  throw new Refused(`${origin} has no output ${lacks}, which every ${stack} has: is it deployed to the end?`);
}

/** An output that is a string; undefined if there is none. */
export function text(outputs: Outputs, name: string): string | undefined {
  const value = outputs[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string" || value === "")
    throw new Refused(`The output ${name} must be a string that is not empty`);
  return value;
}

/** An output that is a map of strings; empty if there is none. */
export function map(outputs: Outputs, name: string): Readonly<Record<string, string>> {
  const value = outputs[name] ?? {};
  if (isObject(value) && Object.values(value).every((one) => typeof one === "string" && one !== ""))
    return value as Record<string, string>;
  throw new Refused(`The output ${name} must be a map of strings that are not empty`);
}
