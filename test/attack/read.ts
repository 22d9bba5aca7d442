// What a program finds in a document: Terraform reads each string as a template, and the next program reads the result. A string in
// another language counts only if a reader of that language returns it: without encoding, it is not found.

import { parse } from "yaml";
import { parseFilter } from "../../lib/logging/log-filter-parser";
import { parseMql } from "../../lib/metrics/mql/mql-parser";
import { parseQuota } from "../../lib/governance/language/quota-parser";
import { parseRule } from "../../lib/identity/language/rule-parser";
import { parseStatement } from "../../lib/identity/language/statement-parser";
import { jaasOptions, javaProperties, shellWords } from "../support/readers";

/** Replaces the value of an expression or of a directive. */
const EXPRESSION = "\ufffc";

/** A string as Terraform reads it. */
export function templateText(text: string): string {
  let read = "";
  for (let at = 0; at < text.length;) {
    const [start] = /^(?:\$\$\{|%%\{|\$\{|%\{)/.exec(text.slice(at, at + 3)) ?? [];
    if (start === undefined) read += text.charAt(at++);
    else if (start.length === 3) {
      read += start.slice(1);
      at += 3;
    } else {
      const end = endOfExpression(text, at + 2);
      // A dollar sign before a reference is in a separate expression, and an encoder can require that it is one line.
      read += /^\$\{(?:regex\("(?:[^"\\]|\\.)*", )?"(\$+)"\)?\}$/.exec(text.slice(at, end))?.[1] ?? EXPRESSION;
      at = end;
    }
  }
  return read;
}

function endOfExpression(text: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < text.length && depth > 0; at++) {
    const character = text.charAt(at);
    if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (character === '"') at = endOfQuoted(text, at + 1);
  }
  return at;
}

function endOfQuoted(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) === "\\") at += 1;
    else if (text.charAt(at) === '"') return at;
    else if (/^[$%]\{/.test(text.slice(at, at + 2))) at = endOfExpression(text, at + 2) - 1;
  }
  return text.length;
}

/** All strings of a document that a program can find, with everything that can be read in them. */
export function textsIn(document: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(document).flatMap(([block, value]) => textsOf(value, LITERAL[block] ?? NOTHING));
}

/** The places of strings that Terraform does not read as templates. */
const LITERAL: { readonly [block: string]: RegExp | undefined } = {
  variable: /^(?:description|default)$/,
  output: /^description$/,
  terraform: /./,
};
const NOTHING = /(?!)/;

function textsOf(value: unknown, literal: RegExp, isLiteral = false): string[] {
  const read = (text: string): string => (isLiteral ? whole(text) : templateText(whole(text)));
  if (typeof value === "string") return formsOf(read(value));
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, literal, isLiteral));
  return Object.entries(value).flatMap(([name, member]) =>
    name === "//" ? [] : [read(name), ...textsOf(member, literal, isLiteral || literal.test(name))],
  );
}

/** As Go reads JSON: half of a surrogate pair becomes another character. */
function whole(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, "\ufffd");
}

/** The strings within a string: itself, or those that a reader of its language finds. */
export function formsOf(text: string): string[] {
  const language = LANGUAGES.find(({ form }) => form.test(text));
  if (language === undefined) return [text];
  try {
    return language.read(text).flatMap((inner) => (inner === text ? [inner] : formsOf(inner)));
  } catch {
    return [];
  }
}

interface Language {
  /** The form of the language. Attacked strings begin with a mark, so that they do not have this form. */
  readonly form: RegExp;
  readonly read: (text: string) => readonly string[];
}

const LANGUAGES: readonly Language[] = [
  { form: /^\s*(?:\{\s*"|\[["{[])/, read: (text) => stringsIn(JSON.parse(text)) },
  { form: /^(?:#cloud-config\n|"?title"?: )/, read: (text) => stringsIn(parse(text)) },
  { form: /^#[^!\n]*\n[\w.-]+=/, read: (text) => Object.entries(javaProperties(text)).flat() },
  { form: /^\S+ required /, read: (text) => Object.values(jaasOptions(text)) },
  { form: /^I2Nsb3VkLWNvbmZpZ|^IyE/, read: (text) => [Buffer.from(text, "base64").toString()] },
  { form: /^oci [\w-]+ /, read: (text) => shellWords(text.replaceAll("\\\n", " ")) },
  {
    form: /^(?:allow|deny|define|endorse|admit) /i,
    read: (text) => stringsIn(parseStatement(text.replaceAll(EXPRESSION, "ocid1.compartment.oc1..aaaa"))),
  },
  { form: /^(?:zero|set|unset) [\w-]+ quotas? /i, read: (text) => stringsIn(parseQuota(text)) },
  // Dashboards choose the interval themselves.
  { form: /^\(*[\w.]+\[(?:\d+\w|auto)\]/, read: (text) => stringsIn(parseMql(text.replace("[auto]", "[1m]"))) },
  { form: /^(?:any|all) ?\{/i, read: (text) => stringsIn(parseRule(text)) },
  {
    form: /^(?:not )?\(?(?:\w+\()?(?:data\.|logContent\b)/,
    read: (text) => stringsIn(parseFilter(text)).map(unquoted),
  },
  { form: /^https:\/\/[^?]+\?zipUrl=/, read: (text) => [new URL(text).searchParams.get("zipUrl") ?? ""] },
];

/** A value of a log filter, whose parser keeps it unchanged. */
function unquoted(text: string): string {
  return /^'.*'$/s.test(text) ? text.slice(1, -1).replaceAll("\\'", "'") : text;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const entries = value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value);
  return entries.flatMap(([name, one]) => [name, ...stringsIn(one)]);
}
