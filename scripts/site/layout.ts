// A page of the site as a document.

import { escaped, type Heading } from "./markdown";
import { type Part } from "./navigation";
import { type Page, relativeUrl } from "./pages";

export interface Content {
  readonly page: Page;
  readonly body: string;
  readonly headings: readonly Heading[];
  readonly parts: readonly Part[];
  readonly pages: ReadonlyMap<string, { readonly page: Page }>;
}

/** Before the first line is drawn, so that a page never shows in the other colors first. */
const THEME = `try{document.documentElement.dataset.theme=localStorage.getItem("theme")||"auto"}catch{}`;

export function documentOf(content: Content): string {
  const { page, body } = content;
  const home = relativeUrl(page.url, "index.html");
  const base = home.replace(/index\.html$/, "");
  const name = "cdktf-oci-streaming";
  const title = page.url === "index.html" ? `${name}: OCI Streaming with CDK` : `${page.title} | ${name}`;
  return `<!doctype html>
<html lang="en" data-base="${base}" data-page="${page.url}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}theme/site.css">
<script>${THEME}</script>
<script src="${base}theme/navigation.js" defer></script>
<script src="${base}theme/site.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><a class="name" href="${home}">${name}</a><nav class="parts" aria-label="Parts">${partsOf(content)}</nav></header>
<div class="columns">
${sideOf(content)}<main id="content">
${body}</main>
${tocOf(content)}</div>
</body>
</html>
`;
}

function linkTo({ page, pages }: Content, source: string, text: string): string {
  const target = pages.get(source)?.page;
  if (target === undefined) return "";
  const current = target.url === page.url ? ' aria-current="page"' : "";
  return `<a href="${relativeUrl(page.url, target.url)}"${current}>${escaped(text)}</a>`;
}

/** Decisions keep their number, packages and examples are called by their folder. */
function shortTitle({ source, title }: Page): string {
  return /^(?:examples|stacks)\/([^/]+)\/README\.md$/.exec(source)?.[1] ?? title;
}

function partsOf(content: Content): string {
  return content.parts
    .map((part) => {
      const link = linkTo(content, part.index, part.title);
      return partOf(content) === part && !link.includes("aria-current")
        ? link.replace("<a ", '<a class="here" ')
        : link;
    })
    .join("");
}

function partOf({ page, parts }: Content): Part | undefined {
  return parts.find(
    ({ index, groups }) =>
      index === page.source ||
      page.source.startsWith(`${index}/`) ||
      groups.some(({ sources }) => sources.includes(page.source)),
  );
}

/** The place for the pages of the part that the page is in, which the browser fills from `navigationScript`. */
function sideOf(content: Content): string {
  const part = partOf(content);
  if (part === undefined || part.groups.length === 0) return "";
  return `<nav class="side" aria-label="${escaped(part.title)}"></nav>\n`;
}

/** The pages of all parts, once for all pages: in each page it would be a tenth of the site. */
export function navigationScript(parts: readonly Part[], pages: Content["pages"]): string {
  const linksTo = (sources: readonly string[]): string[][] =>
    sources.flatMap((source) => {
      const page = pages.get(source)?.page;
      return page === undefined ? [] : [[page.url, shortTitle(page)]];
    });
  const shown = parts.map(({ title, index, groups }) => ({
    title,
    index: pages.get(index)?.page.url,
    groups: groups.map((group) => ({ title: group.title, pages: linksTo(group.sources) })),
  }));
  return `window.navigation=${JSON.stringify(shown)};\n`;
}

/** The place for what is on the page, which the browser fills, if that is more than a few things. */
function tocOf({ headings }: Content): string {
  const count = headings.filter(({ level }) => level === 2 || level === 3).length;
  return count < 3 ? "" : '<nav class="toc" aria-label="On this page"></nav>\n';
}
