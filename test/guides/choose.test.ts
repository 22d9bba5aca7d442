// The page that leads to an example names all examples, and its diagram is valid.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examplesIn } from "../../scripts/examples";
import { mermaidFindings } from "../support/mermaid";
import { outputs, synthesize } from "../support/synthesis";
import { stacksOf } from "./example";

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

test("clients of the other service log in by SCRAM, and mirrors copy both ways", () => {
  const stack = [...stacksOf("docs/choose.md").values()][0]!;
  const { client, away, back } = outputs(synthesize(stack));
  expect(client!.value).toContain("sasl.mechanism=SCRAM-SHA-512");
  expect(away!.value).toContain("streaming->kafka.enabled = true".replaceAll(" ", ""));
  expect(back!.value).toContain("kafka->streaming.enabled=true");
});
