// The language of event conditions, according to Oracle's pages and the facts of this project.

import { TerraformVariable } from "cdktf";
import fc from "fast-check";
import { ConfigurationError, EventCondition } from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { cpuTime, QUICK } from "../support/cpu-time";
import { newStack } from "../support/synthesis";

/** The first words of the warnings of a condition. */
function read(json: string): { readonly json: string; readonly warnings: readonly string[] } {
  const condition = EventCondition.fromJson(json);
  return { json: condition._render(), warnings: condition._warnings };
}

test.each([
  "{}",
  '{"eventType":"com.oraclecloud.objectstorage.createobject"}',
  '{"eventType":["com.oraclecloud.functions.createfunction","com.oraclecloud.functions.deletefunction"]}',
  '{"eventType":"com.oraclecloud.objectstorage.*bucket"}',
  '{"eventType":"*"}',
  '{"eventType":"*createobject"}',
  '{"eventType":["com.*","com.oraclecloud.*"]}',
  '{"eventType":"com.oraclecloud.notification.*"}',
  '{"data":{"resourceName":["in/*.csv","in/*.json"]}}',
  '{"data":{"additionalDetails":{"bucketName":"landing"}}}',
  '{"data":{"definedTags":{"ops":{"stage":"prod"}}}}',
  '{"data":{"definedTags":"*"}}',
  '{"data":[{"resourceName":"a"},{"resourceId":"b"}]}',
  '{"source":"*","data":{"compartmentName":"shop"}}',
  '{"eventType":"com.oraclecloud.keymanagementservice.disablekey.end"}',
  '{"eventType":"com.oraclecloud.keymanagementservice.disablekey.*"}',
  '{"eventType":"com.oraclecloud.computeapi.terminateinstance.*","data":{}}',
  '{"eventType":"com.oraclecloud.identitycontrolplane.createidpgroupmapping"}',
  '{"eventType":"com.oraclecloud.cloudguard.problemthresholdreached"}',
  '{"eventType":"com.oraclecloud.shinynewservice.creatething.begin"}',
  '{"cloudEventsVersion":"0.1","eventID":"*","eventTypeVersion":"2.0","eventTime":"2027-*","contentType":"application/json"}',
  '{"extensions":{"compartmentId":"ocid1.compartment.oc1..aaaa"}}',
  '{"data":{"__proto__":"a","constructor":["b"],"toString":{"valueOf":"c"}}}',
  '{"data":{"additionalDetails":{"shape":[null,true,false,"1"]}}}',
  '{"data":{"resourceName":"\\u0022 \\\\ \\n ü 😀"}}'.replace("\\u0022", '\\"'),
])("%s is read, and printed as it was, without a warning", (json) => {
  expect(read(json)).toEqual({ json, warnings: [] });
});

const NUMBERS =
  "Oracle does not document how numbers are compared; check in the rule's execution log whether it matches";

test.each<[string, string]>([
  [
    '{"data":{"additionalDetails":{"size":9007199254740993}}}',
    `the condition compares with the number 9007199254740993: ${NUMBERS}`,
  ],
  ['{"data":{"rate":1.50e400}}', `the condition compares with the number 1.50e400: ${NUMBERS}`],
  ['{"eventTypeVersion":2.0}', `the condition compares with the number 2.0: ${NUMBERS}`],
  ['{"source":null}', "source is compared with null, but is a string in every event"],
  [
    '{"data":{"freeformTags":{"team":"shop"}}}',
    "the condition requires freeformTags in data: Oracle writes freeFormTags on one page and freeformTags on others; copy the name from an event that was emitted",
  ],
  [
    '{"data":{"bucketName":["uploads"]}}',
    'the condition requires bucketName in data, where no event is known to have it; if it is about buckets, write {"data": {"additionalDetails": {"bucketName": ...}}}',
  ],
  [
    '{"eventType":"com.oraclecloud.DatabaseService.updateautonomousdatabase.end"}',
    "the event type 'com.oraclecloud.DatabaseService.updateautonomousdatabase.end' has capitals, which no known event type has: write com.oraclecloud.databaseservice.updateautonomousdatabase.end",
  ],
  [
    '{"eventType":"com.oraclecloud.streaming.createstream"}',
    "the event type 'com.oraclecloud.streaming.createstream' may match nothing: no event of a service called streaming is known",
  ],
  [
    '{"eventType":"com.oraclecloud.objectstorage.copyobject"}',
    "the event type 'com.oraclecloud.objectstorage.copyobject' may match nothing: no such event of objectstorage is known",
  ],
  [
    '{"eventType":"com.oraclecloud.notification.*queue"}',
    "the event type 'com.oraclecloud.notification.*queue' may match nothing: no such event of notification is known",
  ],
  [
    '{"eventType":"com.oraclecloud.computeapi.terminateinstance"}',
    "the event type 'com.oraclecloud.computeapi.terminateinstance' may match nothing: these events end with .begin and .end; write com.oraclecloud.computeapi.terminateinstance.*",
  ],
  [
    '{"eventType":"com.oraclecloud.objectstorage"}',
    "the event type 'com.oraclecloud.objectstorage' names a service but none of its events: write com.oraclecloud.objectstorage.*",
  ],
])("%s passes unchanged, with a warning", (json, warning) => {
  expect(read(json)).toEqual({ json, warnings: [warning] });
});

