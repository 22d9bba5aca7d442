// The package.json of this package, found both from the sources and from dist.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ENGINE } from "./engine";

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly peerDependencies: { readonly [name: string]: string };
}

export function packageManifest(): Manifest {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const found = manifestIn(folder);
    if (found?.name === ENGINE.packageName) return found;
    if (folder === dirname(folder))
      throw new Error(`the package.json of ${ENGINE.packageName} is missing; reinstall it`);
  }
}

function manifestIn(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  } catch {
    return undefined;
  }
}
