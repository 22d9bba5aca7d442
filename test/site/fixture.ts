// A small repository for the site: a home page, two guides, and the files that a test adds.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type BuiltSite, buildSite, type SiteInput } from "../../scripts/site/build";

const FILES: Readonly<Record<string, string>> = {
  "README.md": "# The library\n\nAll of it. [Home](docs/README.md)\n\n## Credentials\n\nNone.\n",
  "docs/choose.md": "# Which example\n\nAn example.\n",
  "docs/README.md":
    '# Home\n\nText.\n\n```ts\nconst a = new App("b");\n```\n\n| a | b |\n|---|---|\n| [Alarms](guides/alarms.md#two-words) | c |\n',
  "docs/guides/alarms.md":
    "# Alarms\n\nBe told. See [the README](../../README.md#credentials).\n\n## Two words\n\nText.\n",
};

/** Builds the site of a repository with these files, some of which a test can replace. */
export function siteOf(files: Readonly<Record<string, string>> = {}, input: Partial<SiteInput> = {}): BuiltSite {
  const root = mkdtempSync(join(tmpdir(), "site-test-"));
  try {
    for (const [path, text] of Object.entries({ ...FILES, ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return buildSite({ root, ...input });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The findings, as the command prints them. */
export function findingsOf(files: Readonly<Record<string, string>>): string[] {
  return siteOf(files).findings.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
