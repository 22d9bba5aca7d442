import { Compartment } from "../../lib/core/compartment";
import { ConfigurationError } from "../../lib/core/configuration-error";
import { Access } from "../../lib/identity/access";
import { PolicyCondition as When } from "../../lib/identity/condition";
import { DynamicGroup } from "../../lib/identity/dynamic-group";
import { PolicyLocation } from "../../lib/identity/policy-location";
import { PolicyStatement } from "../../lib/identity/policy-statement";
import { type GroupName, type OkeWorkload, Subject } from "../../lib/identity/subject";
import { newStack } from "../support/synthesis";
import { CLUSTER, COMPARTMENT, DYNAMIC_GROUP, GROUP, STREAM, TENANCY } from "./ocids";
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
  ["a group by OCID", Subject.groupId(GROUP), `group id ${GROUP} to use stream-pull in tenancy where ${TARGET}`],
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

const UNSAFE = "must not hold a quote, a brace, a backslash or a line break";
const WHO = "must have a condition that says which principals; compare request.principal.type, or name a group";

test.each([
  ["a quote", () => Subject.group({ name: "A' to manage" }), `group name ${UNSAFE}, got 'A' to manage'`],
  ["a line break", () => Subject.group({ name: "A\nB" }), `group name ${UNSAFE}, got 'A\\nB'`],
  ["a closing brace", () => Subject.dynamicGroupNamed({ name: "A}" }), `dynamic-group name ${UNSAFE}, got 'A}'`],
  ["a quote in a domain", () => Subject.group({ name: "A", domain: "a'b" }), `identity domain ${UNSAFE}, got 'a'b'`],
  ["an unclosed expression", () => Subject.group({ name: "A${var.b" }), `group name ${UNSAFE}, got 'A\${var.b'`],
  ["an empty name", () => Subject.group({ name: "" }), "group name must not be empty"],
  [
    "a blank at the end",
    () => Subject.group({ name: "A " }),
    "group name must not begin or end with a blank, got 'A '",
  ],
  [
    "a domain in the name",
    () => Subject.group({ name: "acme/A" }),
    "group name must not hold a slash, got 'acme/A'; give the identity domain as 'domain'",
  ],
  [
    "an injected namespace",
    () => Subject.okeWorkload({ ...workload, namespace: "a', target.x='" }),
    `namespace of an OKE workload ${UNSAFE}, got 'a', target.x=''`,
  ],
  [
    "no service account",
    () => Subject.okeWorkload({ ...workload, serviceAccount: "" }),
    "service account of an OKE workload must not be empty",
  ],
  [
    "another OCID",
    () => Subject.groupId(TENANCY),
    `groupId must be ocid1.group.<realm>.[region].<unique id>, got '${TENANCY} (a tenancy)'; copy it from the resource's page in the console`,
  ],
  [
    "no OCID",
    () => Subject.dynamicGroupId("D"),
    "dynamicGroupId must be ocid1.dynamicgroup.<realm>.[region].<unique id>, got 'D'; copy it from the resource's page in the console",
  ],
  [
    "no cluster",
    () => Subject.okeWorkload({ ...workload, clusterId: "c" }),
    "clusterId must be ocid1.cluster.<realm>.[region].<unique id>, got 'c'; copy it from the resource's page in the console",
  ],
  [
    "a service with blanks",
    () => Subject.service("a b"),
    "service name must be letters, digits, hyphens and underscores, got 'a b'",
  ],
  ["any user on a target", () => Subject.anyUser(When.isEqual("target.stream.id", STREAM)), `any-user ${WHO}`],
  [
    "any user but one kind",
    () => Subject.anyUser(When.isNotEqual("request.principal.type", "user")),
    `any-user ${WHO}`,
  ],
  [
    "any group with a way around",
    () => Subject.anyGroup(When.any(When.isEqual("request.principal.type", "a"), When.isEqual("request.region", "b"))),
    `any-group ${WHO}`,
  ],
])("fails on %s", (_, make, message) => {
  expect(make).toThrow(new ConfigurationError(message));
});
