import { DataOciLoggingLogGroup } from "@cdktf/provider-oci/lib/data-oci-logging-log-group";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { LoggingLogGroup } from "@cdktf/provider-oci/lib/logging-log-group";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  LogGroup,
  type LogGroupProps,
  LogSource,
  PolicyStatement,
  Subject,
  Tags,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { COMPARTMENT_ID } from "../support/ocids";
import { dataSource, newStack, resource, resources, synthesize, testApp } from "../support/synthesis";
import { LOG_GROUP_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const analysts = Subject.group({ name: "analysts" });

test("minimal: named after its id, in a compartment", () => {
  const stack = newStack();
  new LogGroup(stack, "splunk", { compartment });
  expect(resource(synthesize(stack), LoggingLogGroup)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "splunk",
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<LogGroupProps> = {
    compartment,
    name: "splunk",
    description: "What goes to Splunk",
    tags: Tags.of({ freeform: { team: "security" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  new LogGroup(stack, "group", all);
  expect(resource(synthesize(stack), LoggingLogGroup)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "splunk",
    description: "What goes to Splunk",
    freeform_tags: { team: "security" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("a name can be an input, alone or after a prefix", () => {
  const stack = newStack();
  const prefix = new TerraformVariable(stack, "prefix", {}).stringValue;
  new LogGroup(stack, "a", { compartment, name: prefix });
  new LogGroup(stack, "b", { compartment, name: `${prefix}-logs` });
  const names = resources(synthesize(stack), LoggingLogGroup).map((group) => group.display_name);
  expect(names).toEqual(["${var.prefix}", "${var.prefix}-logs"]);
});

test("its logs are named after their ids", () => {
  const stack = newStack();
  const group = new LogGroup(stack, "group", { compartment, name: "splunk" });
  group.addLog("reads", { source: LogSource.bucketReads("archive") });
  group.addCustomLog("app");
  const logs = resources(synthesize(stack), LoggingLog);
  expect(logs.map(({ display_name, log_type }) => [display_name, log_type])).toEqual([
    ["app", "CUSTOM"],
    ["reads", "SERVICE"],
  ]);
});

test("grants are limited to the group", () => {
  const group = LogGroup.fromLogGroupAttributes(newStack(), "group", { logGroupId: LOG_GROUP_ID, compartment });
  const where = `in compartment id ${COMPARTMENT_ID} where target.loggroup.id = '${LOG_GROUP_ID}'`;
  expect(group.allowRead(analysts).text).toBe(`Allow group analysts to read log-content ${where}`);
  expect(group.allowWrite(analysts).text).toBe(`Allow group analysts to use log-content ${where}`);
  expect(PolicyStatement.parse(group.allowRead(analysts).text).text).toBe(group.allowRead(analysts).text);
});

test("a grant on a new group refers to it", () => {
  const stack = newStack();
  const group = new LogGroup(stack, "group", { compartment, name: "splunk" });
  expect(resolvedText(stack, group.allowRead(analysts).text)).toMatch(
    /where target\.loggroup\.id = '\$\{oci_logging_log_group\.group_\w+\.id\}'$/,
  );
});

test("a group that is looked up has the compartment that Terraform finds", () => {
  const stack = newStack();
  const group = LogGroup.fromLookup(stack, "group", { logGroupId: LOG_GROUP_ID });
  const found = "data.oci_logging_log_group.group_C397F008";
  expect(resolvedText(stack, group.allowRead(analysts).text)).toBe(
    `Allow group analysts to read log-content in compartment id \${${found}.compartment_id} ` +
      `where target.loggroup.id = '${LOG_GROUP_ID}'`,
  );
  expect(dataSource(synthesize(stack), DataOciLoggingLogGroup)).toEqual({ log_group_id: LOG_GROUP_ID });
});

test("an import accepts logs", () => {
  const stack = newStack();
  LogGroup.fromLogGroupId(stack, "group", LOG_GROUP_ID).addCustomLog("app");
  expect(resource(synthesize(stack), LoggingLog)).toMatchObject({ log_group_id: LOG_GROUP_ID });
});

test.each(["a", "a".repeat(256), "Flow-logs_2.eu"])("the name '%s' is accepted", (name) => {
  expect(() => new LogGroup(newStack(), "group", { compartment, name })).not.toThrow();
});

test("groups can have the same name in another case, compartment or stack", () => {
  const app = testApp();
  const stack = newStack("test", app);
  const other = Compartment.fromCompartmentId("ocid1.compartment.oc1..other");
  const add = (scope: TerraformStack, id: string, where: Compartment, name: string): LogGroup =>
    new LogGroup(scope, id, { compartment: where, name });
  add(stack, "one", compartment, "splunk");
  add(stack, "two", compartment, "Splunk");
  add(stack, "three", other, "splunk");
  add(newStack("ashburn", app), "one", compartment, "splunk");
  expect(resources(synthesize(stack), LoggingLogGroup)).toHaveLength(3);
});
