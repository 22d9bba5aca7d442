// The page that leads to an example names all examples, and its diagram is valid.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examplesIn } from "../../scripts/examples";
import { mermaidFindings } from "../support/mermaid";

const ROOT = join(__dirname, "..", "..");
const page = readFileSync(join(ROOT, "docs", "choose.md"), "utf8");
const diagram = /^```mermaid\n(.*?)^```$/ms.exec(page)?.[1] ?? "";

test("each example is in the table and in the diagram", () => {
  for (const { title } of examplesIn(ROOT)) {
    const name = title.replace("examples/", "");
    expect(page).toContain(`](../examples/${name})`);
    expect(diagram).toContain(`["${name}"]`);
  }
});

test("Mermaid's parser accepts the diagram", () => {
  expect(mermaidFindings([diagram])).toEqual([null]);
  expect(mermaidFindings([diagram.replace("-->", "-=>")])).not.toEqual([null]);
});
