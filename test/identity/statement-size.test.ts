// Long and unusual strings: they are parsed or refused with a ConfigurationError, and never slowly.

import * as fc from "fast-check";
import {
  Access,
  MatchingRule,
  PolicyCondition,
  PolicyLocation,
  PolicyStatement,
  QuotaStatement,
  Subject,
} from "../../lib";
import { cpuTime, QUICK } from "../support/cpu-time";

function timed(run: () => unknown): number {
  return cpuTime(() => {
    try {
      run();
    } catch (error) {
      expect(error).toMatchObject({ name: "ConfigurationError" });
    }
  });
}

const where = (condition: string): string => `Allow group A to use streams in tenancy where ${condition}`;
const ids = Array.from({ length: 3_000 }, (_, n) => `id${n}`);

test.each([
  ["5,000 nested groups", () => PolicyStatement.parse(where("all{".repeat(5_000)))],
  ["as many nested groups as a statement has room for", () => PolicyStatement.parse(where("all{".repeat(1_900)))],
  ["5,000 parentheses", () => PolicyStatement.parse(where(`target.stream.id in ${"(".repeat(5_000)}`))],
  ["3,000 operands", () => PolicyStatement.parse(where(`any{${ids.map((id) => `request.ad='${id}'`).join(",")}}`))],
  ["3,000 short operands", () => PolicyStatement.parse(where(`request.ad in (${ids.map(() => "''").join(",")})`))],
  [
    "3,000 operands in code",
    () =>
      PolicyStatement.allow({
        subject: Subject.group({ name: "A" }),
        access: Access.use("streams"),
        location: PolicyLocation.tenancy(),
        condition: PolicyCondition.any(...ids.map((id) => PolicyCondition.isEqual("request.ad", id))),
      }),
  ],
  ["50,000 slashes in a name", () => Subject.group({ name: "/".repeat(50_000) })],
  ["50,000 slashes in a value", () => PolicyCondition.isEqual("target.object.name", "/".repeat(50_000))],
  ["50,000 stars in a value", () => PolicyCondition.isEqual("target.bucket.name", `/${"*".repeat(50_000)}`)],
  ["8,000 slashes", () => PolicyStatement.parse("/".repeat(8_000))],
  ["50,000 colons in a path", () => PolicyLocation.compartmentNamed(":".repeat(50_000))],
  ["a variable of 50,000 parts", () => PolicyCondition.isEqual(`request${".a".repeat(50_000)}`, "a")],
  ["a resource type of 50,000 letters", () => Access.use("a".repeat(50_000))],
  ["a permission of 50,000 letters", () => Access.permissions(["A".repeat(50_000)])],
  ["50,000 quotes", () => PolicyStatement.raw("'".repeat(50_000), "because")],
  ["8,000 open expressions", () => PolicyStatement.parse(where("${".repeat(3_900)))],
  ["8,000 open expressions with strings", () => PolicyStatement.parse(where('${"'.repeat(2_600)))],
  ["50,000 open expressions in a name", () => Subject.group({ name: "${".repeat(25_000) })],
])("%s are read or refused quickly", (_, run) => {
  expect(timed(run)).toBeLessThan(QUICK);
});

const GARBAGE = ["'", '"', "{", "}", "(", "[", "/", ",", "=", "!", "*", " ", "\n", ":", "\\", "$"].concat([
  "\u200B",
  "\u202E",
  "\uD800",
  "${",
  "${a}",
  '${"',
  "'a',",
  "/a/",
  "all{",
  "tag.",
  "request.a.",
  "in (",
  "not ",
]);
const READERS: readonly (readonly [what: string, read: (text: string) => unknown])[] = [
  ["a statement", (text) => PolicyStatement.parse(text)],
  ["a condition", (text) => PolicyStatement.parse(where(text))],
  ["a subject", (text) => PolicyStatement.parse(`Allow group ${text}`)],
  ["a value", (text) => PolicyCondition.isEqual("request.principal.type", text)],
  ["a name", (text) => Subject.group({ name: text, domain: text })],
  ["a matching rule", (text) => MatchingRule.parse(text)],
  ["a group of a matching rule", (text) => MatchingRule.parse(`all {${text}`)],
  ["a tag", (text) => MatchingRule.tag({ namespace: "a", key: text, value: text })],
  ["a quota", (text) => QuotaStatement.parse(text)],
  ["the names of a quota", (text) => QuotaStatement.parse(`zero kms quota ${text}`)],
];

test.each(READERS)("50,000 characters of any repeated piece as %s are read or refused quickly", (_, read) => {
  const texts = GARBAGE.flatMap((piece) => [7_800, 50_000].map((length) => piece.repeat(length / piece.length)));
  const slow = texts.filter((text) => timed(() => read(text)) > QUICK);
  expect(slow.map((text) => text.slice(0, 20))).toEqual([]);
});

const TEXTS = [
  "Allow group 'My Dom'/'Dev Ops', Ops to read streams in compartment a:b where all {target.stream.id = 'a', any {request.region in ('FRA'), !request.principal.type}}",
  "Admit group Ops of tenancy Src to associate drgs in tenancy Src with drgs in compartment id ocid1.compartment.oc1..a",
  "Endorse any-group to {STREAM_READ, STREAM_CONSUME} in compartment C of tenancy T where { request.operation = /*Get*/ }",
  "Define compartment Net as id ocid1.compartment.oc1..a",
  "Allow resource psmrp psm to use keys in tenancy where sets-intersect(target.resource.tag.a.b, ('x', request.principal.group.tag.a.b))",
  "Deny service s, t to manage all-resources in tenancy where request.utc-timestamp.time-of-day between '17:00:00Z' and '01:00:00Z'",
  "Allow group ${var.a} to use streams in compartment ${var.b}:c where target.stream.id not in ('${var.c}')",
];

test("a mutated statement is either parsed and printed stably, or refused with a ConfigurationError", () => {
  const piece = fc.oneof(
    fc.constantFrom(..."'/{}()[],=!:.*$ ".split(""), "all{", "${", "to", "in", "of", "where", "not", "id"),
    fc.string({ maxLength: 3 }),
  );
  const mutation = fc.tuple(fc.nat(), fc.nat({ max: 6 }), piece);
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), fc.array(mutation, { minLength: 1, maxLength: 4 }), (text, mutations) => {
      const mutated = mutations.reduce((before, [at, cut, put]) => {
        const start = at % (before.length + 1);
        return before.slice(0, start) + put + before.slice(start + cut);
      }, text);
      let printed: string;
      try {
        printed = PolicyStatement.parse(mutated).text;
      } catch (error) {
        expect(error).toMatchObject({ name: "ConfigurationError" });
        return;
      }
      expect(PolicyStatement.parse(printed).text).toBe(printed);
    }),
    { numRuns: 2_000, seed: 16 },
  );
});
