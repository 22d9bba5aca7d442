// The pictures in the READMEs of the reference stacks are up to date.

import { existsSync, readFileSync } from "node:fs";
import { picturesOf, readmeOf, withPictures } from "../../scripts/diagram/diagrams";
import { referenceStacks } from "../../stacks/variants";
import { mermaidFindings } from "../support/mermaid";

const variants = referenceStacks.flatMap((stack) => Object.keys(stack.variants).map((variant) => ({ stack, variant })));

/** The Mermaid blocks of a page. */
function mermaidIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```mermaid\n(.*?)^```$/gms)].map(([, text = ""]) => text);
}

test.each(referenceStacks)("the README of $id shows the current stack, as npm run diagram draws it", (stack) => {
  const file = readmeOf(stack.id);
  expect(existsSync(file)).toBe(true);
  const readme = readFileSync(file, "utf8");
  expect(withPictures(readme, stack, file)).toBe(readme);
});

test.each(referenceStacks)("the README of $id has the pictures under their heading, and no others", ({ id }) => {
  const readme = readFileSync(readmeOf(id), "utf8");
  const section = /^## Picture$(.*?)(?=^## |(?![^]))/ms.exec(readme)?.[1] ?? "";
  expect(section).toContain("<!-- diagram:start -->");
  expect(mermaidIn(section)).toHaveLength(2);
  expect(mermaidIn(readme)).toHaveLength(2);
});

test("Mermaid reads every picture of every variant as a flowchart", () => {
  const pictures = variants.map(({ stack, variant }) => ({
    name: `${stack.id}, ${variant}`,
    texts: mermaidIn(picturesOf(stack, variant)),
  }));
  expect(pictures.filter(({ texts }) => texts.length !== 2)).toEqual([]);
  const names = pictures.flatMap(({ name }) => [`${name}, data`, `${name}, access`]);
  const findings = mermaidFindings(pictures.flatMap(({ texts }) => texts));
  expect(
    names.flatMap((name, index) => (findings[index] === null ? [] : [`${name}: ${findings[index] ?? ""}`])),
  ).toEqual([]);
});

test("Mermaid's parser finds a broken flowchart, and text that is not a flowchart", () => {
  const [stack] = referenceStacks;
  const [picture = ""] = mermaidIn(picturesOf(stack!));
  const broken = [
    picture.replace("]", ""),
    picture.replace("  end\n", ""),
    picture.replace("-->", "->"),
    'pie\n  "a" : 1\n',
  ];
  const findings = mermaidFindings([picture, ...broken]);
  expect(findings[0]).toBeNull();
  expect(findings.slice(1, 4)).toEqual([
    expect.stringContaining("Parse error"),
    expect.stringContaining("Parse error"),
    expect.stringContaining("Parse error"),
  ]);
  expect(findings[4]).toBe("is a pie, no flowchart");
});

test.each(variants)("two drawings of $stack.id, $variant, are the same", ({ stack, variant }) => {
  expect(picturesOf(stack, variant)).toBe(picturesOf(stack, variant));
});
