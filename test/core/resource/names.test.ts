import { TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { OciStack } from "../../../lib";
import { PREFIX_LENGTH, prefixedName, prefixOf, writtenPart } from "../../../lib/core/resource/names";
import { newStack, testApp } from "../../support/synthesis";

/** A construct at a path below a stack. */
function at(stack: Construct, ...ids: string[]): Construct {
  return ids.reduce((scope, id) => new Construct(scope, id), stack);
}

const LONGEST = 100;

test("a given name is used unchanged, whatever the prefix", () => {
  const stack = new OciStack(testApp(), "app");
  const given = "Any name: the service's own check is the construct's affair";
  expect(prefixedName(at(stack, "a"), given, LONGEST)).toBe(given);
  expect(prefixedName(at(newStack(), "a"), given, LONGEST)).toBe(given);
  const called = new TerraformVariable(stack, "called", { type: "string" }).stringValue;
  expect(prefixedName(at(stack, "b"), called, LONGEST)).toBe(called);
});

test("the default name is the ids below the stack, after the prefix of an OciStack", () => {
  const stack = new OciStack(testApp(), "app");
  expect(prefixedName(at(stack, "web", "alerts"), undefined, LONGEST)).toBe(`${stack.namePrefix}-web-alerts`);
});

test("the default name does not have a prefix in a plain TerraformStack, or if the prefix of the OciStack is empty", () => {
  const app = testApp();
  const stacks = [newStack("plain"), new OciStack(app, "bare", { namePrefix: "" })];
  expect(stacks.map((stack) => prefixedName(at(stack, "access"), undefined, LONGEST))).toEqual(["access", "access"]);
});

test("names made of ids with other characters differ by a part of the address", () => {
  const stack = newStack();
  const names = ["who may", "who@may"].map((id) => prefixedName(at(stack, id), undefined, LONGEST));
  for (const name of names) expect(name).toMatch(/^who-may-[0-9a-f]{8}$/);
  expect(names[0]).not.toBe(names[1]);
});

test.each([
  ["a plain stack, in which all of it is for the ids", (): Construct => newStack(), LONGEST],
  [
    "an OciStack, which keeps room for any prefix",
    (): Construct => new OciStack(testApp(), "app"),
    LONGEST - PREFIX_LENGTH,
  ],
])("ids that are too long are cut in %s", (_, stackOf, room) => {
  const stack = stackOf();
  const idsOf = (id: string): string => prefixedName(at(stack, id), undefined, LONGEST).replace(/^\$\{.*\}-/, "");
  expect(idsOf("a".repeat(room))).toBe("a".repeat(room));
  expect(idsOf(`${"a".repeat(room)}b`)).toMatch(new RegExp(`^a{${room - 9}}-[0-9a-f]{8}$`));
  expect(idsOf(`${"a".repeat(room)}c`)).not.toBe(idsOf(`${"a".repeat(room)}d`));
});

test("the room for a prefix is the longest value of the input and its hyphen", () => {
  const input = new OciStack(testApp(), "app").node.findChild("name_prefix");
  expect(input).toHaveProperty("field.pattern", `^[A-Za-z][A-Za-z0-9_-]{0,${PREFIX_LENGTH - 2}}$`);
});

const LEGAL = /^[A-Za-z][A-Za-z0-9_-]{0,40}$/;

test.each([
  ["bookings", /^bookings$/],
  ["a".repeat(41), /^a{41}$/],
  ["2027-bookings", /^s-2027-bookings-[0-9a-f]{8}$/],
  ["bookings.prod", /^bookings-prod-[0-9a-f]{8}$/],
  ["a".repeat(42), /^a{32}-[0-9a-f]{8}$/],
  ["2".repeat(42), /^s-2{30}-[0-9a-f]{8}$/],
  ["-", /^s---[0-9a-f]{8}$/],
])("the prefix of the stack %s is valid", (id, expected) => {
  const prefix = prefixOf(newStack(id));
  expect(prefix).toMatch(expected);
  expect(prefix).toMatch(LEGAL);
});

test("two stacks whose ids differ only in characters that a prefix cannot have get different prefixes", () => {
  const app = testApp();
  const prefixes = ["bookings.prod", "bookings@prod", "bookings-prod"].map((id) => prefixOf(new OciStack(app, id)));
  expect(new Set(prefixes).size).toBe(3);
});

test("the literal parts of a name with references can be checked, with the longest possible prefix", () => {
  const stack = new OciStack(testApp(), "bookings");
  const written = (name: string): string => writtenPart(stack, name);
  expect(["orders", "${var.team}-orders", "${var.team} orders"].map(written)).toEqual([
    "orders",
    "a-orders",
    "a orders",
  ]);
  expect(written(`${stack.namePrefix}-orders`)).toBe(`${"a".repeat(41)}-orders`);
});
