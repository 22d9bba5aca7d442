// Internal: the README.md of a package: its content, its inputs, and how to create a stack from it.

import { checkLink } from "../core/checks";
import { encodedNow, LANGUAGES } from "../core/token/language";
import { asList, isObject, type JsonObject, typedBlocks } from "./json";
import { type SchemaDocument } from "./schema-document";

export interface ReadmeFacts {
  /** The stack's id, which names the package. */
  readonly id: string;
  readonly form: SchemaDocument;
  readonly document: JsonObject;
}

export function packageReadme(facts: ReadmeFacts): string {
  const { form, document } = facts;
  const parts = [
    `# ${form.title}`,
    form.description,
    "A stack for OCI Resource Manager, generated from a CDKTF stack. Do not edit these files: change the CDKTF stack, and package it again.",
    "## What it creates",
    resourceTable(document),
    protection(document),
    "## Inputs",
    inputTable(form),
    "## Outputs",
    outputTable(form),
    "## Create the stack",
    `In the console: Developer Services, Resource Manager, Stacks, Create stack, My configuration, .Zip file. With the CLI:`,
    `\`\`\`sh\n${createCommand(facts, "<this zip>")}\n\`\`\``,
    "From a link, once the zip can be downloaded without a login (GitHub, GitLab, or a pre-authenticated request of Object Storage):",
    `\`\`\`\n${deployLink("<address of the zip>")}\n\`\`\``,
    "Resource Manager signs in automatically and stores the state, so this package does not contain a backend or credentials.",
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The command that creates a stack from a zip; the service fills in its four variables only in the console. */
export function createCommand({ id, form }: Pick<ReadmeFacts, "id" | "form">, zip: string): string {
  const asked = Object.entries(form.variables).filter(([, { required, visible }]) => required || visible === false);
  const needed = asked.filter(([, field]) => field.default === undefined);
  const variables = Object.fromEntries(needed.map(([name]) => [name, `<${name}>`]));
  return [
    "oci resource-manager stack create",
    "  --compartment-id <OCID of the compartment that holds the stack>",
    `  --config-source ${shellWord(zip)}`,
    "  --terraform-version 1.5.x",
    `  --display-name ${shellWord(id)}`,
    `  --variables ${shellWord(JSON.stringify(variables))}`,
  ].join(" \\\n");
}

/** Quoted if a shell would read more than one word, or special characters. */
function shellWord(text: string): string {
  return /^(?:[\w@%+=:,./-]+|<[^<>']*>)$/.test(text) ? text : encodedNow(LANGUAGES.shell, text);
}

/** The link of a "Deploy to Oracle Cloud" button; a placeholder in angle brackets is kept. */
export function deployLink(zipUrl: string): string {
  if (!/^<[^<>]*>$/.test(zipUrl)) checkLink(undefined, "the address of the zip", zipUrl, "https");
  const link = "https://cloud.oracle.com/resourcemanager/stacks/create?zipUrl=";
  return `${link}${/^<[^<>]*>$/.test(zipUrl) ? zipUrl : encodedNow(LANGUAGES.url, zipUrl)}`;
}

function resourceTable(document: JsonObject): string {
  const counts = new Map<string, number>();
  for (const { type } of typedBlocks(document, "resource")) counts.set(type, (counts.get(type) ?? 0) + 1);
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => [`\`${type}\``, `${count}`]);
  return table(["resource", "how many"], rows);
}

function protection(document: JsonObject): string {
  const isProtected = typedBlocks(document, "resource").filter(({ body }) =>
    asList(body.lifecycle).some((lifecycle) => isObject(lifecycle) && lifecycle.prevent_destroy === true),
  );
  if (isProtected.length === 0) return "";
  const names = isProtected.map(({ type, name }) => `\`${type}.${name}\``).join(", ");
  return (
    `A destroy job fails intentionally while these resources are protected: ${names}. To remove them, package the stack again with ` +
    "the context key `deletionProtection` set to false, update the Resource Manager stack with that zip, and run the destroy job."
  );
}

function inputTable({ variables }: SchemaDocument): string {
  const rows = Object.entries(variables).map(([name, { title, description, default: fallback, required, visible }]) => {
    const empty = required ? "must be given" : visible === false ? "filled in" : "none";
    return [`\`${name}\``, title, fallback === undefined ? empty : `\`${JSON.stringify(fallback)}\``, description];
  });
  return table(["variable", "field", "default", "what it is"], rows);
}

function outputTable({ outputs }: SchemaDocument): string {
  return table(
    ["output", "what it is"],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "None.";
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");
}
