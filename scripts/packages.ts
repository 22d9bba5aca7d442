// npm run packages: builds, and writes the package of each engine to dist/packages/<name>, where npm packs and publishes it.
// With --release it fails before that if the address of the repository is not known; with --built it uses the build that is there.

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type PackageEngine, PACKAGES } from "./packages/engines";
import { type BindingsManifest, bindingsManifestFor, type Manifest, manifestFor, PAGES } from "./packages/manifest";
import { pageFor } from "./packages/pages";
import { codeFor, engineFile, withoutComments } from "./packages/words";
import { remoteOf, repositoryOf } from "./repository";

const ROOT = readJson("package.json") as Manifest;
const REPOSITORY = repositoryOf({ manifest: ROOT, environment: process.env, remote: remoteOf(".") });
const COMPILED = ["lib", "stacks", "bin", "provider-oci"].map((folder) => join("dist", folder));

/** Reports about the repository, which are of no use in a package. */
const NOT_PACKED = /^docs\/(?:api\.txt|coverage\.md|adding-a-resource\.md|expressed\.md|decisions\/.*)$/;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file).replaceAll("\\", "/"))
    .filter((file) => statSync(file).isFile());
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** @returns the folder of the package */
function writePackage(target: PackageEngine): string {
  const folder = join("dist", "packages", target.engine.packageName);
  rmSync(folder, { recursive: true, force: true });
  for (const file of COMPILED.flatMap(filesIn)) write(join(folder, file), compiledFor(file, target));
  chmodSync(join(folder, "dist", "bin", "main.js"), 0o755);
  writeBindings(join(folder, "node_modules", target.scope, "provider-oci"), target);
  writePages(folder, target);
  cpSync("LICENSE", join(folder, "LICENSE"));
  write(join(folder, "package.json"), json(manifestFor(ROOT, target, REPOSITORY)));
  return folder;
}

function compiledFor(file: string, target: PackageEngine): string {
  if (file === "dist/bin/engine.js") return engineFile(target);
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".d.ts")) return codeFor(file, text, target);
  if (!file.endsWith(".js")) return text;
  // What init writes into a project takes the engine from there, for either one.
  return withoutComments(codeFor(file, text, target, { words: !file.startsWith("dist/bin/init") }));
}

function writeBindings(folder: string, target: PackageEngine): void {
  for (const file of ["bindings/engine.d.ts", "bindings/engine.js", ...filesIn("bindings/lib")]) {
    write(join(folder, file.slice("bindings/".length)), codeFor(file, readFileSync(file, "utf8"), target));
  }
  cpSync("bindings/LICENSE", join(folder, "LICENSE"));
  const has = (path: string): boolean => existsSync(join(folder, path));
  const readme = readFileSync("bindings/README.md", "utf8");
  write(join(folder, "README.md"), pageFor("README.md", readme, target, { has, address: () => undefined }));
  const manifest = readJson("bindings/package.json") as BindingsManifest;
  write(join(folder, "package.json"), json(bindingsManifestFor(manifest, ROOT, target)));
}

/** README, changelog and documentation; the files that no page can be read as are copied. */
function writePages(folder: string, target: PackageEngine): void {
  const packed = ["README.md", "CHANGELOG.md", ...filesIn(PAGES).filter((file) => !NOT_PACKED.test(file))];
  const has = (path: string): boolean =>
    path === "LICENSE" || packed.some((file) => file === path || file.startsWith(`${path}/`));
  for (const file of packed) {
    const text = readFileSync(file, "utf8");
    write(join(folder, file), file.endsWith(".md") ? pageFor(file, text, target, { has, address }) : text);
  }
}

/** On the server of the repository, at the tag of this version. */
function address(path: string): string | undefined {
  return REPOSITORY && `${REPOSITORY.address}/blob/v${ROOT.version}/${path}`;
}

function main(): number {
  const { values } = parseArgs({ options: { release: { type: "boolean" }, built: { type: "boolean" } } });
  if (values.release === true && REPOSITORY === undefined) {
    console.error(
      "The address of the repository must be known for a release, since npm proves where a package comes from; run it in the release workflow, " +
        "or write repository into package.json",
    );
    return 1;
  }
  const build = values.built === true ? 0 : spawnSync("npm", ["run", "build"], { stdio: "inherit" }).status;
  if (build !== 0) return build ?? 1;
  console.log(
    REPOSITORY === undefined
      ? "repository: not known; the manifests do not name it, and links to its files are plain text"
      : `repository: ${REPOSITORY.address}, from ${REPOSITORY.source}`,
  );
  for (const target of PACKAGES) console.log(writePackage(target));
  return 0;
}

process.exitCode = main();
