// Readers for the languages of client files, each by the rules of the program that reads them.

import { spawnSync } from "node:child_process";

export const bashIsThere = spawnSync("bash", ["-c", "true"]).status === 0;

/** The words of a command line, as bash reads them. */
export function shellWords(line: string): string[] {
  const { stdout, stderr, status } = spawnSync("bash", ["-c", `printf '%s\\0' ${line}`], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.split("\0").slice(0, -1);
}

/** `java.util.Properties.load` of a file in Latin-1, by its documentation. */
export function javaProperties(file: string): Record<string, string> {
  const text = Buffer.from(file, "utf8").toString("latin1");
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/^[ \t\f]+/, ""));
  const entries: [string, string][] = [];
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at] ?? "";
    if (line === "" || /^[#!]/.test(line)) continue;
    while (/(?:^|[^\\])(?:\\\\)*\\$/.test(line) && at + 1 < lines.length)
      line = line.slice(0, -1) + (lines[++at] ?? "");
    const [, key = "", value = ""] = /^((?:\\[^]|[^\\:= \t\f])*)[ \t\f]*[:=]?[ \t\f]*([^]*)$/.exec(line) ?? [];
    entries.push([unescaped(key), unescaped(value)]);
  }
  return Object.fromEntries(entries);
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:u([^]{0,4})|([^]))/g, (_, code: string | undefined, character = "") => {
    if (code === undefined) return { n: "\n", r: "\r", t: "\t", f: "\f" }[character as string] ?? (character as string);
    if (!/^[\dA-Fa-f]{4}$/.test(code)) throw new Error("Malformed \\uxxxx encoding.");
    return String.fromCharCode(parseInt(code, 16));
  });
}

/** The options of a login module, as Kafka reads them: with a `StreamTokenizer`, whose strings can have octal numbers. */
export function jaasOptions(entry: string): Record<string, string> {
  const match = /^\S+ required((?: \w+="(?:\\[^\n\r]|[^"\\\n\r])*")*);$/.exec(entry);
  if (match === null) throw new Error(`no entry of JAAS: ${entry}`);
  const options = [...(match[1] ?? "").matchAll(/ (\w+)="((?:\\.|[^"\\])*)"/g)];
  return Object.fromEntries(options.map(([, name = "", value = ""]) => [name, jaasText(value)]));
}

function jaasText(text: string): string {
  return text.replaceAll(/\\([0-7]{1,3}|.)/g, (_, after: string) => {
    if (/^[0-7]/.test(after)) return String.fromCharCode(parseInt(after, 8));
    return { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", a: "\x07", v: "\v" }[after] ?? after;
  });
}

/** Each string in a JSON value, by its path. */
export function flat(value: unknown, path = ""): Record<string, string> {
  if (typeof value !== "object" || value === null) return { [path]: String(value) };
  const members = Object.entries(value).map(([name, member]) => flat(member, path === "" ? name : `${path}.${name}`));
  return Object.fromEntries(members.flatMap((member) => Object.entries(member)));
}

/** Properties, and the options of the login modules in them: `<property> ` for the module, `<property> <option>` for each option. */
export function withJaas(properties: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(properties).filter(([key]) => key.endsWith("sasl.jaas.config"));
  const read = entries.flatMap(([key, entry]) => [
    [`${key} `, entry.split(" ")[0] ?? ""],
    ...Object.entries(jaasOptions(entry)).map(([name, value]) => [`${key} ${name}`, value]),
  ]);
  return { ...properties, ...(Object.fromEntries(read) as Record<string, string>) };
}
