// The steps for one document, and what each needs.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { APPLY_STEPS, applySteps } from "./apply-steps";
import { type DataSourceSchema } from "./data-values";
import { languagePart, providersOf, type RequiredProvider, requiring, type TerraformDocument } from "./document";
import { type MakeStep, Outcome, ran, type Step } from "./report";
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

/** Where the providers come from with which documents are tried. */
export interface Providers {
  /** What is put before the names of the steps: `real `. */
  readonly prefix: string;
  /** Terraform with these providers, for a separate document. */
  readonly terraform: (subject: string) => Terraform;
  /** Providers that are taken from a folder, and not installed. */
  readonly overridden: readonly string[];
  /** Whether documents are applied: with the provider of the tests. */
  readonly applies: boolean;
}

export interface Setting {
  /** Terraform where it needs no provider. */
  readonly terraform: Terraform;
  /** The version of Terraform; undefined if there is none. */
  readonly version: string | undefined;
  /** Where folders for the documents are made. */
  readonly folder: string;
  readonly key: ThrowawayKey;
  /** Those that can be had. */
  readonly providers: readonly Providers[];
  readonly schemas: Readonly<Record<string, DataSourceSchema>>;
}

/** Tries to install each provider once, before every document needs them. @returns why not, by source */
export async function installProviders(
  setting: Setting,
  providers: Providers,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, string>> {
  const needed = subjects.flatMap(({ document }) => toInstall(providers, document));
  const failed = new Map<string, string>();
  for (const [source, provider] of new Map(needed.map((one) => [one.source, one]))) {
    const folder = folderFor(setting, fileName(source), requiring([provider]));
    const { ok, reason } = await providers.terraform(source)(folder, ...INIT);
    if (!ok) failed.set(source, reason);
  }
  return failed;
}

function toInstall({ overridden }: Providers, document: TerraformDocument): RequiredProvider[] {
  return providersOf(document).filter(({ source }) => !overridden.includes(source));
}

const INIT = ["init", "-backend=false", "-input=false", "-no-color"];

/** All steps for a document; a step that needs another one that did not pass does not run. */
export async function stepsFor(setting: Setting, subject: Subject): Promise<Step[]> {
  const step: MakeStep = (name, outcome, note = "") => ({ subject: subject.name, name, outcome, note });
  const all = ["language", ...setting.providers.flatMap(namesOf)];
  const none = (why: string, names: readonly string[]): Step[] => names.map((name) => step(name, Outcome.NOT_RUN, why));
  if (subject.problem !== undefined) {
    return [step("synth", Outcome.FAILED, subject.problem.replaceAll(/\s+/g, " ")), ...none("no document", all)];
  }
  if (setting.version === undefined) return none("no Terraform", all);
  const language = await languageStep(setting, subject, step);
  const steps = [language];
  for (const providers of setting.providers) {
    const own: MakeStep = (name, outcome, note) => step(`${providers.prefix}${name}`, outcome, note);
    const done = await providerSteps(setting, providers, subject, own, language.outcome === Outcome.FAILED);
    const last = done.at(-1);
    const why = last?.name === `${providers.prefix}init` ? "init failed" : "an earlier step failed";
    steps.push(...done, ...none(why, namesOf(providers).slice(done.length)));
  }
  return steps;
}

/** The steps with these providers, in their order. */
function namesOf({ prefix, applies }: Providers): string[] {
  return ["init", "validate", "test", ...(applies ? APPLY_STEPS : [])].map((name) => `${prefix}${name}`);
}

/** The steps up to the first that fails. */
async function providerSteps(
  setting: Setting,
  providers: Providers,
  subject: Subject,
  step: MakeStep,
  hasFailed: boolean,
): Promise<Step[]> {
  const terraform = providers.terraform(subject.name);
  const name = `${providers.prefix.trim()}-${fileName(subject.name)}`.replace(/^-/, "");
  const folder = folderFor(setting, name, subject.document);
  const steps = [await initStep(terraform, providers, subject, folder, step)];
  if (steps[0]?.outcome === Outcome.FAILED) return steps;
  steps.push(ran(await terraform(folder, "validate", "-no-color"), "validate", step));
  // A plan would only repeat this, or fail because a sample is missing.
  if (hasFailed || steps[1]?.outcome === Outcome.FAILED) return steps;
  steps.push(await testStep(setting, terraform, subject, folder, step));
  if (providers.applies)
    steps.push(...(await applySteps(terraform, join(setting.folder, `${name}-applied`), subject, step)));
  return steps;
}

/** Has Terraform itself check the variables: their validations must be valid, and must take the sample values. */
async function languageStep(setting: Setting, { name, document }: Subject, step: MakeStep): Promise<Step> {
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
    const { ok, reason } = await setting.terraform(folder, ...args);
    if (!ok) return step("language", Outcome.FAILED, reason);
  }
  return step("language", Outcome.PASSED, `${Object.keys(variables).length} variables take their samples`);
}

/** With development overrides, Terraform does not need init, and could not run it: there may be no release of that version. */
async function initStep(
  terraform: Terraform,
  providers: Providers,
  { document }: Subject,
  folder: string,
  step: MakeStep,
): Promise<Step> {
  const all = providersOf(document);
  const needed = toInstall(providers, document);
  if (needed.length === all.length) return ran(await terraform(folder, ...INIT), "init", step);
  const overridden = all.filter((provider) => !needed.includes(provider)).map(({ source }) => source);
  const note = `development overrides are configured for ${overridden.join(", ")}`;
  if (needed.length === 0) return step("init", Outcome.SKIPPED, note);
  write(folder, requiring(needed));
  const result = await terraform(folder, ...INIT);
  write(folder, document);
  return ran(result, "init", step, `without ${overridden.join(", ")}: ${note}`);
}

/** `override_data` came with Terraform 1.7. */
async function testStep(
  setting: Setting,
  terraform: Terraform,
  { document }: Subject,
  folder: string,
  step: MakeStep,
): Promise<Step> {
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
  return ran(await terraform(folder, "test", "-no-color"), "test", step, note);
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
