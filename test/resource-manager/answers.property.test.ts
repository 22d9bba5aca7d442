// Properties of every form, for all fields and all answers.

import * as fc from "fast-check";
import { InputCondition, OciStack } from "../../lib";
import { type SchemaDocument, type SchemaVariable } from "../../lib/resource-manager/schema-document";
import { MANY_RUNS, RUNS } from "../properties/either";
import { type Answers, answerFindings, shownFields } from "../support/answers";
import { formIn } from "../support/forms";
import { COMPARTMENT_ID } from "../support/ocids";
import { testApp } from "../support/synthesis";

const PLACE = { region: "eu-frankfurt-1", compartment_ocid: COMPARTMENT_ID };

function formOf(declare: (stack: OciStack) => void): SchemaDocument {
  const stack = new OciStack(testApp(), "bookings");
  declare(stack);
  return formIn(stack);
}

const FORM = formOf(({ input }) => {
  input.boolean("a", { title: "A", defaultValue: false });
  input.boolean("b", { title: "B", defaultValue: false });
  input.choice("mode", { title: "Mode", options: ["x", "y"], defaultValue: "x" });
  input.integer("n", { title: "N", min: 1, defaultValue: 1, visible: InputCondition.isTrue("a") });
});

/** The form with other rules for the field `n`. */
function withRules(rules: Partial<SchemaVariable>): SchemaDocument {
  const { n, ...others } = FORM.variables;
  return { ...FORM, variables: { ...others, n: { ...n!, ...rules } } };
}

const bounds = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 50 }))
  .map(([minimum, width]) => ({ minimum, maximum: minimum + width }));

/** Often at a bound or just next to it. */
const offsets = fc.oneof(fc.constantFrom(-1, -0.5, 0, 0.5, 1), fc.double({ min: -120, max: 120, noNaN: true }));

test("an integer is accepted if and only if it is whole and within its bounds", () => {
  fc.assert(
    fc.property(bounds, fc.boolean(), offsets, ({ minimum, maximum }, low, offset) => {
      const value = (low ? minimum : maximum) + offset;
      const findings = answerFindings(withRules({ minimum, maximum, visible: true }), { ...PLACE, n: value });
      expect(findings.length === 0).toBe(Number.isInteger(value) && value >= minimum && value <= maximum);
    }),
    MANY_RUNS,
  );
});

interface Wish {
  readonly condition: InputCondition;
  readonly holds: (a: boolean, b: boolean, mode: string) => boolean;
}

const { wish } = fc.letrec<{ wish: Wish }>((tie) => ({
  wish: fc.oneof(
    { maxDepth: 4 },
    fc.constant<Wish>({ condition: InputCondition.isTrue("a"), holds: (a) => a }),
    fc.constant<Wish>({ condition: InputCondition.isTrue("b"), holds: (_, b) => b }),
    fc.constant<Wish>({ condition: InputCondition.isChosen("mode", "y"), holds: (_, __, mode) => mode === "y" }),
    tie("wish").map((one): Wish => ({
      condition: InputCondition.negate(one.condition),
      holds: (a, b, mode) => !one.holds(a, b, mode),
    })),
    fc.array(tie("wish"), { minLength: 1, maxLength: 4 }).map((all): Wish => ({
      condition: InputCondition.all(...all.map(({ condition }) => condition)),
      holds: (a, b, mode) => all.every(({ holds }) => holds(a, b, mode)),
    })),
    fc.array(tie("wish"), { minLength: 1, maxLength: 4 }).map((any): Wish => ({
      condition: InputCondition.any(...any.map(({ condition }) => condition)),
      holds: (a, b, mode) => any.some(({ holds }) => holds(a, b, mode)),
    })),
  ),
}));

test("a field is shown if and only if its condition holds, and is not checked while it is hidden", () => {
  fc.assert(
    fc.property(wish, fc.boolean(), fc.boolean(), fc.constantFrom("x", "y"), ({ condition, holds }, a, b, mode) => {
      const form = withRules({ visible: condition._render() });
      const answers: Answers = { ...PLACE, a, b, mode, n: 0 };
      const expected = holds(a, b, mode);
      expect(shownFields(form, answers).includes("n")).toBe(expected);
      expect(answerFindings(form, answers)).toEqual(expected ? ["n must be at least 1"] : []);
    }),
    MANY_RUNS,
  );
});

test("a key can be chosen if and only if its compartment and vault are chosen", () => {
  const form = formOf(({ input }) => {
    input.compartment("place", { title: "Place" });
    input.vault("vault_ocid", { title: "Vault", compartmentInput: "place" });
    input.key("key_ocid", { title: "Key", compartmentInput: "place" });
  });
  const maybe = (ocid: string): fc.Arbitrary<string | undefined> => fc.constantFrom(ocid, "", undefined);
  fc.assert(
    fc.property(maybe(COMPARTMENT_ID), maybe("ocid1.vault.oc1..a"), (place, vault_ocid) => {
      const findings = answerFindings(form, { ...PLACE, place, vault_ocid, key_ocid: "ocid1.key.oc1..a" });
      expect(findings.some((finding) => finding.startsWith("key_ocid"))).toBe(!place || !vault_ocid);
    }),
    RUNS,
  );
});
