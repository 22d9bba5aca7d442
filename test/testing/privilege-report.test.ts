import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { Compartment, Policy, PolicyStatement, Stream, Subject } from "../../lib";
import { PrivilegeReport, PrivilegeRule } from "../../lib/testing";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack } from "../support/synthesis";

function reportOf(...statements: string[]): PrivilegeReport {
  const stack = newStack();
  new IdentityPolicy(stack, "p", { compartmentId: COMPARTMENT_ID, name: "p", description: "p", statements });
  return PrivilegeReport.ofStack(stack);
}

const C = `compartment id ${COMPARTMENT_ID}`;
const CONNECTOR = "request.principal.type = 'serviceconnector', request.principal.compartment.id = 'c'";

test("lists the access of every principal to each resource", () => {
  expect(
    reportOf(`Allow any-user to {STREAM_READ, STREAM_CONSUME} in ${C} where all {${CONNECTOR}, target.stream.id = 's'}`)
      .grants,
  ).toEqual([
    {
      policy: expect.stringMatching(/^oci_identity_policy\.p/) as string,
      principal: "any-user, request.principal.type = serviceconnector, request.principal.compartment.id = c",
      access: "{STREAM_READ, STREAM_CONSUME}",
      location: C,
      limits: ["target.stream.id = s"],
    },
  ]);
});

test.each([
  [`Allow group A to use stream-push in ${C} where target.stream.id = 's'`],
  [`Allow group A to use stream-push in ${C} where target.streampool.id = 'p'`],
  [`Allow group A to manage streams in ${C} where target.streampool.id = 'p'`],
  [`Allow service streaming to use keys in ${C} where target.key.id = 'k'`],
  [`Allow any-user to manage objects in ${C} where all {${CONNECTOR}, target.bucket.name = 'b'}`],
  [`Allow any-user to use ons-topics in ${C} where all {${CONNECTOR}}`],
  [`Allow any-user to use fn-invocation in ${C} where all {${CONNECTOR}}`],
  [`Allow any-user to read metrics in tenancy where all {${CONNECTOR}, target.compartment.id in ('a', 'b')}`],
  [`Allow group A to manage loganalytics-features-family in ${C}`],
  [`Define group B as ocid1.group.oc1..b`],
])("has nothing to say about: %s", (statement) => {
  expect(reportOf(statement).findings).toEqual([]);
});

test.each([
  [
    `Allow group A to manage all-resources in ${C}`,
    PrivilegeRule.ALL_RESOURCES,
    "gives all-resources; name the resource type that is needed",
  ],
  [
    `Allow group A to manage stream-push in ${C} where target.stream.id = 's'`,
    PrivilegeRule.MANAGE,
    "gives 'manage stream-push' where 'use stream-push' is enough; write that",
  ],
  [
    `Allow dynamic-group D to manage streams in ${C} where target.stream.id = 's'`,
    PrivilegeRule.MANAGE,
    "gives 'manage streams' where 'use streams' is enough; write that",
  ],
  [
    "Allow group A to use functions-family in compartment id ocid1.tenancy.oc1..t",
    PrivilegeRule.TENANCY_WIDE,
    "gives 'use functions-family' in the whole tenancy; name a compartment, or limit it by a target variable",
  ],
  [
    `Allow any-user to use fn-invocation in ${C} where request.principal.id = /*/`,
    PrivilegeRule.OPEN_TO_ANYONE,
    "is open to any-user; add a condition on request.principal, or name a group",
  ],
  [
    "Allow group A to use functions-family in tenancy",
    PrivilegeRule.TENANCY_WIDE,
    "gives 'use functions-family' in the whole tenancy; name a compartment, or limit it by a target variable",
  ],
  [
    `Allow any-user to use stream-push in ${C} where target.stream.id = 's'`,
    PrivilegeRule.OPEN_TO_ANYONE,
    "is open to any-user; add a condition on request.principal, or name a group",
  ],
  [
    `Allow group A to use stream-pull in ${C}`,
    PrivilegeRule.NOT_LIMITED,
    "gives 'use stream-pull' on every resource at its location; add a condition on target.stream.id or target.streampool.id",
  ],
  [
    `Allow group A to use stream-pull in ${C} where any {target.stream.id = 's', request.region = 'fra'}`,
    PrivilegeRule.NOT_LIMITED,
    "gives 'use stream-pull' on every resource at its location; add a condition on target.stream.id or target.streampool.id",
  ],
  [
    `Allow any-user to {ONS_TOPIC_PUBLISH} in tenancy where all {${CONNECTOR}}`,
    PrivilegeRule.TENANCY_WIDE,
    "gives '{ONS_TOPIC_PUBLISH}' in the whole tenancy; name a compartment, or limit it by a target variable",
  ],
])("finds the fault of: %s", (statement, rule, message) => {
  const [finding, ...more] = reportOf(statement).findings;
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ rule, statement });
  expect(finding?.message.replace(/^oci_identity_policy\.\w+: /, "")).toBe(message);
});

