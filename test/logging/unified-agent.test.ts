import { LoggingUnifiedAgentConfiguration } from "@cdktf/provider-oci/lib/logging-unified-agent-configuration";
import { TerraformVariable, type TerraformStack } from "cdktf";
import {
  AgentSource,
  Compartment,
  Duration,
  DynamicGroup,
  type IDynamicGroup,
  type ILogGroup,
  Log,
  LogGroup,
  LogParser,
  LogTimeType,
  Policy,
  PolicyStatement,
  Tags,
  UnifiedAgentConfiguration,
  type UnifiedAgentConfigurationProps,
} from "../../lib";
import { PrivilegeReport } from "../../lib/testing";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, testApp, warnings } from "../support/synthesis";
import { DYNAMIC_GROUP_ID, LOG_GROUP_ID, LOG_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const files = AgentSource.files({ name: "nginx", paths: ["/var/log/nginx/*"] });

function hosts(stack: TerraformStack, id = "hosts"): IDynamicGroup {
  return DynamicGroup.fromDynamicGroupId(stack, id, DYNAMIC_GROUP_ID);
}

function groupIn(stack: TerraformStack, where?: Compartment): ILogGroup {
  return LogGroup.fromLogGroupAttributes(stack, "group", { logGroupId: LOG_GROUP_ID, compartment: where });
}

function configurationOf(
  props: Partial<UnifiedAgentConfigurationProps> = {},
  stack: TerraformStack = newStack(),
): UnifiedAgentConfiguration {
  const destination =
    props.destination ?? Log.fromLogAttributes(stack, "log", { logId: LOG_ID, logGroup: groupIn(stack, compartment) });
  const dynamicGroups = props.dynamicGroups ?? [hosts(stack)];
  const base = { compartment, sources: [files] };
  return new UnifiedAgentConfiguration(stack, "web", { ...base, ...props, destination, dynamicGroups });
}

test("minimal: named after its id, enabled, sends files to a custom log line by line", () => {
  const stack = newStack();
  configurationOf({}, stack);
  expect(resource(synthesize(stack), LoggingUnifiedAgentConfiguration)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "web",
    description: "web",
    is_enabled: true,
    group_association: { group_list: [DYNAMIC_GROUP_ID] },
    service_configuration: {
      configuration_type: "LOGGING",
      destination: { log_object_id: LOG_ID },
      sources: [
        { source_type: "LOG_TAIL", name: "nginx", paths: ["/var/log/nginx/*"], parser: { parser_type: "NONE" } },
      ],
    },
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<UnifiedAgentConfigurationProps> = {
    compartment,
    name: "web-servers",
    description: "Web servers",
    sources: [
      AgentSource.files({ name: "nginx", paths: ["/var/log/a"], parser: LogParser.APACHE2, readFromHead: true }),
      AgentSource.windowsEvents({ name: "events", channels: ["System", "Security"] }),
    ],
    destination: groupIn(stack, compartment).addCustomLog("app"),
    dynamicGroups: [hosts(stack, "a"), hosts(stack, "b")],
    enabled: new TerraformVariable(stack, "on", { type: "bool" }).booleanValue,
    tags: Tags.of({ freeform: { team: "web" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  configurationOf(all, stack);
  expect(resource(synthesize(stack), LoggingUnifiedAgentConfiguration)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "web-servers",
    description: "Web servers",
    is_enabled: "${var.on}",
    group_association: { group_list: [DYNAMIC_GROUP_ID, DYNAMIC_GROUP_ID] },
    service_configuration: {
      configuration_type: "LOGGING",
      destination: { log_object_id: expect.stringMatching(/^\$\{oci_logging_log\.group_app_\w+\.id\}$/) as string },
      sources: [
        {
          source_type: "LOG_TAIL",
          name: "nginx",
          paths: ["/var/log/a"],
          parser: { parser_type: "APACHE2" },
          advanced_options: { is_read_from_head: true },
        },
        { source_type: "WINDOWS_EVENT_LOG", name: "events", channels: ["System", "Security"] },
      ],
    },
    freeform_tags: { team: "web" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("configurations in other compartments or stacks can have the same name", () => {
  const app = testApp();
  const other = Compartment.fromCompartmentId("ocid1.compartment.oc1..other");
  const stacks = ["one", "two"].map((id) => newStack(id, app));
  for (const stack of stacks) configurationOf({}, stack);
  const [stack] = stacks as [TerraformStack, TerraformStack];
  const destination = LogGroup.fromLogGroupId(stack, "known", LOG_GROUP_ID).addCustomLog("app");
  const props = {
    compartment: other,
    name: "web",
    sources: [files],
    destination,
    dynamicGroups: [hosts(stack, "more")],
  };
  new UnifiedAgentConfiguration(stack, "elsewhere", props);
  expect(resources(synthesize(stack), LoggingUnifiedAgentConfiguration)).toHaveLength(2);
});

test("paths can be a list that is an input", () => {
  const stack = newStack();
  const paths = new TerraformVariable(stack, "paths", { type: "list(string)" }).listValue;
  configurationOf({ sources: [AgentSource.files({ name: "a", paths })] }, stack);
  expect(resource(synthesize(stack), LoggingUnifiedAgentConfiguration)).toHaveProperty(
    "service_configuration.sources.0.paths",
    "${var.paths}",
  );
});

test.each<[string, LogParser, unknown]>([
  ["NONE", LogParser.NONE, {}],
  ["SYSLOG", LogParser.SYSLOG, {}],
  ["APACHE2", LogParser.APACHE2, {}],
  ["APACHE_ERROR", LogParser.APACHE_ERROR, {}],
  ["AUDITD", LogParser.AUDITD, {}],
  ["CRI", LogParser.CRI, {}],
  ["MSGPACK", LogParser.MSGPACK, {}],
  [
    "CSV",
    LogParser.csv({ keys: ["time", "user"], delimiter: ";", timeField: "time" }),
    { keys: ["time", "user"], delimiter: ";", fieldTimeKey: "time" },
  ],
  ["TSV", LogParser.tsv({ keys: ["user"] }), { keys: ["user"] }],
  ["JSON", LogParser.json(), {}],
  [
    "JSON",
    LogParser.json({ timeField: "ts", timeType: LogTimeType.UNIXTIME }),
    { fieldTimeKey: "ts", timeType: "UNIXTIME" },
  ],
  ["JSON", LogParser.json({ timeFormat: "%Y" }), { timeFormat: "%Y", timeType: "STRING" }],
  [
    "REGEXP",
    LogParser.regexp({ expression: "^(?<code>\\d+)$", timeField: "t", timeFormat: "%Y" }),
    { expression: "^(?<code>\\d+)$", fieldTimeKey: "t", timeFormat: "%Y" },
  ],
  [
    "MULTILINE",
    LogParser.multiline({ format: ["(?<a>.*)"], firstLine: "^\\d", timeField: "t" }),
    { format: ["(?<a>.*)"], formatFirstline: "^\\d", fieldTimeKey: "t" },
  ],
])("the parser %s", (parserType, parser, rest) => {
  expect(parser._render()).toEqual({ parserType, ...(rest as object) });
});

const who = `Allow dynamic-group id ${DYNAMIC_GROUP_ID} to`;

/** The statements for one dynamic group, none of which allows reading. */
const grantsOf = (logsIn: string): string[] => [
  `${who} {UNIFIED_AGENT_CONFIG_GENERATE} in compartment id ${COMPARTMENT_ID}`,
  `${who} {LOG_CONTENT_PUSH} in compartment id ${logsIn} where target.loggroup.id = '${LOG_GROUP_ID}'`,
];

test("each dynamic group of hosts may get its configuration and push to the one log group, in any compartment", () => {
  for (const logsIn of [COMPARTMENT_ID, "ocid1.compartment.oc1..logs"]) {
    const stack = newStack();
    const destination = groupIn(stack, Compartment.fromCompartmentId(logsIn)).addCustomLog("app");
    const agents = configurationOf({ destination, dynamicGroups: [hosts(stack, "a"), hosts(stack, "b")] }, stack);
    const one = grantsOf(logsIn);
    expect(agents.allowAgents().map(({ text }) => text)).toEqual([...one, ...one]);
  }
});

test("hosts do not have more permissions than they need", () => {
  const stack = newStack();
  const agents = configurationOf({ destination: groupIn(stack, compartment).addCustomLog("app") }, stack);
  new Policy(stack, "access", { compartment, statements: agents.allowAgents() });
  expect(PrivilegeReport.ofStack(stack).findings).toEqual([]);
});

const MISSING =
  "test/web: no statement allows the hosts to push into the log, so nothing will arrive: put the statements of allowAgents() into a policy";

test("warns once about hosts that may not push", () => {
  const stack = newStack();
  configurationOf({}, stack);
  const statements = [PolicyStatement.parse("Allow group ops to read buckets in compartment shop")];
  new Policy(stack, "policy", { compartment, statements });
  synthesize(stack);
  synthesize(stack);
  expect(warnings(stack).filter((one) => one.startsWith("test/web"))).toEqual([MISSING]);
});

test.each([
  "Allow dynamic-group web to use log-content in compartment shop",
  "Allow dynamic-group web to manage logging-family in compartment shop",
  "Allow dynamic-group web to {LOG_CONTENT_PUSH} in compartment shop",
])("does not warn about hosts with the statement: %s", (statement) => {
  const app = testApp();
  const stack = newStack("one", app);
  configurationOf({}, stack);
  new Policy(newStack("two", app), "policy", { compartment, statements: [PolicyStatement.parse(statement)] });
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
});

test("does not warn if the statements are used", () => {
  const stack = newStack();
  configurationOf({}, stack).allowAgents();
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
});