test.each<[string, string]>([
  ["[]", "must be a JSON object"],
  ["{'eventType': 'x'}", "must be a JSON object"],
  ['{"data": 01}', "must be a JSON object"],
  ['{"data": {}}}', "must be a JSON object"],
  ['{"data": {},}', "must be a JSON object"],
  ['{"data": "a\nb"}', "must be a JSON object"],
  ["", "must be a JSON object"],
  ['{"eventTypes": "com.oraclecloud.objectstorage.createobject"}', "did you mean 'eventType'?"],
  ['{"eventType": "com.oraclecloud.functions.invokefunction"}', "must be one that Functions emits"],
  ['{"event*": "x"}', "do not contain *"],
  ['{"data.resourceName": "in/*.csv"}', 'write {"data": {"resourceName": ...}}, a level for each name'],
  ['{"additionalDetails": {"bucketName": "landing"}}', 'write {"data": {"additionalDetails": ...}}'],
  ['{"data": {"definedTags": {"ops.stage": "prod"}}}', "must be keys within their namespaces"],
  ['{"data": "shop"}', "must be an object"],
  ['{"eventType": "com.oraclecloud.kms.disablekey"}', "did you mean 'keymanagementservice'?"],
])("fails for %s: %s", (json, reason) => {
  expect(() => EventCondition.fromJson(json)).toThrow(ConfigurationError);
  expect(() => EventCondition.fromJson(json)).toThrow(reason);
});

test("references in a condition from JSON are accepted, with the quotes in them", () => {
  const stack = newStack();
  const name = new TerraformVariable(stack, "bucket", {}).stringValue;
  const json = `{"data": {"resourceName": ["${name}", "\${join("-", var.names)}", "a \${b"], "n": 7}}`;
  expect(resolvedText(stack, EventCondition.fromJson(json)._render())).toBe(
    '${jsonencode({"data" = {"resourceName" = [var.bucket, join("-", var.names), "a $${b"], "n" = 7}})}',
  );
});

test("names and numbers that JavaScript would change are kept next to references", () => {
  const stack = newStack();
  const name = new TerraformVariable(stack, "bucket", {}).stringValue;
  const json = `{"data": {"__proto__": "x-${name}\\n%{\\"\\b😀", "size": 12345678901234567890}}`;
  expect(resolvedText(stack, EventCondition.fromJson(json)._render())).toBe(
    '${jsonencode({"data" = {"__proto__" = "x-${var.bucket}\\n%%{\\"\\u0008😀", "size" = 12345678901234567890}})}',
  );
});

test("names that have a meaning in JavaScript are ordinary names", () => {
  const condition = EventCondition.everything()
    .withData("constructor", ["a"])
    .withData("__proto__", ["b"])
    .withData("additionalDetails.__proto__.toString", ["c"]);
  expect(condition._render()).toBe(
    '{"data":{"constructor":["a"],"__proto__":["b"],"additionalDetails":{"__proto__":{"toString":["c"]}}}}',
  );
});

const name = fc.oneof(
  fc.constantFrom("resourceName", "additionalDetails", "__proto__", "constructor", "shape"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
);
const { match } = fc.letrec<{ match: unknown; tree: unknown }>((tie) => ({
  match: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(true, false, null),
    fc.integer(),
    fc.array(tie("match"), { minLength: 1, maxLength: 3 }),
    tie("tree"),
  ),
  tree: fc
    .array(fc.tuple(name, tie("match")), { maxLength: 3 })
    .map((members) => Object.fromEntries(members) as unknown),
}));
const data = fc.array(fc.tuple(name, match), { maxLength: 4 }).map((members) => Object.fromEntries(members) as unknown);

