// A picture is readable: nothing overlaps, as measured in the SVG.

import { type TerraformStack } from "cdktf";
import { DiagramView, StackDiagram } from "../../lib/diagram";
import { newApp } from "../../stacks/main";
import { referenceStacks } from "../../stacks/variants";
import { boxesOf, findingsIn } from "./boxes";
import { largeStack } from "./large-stack";

const VIEWS = Object.values(DiagramView);

const variants = referenceStacks.flatMap(({ id, variants }) =>
  Object.entries(variants).map(([variant, make]) => ({ id, variant, make: (): TerraformStack => make(newApp()) })),
);

test.each(variants)("nodes, labels, titles and groups of $id, $variant, do not overlap in any view", ({ make }) => {
  const diagram = StackDiagram.of(make());
  const findings = VIEWS.flatMap((view) => findingsIn(diagram.svg(view)).map((finding) => `${view}: ${finding}`));
  expect(findings).toEqual([]);
});

test("the SVG has all nodes, groups, titles and labels of the picture", () => {
  const diagram = StackDiagram.of(variants.find(({ id }) => id === "iot")!.make());
  const { arrows, groups, nodes } = JSON.parse(diagram.json()) as {
    arrows: { labels: string[] }[];
    groups: { id: string; title: string }[];
    nodes: { lines: string[]; group?: string }[];
  };
  const drawn = boxesOf(diagram.svg());
  expect(drawn.nodes).toHaveLength(nodes.length);
  expect(drawn.groups).toHaveLength(groups.length);
  expect(drawn.titles.map(({ what }) => what).sort()).toEqual(groups.map(({ title }) => title).sort());
  expect(drawn.labels.map(({ what }) => what).sort()).toEqual(arrows.flatMap(({ labels }) => labels).sort());
});

test("the check finds overlapping nodes, a label that sticks out, and a node that is half in a group", () => {
  const rect = (x: number): string => `<rect x="${x}" y="10" width="50" height="20" rx="3"/>`;
  const text = (x: number, words: string): string =>
    `<text class="text" x="${x}" y="24" font-size="12">${words}</text>`;
  const svg = [
    '<rect class="page" width="200" height="100"/>',
    `<g class="group"><rect x="55" y="0" width="100" height="50" rx="3"/></g>`,
    `<g class="node">${rect(10)}${text(12, "one")}</g>`,
    `<g class="node keeps">${rect(40)}${text(42, "a long text")}</g>`,
    '<g class="edge dotted"><path d="M0 20L15 20"/></g>',
  ].join("\n");
  expect(findingsIn(svg)).toEqual([
    "one on a long text",
    "line on one",
    "one is half in a group",
    "a long text is half in a group",
    "a long text sticks out",
  ]);
});

describe("a picture of 2,000 resources", () => {
  const diagrams: StackDiagram[] = [];
  const times: number[] = [];
  beforeAll(() => {
    const stack = largeStack(41);
    expect(stack.node.findAll().length).toBeGreaterThan(2000);
    const start = process.cpuUsage();
    diagrams.push(StackDiagram.of(stack));
    for (const view of VIEWS) diagrams[0]!.svg(view);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000_000);
  });

  test("takes less than 5 s for all three views together", () => {
    expect(times[0]).toBeLessThan(5);
  });

  test.each(VIEWS)("has few nodes, with counts, and without overlaps: %s", (view) => {
    const svg = diagrams[0]!.svg(view);
    expect(findingsIn(svg)).toEqual([]);
    const { nodes, page } = boxesOf(svg);
    expect(nodes.length).toBeLessThan(20);
    expect([page.width < 1500, page.height < 1500]).toEqual([true, true]);
  });

  test("shows the number of resources of each kind in each place", () => {
    const { groups, nodes } = JSON.parse(diagrams[0]!.json()) as {
      groups: { title: string }[];
      nodes: { lines: string[]; addresses: string[] }[];
    };
    expect(groups.map(({ title }) => title)).toEqual(expect.arrayContaining(["41 × Pool", "41 × Subnet"]));
    const streams = nodes.find(({ lines }) => lines[0] === "369 × Stream");
    expect(streams?.lines).toEqual(["369 × Stream", "pool-0-stream-0", "pool-0-stream-1", "and 367 more"]);
    expect(streams?.addresses).toHaveLength(369);
  });
});
