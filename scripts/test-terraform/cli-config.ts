// Terraform's own configuration file, as far as it decides what can be run.

import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export interface CliConfig {
  /** Sources of the providers that are taken from a folder: `oracle/oci`. */
  readonly overridden: readonly string[];
  /** Problems of the file. */
  readonly remarks: readonly string[];
}

/** Reads the file that Terraform would read. One that TF_CLI_CONFIG_FILE names and that is not there is none. */
export function cliConfig(env: NodeJS.ProcessEnv): CliConfig {
  const named = env.TF_CLI_CONFIG_FILE;
  const path = named ?? userConfig(env);
  if (!existsSync(path)) {
    const remark = `TF_CLI_CONFIG_FILE names ${path}, which does not exist; Terraform goes on without it`;
    return { overridden: [], remarks: named === undefined ? [] : [remark] };
  }
  return { overridden: overriddenProviders(readFileSync(path, "utf8")), remarks: [] };
}

function userConfig(env: NodeJS.ProcessEnv): string {
  return env.APPDATA === undefined ? join(homedir(), ".terraformrc") : join(env.APPDATA, "terraform.rc");
}

/** The providers in `dev_overrides` of a configuration file, without the host of the public registry. */
export function overriddenProviders(config: string): string[] {
  const code = config.replaceAll(/\/\*[\s\S]*?\*\/|^\s*(#|\/\/).*$/gm, "");
  const [, overrides = ""] = /\bdev_overrides\s*=?\s*\{([^}]*)\}/.exec(code) ?? [];
  const names = [...overrides.matchAll(/"([^"]+)"\s*=\s*"/g)].map(([, name = ""]) => name);
  return names.map((name) => name.replace(/^registry\.(terraform\.io|opentofu\.org)\//, ""));
}
