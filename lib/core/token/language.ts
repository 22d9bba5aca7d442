// Internal: every language other than Terraform's own that this library writes strings in. A string is encoded here before it
// becomes a part of another one: literals are encoded immediately, the values of references when Terraform runs.

import { quotedText, wrapped, type Wrap } from "./expression";
import { beforeReference, escapedLiteral, templatePieces, withoutOpenBraces } from "./template";

/** How a string is written in another language. */
export interface Language {
  /** The quote before and after the string. */
  readonly quote?: string;
  readonly literal: (text: string) => string;
  /** The code that does the same with the value of an expression. */
  readonly reference: Wrap;
}

/** Terraform's function `replace`; a pattern is between slashes. */
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
 * Writes characters that Java properties would not read literally as `\uXXXX`, two of these beyond the first 65,536 characters.
 * Terraform has no function for this, but the bytes of a URL-encoded string give the code point.
 */
function propertyReference(code: string, kept: string): string {
  const ready = replacing(replacing(code, "\\", "\\\\"), " ", "\\u0020");
  const bytes = 'reverse(regexall("%(..)", urlencode(c)))';
  // The upper bits of the first byte contain the length.
  const point = `sum([for i, h in ${bytes} : parseint(h[0], 16) % 64 * pow(64, i)]) % (length(urlencode(c)) < 12 ? 65536 : 2097152)`;
  const pair = 'format("\\\\u%04x\\\\u%04x", 55232 + floor(p / 1024), 56320 + p % 1024)';
  const escape = `[for p in [${point}] : p < 65536 ? format("\\\\u%04x", p) : ${pair}][0]`;
  return `join("", [for c in split("", ${ready}) : can(regex("${quotedText(kept)}", c)) ? c : ${escape}])`;
}

const jsonLiteral = (text: string): string => JSON.stringify(text).slice(1, -1);
const jsonReference: Wrap = (code) => replacing(`jsonencode(${code})`, '/^"|"$/', "");

/** `Properties.load` reads a backslash as the beginning of an escape, and reads Latin-1. */
const propertyLiteral = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll(/[^\t -~]/g, unit);

/** Characters that YAML parsers read as a line break or reject, although they are literal in JSON strings. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Excludes YAML's line breaks, control characters and byte order marks, in RE2 syntax. */
const ONE_LINE = "^[^\\x00-\\x08\\x0a-\\x1f\\x7f-\\x9f\u2028\u2029\ufeff]*$";

export const LANGUAGES = {
  /** A word in a shell, and in an environment file of systemd. */
  shell: {
    quote: "'",
    literal: (text: string) => text.replaceAll("'", `'"'"'`),
    reference: (code: string) => replacing(code, "'", `'"'"'`),
  },
  /** A word of a command line in a systemd unit, which also has specifiers and variables. */
  systemd: {
    quote: '"',
    literal: (text: string) => quotedText(text).replaceAll("%", "%%").replaceAll("$", "$$$$"),
    reference: (code: string) => replacing(replacing(jsonReference(code), "%", "%%"), "$", "$$"),
  },
  json: { quote: '"', literal: jsonLiteral, reference: jsonReference },
  /** A string in double quotes, which YAML 1.1 and 1.2 parsers read in the same way. */
  yaml: {
    quote: '"',
    literal: (text: string) => yamlPrintable(jsonLiteral(text)),
    reference: (code: string) => replacing(replacing(jsonReference(code), "\x7f", "\\u007f"), "\x85", "\\u0085"),
  },
  /** Lines in a YAML block. */
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
  /** A line without escapes. */
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
  /** A part of a URL: a segment of the path, or a value of the query. */
  url: {
    literal: (text: string) =>
      encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
    reference: (code: string) => replacing(`urlencode(${code})`, "+", "%20"),
  },
  /** A Terraform string: references stay as they are. */
  terraform: { literal: (text: string) => text, reference: (code: string) => code },
} satisfies Readonly<Record<string, Language>>;

const HTML = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
] as const;

/** JSON as YAML: characters that YAML parsers do not accept are escaped; both languages support the escape in quotes. */
export function yamlPrintable(text: string): string {
  return text.replaceAll(UNPRINTABLE, unit);
}

/**
 * A string in another language, with the quotes that it needs there. `${topic}` and `%{yyyy}` in it are literal, unless they can
 * be meant for Terraform.
 */
export function encoded({ literal, reference, quote = "" }: Language, text: string): string {
  return `${quote}${written(text, literal, reference)}${quote}`;
}

/** A string in a language that Terraform never reads, so nothing in it is a reference. */
export function encodedNow({ literal, quote = "" }: Language, text: string): string {
  return `${quote}${literal(text)}${quote}`;
}

/** The string with only its references encoded: the caller encodes the rest, for example with `JSON.stringify`. */
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

/** An open brace would swallow what the caller writes after the string. */
function terraformLiteral(text: string, isFollowed: boolean): string {
  const escaped = escapedLiteral(text);
  return isFollowed ? beforeReference(escaped) : withoutOpenBraces(escaped);
}

/** A string as base64, which needs no escapes: Terraform encodes it if it contains references. */
export function base64Of(text: string): string {
  const pieces = templatePieces(text);
  const plain = pieces.map((piece) => piece.text).join("");
  if (!pieces.some(({ isReference }) => isReference)) return Buffer.from(plain).toString("base64");
  return wrapped(encoded(LANGUAGES.terraform, text), (code) => `base64encode(${code})`);
}
