import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { TerraformVariable } from "cdktf";
import { Bucket, Compartment, ConfigurationError, Instant, type RetentionLock, RetentionRule } from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, synthesize } from "../support/synthesis";
import { use } from "../support/use";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

function rulesOf(retentionRules: RetentionRule[], stack = newStack()): unknown {
  new Bucket(stack, "archive", { compartment, name: "bookings", retentionRules });
  return resource(synthesize(stack), ObjectstorageBucket).retention_rules;
}

test("a rule is for days, for years, or indefinite", () => {
  const rules = [RetentionRule.days("a", 10), RetentionRule.years("b", 7), RetentionRule.indefinite("hold")];
  expect(rules.map(({ name }) => name)).toEqual(["a", "b", "hold"]);
  expect(rulesOf(rules)).toEqual([
    { display_name: "a", duration: { time_amount: "10", time_unit: "DAYS" } },
    { display_name: "b", duration: { time_amount: "7", time_unit: "YEARS" } },
    { display_name: "hold" },
  ]);
});

test("maximal: a rule can be locked at an instant", () => {
  const lock: Required<RetentionLock> = { lockedFrom: Instant.fromIso("2030-01-01T00:00:00Z") };
  expect(rulesOf([RetentionRule.years("a", 7, lock)])).toEqual([
    { display_name: "a", duration: { time_amount: "7", time_unit: "YEARS" }, time_rule_locked: "2030-01-01T00:00:00Z" },
  ]);
});

test("an indefinite rule cannot be locked", () => {
  const lockedFrom = Instant.fromIso("2030-01-01T00:00:00Z");
  // @ts-expect-error the service does not have such a lock
  expect(() => use(RetentionRule.indefinite("hold", { lockedFrom }))).toThrow(ConfigurationError);
});

test("its time and name can be inputs", () => {
  const stack = newStack();
  const days = new TerraformVariable(stack, "days", { type: "number" }).numberValue;
  const name = new TerraformVariable(stack, "called", { type: "string" }).stringValue;
  expect(rulesOf([RetentionRule.days(name, days)], stack)).toEqual([
    { display_name: "${var.called}", duration: { time_amount: "${var.days}", time_unit: "DAYS" } },
  ]);
});

const NAME = "the name of a retention rule must be letters, digits, periods, underscores and hyphens";

test.each<[string, () => RetentionRule, string]>([
  ["no name", () => RetentionRule.indefinite(""), `${NAME}, got ''`],
  ["a name with a blank", () => RetentionRule.days("a rule", 1), `${NAME}, got 'a rule'`],
  [
    "no day",
    () => RetentionRule.days("a", 0),
    "the time of the retention rule 'a' must be a whole number of at least 1 days, got 0",
  ],
  [
    "half a year",
    () => RetentionRule.years("a", 0.5),
    "the time of the retention rule 'a' must be a whole number of at least 1 years, got 0.5",
  ],
])("fails for %s", (_, make, message) => {
  expect(() => use(make())).toThrow(new Error(message));
});
