// Where something is in JSON that has been read: names with dots between them.

export const PATH = "^[^.\\s]+(\\.[^.\\s]+)*$";

/** What is there; undefined if there is nothing. */
export function at(value: unknown, path: string): unknown {
  let part = value;
  for (const name of path.split(".")) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, name)) return undefined;
    part = (part as { readonly [name: string]: unknown })[name];
  }
  return part;
}
