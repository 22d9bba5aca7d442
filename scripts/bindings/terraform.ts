import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type SchemaDocument } from "./provider-schema";
import { Refusal } from "./refusal";
import { type Resources } from "./resources";

const INSTEAD = "or pass --schema FILE with the output of `terraform providers schema -json`";

/** Has Terraform install the provider in a temporary folder and describe it. */
export function schemaFromTerraform(resources: Resources): SchemaDocument {
  const folder = mkdtempSync(join(tmpdir(), "bindings-terraform-"));
  try {
    const required = { provider: { source: resources.provider, version: `= ${resources.version}` } };
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify({ terraform: { required_providers: required } }));
    const named = `${resources.provider} ${resources.version}`;
    run(folder, ["init", "-backend=false", "-input=false", "-no-color"], `terraform init could not install ${named}`);
    const text = run(folder, ["providers", "schema", "-json"], `terraform could not describe ${named}`);
    return JSON.parse(text) as SchemaDocument;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder: string, args: string[], failure: string): string {
  // A data directory or arguments of the user's own would make it another project's run.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^TF_(DATA_DIR|CLI_ARGS)/.test(name)));
  const result = spawnSync("terraform", args, { cwd: folder, env, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  if (result.error && "code" in result.error && result.error.code === "ENOENT") {
    throw new Refusal(`there is no terraform on the PATH; install Terraform, ${INSTEAD}`);
  }
  if (result.status !== 0) {
    throw new Refusal(
      `${failure} (${reason(result.stderr)}); give it access to registry.terraform.io or to a mirror named in ` +
        `TF_CLI_CONFIG_FILE, ${INSTEAD}`,
    );
  }
  return result.stdout;
}

/** The first error of Terraform's framed output, as one line. */
function reason(stderr: string): string {
  const lines = stderr.split("\n").map((line) => line.replace(/^[\s│╷╵]+/, "").trim());
  const start = lines.findIndex((line) => line.startsWith("Error:"));
  const text = lines
    .slice(Math.max(start, 0))
    .filter((line) => line !== "")
    .slice(0, 4)
    .join(" ")
    .replace(/[:.]$/, "");
  return text === "" ? "it gave no reason" : text;
}
