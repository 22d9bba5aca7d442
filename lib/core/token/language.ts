// Internal: every language that this library writes texts in, other than Terraform's own. A text goes through here before it becomes
// a part of another one: what somebody wrote is encoded at once, what a reference stands for when Terraform runs.

import { quotedText, wrapped, type Wrap } from "./expression";
import { beforeReference, escapedLiteral, templatePieces, withoutOpenBraces } from "./template";

/** How a text is written in another language. */
export interface Language {
  /** What stands before and after the text. */
  readonly quote?: string;
  readonly literal: (text: string) => string;
  /** The code that does the same with what an expression stands for. */
  readonly reference: Wrap;
}

/** A function of Terraform that replaces; a pattern stands between slashes. */
function replacing(code: string, pattern: string, replacement: string): string {
  return `replace(${code}, "${quotedText(pattern)}", "${quotedText(replacement)}")`;
}

/** Fails unless the value matches. */
function matching(code: string, pattern: string): string {
  return `regex("${quotedText(pattern)}", ${code})`;
}

function unit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * What Java's properties would not read as it is as `\uXXXX`, two of them beyond the first 65,536 characters. Terraform has no function
 * for it, but can count in the bytes of an address.
 */
function propertyReference(code: string, kept: string): string {
  const ready = replacing(replacing(code, "\\", "\\\\"), " ", "\\u0020");
  const bytes = 'reverse(regexall("%(..)", urlencode(c)))';
  // The first byte has the length in its upper bits.
  const point = `sum([for i, h in ${bytes} : parseint(h[0], 16) % 64 * pow(64, i)]) % (length(urlencode(c)) < 12 ? 65536 : 2097152)`;
  const pair = 'format("\\\\u%04x\\\\u%04x", 55232 + floor(p / 1024), 56320 + p % 1024)';
  const escape = `[for p in [${point}] : p < 65536 ? format("\\\\u%04x", p) : ${pair}][0]`;
  return `join("", [for c in split("", ${ready}) : can(regex("${quotedText(kept)}", c)) ? c : ${escape}])`;
}

const jsonLiteral = (text: string): string => JSON.stringify(text).slice(1, -1);
const jsonReference: Wrap = (code) => replacing(`jsonencode(${code})`, '/^"|"$/', "");

/** `Properties.load` takes a backslash for the beginning of an escape, and reads Latin-1. */
const propertyLiteral = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll(/[^\t -~]/g, unit);

/** What readers of YAML take for a line break, or do not take at all, though JSON has it in a text as it is. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A line break of YAML, a control character, or a mark of byte order: in RE2's words. */
const ONE_LINE = "^[^\\x00-\\x08\\x0a-\\x1f\\x7f-\\x9f\u2028\u2029\ufeff]*$";

