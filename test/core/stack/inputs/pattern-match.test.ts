import fc from "fast-check";
import { OciStack } from "../../../../lib";
import { matchesPattern } from "../../../../lib/core/stack/inputs/input-match";
import { flawIn } from "../../../../lib/core/stack/inputs/input-pattern";
import { testApp } from "../../../support/synthesis";

test.each<[string, string, boolean]>([
  ["", "", true],
  ["", "a", true],
  ["^$", "a", false],
  ["^a+$", "aaa", true],
  ["^a+$", "aab", false],
  ["b", "abc", true],
  ["^(?:a|bc){2,3}$", "abca", true],
  ["^(?:a|bc){2,3}$", "a", false],
  ["^a{2,}?$", "a", false],
  ["^a{2,}?$", "aaaa", true],
  ["^a{0}$", "", true],
  ["^[^a-c\\]]$", "]", false],
  ["^\\p{L}\\x41.$", "üA😀", true],
  ["\\bshop\\b", "my shop", true],
  ["\\Bshop", "my shop", false],
  ["a\\{\\?", "a{?", true],
  ["^(a?)??b*?$", "abb", true],
  ["|x", "", true],
])("'%s' and '%s': %s", (pattern, text, expected) => {
  expect(matchesPattern(pattern, text)).toBe(expected);
  expect(new RegExp(pattern, "u").test(text)).toBe(expected);
});

const { pattern } = fc.letrec<{ pattern: string; sequence: string; piece: string; atom: string }>((tie) => ({
  pattern: fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((ways) => ways.join("|")),
  sequence: fc.array(tie("piece"), { maxLength: 3 }).map((pieces) => pieces.join("")),
  piece: fc.oneof(
    fc.constantFrom("^", "$", "\\b", "\\B"),
    fc
      .tuple(tie("atom"), fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,}", "{0,2}"), fc.constantFrom("", "?"))
      .map(([atom, count, lazy]) => `${atom}${count}${count === "" ? "" : lazy}`),
  ),
  atom: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("a", "b", "-", ".", "[ab]", "[^a]", "\\w", "\\W", "😀"),
    tie("pattern").map((inner) => `(${inner})`),
    tie("pattern").map((inner) => `(?:${inner})`),
  ),
}));

const text = fc.array(fc.constantFrom("a", "b", "-", "😀", "\n"), { maxLength: 6 }).map((letters) => letters.join(""));

test("every pattern has the same meaning as in JavaScript", () => {
  const says = (one: string, other: string): void => {
    expect(matchesPattern(one, other)).toBe(new RegExp(one, "u").test(other));
  };
  fc.assert(fc.property(pattern, text, says), { seed: 16, numRuns: 3_000 });
});

const HOSTILE: readonly [string, string][] = [
  ["^(a+)+$", `${"a".repeat(200)}!`],
  ["^(?:a|a)*$", `${"a".repeat(200)}!`],
  ["^(?:\\w+\\s?)*$", `${"word ".repeat(200)}!`],
  ["^(?:a*)*b$", "a".repeat(1_000)],
  ["(?:a?){100}(?:a){100}b", "a".repeat(100)],
  ["a+b", "a".repeat(2_000)],
];

test.each(HOSTILE)(
  "an expression with catastrophic backtracking in JavaScript, '%s', is matched quickly",
  (hostile, answer) => {
    const begin = performance.now();
    expect(matchesPattern(hostile, answer)).toBe(false);
    expect(performance.now() - begin).toBeLessThan(1_000);
  },
);

test("fails with a message for a default that a JavaScript expression could not match in finite time", () => {
  const stack = new OciStack(testApp(), "shop");
  const defaultValue = `${"a".repeat(60)}!`;
  expect(() => stack.input.text("zone", { title: "Zone", pattern: "^(a+)+$", defaultValue })).toThrow(
    "shop: the default of the input 'zone' must be a string that matches ^(a+)+$",
  );
});

test.each([
  ["(?:".repeat(1_001) + ")".repeat(1_001), "RE2 does not support 1001 nested parentheses"],
  ["(?:a{100}){100}", "RE2 does not support 10000 repetitions"],
  [`(?:${"[a-z]".repeat(200)}){1000}`, "it is too long when its repetitions are expanded"],
])("fails for an expression that is too large", (large, flaw) => {
  expect(flawIn(large)).toBe(flaw);
});

test("accepts 1,000 nested parentheses, and 1,000 repetitions", () => {
  const nested = "(?:".repeat(1_000) + "a" + ")".repeat(1_000);
  expect([flawIn(nested), matchesPattern(nested, "a")]).toEqual([undefined, true]);
  expect([flawIn("^[a-z]{1,1000}$"), matchesPattern("^[a-z]{1,1000}$", "a".repeat(1_001))]).toEqual([undefined, false]);
});
