// Every statement that the docs and the console write, as collected with its source in the project's facts.

import { PolicyStatement } from "../../lib/identity/policy-statement";
import {
  CLUSTER,
  COMPARTMENT as C,
  CONNECTORS as CC,
  DYNAMIC_GROUP,
  GROUP,
  GROUP_2,
  POOL,
  STREAM,
  TENANCY,
} from "./ocids";

const connector = (access: string, target = "", location = `compartment id ${C}`): string =>
  `Allow any-user to ${access} in ${location} where all {request.principal.type='serviceconnector', ${target}request.principal.compartment.id='${CC}'}`;

const STREAMING_CLIENTS = [
  `Allow group G to use stream-push in compartment id ${C} where target.stream.id = '${STREAM}'`,
  `Allow dynamic-group D to use stream-pull in compartment id ${C} where target.stream.id='${STREAM}'`,
  `Allow group G to use stream-push in compartment id ${C} where target.streampool.id = '${POOL}'`,
  `Allow group G to use stream-pull in compartment id ${C} where target.streampool.id = '${POOL}'`,
  `Allow group G to manage streams in compartment id ${C} where target.streampool.id = '${POOL}'`,
  `Allow any-user to use stream-push in compartment id ${C} where all {request.principal.type = 'workload', request.principal.namespace = 'n', request.principal.service_account = 's', request.principal.cluster_id = '${CLUSTER}', target.stream.id = '${STREAM}'}`,
  `allow any-user to use stream-pull in compartment id ${C} where all {request.principal.type='workload', request.principal.namespace='<ns>', request.principal.service_account='<sa>', request.principal.cluster_id='${CLUSTER}'}`,
  `Allow group G to manage connect-harness in compartment id ${C} where target.connectharness.id = 'ocid1.connectharness.oc1.iad.aaaa'`,
  `Allow group A to manage stream-family in compartment id ${C}`,
  `allow group G to use vnics in compartment Network`,
  `allow group G to use network-security-groups in compartment Network:Private`,
  `Allow any-user to use stream-push in compartment id ${C} where all {request.principal.type='eventrule'}`,
];

const CONNECTOR_HUB = [
  connector("{STREAM_READ, STREAM_CONSUME}", `target.stream.id='${STREAM}', `),
  connector("use stream-pull", `target.stream.id='${STREAM}', `),
  connector("{QUEUE_READ, QUEUE_CONSUME}", "target.queue.id='ocid1.queue.oc1.iad.aaaa', "),
  connector("read metrics", `target.compartment.id in ('${C}','${CC}'), `, "tenancy"),
  connector("read log-content"),
  connector("read log-groups"),
  connector("use fn-function"),
  connector("use fn-invocation"),
  connector("use stream-push", `target.stream.id='${STREAM}', `),
  connector("manage objects", "target.bucket.name='archive', "),
  connector("use ons-topics"),
  connector("use ons-topics", "target.topic.id='ocid1.onstopic.oc1.iad.aaaa', "),
  connector("use metrics", "target.metrics.namespace='bookings', "),
  connector(
    "use loganalytics-log-group",
    "target.loganalytics-log-group.id='ocid1.loganalyticsloggroup.oc1.iad.aaaa', ",
  ),
  connector(
    "{LOG_ANALYTICS_LOG_GROUP_UPLOAD_LOGS}",
    "target.loganalytics-log-group.id='ocid1.loganalyticsloggroup.oc1.iad.aaaa', ",
  ),
  `Allow any-user to read log-content in compartment id ${C} where all {request.principal.type='serviceconnector'}`,
];

const KEYS_AND_SERVICES = [
  `allow service streaming to use keys in compartment id ${C} where target.key.id = 'ocid1.key.oc1.iad.aaaa'`,
  `allow group 'Default'/'Stream Admins' to use key-delegate in compartment id ${C} where target.key.id = 'ocid1.key.oc1.iad.aaaa'`,
  `Allow service objectstorage-us-ashburn-1 to use keys in compartment id ${C} where target.key.id='ocid1.key.oc1.iad.aaaa'`,
  `Allow any-user to use functions-family in compartment id ${C} where ALL {request.principal.type='ApiGateway', request.resource.compartment.id='${C}'}`,
  `Allow dynamic-group F to read secret-bundles in compartment id ${C} where target.secret.id = 'ocid1.vaultsecret.oc1.iad.aaaa'`,
  `Allow service FaaS to read repos in tenancy`,
  `Allow service FaaS to use virtual-network-family in compartment id ${C}`,
  `allow service dataintegration, datascience to use virtual-network-family in compartment id ${C}`,
  `Allow dynamic-group H to use log-content in compartment id ${C}`,
];