test("a permission of a type with a variable must be limited by it", () => {
  expect(reportOf(`Allow group A to {STREAM_CONSUME} in ${C}`).findings).toMatchObject([{ rule: "not-limited" }]);
});

test("grants of the library do not have findings", () => {
  const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
  const stream = Stream.fromStreamAttributes(newStack(), "s", { streamId: STREAM_ID, compartment });
  const subject = Subject.group({ name: "A" });
  const statements = [stream.allowProduce(subject), stream.allowConsume(subject), stream.allowInspect(subject)];
  expect(reportOf(...statements.map(({ text }) => text)).findings).toEqual([]);
});

test("lists statements that it could not parse, instead of throwing", () => {
  const raw = "Allow group A to dance in tenancy";
  const { unread, findings, grants } = reportOf(
    raw,
    `Allow group A to read buckets in ${C} where target.bucket.name = 'b'`,
  );
  expect(grants).toHaveLength(1);
  expect(unread).toEqual([
    {
      policy: expect.stringMatching(/^oci_identity_policy\.p/) as string,
      statement: raw,
      reason: expect.stringContaining(
        "inspect, read, use, manage or permissions in braces after 'to' but has 'dance'",
      ) as string,
    },
  ]);
  expect(findings).toMatchObject([{ rule: PrivilegeRule.UNREAD, statement: raw }]);
});

test("has the reason why a raw statement was not parsed", () => {
  const stack = newStack();
  const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
  const raw = PolicyStatement.raw(`Allow group A to dance in ${C}`, "the verb is new");
  const late = PolicyStatement.raw("Allow group B to sing in compartment shop", "so is this one");
  const readable = PolicyStatement.raw(
    `Allow group A to read buckets in ${C} where target.bucket.name = 'b'`,
    "no reason",
  );
  new Policy(stack, "access", { compartment, statements: [raw, readable] }).addStatements(late);
  const { unread, findings, grants } = PrivilegeReport.ofStack(stack);
  expect(unread.map(({ reason }) => reason)).toEqual(["the verb is new", "so is this one"]);
  expect(grants).toHaveLength(1);
  expect(findings[0]?.message.replace(/^oci_identity_policy\.\w+: /, "")).toBe(
    `was not parsed (the verb is new); check manually what '${raw.text}' gives`,
  );
});

test("reports a raw statement that is open to anyone", () => {
  const stack = newStack();
  const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
  const open = PolicyStatement.raw(`Allow any-user to read repos in ${C}`, "the images are public");
  new Policy(stack, "access", { compartment, statements: [open] });
  expect(PrivilegeReport.ofStack(stack).findings).toMatchObject([{ rule: PrivilegeRule.OPEN_TO_ANYONE }]);
});

test.each([
  "TARGET.stream.ID = 's'",
  "request.principal.group.tag.ops.role = target.resource.compartment.tag.ops.role",
  "sets-intersect(target.resource.compartment.tag.ops.role, ('a'))",
])("a statement is limited by a variable of the target on either side, in any case: %s", (condition) => {
  expect(reportOf(`Allow group A to use stream-push in ${C} where ${condition}`).findings).toEqual([]);
});

test("parses a resource as a subject, and a link as one access", () => {
  const { grants, unread } = reportOf(
    "Allow resource loganalyticsvrp LogAnalyticsVirtualResource to {EVENTRULE_READ} in tenancy",
    `Endorse group A to associate drgs in ${C} with drgs in any-tenancy`,
    `Allow any-user to read buckets in ${C} where all {!request.principal.type, target.bucket.name = 'b'}`,
  );
  expect(unread).toEqual([]);
  expect(grants).toMatchObject([
    { principal: "resource loganalyticsvrp LogAnalyticsVirtualResource", access: "{EVENTRULE_READ}" },
    { access: `associate drgs in ${C} with drgs in any-tenancy`, location: C },
    { principal: "any-user, request.principal.type absent", limits: ["target.bucket.name = b"] },
  ]);
});

test("fails for text that is not JSON", () => {
  expect(() => PrivilegeReport.ofSynthesized("resource {}")).toThrow(
    "the synthesized stack must be complete JSON; pass the cdk.tf.json that `cdktf synth` writes",
  );
});
