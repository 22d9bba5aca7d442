/**
 * npm run test:terraform: the reference stacks and the examples of the documentation in Terraform, with a test provider that needs
 * neither an account nor a network (scripts/test-provider), and with the real one if it can be installed.
 *
 * Our provider: init, validate, a plan, an apply, and a second plan that must be empty; and the edits of docs/changes.md, with what the
 * plan report says of them, and what is left after them; 200 generated edits too; the answers to inputs for IPv4 networks that must be
 * refused; and a state in a bucket with an S3 interface. The real
 * one: init, validate and a plan, with data sources overridden and a key that is made on the spot. Exit code 0: all steps passed; 1: a step failed; 2: no step failed, but
 * some could not run. TERRAFORM_BINARY_NAME names another binary; an argument keeps to the subjects that have it in their name.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { ChangeBench } from "./test-provider/change-bench";
import { startService } from "./test-provider/client";
import { adoptionSteps } from "./test-terraform/adoption";
import { cliConfig } from "./test-terraform/cli-config";
import { type DataSourceSchema } from "./test-terraform/data-values";
import { editSteps } from "./test-terraform/edits/steps";
import { generatedSteps } from "./test-terraform/generated/steps";
import { ipv4Step } from "./test-terraform/ipv4-inputs";
import { throwawayKey } from "./test-terraform/key";
import { inParallel } from "./test-terraform/parallel";
import { exitCodeOf, lineOf, type Step, summaryOf } from "./test-terraform/report";
import { stateSteps } from "./test-terraform/state/state-steps";
import { installProviders, type Providers, type Setting, stepsFor, type Subject } from "./test-terraform/steps";
import { subjectsOf } from "./test-terraform/subjects";
import { terraformOf } from "./test-terraform/terraform";

const ROOT = join(__dirname, "..");

const BINARY = process.env.TERRAFORM_BINARY_NAME ?? "terraform";

async function settingIn(folder: string): Promise<Setting> {
  const terraform = terraformOf(BINARY, process.env);
  const { ok, stdout, reason } = await terraform(folder, "version", "-json");
  const version = ok ? /"(?:terraform|tofu)_version":\s*"([^"]+)"/.exec(stdout)?.[1] : undefined;
  console.log(version === undefined ? reason : `${BINARY} ${version}`);
  return { terraform, version, folder, key: throwawayKey(folder), providers: [], schemas: schemas() };
}

/** The providers of the registry, or of the mirror that the user's configuration names. */
function realProviders(folder: string): Providers {
  const { overridden, remarks } = cliConfig(process.env);
  for (const remark of remarks) console.log(remark);
  const cache = join(folder, "plugin-cache");
  mkdirSync(cache);
  // Each document is initialized, and the provider is large.
  const terraform = terraformOf(BINARY, { TF_PLUGIN_CACHE_DIR: cache, ...process.env });
  return { prefix: "real ", terraform: () => terraform, overridden, applies: false };
}

function schemas(): Readonly<Record<string, DataSourceSchema>> {
  const file = readFileSync(join(ROOT, "bindings", "schema.json"), "utf8");
  const { provider_schemas } = JSON.parse(file) as {
    provider_schemas: Record<string, { data_source_schemas: Record<string, DataSourceSchema> }>;
  };
  return Object.assign(
    {},
    ...Object.values(provider_schemas).map((provider) => provider.data_source_schemas),
  ) as Record<string, DataSourceSchema>;
}

/** The real providers if all of them can be installed; says why not. */
async function realOnes(setting: Setting, subjects: readonly Subject[]): Promise<Providers[]> {
  if (setting.version === undefined) return [];
  const real = realProviders(setting.folder);
  const unavailable = await installProviders(setting, real, subjects);
  for (const [source, reason] of unavailable) {
    console.log(`${source} cannot be installed, so only the provider of scripts/test-provider is used: ${reason}`);
  }
  return unavailable.size === 0 ? [real] : [];
}

async function run(folder: string): Promise<readonly Step[]> {
  const setting = await settingIn(folder);
  const [wanted = ""] = process.argv.slice(2);
  const subjects = subjectsOf(ROOT, join(folder, "synthesized")).filter(({ name }) => name.includes(wanted));
  const real = await realOnes(setting, subjects);
  const service = await startService();
  try {
    const terraform = (subject: string): ReturnType<Providers["terraform"]> =>
      terraformOf(BINARY, service.environment(subject, true));
    const own = { prefix: "", terraform, overridden: [], applies: true };
    const all = await inParallel(subjects, availableParallelism(), async (subject) => {
      const done = await stepsFor({ ...setting, providers: [own, ...real] }, subject);
      for (const step of done) console.log(lineOf(step));
      return done;
    });
    if (setting.version === undefined) return all.flat();
    const inputs = "IPv4 inputs".includes(wanted) ? [await ipv4Step(setting.terraform, folder)] : [];
    for (const step of inputs) console.log(lineOf(step));
    const states = await stateSteps(BINARY, setting.version, service, wanted);
    for (const step of states) console.log(lineOf(step));
    return [...all.flat(), ...inputs, ...states, ...(await deployed(wanted))];
  } finally {
    service.stop();
  }
}

/** What exists is taken over, and what is deployed is edited, with our provider. */
async function deployed(wanted: string): Promise<readonly Step[]> {
  const bench = await ChangeBench.start(BINARY);
  try {
    const adopted = await adoptionSteps(bench, wanted);
    for (const step of adopted) console.log(lineOf(step));
    return [...adopted, ...(await editSteps(bench, wanted)), ...(await generatedSteps(bench, wanted))];
  } finally {
    bench.stop();
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "test-terraform-"));
  const started = Date.now();
  try {
    const steps = await run(folder);
    console.log(`${summaryOf(steps)}, after ${Math.round((Date.now() - started) / 1000)} s`);
    process.exitCode = exitCodeOf(steps);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
