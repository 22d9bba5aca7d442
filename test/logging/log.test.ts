import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { type TerraformStack, TerraformVariable, Token } from "cdktf";
import {
  Compartment,
  Duration,
  type ILogGroup,
  Log,
  LogGroup,
  type LogProps,
  LogSource,
  type ServiceLogProps,
  Tags,
} from "../../lib";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, testApp } from "../support/synthesis";
import { LOAD_BALANCER_ID, LOG_GROUP_ID, LOG_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const nfs: ServiceLogProps = { service: "filestorage", category: "nfslogs", resource: "ocid1.mounttarget.oc1..a" };

function groupIn(stack: TerraformStack, id = "group"): ILogGroup {
  return LogGroup.fromLogGroupAttributes(stack, id, { logGroupId: LOG_GROUP_ID, compartment });
}

function logOf(props: Partial<LogProps>, stack: TerraformStack = newStack()): unknown {
  const logGroup = props.logGroup ?? groupIn(stack);
  new Log(stack, "log", { source: LogSource.service(nfs), ...props, logGroup });
  return resource(synthesize(stack), LoggingLog);
}

test("minimal: a service log named after its id, on, with the service's retention", () => {
  expect(logOf({})).toEqual({
    log_group_id: LOG_GROUP_ID,
    display_name: "log",
    log_type: "SERVICE",
    is_enabled: true,
    configuration: {
      source: {
        source_type: "OCISERVICE",
        service: "filestorage",
        category: "nfslogs",
        resource: "ocid1.mounttarget.oc1..a",
      },
    },
  });
});

test("minimal: a custom log has no configuration", () => {
  expect(logOf({ source: LogSource.custom() })).toEqual({
    log_group_id: LOG_GROUP_ID,
    display_name: "log",
    log_type: "CUSTOM",
    is_enabled: true,
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<LogProps> = {
    logGroup: groupIn(stack),
    source: LogSource.service({ ...nfs, parameters: { depth: "2" } }),
    name: "nfs",
    retention: Duration.days(90),
    enabled: false,
    tags: Tags.of({ defined: { "Cost.Center": "1" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(logOf(all, stack)).toEqual({
    log_group_id: LOG_GROUP_ID,
    display_name: "nfs",
    log_type: "SERVICE",
    is_enabled: false,
    retention_duration: 90,
    configuration: {
      source: {
        source_type: "OCISERVICE",
        service: "filestorage",
        category: "nfslogs",
        resource: "ocid1.mounttarget.oc1..a",
        parameters: { depth: "2" },
      },
    },
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("tokens land as references", () => {
  const stack = newStack();
  const input = (id: string): TerraformVariable => new TerraformVariable(stack, id, {});
  const props = {
    name: input("called").stringValue,
    retention: Duration.days(input("days").numberValue),
    enabled: input("on").booleanValue,
    source: LogSource.service({ ...nfs, resource: input("mount_target").stringValue }),
  };
  expect(logOf(props, stack)).toMatchObject({
    display_name: "${var.called}",
    retention_duration: "${var.days}",
    is_enabled: "${var.on}",
    configuration: { source: { resource: "${var.mount_target}" } },
  });
});

test.each([30, 60, 90, 120, 150, 180])("a retention of %d days is taken", (days) => {
  expect(logOf({ retention: Duration.hours(days * 24) })).toMatchObject({ retention_duration: days });
});

test.each([
  ["0 days", Duration.days(0)],
  ["15 days", Duration.days(15)],
  ["45 days", Duration.days(45)],
  ["210 days", Duration.days(210)],
  ["721 hours", Duration.hours(721)],
])("fails for a retention of %s", (given, retention) => {
  expect(() => logOf({ retention })).toThrow(
    `test/log: retention must be 30, 60, 90, 120, 150 or 180 days, got ${given}; ` +
      "archive to a bucket with a ServiceConnector to keep records longer",
  );
});

test.each(["", "flow logs", "a".repeat(257)])("fails for the name '%s'", (name) => {
  expect(() => logOf({ name })).toThrow(
    "test/log: the name of a log must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, " +
      `got '${name.length > 80 ? `${name.slice(0, 80)}...` : name}'; rename it`,
  );
});

test("the name of a log may begin with a digit", () => {
  expect(logOf({ name: "2nd" })).toMatchObject({ display_name: "2nd" });
});

test("fails for two logs of one name in a group", () => {
  const group = groupIn(newStack());
  group.addCustomLog("one", { name: "app" });
  expect(() => group.addCustomLog("two", { name: "app" })).toThrow(
    "test/group/two: the name 'app' is the name of test/group/one in the same log group already; " +
      "give one of them another name",
  );
});

test("the same name in two groups is no conflict", () => {
  const stack = newStack();
  groupIn(stack, "a").addCustomLog("app");
  groupIn(stack, "b").addCustomLog("app");
  expect(resources(synthesize(stack), LoggingLog)).toHaveLength(2);
});

test("fails for two logs of one source, in whatever groups and stacks, if the resource is known", () => {
  const app = testApp();
  groupIn(newStack("one", app)).addLog("nfs", { source: LogSource.service(nfs) });
  const other = groupIn(newStack("two", app));
  expect(() => other.addLog("again", { source: LogSource.service(nfs) })).toThrow(
    "two/group/again: the source (filestorage, nfslogs, ocid1.mounttarget.oc1..a) is what one/group/nfs logs already; " +
      "use that log, since Logging takes a service, category and resource once",
  );
});

test("fails for two logs of one bucket, and of one input that is read twice, in a stack", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "lb", { type: "string" });
  const group = groupIn(stack);
  const source = (): LogSource =>
    LogSource.service({ service: "loadbalancer", category: "access", resource: Token.asString(input.value) });
  group.addLog("reads", { source: LogSource.bucketReads("archive") });
  group.addLog("access", { source: source() });
  expect(() => group.addLog("reads-2", { source: LogSource.bucketReads("archive") })).toThrow(
    "test/group/reads-2: the source (objectstorage, read, archive) is what test/group/reads logs already",
  );
  expect(() => group.addLog("access-2", { source: source() })).toThrow(
    "test/group/access-2: the source (loadbalancer, access, ${var.lb}) is what test/group/access logs already",
  );
});

test("buckets and inputs of two stacks are not compared: they can be in two regions", () => {
  const app = testApp();
  const [one, two] = ["one", "two"].map((id) => newStack(id, app)) as [TerraformStack, TerraformStack];
  for (const stack of [one, two]) {
    const lb = new TerraformVariable(stack, "lb", { type: "string" }).stringValue;
    groupIn(stack).addLog("reads", { source: LogSource.bucketReads("archive") });
    groupIn(stack, "b").addLog("lb", {
      source: LogSource.service({ service: "loadbalancer", category: "error", resource: lb }),
    });
  }
  expect(resources(synthesize(two), LoggingLog)).toHaveLength(2);
});

test("another category of the same resource, and any number of custom logs, are no conflict", () => {
  const stack = newStack();
  const group = groupIn(stack);
  for (const category of ["access", "error"]) {
    const source = LogSource.service({ service: "loadbalancer", category, resource: LOAD_BALANCER_ID });
    group.addLog(category, { source });
  }
  group.addCustomLog("a");
  group.addCustomLog("b");
  expect(resources(synthesize(stack), LoggingLog)).toHaveLength(4);
});

test("an import knows its group, and through it its compartment", () => {
  const stack = newStack();
  const log = Log.fromLogAttributes(stack, "log", { logId: LOG_ID, logGroup: groupIn(stack) });
  expect([log.logId, log.logGroup.logGroupId, log._compartment]).toEqual([LOG_ID, LOG_GROUP_ID, compartment]);
});

test("fails for an import by another kind of OCID", () => {
  const stack = newStack();
  const logGroup = groupIn(stack);
  expect(() => Log.fromLogAttributes(stack, "log", { logId: STREAM_ID, logGroup })).toThrow(
    `test/log: logId must be ocid1.log.<realm>.[region].<unique id>, got '${STREAM_ID} (a stream)'; ` +
      "copy it from the resource's page in the console",
  );
});

test("a log takes no text for its group, and an option no other source", () => {
  // @ts-expect-error a group is referred to as a construct
  const text: LogProps = { logGroup: LOG_GROUP_ID, source: LogSource.custom() };
  // @ts-expect-error a custom log has no source
  const source: Parameters<LogGroup["addCustomLog"]>[1] = { source: LogSource.service(nfs) };
  expect([text, source]).toHaveLength(2);
});
