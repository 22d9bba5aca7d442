// The Markdown files are correct about the repository: links work, commands exist, inputs are those of the stacks.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { referenceStacks } from "../stacks/variants";
import { synthesize, testApp } from "./support/synthesis";

const ROOT = join(__dirname, "..");

/** Every Markdown file of the project, by its path in the repository. */
function documents(): Map<string, string> {
  const inFolders = ["docs", "stacks", "examples", "bindings", "lib"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  const files = [...readdirSync(ROOT), ...inFolders].filter((file) => file.endsWith(".md"));
  return new Map(files.map((file) => [file, readFileSync(join(ROOT, file), "utf8")]));
}

const texts = documents();

/** Markdown without its code blocks. */
function prose(text: string): string {
  return text.replaceAll(/^```.*?^```$/gms, "");
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(text: string): string[] {
  const headings = [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}

/** Broken links of a file within the repository. */
function brokenLinks(file: string, text: string): string[] {
  const links = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(file, text, link));
}

function leadsSomewhere(file: string, text: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? file : join(dirname(file), path);
  if (!existsSync(join(ROOT, target))) return false;
  if (anchor === undefined || statSync(join(ROOT, target)).isDirectory()) return anchor === undefined;
  return anchorsOf(target === file ? text : (texts.get(target) ?? "")).includes(anchor);
}

test.each([...texts.keys()])("every link of %s leads to an existing file and heading", (file) => {
  expect(brokenLinks(file, texts.get(file)!)).toEqual([]);
});

test("finds a link to a missing file, to a missing heading and to a heading of a folder", () => {
  const text =
    "# A b, c\n[1](#a-b-c) [2](#a-b) [3](README.md#limits) [4](README.md#no-limits) [5](none.md) [6](docs#a)";
  expect(brokenLinks("CHANGELOG.md", text)).toEqual(["#a-b", "README.md#no-limits", "none.md", "docs#a"]);
});

/** Its commands are those of the project that `init` writes. */
const TUTORIAL = join("docs", "tutorial.md");

test("every npm script that a document names exists", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
  const ours = [...texts].filter(([file]) => file !== TUTORIAL);
  const named = ours.flatMap(([file, text]) =>
    [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => ({ file, script })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
});

const ALWAYS = ["region", "tenancy_ocid", "compartment_ocid"];

test.each(referenceStacks.map(({ id, variants }) => ({ id, variants })))(
  "README.md names the required inputs of $id",
  ({ id, variants }) => {
    const { variable } = synthesize(variants.default(testApp())) as { variable: Record<string, object> };
    const required = Object.keys(variable).filter((name) => !("default" in variable[name]!));
    const row = texts
      .get("README.md")!
      .split("\n")
      .find((line) => line.startsWith(`| [\`${id}\`]`));
    const cell = row?.split("|").at(-2) ?? "";
    expect([...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name).sort()).toEqual(
      required.filter((name) => !ALWAYS.includes(name)).sort(),
    );
  },
);
