// The site from its pages: everything is checked before anything is written.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { minifySync } from "@swc/core";
import { undocumentedExports } from "./exports";
import { documentOf, navigationScript } from "./layout";
import { listings } from "./listings";
import { brokenLinks, lostPages, resolver, type Site } from "./links";
import { type Draw, escaped, parse, render } from "./markdown";
import { named, navigation } from "./navigation";
import { type Finding, markdownPages, type Page, relativeUrl } from "./pages";
import { type Picture, type Pictures, treeOf } from "./pictures";
import { searchData } from "./search";

export interface SiteInput {
  /** The repository. */
  readonly root: string;
  /** The address of the public repository; undefined if it is not known. */
  readonly address?: string | undefined;
  /** Pages that scripts write. */
  readonly written?: readonly Page[];
  readonly pictures?: Pictures;
  /** Files of the site that are not pages, by path. */
  readonly files?: ReadonlyMap<string, string>;
}

export interface BuiltSite {
  readonly findings: readonly Finding[];
  /** Every file of the site by its path, except what the theme copies. */
  readonly files: ReadonlyMap<string, string>;
}

export function buildSite({
  root,
  address,
  written = [],
  pictures = new Map(),
  files = new Map(),
}: SiteInput): BuiltSite {
  const given = [...markdownPages(root), ...written];
  const parts = navigation(given);
  const all = [...given, ...listings(given, parts, pictures)].map((page) => ({ page, parsed: parse(page.text) }));
  const pages = new Map(all.map((one) => [one.page.source, one]));
  const site: Site = { root, pages, repository: address && `${address}/blob/main` };
  const made = new Map<string, string>([
    ...files,
    ...[...pictures.values()].flat().map(({ path, svg }) => [path, svg] as const),
    ["theme/search-data.js", searchData(all)],
    ["theme/navigation.js", navigationScript(parts, pages)],
  ]);
  const findings = [...brokenLinks(site), ...lostPages(site, named(parts)), ...undocumentedExports(root)];
  for (const { page, parsed } of all) {
    const drawn = drawing(page, pictures.get(page.source) ?? [], findings);
    const body = render(parsed, resolver(site, page), drawn);
    made.set(page.url, documentOf({ page, body, headings: parsed.headings, parts, pages }));
  }
  return { findings, files: made };
}

/** Shows the pictures of a page in the place of its Mermaid; one that it cannot show is a finding. */
function drawing(page: Page, pictures: readonly Picture[], findings: Finding[]): Draw {
  return (code, index, line) => {
    const picture = pictures[index];
    if (picture !== undefined) return imageOf(page, picture);
    const tree = treeOf(code);
    if (tree === undefined) findings.push({ file: page.source, line, message: "this picture cannot be shown" });
    return tree ?? "";
  };
}

function imageOf(page: Page, { path, title }: Picture): string {
  const url = relativeUrl(page.url, path);
  return `<p class=picture><a href="${url}"><img src="${url}" alt="${escaped(title)}" loading=lazy></a></p>\n`;
}

/** Writes a site into a folder, in the place of what is there. @returns its size in bytes */
export function writeSite({ files }: BuiltSite, out: string): number {
  rmSync(out, { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  cpSync(join(__dirname, "theme"), join(out, "theme"), { recursive: true });
  writeFileSync(join(out, "theme", "minisearch.js"), minisearch());
  return sizeOf(out);
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => statSync(join(folder, file)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

function minisearch(): string {
  const file = join(dirname(require.resolve("minisearch")), "..", "umd", "index.js");
  return minifySync(readFileSync(file, "utf8"), { compress: true, mangle: true }).code;
}
