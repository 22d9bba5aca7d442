// The warnings of a policy about the statements that it writes: none about new names; the others are in test/warnings.

import { Compartment, Policy, PolicyStatement } from "../../lib";
import { newStack, synthesize, warnings } from "../support/synthesis";
import { COMPARTMENT } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT);

function warningsOf(...texts: string[]): string[] {
  const stack = newStack();
  const statements = texts.map((text) => PolicyStatement.parse(text));
  new Policy(stack, "access", { compartment: Compartment.fromTenancyId("ocid1.tenancy.oc1..aaaat"), statements });
  synthesize(stack);
  return warnings(stack)
    .filter((text) => text.includes("access: in '"))
    .map((text) => text.replace(/^.*access: in '.*?': (?=[a-z'])/, ""));
}

const where = (condition: string): string => `Allow group A to use streams in tenancy where ${condition}`;
const give = (access: string): string => `Allow group A to ${access} in tenancy`;

test.each([
  give("read repos"),
  give("use vnics"),
  give("manage widgets-of-tomorrow"),
  give("{WIDGET_READ}"),
  give("{LOG_ANALYTICS_LOG_GROUP_UPLOAD_LOGS}"),
  "Allow group A to use ons-topics in tenancy where target.resource.tag.Ops.Team = 'pay*'",
  where("target.resource.compartment.tag.Ops.Team = 'a'"),
  where("request.principal.group.tag.Ops.Team = 'a'"),
  where("request.networkSource.name = 'office'"),
  where("request.region = 'str'"),
  where("!request.principal.type"),
  "Allow group A to read objects in tenancy where target.object.name = 'in/*'",
  "Deny any-user to manage policies in tenancy",
  "Admit any-user of any-tenancy to read objects in tenancy where request.principal.type = 'fnfunc'",
  "Allow resource loganalyticsvrp LogAnalyticsVirtualResource to {EVENTRULE_READ} in tenancy",
])("does not warn about: %s", (text) => {
  expect(warningsOf(text)).toEqual([]);
});

test("the policy that writes a statement reports its warnings, and names the statement", () => {
  const stack = newStack();
  const long = `Allow group ${"A".repeat(90)} to read bucket in compartment shop`;
  const policy = new Policy(stack, "access", { compartment, statements: [PolicyStatement.parse(long)] });
  expect(warnings(stack).join("\n")).toContain(
    `in '${long.slice(0, 80)}...': resource type is not in Oracle's policy reference, got 'bucket'; did you mean 'buckets'?`,
  );
  policy.addStatements(PolicyStatement.parse("Allow group B to use ons-topic in compartment shop"));
  expect(warnings(stack).join("\n")).toContain(
    `in 'Allow group B to use ons-topic in compartment shop': resource type is not in Oracle's policy reference, got 'ons-topic'; did you mean 'ons-topics'?`,
  );
});
