import { TerraformVariable, Token } from "cdktf";
import { checkInteger, orList, refusal } from "../../lib/core/checks";
import { newStack } from "../support/synthesis";

test("a refusal names the place, the value, what is allowed, what it got and the remedy", () => {
  const { message, name } = refusal("shop/pool", {
    what: "the name",
    rule: "must be short",
    got: "x",
    remedy: "cut it",
  });
  expect([name, message]).toEqual(["ConfigurationError", "shop/pool: the name must be short, got 'x'; cut it"]);
});

test("a long value is cut, and its quotes and line breaks are escaped", () => {
  expect(refusal(undefined, { what: "it", rule: "is wrong", got: "a".repeat(81) }).message).toBe(
    `it is wrong, got '${"a".repeat(80)}...'`,
  );
  expect(refusal(undefined, { what: "it", rule: "is wrong", got: 'a "b"\nc' }).message).toBe(
    "it is wrong, got 'a \"b\"\\nc'",
  );
});

test("a refusal is one line, whatever the names in it contain", () => {
  const { message } = refusal("a", { what: "the key 'x\ny\u2028z'", rule: "is wrong", got: "\u007f" });
  expect(message).toBe("a: the key 'x\\u000ay\\u2028z' is wrong, got '\\u007f'");
});

test("a token is shown without its number, which differs between syntheses", () => {
  const input = new TerraformVariable(newStack(), "name", { type: "string" }).stringValue;
  const { message } = refusal(undefined, {
    what: `the name ${input}`,
    rule: "is wrong",
    got: `${input}-${"a".repeat(90)}`,
  });
  expect(message).toBe(`the name \${...} is wrong, got '\${...}-${"a".repeat(73)}...'`);
});

test("a number that is a token is shown as a reference", () => {
  const input = new TerraformVariable(newStack(), "size", { type: "number" }).numberValue;
  expect(refusal(undefined, { what: "it", rule: "is wrong", got: input }).message).toBe("it is wrong, got a reference");
});

test.each([0, 1.5, NaN, Infinity, 2 ** 53, 1e300])(
  "fails for %s if a whole number of at least 1 is needed",
  (value) => {
    const check = (): void => {
      checkInteger("shop", "partitions", value, { min: 1 });
    };
    expect(check).toThrow(`shop: partitions must be a whole number of at least 1, got ${value}`);
  },
);

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A or B"],
  [["A", "B", "C"], "A, B or C"],
])("%j is joined to '%s'", (words, spoken) => {
  expect(orList(words)).toBe(spoken);
});

test("whole numbers in the range and tokens are accepted", () => {
  const check = (value: number): void => {
    checkInteger("shop", "partitions", value, { min: 1, max: 5 });
  };
  expect([1, 5, Token.asNumber({ resolve: () => 9 })].map(check)).toHaveLength(3);
});
