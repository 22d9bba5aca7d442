// Internal: reads JSON of unknown form, and checks every string of a plan before it is shown.

export type Step = string | number;

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path. Undefined if there is none. */
export function at(value: unknown, ...path: readonly Step[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as { readonly [step: Step]: unknown })[step];
  }
  return here;
}

export function textAt(value: unknown, ...path: readonly Step[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === "string" && found !== "" ? found : undefined;
}

export function listAt(value: unknown, ...path: readonly Step[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** Neither absent, nor empty in one of the ways in which the provider writes an empty value. */
export function isSet(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const here = open.pop();
    if (Array.isArray(here)) for (const one of here as unknown[]) open.push(one);
    else if (isObject(here) ? Object.keys(here).length > 0 : here !== undefined && here !== null && here !== "")
      return true;
  }
  return false;
}

/** Whether two values are equal. Without recursion, like `below`. */
export function isSame(one: unknown, other: unknown): boolean {
  const open: [unknown, unknown][] = [[one, other]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [a, b] = next;
    if (a === b) continue;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
    const keys = Object.keys(a);
    if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
    for (const key of keys) {
      if (!Object.hasOwn(b, key)) return false;
      open.push([at(a, key), at(b, key)]);
    }
  }
  return true;
}

/** Whether a mask marks the value at a path, or a value around it, as "sensitive" or "known after apply". */
export function isMasked(mask: unknown, ...path: readonly Step[]): boolean {
  let here = mask;
  for (const step of path) {
    if (here === true) return true;
    here = at(here, step);
  }
  return here === true;
}

/** A value and all values below it. Without recursion, because a file may be nested to any depth. */
export function* below(value: unknown): Generator {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const here = open.pop();
    yield here;
    if (typeof here === "object" && here !== null) for (const one of Object.values(here)) open.push(one);
  }
}

/** Adds each string that a mask marks as sensitive. Includes numbers, which may appear elsewhere as strings, and the keys of maps. */
export function collectSensitive(found: Set<string>, value: unknown, mask: unknown): void {
  const open: [value: unknown, mask: unknown][] = [[value, mask]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [here, hidden] = next;
    if (hidden === true) {
      for (const one of below(here)) {
        if (isObject(one)) for (const key of Object.keys(one)) add(found, key);
        else if (typeof one === "string" || typeof one === "number") add(found, String(one));
      }
    } else if (typeof hidden === "object" && hidden !== null) {
      for (const [key, inner] of Object.entries(hidden)) open.push([at(here, key), inner]);
    }
  }
}

/** A string that is too long to be shown does not need to be kept. */
function add(found: Set<string>, text: string): void {
  if (text !== "" && text.length <= MAX_SHOWN) found.add(text);
}

/** The longest name and the longest OCID that the services give. */
const MAX_SHOWN = 255;

/** A name or an id as it may be shown: on one line, and left out if it is longer than a name or an id can be. */
export function showable(text: string | undefined): string | undefined {
  return text === undefined || text.length > MAX_SHOWN ? undefined : oneLine(text);
}

/** No character of a plan may move a terminal's cursor or begin a line. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
