// librdkafka's reading of its files, by kcat, which says what it has understood.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CompleteFile } from "../../test/support/client-files";
import { differences, Missing, type Reading } from "./reading";

/** librdkafka says another name of a property than the file. */
const SHOWN: Readonly<Record<string, string>> = { "max.partition.fetch.bytes": "fetch.message.max.bytes" };

export function readByKcat(files: readonly CompleteFile[], folder: string): Missing | Reading {
  if (spawnSync("kcat", ["-V"]).error !== undefined) return new Missing("there is no kcat");
  const faults = files.flatMap(({ title, text, finds }, index) => {
    const file = join(folder, `${index}.conf`);
    writeFileSync(file, text);
    const run = spawnSync("kcat", ["-F", file, "-X", "dump"], { encoding: "utf8" });
    const refused = /% ERROR: .*/.exec(run.stderr)?.[0];
    if (refused !== undefined) return [`${title}: ${refused}`];
    const lines = run.stdout.split("\n").filter((line) => line.includes(" = "));
    const read = lines.map(
      (line) => [line.slice(0, line.indexOf(" = ")), line.slice(line.indexOf(" = ") + 3)] as const,
    );
    const wanted = Object.entries(finds).map(([key, value]) => [SHOWN[key] ?? key, value] as const);
    return differences(title, Object.fromEntries(wanted), Object.fromEntries(read));
  });
  return { files: files.length, faults };
}
