// Internal: the layout of a picture. It uses Eclipse's ELK; decision 20 explains why, and how it is called.

import { type GraphEdge, type GraphGroup, type GraphNode, type Picture } from "./graph";
import { broken, widthOf } from "./text";

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

/** A string of several lines in its box. */
export interface Label extends Box {
  readonly lines: readonly string[];
}

export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  /** @default - no label */
  readonly label?: Label;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (Label & { readonly node: GraphNode })[];
  /** Each group after the group that contains it. */
  readonly groups: readonly (Box & { readonly group: GraphGroup; readonly title: Label })[];
  readonly edges: readonly PlacedEdge[];
}

/** The font size, the height of a line, and the space around labels. */
export const NODE = { size: 13, line: 17, across: 14, down: 8, widest: 250 };
export const TITLE = { size: 12, line: 16, across: 10, down: 6, widest: 330 };
export const LABEL = { size: 11, line: 14, across: 4, down: 1, widest: 220 };

/** The parts of ELK's input and output that are used here. */
interface Shape extends Partial<Box> {
  readonly id: string;
  readonly layoutOptions?: Readonly<Record<string, string>>;
  readonly children?: readonly Shape[];
  readonly labels?: readonly Partial<Box>[];
}

interface Section {
  readonly startPoint: Point;
  readonly bendPoints?: readonly Point[];
  readonly endPoint: Point;
}

interface Root extends Shape {
  readonly edges: readonly (Shape & { readonly sections?: readonly Section[] })[];
}

interface Worker {
  onmessage: (message: { readonly data: { readonly data?: Root; readonly error?: object } }) => void;
  readonly dispatcher: { saveDispatch: (message: { readonly data: object }) => void };
}

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.hierarchyHandling": "INCLUDE_CHILDREN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.json.edgeCoords": "ROOT",
  "elk.json.shapeCoords": "ROOT",
  "elk.padding": "[top=16,left=16,bottom=16,right=16]",
  "elk.spacing.nodeNode": "20",
  "elk.layered.spacing.nodeNodeBetweenLayers": "36",
  "elk.layered.spacing.edgeNodeBetweenLayers": "16",
};

/** A picture that is wider than this is also laid out from top to bottom. */
const WIDE = 1400;

/** The layout from left to right, or from top to bottom if the first does not fit a screen and the second is narrower. */
export function layoutOf(picture: Picture): Layout {
  const across = placed(picture, "RIGHT");
  if (across.width <= WIDE) return across;
  const down = placed(picture, "DOWN");
  return down.width < across.width ? down : across;
}

function placed(picture: Picture, direction: string): Layout {
  const titles = new Map(picture.groups.map((group) => [group.id, sized([group.title], TITLE)]));
  const nodes = new Map(picture.nodes.map((node) => [node.id, sized(node.lines, NODE)]));
  const labels = picture.edges.map((edge) => (edge.labels.length === 0 ? undefined : sized(edge.labels, LABEL)));
  const below = (parent: string | undefined): Shape[] => [
    ...picture.groups
      .filter((group) => group.parent === parent)
      .map(({ id }) => groupShape(id, below(id), boxOf(titles.get(id)), direction)),
    ...picture.nodes.filter(({ group }) => group === parent).map(({ id }) => ({ id, ...boxOf(nodes.get(id)) })),
  ];
  const root = run({
    id: "root",
    layoutOptions: { ...OPTIONS, "elk.direction": direction },
    children: below(undefined),
    edges: picture.edges.map(({ from, to }, index) => {
      const label = labels[index];
      const texts = label === undefined ? [] : [{ text: "label", ...boxOf(label) }];
      return { id: `edge ${index}`, sources: [from], targets: [to], labels: texts };
    }),
  });
  const shapes = new Map(shapesIn(root).map((shape) => [shape.id, shape]));
  const at = (id: string): Box => rounded(shapes.get(id));
  const edges = picture.edges.map((edge, index) => ({ edge, points: [], ...edgeOf(root.edges[index], labels[index]) }));
  return {
    width: Math.ceil(root.width ?? 0),
    height: Math.ceil(root.height ?? 0),
    groups: outsideIn(picture.groups, undefined).map((group) => {
      const box = at(group.id);
      return { group, title: titleIn(box, titles.get(group.id) ?? sized([group.title], TITLE), edges), ...box };
    }),
    nodes: picture.nodes.map((node) => ({ node, lines: nodes.get(node.id)?.lines ?? [], ...at(node.id) })),
    edges,
  };
}

