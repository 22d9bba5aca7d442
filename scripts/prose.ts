// Finds the phrasings of prose/rules.ts in comments, messages and Markdown: the last part of npm run lint.
//
// npx ts-node scripts/prose.ts [--count] [path...]: reads the files below the paths, by default those of READ; --count prints a table.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { proseFiles } from "./prose/files";
import { findingsIn } from "./prose/findings";
import { RULES } from "./prose/rules";

/** The files and folders that are read by default. Of a test, comments and names are read. */
const READ = [
  "lib",
  "stacks",
  "examples",
  "bin",
  "functions",
  "scripts",
  "bench",
  "test",
  "bindings/README.md",
  "docs",
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
];

function main(args: readonly string[]): number {
  const paths = args.filter((arg) => !arg.startsWith("--"));
  const files = (paths.length === 0 ? READ : paths).flatMap(proseFiles);
  const findings = files.flatMap((file) => findingsIn(file, readFileSync(join(__dirname, "..", file), "utf8")));
  if (args.includes("--count")) {
    const counts = RULES.map(({ name }) => ({ name, count: findings.filter(({ rule }) => rule === name).length }));
    for (const { name, count } of counts) console.log(`${String(count).padStart(6)}  ${name}`);
  } else {
    for (const { file, line, rule, phrase, instead } of findings)
      console.log(`${file}:${line}: "${phrase}" (${rule}): ${instead}`);
  }
  console.log(`${String(findings.length).padStart(6)}  in ${files.length} files`);
  return findings.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
