// The boxes of a picture, read from its SVG, and those that overlap.

import { widthOf } from "../../lib/diagram/text";

export interface Box {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawn {
  readonly page: Box;
  readonly groups: readonly Box[];
  readonly nodes: readonly (Box & { readonly texts: readonly Box[] })[];
  readonly titles: readonly Box[];
  readonly labels: readonly Box[];
  /** The parts of the arrows, as boxes without a width or a height. */
  readonly lines: readonly Box[];
}

export function boxesOf(svg: string): Drawn {
  const parts = (name: string): string[] =>
    [...svg.matchAll(new RegExp(`<g class="${name}(?: [\\w ]+)?">(.*?)</g>`, "gs"))].map(([, inner = ""]) => inner);
  const [page] = boxesIn(svg, "page", /<rect class="page" (.*?)\/>/g);
  return {
    page: page ?? { what: "page", x: 0, y: 0, width: 0, height: 0 },
    groups: parts("group").flatMap((part) => boxesIn(part, "group")),
    nodes: parts("node").flatMap((part) =>
      boxesIn(part, textsOf(part)).map((box) => ({ ...box, texts: textBoxes(part) })),
    ),
    titles: parts("title").flatMap(textBoxes),
    labels: parts("label").flatMap(textBoxes),
    lines: parts("edge").flatMap(linesIn),
  };
}

function boxesIn(part: string, what: string, pattern = /<rect (.*?)\/>/g): Box[] {
  return [...part.matchAll(pattern)].map(([, attributes = ""]) => ({
    what,
    ...{ x: numberOf(attributes, "x"), y: numberOf(attributes, "y") },
    ...{ width: numberOf(attributes, "width"), height: numberOf(attributes, "height") },
  }));
}

/** A line of text, from the top of its letters to below them. */
function textBoxes(part: string): Box[] {
  return [...part.matchAll(/<text (.*?)>(.*?)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const size = numberOf(attributes, "font-size");
    const plain = decoded(text);
    const y = numberOf(attributes, "y") - 0.76 * size;
    return { what: plain, x: numberOf(attributes, "x"), y, width: widthOf(plain, size), height: size };
  });
}

function textsOf(part: string): string {
  return [...part.matchAll(/<text .*?>(.*?)<\/text>/g)].map(([, text = ""]) => decoded(text)).join(" / ");
}

function linesIn(part: string): Box[] {
  const path = /<path d="M(.*?)"/.exec(part)?.[1] ?? "";
  const points = path.split("L").map((point) => point.split(" ").map(Number));
  return points.slice(1).map(([x = 0, y = 0], index) => {
    const [a = 0, b = 0] = points[index] ?? [];
    return { what: "line", x: Math.min(a, x), y: Math.min(b, y), width: Math.abs(a - x), height: Math.abs(b - y) };
  });
}

function numberOf(attributes: string, name: string): number {
  return Number(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
}

export function decoded(text: string): string {
  return text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** Whether the boxes overlap by more than a hair. */
export function overlap(a: Box, b: Box): boolean {
  const apart = (one: number, length: number, other: number): boolean => one + length <= other + 0.5;
  return !(
    apart(a.x, a.width, b.x) ||
    apart(b.x, b.width, a.x) ||
    apart(a.y, a.height, b.y) ||
    apart(b.y, b.height, a.y)
  );
}

export function isInside(inner: Box, outer: Box): boolean {
  const within = (a: number, length: number, b: number, room: number): boolean =>
    a >= b - 0.5 && a + length <= b + room + 0.5;
  return within(inner.x, inner.width, outer.x, outer.width) && within(inner.y, inner.height, outer.y, outer.height);
}

/** Boxes that overlap others, or stick out of their box. */
export function findingsIn(svg: string): string[] {
  const { groups, labels, lines, nodes, page, titles } = boxesOf(svg);
  const pairs = (all: readonly Box[], others: readonly Box[]): string[] =>
    all.flatMap((one, index) =>
      (all === others ? others.slice(index + 1) : others)
        .filter((other) => overlap(one, other))
        .map((other) => `${one.what} on ${other.what}`),
    );
  const torn = (all: readonly Box[]): string[] =>
    all.flatMap((one) =>
      groups
        .filter((group) => overlap(one, group) && !isInside(one, group) && !isInside(group, one))
        .map(() => `${one.what} is half in a group`),
    );
  return [
    ...pairs(nodes, nodes),
    ...pairs(labels, nodes),
    ...pairs(labels, labels),
    ...pairs(labels, titles),
    ...pairs(titles, nodes),
    ...pairs(titles, titles),
    ...pairs(lines, nodes),
    ...torn(nodes),
    ...torn(groups),
    ...nodes.flatMap((node) =>
      node.texts.filter((text) => !isInside(text, node)).map(({ what }) => `${what} sticks out`),
    ),
    ...titles
      .filter((title) => !groups.some((group) => isInside(title, group)))
      .map(({ what }) => `${what} sticks out`),
    ...[...nodes, ...groups, ...labels]
      .filter((one) => !isInside(one, page))
      .map(({ what }) => `${what} is off the page`),
  ];
}