const GRAMMAR = [
  `Allow group A-Admins, B-Admins to manage all-resources in compartment Projects-A-and-B`,
  `Allow group id ${GROUP}, id ${GROUP_2} to manage all-resources in compartment Project-A`,
  `Allow dynamic-group id ${DYNAMIC_GROUP} to use stream-push in tenancy`,
  `Allow group acme_domain/Analysts to read streams in tenancy`,
  `Allow any-group to inspect users in tenancy`,
  `Allow group InstanceAdmins to manage instance-family in compartment Project-A:Project-A2`,
  `Allow group GroupAdmins to use users in tenancy where target.group.name != 'Administrators'`,
  `Allow group GroupAdmins to manage groups in tenancy where target.group.name = /A-Users-*/`,
  `Allow group NetworkAdmins to manage virtual-network-family in tenancy where any {request.operation = /*List*/, request.operation = /*Get/}`,
  `Allow group Team to manage groups in tenancy where all {target.group.name = /A-*/, any {request.permission = 'GROUP_CREATE', request.permission = 'GROUP_UPDATE'}}`,
  `Allow group Keys to use keys in tenancy where request.includePlainTextKey = 'true'`,
  `Allow any-user to manage instances in compartment HR where request.principal.group.tag.Operations.Project= 'Prod'`,
  `Allow group G to use stream-pull in tenancy where target.resource.tag.Operations.Team = request.principal.group.tag.Operations.Team`,
  `Allow group G to use stream-pull in tenancy where target.resource.tag.Operations.Team not in ('a', 'b')`,
  `Allow group Contractors to manage instance-family in tenancy where request.utc-timestamp before '2022-01-01T00:00Z'`,
  `Allow group SummerInterns to manage instance-family in tenancy where ANY {request.utc-timestamp.month-of-year in ('6', '7', '8')}`,
  `Allow group DayShift to manage instance-family in tenancy where request.utc-timestamp.time-of-day between '17:00:00Z' and '01:00:00Z'`,
  `deny any-user to manage policies in tenancy where all {target.policy.type='deny', request.principal.id!='ocid1.user.oc1..aaaa'}`,
  `define tenancy Acme as ${TENANCY}`,
  `define group Analysts as ${GROUP}`,
  `define dynamic-group Functions as ${DYNAMIC_GROUP}`,
  `endorse group Analysts to read buckets in tenancy Acme`,
  `Endorse group StorageAdmins to manage object-family in any-tenancy`,
  `admit group Analysts of tenancy Acme to read objects in tenancy`,
  `Admit dynamic-group Functions of tenancy Acme to use stream-push in compartment id ${C} where target.stream.id = '${STREAM}'`,
  `deny endorse group Analysts to manage object-family in any-tenancy`,
  `deny admit group Analysts of tenancy Acme to manage objects in tenancy`,
];

const ALL = [...STREAMING_CLIENTS, ...CONNECTOR_HUB, ...KEYS_AND_SERVICES, ...GRAMMAR];

/** Without what IAM ignores: blanks, case, and quotes around a name that does not need them. */
const essence = (text: string): string => text.toLowerCase().replaceAll("'default'", "default").replaceAll(/\s/g, "");

test.each(ALL)("keeps its meaning when it is parsed: %s", (text) => {
  expect(essence(PolicyStatement.parse(text).text)).toBe(essence(text));
});

test.each(ALL)("is printed in a form that parsing does not change: %s", (text) => {
  const printed = PolicyStatement.parse(text).text;
  expect(PolicyStatement.parse(printed).text).toBe(printed);
});

test.each([
  ["deny  ANY-USER\n to USE Stream-Push\tin TENANCY", "Deny any-user to use stream-push in tenancy"],
  [
    connector("{stream_read,STREAM_CONSUME}").replaceAll(", ", " ,\n "),
    connector("{STREAM_READ, STREAM_CONSUME}").replaceAll("='", " = '"),
  ],
  ["Allow group 'Default'/'Team' to read streams in tenancy", "Allow group Default/Team to read streams in tenancy"],
  ["Allow group 'to' , 'My Team' to read streams in tenancy", "Allow group 'to', 'My Team' to read streams in tenancy"],
  [
    "DENY ADMIT group A of TENANCY B to read streams in tenancy",
    "Deny admit group A of tenancy B to read streams in tenancy",
  ],
  ["Allow group A to read tagNamespaces in tenancy", "Allow group A to read tagNamespaces in tenancy"],
  [
    "Allow group A to read streams in tenancy where request.region!='phx'",
    "Allow group A to read streams in tenancy where request.region != 'phx'",
  ],
])("prints the canonical form of %s", (text, canonical) => {
  expect(PolicyStatement.parse(text).text).toBe(canonical);
});