export const LANGUAGES = {
  /** A word of a shell, and of a file of variables that systemd reads. */
  shell: {
    quote: "'",
    literal: (text: string) => text.replaceAll("'", `'"'"'`),
    reference: (code: string) => replacing(code, "'", `'"'"'`),
  },
  /** A word of a command line in a unit of systemd, which knows specifiers and variables too. */
  systemd: {
    quote: '"',
    literal: (text: string) => quotedText(text).replaceAll("%", "%%").replaceAll("$", "$$$$"),
    reference: (code: string) => replacing(replacing(jsonReference(code), "%", "%%"), "$", "$$"),
  },
  json: { quote: '"', literal: jsonLiteral, reference: jsonReference },
  /** A text in double quotes, which readers of YAML 1.1 and 1.2 read the same. */
  yaml: {
    quote: '"',
    literal: (text: string) => yamlPrintable(jsonLiteral(text)),
    reference: (code: string) => replacing(replacing(jsonReference(code), "\x7f", "\\u007f"), "\x85", "\\u0085"),
  },
  /** Lines in a block of YAML. */
  lines: { literal: (text: string) => text, reference: (code: string) => matching(code, ONE_LINE) },
  /** A value in Java's properties. */
  property: {
    literal: propertyLiteral,
    reference: (code: string) => propertyReference(code, "[!-\\x7f]"),
  },
  /** A key in Java's properties. */
  propertyKey: {
    literal: (text: string) => propertyLiteral(text).replaceAll(/[ \t:=#!]/g, "\\$&"),
    reference: (code: string) => propertyReference(code, "[\\w.\\\\\\x7f-]"),
  },
  /** A line that has no escapes at all. */
  plainLine: { literal: (text: string) => text, reference: (code: string) => matching(code, "^[^\\r\\n]*$") },
  /** An option of a login module. */
  jaas: {
    quote: '"',
    literal: (text: string) => text.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r"),
    reference: (code: string) => replacing(replacing(replacing(code, '/["\\\\]/', "\\$0"), "\n", "\\n"), "\r", "\\r"),
  },
  sql: {
    quote: "'",
    literal: (text: string) => text.replaceAll("'", "''"),
    reference: (code: string) => replacing(code, "'", "''"),
  },
  /** A name in SQL without quotes. */
  sqlName: { literal: (text: string) => text, reference: (code: string) => matching(code, "^[A-Za-z][A-Za-z0-9_]*$") },
  csv: {
    quote: '"',
    literal: (text: string) => text.replaceAll('"', '""'),
    reference: (code: string) => replacing(code, '"', '""'),
  },
  html: {
    literal: (text: string) => HTML.reduce((all, [from, to]) => all.replaceAll(from, to), text),
    reference: (code: string) => HTML.reduce((all, [from, to]) => replacing(all, from, to), code),
  },
  /** A part of an address: a step of the path, or a value of the query. */
  url: {
    literal: (text: string) =>
      encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
    reference: (code: string) => replacing(`urlencode(${code})`, "+", "%20"),
  },
  /** A text of Terraform's own: references stay what they are. */
  terraform: { literal: (text: string) => text, reference: (code: string) => code },
} satisfies Readonly<Record<string, Language>>;

const HTML = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
] as const;

/** JSON as YAML: what YAML's readers do not take as it is, escaped; in quotes both know the escape. */
export function yamlPrintable(text: string): string {
  return text.replaceAll(UNPRINTABLE, unit);
}

/**
 * A text in another language, with the quotes that belong around it there. `${topic}` and `%{yyyy}` in it are text, unless they
 * can be meant for Terraform.
 */
export function encoded({ literal, reference, quote = "" }: Language, text: string): string {
  return `${quote}${written(text, literal, reference)}${quote}`;
}

/** A text in a language that Terraform never reads, so that nothing in it is a reference. */
export function encodedNow({ literal, quote = "" }: Language, text: string): string {
  return `${quote}${literal(text)}${quote}`;
}

/** The text with its references encoded only: whoever writes the rest encodes that, as `JSON.stringify` does. */
export function withEncodedReferences({ reference }: Language, text: string): string {
  return written(text, (literal) => literal, reference);
}

function written(text: string, literal: Language["literal"], reference: Wrap): string {
  const pieces = templatePieces(text);
  const parts = pieces.map((piece, index) =>
    piece.isReference
      ? wrapped(piece.text, reference, true)
      : terraformLiteral(literal(piece.text), index < pieces.length - 1),
  );
  return parts.join("");
}

/** A brace that stays open would swallow what somebody else puts after the text. */
function terraformLiteral(text: string, isFollowed: boolean): string {
  const escaped = escapedLiteral(text);
  return isFollowed ? beforeReference(escaped) : withoutOpenBraces(escaped);
}

/** A text as base64, in which nothing is left to escape: Terraform encodes it if it holds references. */
export function base64Of(text: string): string {
  const pieces = templatePieces(text);
  const plain = pieces.map((piece) => piece.text).join("");
  if (!pieces.some(({ isReference }) => isReference)) return Buffer.from(plain).toString("base64");
  return wrapped(encoded(LANGUAGES.terraform, text), (code) => `base64encode(${code})`);
}
