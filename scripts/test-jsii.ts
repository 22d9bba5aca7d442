// npm run test:jsii: compiles the public sources with jsii, so that other languages stay possible.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ALLOWED_WORDS, findingsOf, unusedWords } from "./test-jsii/findings";
import { PREPARATIONS, prepare } from "./test-jsii/preparations";
import { projectFiles, publicSources } from "./test-jsii/project";

const ROOT = join(__dirname, "..");

function write(folder: string): number {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Parameters<typeof projectFiles>[0];
  const sources = prepare(publicSources(ROOT));
  for (const [path, text] of [...sources, ...projectFiles(manifest)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  return sources.size;
}

/** Runs jsii; what it prints is read, since a word that it warns of does not change its exit code. */
function compile(folder: string): { status: number | null; output: string } {
  const jsii = join(dirname(require.resolve("jsii/package.json")), "bin", "jsii");
  const args = [jsii, "--tsconfig", "tsconfig.json", "--validate-tsconfig", "minimal"];
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
  return { status, output: `${stdout}\n${stderr}` };
}

const folder = mkdtempSync(join(tmpdir(), "test-jsii-"));
try {
  const count = write(folder);
  const { status, output } = compile(folder);
  const findings = findingsOf(output);
  const unused = status === 0 ? unusedWords(output).map((word) => `no warning of '${word}' any more: remove it`) : [];
  for (const finding of [...findings, ...unused]) console.error(finding);
  if (status !== 0 && findings.length === 0) console.error(output);
  const failed = status !== 0 || findings.length + unused.length > 0;
  console.log(`jsii: ${count} files, ${PREPARATIONS.length} preparations, ${ALLOWED_WORDS.length} words allowed`);
  console.log(failed ? "jsii: failed" : "jsii: the public API can be had in Python, Java, C# and Go");
  process.exitCode = failed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
