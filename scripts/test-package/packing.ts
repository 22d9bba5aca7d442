// The tarballs of both packages, as npm packs them.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { type PackageEngine, PACKAGES } from "../packages/engines";
import { type Outcome, run } from "./project";
import { type Tarball } from "./tarball";

export interface Packed {
  readonly target: PackageEngine;
  readonly tarball: Tarball;
  readonly path: string;
}

/** What was built before is gone, so that the code in the tarballs is what building makes. */
export function build(): Outcome {
  rmSync("dist", { recursive: true, force: true });
  return run(".", "npm", "run", "packages");
}

/** @throws Error with what npm says */
export function packAll(folder: string): Packed[] {
  return PACKAGES.map((target) => {
    const home = join("dist", "packages", target.engine.packageName);
    const { succeeded, stdout, output } = run(
      home,
      "npm",
      "pack",
      "--json",
      "--loglevel=error",
      "--pack-destination",
      folder,
    );
    if (!succeeded) throw new Error(output);
    const [tarball] = JSON.parse(stdout.slice(stdout.indexOf("["))) as Tarball[];
    if (tarball === undefined) throw new Error(output);
    return { target, tarball, path: join(folder, tarball.filename) };
  });
}
