// Internal: reads the parts of Terraform's templates that a picture needs: the names that an expression mentions.

/** A part of a template: literal characters, or the code between `${` and `}`. */
export interface Piece {
  readonly code: boolean;
  readonly text: string;
}

/** The parts of a template, in order. */
export function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < template.length) {
    const start = nextExpression(template, at);
    if (start > at) pieces.push({ code: false, text: template.slice(at, start) });
    if (start === template.length) break;
    const end = closingBrace(template, start + 2);
    pieces.push({ code: true, text: template.slice(start + 2, end) });
    at = end + 1;
  }
  return pieces;
}

function nextExpression(template: string, from: number): number {
  let at = template.indexOf("${", from);
  // "$${" is an escaped "${".
  while (at > 0 && template[at - 1] === "$") at = template.indexOf("${", at + 1);
  return at < 0 ? template.length : at;
}

function closingBrace(template: string, from: number): number {
  let depth = 1;
  for (let at = from; at < template.length; at += 1) {
    if (template[at] === "{") depth += 1;
    if (template[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return template.length;
}

const NAME = /(?<![\w.-])((?:data\.)?[a-z]\w*)\.([A-Za-z_][\w-]*)/g;

/** The first two words of each possible reference in an expression: `var.region`, `oci_kms_key.key`. */
export function namesIn(code: string): string[] {
  return [...code.matchAll(NAME)].map(([name]) => name);
}
