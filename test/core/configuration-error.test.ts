import { ConfigurationError } from "../../lib";
import { newStack } from "../support/synthesis";

test("your own refusal has the form of all others: the place, the value, what is allowed, what it got, the remedy", () => {
  const fault = { what: "the port", rule: "must be 1 to 65535", got: "0", remedy: "leave it out for 8080" };
  const error = ConfigurationError.of(newStack("shop"), fault);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toEqual(new Error("shop: the port must be 1 to 65535, got '0'; leave it out for 8080"));
});

test("the given value and the remedy can be left out", () => {
  const { message, name } = ConfigurationError.of(newStack("shop"), { what: "the port", rule: "must be known" });
  expect(message).toBe("shop: the port must be known");
  expect(name).toBe("ConfigurationError");
});
