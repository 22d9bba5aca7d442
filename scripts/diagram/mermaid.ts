// A graph as text for Mermaid.

import { type Graph, type GraphEdge, type GraphNode } from "./graph";

/** The text of a flowchart, without an end of line. */
export function mermaidOf(graph: Graph): string {
  const given = graph.nodes.filter((node) => node.given === true).map(({ id }) => id);
  return [
    "flowchart LR",
    ...contentOf(graph, undefined).map(indented),
    ...graph.edges.map(edgeLine).map(indented),
    ...(given.length === 0
      ? []
      : [indented("classDef given stroke-dasharray:5 4"), indented(`class ${given.join(",")} given`)]),
  ].join("\n");
}

/** What stands in a group, or outside of all. */
function contentOf(graph: Graph, parent: string | undefined): string[] {
  const groups = graph.groups.filter((group) => group.parent === parent);
  return [
    ...groups.flatMap(({ id, title }) => [
      `subgraph ${id}["${escaped(title)}"]`,
      ...contentOf(graph, id).map(indented),
      "end",
    ]),
    ...graph.nodes.filter(({ group }) => group === parent).map(nodeLine),
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
 * A text that Mermaid and the Markdown in its labels take literally: a character is written as its number, unless it has no
 * meaning anywhere. `https://` would be a link, `1.` and `-` at the beginning a list.
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
