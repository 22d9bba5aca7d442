// Documents that are written from the contracts: the data that the library reads, and the list at the end of each README.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionNames } from "./build";
import { type Contract, type Setting } from "./shared/contract";

const ROOT = join(__dirname, "..");

/** `npm run functions` writes everything below this line. */
const MARK = "<!-- Written by npm run functions from contract.ts. -->";

export async function contracts(): Promise<Contract[]> {
  const modules = functionNames().map(async (name) => (await import(`./${name}/contract`)) as { contract: Contract });
  return (await Promise.all(modules)).map(({ contract }) => contract);
}

export interface Document {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** All documents with their current content. */
export async function documents(): Promise<Document[]> {
  // Imported here because Jest, which reads contracts, cannot load it.
  const { format } = await import("prettier");
  const all = await contracts();
  const data = Object.fromEntries(
    all.map(({ name, title, notes, config, needs }) => [name, { title, notes, config, needs }]),
  );
  const files = [
    { path: "lib/functions/contracts.json", text: JSON.stringify(data) },
    ...all.map((contract) => ({ path: `functions/${contract.name}/README.md`, text: readme(contract) })),
  ];
  return Promise.all(
    files.map(async ({ path, text }) => ({ path, text: await format(text, { filepath: path, printWidth: 120 }) })),
  );
}

function readme(contract: Contract): string {
  const path = join(ROOT, "functions", contract.name, "README.md");
  const written = existsSync(path) ? readFileSync(path, "utf8").split(MARK)[0] : undefined;
  const head = (written ?? `# ${contract.name}\n\n${contract.title}\n`).trimEnd();
  return [head, "", MARK, "", ...configuration(contract), ""].join("\n");
}

function configuration({ config, needs, notes }: Contract): string[] {
  const settings = Object.entries(config.properties).flatMap(([name, setting]) =>
    item(name, setting, config.required.includes(name)),
  );
  return [
    ...notes.map((note) => `- ${note}`),
    "",
    `## Configuration`,
    "",
    `At least ${needs.memory} MB and ${needs.timeout} s. If a variable is missing, misspelled or wrong, every call fails and the log contains the reason.`,
    "",
    ...settings,
    ...(Array.isArray(config.different)
      ? ["", `Without regard to case, these must be different: ${listOf(config.different)}.`]
      : []),
  ];
}

/** A list item: the variable, and below it the permitted values. */
function item(name: string, setting: Setting, isRequired: boolean): string[] {
  const value = isRequired ? undefined : standard(setting);
  const is = isRequired ? "required" : value === undefined ? "optional" : `default: ${value}`;
  return [`- \`${name}\`, ${is}: ${oneLine(setting.description)}`, `  - ${allowed(setting)}`];
}

function allowed({ type, enum: values, minimum, maximum, pattern, noneOf, items }: Setting): string {
  if (Array.isArray(values)) return values.map(String).join(", ");
  if (type === "integer" || type === "number")
    return typeof minimum === "number" && typeof maximum === "number" ? `${minimum} to ${maximum}` : type;
  const others = Array.isArray(noneOf) ? `, but not ${noneOf.map(String).join(", ")}` : "";
  if (typeof pattern === "string") return `\`${pattern}\`${others}`;
  const inner = items as Setting | undefined;
  if (type === "array" && inner !== undefined) return `list: ${allowed(inner)}`;
  return type === "string" ? "text" : type;
}

function standard(setting: Setting): string | undefined {
  const value = setting.default;
  if (value === undefined) return undefined;
  return Array.isArray(value)
    ? value.map(String).join(", ")
    : `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function listOf(names: readonly unknown[]): string {
  const words = names.map((name) => `\`${String(name)}\``);
  return words.join(", ").replace(/, (?=[^,]*$)/, " and ");
}

function oneLine(text: string): string {
  return text.replace(/\n/g, " ");
}
