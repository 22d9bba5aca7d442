import { TerraformStack, TerraformVariable, Testing, Token } from "cdktf";
import { Duration } from "../../lib";
import { checkDuration } from "../../lib/core/duration";
import { numberText, resolvedText } from "../../lib/core/token/tokens";

function numberInput(): { stack: TerraformStack; value: number } {
  const stack = new TerraformStack(Testing.app(), "test");
  return { stack, value: new TerraformVariable(stack, "n", { type: "number" }).numberValue };
}

test("converts between all units, with fractions", () => {
  const duration = Duration.minutes(90);
  expect(duration.toMilliseconds()).toBe(5_400_000);
  expect(duration.toSeconds()).toBe(5_400);
  expect(duration.toMinutes()).toBe(90);
  expect(duration.toHours()).toBe(1.5);
  expect(duration.toDays()).toBe(0.0625);
});

test.each([
  [Duration.milliseconds(1500), "PT1.5S", "1500ms", "1500 milliseconds"],
  [Duration.seconds(30), "PT30S", "30s", "30 seconds"],
  [Duration.minutes(5), "PT5M", "5m", "5 minutes"],
  [Duration.hours(1), "PT1H", "1h", "1 hour"],
  [Duration.days(7), "P7D", "168h", "7 days"],
])("%s is written in the form that each reader expects", (duration, iso, terraform, text) => {
  expect(duration.toIsoString()).toBe(iso);
  expect(duration.toTerraformString()).toBe(terraform);
  expect(`${duration}`).toBe(text);
});

test.each([
  [Duration.seconds(1e-7), "PT0.0000001S", "0.0000001s"],
  [Duration.milliseconds(0.0005), "PT0.0000005S", "0.0005ms"],
  [Duration.days(1e-8), "P0.00000001D", "0.00000024h"],
  [Duration.days(106_751), "P106751D", "2562024h"],
])("%s is written without an exponent, which neither reader knows", (duration, iso, terraform) => {
  expect([duration.toIsoString(), duration.toTerraformString()]).toEqual([iso, terraform]);
});

test.each([106_752, 1e300])("fails for %s days, which is longer than Terraform counts", (days) => {
  expect(() => Duration.days(days)).toThrow(
    `a duration must be at most 106751 days, which is the longest that Terraform supports, got ${days}; check the unit`,
  );
});

test("a token in the requested unit stays unchanged", () => {
  const { stack, value } = numberInput();
  expect(Duration.hours(value).isUnresolved()).toBe(true);
  expect(resolvedText(stack, numberText(Duration.hours(value).toHours()))).toBe("${var.n}");
  expect(resolvedText(stack, Duration.minutes(value).toIsoString())).toBe("PT${var.n}M");
});

test("a token is converted to a smaller unit with a Terraform expression", () => {
  const { stack, value } = numberInput();
  expect(resolvedText(stack, numberText(Duration.days(value).toHours()))).toBe("${(var.n * 24)}");
  expect(resolvedText(stack, Duration.days(value).toTerraformString())).toBe("${(var.n * 24)}h");
});

test("fails for a token that would have to be divided", () => {
  const { value } = numberInput();
  expect(() => Duration.minutes(value).toHours()).toThrow(
    "a duration in minutes known at apply cannot be converted to hours without a fraction; " +
      "write Duration.hours(...) and define the input in hours",
  );
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("fails for %d hours", (amount) => {
  expect(() => Duration.hours(amount)).toThrow(
    `a duration must be a number of hours that is not negative, got ${amount}`,
  );
});

test("a check accepts a token, and its refusals print its bounds", () => {
  const range = { min: Duration.minutes(1), max: Duration.hours(1), unit: "minutes" } as const;
  checkDuration("a/b", "pending", Duration.minutes(Token.asNumber("${var.n}")), range);
  checkDuration("a/b", "pending", Duration.minutes(60), range);
  expect(() => {
    checkDuration("a/b", "pending", Duration.hours(2), range);
  }).toThrow("a/b: pending must be 1 minute to 1 hour, in whole minutes, got 2 hours");
  expect(() => {
    checkDuration("a/b", "pending", Duration.seconds(90), range);
  }).toThrow("a/b: pending must be 1 minute to 1 hour, in whole minutes, got 90 seconds");
});
