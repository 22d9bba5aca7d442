// Matching rules as strings: those that Oracle documents and deploys, those that cause a warning, and how the parser handles all others.

import * as fc from "fast-check";
import { Compartment, ConfigurationError, DynamicGroup, MatchingRule } from "../../lib";
import { cpuTime, QUICK } from "../support/cpu-time";
import { newStack, warnings } from "../support/synthesis";
import { matchingRules } from "../warnings/matching-rules";
import { COMPARTMENT, TENANCY } from "./ocids";

const LEGAL = [
  "resource.type = 'fnfunc'",
  "all {resource.type = 'serviceconnector', resource.compartment.id = 'ocid1.compartment.oc1..xdemo2'}",
  "ANY {instance.id = 'ocid1.instance.oc1.iad.xdemo5', instance.id = 'ocid1.instance.oc1.iad.xdemo6'}",
  "tag.ops.stage.value",
  "tag.ops.stage.value = 'prod'",
  "any {all {resource.type = 'fnfunc', tag.ops.stage.value = 'prod'}, instance.compartment.id = 'ocid1.compartment.oc1..xdemo2'}",
  "All {instance.compartment.id = 'ocid1.compartment.oc1..xdemo2', instance.id != 'ocid1.instance.oc1.iad.xdemo5'}",
  "resource.compartment.id = 'ocid1.compartment.oc1..xdemo2'",
  "all {resource.id = 'ocid1.apigateway.oc1.iad.xdemo7', resource.type = 'apigateway'}",
  "any {resource.type = 'datasciencejobrun', resource.type = 'datasciencenotebooksession'}",
  // A group with one member, the tenancy as a compartment, a type in another case, unknown types, references.
  "All {resource.type = 'ApiGateway'}",
  "resource.compartment.id = 'ocid1.tenancy.oc1..xdemo1'",
  "resource.compartment.id = 'ocidv1:tenancy:oc1:phx:1460166241651:aaaaroot'",
  "resource.type = 'goldengatedeployment'",
  "resource.type = 'vaultsecret'",
  "resource.type != 'instance'",
  "ALL {resource.type = 'instance', resource.compartment.id = 'ocid1.compartment.oc1..xdemo2'}",
  "ALL {resource.type = '${var.type}', resource.compartment.id = '${var.compartment}', tag.${var.ns}.key.value = '${var.a}-x'}",
  "ALL {tag.Ops.stage.value = 'prod', tag.ops.Stage.value = 'PROD'}",
  "any {${var.rule}, tag.a.b.value}",
];

test.each(LEGAL)("accepts %s without findings, and prints it unchanged", (text) => {
  expect(MatchingRule.parse(text).text).toBe(text);
  expect(warningsOf(text)).toEqual([]);
});

test.each([
  [
    "blanks and line breaks do not count",
    "any{\n tag.a.b.value='x' ,\ttag.c.d.value }",
    "any {tag.a.b.value = 'x', tag.c.d.value}",
  ],
  ["double quotes become single", 'resource.type = "fnfunc"', "resource.type = 'fnfunc'"],
])("%s", (_, text, printed) => {
  expect(MatchingRule.parse(text).text).toBe(printed);
});

test.each(matchingRules.filter(({ title }) => !title.endsWith(",}")))("prints $title unchanged", ({ title }) => {
  expect(MatchingRule.parse(title).text).toBe(title);
});

test("leaves out a comma after the last member", () => {
  expect(MatchingRule.parse("any {tag.a.b.value, tag.c.d.value,}").text).toBe("any {tag.a.b.value, tag.c.d.value}");
});

test("a group warns once about a type in several rules", () => {
  const rule = MatchingRule.parse("resource.type = 'fnfunction'");
  const stack = newStack();
  new DynamicGroup(stack, "group", { rule: MatchingRule.any(rule, rule), tenancy: Compartment.fromTenancyId(TENANCY) });
  expect(warnings(stack).filter((text) => text.includes("fnfunction"))).toHaveLength(1);
});

