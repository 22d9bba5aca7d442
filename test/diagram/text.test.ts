// Text in a picture: its width, its lines, and its form in XML.

import { NosqlTable } from "@cdktf/provider-oci/lib/nosql-table";
import fc from "fast-check";
import { StackDiagram } from "../../lib/diagram";
import { broken, widthOf, xml } from "../../lib/diagram/text";
import { newStack } from "../support/synthesis";
import { decoded, findingsIn } from "./boxes";

test("a string is as wide as its letters in the size of the font", () => {
  // 635 + 278 thousandths of 10 pixels: b and i in the font's table.
  expect(widthOf("bi", 10)).toBeCloseTo(9.13);
  expect(widthOf("", 10)).toBe(0);
  expect(widthOf("W", 10)).toBeGreaterThan(widthOf("i", 10));
  expect(widthOf("日", 10)).toBeGreaterThanOrEqual(10);
  expect(widthOf("🚀", 10)).toBe(14);
});

test("a string is broken at spaces, and a word that is too wide after punctuation or anywhere", () => {
  expect(broken("one two three", 10, 45)).toEqual(["one two", "three"]);
  expect(broken("a\nb", 10, 100)).toEqual(["a", "b"]);
  expect(broken("oci_streaming_stream", 10, 80)).toEqual(["oci_streaming_", "stream"]);
  expect(broken("iiiiii", 10, 9)).toEqual(["iii", "iii"]);
});

test("lines are not too wide, and letters are not lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 30, max: 200 }), (text, width) => {
      const lines = broken(text, 12, width);
      const [bare, kept] = [text, lines.join("")].map((one) => one.replaceAll(/\s/g, ""));
      return kept === bare && lines.every((line) => Array.from(line).length === 1 || widthOf(line, 12) <= width);
    }),
  );
});

test("XML keeps every character that it can contain, and marks others", () => {
  expect(xml(`<a href="x">&'`)).toBe("&#60;a href=&#34;x&#34;&#62;&#38;&#39;");
  expect(xml("\u0000\u001b\uD800\uFFFF")).toBe("\uFFFD\uFFFD\uFFFD\uFFFD");
  expect(xml("größe 🚀")).toBe("größe 🚀");
});

test("names of resources cannot add markup", () => {
  const texts = fc.string({ unit: "binary", minLength: 1, maxLength: 80 }).filter((text) => !/[${}]/.test(text));
  fc.assert(
    fc.property(texts, (name) => {
      const stack = newStack();
      new NosqlTable(stack, "t", { compartmentId: "ocid1.compartment.oc1..a", name, ddlStatement: "x" });
      const svg = StackDiagram.of(stack).svg();
      // Every tag is one of the library's, and the text between them does not contain markup.
      const between = svg
        .replace(/<style>.*?<\/style>/, "")
        .split(/<\/?(?:svg|title|desc|rect|g|text|path|polygon)(?: [^<>]*)?>/);
      return (
        between.every((text) => !/[<>]|&(?!#\d+;)/.test(text)) && findingsIn(svg).length === 0 && decoded(svg) !== ""
      );
    }),
    { numRuns: 50 },
  );
});
