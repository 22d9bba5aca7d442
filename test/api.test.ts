// The public API is what docs/api.txt says, other languages could have it, and all of it is documented.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { apiReport, type ApiReport } from "../scripts/api/report";
import { type Rule, RULES } from "../scripts/api/rules";

/** What breaks a rule of CONTRIBUTING.md for a reason. */
const ALLOWED: Partial<Record<Rule, string[]>> = {
  // What a construct and its import share: nobody names it, and its members are documented by the interface.
  "not exported": [
    "BucketBase",
    "ConnectHarnessBase",
    "EventRuleBase",
    "FunctionApplicationBase",
    "FunctionBase",
    "KeyBase",
    "LogGroupBase",
    "NetworkSecurityGroupBase",
    "SecretBase",
    "ServiceConnectorBase",
    "StreamBase",
    "StreamPoolBase",
    "TopicBase",
    "VaultBase",
    "VcnBase",
  ],
  // The words of the service; Python would write `from_`.
  "reserved name": ["AlarmSuppression.from", "ForwardProps.from"],
};

let report: ApiReport;

// Compiling the library takes some seconds.
beforeAll(() => {
  report = apiReport();
}, 120_000);

test("docs/api.txt is what lib and stacks declare; `npm run api` writes it", () => {
  const committed = readFileSync(join(__dirname, "..", "docs", "api.txt"), "utf8").split("\n");
  const actual = report.text.split("\n");
  // Lines rather than texts: a difference of thousands of lines would not be readable.
  const known = new Set(committed);
  const declared = new Set(actual);
  expect({
    added: actual.filter((line) => !known.has(line)),
    removed: committed.filter((line) => !declared.has(line)),
  }).toEqual({ added: [], removed: [] });
  expect(actual.length).toBe(committed.length);
  expect(actual.findIndex((line, index) => line !== committed[index])).toBe(-1);
});

test.each(RULES)("no public declaration breaks the rule '%s', but for those allowed by name", (rule) => {
  const found = report.ruleFindings.filter((finding) => finding.rule === rule).map(({ at }) => at);
  expect(found.sort()).toEqual(ALLOWED[rule] ?? []);
});

test("every public declaration and member has a doc comment, and every optional member of a struct its @default", () => {
  expect(report.docFindings).toEqual([]);
});
