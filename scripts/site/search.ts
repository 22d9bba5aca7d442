// The data of the search: a row for each section of each page. The browser makes its index at the first search.

import { type Parsed, slugOf, type Token } from "./markdown";
import { type Page } from "./pages";

/** The number of the page, the anchor, the title, and the words. */
type Row = [page: number, anchor: string, title: string, words: readonly string[]];

/** A script, which also works without a server. It contains each word once; the rows have its number, in the form of `packed`. */
export function searchData(all: readonly { readonly page: Page; readonly parsed: Parsed }[]): string {
  const searched = all.filter(({ page }) => page.isSearched !== false);
  const pages = searched.map(({ page }) => [page.url, page.title]);
  const rows = searched.flatMap(({ page, parsed }, index) => rowsOf(page, parsed, index));
  const words = byFrequency(rows.flatMap(([, , , own]) => own));
  const numbers = new Map(words.map((word, index) => [word, index]));
  const short = rows.map(([page, anchor, title, own]) => [
    page,
    // The browser makes the usual anchor of a title itself.
    anchor === slugOf(title) ? 0 : anchor,
    title,
    packed(own.map((word) => numbers.get(word) ?? 0)),
  ]);
  return `window.searchData=${JSON.stringify({ pages, words: words.join(" "), rows: short })};`;
}

/** The characters of `packed`; the browser has them too, in site.js. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Numbers as the differences of their ascending order, each in digits of 5 bits, the lowest first; in the second half of the
 * digits are those that another one follows. A page has far more frequent words than rare ones, so most take one character.
 */
export function packed(numbers: readonly number[]): string {
  let before = 0;
  let text = "";
  for (const number of [...numbers].sort((a, b) => a - b)) {
    let rest = number - before;
    for (; rest > 31; rest >>= 5) text += DIGITS.charAt((rest & 31) + 32);
    text += DIGITS.charAt(rest);
    before = number;
  }
  return text;
}

/** The words, the most frequent ones first, so that the differences of their numbers are small. */
function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

function rowsOf({ title, source }: Page, { tokens }: Parsed, page: number): Row[] {
  const isReference = source.startsWith("docs/reference/");
  const sections: { anchor: string; title: string; words: Set<string> }[] = [];
  sections.push({ anchor: "", title, words: new Set() });
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open" && token.tag !== "h1") {
      sections.push({ anchor: token.attrGet("id") ?? "", title: textOf(tokens[index + 1], false), words: new Set() });
    } else if (token.type === "inline") {
      for (const word of wordsIn(textOf(token, isReference))) sections.at(-1)?.words.add(word);
    }
  }
  return sections.map(({ anchor, title: heading, words }) => [page, anchor, heading, [...words]]);
}

/** The words of a line; of a page of the reference, whose tables are long, the names only. */
function textOf(inline: Token | undefined, namesOnly: boolean): string {
  const children = (inline?.children ?? []).filter(({ type }) => !namesOnly || type === "code_inline");
  return children
    .map(({ content }) => content)
    .join(" ")
    .trim();
}

const COMMON = new Set(
  "and are but can for from has have its not that the then there they this was what when where which who will with you your".split(
    " ",
  ),
);

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}_]+/u);
  return words.filter((word) => word.length > 2 && word.length < 40 && !COMMON.has(word) && !/^\d+$/.test(word));
}
