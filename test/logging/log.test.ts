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
import { COMPARTMENT_ID } from "../support/ocids";
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

test("minimal: a service log named after its id, enabled, with the default retention of the service", () => {
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

test("minimal: a custom log does not have a configuration", () => {
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

test("tokens are rendered as references", () => {
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

test.each([30, 60, 90, 120, 150, 180])("a retention of %d days is accepted", (days) => {
  expect(logOf({ retention: Duration.hours(days * 24) })).toMatchObject({ retention_duration: days });
});

test("the name of a log can begin with a digit", () => {
  expect(logOf({ name: "2nd" })).toMatchObject({ display_name: "2nd" });
});

test("logs of two groups can have the same name", () => {
  const stack = newStack();
  groupIn(stack).addCustomLog("app");
  LogGroup.fromLogGroupId(stack, "other", `${LOG_GROUP_ID}2`).addCustomLog("app");
  expect(resources(synthesize(stack), LoggingLog)).toHaveLength(2);
});

test("a refused log reserves neither its name nor its source", () => {
  const group = groupIn(newStack());
  const source = LogSource.bucketReads("archive");
  expect(() => group.addLog("refused", { name: "reads", source, timeouts: { create: Duration.seconds(0) } })).toThrow(
    "test/group/refused: timeouts.create must be at least a millisecond, got 0 seconds",
  );
  expect(group.addLog("reads", { source }).name).toBe("reads");
});

test("fails for two logs of the same source, even in other groups and stacks, if the resource is known", () => {
  const app = testApp();
  groupIn(newStack("one", app)).addLog("nfs", { source: LogSource.service(nfs) });
  const other = groupIn(newStack("two", app));
  expect(() => other.addLog("again", { source: LogSource.service(nfs) })).toThrow(
    "two/group/again: the source of a log must be unique in the tenancy, but one/group/nfs has it already, " +
      "got 'filestorage, nfslogs, ocid1.mounttarget.oc1..a'; " +
      "use that log, because Logging allows each combination of service, category and resource once",
  );
});

test("fails for two logs of the same input that is read twice in a stack", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "lb", { type: "string" });
  const group = groupIn(stack);
  const source = (): LogSource =>
    LogSource.service({ service: "loadbalancer", category: "access", resource: Token.asString(input.value) });
  group.addLog("access", { source: source() });
  expect(() => group.addLog("access-2", { source: source() })).toThrow(
    "test/group/access-2: the source of a log must be unique in the tenancy, but test/group/access has it already, " +
      "got 'loadbalancer, access, ${var.lb}'; " +
      "use that log, because Logging allows each combination of service, category and resource once",
  );
});

test("buckets and inputs of two stacks are not compared, because they can be in two regions", () => {
  const app = testApp();
  const [one, two] = ["one", "two"].map((id) => newStack(id, app)) as [TerraformStack, TerraformStack];
  for (const stack of [one, two]) {
    const lb = new TerraformVariable(stack, "lb", { type: "string" }).stringValue;
    const { id } = stack.node;
    groupIn(stack).addLog(`reads-${id}`, { source: LogSource.bucketReads("archive") });
    groupIn(stack, "b").addLog(`lb-${id}`, {
      source: LogSource.service({ service: "loadbalancer", category: "error", resource: lb }),
    });
  }
  expect(resources(synthesize(two), LoggingLog)).toHaveLength(2);
});

test("a resource can have logs of several categories, and a group any number of custom logs", () => {
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
  expect([log.logId, log.logGroup.logGroupId, log._known.find("compartment")]).toEqual([
    LOG_ID,
    LOG_GROUP_ID,
    compartment,
  ]);
});

test("a group as a string, or a custom log with a source, does not compile", () => {
  // @ts-expect-error a group is a construct
  const text: LogProps = { logGroup: LOG_GROUP_ID, source: LogSource.custom() };
  // @ts-expect-error a custom log does not have a source
  const source: Parameters<LogGroup["addCustomLog"]>[1] = { source: LogSource.service(nfs) };
  expect([text, source]).toHaveLength(2);
});