function warningsOf(text: string): string[] {
  const stack = newStack();
  new DynamicGroup(stack, "group", { rule: MatchingRule.parse(text), tenancy: Compartment.fromTenancyId(TENANCY) });
  return warnings(stack)
    .map((warning) => warning.replace(/^test\/group: /, ""))
    .filter((warning) => !warning.includes("IAM resources are written through"));
}

/** Rules whose strings have the canonical blanks and case of keywords. */
const { rule } = fc.letrec<{ rule: MatchingRule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom("fnfunc", "apigateway", "newtype", "${var.type}").map((type) => MatchingRule.ofType(type)),
    fc
      .constantFrom(COMPARTMENT, TENANCY, "${var.a}")
      .map((id) => MatchingRule.resourcesIn(Compartment.fromCompartmentId(id))),
    fc
      .record({ namespace: word(), key: word(), value: fc.option(value(), { nil: undefined }) })
      .map(({ value: given, ...tag }) => MatchingRule.tag({ ...tag, ...(given !== undefined && { value: given }) })),
    fc
      .record({ namespace: word(), key: word(), value: value() })
      .map((tag) => MatchingRule.otherThan(MatchingRule.tag(tag))),
    fc.array(tie("rule"), { minLength: 1, maxLength: 3 }).map((rules) => MatchingRule.any(...rules)),
    fc.array(tie("rule"), { minLength: 1, maxLength: 3 }).chain((rules) => fc.constant(allOf(rules))),
  ),
}));

function word(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[A-Za-z0-9_@:-]{1,8}$/);
}

function value(): fc.Arbitrary<string> {
  return fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .map((text) => `v${text.replaceAll(/['"‘’“”{}\\$\p{C}\p{Z}]/gu, "-")}v`);
}

/** Two values of one variable are refused; then only the first rule is used. */
function allOf(rules: MatchingRule[]): MatchingRule {
  try {
    return MatchingRule.all(...rules);
  } catch {
    return rules[0]!;
  }
}

test("what the factories create is parsed and printed as the same string", () => {
  fc.assert(
    fc.property(rule, ({ text }) => {
      expect(MatchingRule.parse(text).text).toBe(text);
    }),
    { numRuns: 300, seed: 16 },
  );
});

test("a mutated rule is either parsed and printed stably, or refused with a ConfigurationError", () => {
  const piece = fc.constantFrom(
    "'",
    '"',
    "{",
    "}",
    "${",
    ",",
    "=",
    "!=",
    "/",
    "all",
    "any {",
    " ",
    "*",
    "tag.",
    ".",
    "\u202e",
    "\n",
    "$",
  );
  const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.option(piece, { nil: "" }));
  fc.assert(
    fc.property(fc.constantFrom(...LEGAL), fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
      expectEither(
        changes.reduce((changed, [where, length, put]) => {
          const at = Math.floor(where * changed.length);
          return changed.slice(0, at) + put + changed.slice(at + length);
        }, text),
      );
    }),
    { numRuns: 1500, seed: 16 },
  );
});

function expectEither(text: string): void {
  let printed: string;
  try {
    printed = MatchingRule.parse(text).text;
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return;
  }
  expect(MatchingRule.parse(printed).text).toBe(printed);
}

test.each([
  ["5,000 groups in groups", "all {".repeat(5000) + "tag.a.b.value" + "}".repeat(5000)],
  [
    "3,000 members",
    `any {${Array.from({ length: 3000 }, (_, n) => `instance.id = 'ocid1.instance.oc1.iad.x${n}'`).join(", ")}}`,
  ],
  ["3,000 tests in all", `all {${Array.from({ length: 3000 }, (_, n) => `tag.a.k${n}.value != 'x'`).join(", ")}}`],
  ["50,000 slashes", "/".repeat(50_000)],
  ["50,000 quotes", "'".repeat(50_000)],
  ["25,000 expressions that are never closed", "${".repeat(25_000)],
  ["50,000 commas", `any {tag.a.b.value${",".repeat(50_000)}}`],
  ["a word of 50,000 letters", `tag.${"a".repeat(50_000)}.b.value`],
])("parses or rejects %s quickly", (_, text) => {
  const read = (): void => {
    expectEither(text);
  };
  expect(cpuTime(read)).toBeLessThan(QUICK);
});
