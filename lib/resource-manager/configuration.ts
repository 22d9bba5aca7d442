// Internal: the Terraform files of a package: cdktf's document without its metadata and without a backend.

import { entriesOf, isArray, isObject, type Json, type JsonObject } from "./json";
import { type PackageFile, textFile } from "./package-file";

/** The name of cdktf's document. */
export const DOCUMENT_FILE = "cdk.tf.json";

/**
 * The one file in Terraform's own syntax. The service requires a `.tf` file; whether a `.tf.json` file is sufficient is not
 * documented.
 */
export const TERRAFORM_FILE = "terraform.tf";

/** The arguments of the terraform block that are in the `.tf` file, or left out. */
const ELSEWHERE = ["backend", "cloud", "required_version", "required_providers"];

/** The document, and the `.tf` file with the versions of Terraform and the providers, which are set once. */
export function configurationFiles(document: JsonObject): PackageFile[] {
  const { terraform, ...blocks } = withoutMetadata(document) as JsonObject;
  const { required_version, required_providers } = isObject(terraform) ? terraform : {};
  // A module may have several terraform blocks, but only one of them may set the providers.
  const settings = entriesOf(terraform).filter(([name]) => !ELSEWHERE.includes(name));
  const rest = settings.length === 0 ? blocks : { ...blocks, terraform: Object.fromEntries(settings) };
  return [
    textFile(DOCUMENT_FILE, `${JSON.stringify(rest, null, 2)}\n`),
    textFile(TERRAFORM_FILE, terraformBlock(required_version, required_providers)),
  ];
}

/** The backend of the stack; undefined for a local backend, which cdktf adds to every stack without another one. */
export function chosenBackend({ terraform }: JsonObject): string | undefined {
  const { backend, cloud } = isObject(terraform) ? terraform : {};
  const [kind] = Object.keys(isObject(backend) ? backend : {}).filter((name) => name !== "local");
  return kind ?? (cloud === undefined ? undefined : "cloud");
}

/** Removes cdktf's metadata: paths of constructs, and stack traces if they are enabled. */
function withoutMetadata(value: Json): Json {
  if (isArray(value)) return value.map(withoutMetadata);
  if (!isObject(value)) return value;
  const kept = entriesOf(value).filter(([key, member]) => key !== "//" || !isObject(member));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutMetadata(member)]));
}

function terraformBlock(requiredVersion: Json | undefined, requiredProviders: Json | undefined): string {
  const version = requiredVersion === undefined ? [] : [`  required_version = ${hcl(requiredVersion)}`];
  const providers = entriesOf(requiredProviders).flatMap(providerLines);
  const block = providers.length === 0 ? [] : ["  required_providers {", ...providers, "  }"];
  const gap = version.length > 0 && block.length > 0 ? [""] : [];
  return ["terraform {", ...version, ...gap, ...block, "}", ""].join("\n");
}

/** A provider in the format of `terraform fmt`. */
function providerLines([name, provider]: [string, Json]): string[] {
  if (!isObject(provider)) return [`    ${name} = ${hcl(provider)}`];
  const members = entriesOf(provider);
  const width = Math.max(...members.map(([key]) => key.length));
  return [`    ${name} = {`, ...members.map(([key, value]) => `      ${key.padEnd(width)} = ${hcl(value)}`), "    }"];
}

/** A literal. Strings of JSON are strings of Terraform, except for the two ways to begin a template. */
function hcl(value: Json): string {
  return JSON.stringify(value).replaceAll(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}
