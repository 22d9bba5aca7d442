import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changesPage } from "../scripts/test-terraform/edits/page";
import { EDITS } from "../scripts/test-terraform/edits/edits";

test("docs/changes.md has the results of the edits, as `npx ts-node scripts/changes.ts` writes them", () => {
  expect(readFileSync(join(__dirname, "..", "docs", "changes.md"), "utf8")).toBe(changesPage());
});

test("each edit is described once", () => {
  const all = EDITS.flatMap(({ edits }) => edits.map(({ change }) => change));
  expect(new Set(all).size).toBe(all.length);
});

test("the report of each edit calls everything that is lost a loss", () => {
  const changes = EDITS.flatMap(({ edits }) => edits.flatMap(({ then }) => then));
  const losing = changes.filter(({ lost }) => lost.length > 0);
  expect(losing.filter(({ report }) => !report.some((line) => line.startsWith("loss ")))).toEqual([]);
});
