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
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, testApp } from "../support/synthesis";
import { LOG_GROUP_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const analysts = Subject.group({ name: "analysts" });

test("minimal: a name in a compartment", () => {
  const stack = newStack();
  new LogGroup(stack, "group", { compartment, name: "splunk" });
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

test("a name that is an input, alone or behind a prefix, is passed on", () => {
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

test("a grant on a group made here names it by reference", () => {
  const stack = newStack();
  const group = new LogGroup(stack, "group", { compartment, name: "splunk" });
  expect(resolvedText(stack, group.allowRead(analysts).text)).toMatch(
    /where target\.loggroup\.id = '\$\{oci_logging_log_group\.group_\w+\.id\}'$/,
  );
});

test("an import takes logs", () => {
  const stack = newStack();
  LogGroup.fromLogGroupId(stack, "group", LOG_GROUP_ID).addCustomLog("app");
  expect(resource(synthesize(stack), LoggingLog)).toMatchObject({ log_group_id: LOG_GROUP_ID });
});

test("fails for a grant on an import that does not know its compartment", () => {
  const group = LogGroup.fromLogGroupId(newStack(), "group", LOG_GROUP_ID);
  expect(() => group.allowRead(analysts)).toThrow(
    "test/group: a grant needs the compartment, which is not known of this import; use LogGroup.fromLogGroupAttributes",
  );
});

test("fails for an import by another kind of OCID", () => {
  expect(() => LogGroup.fromLogGroupId(newStack(), "group", STREAM_ID)).toThrow(
    "test/group: logGroupId must be ocid1.loggroup.<realm>.[region].<unique id>, " +
      `got '${STREAM_ID} (a stream)'; copy it from the resource's page in the console`,
  );
});

test.each(["", "1st", "-logs", "flow logs", "a".repeat(257), "grüße", "_Audit"])("fails for the name '%s'", (name) => {
  expect(() => new LogGroup(newStack(), "group", { compartment, name })).toThrow(
    "test/group: the name of a log group must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, beginning with a letter, " +
      `got '${name.length > 80 ? `${name.slice(0, 80)}...` : name}'; rename it`,
  );
});

test.each(["a", "a".repeat(256), "Flow-logs_2.eu"])("the name '%s' is taken", (name) => {
  expect(() => new LogGroup(newStack(), "group", { compartment, name })).not.toThrow();
});

test("fails for two groups of one name in a compartment", () => {
  const stack = newStack();
  new LogGroup(stack, "one", { compartment, name: "splunk" });
  expect(() => new LogGroup(stack, "two", { compartment, name: "splunk" })).toThrow(
    "test/two: the name 'splunk' is the name of test/one in the same compartment already; give one of them another name",
  );
});

test("the same name in another case, compartment or stack is no conflict", () => {
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
