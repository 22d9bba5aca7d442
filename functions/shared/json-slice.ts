// Parts of a JSON document as they are written: a number keeps all its digits, which JSON.parse would round.

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Member extends Span {
  readonly name: string;
}

/** The elements of a JSON array; undefined if it is not an array. The string must be valid JSON. */
export function elementsOf(text: string): string[] | undefined {
  const at = skipSpace(text, 0);
  return text[at] === "[" ? [...children(text, at)].map(({ start, end }) => text.slice(start, end)) : undefined;
}

/** The JSON at a path of names; undefined if the path does not exist. The string must be valid JSON. */
export function valueAt(text: string, path: readonly string[]): string | undefined {
  let part = text;
  for (const name of path) {
    const at = skipSpace(part, 0);
    if (part[at] !== "{") return undefined;
    // The last of two members with the same name counts, as for JSON.parse.
    const found = [...children(part, at)].filter((member) => member.name === name).at(-1);
    if (found === undefined) return undefined;
    part = part.slice(found.start, found.end);
  }
  return part.trim();
}

/** The values in the array or object that begins at a place; an element's name is empty. */
function* children(text: string, open: number): Generator<Member> {
  const isObject = text[open] === "{";
  let at = skipSpace(text, open + 1);
  while (at < text.length && text[at] !== "]" && text[at] !== "}") {
    let name = "";
    if (isObject) {
      const end = endOfText(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    const end = endOfValue(text, at);
    yield { name, start: at, end };
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
}

function endOfValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return endOfText(text, start);
  if (first !== "{" && first !== "[") return endOfWord(text, start);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfText(text, at) - 1;
    else if (character === "{" || character === "[") depth++;
    else if ((character === "}" || character === "]") && --depth === 0) return at + 1;
  }
  return text.length;
}

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s,\]}]/.test(text[at] ?? "")) at++;
  return at;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text[at] ?? "")) at++;
  return at;
}
