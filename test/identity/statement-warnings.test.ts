// What is read, since nobody knows that it is wrong, and what a policy says about it.

import { Compartment, Policy, PolicyStatement } from "../../lib";
import { newStack, synthesize, warnings } from "../support/synthesis";
import { COMPARTMENT, STREAM } from "./ocids";

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
const notThere = (type: string, right: string): string =>
  `resource type is not in Oracle's policy reference, got '${type}'; did you mean '${right}'?`;

test.each([
  // Names that Oracle itself publishes, or that are nearly right.
  [give("read bucket"), notThere("bucket", "buckets")],
  [give("use ons-topic"), notThere("ons-topic", "ons-topics")],
  [give("manage object"), notThere("object", "objects")],
  [give("use stream-poll"), notThere("stream-poll", "stream-pull")],
  [give("use function-family"), notThere("function-family", "functions-family")],
  [give("read logs"), notThere("logs", "logging-family")],
  [give("use streampools"), notThere("streampools", "stream-pools")],
  [give("use key-delegates"), notThere("key-delegates", "key-delegate")],
  [give("use subnet"), notThere("subnet", "subnets")],
  [give("use service-connector"), "'service-connector'; did you mean 'serviceconnectors'?"],
  // Verbs and permissions.
  [
    give("read objectstorage-namespaces"),
    "'read objectstorage-namespaces' gives no permission; 'manage' is the first verb that does",
  ],
  [give("inspect log-content"), "'inspect log-content' gives no permission; 'read' is the first verb that does"],
  [give("{STREAM_REPLICATE}"), "permission is not in Oracle's policy reference, got 'STREAM_REPLICATE'"],
  [give("{OBJECT_READ} objects"), "policy statement has a resource type after permissions; leave it out"],
  // Forms that no page settles.
  ["Allow group A to use streams", "policy statement has no location, which Oracle's grammar wants; add 'in ...'"],
  [
    "Admit group A to use streams in tenancy",
    "policy statement does not say of which tenancy; add 'of tenancy <name>'",
  ],
  [
    "Admit group A of any-tenancy to use streams in tenancy",
    "policy statement admits a group of any tenancy; name the tenancy, or admit any-group",
  ],
  [where("target.stream.id"), "condition on target.stream.id compares with nothing, which Oracle does not document"],
  [
    where("sets-equal(target.resource.compartment.tag.Ops.Role, 'a')"),
    "condition on target.resource.compartment.tag.Ops.Role uses sets-equal, whose arguments Oracle does not document",
  ],
  [
    where("sets-intersect(request.groups.name, ('a'))"),
    "condition on request.groups.name uses sets-intersect, which is only known to work for tags",
  ],
  [
    where("request.operation = /Get*s/"),
    "condition on request.operation has a pattern of a form that Oracle does not document, got '/Get*s/'; write /text*/, /*text/ or /*text*/",
  ],
  [
    where("request.operation = /Get/"),
    "condition on request.operation has a pattern of a form that Oracle does not document, got '/Get/'; write /text*/, /*text/ or /*text*/",
  ],
  [
    where("request.operation = 'Get*'"),
    "condition on request.operation has a star in quotes, got 'Get*'; write /Get*/ without quotes for a pattern",
  ],
  // Variables and values.
  [
    where("request.moon.phase = 'full'"),
    "condition variable is not in Oracle's list of general variables, got 'request.moon.phase'",
  ],
  [
    where("request.vcn.id = 'ocid1.vcn.oc1.iad.a'"),
    "condition variable was withdrawn by Oracle, got 'request.vcn.id'; use request.networkSource.name",
  ],
  [
    where("target.stream.id = 'orders'"),
    "condition on target.stream.id compares an OCID with what is none, got 'orders'",
  ],
  [
    where("request.region = 'Frankfurt'"),
    "condition on request.region compares a region's three-letter key with something else, got 'Frankfurt'",
  ],
  [
    "Allow group A to read queues in tenancy where target.queue.name = 'a'",
    "condition on queues should use target.queue.id or a general variable, got 'target.queue.name'",
  ],
  [
    where("target.resource.tag.Ops.Team = 'a'"),
    "condition on target.resource.tag.Ops.Team is on tags of the resource itself, which Oracle does not list for streams; compare target.resource.compartment.tag, which every service knows",
  ],
  // Open to everybody.
  [
    `Allow any-user to use stream-push in tenancy where target.stream.id = '${STREAM}'`,
    "any-user is open to everybody, since no condition says which principals; compare request.principal.type, or name a group",
  ],
  [
    "Allow any-group to inspect users in tenancy",
    "any-group is open to everybody, since no condition says which principals; compare request.principal.type, or name a group",
  ],
])("a policy warns of: %s", (text, warning) => {
  const [first, ...more] = warningsOf(text);
  expect(first).toContain(warning);
  expect(more).toEqual([]);
});

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
])("says nothing of: %s", (text) => {
  expect(warningsOf(text)).toEqual([]);
});

test("a statement keeps its warnings until a policy writes it, and that policy says in which statement they are", () => {
  const stack = newStack();
  const long = `Allow group ${"A".repeat(90)} to read bucket in compartment shop`;
  const policy = new Policy(stack, "access", { compartment, statements: [PolicyStatement.parse(long)] });
  expect(warnings(stack).join("\n")).toContain(`in '${long.slice(0, 80)}...': ${notThere("bucket", "buckets")}`);
  policy.addStatements(PolicyStatement.parse("Allow group B to use ons-topic in compartment shop"));
  expect(warnings(stack).join("\n")).toContain(
    `in 'Allow group B to use ons-topic in compartment shop': ${notThere("ons-topic", "ons-topics")}`,
  );
});
