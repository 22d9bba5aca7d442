import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { Compartment, Stream, Subject } from "../../lib";
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

test("lists what every principal may do to what", () => {
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
    `Allow any-user to {LOG_CONTENT_PUSH} in tenancy where all {${CONNECTOR}}`,
    PrivilegeRule.TENANCY_WIDE,
    "gives '{LOG_CONTENT_PUSH}' in the whole tenancy; name a compartment, or limit it by a target variable",
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

test("grants of the library have no finding", () => {
  const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
  const stream = Stream.fromStreamAttributes(newStack(), "s", { streamId: STREAM_ID, compartment });
  const subject = Subject.group({ name: "A" });
  const statements = [stream.allowProduce(subject), stream.allowConsume(subject), stream.allowInspect(subject)];
  expect(reportOf(...statements.map(({ text }) => text)).findings).toEqual([]);
});

test("fails for text that is no JSON", () => {
  expect(() => PrivilegeReport.ofSynthesized("resource {}")).toThrow(
    "a synthesized stack must be JSON, got 'resource {}'; give the text of cdk.tf.json",
  );
});
