// The steps for one document, and what each needs.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DataSourceSchema } from "./data-values";
import { languagePart, providersOf, type RequiredProvider, requiring, type TerraformDocument } from "./document";
import { Outcome, type Step } from "./report";
import { sampleValues, withoutSample } from "./sample-values";
import { type Terraform } from "./terraform";
import { testFile, type ThrowawayKey } from "./test-file";

export interface Subject {
  /** What it is called in the report. */
  readonly name: string;
  readonly document: TerraformDocument;
  /** Why there is no document. */
  readonly problem?: string;
}

export interface Setting {
  readonly terraform: Terraform;
  /** The version of Terraform; undefined if there is none. */
  readonly version: string | undefined;
  /** Where folders for the documents are made. */
  readonly folder: string;
  readonly key: ThrowawayKey;
  /** Providers that are taken from a folder, and not installed. */
  readonly overridden: readonly string[];
  readonly schemas: Readonly<Record<string, DataSourceSchema>>;
}

/** Tries to install each provider once, before every document needs them. @returns why not, by source */
export function installProviders(setting: Setting, subjects: readonly Subject[]): ReadonlyMap<string, string> {
  const needed = subjects.flatMap(({ document }) => toInstall(setting, document));
  const different = new Map(needed.map((provider) => [provider.source, provider]));
  return new Map(
    [...different].flatMap(([source, provider]) => {
      const folder = folderFor(setting, fileName(source), requiring([provider]));
      const { ok, reason } = setting.terraform(folder, ...INIT);
      return ok ? [] : [[source, reason] as const];
    }),
  );
}

function toInstall({ overridden }: Setting, document: TerraformDocument): RequiredProvider[] {
  return providersOf(document).filter(({ source }) => !overridden.includes(source));
}

const INIT = ["init", "-backend=false", "-input=false", "-no-color"];

/**
 * All steps for a document; a step that needs another one that did not pass does not run.
 *
 * @param unavailable - the sources of the providers that cannot be had
 */
export function stepsFor(setting: Setting, subject: Subject, unavailable: readonly string[]): Step[] {
  const step: MakeStep = (name, outcome, note = "") => ({ subject: subject.name, name, outcome, note });
  const none = (why: string, ...names: string[]): Step[] => names.map((name) => step(name, Outcome.NOT_RUN, why));
  if (subject.problem !== undefined) {
    const problem = subject.problem.replaceAll(/\s+/g, " ");
    return [step("synth", Outcome.FAILED, problem), ...none("no document", "language", "init", "validate", "test")];
  }
  if (setting.version === undefined) return none("no Terraform", "language", "init", "validate", "test");
  const language = languageStep(setting, subject, step);
  const missing = toInstall(setting, subject.document).filter(({ source }) => unavailable.includes(source));
  if (missing.length > 0) {
    return [language, ...none(`no ${missing.map(({ source }) => source).join(", ")}`, "init", "validate", "test")];
  }
  const folder = folderFor(setting, fileName(subject.name), subject.document);
  const init = initStep(setting, subject, folder, step);
  if (init.outcome === Outcome.FAILED) return [language, init, ...none("init failed", "validate", "test")];
  const validate = ran(setting.terraform(folder, "validate", "-no-color"), "validate", step);
  // A plan would only say the same again, or fail for want of a sample.
  if ([language, validate].some(({ outcome }) => outcome === Outcome.FAILED)) {
    return [language, init, validate, ...none("an earlier step failed", "test")];
  }
  return [language, init, validate, testStep(setting, subject, folder, step)];
}

type MakeStep = (name: string, outcome: Outcome, note?: string) => Step;

function ran({ ok, reason }: { ok: boolean; reason: string }, name: string, step: MakeStep, note = ""): Step {
  return ok ? step(name, Outcome.PASSED, note) : step(name, Outcome.FAILED, reason);
}

/** Has Terraform itself check the variables: their validations must be valid, and must take the sample values. */
function languageStep(setting: Setting, { name, document }: Subject, step: MakeStep): Step {
  const part = languagePart(document);
  const variables = part.variable ?? {};
  const unknown = withoutSample(variables);
  if (unknown.length > 0) {
    return step(
      "language",
      Outcome.FAILED,
      `no sample is known for ${unknown.join(", ")}; add one to sample-values.ts`,
    );
  }
  const folder = folderFor(setting, `${fileName(name)}-language`, part);
  writeFileSync(join(folder, "sample.auto.tfvars.json"), JSON.stringify(sampleValues(variables)));
  for (const args of [INIT, ["validate", "-no-color"], ["plan", "-input=false", "-no-color", "-refresh=false"]]) {
    const { ok, reason } = setting.terraform(folder, ...args);
    if (!ok) return step("language", Outcome.FAILED, reason);
  }
  return step("language", Outcome.PASSED, `${Object.keys(variables).length} variables take their samples`);
}

/** With development overrides, Terraform needs no init, and could do none: there may be no release of that version. */
function initStep(setting: Setting, { document }: Subject, folder: string, step: MakeStep): Step {
  const providers = providersOf(document);
  const needed = toInstall(setting, document);
  if (needed.length === providers.length) return ran(setting.terraform(folder, ...INIT), "init", step);
  const overridden = providers.filter((provider) => !needed.includes(provider)).map(({ source }) => source);
  const note = `development overrides are configured for ${overridden.join(", ")}`;
  if (needed.length === 0) return step("init", Outcome.SKIPPED, note);
  write(folder, requiring(needed));
  const result = setting.terraform(folder, ...INIT);
  write(folder, document);
  return ran(result, "init", step, `without ${overridden.join(", ")}: ${note}`);
}

/** `override_data` came with Terraform 1.7. */
function testStep(setting: Setting, { document }: Subject, folder: string, step: MakeStep): Step {
  const [major = 0, minor = 0] = (setting.version ?? "").split(".").map(Number);
  if (major < 1 || (major === 1 && minor < 7)) {
    return step(
      "test",
      Outcome.NOT_RUN,
      `terraform test with override_data needs 1.7, this is ${setting.version ?? ""}`,
    );
  }
  const { import: adopted, ...planned } = document;
  // What is to be imported is looked up, which needs an account.
  if (adopted !== undefined) write(folder, planned);
  writeFileSync(join(folder, "plan.tftest.hcl"), testFile(planned, setting.key, setting.schemas));
  const sources = Object.values(document.data ?? {}).flatMap((named) => Object.keys(named)).length;
  const note = `planned${adopted === undefined ? "" : " without import"}, ${sources} data sources overridden`;
  return ran(setting.terraform(folder, "test", "-no-color"), "test", step, note);
}

function folderFor(setting: Setting, name: string, document: TerraformDocument): string {
  const folder = join(setting.folder, name);
  mkdirSync(folder, { recursive: true });
  write(folder, document);
  return folder;
}

function write(folder: string, document: TerraformDocument): void {
  writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(document, undefined, 2));
}

function fileName(subject: string): string {
  return subject.replaceAll(/[^A-Za-z0-9]+/g, "-");
}
