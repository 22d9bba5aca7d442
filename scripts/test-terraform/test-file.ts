// The file that `terraform test` runs: a plan of the whole document, without look-ups and without prompts.

import { type DataSourceSchema, dataValues } from "./data-values";
import { type TerraformDocument } from "./document";
import { REGION, sampleOcid, sampleValues } from "./sample-values";

/** A key that no account knows. */
export interface ThrowawayKey {
  readonly path: string;
  readonly fingerprint: string;
}

/** The content of a .tftest.hcl file. */
export function testFile(
  document: TerraformDocument,
  key: ThrowawayKey,
  schemas: Readonly<Record<string, DataSourceSchema>>,
): string {
  return [
    ...providers(document, key),
    block("variables", sampleValues(document.variable ?? {})),
    ...overrides(document, schemas),
    'run "plan" {\n  command = plan\n}\n',
  ].join("\n");
}

/** A provider of the file replaces the provider of the document with the same alias. */
function providers({ provider = {} }: TerraformDocument, key: ThrowawayKey): string[] {
  return (provider.oci ?? []).map(({ alias }) =>
    block('provider "oci"', {
      ...(alias !== undefined && { alias }),
      tenancy_ocid: sampleOcid("tenancy"),
      user_ocid: sampleOcid("user"),
      fingerprint: key.fingerprint,
      private_key_path: key.path,
      region: REGION,
    }),
  );
}

function overrides(document: TerraformDocument, schemas: Readonly<Record<string, DataSourceSchema>>): string[] {
  return Object.entries(document.data ?? {}).flatMap(([type, named]) =>
    Object.entries(named).map(([name, configured]) => {
      const schema = schemas[type];
      const found = type === REMOTE_STATE ? remoteOutputs(document, name) : schema && dataValues(schema, configured);
      if (found === undefined) throw new Error(`the schema of the data source ${type} is not known`);
      return `override_data {\n  target = data.${type}.${name}\n  values = ${expression(found, "  ")}\n}\n`;
    }),
  );
}

/** How a stack reads what another stack of its app has made; Terraform has it built in. */
export const REMOTE_STATE = "terraform_remote_state";

/** The outputs of the other stack that the document reads. */
export function remoteOutputs(
  document: TerraformDocument,
  name: string,
): { readonly outputs: Readonly<Record<string, unknown>> } {
  const reads = new RegExp(`\\bdata\\.${REMOTE_STATE}\\.${name}\\.outputs\\.([\\w-]+)`, "g");
  const names = [...JSON.stringify(document).matchAll(reads)].map(([, output = ""]) => output);
  return { outputs: Object.fromEntries(names.map((output) => [output, sampleOcid("sample")])) };
}

function block(heading: string, values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).map(([name, value]) => `  ${name} = ${expression(value, "  ")}\n`);
  return `${heading} {\n${lines.join("")}}\n`;
}

/** A value in Terraform's language: JSON, except for templates. */
function expression(value: unknown, indent: string): string {
  const text = JSON.stringify(value, undefined, 2).replaceAll(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
  return text.replaceAll("\n", `\n${indent}`);
}
