// Java's own reading of properties, of login modules and of regular expressions.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CompleteFile } from "../../test/support/client-files";
import { type PatternCase } from "../../test/support/java-patterns";
import { differences, Missing, type Read, type Reading } from "./reading";

/** The first Java that compiles a program of one file has 11, and the one with HexFormat 17. */
const OLDEST = 17;

export function readByJava(
  files: readonly CompleteFile[],
  patterns: readonly PatternCase[],
  folder: string,
): Missing | Reading {
  const modules = spawnSync("java", ["--list-modules"], { encoding: "utf8" });
  if (modules.error !== undefined) return new Missing("there is no java");
  const compiler = /^jdk\.compiler@(\d+)/m.exec(modules.stdout)?.[1];
  if (compiler === undefined || Number(compiler) < OLDEST) return new Missing(`java is not a JDK ${OLDEST} or newer`);
  for (const [index, { text }] of files.entries()) writeFileSync(join(folder, `${index}.properties`), text);
  for (const [index, { pattern }] of patterns.entries()) writeFileSync(join(folder, `${index}.regex`), pattern);
  const program = join(__dirname, "ReadFiles.java");
  const run = spawnSync("java", [program, folder], { encoding: "utf8", maxBuffer: 100_000_000 });
  if (run.status !== 0) return { files: files.length, faults: [run.stderr] };
  const read = readingsOf(run.stdout);
  return {
    files: files.length + patterns.length,
    faults: [
      ...files.flatMap(({ title, finds }, index) => differences(title, finds, read.get(`${index}.properties`))),
      ...patterns.flatMap(({ pattern, isRight }, index) =>
        differences(
          `the regular expression ${pattern}`,
          { compiles: isRight ? "yes" : "no" },
          read.get(`${index}.regex`),
        ),
      ),
    ],
  };
}

/** Each line is a file, a key and a value, the last two in hexadecimal after an x. */
function readingsOf(output: string): ReadonlyMap<string, Read> {
  const all = new Map<string, Record<string, string>>();
  for (const line of output.split("\n").filter((one) => one !== "")) {
    const [name = "", key = "", value = ""] = line.split(" ");
    const read = all.get(name) ?? {};
    read[plain(key)] = plain(value);
    all.set(name, read);
  }
  return all;
}

function plain(hex: string): string {
  return Buffer.from(hex, "hex").toString("utf8").slice(1);
}