/** Undefined for a refusal; any other error is thrown. */
function readOrRefused(json: string): string | undefined {
  try {
    return EventCondition.fromJson(json)._render();
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}

test("parsing and printing does not change a condition", () => {
  const roundTrips = (value: unknown): void => {
    const json = JSON.stringify({ data: value });
    const once = readOrRefused(json);
    if (once === undefined || json.includes("${")) return;
    expect(once).toBe(json);
    expect(EventCondition.fromJson(once)._render()).toBe(once);
  };
  fc.assert(fc.property(data, roundTrips), { seed: 16, numRuns: 500 });
});

const LEGAL =
  '{"eventType": ["com.oraclecloud.objectstorage.*object"], "data": {"a": [1, -2.5e3, null, "x\\u0041${var.x}"], "definedTags": {"n": {"k": "v"}}}}';
const mutation = fc.tuple(
  fc.nat(LEGAL.length),
  fc.nat(4),
  fc.oneof(fc.constantFrom("{", "}", "[", "]", '"', "\\", ",", ":", "*", "${", "}", "0"), fc.string({ maxLength: 2 })),
);

test("a mutated condition is either parsed, or refused with a ConfigurationError", () => {
  const mutate = (mutations: readonly (readonly [number, number, string])[]): void => {
    const mutant = mutations.reduce(
      (text, [at, length, by]) => text.slice(0, at) + by + text.slice(at + length),
      LEGAL,
    );
    const printed = readOrRefused(mutant);
    if (printed !== undefined && !mutant.includes("${")) {
      expect(JSON.parse(printed)).toEqual(JSON.parse(mutant));
    }
  };
  fc.assert(fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), mutate), { seed: 16, numRuns: 2_000 });
});

const LARGE: readonly [string, string][] = [
  ["5,000 brackets", `{"data": ${"[".repeat(5_000)}${"]".repeat(5_000)}}`],
  ["5,000 objects", `${'{"data":'.repeat(5_000)}1${"}".repeat(5_000)}`],
  ["5,000 open brackets", "[".repeat(5_000)],
  ["50,000 quotes", '"'.repeat(50_000)],
  ["50,000 backslashes", `{"a": "${"\\".repeat(50_000)}`],
  ["3,000 types", JSON.stringify({ eventType: Array.from({ length: 3_000 }, () => "com.oraclecloud.functions.*") })],
  [
    "3,000 attributes",
    JSON.stringify({ data: Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`a${i}`, i])) }),
  ],
  ["a type of 50,000 stars", JSON.stringify({ eventType: `com.oraclecloud.functions.${"*".repeat(50_000)}e` })],
  ["a type of 50,000 letters", JSON.stringify({ eventType: `com.oraclecloud.functions.${"a".repeat(50_000)}` })],
  ["25,000 beginnings of an expression", JSON.stringify({ data: { resourceName: "${".repeat(25_000) } })],
  ["25,000 beginnings of an expression in texts", JSON.stringify({ data: { resourceName: Array(25_000).fill("${") } })],
  ["10,000 expressions in each other", `{"data": {"resourceName": "${'${"'.repeat(10_000)}${'"}'.repeat(10_000)}"}}`],
  ["a text of 50,000 slashes", JSON.stringify({ data: { resourceName: "/".repeat(50_000) } })],
];

test.each(LARGE)("%s: parsed or refused quickly", (_, json) => {
  expect(cpuTime(() => readOrRefused(json))).toBeLessThan(QUICK);
});

test("attributes that are added one by one are checked quickly", () => {
  const add = (): EventCondition =>
    Array.from({ length: 1_000 }).reduce<EventCondition>(
      (condition, _, at) => condition.withData(`a${at}`, ["x"]),
      EventCondition.everything().withData("freeformTags.team", ["shop"]),
    );
  expect(cpuTime(add)).toBeLessThan(QUICK);
  expect(add()._warnings).toHaveLength(1);
});

test("fails with a message for a path of 5,000 names", () => {
  expect(() => EventCondition.everything().withData(Array(5_000).fill("a").join("."), ["x"])).toThrow(
    "the condition of an event rule must not be nested deeper than 100 levels; events are never nested that deep",
  );
});
