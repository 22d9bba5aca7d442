// Internal: Terraform's templates as far as a picture needs them: which names an expression mentions.

/** A part of a template: text that stands for itself, or the code between `${` and `}`. */
export interface Piece {
  readonly code: boolean;
  readonly text: string;
}

/** The parts of a template in their order. */
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
  // "$${" is a dollar and a brace.
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

/** The first two words of everything in an expression that could name something: `var.region`, `oci_kms_key.key`. */
export function namesIn(code: string): string[] {
  return [...code.matchAll(NAME)].map(([name]) => name);
}
