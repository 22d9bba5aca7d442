// `${topic}` and `%{yyyy}` stay these characters in strings for people and programs: Terraform would look for an expression, or
// refuse an unknown directive.

import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { TerraformVariable } from "cdktf";
import {
  AgentSource,
  Alarm,
  AlarmDestination,
  AlarmSeverity,
  Compartment,
  Duration,
  DynamicGroup,
  EventCondition,
  FunctionApplication,
  Log,
  LogGroup,
  LogParser,
  LogSource,
  OciFunction,
  Partitions,
  Policy,
  PolicyStatement,
  Statistic,
  Stream,
  StreamMetric,
  StreamPlacement,
  Subnet,
  Topic,
  UnifiedAgentConfiguration,
} from "../lib";
import { COMPARTMENT_ID } from "./support/ocids";
import { newStack, resource as onlyResource, synthesize } from "./support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const TEXT = "100 %{yyyy} of ${topic}";
const WRITTEN = "100 %%{yyyy} of $${topic}";

/** All strings of a document that have the beginning of a template. */
function templatesIn(value: unknown): string[] {
  if (typeof value === "string") return /[$%]\{(?:topic|yyyy)/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(templatesIn) : [];
}

test("the wording of an alarm, the description of a topic and the configuration of a function stay unchanged", () => {
  const stack = newStack();
  const topic = new Topic(stack, "topic", { compartment, name: "ops", description: TEXT });
  const placement = StreamPlacement.inDefaultPool(compartment);
  const stream = new Stream(stack, "orders", { placement, partitions: Partitions.of(1) });
  const options = { statistic: Statistic.SUM, interval: Duration.minutes(1) };
  new Alarm(stack, "busy", {
    compartment,
    fires: stream.metric(StreamMetric.PUT_BYTES, options).above(1),
    severity: AlarmSeverity.WARNING,
    notify: [AlarmDestination.topic(topic)],
    body: TEXT,
    summary: TEXT,
    title: TEXT,
  });
  const subnetId = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";
  const subnet = Subnet.fromSubnetAttributes(stack, "subnet", { subnetId, compartment });
  const application = new FunctionApplication(stack, "app", { compartment, subnets: [subnet] });
  const image = "fra.ocir.io/acme/orders:1";
  new OciFunction(stack, "fn", { application, image, memoryMiB: 128, config: { FORMAT: TEXT } });
  expect(templatesIn(synthesize(stack))).toEqual([WRITTEN, WRITTEN, WRITTEN, WRITTEN, WRITTEN]);
});

test("the patterns, time formats and name of an agent configuration stay unchanged", () => {
  const stack = newStack();
  const parser = LogParser.regexp({ expression: "(?<a>%{yyyy}|${topic})", timeFormat: TEXT });
  new UnifiedAgentConfiguration(stack, "agent", {
    compartment,
    name: TEXT,
    dynamicGroups: [DynamicGroup.fromDynamicGroupId(stack, "hosts", "ocid1.dynamicgroup.oc1..aaaahosts")],
    sources: [AgentSource.files({ name: "a", paths: ["/var/log/a"], parser })],
    destination: new LogGroup(stack, "logs", { compartment }).addCustomLog("log"),
  });
  const expression = "(?<a>%%{yyyy}|$${topic})";
  // The description is the name.
  expect(templatesIn(synthesize(stack)).sort()).toEqual([expression, WRITTEN, WRITTEN, WRITTEN]);
});

test("names in maps and raw statements stay unchanged", () => {
  const stack = newStack();
  const resource = "ocid1.webappfirewall.oc1.eu-frankfurt-1.aaaashop";
  const source = LogSource.service({ service: "waf", category: "all", resource, parameters: { [TEXT]: TEXT } });
  new Log(stack, "log", { logGroup: new LogGroup(stack, "logs", { compartment }), source });
  const statement = PolicyStatement.raw(`Allow ${TEXT}`, "it is new");
  new Policy(stack, "policy", { compartment, statements: [statement] });
  const document = synthesize(stack);
  expect(JSON.stringify(document)).toContain(`"${WRITTEN}":"${WRITTEN}"`);
  expect(onlyResource(document, IdentityPolicy).statements).toEqual([`Allow ${WRITTEN}`]);
});

test("strings in JSON are not expressions, whatever the next string is", () => {
  const condition = EventCondition.eventTypes(["com.oraclecloud.objectstorage.createobject"]);
  const texts = ["${", "a.b}", "%{"];
  expect(condition.withData("resourceName", texts)._render()).toContain('["$${","a.b}","%%{"]');
});

test("a dollar sign or an open brace before a reference stays unchanged", () => {
  const stack = newStack();
  const { stringValue: name } = new TerraformVariable(stack, "who", { type: "string" });
  for (const [id, before] of Object.entries({ sign: "$", open: "a ${q ", signs: "$$", escaped: "a $${q " })) {
    new Topic(stack, id, { compartment, description: before + name });
  }
  const { resource: all } = synthesize(stack) as {
    resource: { oci_ons_notification_topic: Record<string, { description: string }> };
  };
  const written = Object.values(all.oci_ons_notification_topic).map(({ description }) => description);
  expect(written.sort()).toEqual([
    '${"$"}${var.who}',
    '${"$$"}${var.who}',
    'a ${"$"}{q ${var.who}',
    'a ${"$"}{q ${var.who}',
  ]);
});
