import { Compartment } from "../../lib/core/compartment";
import { Access } from "../../lib/identity/access";
import { PolicyCondition as When } from "../../lib/identity/condition";
import { DynamicGroup } from "../../lib/identity/dynamic-group";
import { Group } from "../../lib/identity/group";
import { PolicyLocation } from "../../lib/identity/policy-location";
import { PolicyStatement } from "../../lib/identity/policy-statement";
import { type GroupName, type OkeWorkload, Subject } from "../../lib/identity/subject";
import { newStack } from "../support/synthesis";
import { CLUSTER, COMPARTMENT, DYNAMIC_GROUP, GROUP, STREAM } from "./ocids";
const compartment = Compartment.fromCompartmentId(COMPARTMENT);
const domainGroup: Required<GroupName> = { name: "Stream Users", domain: "acme" };
const workload: Required<OkeWorkload> = { clusterId: CLUSTER, namespace: "default", serviceAccount: "booking" };

const statement = (subject: Subject): string =>
  PolicyStatement.allow({
    subject,
    access: Access.use("stream-pull"),
    location: PolicyLocation.tenancy(),
    condition: When.isEqual("target.stream.id", STREAM),
  }).text;

const TARGET = `target.stream.id = '${STREAM}'`;

test.each([
  ["a group", Subject.group({ name: "Team-1" }), `group Team-1 to use stream-pull in tenancy where ${TARGET}`],
  [
    "a group of a domain",
    Subject.group(domainGroup),
    `group acme/'Stream Users' to use stream-pull in tenancy where ${TARGET}`,
  ],
  [
    "a group by OCID",
    Group.fromGroupId(newStack(), "known", GROUP).subject,
    `group id ${GROUP} to use stream-pull in tenancy where ${TARGET}`,
  ],
  [
    "a dynamic group",
    Subject.dynamicGroup(DynamicGroup.fromDynamicGroupId(newStack(), "known", DYNAMIC_GROUP)),
    `dynamic-group id ${DYNAMIC_GROUP} to use stream-pull in tenancy where ${TARGET}`,
  ],
  [
    "a dynamic group by name",
    Subject.dynamicGroupNamed({ name: "id" }),
    `dynamic-group 'id' to use stream-pull in tenancy where ${TARGET}`,
  ],
  [
    "a service",
    Subject.service("objectstorage-${var.region}"),
    `service objectstorage-\${var.region} to use stream-pull in tenancy where ${TARGET}`,
  ],
  [
    "any user",
    Subject.anyUser(When.isEqual("request.principal.type", "fnfunc")),
    `any-user to use stream-pull in tenancy where all {request.principal.type = 'fnfunc', ${TARGET}}`,
  ],
  [
    "any group",
    Subject.anyGroup(When.isEqual("request.principal.group.tag.Ops.Team", "a")),
    `any-group to use stream-pull in tenancy where all {request.principal.group.tag.Ops.Team = 'a', ${TARGET}}`,
  ],
  [
    "a workload",
    Subject.okeWorkload(workload),
    `any-user to use stream-pull in tenancy where all {request.principal.type = 'workload', request.principal.namespace = 'default', request.principal.service_account = 'booking', request.principal.cluster_id = '${CLUSTER}', ${TARGET}}`,
  ],
  [
    "a connector",
    Subject.serviceConnector({ compartment }),
    `any-user to use stream-pull in tenancy where all {request.principal.type = 'serviceconnector', ${TARGET}, request.principal.compartment.id = '${COMPARTMENT}'}`,
  ],
  [
    "an API gateway",
    Subject.apiGateway({ compartment }),
    `any-user to use stream-pull in tenancy where all {request.principal.type = 'ApiGateway', ${TARGET}, request.resource.compartment.id = '${COMPARTMENT}'}`,
  ],
  [
    "an event rule",
    Subject.eventRule({ compartment }),
    `any-user to use stream-pull in tenancy where all {request.principal.type = 'eventrule', ${TARGET}, request.principal.compartment.id = '${COMPARTMENT}'}`,
  ],
])("writes %s with its own conditions around the target's", (_, subject, rest) => {
  expect(statement(subject)).toBe(`Allow ${rest}`);
});

test("fails for any user except those of one type, because it does not name principals", () => {
  const condition = When.isNotEqual("request.principal.type", "user");
  expect(() => Subject.anyUser(condition)).toThrow("any-user must have a condition that says which principals");
});
