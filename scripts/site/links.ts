// Where the links of the pages lead, and which lead nowhere.

import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { type Parsed, type Resolve } from "./markdown";
import { type Finding, type Page, relativeUrl } from "./pages";

export interface Site {
  readonly root: string;
  readonly pages: ReadonlyMap<string, { readonly page: Page; readonly parsed: Parsed }>;
  /** The address of the repository's files, for links to what the site does not have; undefined where package.json names none. */
  readonly repository: string | undefined;
}

interface Target {
  /** The page that it is, if it is one. */
  readonly page?: Page;
  readonly path: string;
  readonly anchor: string;
}

function targetOf(site: Site, from: Page, href: string): Target {
  const [path = "", anchor = ""] = decodeURI(href).split("#");
  const file = path === "" ? from.source : posix.join(posix.dirname(from.source), path).replace(/\/$/, "");
  const found = site.pages.get(file) ?? site.pages.get(`${file}/README.md`) ?? site.pages.get(listingOf(file));
  return { page: found?.page, path: file, anchor };
}

/** The page that lists what is in a folder: `docs/decisions`, `examples`. */
function listingOf(folder: string): string {
  return `site/${folder.replace(/^docs\//, "")}`;
}

function isExternal(href: string): boolean {
  return /^[a-z]+:/.test(href);
}

export function resolver(site: Site, from: Page): Resolve {
  return (href) => {
    if (isExternal(href) || href.startsWith("#")) return href;
    const { page, path, anchor } = targetOf(site, from, href);
    const end = anchor === "" ? "" : `#${anchor}`;
    if (page !== undefined) return relativeUrl(from.url, page.url) + end;
    return site.repository === undefined ? undefined : `${site.repository}/${path}${end}`;
  };
}

/** Links to files, pages and headings that are not there. */
export function brokenLinks(site: Site): Finding[] {
  return [...site.pages.values()].flatMap(({ page, parsed }) =>
    parsed.links
      .filter(({ href }) => !isExternal(href))
      .flatMap(({ href, line }) => {
        const message = flawOf(site, page, href);
        return message === undefined ? [] : [{ file: page.source, line, message }];
      }),
  );
}

function flawOf(site: Site, from: Page, href: string): string | undefined {
  const { page, path, anchor } = targetOf(site, from, href);
  if (page === undefined) return existsSync(join(site.root, path)) ? undefined : `the link ${href} leads to no file`;
  const { headings } = site.pages.get(page.source)?.parsed ?? { headings: [] };
  if (anchor === "" || headings.some((heading) => heading.anchor === anchor)) return undefined;
  return `the link ${href} leads to no heading of ${page.source}`;
}

/** Pages that the navigation does not name and no other page links to. */
export function lostPages(site: Site, inNavigation: ReadonlySet<string>): Finding[] {
  const linked = new Set(
    [...site.pages.values()].flatMap(({ page, parsed }) =>
      parsed.links
        .filter(({ href }) => !isExternal(href))
        .map(({ href }) => targetOf(site, page, href).page?.source)
        .filter((source) => source !== page.source),
    ),
  );
  return [...site.pages.values()]
    .filter(({ page: { source } }) => !inNavigation.has(source) && !linked.has(source))
    .map(({ page }) => ({ file: page.source, line: 1, message: "nothing leads to this page" }));
}
