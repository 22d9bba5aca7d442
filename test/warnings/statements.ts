// Statements that are accepted, because they may be correct, with the warning of a policy.

import { Compartment, Policy, PolicyStatement } from "../../lib";
import { type Row, TENANCY_ID } from "../refusals/row";

const where = (condition: string): string => `Allow group A to use streams in tenancy where ${condition}`;
const give = (access: string): string => `Allow group A to ${access} in tenancy`;
const notThere = (type: string, right: string): string =>
  `resource type is not in Oracle's policy reference, got '${type}'; did you mean '${right}'?`;

const STATEMENTS: readonly (readonly [text: string, warning: string])[] = [
  // Names that Oracle publishes, or that are almost correct.
  [give("read bucket"), notThere("bucket", "buckets")],
  [give("use ons-topic"), notThere("ons-topic", "ons-topics")],
  [give("manage object"), notThere("object", "objects")],
  [give("use stream-poll"), notThere("stream-poll", "stream-pull")],
  [give("use function-family"), notThere("function-family", "functions-family")],
  [give("read logs"), notThere("logs", "logging-family")],
  [give("use streampools"), notThere("streampools", "stream-pools")],
  [give("use key-delegates"), notThere("key-delegates", "key-delegate")],
  [give("use subnet"), notThere("subnet", "subnets")],
  [give("use service-connector"), notThere("service-connector", "serviceconnectors")],
  // Verbs and permissions.
  [
    give("read objectstorage-namespaces"),
    "'read objectstorage-namespaces' does not give any permission; 'manage' is the first verb that does",
  ],
  [
    give("inspect log-content"),
    "'inspect log-content' does not give any permission; 'read' is the first verb that does",
  ],
  [give("{STREAM_REPLICATE}"), "permission is not in Oracle's policy reference, got 'STREAM_REPLICATE'"],
  [give("{OBJECT_READ} objects"), "policy statement has a resource type after permissions; leave it out"],
  // Forms that Oracle's pages do not clarify.
  ["Allow group A to use streams", "policy statement has no location, which Oracle's grammar requires; add 'in ...'"],
  [
    "Admit group A to use streams in tenancy",
    "policy statement does not name the subject's tenancy; add 'of tenancy <name>'",
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
    where("request.principal.type = 'function'"),
    "condition on request.principal.type compares with a value that is not a known kind of principal, got 'function'; did you mean 'fnfunc'?",
  ],
  [
    where("request.principal.type in ('fnfunc', 'fnfunction')"),
    "condition on request.principal.type compares with a value that is not a known kind of principal, got 'fnfunction'; write fnfunc",
  ],
  [
    where("request.principal.type = 'stream'"),
    "condition on request.principal.type compares with a value that is not a known kind of principal, got 'stream'; name what calls OCI, for example fnfunc for functions",
  ],
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
    "condition on target.stream.id compares an OCID with a value that is not an OCID, got 'orders'",
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
    "condition on target.resource.tag.Ops.Team is on tags of the resource itself, which Oracle does not list for streams; compare target.resource.compartment.tag, which every service supports",
  ],
  // Open to anyone.
  [
    `Endorse any-user to read objects in any-tenancy where target.bucket.name = 'open'`,
    "any-user is open to everyone, because no condition says which principals; compare request.principal.type, or name a group",
  ],
  [
    "Allow any-group to inspect users in tenancy",
    "any-group is open to everyone, because no condition says which principals; compare request.principal.type, or name a group",
  ],
];

const tenancy = Compartment.fromTenancyId(TENANCY_ID);

export const statements: readonly Row[] = STATEMENTS.map(([text, warning]) => ({
  title: text,
  make: (stack) => new Policy(stack, "access", { compartment: tenancy, statements: [PolicyStatement.parse(text)] }),
  message: `shop/access: in '${text.length > 80 ? `${text.slice(0, 80)}...` : text}': ${warning}`,
}));
