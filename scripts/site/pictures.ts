// The pictures of the site: those of stacks as SVG, and a decision diagram as a list.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TerraformStack } from "cdktf";
import { DiagramView, StackDiagram } from "cdktf-oci-streaming/diagram";
import { newApp } from "../../stacks/main";
import { referenceStacks } from "../../stacks/variants";
import { examplesIn, stacksOf } from "../examples";
import { escaped } from "./markdown";

export interface Picture {
  readonly path: string;
  readonly title: string;
  readonly svg: string;
}

/** The pictures of pages by their source, in the order of their Mermaid blocks. */
export type Pictures = ReadonlyMap<string, readonly Picture[]>;

/** What the READMEs of the stacks and the examples show as Mermaid. */
export function allPictures(root: string): Pictures {
  const outdir = mkdtempSync(join(tmpdir(), "site-"));
  try {
    const stacks = referenceStacks.map(({ id, variants }) => {
      const stack = variants.default(newApp({}, outdir));
      const views = [DiagramView.DATA_FLOW, DiagramView.PERMISSIONS];
      return [`stacks/${id}/README.md`, views.map((view) => picture(stack, view))] as const;
    });
    const examples = examplesIn(root).map((example) => {
      const made = stacksOf(example, () => newApp({}, outdir));
      return [
        `${example.title}/README.md`,
        made.map((stack) => picture(stack, DiagramView.DATA_FLOW, example.title)),
      ] as const;
    });
    return new Map([...stacks, ...examples]);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function picture(stack: TerraformStack, view: DiagramView, folder = "stacks"): Picture {
  const svg = withOneSize(withShortPaths(StackDiagram.of(stack).svg(view)));
  const title = /<title>(.*?)<\/title>/.exec(svg)?.[1] ?? stack.node.id;
  return { path: `pictures/${folder.replace("/", "-")}-${stack.node.id}-${view}.svg`, title, svg };
}

/** The lines of arrows are vertical and horizontal, for which a path has shorter commands. */
export function withShortPaths(svg: string): string {
  return svg.replaceAll(/ d="M([\d. L-]+)"/g, (_, points: string) => {
    const [start = "", ...others] = points.split("L");
    let before = start.split(" ");
    const lines = others.map((point) => {
      const [x = "", y = ""] = point.split(" ");
      const line = x === before[0] ? `V${y}` : y === before[1] ? `H${x}` : `L${x} ${y}`;
      before = [x, y];
      return line;
    });
    return ` d="M${start}${lines.join("")}"`;
  });
}

/** Most labels of a picture have one size, which is that of the picture then. */
export function withOneSize(svg: string): string {
  const [, size] = / font-size="([\d.]+)">/.exec(svg) ?? [];
  if (size === undefined) return svg;
  return svg.replaceAll(` font-size="${size}">`, ">").replace("<svg ", `<svg font-size="${size}" `);
}

interface Arrow {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
}

/** A flowchart of questions, in which each node has one way to it, as a list of lists; undefined for another picture. */
export function treeOf(code: string): string | undefined {
  const names = new Map<string, string>();
  const arrows: Arrow[] = [];
  for (const line of code
    .split("\n")
    .slice(1)
    .filter((text) => text.trim() !== "")) {
    const match = /^ *(\w+)(\W.*?)??(?: -->\|"([^"]*)"\| (\w+)(\W.*)?)?$/.exec(line);
    if (match === null) return undefined;
    const [, from = "", label, answer, to, target] = match;
    for (const [name, text] of [
      [from, label],
      [to, target],
    ]) {
      const shown = /"([^"]*)"/.exec(text ?? "")?.[1];
      if (name !== undefined && shown !== undefined) names.set(name, shown);
    }
    if (answer !== undefined && to !== undefined) arrows.push({ from, answer, to });
  }
  const [start] = names.keys();
  return start === undefined
    ? undefined
    : `<p>${escaped(names.get(start) ?? "")}</p>\n${listOf(start, names, arrows)}\n`;
}

function listOf(from: string, names: ReadonlyMap<string, string>, arrows: readonly Arrow[]): string {
  const own = arrows.filter((arrow) => arrow.from === from);
  if (own.length === 0) return "";
  const items = own.map(
    ({ answer, to }) =>
      `<li>${escaped(answer)}: <strong>${escaped(names.get(to) ?? to)}</strong>${listOf(to, names, arrows)}`,
  );
  return `<ul>${items.join("")}</ul>`;
}
