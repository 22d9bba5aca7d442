// Internal: draws a picture as a self-contained SVG that follows the light or dark mode of the reader.

import { type Picture } from "./graph";
import { Shape } from "./kind";
import { type Box, type Label, LABEL, layoutOf, NODE, type PlacedEdge, type Point, TITLE } from "./layout";
import { FONTS, xml } from "./text";

/** The title and description of a picture, for screen readers. */
export interface Heading {
  readonly title: string;
  readonly description: string;
}

interface Colors {
  readonly page: string;
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly frame: string;
  readonly node: string;
  readonly keeps: string;
  readonly acts: string;
}

const LIGHT: Colors = {
  ...{ page: "#ffffff", text: "#1f2328", faint: "#57606a", line: "#57606a", frame: "#8c959f" },
  ...{ node: "#ffffff", keeps: "#ddf0ff", acts: "#fff1d6" },
};

const DARK: Colors = {
  ...{ page: "#0d1117", text: "#e6edf3", faint: "#9ea7b3", line: "#9ea7b3", frame: "#6e7681" },
  ...{ node: "#161b22", keeps: "#0f2f4f", acts: "#3d2e0d" },
};

export function svgOf(picture: Picture, { description, title }: Heading): string {
  const { edges, groups, height, nodes, width } = layoutOf(picture);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONTS}">`,
    `<title>${xml(title)}</title>`,
    `<desc>${xml(description)}</desc>`,
    `<style>${rules(LIGHT)}@media (prefers-color-scheme: dark){${rules(DARK)}}</style>`,
    `<rect class="page" width="${width}" height="${height}"/>`,
    ...groups.map((group) => `<g class="group">${rect(group, 6)}</g>`),
    ...edges.map(edgeOf),
    ...groups.map(({ title: label }) => `<g class="title">${text(label, TITLE, ["faint"])}</g>`),
    ...edges.flatMap(({ label }) =>
      label === undefined ? [] : `<g class="label">${text(label, LABEL, ["faint"])}</g>`,
    ),
    ...nodes.map((node) => {
      const { addresses = [], given = false, shape } = node.node;
      const classes = ["node", ROLES[shape] ?? "", given ? "given" : ""].filter((name) => name !== "").join(" ");
      const told = addresses.length === 0 ? "" : `<title>${xml(addresses.slice(0, MOST_ADDRESSES).join("\n"))}</title>`;
      return `<g class="${classes}">${told}${rect(node, CORNERS[shape] ?? 3)}${text(node, NODE, ["faint", "text"])}</g>`;
    }),
    "</svg>",
    "",
  ].join("\n");
}

/** The most addresses that the tooltip of a node lists. */
const MOST_ADDRESSES = 10;

/** The nodes that keep data and the nodes that process it have different colors. */
const ROLES: Partial<Record<Shape, string>> = {
  [Shape.STADIUM]: "keeps",
  [Shape.CYLINDER]: "keeps",
  [Shape.HEXAGON]: "acts",
  [Shape.SLANTED]: "acts",
};

const CORNERS: Partial<Record<Shape, number>> = { [Shape.ROUND]: 14, [Shape.STADIUM]: 14, [Shape.CYLINDER]: 8 };

function rules({ acts, faint, frame, keeps, line, node, page, text: dark }: Colors): string {
  return [
    `.page{fill:${page}}`,
    `.group rect{fill:${frame};fill-opacity:.08;stroke:${frame}}`,
    `.node rect{fill:${node};stroke:${frame}}`,
    `.keeps rect{fill:${keeps}}`,
    `.acts rect{fill:${acts}}`,
    ".given rect{stroke-dasharray:5 3}",
    `.text{fill:${dark}}`,
    `.faint{fill:${faint}}`,
    `.edge path{fill:none;stroke:${line}}`,
    ".dotted path{stroke-dasharray:2 4}",
    `.edge polygon{fill:${line}}`,
    `.title text,.label text{stroke:${page};stroke-width:4;paint-order:stroke}`,
  ].join("");
}

function rect({ height, width, x, y }: Box, corner: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}"/>`;
}

/** The lines of a label. Each line has its own class, and further lines have the last class. */
function text({ lines, x, y }: Label, font: typeof NODE, classes: readonly string[]): string {
  return lines
    .map((line, index) => {
      const name = classes[Math.min(index, classes.length - 1)] ?? "";
      const baseline = round(y + font.down + index * font.line + font.line * 0.76);
      return `<text class="${name}" x="${round(x + font.across)}" y="${baseline}" font-size="${font.size}">${xml(line)}</text>`;
    })
    .join("");
}

function edgeOf({ edge, points }: PlacedEdge): string {
  const path = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  const tips = [tip(points), ...(edge.both ? [tip([...points].reverse())] : [])];
  return `<g class="edge${edge.dotted ? " dotted" : ""}"><path d="${path}"/>${tips.join("")}</g>`;
}

/** The head of an arrow, at the last point. */
function tip(points: readonly Point[]): string {
  const [before, end] = points.slice(-2);
  if (before === undefined || end === undefined) return "";
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [x, y] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const corner = (side: number): string =>
    `${round(end.x - 8 * x - 4 * side * y)},${round(end.y - 8 * y + 4 * side * x)}`;
  return `<polygon points="${end.x},${end.y} ${corner(1)} ${corner(-1)}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
