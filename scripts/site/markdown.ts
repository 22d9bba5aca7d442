// Markdown as HTML, with the data for checks: headings with their anchors, and links with their lines.

import MarkdownIt from "markdown-it";

export type Token = ReturnType<MarkdownIt["parse"]>[number];

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

export interface Link {
  readonly href: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A page as tokens, before its links are put in their place. */
export interface Parsed {
  readonly tokens: Token[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
}

interface Highlighter {
  registerLanguage(name: string, language: unknown): void;
  getLanguage(name: string): unknown;
  highlight(code: string, options: { readonly language: string }): { readonly value: string };
}

// Its own types bring those of browsers into every file of the project.
/* eslint-disable @typescript-eslint/no-require-imports */
const hljs = require("highlight.js/lib/core") as Highlighter;
for (const name of ["bash", "json", "python", "sql", "typescript", "yaml"]) {
  hljs.registerLanguage(name, require(`highlight.js/lib/languages/${name}`));
}
/* eslint-enable @typescript-eslint/no-require-imports */

const LANGUAGES = new Map([
  ["ts", "typescript"],
  ["sh", "bash"],
  ["yml", "yaml"],
]);

/** The kinds of words that the theme colors; the rest of what highlight.js marks stays plain, so that pages stay small. */
const COLORED = new Map([
  ["keyword", "b"],
  ["string", "i"],
  ["comment", "u"],
]);

const md = new MarkdownIt({ html: true, linkify: false, highlight: highlighted });

// HTML lets these end tags be left out; a table of 30 rows has 120 of them.
for (const name of ["th_close", "td_close", "tr_close", "thead_close", "tbody_close", "list_item_close"])
  md.renderer.rules[name] = () => "";
md.renderer.rules.paragraph_close = () => "\n";
md.renderer.rules.table_open = () => "<div class=t><table>";
md.renderer.rules.table_close = () => "</table></div>";

export function parse(text: string): Parsed {
  const tokens = md.parse(withoutComments(text), {});
  const headings = headingsOf(tokens);
  const links: Link[] = [];
  let line = 1;
  for (const token of tokens) {
    if (token.map !== null) line = token.map[0] + 1;
    if (token.type === "inline") links.push(...linksOf(token, line));
  }
  return { tokens, headings, links };
}

/** Comments are for scripts. Their lines stay, so that the line of a finding is that of the file. */
function withoutComments(text: string): string {
  return text.replaceAll(/^<!--.*?-->$/gms, (comment) => comment.replaceAll(/[^\n]/g, ""));
}

/** A title has its anchor last: `#queue` on the page Queue is the class, and the title is where the page begins anyway. */
function headingsOf(tokens: readonly Token[]): Heading[] {
  const found = tokens.flatMap((open, index) => {
    if (open.type !== "heading_open") return [];
    const text = (tokens[index + 1]?.children ?? []).map(({ content }) => content).join("");
    return [{ open, level: Number(open.tag.slice(1)), text }];
  });
  const used = new Map<string, number>();
  const anchors = new Map<Token, string>();
  for (const { open, text } of [...found].sort((a, b) => Number(a.level === 1) - Number(b.level === 1))) {
    const slug = slugOf(text);
    const times = used.get(slug) ?? 0;
    used.set(slug, times + 1);
    anchors.set(open, times === 0 ? slug : `${slug}-${times}`);
  }
  return found.map(({ open, level, text }) => {
    const anchor = anchors.get(open) ?? "";
    open.attrSet("id", anchor);
    return { level, text, anchor };
  });
}

/** What GitHub calls a heading in links to it. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_\- ]/gu, "")
    .replaceAll(" ", "-");
}

function linksOf(inline: Token, first: number): Link[] {
  let line = first;
  const links: Link[] = [];
  for (const token of inline.children ?? []) {
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    const href = token.attrGet(token.type === "image" ? "src" : "href");
    if (href !== null) links.push({ href, line });
  }
  return links;
}

/** Where a link of the page leads in the site; undefined for what the site does not have, whose text stays without a link. */
export type Resolve = (href: string) => string | undefined;

/** A block of Mermaid as what the site shows in its place; `index` counts the blocks of the page from 0, lines from 1. */
export type Draw = (code: string, index: number, line: number) => string;

export function render({ tokens }: Parsed, resolve: Resolve, draw: Draw): string {
  let pictures = 0;
  for (const token of tokens) {
    if (token.type === "inline") token.children = placed(token.children ?? [], resolve);
    if (token.type === "fence" && token.info.trim() === "mermaid") {
      token.type = "html_block";
      token.content = draw(token.content, pictures++, (token.map?.[0] ?? 0) + 1);
    }
  }
  const html = md.renderer.render(tokens, { ...md.options, highlight: highlighted }, {});
  const short = withCodeColumns(html.replaceAll(' style="text-align:right"', " class=r"));
  // Where a block begins, a line break means nothing.
  const dense = short.replaceAll(/\n+(?=<\/?(?:ul|ol|li|table|thead|tbody|tr|td|th|h\d|p|div)\b)/g, "");
  // Between tags, quotation marks are plain text.
  return dense.replaceAll(/>[^<]*</g, (text) => text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'"));
}

/** The tables of the reference begin with a column of code, which the theme shows as such without a mark in each cell. */
function withCodeColumns(html: string): string {
  return html.replaceAll(
    /<div class=t>(<table><thead>\n<tr>\n<th>(?:Name|Member)<.*?<\/table>)/gs,
    (_, table: string) => {
      const plain = table.replaceAll(/<tr>\n<td>.*?(?=<td)/gs, (cell) => cell.replaceAll(/<\/?code>/g, ""));
      return `<div class="t c">${plain}`;
    },
  );
}

function placed(children: readonly Token[], resolve: Resolve): Token[] {
  let isOpen = true;
  return children.filter((token) => {
    if (token.type === "link_close") return isOpen;
    if (token.type !== "link_open") return true;
    const href = resolve(token.attrGet("href") ?? "");
    isOpen = href !== undefined;
    if (href !== undefined) token.attrSet("href", href);
    return isOpen;
  });
}

export function highlighted(code: string, language: string): string {
  const name = LANGUAGES.get(language) ?? language;
  if (hljs.getLanguage(name) === undefined) return escaped(code);
  return colored(hljs.highlight(code, { language: name }).value);
}

/** The kinds that the theme colors, as elements with short names: a page of code has hundreds of them. */
function colored(html: string): string {
  const open: (string | undefined)[] = [];
  return html.replaceAll(/<span class="hljs-([\w-]+)[^"]*">|<\/span>/g, (_, kind: string | undefined) => {
    const name = kind === undefined ? open.pop() : COLORED.get(kind);
    if (kind !== undefined) open.push(name);
    return name === undefined ? "" : `<${kind === undefined ? "/" : ""}${name}>`;
  });
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
