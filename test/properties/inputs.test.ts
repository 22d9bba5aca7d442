import * as fc from "fast-check";
import { InputCondition, Inputs as StackInputs, Outputs } from "../../lib";
import { maybe, numberIn, numbers, textIn, texts, whereGiven } from "./arbitraries";
import { expectOutcome, RUNS } from "./either";

const names = fc.oneof(fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/), texts);

/** Some that both Terraform and JavaScript accept, some that one of them does not, and any others. */
const patterns = fc.oneof(
  fc.constantFrom(
    "^[a-z]+$",
    "^\\d{2}$",
    '^"x"$',
    "^[^/]+$",
    "^a|b$",
    "a%{2}",
    "(",
    "(?=a)",
    "(?<!a)b",
    "(a)\\1",
    "a{1001}",
  ),
  texts,
);

const inputs = fc.record({
  name: names,
  kind: fc.constantFrom(
    "text",
    "number",
    "integer",
    "choice",
    "boolean",
    "email",
    "cidr",
    "ipAddress",
    "functionImage",
    "region",
    "subnet",
    "list",
    "map",
    "secret",
  ),
  title: texts,
  description: maybe(texts),
  group: maybe(texts),
  visible: maybe(names),
  text: maybe(texts),
  pattern: maybe(patterns),
  meaning: maybe(texts),
  options: fc.array(texts, { maxLength: 3 }),
  number: maybe(numbers),
  min: maybe(numbers),
  max: maybe(numbers),
});

test("any input is either valid, or refused with a ConfigurationError", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      expectOutcome((stack, known) => {
        const text = (value: string | undefined): string | undefined => whereGiven(value, (one) => textIn(known, one));
        const number = (value: number | undefined): number | undefined => whereGiven(value, (n) => numberIn(known, n));
        const { name } = input;
        const [title, pattern, defaultValue] = [textIn(known, input.title), text(input.pattern), text(input.text)];
        const range = { defaultValue: number(input.number), min: number(input.min), max: number(input.max) };
        const bounds = { min: range.min, max: range.max };
        const isOptional = input.number === undefined;
        const declare = new StackInputs(stack);
        const visible = input.visible === undefined ? undefined : InputCondition.isTrue(input.visible);
        const common = { title, description: text(input.description), group: text(input.group), visible };
        const kinds: { readonly [kind: string]: () => unknown } = {
          text: () => declare.text(name, { ...common, defaultValue, pattern, meaning: text(input.meaning) }),
          number: () => declare.number(name, { ...common, ...range }),
          integer: () => declare.integer(name, { ...common, ...range }),
          choice: () =>
            declare.choice(name, { ...common, options: input.options.map((one) => textIn(known, one)), defaultValue }),
          boolean: () => declare.boolean(name, { ...common, defaultValue: isOptional }),
          email: () => declare.email(name, { ...common, optional: isOptional }),
          cidr: () => declare.cidr(name, { ...common, defaultValue }),
          ipAddress: () => declare.ipAddress(name, { ...common, defaultValue }),
          functionImage: () => declare.functionImage(name, { ...common, optional: isOptional }),
          region: () => declare.region(name, { ...common, optional: isOptional }),
          list: () =>
            declare.list(name, {
              ...common,
              ...bounds,
              pattern,
              defaultValue: input.options.map((one) => textIn(known, one)),
            }),
          map: () => declare.map(name, { ...common, pattern, defaultValue: { [title]: defaultValue ?? "" } }),
          secret: () => declare.secretText(name, { ...common, optional: isOptional, pattern }),
          subnet: () => declare.subnet(name, { ...common, optional: isOptional, vcnInput: defaultValue }),
        };
        kinds[input.kind]?.();
        new Outputs(stack).link(`${name}_link`, "https://example.com", { title, displayText: defaultValue });
      });
    }),
    RUNS,
  );
});

test.each([0, -0, 1, -1.5, NaN, Infinity, -Infinity, 1e300])(
  "an input with %s as its bounds is either valid, or refused with a ConfigurationError",
  (bound) => {
    expectOutcome((stack) => new StackInputs(stack).number("least", { title: "Amount", min: bound }));
    expectOutcome((stack) => new StackInputs(stack).integer("most", { title: "Amount", max: bound }));
  },
);
