// The public API matches docs/api.txt and docs/reference, can exist in other languages, and is fully documented.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedDeclarations } from "../scripts/api/declarations";
import { apiReport, type ApiReport } from "../scripts/api/report";
import { type Finding, type Rule, RULES } from "../scripts/api/rules";
import { type ShapeFile, shapeFiles } from "../scripts/api/shapes";
import { type ReferenceFile, referenceFiles, referenceIndex } from "../scripts/reference/files";

/** Declarations that break a rule of CONTRIBUTING.md for a reason. */
const ALLOWED: Partial<Record<Rule, string[]>> = {
  // The words of the service; Python would write `from_`.
  "reserved name": ["AlarmSuppression.from", "ForwardProps.from"],
};

const ROOT = join(__dirname, "..");

let report: ApiReport;
let pages: readonly ReferenceFile[];
let shapes: readonly ShapeFile[];

// Compiling the library takes some seconds.
beforeAll(() => {
  const declarations = publishedDeclarations();
  report = apiReport(declarations);
  pages = referenceFiles(declarations);
  shapes = shapeFiles(declarations);
}, 120_000);

test("docs/api.txt lists the declarations of lib and stacks, as `npm run api` writes them", () => {
  const committed = readFileSync(join(ROOT, "docs", "api.txt"), "utf8").split("\n");
  const actual = report.text.split("\n");
  // Lines instead of one string: a difference of thousands of lines would not be readable.
  const known = new Set(committed);
  const declared = new Set(actual);
  expect({
    added: actual.filter((line) => !known.has(line)),
    removed: committed.filter((line) => !declared.has(line)),
  }).toEqual({ added: [], removed: [] });
  expect(actual.length).toBe(committed.length);
  expect(actual.findIndex((line, index) => line !== committed[index])).toBe(-1);
});

test("the table for checking values matches the declarations of lib, as `npm run api` writes it", () => {
  for (const { current, wanted } of shapes) expect(current.split("\n")).toEqual(wanted.split("\n"));
});

test.each([
  ["cdktf-oci-streaming", () => import("../lib")],
  ["cdktf-oci-streaming/testing", () => import("../lib/testing")],
  ["cdktf-oci-streaming/cost", () => import("../lib/cost")],
  ["cdktf-oci-streaming/diagram", () => import("../lib/diagram")],
  ["cdktf-oci-streaming/plan", () => import("../lib/plan")],
  ["cdktf-oci-streaming/stacks", () => import("../stacks")],
])("%s exports at run time exactly its declarations", async (entry, load) => {
  const names = Object.keys(await load()).filter((name) => name !== "default");
  expect(names.sort()).toEqual([...(report.values.get(entry) ?? [])].sort());
});

test("each entry point of the package has its part in the report", () => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { exports: object };
  const ours = Object.keys(exports).filter((name) => !name.includes("*"));
  expect([...report.values.keys()].sort()).toEqual(
    ours.map((name) => name.replace(/^\./, "cdktf-oci-streaming")).sort(),
  );
});

/** The base class of a construct and its import, which users do not name; the interface documents its members. */
function isBase({ rule, at }: Finding): boolean {
  return rule === "not exported" && at.endsWith("Base");
}

test.each(RULES)("public declarations keep the rule '%s', except those allowed by name", (rule) => {
  const found = report.ruleFindings.filter((finding) => finding.rule === rule && !isBase(finding)).map(({ at }) => at);
  expect(found.sort()).toEqual(ALLOWED[rule] ?? []);
});

test("every public declaration and member has a doc comment, and every optional member of a struct its @default", () => {
  expect(report.docFindings).toEqual([]);
});

test("docs/reference has a page for each folder of lib, and an index, as `npm run api` writes them", () => {
  const folders = readdirSync(join(ROOT, "lib"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => `${name}.md`).sort();
  expect(readdirSync(join(ROOT, "docs", "reference")).sort()).toEqual(["README.md", ...names].sort());
  expect(pages.map(({ path }) => path)).toEqual(names.map((name) => `${ROOT}/docs/reference/${name}`));
  const { current, wanted } = referenceIndex(pages);
  expect(names.filter((name) => !current.includes(`](${name})`))).toEqual([]);
  expect(current.split("\n")).toEqual(wanted.split("\n"));
});

test("each page of docs/reference has the doc comments, as `npm run api` writes it", () => {
  expect(pages.filter(({ current, wanted }) => current !== wanted).map(({ path }) => path)).toEqual([]);
});

test("each page of docs/reference begins with the purpose of the folder, and an example", () => {
  const heads = pages.map(({ path, current }) => ({ path, head: current.split("<!-- reference:")[0] ?? "" }));
  const wrong = heads.filter(
    ({ head }) => !/^# .+\n\n[A-Z][^`]*[^]*?\n```ts\n[^]*new App\(\)[^]*?\n```\n\n$/.test(head),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
