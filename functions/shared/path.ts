// Paths in parsed JSON: names separated by dots.

export const PATH = "^[^.\\s]+(\\.[^.\\s]+)*$";

/** The value at a path; undefined if the path does not exist. */
export function at(value: unknown, path: string): unknown {
  let part = value;
  for (const name of path.split(".")) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, name)) return undefined;
    part = (part as { readonly [name: string]: unknown })[name];
  }
  return part;
}
