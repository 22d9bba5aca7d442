// A picture is readable on a light and on a dark page: it has its own background, with enough contrast.

import { StackDiagram } from "../../lib/diagram";

const stream = { oci_streaming_stream: { orders: { name: "orders", partitions: 1 } } };
const svg = StackDiagram.ofSynthesized(JSON.stringify({ resource: stream })).svg();
const [, light = "", dark = ""] = /<style>(.*?)@media \(prefers-color-scheme: dark\)\{(.*)\}<\/style>/.exec(svg) ?? [];

function colorOf(rules: string, selector: string, property: "fill" | "stroke"): string {
  const [, color] = new RegExp(`(?:^|\\})\\${selector}\\{[^}]*?${property}:(#[0-9a-f]{6})`).exec(rules) ?? [];
  if (color === undefined) throw new Error(`${selector} has no ${property}`);
  return color;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ["light", light],
  ["dark", dark],
])("on a %s screen", (_, rules) => {
  const page = colorOf(rules, ".page", "fill");
  const fills = [".node rect", ".keeps rect", ".acts rect"].map((selector) => colorOf(rules, selector, "fill"));

  test("text has the contrast of WCAG AA, 4.5 to 1, with every box and with the page", () => {
    const texts = [".text", ".faint"].map((selector) => colorOf(rules, selector, "fill"));
    const least = Math.min(...texts.flatMap((text) => [page, ...fills].map((behind) => contrast(text, behind))));
    expect(least).toBeGreaterThanOrEqual(4.5);
  });

  test("arrows and frames have the contrast of graphics, 3 to 1, with the page", () => {
    expect(contrast(colorOf(rules, ".edge path", "stroke"), page)).toBeGreaterThanOrEqual(3);
    expect(contrast(colorOf(rules, ".node rect", "stroke"), page)).toBeGreaterThanOrEqual(3);
  });
});
