// prepack: whether the package of the working directory has what its package.json promises. npm itself would pack it without its code.

const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { exit, stderr } = require("node:process");

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

/** The files that `exports`, `bin` and the bundled packages stand for; of a pattern, the folder. */
function promised({ exports, bin, bundleDependencies }) {
  const files = Object.values(exports).flatMap((ways) => Object.values(ways));
  const bundled = bundleDependencies.map((name) => join("node_modules", name, "package.json"));
  return [...files, ...Object.values(bin), ...bundled].map((file) => file.split("*")[0]);
}

const missing = promised(manifest).find((file) => !existsSync(file));
if (missing !== undefined) {
  stderr.write(
    `${manifest.name}: ${missing} must be built before the package is packed, and is missing; run npm run packages in the repository\n`,
  );
  exit(1);
}
