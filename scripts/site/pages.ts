// The pages of the site: which Markdown files they are made of, and where each goes.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** A page before it is rendered. */
export interface Page {
  /** The file that it is made of, by its path in the repository; findings name it. */
  readonly source: string;
  /** Its place in the site: `guides/adoption.html`. */
  readonly url: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** False for a page whose words are not in the index of the search. */
  readonly isSearched?: boolean;
}

/** What a build found wrong. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const TOP = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md"];

/** Every Markdown file that becomes a page: those of docs, of the examples and of the stacks, and three of the top folder. */
export function markdownPages(root: string): Page[] {
  const docs = filesIn(root, "docs").filter((file) => file.endsWith(".md"));
  const readmes = ["examples", "stacks"].flatMap((folder) =>
    filesIn(root, folder).filter((file) => file.endsWith("/README.md")),
  );
  const files = [...TOP.filter((file) => existsSync(join(root, file))), ...docs, ...readmes];
  return files.map((source) => pageOf(source, readFileSync(join(root, source), "utf8")));
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
}

export function pageOf(source: string, text: string): Page {
  return { source, url: urlOf(source), title: titleOf(text) ?? source, text };
}

/** `docs/guides/adoption.md` is `guides/adoption.html`; `examples/kappa/README.md` is `examples/kappa.html`. */
export function urlOf(source: string): string {
  if (source === "docs/README.md") return "index.html";
  const name = source.replace(/^docs\//, "").replace(/\.md$/, "");
  if (/^(?:examples|stacks)\//.test(name)) return `${name.replace(/\/README$/, "")}.html`;
  return dirname(name) === "." ? `${name.toLowerCase()}.html` : `${name.replace(/\/README$/, "/index")}.html`;
}

/** The first heading, without its mark. */
function titleOf(text: string): string | undefined {
  return /^# (.+)$/m.exec(text)?.[1]?.replaceAll("`", "");
}

/** A link from one page to another, as it works in any folder and without a server. */
export function relativeUrl(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}
