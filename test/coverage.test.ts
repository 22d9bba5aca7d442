// docs/coverage.md has every line of the course, and names only existing files.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const STATES = ["yes", "part", "info"];

interface Line {
  readonly id: string;
  readonly text: string;
  readonly state: string;
  readonly where: string;
}

function linesOf(page: string): Line[] {
  return page
    .split("\n")
    .filter((line) => line.startsWith("| S"))
    .map((line) => {
      const [id = "", text = "", state = "", where = ""] = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      return { id, text, state, where };
    });
}

/** The files and folders that a cell names: words in backticks that have a slash or an extension. */
function filesIn(cell: string): string[] {
  const named = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  return named.filter((name) => (name.includes("/") && !name.includes(" ")) || name.endsWith(".md"));
}

/** The tests of a cell, with the words in parentheses after them. */
function quotesIn(cell: string): { readonly file: string; readonly words: string }[] {
  const quotes = [...cell.matchAll(/`([^`]+\.test\.ts)` \(`([^`]+)`\)/g)];
  return quotes.map(([, file = "", words = ""]) => ({ file, words }));
}

const lines = linesOf(readFileSync(join(ROOT, "docs", "coverage.md"), "utf8"));

test("every line of the course appears once, in order", () => {
  expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 128 }, (_, index) => `S${index + 1}`));
});

test("every line has a summary and a state", () => {
  expect(lines.filter(({ text, state }) => text === "" || !STATES.includes(state))).toEqual([]);
});

test("lines with the state yes or part name a test, and part names what is missing", () => {
  const answered = lines.filter(({ state }) => state === "yes" || state === "part");
  expect(answered.filter(({ where }) => !filesIn(where).some((file) => file.endsWith(".test.ts")))).toEqual([]);
  expect(answered.filter(({ state, where }) => state === "part" && !where.includes(";"))).toEqual([]);
});

test("every named file exists", () => {
  const files = lines.flatMap(({ where }) => filesIn(where));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test("every test contains the words that a line quotes from it", () => {
  const quotes = lines.flatMap(({ where }) => quotesIn(where));
  expect(quotes.length).toBeGreaterThan(8);
  expect(quotes.filter(({ file, words }) => !readFileSync(join(ROOT, file), "utf8").includes(words))).toEqual([]);
  expect(quotesIn("`lib/a.ts`, `test/a.test.ts` (`in order`), `test/b.test.ts`")).toEqual([
    { file: "test/a.test.ts", words: "in order" },
  ]);
});

test("finds a missing line, a missing file and an unknown state", () => {
  const [line] = linesOf("| S7 | Topics | maybe | `lib/no-such-file.ts`, `Topic` |");
  expect(line).toEqual({ id: "S7", text: "Topics", state: "maybe", where: "`lib/no-such-file.ts`, `Topic`" });
  expect(filesIn(line!.where)).toEqual(["lib/no-such-file.ts"]);
  expect(STATES).not.toContain(line!.state);
});
