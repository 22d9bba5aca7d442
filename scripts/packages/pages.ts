// Markdown files as a package has them: in the terms of its engine, with links that work there.

import { dirname, join, normalize, relative } from "node:path/posix";
import { type PackageEngine } from "./engines";
import { wordsFor } from "./words";

/** Where the files are that a page may link to. */
export interface Places {
  /** Whether the package has a file or folder of this path. */
  readonly has: (path: string) => boolean;
  /** The address of a file that the package does not have; undefined where the repository has none. */
  readonly address: (path: string) => string | undefined;
}

/** What is between these lines is about both engines, or only for readers of the repository. */
const BOTH = /(<!-- both engines -->\n.*?<!-- end -->\n)/s;
const REPOSITORY = /<!-- repository -->\n.*?<!-- end -->\n\n?/gs;

/** @param file - the path of the page in the repository, which is that in the package */
export function pageFor(file: string, text: string, target: PackageEngine, places: Places): string {
  const kept = text.replaceAll(REPOSITORY, "");
  const inTerms = kept
    .split(BOTH)
    .map((part) => (BOTH.test(part) ? part : wordsFor(part, target)))
    .join("");
  return outsideCode(inTerms, (prose) => withLinks(file, prose, places));
}

/** Blocks of code hold no links. */
function outsideCode(text: string, change: (prose: string) => string): string {
  return text
    .split(/(^```.*?^```$)/gms)
    .map((part) => (part.startsWith("```") ? part : change(part)))
    .join("");
}

/** A link to a file that the package does not have becomes a link to the repository, or its plain label. */
function withLinks(file: string, prose: string, places: Places): string {
  return prose.replaceAll(
    /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g,
    (whole, image: string, words: string, link: string) => {
      if (/^(?:https?:|mailto:|#)/.test(link)) return whole;
      const [path = "", anchor] = link.split("#");
      const target = normalize(join(dirname(file), path)).replace(/\/$/, "");
      if (places.has(target)) return whole;
      const address = places.address(target);
      if (address === undefined) return image === "" ? words : "";
      return `${image}[${words}](${address}${anchor === undefined ? "" : `#${anchor}`})`;
    },
  );
}

/** The links of a page of a package that lead neither to a file of it nor to an https address. */
export function strayLinks(file: string, text: string, has: (path: string) => boolean): string[] {
  const stray: string[] = [];
  outsideCode(text, (prose) => {
    for (const [, link = ""] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      const path = link.split("#")[0] ?? "";
      const target = normalize(join(dirname(file), path)).replace(/\/$/, "");
      const isOutside = relative(".", target).startsWith("..");
      if (link.startsWith("https:") || path === "" || (!isOutside && has(target))) continue;
      stray.push(`${file} leads to ${link}`);
    }
    return prose;
  });
  return stray;
}
