// A document as it is applied here: with the state in its own folder, and nothing of other stacks but files.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TerraformDocument } from "../test-terraform/document";
import { sampleValues } from "../test-terraform/sample-values";
import { REMOTE_STATE, remoteOutputs } from "../test-terraform/test-file";

/** Writes a document, and values for its variables, into a folder, so that it can be applied there. */
export function writeStandalone(
  folder: string,
  document: TerraformDocument,
  variables: Readonly<Record<string, unknown>> = {},
): void {
  mkdirSync(folder, { recursive: true });
  write(folder, "cdk.tf.json", standalone(folder, document));
  write(folder, "sample.auto.tfvars.json", { ...sampleValues(document.variable ?? {}), ...variables });
}

/** Without its backend; states of other stacks are files next to it with the outputs that it reads. */
function standalone(folder: string, document: TerraformDocument): TerraformDocument {
  const terraform = Object.entries(document.terraform ?? {}).filter(([name]) => name !== "backend" && name !== "cloud");
  const remote = Object.keys(document.data?.[REMOTE_STATE] ?? {}).map((name) => {
    const path = join(folder, `${name}.tfstate`);
    writeFileSync(path, JSON.stringify(stateWith(remoteOutputs(document, name).outputs)));
    return [name, { backend: "local", config: { path } }] as const;
  });
  const data = remote.length === 0 ? document.data : { ...document.data, [REMOTE_STATE]: Object.fromEntries(remote) };
  return { ...document, terraform: Object.fromEntries(terraform), ...(data && { data }) };
}

function stateWith(outputs: Readonly<Record<string, unknown>>): object {
  const typed = Object.entries(outputs).map(([name, value]) => [name, { value, type: "string" }] as const);
  return {
    version: 4,
    terraform_version: "1.5.0",
    serial: 1,
    lineage: "another-stack",
    outputs: Object.fromEntries(typed),
    resources: [],
  };
}

function write(folder: string, name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value, undefined, 2));
}
