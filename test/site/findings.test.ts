// The findings of a build of the site, with file and line.

import { findingsOf, siteOf } from "./fixture";

const GUIDE = "docs/guides/alarms.md";

test("a site without a fault has no findings", () => {
  expect(siteOf().findings).toEqual([]);
});

test("fails for a link to a missing file, even in a table or in a paragraph of several lines", () => {
  const text = "# Alarms\n\nOne\n[two](none.md) three\n\n| a | b |\n|---|---|\n| c | d |\n| [e](../gone.md#f) | g |\n";
  expect(findingsOf({ [GUIDE]: text, "docs/README.md": "# Home\n" })).toEqual([
    `${GUIDE}:4: the link none.md leads to no file`,
    `${GUIDE}:9: the link ../gone.md#f leads to no file`,
  ]);
});

test("fails for a link to a missing heading, of the same page or of another", () => {
  const text =
    "# Alarms\n\n## Two words\n\n[a](#two-words) [b](#two)\n\n[c](../README.md#home) [d](../../README.md#none)\n";
  expect(findingsOf({ [GUIDE]: text })).toEqual([
    `${GUIDE}:5: the link #two leads to no heading of ${GUIDE}`,
    `${GUIDE}:7: the link ../../README.md#none leads to no heading of README.md`,
  ]);
});

test("fails for a link to a missing heading of a generated page, and to a missing picture", () => {
  const text = "# Alarms\n\n## Two words\n\n[a](../guides#none)\n\n![b](b.png)\n";
  expect(findingsOf({ [GUIDE]: text })).toEqual([
    `${GUIDE}:5: the link ../guides#none leads to no heading of site/guides`,
    `${GUIDE}:7: the link b.png leads to no file`,
  ]);
});

test("fails for a page that neither the navigation nor another page leads to, even if it links to itself", () => {
  const lost = "# Lost\n\n[again](lost.md)\n";
  expect(findingsOf({ "docs/lost.md": lost })).toEqual(["docs/lost.md:1: nothing leads to this page"]);
  expect(findingsOf({ "docs/lost.md": lost, [GUIDE]: "# Alarms\n\n[found](../lost.md)\n\n## Two words\n" })).toEqual(
    [],
  );
});

test("fails for a block of Mermaid that neither has a picture nor is a tree of questions", () => {
  const text = "# Alarms\n\n## Two words\n\n```mermaid\nsequenceDiagram\n  a->>b: c\n```\n";
  expect(findingsOf({ [GUIDE]: text })).toEqual([`${GUIDE}:5: this picture cannot be shown`]);
});

const PACKAGE = JSON.stringify({
  exports: { ".": { types: "./dist/lib/index.d.ts" }, "./stacks": { types: "./dist/stacks/index.d.ts" } },
});
const LIBRARY = {
  "package.json": PACKAGE,
  "lib/index.ts": 'export { Stream, type StreamProps } from "./streaming/stream";\n',
  "lib/streaming/stream.ts":
    "/** Props. */\nexport interface StreamProps {}\n\n/** A stream. */\nexport class Stream {}\n",
};

test.each([
  ["described", "### Stream\n\nA stream.\n\n#### StreamProps\n\nProps.\n", []],
  [
    "missing",
    "### Stream\n\nA stream.\n",
    ["lib/streaming/stream.ts:2: StreamProps is exported, and docs/reference does not describe it"],
  ],
  [
    "without a sentence",
    "### Stream\n\n| Member | What it is |\n| --- | --- |\n\n#### StreamProps\n\nProps.\n",
    ["lib/streaming/stream.ts:5: Stream is exported, and docs/reference does not describe it"],
  ],
])("an export that is %s in the reference is found or not", (_, page, findings) => {
  const reference = {
    "docs/reference/README.md": "# Reference\n",
    "docs/reference/streaming.md": `# Streaming\n\n${page}`,
  };
  expect(findingsOf({ ...LIBRARY, ...reference })).toEqual(findings);
});
