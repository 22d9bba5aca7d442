// The content of the pages of the site, and the targets of their links.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorPage } from "../../scripts/site/errors";
import { withOneSize, withShortPaths } from "../../scripts/site/pictures";
import { packed } from "../../scripts/site/search";
import { type Element, windowOf } from "./dom";
import { siteOf } from "./fixture";

function theme(name: string): string {
  return readFileSync(join(__dirname, "..", "..", "scripts", "site", "theme", name), "utf8");
}

function main(html: string | undefined): Element {
  return windowOf(html).document.querySelector("main")!;
}

test("links work from page to page without a server, and links to files outside the site become plain text", () => {
  const guide =
    "# Alarms\n\n[a](../../README.md#credentials) [b](../../lib/index.ts) [c](https://example.com/d)\n\n## Two words\n";
  const { files } = siteOf({ "docs/guides/alarms.md": guide, "lib/index.ts": "" });
  const links = [...main(files.get("guides/alarms.html")).querySelectorAll("a")].map((link) =>
    link.getAttribute("href"),
  );
  expect(links).toEqual(["../readme.html#credentials", "https://example.com/d"]);
  expect(main(files.get("index.html")).querySelector("td a")?.getAttribute("href")).toBe(
    "guides/alarms.html#two-words",
  );
});

test("a file that the site does not have is linked if the address of the repository is known", () => {
  const { files } = siteOf(
    { "docs/guides/alarms.md": "# Alarms\n\n[a](../../lib/index.ts)\n\n## Two words\n", "lib/index.ts": "" },
    { address: "https://example.com/a/b" },
  );
  expect(main(files.get("guides/alarms.html")).querySelector("a")?.getAttribute("href")).toBe(
    "https://example.com/a/b/blob/main/lib/index.ts",
  );
});

test("a heading with the same words as the title of its page has the anchor without a number", () => {
  const { files } = siteOf({ "docs/guides/alarms.md": "# Alarms\n\n## Alarms\n\n## Two words\n" });
  expect([...main(files.get("guides/alarms.html")).querySelectorAll("h1, h2")].map(({ id }) => id)).toEqual([
    "alarms-1",
    "alarms",
    "two-words",
  ]);
});

test("a picture replaces its Mermaid block, and a tree of questions becomes a list", () => {
  const mermaid =
    '```mermaid\nflowchart TD\n  a{"Who?"}\n  a -->|"one"| b["first"]\n  a -->|"two"| c{"Which?"}\n  c -->|"red"| d["second"]\n```\n';
  const picture = { path: "pictures/orders.svg", title: "orders: where data goes", svg: "<svg/>" };
  const pictures = new Map([["examples/orders/README.md", [picture]]]);
  const { files, findings } = siteOf(
    {
      "examples/orders/README.md": `# Orders\n\n${mermaid}`,
      "docs/guides/alarms.md": `# Alarms\n\n${mermaid}\n## Two words\n`,
    },
    { pictures },
  );
  expect(findings).toEqual([]);
  const image = main(files.get("examples/orders.html")).querySelector("img");
  expect([image?.getAttribute("src"), image?.alt]).toEqual(["../pictures/orders.svg", "orders: where data goes"]);
  expect(files.get("pictures/orders.svg")).toBe("<svg/>");
  const list = main(files.get("guides/alarms.html")).querySelector("ul");
  expect(list?.textContent).toBe("one: firsttwo: Which?red: second");
});

test("pages do not load anything from other hosts", () => {
  for (const [path, html] of siteOf().files) {
    if (path.endsWith(".html"))
      expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]*(?:src|href)="?(?:https?:)?\/\//);
  }
});

test("the error messages are those of the rows, each rule once, without the path, with its remedy", () => {
  const page = errorPage({
    streaming: [
      { message: "shop/orders: retention must be 24 to 168 whole hours, got 30 days; archive to a bucket" },
      { message: "shop/pool/orders: retention must be 24 to 168 whole hours, got 23 hours; archive to a bucket" },
      { message: "shop/pool: name must be a text, got `*`" },
    ],
  });
  expect(page.text.split("\n").filter((line) => line.startsWith("- "))).toEqual([
    "- `retention must be 24 to 168 whole hours, got 30 days`<br>Archive to a bucket.",
    "- ``` name must be a text, got `*` ```",
  ]);
});

test.each([[[]], [[0]], [[31, 32, 1023, 1024, 1_000_000]], [[7, 3, 3000]]])("the numbers %j are packed", (numbers) => {
  const [unpack] = /^const DIGITS.*?^}$/ms.exec(theme("site.js")) ?? [""];
  const { unpacked } = windowOf("").eval(`${unpack} ({ unpacked })`) as { unpacked: (text: string) => number[] };
  expect([...unpacked(packed(numbers))]).toEqual([...numbers].sort((a, b) => a - b));
});

test("the search finds the words of each section, with its address", () => {
  const guide = "# Alarms\n\nBe told of silence.\n\n## Two words\n\nThrottled `StreamAlarms`.\n";
  const script = siteOf({ "docs/guides/alarms.md": guide }).files.get("theme/search-data.js") ?? "";
  const { searchData } = windowOf("").eval(`${script.replace("window.", "const ")} ({ searchData })`) as {
    searchData: { pages: string[][]; words: string; rows: [number, string | 0, string, string][] };
  };
  // The browser's own code unpacks the numbers.
  const [unpack] = /^const DIGITS.*?^}$/ms.exec(theme("site.js")) ?? [""];
  const { unpacked } = windowOf("").eval(`${unpack} ({ unpacked })`) as { unpacked: (text: string) => number[] };
  const words = searchData.words.split(" ");
  const rows = searchData.rows
    .filter(([page]) => searchData.pages[page]?.[0] === "guides/alarms.html")
    .map(([, anchor, title, numbers]) => [
      anchor,
      title,
      unpacked(numbers)
        .map((number) => words[number])
        .sort(),
    ]);
  expect(rows).toEqual([
    ["", "Alarms", ["alarms", "silence", "told"]],
    [0, "Two words", ["streamalarms", "throttled", "two", "words"]],
  ]);
});

test("the arrows of a picture keep their points in shorter paths", () => {
  const picture = '<path d="M1 2L1 5.5L4 5.5L6 7L6 9"/><path d="M0 0"/>';
  expect(withShortPaths(picture)).toBe('<path d="M1 2V5.5H4L6 7V9"/><path d="M0 0"/>');
});

test("labels of the first size in a picture inherit it, and others keep theirs", () => {
  const picture =
    '<svg a><text x="1" font-size="13">a</text><text font-size="11">b</text><text font-size="13">c</text></svg>';
  expect(withOneSize(picture)).toBe(
    '<svg font-size="13" a><text x="1">a</text><text font-size="11">b</text><text>c</text></svg>',
  );
});
