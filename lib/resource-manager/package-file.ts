// Internal: a file of a package.

export interface PackageFile {
  /** Where it stands in the package, with forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

export function textFile(path: string, text: string): PackageFile {
  return { path, content: new TextEncoder().encode(text) };
}

/** The text of a file; undefined where it is none. */
export function textOf({ content }: PackageFile): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** By the code units of their paths, which no locale changes. */
export function byPath(a: PackageFile, b: PackageFile): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
