// Quota statements as strings: those that Oracle documents, those that cause a warning, and how the parser handles all others.

import * as fc from "fast-check";
import {
  ConfigurationError,
  OciStack,
  Quota,
  QuotaCondition,
  QuotaLimit,
  QuotaLocation,
  QuotaStatement,
} from "../../lib";
import { cpuTime, QUICK } from "../support/cpu-time";
import { testApp, warnings } from "../support/synthesis";
import { quotas } from "../warnings/quotas";

const LEGAL = [
  "set streaming quota partition-count to 10 in compartment shop",
  "zero notifications quota topic-count in compartment shop",
  "unset kms quota virtual-vault-count in tenancy",
  "Set service-connector-hub quota service-connector-count to 5 in compartment shop:data",
  "zero kms quotas in tenancy",
  "zero compute-core quota /standard*/ in compartment lab",
  "set streaming quota partition-count to 4 in tenancy where request.region = 'eu-frankfurt-1'",
  "zero streaming quota /*/ in tenancy where request.region != 'us-ashburn-1'",
  "set object-storage quota storage-bytes to 5000000000 in compartment archive",
  "set vcn quotas to 0 in tenancy",
  // Unknown families and names, a name that is a keyword, references.
  "set big-data quota node-count to 3 in compartment lab where request.ad = 'xyz:US-ASHBURN-AD-1'",
  "ZERO database QUOTAS IN TENANCY WHERE REQUEST.REGION = 'eu-frankfurt-2'".replace(
    /IN TENANCY WHERE /,
    "in tenancy where ",
  ),
  "zero compute quotas in compartment id",
  "zero compute quota /*gpu*/ in compartment lab",
  "zero compute quota /*-count/ in compartment lab",
  "set ${var.family} quota ${var.name} to ${var.n} in compartment ${var.place}:x where request.region = '${var.region}'",
];

test.each(LEGAL)("accepts %s without findings, and prints it unchanged", (text) => {
  expect(QuotaStatement.parse(text).text).toBe(text);
  expect(warningsOf(text)).toEqual([]);
});

test.each([
  [
    "blanks, line breaks and the case of keywords do not count",
    "SET streaming Quota\n partition-count  TO 10 IN COMPARTMENT shop",
    "SET streaming Quota partition-count to 10 in compartment shop",
  ],
  [
    "a region without quotes gets them",
    "zero vcn quotas in tenancy where request.region=us-phoenix-1",
    "zero vcn quotas in tenancy where request.region = 'us-phoenix-1'",
  ],
  [
    "double quotes become single",
    'zero vcn quotas in tenancy where request.region = "us-phoenix-1"',
    "zero vcn quotas in tenancy where request.region = 'us-phoenix-1'",
  ],
])("%s", (_, text, printed) => {
  expect(QuotaStatement.parse(text).text).toBe(printed);
});

test.each(quotas)("prints $title unchanged", ({ title }) => {
  expect(QuotaStatement.parse(title).text).toBe(title);
});

function warningsOf(text: string): string[] {
  const stack = new OciStack(testApp(), "app");
  new Quota(stack, "limits", { statements: [QuotaStatement.parse(text)] });
  return warnings(stack).map((warning) => warning.replace(/^app\/limits: /, ""));
}

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}[a-z0-9]$/).map((text) => `x${text}`);
const limit = fc.oneof(
  fc.constantFrom(QuotaLimit.STREAM_PARTITIONS, QuotaLimit.CONNECTORS, QuotaLimit.TOPICS, QuotaLimit.FUNCTIONS),
  fc.tuple(word, word).map(([family, name]) => QuotaLimit.named(family, name)),
  fc.tuple(word, word).map(([family, name]) => QuotaLimit.matching(family, `*${name}*`)),
  word.map((family) => QuotaLimit.allOf(family)),
);
const location = fc.oneof(
  fc.constant(QuotaLocation.tenancy()),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((names) => QuotaLocation.compartmentNamed(names.join(":"))),
);
const condition = fc.option(
  fc.oneof(
    fc.constantFrom("eu-frankfurt-1", "${var.region}").map((region) => QuotaCondition.otherRegions(region)),
    word.map((name) => QuotaCondition.availabilityDomain(name)),
  ),
  { nil: undefined },
);
const statement = fc
  .record({ limit, location, condition, value: fc.nat(), action: fc.constantFrom("set", "zero", "unset") })
  .map(({ condition: where, value, action, ...target }) => {
    const all = { ...target, ...(where !== undefined && { condition: where }) };
    if (action === "set") return QuotaStatement.set({ ...all, value });
    return action === "zero" ? QuotaStatement.zero(all) : QuotaStatement.unset(all);
  });

test("what the factories create is parsed and printed as the same string", () => {
  fc.assert(
    fc.property(statement, ({ text }) => {
      expect(QuotaStatement.parse(text).text).toBe(text);
    }),
    { numRuns: 300, seed: 16 },
  );
});

test("a mutated statement is either parsed and printed stably, or refused with a ConfigurationError", () => {
  const piece = fc.constantFrom(
    "'",
    "/",
    "*",
    "${",
    ",",
    "=",
    "{",
    "}",
    "any {",
    "to",
    " in ",
    "id",
    " ",
    "-",
    ":",
    ".",
    "9",
    "\u202e",
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
    printed = QuotaStatement.parse(text).text;
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return;
  }
  expect(QuotaStatement.parse(printed).text).toBe(printed);
}

const START = "zero vcn quotas in tenancy where ";

test.each([
  ["5,000 groups in groups", `${START}${"all {".repeat(5000)}request.ad = 'x'${"}".repeat(5000)}`],
  ["3,000 tests", `${START}any {${Array.from({ length: 3000 }, (_, n) => `request.ad = 'x${n}'`).join(", ")}}`],
  ["3,000 names", `zero x quota ${Array.from({ length: 3000 }, (_, n) => `name-${n}`).join(", ")} in tenancy`],
  ["50,000 slashes", "/".repeat(50_000)],
  ["a pattern of 50,000 stars", `zero x quota /${"*".repeat(50_000)}/ in tenancy`],
  ["25,000 expressions that are never closed", "${".repeat(25_000)],
  ["a path of 25,000 names", `zero x quotas in compartment ${"a:".repeat(25_000)}a`],
  ["a word of 50,000 letters", `zero streaming${"g".repeat(50_000)} quotas in tenancy`],
])("parses or rejects %s quickly", (_, text) => {
  const read = (): void => {
    expectEither(text);
  };
  expect(cpuTime(read)).toBeLessThan(QUICK);
});
