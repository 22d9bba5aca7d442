// npm run build: compiles lib, stacks and bin to dist/, with declarations, and gives each binding its way in.

import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const OUTPUTS = ["lib", "stacks", "bin", "provider-oci"].map((folder) => join("dist", folder));

/** Files of an earlier build would be packed, though their sources are gone. */
function clean(): void {
  for (const folder of OUTPUTS) rmSync(folder, { recursive: true, force: true });
}

function compile(): boolean {
  const { status } = spawnSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
    stdio: "inherit",
  });
  return status === 0;
}

/**
 * Writes `dist/provider-oci/<type>`, which leads to the bundled bindings: `exports` of a package cannot lead into
 * node_modules, and a copy would be a second provider, which is not an instance of the first.
 */
function forward(): void {
  for (const type of readdirSync(join("bindings", "lib"))) {
    const folder = join("dist", "provider-oci", type);
    const target = JSON.stringify(`@cdktf/provider-oci/lib/${type}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.js"), `"use strict";\nmodule.exports = require(${target});\n`);
    writeFileSync(join(folder, "index.d.ts"), `export * from ${target};\n`);
  }
}

/**
 * A getter that is written out for each name would hide the name from ES modules. What was loaded is kept, since TypeScript asks the
 * getter wherever a program uses the name.
 */
const HEAD = `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const onDemand = (name, load) => {
  let value;
  Object.defineProperty(exports, name, { enumerable: true, get: () => (value ??= load()[name]) });
};
require("./core/resource/shape");
`;

/**
 * Makes the package's entry point load a file when one of its names is first used: of 200 files, a stack needs few.
 * The compiled file is run once to learn which name is in which file; `exports.Name = ` is how ES modules learn of the names.
 */
function loadOnDemand(): void {
  const index = resolve("dist", "lib", "index.js");
  const paths = [...readFileSync(index, "utf8").matchAll(/require\("(\.[^"]+)"\)/g)].map(([, path = ""]) => path);
  const exported = new Set(Object.keys(requireFrom(index)));
  const home = new Map<string, string>();
  for (const path of paths) {
    for (const name of Object.keys(requireFrom(join(dirname(index), path)))) {
      if (exported.has(name)) home.set(name, path);
    }
  }
  const lines = [...home].map(
    ([name, path]) => `exports.${name} = void 0;\nonDemand("${name}", () => require("${path}"));\n`,
  );
  writeFileSync(index, HEAD + lines.join(""));
}

/**
 * Loads a binding when a class of it is first used: some are half a megabyte, and a stack uses few of those that the files which it loads
 * know.
 */
function bindOnUse(): void {
  const lib = join("dist", "lib");
  for (const name of readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"))) {
    const file = join(lib, name);
    const text = readFileSync(file, "utf8");
    const lazy = text.replaceAll(
      /^const (\w+) = require\("(@cdktf\/provider-oci\/lib\/[\w-]+)"\);$/gm,
      (_, binding: string, path: string) =>
        `let ${binding}_;\nconst ${binding} = new Proxy({}, { get: (_, name) => (${binding}_ ??= require("${path}"))[name] });`,
    );
    if (lazy !== text) writeFileSync(file, lazy);
  }
}

const CHECKS = "core/resource/shape";

/**
 * Lets the file of each class in lib/callees.ts put the checks before its factories and methods, since it may be loaded by another
 * file than the way in. What the checks themselves are made of is loaded before them, and so is done by their own file, which the
 * way in loads first. The other ways in load all they have, and the callees.ts next to them.
 */
function checkCallsOnLoad(): void {
  const lib = resolve("dist", "lib");
  const source = readFileSync(join("lib", "callees.ts"), "utf8");
  const checks = join(lib, `${CHECKS}.js`);
  const classes = [...source.matchAll(/^import \{ (\w+) \} from "\.\/(.*)";$/gm)]
    .map(([, name = "", path = ""]) => ({ name, file: join(lib, `${path}.js`) }))
    .filter(({ file }) => file !== checks);
  const own = filesBehind(checks);
  for (const { name, file } of classes) {
    if (own.has(file)) appendFileSync(checks, `exports.checkCalls(require("${pathTo(checks, file)}").${name});\n`);
    else appendFileSync(file, `require("${pathTo(file, checks)}").checkCalls(exports.${name});\n`);
  }
}

function pathTo(from: string, to: string): string {
  const path = relative(dirname(from), to).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

/** The files that a file loads, and what those load. */
function filesBehind(file: string, found = new Set<string>()): Set<string> {
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/require\("(\.[^"]+)"\)/g)) {
    const next = `${join(dirname(file), path)}.js`;
    if (found.has(next)) continue;
    found.add(next);
    filesBehind(next, found);
  }
  return found;
}

function requireFrom(path: string): object {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- what was compiled just now
  return require(path) as object;
}

clean();
if (compile()) {
  forward();
  bindOnUse();
  loadOnDemand();
  checkCallsOnLoad();
} else process.exitCode = 1;
