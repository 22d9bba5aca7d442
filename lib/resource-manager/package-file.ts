// Internal: the files of a package, and their zip, which has the same bytes each time on every machine.

import type * as Fflate from "fflate";

export interface PackageFile {
  /** The path in the package, with forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

export function textFile(path: string, text: string): PackageFile {
  return { path, content: new TextEncoder().encode(text) };
}

/** The content of a file as a string; undefined if it is not text. */
export function textOf({ content }: PackageFile): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** Compares the code units of the paths, regardless of the locale. */
export function byPath(a: PackageFile, b: PackageFile): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

/** The first noon that a zip can name, in local time: the format has no time zone, and fflate asks for local hours. */
const MODIFIED = new Date(1980, 0, 1, 12);

/** The files of a zip, with their paths below the path of the zip; none if it is not a zip. */
export function filesIn({ path, content }: PackageFile): PackageFile[] {
  try {
    return Object.entries(fflate().unzipSync(content)).map(([name, inner]) => ({
      path: `${path}/${name}`,
      content: inner,
    }));
  } catch {
    return [];
  }
}

export function zipOf(files: readonly PackageFile[]): Uint8Array {
  const sorted: Fflate.Zippable = Object.fromEntries(
    [...files].sort(byPath).map(({ path, content }) => [path, content]),
  );
  return fflate().zipSync(sorted, { level: 9, mtime: MODIFIED });
}

/** Loaded when it is first needed, so that programs without packages do not wait for it. */
function fflate(): typeof Fflate {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require("fflate") as typeof Fflate;
}
