// Well-formed values for the inputs that have no default. Nothing of them exists.

import { type Variable } from "./document";

/** What the unique part of an OCID looks like. */
const UNIQUE = "aaaaaaaasampleonlysampleonlysampleonlysampleonlysampleonlysa";

export const REGION = "eu-frankfurt-1";

export function sampleOcid(kind: string): string {
  return `ocid1.${kind}.oc1..${UNIQUE}`;
}

/** Strings of every form that inputs ask for; the first that a variable's validations accept is used. */
const TEXTS = [
  "sample",
  REGION,
  "10.0.0.0/16",
  "10.0.0.5",
  "ops@example.com",
  "https://example.com",
  "https://example.com/sample",
  "jdbc:oracle:thin:@//10.0.0.5:1521/SAMPLE",
  "+441632960961",
  "fra.ocir.io/sample/sample:1.0.0",
  "VM.Standard.E5.Flex",
  "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIsample",
  "Uocm:PHX-AD-1",
  '[{"name": "smoke", "when": {"smoke": {"atLeast": 0.3}}}]',
  sampleOcid("sample"),
  __filename, // of a file that exists
];

/** Values for the variables without a default, as far as a sample is known. */
export function sampleValues(variables: Readonly<Record<string, Variable>>): Record<string, unknown> {
  const samples = needed(variables).map(([name, variable]) => [name, sampleValue(name, variable)] as const);
  return Object.fromEntries(samples.filter(([, sample]) => sample !== undefined));
}

/** The variables without a default for which no sample is known. */
export function withoutSample(variables: Readonly<Record<string, Variable>>): string[] {
  return needed(variables).flatMap(([name, variable]) => (sampleValue(name, variable) === undefined ? [name] : []));
}

function needed(variables: Readonly<Record<string, Variable>>): [string, Variable][] {
  return Object.entries(variables).filter(([, variable]) => variable.default === undefined);
}

function sampleValue(name: string, { type = "string", validation = [] }: Variable): unknown {
  const conditions = validation.map(({ condition }) => condition);
  if (type === "bool") return true;
  if (type === "number") return Number(/>= (\d+(?:\.\d+)?)/.exec(conditions.join(" "))?.[1] ?? 1);
  if (type.startsWith("list(") || type.startsWith("set(")) return [];
  if (type.startsWith("map(")) return {};
  const likely = [...choices(conditions), ...ocids(conditions), ...(name.endsWith("region") ? [REGION] : [])];
  return [...likely, ...TEXTS].find((text) => passes(text, conditions));
}

/** The values in `contains(["a", "b"], var.x)`. */
function choices(conditions: readonly string[]): string[] {
  const lists = conditions.flatMap((condition) => /contains\((\[.*?\]),/.exec(condition)?.[1] ?? []);
  return lists.flatMap((list) => JSON.parse(list) as string[]);
}

/** An OCID of the kind in `regex("^ocid1[.](subnet)[.]...", var.x)`. */
function ocids(conditions: readonly string[]): string[] {
  return conditions.flatMap((condition) => {
    const kind = /ocid1\[\.\]\(([a-z0-9]+)/.exec(condition)?.[1];
    return kind === undefined ? [] : [sampleOcid(kind)];
  });
}

/** Whether the regular expressions among the conditions match; Terraform has the say on all of them. */
function passes(text: string, conditions: readonly string[]): boolean {
  return conditions.every((condition) => {
    const literal = /regex\(("(?:[^"\\]|\\.)*"),/.exec(condition)?.[1];
    return literal === undefined || new RegExp(JSON.parse(literal) as string, "u").test(text);
  });
}
