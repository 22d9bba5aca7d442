// What the site is made of, by the four kinds of documentation: the pages of each part in their order.

import { FOLDERS } from "../folders";
import { type Page } from "./pages";

export interface Part {
  readonly title: string;
  /** The page that the part begins with. */
  readonly index: string;
  /** What its other pages are about. */
  readonly groups: readonly Group[];
}

export interface Group {
  readonly title?: string;
  /** Pages by their source. */
  readonly sources: readonly string[];
}

/** The source of the pages that scripts write. */
export const WRITTEN = {
  guides: "site/guides",
  examples: "site/examples",
  decisions: "site/decisions",
  forms: "site/forms",
  errors: "site/errors",
} as const;

function guides(...names: readonly string[]): string[] {
  return names.map((name) => `docs/guides/${name}.md`);
}

const GUIDES: readonly Group[] = [
  {
    title: "Write a stack",
    sources: [
      "docs/choose.md",
      ...guides(
        "private-kafka",
        "own-key",
        "archive",
        "alarms",
        "from-hcl",
        "kafka-limits",
        "apache-kafka",
        "consumer-lag",
        "pictures",
      ),
      ...["docs/connectors.md", "docs/first-programs.md"],
    ],
  },
  {
    title: "Deploy it",
    sources: guides(
      "engines",
      "environments",
      "regions",
      "tags",
      "identity-domains",
      "state",
      "pipeline",
      "resource-manager",
      "costs",
    ),
  },
  {
    title: "Change what is deployed",
    sources: [
      ...guides("plan-report", "plan-in-resource-manager"),
      "docs/changes.md",
      ...guides("when-a-plan-refuses", "adoption", "addresses", "larger-stream", "rotate-credentials"),
    ],
  },
  { title: "Check it", sources: guides("testing", "rules") },
];

/** Pages of a folder, ordered by title if the folder does not have its own order. */
function inFolder(pages: readonly Page[], pattern: RegExp): string[] {
  return pages.map(({ source }) => source).filter((source) => pattern.test(source));
}

const PROJECT: Group = {
  title: "The project",
  sources: [
    ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md"],
    ...["docs/adding-a-resource.md", "docs/coverage.md", "docs/expressed.md"],
  ],
};

function allParts(pages: readonly Page[]): Part[] {
  const reference = FOLDERS.map((folder) => `docs/reference/${folder}.md`);
  const stacks = { title: "Reference stacks", sources: inFolder(pages, /^stacks\//) };
  const examples = { title: "Examples", sources: inFolder(pages, /^examples\//) };
  const decisions = { sources: inFolder(pages, /^docs\/decisions\//) };
  return [
    { title: "Tutorial", index: "docs/tutorial.md", groups: [] },
    { title: "Guides", index: WRITTEN.guides, groups: GUIDES },
    { title: "Reference", index: "docs/reference/README.md", groups: [{ sources: reference }] },
    { title: "Examples", index: WRITTEN.examples, groups: [stacks, examples] },
    { title: "Forms", index: WRITTEN.forms, groups: [] },
    { title: "Error messages", index: WRITTEN.errors, groups: [] },
    { title: "Decisions", index: WRITTEN.decisions, groups: [decisions, PROJECT] },
  ];
}

/** The parts, without the pages that there are not. */
export function navigation(pages: readonly Page[]): Part[] {
  const listings = [WRITTEN.guides, WRITTEN.examples, WRITTEN.decisions];
  const there = new Set<string>([...listings, ...pages.map(({ source }) => source)]);
  return allParts(pages)
    .filter(({ index }) => there.has(index))
    .map((part) => ({ ...part, groups: part.groups.map((group) => thereOf(group, there)).filter(hasPages) }));
}

function thereOf(group: Group, there: ReadonlySet<string>): Group {
  return { ...group, sources: group.sources.filter((source) => there.has(source)) };
}

function hasPages({ sources }: Group): boolean {
  return sources.length > 0;
}

/** The sources that the navigation names, with the home page. */
export function named(parts: readonly Part[]): Set<string> {
  return new Set([
    "docs/README.md",
    ...parts.flatMap(({ index, groups }) => [index, ...groups.flatMap(({ sources }) => sources)]),
  ]);
}
