// Internal: reading JSON that nobody promised anything about, and the one gate that a text of a plan passes before it is shown.

export type Step = string | number;

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is at a path; undefined where there is nothing. */
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
  if (value === undefined || value === null || value === "") return false;
  if (Array.isArray(value)) return value.some(isSet);
  return !isObject(value) || Object.keys(value).length > 0;
}

/** Whether a mask says "sensitive", or "known after apply", of what is at a path or of something around it. */
export function isMasked(mask: unknown, ...path: readonly Step[]): boolean {
  let here = mask;
  for (const step of path) {
    if (here === true) return true;
    here = at(here, step);
  }
  return here === true;
}

/** All values below one, itself included, without recursion: a file may be nested as deeply as it likes. */
export function* below(value: unknown): Generator {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const here = open.pop();
    yield here;
    if (typeof here === "object" && here !== null) for (const one of Object.values(here)) open.push(one);
  }
}

/** Adds each text that a mask says to be sensitive. */
export function collectSensitive(found: Set<string>, value: unknown, mask: unknown): void {
  const open: [value: unknown, mask: unknown][] = [[value, mask]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [here, hidden] = next;
    if (hidden === true) {
      for (const one of below(here)) if (typeof one === "string") found.add(one);
    } else if (typeof hidden === "object" && hidden !== null) {
      for (const [key, inner] of Object.entries(hidden)) open.push([at(here, key), inner]);
    }
  }
}

/** The longest name and the longest OCID that the services give. */
const MAX_SHOWN = 255;

/** A name or an id as it may be shown: on one line, and left out where it is longer than a name or an id can be. */
export function showable(text: string | undefined): string | undefined {
  return text === undefined || text.length > MAX_SHOWN ? undefined : oneLine(text);
}

/** No character of a plan may move a terminal's cursor or begin a line. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
