// The packages that the lock file installs.

import { readFileSync } from "node:fs";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const { allowScripts } = JSON.parse(readFileSync("package.json", "utf8")) as { allowScripts: Record<string, boolean> };

/** All packages except the project and its workspaces, which are here already. */
const installed = Object.entries(packages).filter(
  ([path, { link }]) => path.includes("node_modules/") && link !== true,
);

const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

test("no package runs a script when it is installed", () => {
  const withScripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(withScripts)].sort());
  expect(Object.values(allowScripts)).not.toContain(true);
});

test("every package is locked to a version and to its content", () => {
  expect(installed.length).toBeGreaterThan(500);
  // Bundled packages are locked with the package that contains them.
  const own = installed.filter(([, { inBundle }]) => inBundle !== true);
  expect(own.filter(([, { version, integrity }]) => !version || !integrity).map(([path]) => path)).toEqual([]);
});

test("the lock file does not name a registry", () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});
