// `${topic}` and `%{yyyy}` in texts that people and programs read are those characters: Terraform would look for an expression, or
// refuse a directive that it does not know.

import {
  AgentSource,
  Alarm,
  AlarmDestination,
  AlarmSeverity,
  Compartment,
  Duration,
  DynamicGroup,
  FunctionApplication,
  LogGroup,
  LogParser,
  OciFunction,
  Partitions,
  Statistic,
  Stream,
  StreamMetric,
  StreamPlacement,
  Subnet,
  Topic,
  UnifiedAgentConfiguration,
} from "../lib";
import { COMPARTMENT_ID } from "./support/ocids";
import { newStack, synthesize } from "./support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const TEXT = "100 %{yyyy} of ${topic}";
const WRITTEN = "100 %%{yyyy} of $${topic}";

/** All texts of a document that have the beginning of a template. */
function templatesIn(value: unknown): string[] {
  if (typeof value === "string") return /[$%]\{(?:topic|yyyy)/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(templatesIn) : [];
}

test("an alarm's texts, a topic's description and a function's configuration are written as they are", () => {
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

test("an agent's patterns and formats of time are written as they are, and so is a name", () => {
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
