// What differs between Windows and other systems.

import { existsSync } from "node:fs";
import path from "node:path";

/** The system that a project is written on; a test passes another one. */
export interface Platform {
  /** `node:path` of the system. */
  readonly path: path.PlatformPath;
  /** The current folder. */
  readonly cwd: string;
  /** The folders with programs, as `PATH` has them. */
  readonly programs: string;
  readonly exists: (file: string) => boolean;
}

export function currentPlatform(): Platform {
  return { path, cwd: process.cwd(), programs: process.env.PATH ?? "", exists: existsSync };
}

export function isWindows({ path: { sep } }: Platform): boolean {
  return sep === "\\";
}
