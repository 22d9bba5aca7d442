// The programs of `functions/`, as their contracts describe them: what a stack gives to each, and what it hands out about it.

import { Token } from "cdktf";
import { ClientFile, ConfigurationError, type OciStack, TextLanguage, Texts } from "cdktf-oci-streaming";
import { faultOf, type Schema } from "./contract-check";
import contracts from "./contracts.json";

/** A folder of `functions/` that a stack deploys. */
export type Program = "evaluate" | "ingest" | "load";

/** Variables of a function. */
export interface Variables {
  readonly [name: string]: string;
}

interface Contract {
  readonly title: string;
  readonly notes: readonly string[];
  readonly config: Schema & {
    readonly properties: Readonly<Record<string, Schema>>;
    readonly required: readonly string[];
  };
  readonly needs: { readonly memory: number; readonly timeout: number };
}

/** The version in each `func.yaml`, which is the tag of an image that `fn` builds. */
export const PROGRAM_VERSION = "0.1.0";

/** What a program takes, gives and needs. */
export function contractOf(program: Program): Contract {
  // The types of the data are those of each contract; what all of them have is enough here.
  const all: Readonly<Record<Program, unknown>> = contracts;
  return all[program] as Contract;
}

/** What to say of an input that takes the image of a program. */
export function imageInput(program: Program): { readonly title: string; readonly description: string } {
  const name = `<region-key>.ocir.io/<namespace>/iot/${program}:${PROGRAM_VERSION}`;
  return {
    title: `Image of the program ${program}`,
    description: `Such as ${name}. Build it in a checkout of the library: npm run functions; docker build -t <image> dist/functions/${program}; docker push <image>. The namespace is what oci os ns get prints.`,
  };
}

/** What a program is given. */
export interface Given {
  /** What the stack knows, which nobody else may say. */
  readonly wired: Variables;
  /** What the stack says unless somebody says otherwise. */
  readonly defaults?: Variables;
  /** What somebody says; an empty text takes a default away. */
  readonly settings?: Variables;
  /** The prop that `settings` come from. */
  readonly at: string;
}

/**
 * The variables of a program.
 *
 * @throws ConfigurationError for a variable that the contract does not have, that the stack gives, that is missing or out of range
 */
export function variablesOf(
  stack: OciStack,
  program: Program,
  { wired, defaults, settings = {}, at }: Given,
): Variables {
  const stray = Object.keys(settings).find((name) => Object.hasOwn(wired, name));
  if (stray !== undefined) {
    const rule = "is given by the stack, which knows what it is";
    throw ConfigurationError.of(stack, { what: `${at}.${stray}`, rule, remedy: "leave it out" });
  }
  const all = Object.entries({ ...wired, ...defaults, ...settings }).filter(([, value]) => value !== "");
  checkVariables(stack, program, at, all);
  return Object.fromEntries(all);
}

function checkVariables(
  stack: OciStack,
  program: Program,
  at: string,
  all: readonly (readonly [string, string])[],
): void {
  const { config } = contractOf(program);
  const values = all.map(([name, text]) => [name, valueOf(config.properties[name] ?? {}, text)] as const);
  // What only Terraform knows stands for a value that fits: the schema of its variable has nothing to say of it.
  const known = values.filter(([, value]) => value === undefined).map(([name]) => [name, {}] as const);
  const schema = { ...config, properties: { ...config.properties, ...Object.fromEntries(known) } };
  const fault = faultOf(schema, Object.fromEntries(values));
  if (fault === undefined) return;
  const [name, ...inner] = fault.path;
  throw ConfigurationError.of(stack, {
    what: [at, ...fault.path].join("."),
    rule: fault.rule,
    ...(name !== undefined &&
      inner.length === 0 &&
      Object.hasOwn(config.properties, name) && { got: textOf(all, name) }),
    remedy: `functions/${program}/README.md says what it is`,
  });
}

function textOf(all: readonly (readonly [string, string])[], name: string): string {
  return all.find(([one]) => one === name)?.[1] ?? "";
}

/** What a program reads in a variable: lists and objects are JSON, a list also texts with commas between them. */
function valueOf({ type }: Schema, text: string): unknown {
  // `${topic}`, which means nothing to Terraform, is text.
  if (Token.isUnresolved(Texts.encoded(text, TextLanguage.TERRAFORM))) return undefined;
  if (type === "integer" || type === "number") return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "array" && !text.trimStart().startsWith("[")) return text.split(",").map((part) => part.trim());
  if (type !== "array" && type !== "object") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A function of a stack that runs a program. */
export interface Running {
  readonly id: string;
  readonly program: Program;
  readonly variables: Variables;
}

/** `function-env.md`: what each function does, needs and finds in its environment. */
export function programNotes(stack: OciStack, functions: readonly Running[]): void {
  ClientFile.of({
    fileName: "function-env.md",
    description: "What each function does, needs, and finds in its environment.",
    content: [...INTRODUCTION, ...functions.flatMap(section)].join("\n"),
  }).addOutput(stack, "function_env_md");
}

const INTRODUCTION = [
  "# Functions",
  "",
  "Each logs in as its resource principal: no key and no token belongs into an image. The programs are in functions/ of the",
  "library's repository. An image of your own takes the same variables.",
  "",
];

function section({ id, program, variables }: Running): string[] {
  const { title, notes, needs, config } = contractOf(program);
  const more = Object.keys(config.properties).filter((name) => !Object.hasOwn(variables, name));
  const rows = Object.keys(variables).map((name) => `| \`${name}\` | ${descriptionOf(config, name)} |`);
  return [
    `## ${id}`,
    "",
    `The program \`${program}\`. ${title} It needs ${needs.memory} MB and ${needs.timeout} s at least.`,
    "",
    ...notes.map((note) => `- ${note}`),
    "",
    "| variable | what it is |",
    "|---|---|",
    ...rows,
    "",
    ...more.map((name) => `- \`${name}\`, not given: ${descriptionOf(config, name)}`),
    "",
  ];
}

function descriptionOf({ properties }: Contract["config"], name: string): string {
  return String(properties[name]?.description).replaceAll("|", "\\|");
}
