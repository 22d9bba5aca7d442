import { Token } from "cdktf";
import { ConfigurationError } from "../../lib/core/configuration-error";
import { Access } from "../../lib/identity/access";
import { PolicyCondition as When } from "../../lib/identity/condition";
import { PolicyLocation } from "../../lib/identity/policy-location";
import { PolicyPattern } from "../../lib/identity/policy-pattern";
import { PolicyStatement } from "../../lib/identity/policy-statement";
import { Subject } from "../../lib/identity/subject";
const BUCKET = "target.bucket.name";

const written = (condition: When): string | undefined =>
  PolicyStatement.allow({
    subject: Subject.group({ name: "A" }),
    access: Access.read("objects"),
    location: PolicyLocation.tenancy(),
    condition,
  }).text.split(" where ")[1];

test.each([
  [When.isEqual(BUCKET, "a b"), "target.bucket.name = 'a b'"],
  [When.isNotEqual(BUCKET, "a"), "target.bucket.name != 'a'"],
  [When.matches(BUCKET, PolicyPattern.startsWith("a")), "target.bucket.name = /a*/"],
  [When.matches(BUCKET, PolicyPattern.endsWith("a")), "target.bucket.name = /*a/"],
  [When.matches(BUCKET, PolicyPattern.contains("a")), "target.bucket.name = /*a*/"],
  [When.isOneOf(BUCKET, ["a", "b"]), "target.bucket.name in ('a', 'b')"],
  [When.isEqual("target.bucket.tag.Ops.Team", "a"), "target.bucket.tag.Ops.Team = 'a'"],
  [When.isEqual("target.resource.tag.Ops.cost-center", "a"), "target.resource.tag.Ops.cost-center = 'a'"],
  [When.isEqual("request.utc-timestamp.day-of-week", "monday"), "request.utc-timestamp.day-of-week = 'monday'"],
  [When.all(When.isEqual(BUCKET, "a")), "target.bucket.name = 'a'"],
  [
    When.all(When.isEqual(BUCKET, "a"), When.isEqual(BUCKET, "b")),
    "all {target.bucket.name = 'a', target.bucket.name = 'b'}",
  ],
  [
    When.any(When.isEqual(BUCKET, "a"), When.all(When.isEqual(BUCKET, "b"))),
    "any {target.bucket.name = 'a', all {target.bucket.name = 'b'}}",
  ],
])("is written as the grammar wants it (%#)", (condition, text) => {
  expect(written(condition)).toBe(text);
});

const UNSAFE = "must not hold a quote, a brace, a backslash or a line break";

test.each([
  ["an injected value", () => When.isEqual(BUCKET, "a'} x"), `condition value ${UNSAFE}, got 'a'} x'`],
  ["an empty value", () => When.isEqual(BUCKET, ""), "condition value must not be empty"],
  [
    "a backslash, which could hide the closing quote",
    () => When.isEqual(BUCKET, "a\\"),
    `condition value ${UNSAFE}, got 'a\\\\'`,
  ],
  [
    "a directive of Terraform",
    () => When.isEqual(BUCKET, "%{if true}a"),
    `condition value ${UNSAFE}, got '%{if true}a'`,
  ],
  ["no value", () => When.isOneOf(BUCKET, []), "condition on target.bucket.name must have at least one value"],
  [
    "a list that only Terraform knows",
    () => When.isOneOf(BUCKET, Token.asList({ a: 1 })),
    "condition on target.bucket.name must have a list known at synthesis; name each value",
  ],
  ["no condition in all", () => When.all(), "condition all must have at least one condition"],
  ["no condition in any", () => When.any(), "condition any must have at least one condition"],
  [
    "a star in a pattern",
    () => PolicyPattern.startsWith("a*"),
    "condition pattern must not hold a star or a slash, got 'a*'",
  ],
  [
    "a slash in a pattern",
    () => PolicyPattern.contains("a/b"),
    "condition pattern must not hold a star or a slash, got 'a/b'",
  ],
  ["a pattern that matches everything", () => PolicyPattern.endsWith(""), "condition pattern must not be empty"],
  [
    "a name that is no variable",
    () => When.isEqual("bucket", "a"),
    "condition variable must be words joined by dots that begin with request. or target., got 'bucket'",
  ],
  [
    "an injected variable",
    () => When.isEqual("target.bucket.name = 'a', x", "b"),
    "condition variable must be words joined by dots that begin with request. or target., got 'target.bucket.name = 'a', x'",
  ],
  [
    "an operator that a time does not have",
    () => When.isEqual("request.utc-timestamp", "a"),
    "condition on request.utc-timestamp must use before or after, got '='",
  ],
])("fails on %s", (_, make, message) => {
  expect(make).toThrow(new ConfigurationError(message));
});