/** A group has room for its title. From top to bottom, ELK reads the minimum width of a nested group as its height. */
function groupShape(id: string, children: readonly Shape[], { height, width }: Size, direction: string): Shape {
  if (children.length === 0) return { id, width, height: height + 12 };
  const layoutOptions = {
    "elk.padding": `[top=${height + 6},left=12,bottom=12,right=12]`,
    "elk.nodeSize.constraints": "MINIMUM_SIZE",
    "elk.nodeSize.minimum": direction === "DOWN" ? `(0,${width})` : `(${width},0)`,
  };
  return { id, layoutOptions, children };
}

function edgeOf(shape: Root["edges"][number] | undefined, label: Label | undefined): Partial<PlacedEdge> {
  const [section] = shape?.sections ?? [];
  if (section === undefined) return {};
  const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(roundedPoint);
  const [box] = shape?.labels ?? [];
  return { points, ...(label === undefined || box === undefined ? {} : { label: { ...label, ...rounded(box) } }) };
}

/** The title of a group: at the top left, or further to the right if an arrow would cross it at the left. */
function titleIn(group: Box, title: Label, edges: readonly PlacedEdge[]): Label {
  const bottom = group.y + title.height;
  const end = group.x + group.width;
  const crossing = edges
    .flatMap(({ points }) => points.flatMap((point, index) => [[point, points[index + 1] ?? point] as const]))
    .filter(([a, b]) => Math.min(a.y, b.y) < bottom && Math.max(a.y, b.y) > group.y)
    .flatMap(([a, b]) => [a.x, b.x])
    .filter((x) => x > group.x && x < end);
  const starts = [group.x, ...crossing.map((x) => x + 2)].sort((a, b) => a - b);
  const isFree = (x: number): boolean => !crossing.some((one) => one > x && one < x + title.width);
  const x = starts.find((start) => start + title.width <= end && isFree(start)) ?? group.x;
  return { ...title, x, y: group.y };
}

/** Strings, broken into lines, with the size of the box around them. */
function sized(texts: readonly string[], font: typeof NODE): Label {
  const lines = texts.flatMap((text) => broken(text, font.size, font.widest));
  const width = Math.ceil(Math.max(...lines.map((line) => widthOf(line, font.size)))) + 2 * font.across;
  return { x: 0, y: 0, width, height: lines.length * font.line + 2 * font.down, lines };
}

function boxOf(label: Label | undefined): Size {
  return { width: label?.width ?? 0, height: label?.height ?? 0 };
}

function outsideIn(groups: readonly GraphGroup[], parent: string | undefined): GraphGroup[] {
  return groups.filter((group) => group.parent === parent).flatMap((group) => [group, ...outsideIn(groups, group.id)]);
}

function shapesIn(shape: Shape): Shape[] {
  return [shape, ...(shape.children ?? []).flatMap(shapesIn)];
}

/** Rounds to tenths of a pixel, because more digits would be noise in the file. */
function rounded({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box> = {}): Box {
  return { ...roundedPoint({ x, y }), width, height };
}

function roundedPoint({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

let worker: Worker | undefined;

/** Calls ELK's worker directly, because its own API only wraps the same call in a promise. The first layout loads it. */
function run(graph: object): Root {
  worker ??= newWorker();
  let answer: Parameters<Worker["onmessage"]>[0]["data"] = {};
  worker.onmessage = ({ data }) => (answer = data);
  worker.dispatcher.saveDispatch({ data: { id: 1, cmd: "layout", graph, layoutOptions: {}, options: {} } });
  if (answer.data === undefined) throw new Error(`ELK could not place a picture: ${JSON.stringify(answer.error)}`);
  return answer.data;
}

function newWorker(): Worker {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- diagrams in Mermaid do not need the layout
  const { Worker: Made } = require("elkjs/lib/elk-worker.min.js") as { readonly Worker: new () => Worker };
  const made = new Made();
  made.onmessage = () => undefined;
  made.dispatcher.saveDispatch({ data: { id: 0, cmd: "register", algorithms: ["layered"] } });
  return made;
}
