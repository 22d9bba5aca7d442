// The prose of a file: passages of it in which everything else is blotted out, at the places where they are in the file.

import * as ts from "typescript";

/** A part of a file, as long as it is there. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

/** Where strings are sentences for people: error messages, titles, descriptions, pages. */
const WITH_STRINGS = /^(?:lib|stacks|examples|bin|functions|scripts|bench)\//u;

/** Before the name of a test or of a group of tests: `test(`, `describe.each(table)(`. */
const NAMED_TEST = /(?:\b(?:test|describe|it)(?:\.\w+)*\(|\)\()\s*$/u;

/** Strings for machines: statements, queries, requests, commands. */
const LANGUAGE =
  /^\s*(?:allow|define|endorse|admit|set|zero|unset|select|insert|update|create|alter|merge|begin|grant|match|allocate)\s|^\s*[<{[$#/]|\$\{[a-z]/iu;

const SENTENCE = /[A-Za-z]{2,},?\s+[a-z]+,?\s+[a-z]/u;

export function passagesOf(file: string, text: string): Passage[] {
  if (file.endsWith(".md")) return [{ start: 0, text: markdown(text) }];
  const isRead = (start: number): boolean =>
    WITH_STRINGS.test(file) || NAMED_TEST.test(text.slice(Math.max(0, start - 80), start));
  return script(text, isRead);
}

/** As many spaces as there are characters, with the ends of lines kept. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/gu, " ");
}

/** Code within prose: one word. */
function word(text: string): string {
  return "_".repeat(text.length);
}

function inline(text: string): string {
  return text
    .replaceAll(/``[^`]+``|`[^`]+`/gu, word)
    .replaceAll(/\{@link[^}]*\}/gu, word)
    .replaceAll(/https?:\/\/[^\s)>]+/gu, word);
}

/** Markdown without code, comments, the targets of links, and what scripts write between marks. */
function markdown(text: string): string {
  const kept = text
    .replaceAll(/^ *(```+|~~~+)[^\n]*\n[\s\S]*?^ *\1 *$/gmu, blank)
    .replaceAll(/<!-- ([\w-]+): written by[\s\S]*?<!-- \/\1 -->/gu, blank)
    .replaceAll(/<!-- ([\w-]+):start -->[\s\S]*?<!-- \1:end -->/gu, blank)
    .replaceAll(/<!--[\s\S]*?-->/gu, blank)
    .replaceAll(/\]\([^)\s]*\)/gu, (target) => `]${blank(target.slice(1))}`);
  return inline(kept).replaceAll(/[*|>]/gu, " ");
}

function script(text: string, isRead: (start: number) => boolean): Passage[] {
  const passages: Passage[] = [];
  for (const { kind, start, end } of tokensOf(text)) {
    const raw = text.slice(start, end);
    if (kind === "comment") addComment(passages, text, start, raw);
    else if (isRead(start)) addString(passages, start, raw);
  }
  return passages;
}

/** A comment, or the next line of the one before. */
function addComment(passages: Passage[], text: string, start: number, raw: string): void {
  const own = raw.startsWith("//")
    ? raw.replace(/^\/\/+/u, blank)
    : raw.replaceAll(/^\/\*+|\*+\/$|^ *\*(?!\/)/gmu, blank).replaceAll(/^( *)```[\s\S]*?```/gmu, blank);
  const last = passages.at(-1);
  const gap = last === undefined ? "" : text.slice(last.start + last.text.length, start);
  if (last !== undefined && raw.startsWith("//") && /^[ \t]*\r?\n[ \t]*$/u.test(gap))
    passages[passages.length - 1] = { start: last.start, text: last.text + gap + inline(own) };
  else passages.push({ start, text: inline(own) });
}

function addString(passages: Passage[], start: number, raw: string): void {
  const prose = ` ${raw.slice(1, -1)} `.replaceAll(/\$\{[^}]*\}/gu, word);
  if (!SENTENCE.test(prose) || LANGUAGE.test(raw.slice(1).replaceAll(/\$\{[^}]*\}/gu, word))) return;
  passages.push({ start, text: inline(prose.replaceAll(/\\n/gu, "  ")) });
}

interface Token {
  readonly kind: "comment" | "string";
  readonly start: number;
  readonly end: number;
}

const COMMENTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.SingleLineCommentTrivia,
  ts.SyntaxKind.MultiLineCommentTrivia,
]);

const STRINGS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
]);

/** After these a slash divides; after anything else it begins a regular expression. */
const OPERANDS: ReadonlySet<ts.SyntaxKind> = new Set([
  ...STRINGS,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.TemplateTail,
  ts.SyntaxKind.CloseParenToken,
  ts.SyntaxKind.CloseBracketToken,
  ts.SyntaxKind.CloseBraceToken,
  ts.SyntaxKind.ThisKeyword,
  ts.SyntaxKind.SuperKeyword,
]);

/** Comments and strings; a template is one string from its first to its last character. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  /** The open braces. One that a template opened has the place where the template begins. */
  const open: (number | undefined)[] = [];
  let before = ts.SyntaxKind.Unknown;
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const start = scanner.getTokenStart();
    if (COMMENTS.has(kind)) {
      tokens.push({ kind: "comment", start, end: scanner.getTokenEnd() });
      continue;
    }
    if (kind === ts.SyntaxKind.WhitespaceTrivia || kind === ts.SyntaxKind.NewLineTrivia) continue;
    if (kind === ts.SyntaxKind.SlashToken || kind === ts.SyntaxKind.SlashEqualsToken) {
      if (!OPERANDS.has(before)) kind = scanner.reScanSlashToken();
    } else if (kind === ts.SyntaxKind.OpenBraceToken) open.push(undefined);
    else if (kind === ts.SyntaxKind.TemplateHead) open.push(start);
    else if (kind === ts.SyntaxKind.CloseBraceToken) {
      const template = open.pop();
      if (template !== undefined) {
        kind = scanner.reScanTemplateToken(false);
        if (kind === ts.SyntaxKind.TemplateMiddle) open.push(template);
        else tokens.push({ kind: "string", start: template, end: scanner.getTokenEnd() });
      }
    }
    if (STRINGS.has(kind)) tokens.push({ kind: "string", start, end: scanner.getTokenEnd() });
    before = kind;
  }
  return tokens.sort((a, b) => a.start - b.start);
}
