import { TerraformOutput, TerraformVariable } from "cdktf";
import { Instant } from "../../lib";
import { newStack, outputs, synthesize } from "../support/synthesis";

test.each(["2027-01-01T00:00:00Z", "2028-02-29T23:59:59.123456789+05:30", "2027-01-01T00:00:00.5-01:00"])(
  "'%s' is kept unchanged",
  (text) => {
    expect([Instant.fromIso(text).toIsoString(), String(Instant.fromIso(text))]).toEqual([text, text]);
  },
);

test("an instant in lower case, which RFC 3339 allows, gets the capitals that the provider requires", () => {
  expect(Instant.fromIso("2027-01-01t00:00:00.5z").toIsoString()).toBe("2027-01-01T00:00:00.5Z");
});

test("an input is rendered as a reference", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "end", { type: "string" });
  new TerraformOutput(stack, "out", { value: Instant.fromIso(input.stringValue).toIsoString() });
  expect(outputs(synthesize(stack)).out).toEqual({ value: "${var.end}" });
});

test("instants are compared as times, not as strings", () => {
  const noon = Instant.fromIso("2027-01-01T12:00:00Z");
  expect(noon._isAfter(Instant.fromIso("2027-01-01T12:30:00+01:00"))).toBe(true);
  expect(noon._isAfter(Instant.fromIso("2027-01-01T13:00:00+01:00"))).toBe(false);
  expect(noon._isAfter(Instant.fromIso("${var.end}"))).toBe(false);
});

test.each([
  "2027-01-01",
  "2027-01-01T00:00:00",
  "2027-01-01 00:00:00Z",
  "2027-1-1T00:00:00Z",
  "20270101T000000Z",
  "01.01.2027",
  "in 30 days",
  "",
])("fails for an instant written like '%s'", (text) => {
  expect(() => Instant.fromIso(text)).toThrow(
    `an instant must be written like 2027-01-01T00:00:00Z (RFC 3339), got '${text}'; write date, time and offset`,
  );
});

test.each([
  "2027-02-30T00:00:00Z",
  "2027-13-01T00:00:00Z",
  "2027-02-29T00:00:00Z",
  "2027-01-01T24:00:00Z",
  "2027-01-01T23:59:60Z",
  "2027-01-01T00:00:00+24:00",
])("fails for '%s', which does not exist", (text) => {
  expect(() => Instant.fromIso(text)).toThrow(`an instant must be a day and a time that exist, got '${text}'`);
});
