// Internal: a stack that is synthesized separately, as the values from which a package is built.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, sep } from "node:path";
import { App, type ISynthesisSession, Manifest, TerraformStack, TerraformVariable } from "cdktf";
import { refusal } from "../core/checks";
import { ConfigurationError } from "../core/configuration-error";
import { excusedIn } from "../core/secrets";
import { Input } from "../core/stack/inputs/input";
import { type InputField } from "../core/stack/inputs/input-field";
import { Output, type OutputField } from "../core/stack/outputs/outputs";
import { requiredElsewhere } from "../core/stack/state/terraform-version";
import { warningsIn } from "../core/stack/warnings";
import { stackSettings } from "../core/stack/stack-settings";
import { resolvedText } from "../core/token/tokens";
import { isObject, type JsonObject } from "./json";
import { byPath, type PackageFile } from "./package-file";
import { withWritten } from "./written-inputs";

export interface SynthesizedStack {
  /** The path of the stack, with which messages begin. */
  readonly path: string;
  readonly id: string;
  /** The Terraform document as cdktf writes it. */
  readonly document: JsonObject;
  /** The files next to the document: assets of the stack. */
  readonly assets: readonly PackageFile[];
  /** The inputs with form fields; a document can have more variables. */
  readonly inputs: readonly InputField[];
  /** The declared outputs; a document can have more. */
  readonly outputs: readonly OutputField[];
  /** The warnings that `cdktf synth` would print, each as `<path>: <message>`. */
  readonly warnings: readonly string[];
  /** Values that look like secrets, but were declared not to be. */
  readonly notSecret: readonly string[];
  /** Folders of this machine, which must not be in a package. */
  readonly folders: readonly string[];
}

/**
 * Synthesizes a stack as `App.synth` would (references across stacks, aspects, validations, error annotations, assets), but
 * into a folder that is deleted afterwards: the output of the app does not change.
 */
export function synthesizeAlone(stack: TerraformStack): SynthesizedStack {
  const app = App.of(stack);
  const outdir = mkdtempSync(join(tmpdir(), "resource-manager-"));
  try {
    const manifest = new Manifest("", outdir, false);
    const file = join(outdir, manifest.forStack(stack).synthesizedStackPath);
    synthesize(stack, { outdir, manifest });
    const text = readFileSync(file, "utf8");
    if (!text.startsWith("{")) throw refusal(stack.node.path, HCL_OUTPUT);
    return {
      path: stack.node.path,
      id: stack.node.id,
      document: requiringElsewhere(stack, JSON.parse(text) as JsonObject),
      assets: filesIn(dirname(file)).filter(({ path }) => path !== basename(file)),
      inputs: Input.of(stack).map(({ field }) => withWritten(field, writtenIn(stack))),
      outputs: Output.of(stack).map(({ field }) => field),
      warnings: warningsIn(stack),
      notSecret: excusedIn(stack),
      folders: [process.cwd(), app.outdir, outdir],
    };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** The values that the stack's props set instead of inputs, as they are in the document. */
function writtenIn(stack: TerraformStack): { readonly [input: string]: string } {
  const written = Object.entries(stackSettings(stack).written ?? {});
  return Object.fromEntries(written.map(([input, text]) => [input, resolvedText(stack, text)]));
}

/**
 * Resource Manager stores the state itself, so a package does not need the Terraform version that the stack's own backend
 * requires.
 */
function requiringElsewhere(stack: TerraformStack, document: JsonObject): JsonObject {
  const required_version = requiredElsewhere(stack);
  if (required_version === undefined || !isObject(document.terraform)) return document;
  return { ...document, terraform: { ...document.terraform, required_version } };
}

/**
 * Errors of other code (a construct's validation, cdktf's check of the machine, a token that cannot be resolved) keep their
 * messages, without the stack traces that cdktf appends.
 */
function synthesize(stack: TerraformStack, session: ISynthesisSession): void {
  const stacks = App.of(stack)
    .node.findAll()
    .filter((node) => TerraformStack.isStack(node));
  try {
    for (const one of stacks) one.prepareStack();
    stack.synthesizer.synthesize(session);
  } catch (error) {
    if (error instanceof ConfigurationError || !(error instanceof Error)) throw error;
    for (const one of stacks) refuseNullDefaults(one);
    const [message = ""] = error.message.split("\nObject creation stack:");
    throw new ConfigurationError(`${stack.node.path}: the stack cannot be synthesized; ${inOneLine(message)}`);
  }
}

/** cdktf lists what validations found between a heading and the advice to skip them, each with the path of its construct before it. */
function inOneLine(message: string): string {
  const [heading = "", ...lines] = message.split("\n");
  const findings = lines.filter((line) => /^\s+\[/.test(line)).map((line) => line.replace(/^\s+\[[^\]]*\] /, ""));
  if (findings.length === 0) return [heading, ...lines].join(" ").trim();
  return findings.map((finding) => missingProvider(finding) ?? finding).join("; ");
}

function missingProvider(finding: string): string | undefined {
  const [, providers] = /^Found resources without a matching provider.* following providers: (.*)$/.exec(finding) ?? [];
  return providers === undefined
    ? undefined
    : `it has resources and no provider for them (${providers}): add the provider to the stack, or use OciStack, which has one`;
}

/** For a null default, cdktf 0.21 only reports "Cannot convert undefined or null to object". */
function refuseNullDefaults(stack: TerraformStack): void {
  const variables = stack.node.findAll().filter((node) => node instanceof TerraformVariable);
  const empty = variables.find((variable) => variable.default === null);
  if (empty === undefined) return;
  const remedy = 'write "" for a string, and read it with Fn.coalesce';
  throw refusal(empty.node.path, { what: "the default", rule: "must not be null, which cdktf cannot write", remedy });
}

const HCL_OUTPUT = {
  what: "the stack",
  rule: "must be synthesized as JSON, because cdktf's HCL breaks references inside JSON strings",
  remedy: "unset SYNTH_HCL_OUTPUT",
};

function filesIn(folder: string): PackageFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ path: name.split(sep).join("/"), content: readFileSync(join(folder, name)) }))
    .sort(byPath);
}
