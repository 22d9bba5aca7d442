/**
 * npm run test:terraform: the reference stacks and the examples of the documentation in the real Terraform.
 *
 * Needs no account: data sources are overridden, and the provider gets a key that is made on the spot. Exit code 0: all
 * steps passed; 1: a step failed; 2: no step failed, but some could not run. TERRAFORM_BINARY_NAME names another binary.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliConfig } from "./test-terraform/cli-config";
import { type DataSourceSchema } from "./test-terraform/data-values";
import { throwawayKey } from "./test-terraform/key";
import { exitCodeOf, lineOf, summaryOf } from "./test-terraform/report";
import { installProviders, type Setting, stepsFor } from "./test-terraform/steps";
import { subjectsOf } from "./test-terraform/subjects";
import { terraformOf } from "./test-terraform/terraform";

const ROOT = join(__dirname, "..");

function settingIn(folder: string): Setting {
  const { overridden, remarks } = cliConfig(process.env);
  for (const remark of remarks) console.log(remark);
  const cache = join(folder, "plugin-cache");
  mkdirSync(cache);
  const name = process.env.TERRAFORM_BINARY_NAME ?? "terraform";
  // Each document is initialized, and the provider is large.
  const terraform = terraformOf(name, { TF_PLUGIN_CACHE_DIR: cache, ...process.env });
  const { ok, stdout, reason } = terraform(folder, "version", "-json");
  const version = ok ? /"(?:terraform|tofu)_version":\s*"([^"]+)"/.exec(stdout)?.[1] : undefined;
  console.log(version === undefined ? reason : `${name} ${version}`);
  return {
    terraform,
    version,
    folder,
    key: throwawayKey(folder),
    overridden,
    schemas: schemas(),
  };
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

const folder = mkdtempSync(join(tmpdir(), "test-terraform-"));
try {
  const setting = settingIn(folder);
  const subjects = subjectsOf(ROOT, join(folder, "synthesized"));
  const unavailable = setting.version === undefined ? new Map<string, string>() : installProviders(setting, subjects);
  for (const [source, reason] of unavailable) console.log(`${source} cannot be installed: ${reason}`);
  const steps = subjects.flatMap((subject) => {
    const done = stepsFor(setting, subject, [...unavailable.keys()]);
    for (const step of done) console.log(lineOf(step));
    return done;
  });
  console.log(summaryOf(steps));
  process.exitCode = exitCodeOf(steps);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
