// The reference pages on disk: an introduction and an example by hand, the rest from the doc comments.

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT, type Declarations } from "../api/declarations";
import { FOLDERS } from "../folders";
import { referenceTexts } from "./pages";

const MARKED = /(<!-- reference: .*? -->\n).*?(<!-- \/reference -->)/s;

export interface ReferenceFile {
  readonly path: string;
  /** The page as it is; empty if there is none. */
  readonly current: string;
  /** The page with the content of the doc comments. */
  readonly wanted: string;
}

/** A page for each folder of lib. A new page does not have an introduction yet, and a test reports that. */
export function referenceFiles(declarations: Declarations): ReferenceFile[] {
  return [...referenceTexts(declarations)].map(([folder, text]) => {
    const path = join(ROOT, "docs", "reference", `${folder}.md`);
    const current = readIfThere(path);
    return { path, current, wanted: withText(MARKED.test(current) ? current : newPage(folder, current), text) };
  });
}

/** The index: a row for each page in the order of the folders, with the first sentence of the page. */
export function referenceIndex(pages: readonly ReferenceFile[]): ReferenceFile {
  const path = join(ROOT, "docs", "reference", "README.md");
  const current = readIfThere(path);
  const rows = FOLDERS.flatMap((folder) =>
    pages
      .filter((page) => basename(page.path, ".md") === folder)
      .map(({ wanted }) => `| [${folder}](${folder}.md) | ${firstSentence(wanted)} |`),
  );
  const table = ["| page | what is on it |", "| --- | --- |", ...rows].join("\n");
  return { path, current, wanted: withText(current, table) };
}

/** Of the paragraph below the title, without its full stop. */
function firstSentence(page: string): string {
  const paragraph = /^# .+\n\n((?:.+\n)+)/.exec(page)?.[1] ?? "";
  const text = paragraph.trim().replaceAll("\n", " ");
  return text.replace(/\. .*$|\.$/, "");
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** A page with the place for what is written; what is there by hand stays before it. */
function newPage(folder: string, current: string): string {
  const mark = `<!-- reference: written by \`npm run api\` from the doc comments of lib/${folder} -->`;
  const head = current === "" ? `# ${folder}` : current.trimEnd();
  return `${head}\n\n${mark}\n<!-- /reference -->\n`;
}

function withText(page: string, text: string): string {
  return page.replace(MARKED, (_, begin: string, end: string) => `${begin}\n${text}\n\n${end}`);
}
