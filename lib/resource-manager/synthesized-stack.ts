// Internal: one stack synthesized by itself, as the values that all else here is made from.

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
  /** The stack's path, with which messages begin. */
  readonly path: string;
  readonly id: string;
  /** The Terraform document as cdktf writes it. */
  readonly document: JsonObject;
  /** What lies beside the document: assets of the stack. */
  readonly assets: readonly PackageFile[];
  /** The inputs that know their form fields; a document can have more variables. */
  readonly inputs: readonly InputField[];
  /** The outputs that know how they are shown; a document can have more. */
  readonly outputs: readonly OutputField[];
  /** What `cdktf synth` would warn of, each as `<path>: <message>`. */
  readonly warnings: readonly string[];
  /** What somebody said is no secret, though it looks like one. */
  readonly notSecret: readonly string[];
  /** Folders of this machine, which no package may mention. */
  readonly folders: readonly string[];
}

/**
 * Synthesizes a stack as `App.synth` would (references across stacks, aspects, validations, error annotations, assets),
 * but into a folder that is gone afterwards: the app's own output stays as it is.
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

/** What the stack's props name in the place of inputs, as it stands in the document. */
function writtenIn(stack: TerraformStack): { readonly [input: string]: string } {
  const written = Object.entries(stackSettings(stack).written ?? {});
  return Object.fromEntries(written.map(([input, text]) => [input, resolvedText(stack, text)]));
}

/** Resource Manager keeps the state itself, so a package need not require what the stack's own backend does. */
function requiringElsewhere(stack: TerraformStack, document: JsonObject): JsonObject {
  const required_version = requiredElsewhere(stack);
  if (required_version === undefined || !isObject(document.terraform)) return document;
  return { ...document, terraform: { ...document.terraform, required_version } };
}

/**
 * What others find (a construct's validation, cdktf's own of the machine, a token that cannot be resolved) is told in their
 * words, without the traces that cdktf puts behind them.
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

/** cdktf 0.21 says only "Cannot convert undefined or null to object" of one. */
function refuseNullDefaults(stack: TerraformStack): void {
  const variables = stack.node.findAll().filter((node) => node instanceof TerraformVariable);
  const empty = variables.find((variable) => variable.default === null);
  if (empty === undefined) return;
  const remedy = 'write "" for a text, and read it with Fn.coalesce';
  throw refusal(empty.node.path, { what: "the default", rule: "must not be null, which cdktf cannot write", remedy });
}

const HCL_OUTPUT = {
  what: "the stack",
  rule: "must be synthesized as JSON: cdktf's HCL breaks references inside JSON texts",
  remedy: "unset SYNTH_HCL_OUTPUT",
};

function filesIn(folder: string): PackageFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ path: name.split(sep).join("/"), content: readFileSync(join(folder, name)) }))
    .sort(byPath);
}
