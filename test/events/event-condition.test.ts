import { TerraformVariable } from "cdktf";
import { EventCondition } from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack } from "../support/synthesis";

const CREATED = "com.oraclecloud.objectstorage.createobject";
const created = EventCondition.eventTypes([CREATED]);

test.each<[string, EventCondition, unknown]>([
  ["everything", EventCondition.everything(), {}],
  ["a type", created, { eventType: [CREATED] }],
  [
    "types with a wildcard",
    EventCondition.eventTypes(["com.oraclecloud.objectstorage.*bucket", "*"]),
    { eventType: ["com.oraclecloud.objectstorage.*bucket", "*"] },
  ],
  [
    "attributes, nested as in the event",
    created
      .withData("resourceName", ["booking-*"])
      .withData("additionalDetails.bucketName", ["a", "b"])
      .withData("additionalDetails.archivalState", ["Available"]),
    {
      eventType: [CREATED],
      data: {
        resourceName: ["booking-*"],
        additionalDetails: { bucketName: ["a", "b"], archivalState: ["Available"] },
      },
    },
  ],
  [
    "an attribute of every event",
    EventCondition.everything().withData("compartmentName", ["a"]),
    {
      data: { compartmentName: ["a"] },
    },
  ],
  [
    "the service's own form",
    EventCondition.fromJson('{ "source": "objectstorage", "data": { "a.b": [null, true, 1, { "c": "*" }] } }').withData(
      "resourceName",
      ["*"],
    ),
    { source: "objectstorage", data: { "a.b": [null, true, 1, { c: "*" }], resourceName: ["*"] } },
  ],
  [
    "attributes of the envelope",
    created.withAttribute("source", ["objectstorage"]).withAttribute("extensions.compartmentId", [COMPARTMENT_ID]),
    { eventType: [CREATED], source: ["objectstorage"], extensions: { compartmentId: [COMPARTMENT_ID] } },
  ],
  [
    "a defined tag",
    created.withData("definedTags.ops.stage", ["prod"]),
    { eventType: [CREATED], data: { definedTags: { ops: { stage: ["prod"] } } } },
  ],
])("%s", (_, condition, expected) => {
  expect(JSON.parse(condition._render())).toEqual(expected);
});

test("deriving another condition does not change a condition", () => {
  created.withData("resourceName", ["a"]);
  expect(created._render()).toBe(`{"eventType":["${CREATED}"]}`);
});

test("Terraform encodes tokens, and the characters around them are escaped", () => {
  const stack = newStack();
  const name = new TerraformVariable(stack, "bucket", {}).stringValue;
  const values = [name, `it"s-${name}}`, "C:\\logs", "100%{x}", "a\nb", '${join("-", var.names)}', "x-${var.team}"];
  const condition = created.withData("additionalDetails.bucketName", values).withData('a "name"', ["a"]);
  expect(resolvedText(stack, condition._render())).toBe(
    `\${jsonencode({"eventType" = ["${CREATED}"], "data" = {"additionalDetails" = {"bucketName" = ` +
      '[var.bucket, "it\\"s-${var.bucket}}", "C:\\\\logs", "100%%{x}", "a\\nb", ' +
      'join("-", var.names), "x-${var.team}"]}, "a \\"name\\"" = ["a"]}})}',
  );
});

test("without tokens it is plain JSON, whatever characters its strings have", () => {
  const condition = created.withData("resourceName", ['it"s', "C:\\logs", "%{"]);
  expect(JSON.parse(condition._render().replaceAll("%%{", "%{"))).toHaveProperty("data.resourceName", [
    'it"s',
    "C:\\logs",
    "%{",
  ]);
});

test("only the factories create conditions", () => {
  // @ts-expect-error the constructor is private
  const made: unknown = () => new EventCondition({}) as unknown;
  expect(made).toBeDefined();
});

test.each<[string, () => unknown, string]>([
  [
    "an empty type",
    () => EventCondition.eventTypes([""]),
    "an event type must be letters, digits and . _ - *, got ''; copy it from Oracle's page on services that produce events",
  ],
  [
    "an attribute around one that has values",
    () => created.withData("a.b", ["1"]).withData("a", ["2"]),
    "data.a has values already; give all its values in one call",
  ],
])("fails for %s", (_, make, message) => {
  expect(make).toThrow(new Error(message));
});

test("a condition is printed in the form that the service accepts", () => {
  expect(String(EventCondition.everything())).toBe("{}");
});
