import { Access } from "../../lib/identity/access";
import { PolicyCondition as When, PolicyPattern } from "../../lib/identity/condition";
import { PolicyLocation } from "../../lib/identity/policy-location";
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
  [When.isNoneOf(BUCKET, ["a", "b"]), "target.bucket.name not in ('a', 'b')"],
  [
    When.intersects("target.resource.compartment.tag.ops.role", ["net", "db"]),
    "sets-intersect(target.resource.compartment.tag.ops.role, ('net', 'db'))",
  ],
  [When.isEqual("target.bucket.tag.Ops.Team", "a"), "target.bucket.tag.Ops.Team = 'a'"],
  [When.isEqual("target.resource.tag.Ops.cost-center", "a"), "target.resource.tag.Ops.cost-center = 'a'"],
  [When.isEqual("request.utc-timestamp.day-of-week", "monday"), "request.utc-timestamp.day-of-week = 'monday'"],
  [When.all(When.isEqual(BUCKET, "a")), "target.bucket.name = 'a'"],
  [
    When.all(When.isNotEqual(BUCKET, "a"), When.isNotEqual(BUCKET, "b")),
    "all {target.bucket.name != 'a', target.bucket.name != 'b'}",
  ],
  [
    When.any(When.isEqual(BUCKET, "a"), When.all(When.isEqual(BUCKET, "b"))),
    "any {target.bucket.name = 'a', all {target.bucket.name = 'b'}}",
  ],
])("is written according to the grammar (%#)", (condition, text) => {
  expect(written(condition)).toBe(text);
});
