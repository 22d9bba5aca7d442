// The findings of axe on pages of the site, after their scripts run; `npm run test:site` checks colors and sizes in a browser.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSite } from "../../scripts/site/build";
import { errorPage } from "../../scripts/site/errors";
import { formsOf } from "../../scripts/site/forms";
import { windowOf } from "./dom";

const ROOT = join(__dirname, "..", "..");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

function theme(name: string): string {
  return readFileSync(join(ROOT, "scripts", "site", "theme", name), "utf8");
}

const forms = formsOf([
  new Map([
    [
      "orders",
      {
        title: "Orders",
        description: "A stream.",
        variableGroups: [{ title: "Stream", variables: ["partitions", "mode", "alarms", "note"] }],
        variables: {
          partitions: { type: "integer", title: "Partitions", required: true },
          mode: { type: "enum", title: "Mode", enum: ["a", "b"] },
          alarms: { type: "boolean", title: "Alarms", description: "Whether there are any." },
          note: { type: "text", title: "Note", multiline: true },
        },
      },
    ],
  ]),
]);
const errors = errorPage({
  streaming: [{ message: "shop/orders: retention must be 24 to 168 whole hours; archive to a bucket" }],
});
const { files } = buildSite({
  root: ROOT,
  written: [...forms.pages, errors],
  files: new Map([["forms/data.js", forms.script]]),
});

/** The findings that keep people from reading a page; `scripts` run after those of every page. */
async function seriousFindings(html: string, scripts: readonly string[]): Promise<string[]> {
  const window = windowOf(html);
  for (const script of [files.get("theme/navigation.js") ?? "", theme("site.js"), ...scripts, AXE]) window.eval(script);
  const options = "{ rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] }";
  const { violations } = (await window.eval(`axe.run(document, ${options})`)) as { violations: readonly Violation[] };
  return violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

test.each([
  ["index.html", []],
  ["tutorial.html", []],
  ["guides/alarms.html", []],
  ["guides/index.html", []],
  ["reference/queue.html", []],
  ["decisions/01-own-bindings.html", []],
  ["forms/orders.html", [forms.script, theme("form.js")]],
  ["errors.html", [theme("filter.js"), "window.dispatchEvent(new Event('DOMContentLoaded'))"]],
])("axe does not have serious findings on %s", async (path, scripts) => {
  expect(dirname(path)).not.toContain("..");
  expect(await seriousFindings(files.get(path) ?? "", scripts)).toEqual([]);
});

test("axe finds a picture without alternative text and a field without a name", async () => {
  const html = (files.get("guides/index.html") ?? "").replace("</h1>", '</h1><img src="a.svg"><input>');
  expect(await seriousFindings(html, [])).toEqual(['image-alt: <img src="a.svg">', "label: <input>"]);
});
