// Policy statements that IAM would refuse, or would accept and never apply, because of the meaning of their conditions.

import { Access, KafkaUser, Policy, PolicyCondition, PolicyLocation, PolicyStatement, Subject } from "../../lib";
import { compartment, pool, POOL_ID, type Row, rows, STREAM_ID, TENANCY_ID } from "./row";

const GROUP_OCID = "ocid1.group.oc1..aaaagroup";
const DYNAMIC_GROUP_OCID = "ocid1.dynamicgroup.oc1..aaaagroup";
const CLUSTER_OCID = "ocid1.cluster.oc1.eu-frankfurt-1.aaaacluster";
const OTHER_STREAM_ID = "ocid1.stream.oc1.eu-frankfurt-1.aaaaother";
const here = PolicyLocation.compartment(compartment);

function parse(text: string): PolicyStatement {
  return PolicyStatement.parse(text);
}

function where(condition: string): PolicyStatement {
  return parse(`Allow group analysts to use streams in tenancy where ${condition}`);
}

export const statements: readonly Row[] = rows([
  {
    title: "a group's name where the word group belongs",
    make: () => parse("Allow Devs to use streams in tenancy"),
    message:
      "policy statement must have group, dynamic-group, any-group, any-user, service or resource as its subject but has 'Devs', got 'Allow Devs to use streams in tenancy'; write 'group Devs'",
  },
  {
    title: "groups in the plural",
    make: () => parse("Allow groups Devs to use streams in tenancy"),
    message:
      "policy statement must have group, dynamic-group, any-group, any-user, service or resource as its subject but has 'groups', got 'Allow groups Devs to use streams in tenancy'; did you mean 'group'?",
  },
  {
    title: "a dynamic group without its hyphen",
    make: () => parse("Allow dynamic group hosts to use streams in tenancy"),
    message:
      "policy statement must have group, dynamic-group, any-group, any-user, service or resource as its subject but has 'dynamic', got 'Allow dynamic group hosts to use streams in tenancy'; did you mean 'dynamic-group'?",
  },
  {
    title: "a verb for writing, which IAM does not have",
    make: () => parse("Allow group Devs to write streams in tenancy"),
    message:
      "policy statement must have inspect, read, use, manage or permissions in braces after 'to' but has 'write', got 'Allow group Devs to write streams in tenancy'; write 'use' to work with what exists, or 'manage' for everything",
  },
  {
    title: "a permission without braces",
    make: () => parse("Allow group Devs to STREAM_READ in tenancy"),
    message:
      "policy statement must have inspect, read, use, manage or permissions in braces after 'to' but has 'STREAM_READ', got 'Allow group Devs to STREAM_READ in tenancy'; write {STREAM_READ}",
  },
  {
    title: "two resource types with a word between them",
    make: () => parse("Allow group Devs to use streams and topics in tenancy"),
    message:
      "policy statement must have 'in' after the access but has 'and', got 'Allow group Devs to use streams and topics in tenancy'; write one statement for each resource type",
  },
  {
    title: "two locations",
    make: () => parse("Allow group Devs to use streams in compartment A and compartment B"),
    message:
      "policy statement must have nothing after its end but has 'and', got 'Allow group Devs to use streams in compartment A and compartment B'; write one statement for each of them",
  },
  {
    title: "a condition after if",
    make: () => parse("Allow group Devs to use streams in tenancy if request.region = 'FRA'"),
    message:
      "policy statement must have nothing after its end but has 'if', got 'Allow group Devs to use streams in tenancy if request.region = 'FRA''; write 'where'",
  },
  {
    title: "a condition with two equals signs",
    make: () => where("request.region == 'FRA'"),
    message:
      "policy statement must have a value in single quotes after '=' but has '=', got 'Allow group analysts to use streams in tenancy where request.region == 'FRA''; write one equals sign",
  },
  {
    title: "an operator without a value",
    make: () => parse("Allow group analysts to use streams in tenancy where request.user.name ="),
    message:
      "policy statement must have a value in single quotes after '=' but ends, got 'Allow group analysts to use streams in tenancy where request.user.name ='",
  },
  {
    title: "a definition that has no room where it is used already",
    make: (stack) => {
      const texts = Array.from(
        { length: 50 },
        (_, index) => `Allow group g${index} to use streams in compartment Comp`,
      );
      const policy = new Policy(stack, "access", { compartment, statements: texts.map(parse) });
      policy.addStatements(parse("Define compartment Comp as ocid1.compartment.oc1..aaaacomp"));
    },
    message:
      "shop/access: a statement must fit into 50 statements with the definitions that it uses, got 'Allow group g0 to use streams in compartment Comp'; split it",
  },
  {
    title: "a statement of thousands of references",
    make: () => parse(`Allow group ${"${a}".repeat(401)} to use streams in tenancy`),
    message: "policy statement must contain at most 400 expressions, got '401 of them'; split it",
  },
  {
    title: "a value longer than any statement",
    make: () => PolicyCondition.isEqual("request.user.name", "x".repeat(8_001)),
    message: "condition value must be at most 8000 characters, got '8001 characters'; split it",
  },
  {
    title: "a compartment path longer than any statement",
    make: () => PolicyLocation.compartmentNamed("x".repeat(8_001)),
    message: "compartment path must be at most 8000 characters, got '8001 characters'; split it",
  },
  {
    title: "a variable of the request that is misspelled",
    make: () => where("request.principle.type = 'fnfunc'"),
    message:
      "condition variable must be one that requests have, got 'request.principle.type'; did you mean 'request.principal.type'?",
  },
  {
    title: "a variable of the request in the singular",
    make: () => where("request.group.name = 'ops'"),
    message:
      "condition variable must be one that requests have, got 'request.group.name'; did you mean 'request.groups.name'?",
  },
  {
    title: "a compartment by what it does not have",
    make: () => where("target.compartment.tag.ops.role = 'a'"),
    message:
      "condition variable must be a tag of target.resource, target.resource.compartment, request.principal.group or request.principal.compartment, got 'target.compartment.tag.ops.role'; write target.resource.compartment.tag.ops.role",
  },
  {
    title: "a compartment by its path",
    make: () => where("target.compartment.path = 'shop'"),
    message:
      "condition variable must be target.compartment.id or target.compartment.name, got 'target.compartment.path'",
  },
  {
    title: "a tenancy by its OCID in another word",
    make: () => where("target.tenant.ocid = 'a'"),
    message: "condition variable must be target.tenant.id or target.tenant.name, got 'target.tenant.ocid'",
  },
  {
    title: "a tag without its key",
    make: () => where("target.resource.tag.Ops = 'x'"),
    message:
      "condition variable must name a tag by its namespace and its key, target.resource.tag.<namespace>.<key>, got 'target.resource.tag.Ops'",
  },
  {
    title: "a tag of the principal, not of its group",
    make: () => where("request.principal.tag.Ops.Role = 'qa'"),
    message:
      "condition variable must be a tag of target.resource, target.resource.compartment, request.principal.group or request.principal.compartment, got 'request.principal.tag.Ops.Role'",
  },
  {
    title: "a time that is a word",
    make: () => where("request.utc-timestamp before 'tomorrow'"),
    message:
      "condition on request.utc-timestamp must compare with a time in UTC, for example 2027-01-31T00:00:00Z, got 'tomorrow'",
  },
  {
    title: "a time with an offset",
    make: () => where("request.utc-timestamp after '2027-01-31T00:00:00+02:00'"),
    message:
      "condition on request.utc-timestamp must compare with a time in UTC, for example 2027-01-31T00:00:00Z, got '2027-01-31T00:00:00+02:00'",
  },
  {
    title: "a day that February does not have",
    make: () => where("request.utc-timestamp after '2027-02-30T00:00:00Z'"),
    message:
      "condition on request.utc-timestamp must compare with a time in UTC, for example 2027-01-31T00:00:00Z, got '2027-02-30T00:00:00Z'",
  },
  {
    title: "a month that is a pattern",
    make: () => where("request.utc-timestamp.month-of-year = /1*/"),
    message: "condition on request.utc-timestamp.month-of-year must compare with a month from 1 to 12, got '/1*/'",
  },
  {
    title: "month 13",
    make: () => where("request.utc-timestamp.month-of-year = '13'"),
    message: "condition on request.utc-timestamp.month-of-year must compare with a month from 1 to 12, got '13'",
  },
  {
    title: "day 0 of a month",
    make: () => where("request.utc-timestamp.day-of-month in ('0')"),
    message: "condition on request.utc-timestamp.day-of-month must compare with a day from 1 to 31, got '0'",
  },
  {
    title: "the 25th hour",
    make: () => where("request.utc-timestamp.time-of-day between '25:00:00Z' and '26:00:00Z'"),
    message:
      "condition on request.utc-timestamp.time-of-day must compare with times of day in UTC, for example 17:00:00Z, got '25:00:00Z'",
  },
  {
    title: "a day of the week in German",
    make: () => where("request.utc-timestamp.day-of-week = 'Montag'"),
    message:
      "condition on request.utc-timestamp.day-of-week must compare with the English name of a day, for example Monday, got 'Montag'",
  },
  {
    title: "a day of the week that is misspelled",
    make: () => where("request.utc-timestamp.day-of-week = 'Wensday'"),
    message:
      "condition on request.utc-timestamp.day-of-week must compare with the English name of a day, for example Monday, got 'Wensday'",
  },
  {
    title: "a region by its name",
    make: () => where("request.region = 'eu-frankfurt-1'"),
    message:
      "condition on request.region must compare with a region's three-letter key, for example FRA, got 'eu-frankfurt-1'; write 'FRA'",
  },
  {
    title: "a region by a name that nobody knows yet",
    make: () => where("request.region in ('FRA', 'eu-atlantis-1')"),
    message:
      "condition on request.region must compare with a region's three-letter key, for example FRA, got 'eu-atlantis-1'",
  },
  {
    title: "a permission that is misspelled",
    make: () => parse("Allow group analysts to {STREAM_REED} in tenancy where target.foo.id = 'a'"),
    message: "permission must be one that IAM has, got 'STREAM_REED'; did you mean 'STREAM_READ'?",
  },
  {
    title: "a permission that is misspelled, in code",
    make: () => Access.permissions(["STREAM_CONSUMES"]),
    message: "permission must be one that IAM has, got 'STREAM_CONSUMES'; did you mean 'STREAM_CONSUME'?",
  },
  {
    title: "a permission in a condition that is misspelled",
    make: () => where("request.permission = 'STREAM_REED'"),
    message:
      "condition on request.permission must compare with a permission that IAM has, got 'STREAM_REED'; did you mean 'STREAM_READ'?",
  },
  {
    title: "a kind of principal in the plural",
    make: () => where("request.principal.type = 'serviceconnectors'"),
    message:
      "condition on request.principal.type must compare with a kind of principal that IAM has, got 'serviceconnectors'; did you mean 'serviceconnector'?",
  },
  {
    title: "a flag that is on",
    make: () => where("request.user.mfaTotpVerified = 'on'"),
    message: "condition on request.user.mfaTotpVerified must compare with 'true' or 'false', got 'on'",
  },
  {
    title: "a stream that is a pool",
    make: () => where(`target.stream.id = '${POOL_ID}'`),
    message:
      "condition on target.stream.id must be ocid1.stream.<realm>.[region].<unique id>, got 'ocid1.streampool.oc1.eu-frankfurt-1.aaaapool' (a stream pool); copy it from the resource's page in the console",
  },
  {
    title: "a compartment in a list that is a stream",
    make: () => where(`target.compartment.id in ('${compartment.compartmentId}', '${STREAM_ID}')`),
    message:
      "condition on target.compartment.id must be ocid1.compartment.<realm>.[region].<unique id> or ocid1.tenancy.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a stream that is a pool, in code",
    make: () => PolicyCondition.isEqual("target.stream.id", POOL_ID),
    message:
      "condition on target.stream.id must be ocid1.stream.<realm>.[region].<unique id>, got 'ocid1.streampool.oc1.eu-frankfurt-1.aaaapool' (a stream pool); copy it from the resource's page in the console",
  },
  {
    title: "a stream that is a reference to a pool",
    make: (stack) => PolicyCondition.isEqual("target.stream.id", pool(stack).streamPoolId),
    message:
      "condition on target.stream.id must be the OCID of a stream, got oci_streaming_stream_pool.pool_056F3F7E.id, which is that of a stream pool; refer to a stream there",
  },
  {
    title: "a stream that is two streams at once",
    make: () => where(`all {target.stream.id = '${STREAM_ID}', target.stream.id = '${OTHER_STREAM_ID}'}`),
    message:
      "condition on target.stream.id must be able to hold, but requires values that exclude each other, got 'target.stream.id = 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream', target.stream.i...'; write any {...}, or one list with in (...)",
  },
  {
    title: "a bucket that is in two lists without a common name",
    make: () =>
      parse(
        "Allow group analysts to read objects in tenancy where any {request.ad = '1', all {target.bucket.name in ('a', 'b'), target.bucket.name in ('c')}}",
      ),
    message:
      "condition on target.bucket.name must be able to hold, but requires values that exclude each other, got 'target.bucket.name in ('a', 'b'), target.bucket.name in ('c')'; write any {...}, or one list with in (...)",
  },
  {
    title: "a principal of one kind that is of another kind",
    make: () =>
      PolicyStatement.allow({
        subject: Subject.serviceConnector({ compartment }),
        access: Access.use("stream-push"),
        location: here,
        condition: PolicyCondition.isEqual("request.principal.type", "fnfunc"),
      }),
    message:
      "condition on request.principal.type must be able to hold, but requires values that exclude each other, got 'request.principal.type = 'serviceconnector', request.principal.type = 'fnfunc''; write any {...}, or one list with in (...)",
  },
  {
    title: "a pattern in quotes",
    make: () => where("request.operation = '/Get*/'"),
    message:
      "condition on request.operation must not have a pattern in quotes, got '/Get*/'; write /Get*/ without the quotes, or use PolicyCondition.matches in code",
  },
  {
    title: "a pattern in quotes, in code",
    make: () => PolicyCondition.isEqual("target.bucket.name", "/logs*/"),
    message:
      "condition on target.bucket.name must not have a pattern in quotes, got '/logs*/'; write /logs*/ without the quotes, or use PolicyCondition.matches in code",
  },
  {
    title: "a bucket by its OCID where its name belongs",
    make: () => PolicyCondition.isEqual("target.bucket.name", "ocid1.bucket.oc1.eu-frankfurt-1.aaaab"),
    message:
      "condition on target.bucket.name must compare with a name, not with an OCID, got 'ocid1.bucket.oc1.eu-frankfurt-1.aaaab'; write the name that the console shows",
  },
  {
    title: "a group by its OCID as a name",
    make: () => Subject.group({ name: GROUP_OCID }),
    message:
      "group name must be a name, not an OCID, got 'ocid1.group.oc1..aaaagroup'; write Group.fromGroupId(...).subject",
  },
  {
    title: "a dynamic group by its OCID as a name",
    make: () => Subject.dynamicGroupNamed({ name: DYNAMIC_GROUP_OCID }),
    message:
      "dynamic-group name must be a name, not an OCID, got 'ocid1.dynamicgroup.oc1..aaaagroup'; write Subject.dynamicGroup(DynamicGroup.fromDynamicGroupId(...))",
  },
  {
    title: "a domain by its OCID as a name",
    make: () => Subject.group({ name: "ops", domain: "ocid1.domain.oc1..aaaad" }),
    message:
      "identity domain must be a name, not an OCID, got 'ocid1.domain.oc1..aaaad'; write the name that the console shows",
  },
  {
    title: "a Kafka user by an OCID",
    make: () => KafkaUser.existing({ tenancyName: "acme", userName: "ocid1.user.oc1..aaaauser" }),
    message:
      "user name must be a name, not an OCID, got 'ocid1.user.oc1..aaaauser'; write the name that the console shows",
  },
  {
    title: "a Kafka user of a tenancy by its OCID",
    make: () => KafkaUser.existing({ tenancyName: TENANCY_ID, userName: "ana" }),
    message:
      "tenancy name must be a name, not an OCID, got 'ocid1.tenancy.oc1..aaaatenancy'; write the name that the console shows",
  },
  {
    title: "a tenancy that is called by its OCID",
    make: () => PolicyStatement.defineTenancy({ name: TENANCY_ID, tenancyId: TENANCY_ID }),
    message:
      "name of a tenancy must be a name, not an OCID, got 'ocid1.tenancy.oc1..aaaatenancy'; write the name that the console shows",
  },
  {
    title: "an endorsed tenancy by its OCID",
    make: () => parse(`Endorse group analysts to read objects in tenancy ${TENANCY_ID}`),
    message:
      "alias must be a name, not an OCID, got 'ocid1.tenancy.oc1..aaaatenancy'; give it a name with 'Define ... as ...'",
  },
  {
    title: "an admitted tenancy by its OCID",
    make: () => parse(`Admit group analysts of tenancy ${TENANCY_ID} to read objects in tenancy`),
    message:
      "alias must be a name, not an OCID, got 'ocid1.tenancy.oc1..aaaatenancy'; give it a name with 'Define ... as ...'",
  },
  {
    title: "a group of a domain by its OCID",
    make: () => parse(`Allow group Default/${GROUP_OCID} to read objects in tenancy`),
    message:
      "group name must not be an OCID without 'id', got 'ocid1.group.oc1..aaaagroup'; write 'group id ocid1.group.oc1..aaaagroup'",
  },
  {
    title: "a service by an OCID",
    make: () => parse(`Allow service ${STREAM_ID} to use keys in tenancy`),
    message:
      "service name must be a name, not an OCID, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream'; write the name that the console shows",
  },
  {
    title: "a quoted service with an address",
    make: () => parse("Allow service 'streaming.oraclecloud.com' to use keys in tenancy"),
    message:
      "service name must be letters, digits, hyphens and underscores, got 'streaming.oraclecloud.com'; write it as policies do, for example streaming",
  },
  {
    title: "a workload of a namespace with a slash",
    make: () => Subject.okeWorkload({ clusterId: CLUSTER_OCID, namespace: "shop/booking", serviceAccount: "booking" }),
    message:
      "namespace of an OKE workload must be letters, digits, hyphens and periods, as Kubernetes requires, got 'shop/booking'; give namespace and service account separately",
  },
  {
    title: "a group with a blank of no width",
    make: () => Subject.group({ name: "ana\u200Blysts" }),
    message:
      "group name must not contain an invisible character, or one that changes the direction of the text, got 'ana<U+200B>lysts'; type it again",
  },
  {
    title: "a value that turns the direction of the text",
    make: () => where("target.bucket.name = 'a\u202Eb'"),
    message:
      "condition value must not contain an invisible character, or one that changes the direction of the text, got 'a<U+202E>b'; type it again",
  },
  {
    title: "a blank that does not break, between words of a name",
    make: () => parse("Allow group 'Stream\u00A0Users' to use streams in tenancy"),
    message:
      "group name must not contain an invisible character, or one that changes the direction of the text, got 'Stream<U+00A0>Users'; type it again",
  },
  {
    title: "an invisible character between words",
    make: () => parse("Allow group analysts\u200B to use streams in tenancy"),
    message:
      "policy statement must not contain an invisible character, or one that changes the direction of the text, got 'Allow group analysts<U+200B> to use streams in tenancy'; type it again",
  },
  {
    title: "a resource type that only third parties write",
    make: () => parse("Allow group analysts to read audit-logs in tenancy"),
    message: "resource type must be one that IAM has, got 'audit-logs'; write 'audit-events'",
  },
  {
    title: "log content in one word",
    make: () => Access.read("logcontent"),
    message: "resource type must be one that IAM has, got 'logcontent'; write 'log-content'",
  },
  {
    title: "a link between two sides of this tenancy",
    make: () => parse("Admit group analysts of tenancy Src to associate drgs in tenancy with drgs in compartment Net"),
    message:
      "an association must have exactly one side in another tenancy; write 'in tenancy <name>', with the name from a Define, or 'in any-tenancy'",
  },
  {
    title: "a link that ends in this tenancy",
    make: () => parse("Endorse group analysts to associate drgs in tenancy Src with drgs in tenancy"),
    message:
      "an association must have its second side in another tenancy; write 'in tenancy <name>', with the name from a Define, or 'in any-tenancy'",
  },
  {
    title: "a link in this tenancy",
    make: () => parse("Allow group analysts to associate drgs in tenancy with drgs in tenancy"),
    message:
      "policy statement must have inspect, read, use, manage or permissions in braces after 'to' but has 'associate', got 'Allow group analysts to associate drgs in tenancy with drgs in tenancy'; only Endorse and Admit associate",
  },
  {
    title: "a link without its second side",
    make: () => parse("Endorse group analysts to associate drgs in tenancy"),
    message:
      "policy statement must have 'with' after the first side but ends, got 'Endorse group analysts to associate drgs in tenancy'",
  },
  {
    title: "a compartment of another tenancy that is not named",
    make: () => parse("Endorse group analysts to manage objects in compartment Data"),
    message:
      "policy statement must have 'of' and a tenancy's alias after the compartment but ends, got 'Endorse group analysts to manage objects in compartment Data'",
  },
  {
    title: "two comparisons in braces without all or any",
    make: () => where("{ request.region = 'FRA', request.ad = '1' }"),
    message:
      "policy statement must have '}' after the condition but has ',', got '... to use streams in tenancy where { request.region = 'FRA', request.ad = '1' }'; write all {a, b} or any {a, b}",
  },
  {
    title: "a place without its kind",
    make: () => parse("Allow group analysts to use streams in shop"),
    message:
      "policy statement must have 'compartment' or 'tenancy' after 'in' but has 'shop', got 'Allow group analysts to use streams in shop'; write 'compartment shop'",
  },
  {
    title: "a verb that is misspelled",
    make: () => parse("Allow group analysts to mange streams in tenancy"),
    message:
      "policy statement must have inspect, read, use, manage or permissions in braces after 'to' but has 'mange', got 'Allow group analysts to mange streams in tenancy'; did you mean 'manage'?",
  },
  {
    title: "sets without the list's end",
    make: () => where("sets-intersect(target.resource.tag.Ops.Role, ('a')"),
    message:
      "policy statement must have ')' at the end of 'sets-intersect' but ends, got '...e streams in tenancy where sets-intersect(target.resource.tag.Ops.Role, ('a')'",
  },
  {
    title: "conditions that are nested without end",
    make: () => where("all{".repeat(1_500)),
    message: "condition must not be nested deeper than 50 levels; put conditions that belong together into one group",
  },
  {
    title: "conditions that are nested without end, in code",
    make: () =>
      Array.from({ length: 5_000 }).reduce<PolicyCondition>(
        (inner) => PolicyCondition.all(inner),
        PolicyCondition.isEqual("request.ad", "1"),
      ),
    message: "condition must not be nested deeper than 50 levels; put conditions that belong together into one group",
  },
  {
    title: "a raw statement of blanks",
    make: () => PolicyStatement.raw(" ", "it is new"),
    message: "raw policy statement must not be empty, got ' '",
  },
  {
    title: "a raw statement without a reason",
    make: () => PolicyStatement.raw("Allow group analysts to dance in tenancy", ""),
    message: "the reason for a raw policy statement must not be empty, got ''; explain why parse does not work for it",
  },
  {
    title: "a raw statement of two lines",
    make: () =>
      PolicyStatement.raw("Allow group a to dance in tenancy\nAllow group b to dance in tenancy", "it is new"),
    message:
      "raw policy statement must be one line, got 'Allow group a to dance in tenancy\\nAllow group b to dance in tenancy'; write one statement at a time",
  },
  {
    title: "a raw statement that is longer than anybody can read",
    make: () => PolicyStatement.raw("a".repeat(8_001), "it is new"),
    message: "raw policy statement must be at most 8000 characters, got '8001 characters'; split it",
  },
  {
    title: "a raw statement with a character that nobody sees",
    make: () => PolicyStatement.raw("Allow group a\u200B to dance in tenancy", "it is new"),
    message:
      "raw policy statement must not contain an invisible character, or one that changes the direction of the text, got 'Allow group a<U+200B> to dance in tenancy'; type it again",
  },
  {
    title: "a parsed statement that lets everybody use streams",
    make: () => parse(`Allow any-user to use streams in tenancy where target.stream.id = '${STREAM_ID}'`),
    message:
      "any-user must have a condition that says which principals, if it may do more than inspect; compare request.principal.type, name a group, or write PolicyStatement.raw with the reason",
  },
  {
    title: "a parsed statement that gives permissions to any group",
    make: () => parse("Allow any-group to {STREAM_INSPECT} in tenancy where request.region = 'FRA'"),
    message:
      "any-group must have a condition that says which principals, if it may do more than inspect; compare request.principal.type, name a group, or write PolicyStatement.raw with the reason",
  },
  {
    title: "a value that is asked for and excluded",
    make: () => where("all {request.region in ('FRA', 'iad'), request.region != 'fra', request.region not in ('IAD')}"),
    message:
      "condition on request.region must be able to hold, but requires values that exclude each other, got 'request.region in ('FRA', 'iad'), request.region != 'fra', request.region not in...'; write any {...}, or one list with in (...)",
  },
  {
    title: "a variable that must be there and must not",
    make: () => where("all {!request.principal.type, request.principal.type != 'user'}"),
    message:
      "condition on request.principal.type must be able to hold, but requires values that exclude each other, got '!request.principal.type, request.principal.type != 'user''; write any {...}, or one list with in (...)",
  },
  {
    title: "a time after its end",
    make: () =>
      where("all {request.utc-timestamp after '2027-02-01Z', request.utc-timestamp before '2027-02-01T00:00:00Z'}"),
    message:
      "condition on request.utc-timestamp must be able to hold, but requires values that exclude each other, got 'request.utc-timestamp after '2027-02-01Z', request.utc-timestamp before '2027-02...'; write any {...}, or one list with in (...)",
  },
  {
    title: "two conditions behind two wheres",
    make: () => where("request.region = 'FRA' where request.ad = 'a'"),
    message:
      "policy statement must have nothing after its end but has 'where', got '...to use streams in tenancy where request.region = 'FRA' where request.ad = 'a''; write all {a, b} or any {a, b}",
  },
  {
    title: "a list of no excluded values",
    make: () => PolicyCondition.isNoneOf("target.stream.id", []),
    message: "condition on target.stream.id must have at least one value",
  },
  {
    title: "a tag that must have one of no values",
    make: () => PolicyCondition.intersects("target.resource.compartment.tag.ops.role", []),
    message: "condition on target.resource.compartment.tag.ops.role must have at least one value",
  },
  {
    title: "a placeholder of a format",
    make: () => parse("Allow group %s to use streams in tenancy"),
    message:
      "policy statement must not contain the character % outside quotes, got 'Allow group %s to use streams in tenancy'; fill in the placeholder",
  },
  {
    title: "an unquoted expression where no OCID belongs",
    make: () => where("request.region = ${var.key}"),
    message:
      "policy statement must have a value in single quotes after '=' but has '${var.key}', got 'Allow group analysts to use streams in tenancy where request.region = ${var.key}'; write '${var.key}'",
  },
  {
    title: "a compartment whose name has a blank, without quotes",
    make: () => parse("Allow group analysts to use streams in compartment My Shop"),
    message:
      "policy statement must have nothing after its end but has 'Shop', got 'Allow group analysts to use streams in compartment My Shop'; put a name with blanks in single quotes, or write 'compartment id' and the OCID",
  },
]);
