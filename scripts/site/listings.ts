// The pages that a part of the site begins with, where no Markdown file lists its pages.

import { type Group, type Part, WRITTEN } from "./navigation";
import { type Page } from "./pages";
import { type Pictures } from "./pictures";

/** Guides, examples and decisions, each page with what it is about. */
export function listings(pages: readonly Page[], parts: readonly Part[], pictures: Pictures): Page[] {
  const known = new Map(pages.map((page) => [page.source, page]));
  const groups = (index: string): readonly Group[] => parts.find((part) => part.index === index)?.groups ?? [];
  const page = (source: string, url: string, title: string, intro: string): Page => ({
    source,
    url,
    title,
    text: [`# ${title}`, intro, ...groups(source).map((group) => listOf(group, known, pictures))].join("\n\n"),
  });
  return [
    page(WRITTEN.guides, "guides/index.html", "Guides", "One job each."),
    page(
      WRITTEN.examples,
      "examples/index.html",
      "Examples",
      "Three reference stacks, and programs of at most 150 lines to copy. [Which example to start from](../docs/choose.md) leads from what you want to a folder.",
    ),
    page(
      WRITTEN.decisions,
      "decisions/index.html",
      "Decisions",
      "Why the library is built as it is: a page for each decision that would otherwise be argued again.",
    ),
  ];
}

function listOf({ title, sources }: Group, known: ReadonlyMap<string, Page>, pictures: Pictures): string {
  const items = sources.flatMap((source) => {
    const page = known.get(source);
    return page === undefined ? [] : [itemOf(page, pictures)];
  });
  return `${title === undefined ? "" : `## ${title}\n\n`}${items.join("\n")}`;
}

function itemOf({ source, title, text }: Page, pictures: Pictures): string {
  const shown = pictures.has(source) ? (source.split("/")[1] ?? title) : title;
  const about = pictures.has(source) ? `: ${title}` : aboutOf(text);
  return `- [${shown.replaceAll("[", "\\[")}](${source.startsWith("site/") ? source.replace("site/", "") : `../${source}`})${about}`;
}

/** The first sentence below the title, without links; nothing where a page begins with its status. */
function aboutOf(text: string): string {
  const paragraph = /^# .+\n\n((?:[A-Z`].+\n)(?:.+\n)*)/m.exec(text)?.[1] ?? "";
  const sentence = /^.*?[.:](?= |$)/.exec(paragraph.replaceAll("\n", " ").trim())?.[0] ?? "";
  const plain = sentence.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1").replace(/[.:]$/, "");
  return plain === "" ? "" : `: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
}
