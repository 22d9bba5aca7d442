import { InputCondition } from "../../../../lib";
import { use } from "../../../support/use";

const [a, b, c] = [InputCondition.isTrue("a"), InputCondition.isTrue("b"), InputCondition.isChosen("mode", "C")];

test.each([
  ["a switch", a, "${a}"],
  ["a choice", c, { eq: ["${mode}", "C"] }],
  ["a negation", InputCondition.negate(a), { not: ["${a}"] }],
  ["one of one", InputCondition.all(a), "${a}"],
  ["both", InputCondition.all(a, b), { and: ["${a}", "${b}"] }],
  ["any of two", InputCondition.any(a, b), { or: ["${a}", "${b}"] }],
])("%s is an expression of the schema document", (_, condition, expression) => {
  expect(condition._render()).toEqual(expression);
});

test("three conditions become nested pairs, because the meta schema allows two operands", () => {
  const pairs = { and: ["${a}", { and: ["${b}", { eq: ["${mode}", "C"] }] }] };
  expect(InputCondition.all(a, b, c)._render()).toEqual(pairs);
});

test.each([
  [() => InputCondition.all(), "InputCondition.all"],
  [() => InputCondition.any(), "InputCondition.any"],
])("fails for a combination without conditions %#", (make, what) => {
  expect(() => use(make())).toThrow(
    `${what} must be given at least one condition; leave out 'visible' to always show the input`,
  );
});
