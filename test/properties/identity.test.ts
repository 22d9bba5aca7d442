import * as fc from "fast-check";
import {
  Access,
  Compartment,
  DynamicGroup,
  MatchingRule,
  Policy,
  PolicyCondition,
  PolicyLocation,
  PolicyPattern,
  PolicyStatement,
  Subject,
} from "../../lib";
import { COMPARTMENT_ID, TENANCY_ID } from "../support/ocids";
import { maybe, textIn, texts, whereGiven } from "./arbitraries";
import { expectOutcome, MANY_RUNS, RUNS } from "./either";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const tenancy = Compartment.fromTenancyId(TENANCY_ID);

const policies = fc.record({
  name: maybe(texts),
  description: maybe(texts),
  isOfTenancy: fc.boolean(),
  statements: fc.array(
    fc.record({
      group: texts,
      domain: maybe(texts),
      type: fc.oneof(fc.constantFrom("stream-pull", "streams", "keys", "objects"), texts),
      path: maybe(texts),
      variable: maybe(fc.oneof(fc.constantFrom("target.stream.id", "request.region"), texts)),
      value: texts,
      isPattern: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});

test("any policy is either valid, or refused with a ConfigurationError", () => {
  fc.assert(
    fc.property(policies, ({ name, description, isOfTenancy, statements }) => {
      expectOutcome((stack, inputs) => {
        const text = (value: string): string => textIn(inputs, value);
        new Policy(stack, "policy", {
          compartment: isOfTenancy ? tenancy : compartment,
          name: whereGiven(name, text),
          description: whereGiven(description, text),
          statements: statements.map(({ group, domain, type, path, variable, value, isPattern }) =>
            PolicyStatement.allow({
              subject: Subject.group({ name: text(group), domain: whereGiven(domain, text) }),
              access: Access.use(text(type)),
              location: path === undefined ? PolicyLocation.tenancy() : PolicyLocation.compartmentNamed(text(path)),
              condition: whereGiven(variable, (of) =>
                isPattern
                  ? PolicyCondition.matches(text(of), PolicyPattern.contains(text(value)))
                  : PolicyCondition.isEqual(text(of), text(value)),
              ),
            }),
          ),
        });
      });
    }),
    RUNS,
  );
});

const words = fc.oneof(
  fc.constantFrom("Allow", "group", "A", "to", "use", "streams", "in", "tenancy", "where", "all", "{", "}", ",", "="),
  fc.constantFrom("'", "''", "'a'", "/a*/", "any-user", "compartment", "id", "Define", "Endorse", "of", "as", "\n"),
  texts,
);

test("any string is either a statement, or refused with a ConfigurationError", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
      expectOutcome((stack, inputs) => {
        const statement = PolicyStatement.parse(parts.map((part) => textIn(inputs, part)).join(" "));
        expect(PolicyStatement.parse(statement.text).text).toBe(statement.text);
        new Policy(stack, "policy", { compartment: tenancy, statements: [statement] });
      });
    }),
    MANY_RUNS,
  );
});

test("any dynamic group is either valid, or refused with a ConfigurationError", () => {
  fc.assert(
    fc.property(texts, texts, maybe(texts), (namespace, key, value) => {
      expectOutcome((stack, inputs) => {
        const text = (one: string): string => textIn(inputs, one);
        const tag = MatchingRule.tag({ namespace: text(namespace), key: text(key), value: whereGiven(value, text) });
        const rule = MatchingRule.all(tag, MatchingRule.resourcesOfType(text(key), compartment));
        new DynamicGroup(stack, "group", { name: whereGiven(value, text), rule, tenancy });
      });
    }),
    RUNS,
  );
});
