// npm run test:clients: checks that the target programs of client files read back the values that were written.
//
// `npm test` reads the same files with packages of npm. The programs here are packages of Debian (kcat, shellcheck, cloud-init and a JDK);
// where one is missing its part is skipped, and said to be.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { completeFiles, type Reader } from "../test/support/client-files";
import { PATTERNS } from "../test/support/java-patterns";
import { checkBootFiles, checkScripts } from "./test-clients/boot-files";
import { readByJava } from "./test-clients/java";
import { readByKcat } from "./test-clients/kcat";
import { Missing, type Reading } from "./test-clients/reading";

function main(): number {
  const files = completeFiles();
  const of = (reader: Reader): typeof files => files.filter((file) => file.reader === reader);
  const parts: Record<string, (folder: string) => Missing | Reading> = {
    "java.util.Properties, Kafka's login modules and java.util.regex": (folder) =>
      readByJava(of("java"), PATTERNS, folder),
    "librdkafka, by kcat": (folder) => readByKcat(of("librdkafka"), folder),
    shellcheck: checkScripts,
    "cloud-init schema": checkBootFiles,
  };
  const results = Object.entries(parts).map(([name, part]) => inFolder(name, part));
  return results.every((isRight) => isRight) ? 0 : 1;
}

function inFolder(name: string, part: (folder: string) => Missing | Reading): boolean {
  const folder = mkdtempSync(join(tmpdir(), "test-clients-"));
  try {
    const result = part(folder);
    if (result instanceof Missing) {
      console.log(`skipped  ${name}: ${result.reason}`);
      return true;
    }
    const { files, faults } = result;
    console.log(`${faults.length === 0 ? "ok      " : "failed  "} ${name}: ${files} files, ${faults.length} faults`);
    for (const fault of faults) console.log(`  ${fault}`);
    return faults.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main();
