// The references in a Terraform string. Not a parser: it finds the code of a template, blanks its string literals, and reads
// the remaining `root.name.attribute[0]` chains.

export type Step =
  | { readonly kind: "attribute"; readonly name: string }
  | { readonly kind: "index" }
  | { readonly kind: "splat" }
  | { readonly kind: "old-splat" };

export interface Chain {
  readonly root: string;
  readonly steps: readonly Step[];
}

/** The chains in a string with `${...}` or `%{...}`; other strings do not have any. */
export function chainsInTemplate(text: string): Chain[] {
  if (!text.includes("${") && !text.includes("%{")) return [];
  return chainsInCode(codeOf(text));
}

/**
 * The code of all expressions of a template, each string literal as `""`; the code of templates within
 * those literals follows on its own line.
 *
 * @param escapes - gets the escape sequences of the string literals
 */
export function codeOf(text: string, escapes: string[] = []): string {
  const pieces: string[] = [];
  let at = 0;
  /** Reads a template up to its end, or up to the quote that closes it; returns only what it pushes. */
  function template(quoted: boolean): void {
    while (at < text.length) {
      const two = text.slice(at, at + 2);
      if (text.startsWith("$${", at) || text.startsWith("%%{", at)) at += 3;
      else if (two === "${" || two === "%{") {
        at += 2;
        code();
      } else if (quoted && text[at] === "\\") {
        escapes.push(text.slice(at, at + 2));
        at += 2;
      } else if (text[at++] === '"' && quoted) return;
    }
  }
  function code(): void {
    let piece = "";
    for (let depth = 1; at < text.length;) {
      const char = text.charAt(at++);
      if (char === '"') {
        piece += '""';
        template(true);
        continue;
      }
      if (char === "{") depth += 1;
      if (char === "}") depth -= 1;
      if (depth === 0) break;
      piece += char;
    }
    pieces.push(piece);
  }
  template(false);
  return pieces.join("\n");
}

// A root is an identifier before a dot: not an attribute of something else, not the tail of a longer identifier.
const ROOT = /(?<![\p{ID_Continue}.]|\p{ID_Continue}-)([\p{ID_Start}_][\p{ID_Continue}-]*)(?=\.)/gu;
const STEP = /\.([\p{ID_Start}_][\p{ID_Continue}-]*)|(\.\d+|\[(?!\*\])(?:[^[\]]|\[[^[\]]*\])*\])|(\[\*\])|(\.\*)/uy;
const LOOP = /\bfor\s+([\w-]+)(?:\s*,\s*([\w-]+))?\s+in\b/g;

/** The chains in bare code, those of loop variables left out. */
export function chainsInCode(code: string): Chain[] {
  const loopVariables = new Set([...code.matchAll(LOOP)].flatMap(([, first, second]) => [first, second]));
  const chains: Chain[] = [];
  for (const match of code.matchAll(ROOT)) {
    const root = match[1] ?? "";
    if (!loopVariables.has(root)) chains.push({ root, steps: stepsAt(code, match.index + root.length) });
  }
  return chains;
}

function stepsAt(code: string, start: number): Step[] {
  const steps: Step[] = [];
  STEP.lastIndex = start;
  for (let match = STEP.exec(code); match !== null; match = STEP.exec(code)) {
    const [, name, index, splat] = match;
    if (name !== undefined) steps.push({ kind: "attribute", name });
    else if (index !== undefined) steps.push({ kind: "index" });
    else steps.push({ kind: splat === undefined ? "old-splat" : "splat" });
  }
  return steps;
}
