// Internal: writes a picture in the syntax of Mermaid.

import { type GraphEdge, type GraphNode, type Picture } from "./graph";

/** A flowchart, without a trailing newline. */
export function mermaidOf(picture: Picture): string {
  const given = picture.nodes.filter((node) => node.given === true).map(({ id }) => id);
  const dashes = ["classDef given stroke-dasharray:5 4", `class ${given.join(",")} given`];
  const lines = [...contentOf(picture, undefined), ...picture.edges.map(edgeLine), ...(given.length > 0 ? dashes : [])];
  return ["flowchart LR", ...lines.map(indented)].join("\n");
}

/** The contents of a group, or the nodes outside of all groups. */
function contentOf(picture: Picture, parent: string | undefined): string[] {
  const groups = picture.groups.filter((group) => group.parent === parent);
  return [
    ...groups.flatMap(({ id, title }) => [
      `subgraph ${id}["${escaped(title)}"]`,
      ...contentOf(picture, id).map(indented),
      "end",
    ]),
    ...picture.nodes.filter(({ group }) => group === parent).map(nodeLine),
  ];
}

function nodeLine({ id, lines, shape }: GraphNode): string {
  const [open = "", close = ""] = shape.split("|");
  return `${id}${open}"${textOf(lines)}"${close}`;
}

function edgeLine({ from, to, labels, dotted, both }: GraphEdge): string {
  const arrow = `${both ? "<" : ""}${dotted ? "-.->" : "-->"}`;
  return `${from} ${arrow}${labels.length === 0 ? "" : `|"${textOf(labels)}"|`} ${to}`;
}

function textOf(lines: readonly string[]): string {
  const single = lines.flatMap((line) => line.split("\n"));
  return single.map(escaped).join("<br/>");
}

/**
 * A string that Mermaid, and the Markdown in its labels, read literally. Each character that may have a meaning is written as its number.
 * `https://` would become a link, and `1.` or `-` at the beginning a list.
 */
export function escaped(text: string): string {
  return text
    .replaceAll(/[^A-Za-z0-9 ,.:=()[\]/_-]/gu, numbered)
    .replaceAll(/:(?=\/)|\bwww(?=\.)|^-|(?<=^\d+)[.)]/gi, (found) => found.replaceAll(/./g, numbered));
}

function numbered(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`;
}

function indented(line: string): string {
  return `  ${line}`;
}
