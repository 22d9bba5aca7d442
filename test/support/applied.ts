// The outputs of a stack after a run of the real Terraform, with values for its inputs. It does not use a provider, so it takes less than
// a second. Without Terraform, `terraformIsThere` is false.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JsonObject } from "./json";

const BINARY = process.env.TERRAFORM_BINARY_NAME ?? "terraform";

export const terraformIsThere = spawnSync(BINARY, ["version"]).status === 0;

/** An attribute of a resource or a look-up; its last word in capitals replaces it. */
const ATTRIBUTE = /\b(?:data\.)?oci_\w+\.[\w-]+(?:\[\d+\])?(?:\.\w+(?:\[\d+\])?)*?\.(\w+)(?![\w.[])/g;

/** The values of the outputs of a document, as Terraform reports them. */
export function applied(document: JsonObject, values: Readonly<Record<string, string>>): Record<string, string> {
  const { variable = {}, output = {}, locals = {} } = document;
  const folder = mkdtempSync(join(tmpdir(), "applied-"));
  try {
    const text = JSON.stringify({ variable, output, locals }, null, 1).replaceAll(ATTRIBUTE, (_, name: string) =>
      JSON.stringify(`"${name.toUpperCase()}"`).slice(1, -1),
    );
    writeFileSync(join(folder, "main.tf.json"), text);
    writeFileSync(join(folder, "terraform.tfvars.json"), JSON.stringify(values));
    const options = { cwd: folder, encoding: "utf8" } as const;
    const run = spawnSync(BINARY, ["apply", "-auto-approve", "-no-color", "-input=false"], options);
    if (run.status !== 0) throw new Error(`${run.stderr}\n${run.stdout}`);
    const state = JSON.parse(readFileSync(join(folder, "terraform.tfstate"), "utf8")) as {
      readonly outputs: Readonly<Record<string, { readonly value: string }>>;
    };
    return Object.fromEntries(Object.entries(state.outputs).map(([name, { value }]) => [name, value]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
