import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { ResourceSchedulerSchedule } from "@cdktf/provider-oci/lib/resource-scheduler-schedule";
import { TerraformVariable } from "cdktf";
import {
  Access,
  Compartment,
  FunctionSchedule,
  type FunctionScheduleProps,
  Instant,
  OciFunction,
  Policy,
  PolicyCondition,
  PolicyLocation,
  PolicyStatement,
  ScheduleRecurrence,
  Subject,
  Tags,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { PrivilegeReport } from "../../lib/testing";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, warnings } from "../support/synthesis";
import { FUNCTION_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

function scheduled(props: Partial<FunctionScheduleProps> = {}, stack = newStack()): FunctionSchedule {
  const lag = OciFunction.fromFunctionAttributes(stack, "lag", { functionId: FUNCTION_ID, compartment });
  const recurrence = ScheduleRecurrence.hourly();
  return new FunctionSchedule(stack, "each-hour", { compartment, functions: [lag], recurrence, ...props });
}

function scheduleOf(props: Partial<FunctionScheduleProps>, stack = newStack()): unknown {
  scheduled(props, stack);
  return resource(synthesize(stack), ResourceSchedulerSchedule);
}

test("minimal: each hour, active, in UTC, with the policy that allows this schedule to call this function", () => {
  const stack = newStack();
  scheduled({}, stack);
  const document = synthesize(stack);
  expect(resource(document, ResourceSchedulerSchedule)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "each-hour",
    action: "START_RESOURCE",
    state: "ACTIVE",
    recurrence_type: "ICAL",
    recurrence_details: "FREQ=HOURLY;INTERVAL=1",
    local_time_zone: "UTC",
    resources: [{ id: FUNCTION_ID }],
  });
  expect(resource(document, IdentityPolicy)).toMatchObject({
    compartment_id: COMPARTMENT_ID,
    statements: [
      `Allow any-user to manage functions-family in compartment id ${COMPARTMENT_ID} where all {request.principal.type = 'resourceschedule', request.principal.id = '\${oci_resource_scheduler_schedule.each-hour_D346B0F1.id}', target.function.id = '${FUNCTION_ID}'}`,
    ],
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<FunctionScheduleProps> = {
    compartment,
    functions: [OciFunction.fromFunctionId(stack, "only-id", FUNCTION_ID)],
    recurrence: ScheduleRecurrence.cron(" 30  3,15 * 1-6 mon-fri/2 "),
    body: '{"full":true}',
    startsAt: Instant.fromIso("2027-01-01T00:00:00Z"),
    endsAt: Instant.fromIso("2027-12-31T00:00:00Z"),
    timeZone: "Europe/Berlin",
    name: "reports",
    description: "Writes the reports",
    active: false,
    writePolicy: false,
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: {},
  };
  expect(scheduleOf(all, stack)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "reports",
    description: "Writes the reports",
    action: "START_RESOURCE",
    state: "INACTIVE",
    recurrence_type: "CRON",
    recurrence_details: "30 3,15 * 1-6 mon-fri/2",
    local_time_zone: "Europe/Berlin",
    time_starts: "2027-01-01T00:00:00Z",
    time_ends: "2027-12-31T00:00:00Z",
    resources: [{ id: FUNCTION_ID, parameters: [{ parameter_type: "BODY", value: ['{"full":true}'] }] }],
    freeform_tags: { team: "booking" },
  });
  expect(resources(synthesize(stack), IdentityPolicy)).toEqual([]);
  expect(warnings(stack)).toEqual([]);
});

test("the privilege report accepts manage for a schedule, as in Oracle's example, but not for another principal", () => {
  const stack = newStack();
  scheduled({}, stack);
  expect(PrivilegeReport.ofStack(stack).findings).toEqual([]);
  const isEvent = PolicyCondition.isEqual("request.principal.type", "eventrule");
  const subject = Subject.anyUser(isEvent);
  const location = PolicyLocation.compartment(compartment);
  const other = PolicyStatement.allow({ subject, access: Access.manage("functions-family"), location });
  new Policy(stack, "other", { compartment, statements: [other] });
  expect(PrivilegeReport.ofStack(stack).findings.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("gives 'manage functions-family' where 'use functions-family' is enough"),
  );
});

test.each([
  [ScheduleRecurrence.hourly({ every: 6 }), "FREQ=HOURLY;INTERVAL=6"],
  [ScheduleRecurrence.daily(), "FREQ=DAILY;INTERVAL=1"],
  [ScheduleRecurrence.weekly({ every: 2 }), "FREQ=WEEKLY;INTERVAL=2"],
])("recurrence %# is a rule of RFC 5545", (recurrence, details) => {
  expect(scheduleOf({ recurrence })).toMatchObject({ recurrence_type: "ICAL", recurrence_details: details });
});

test("inputs are rendered as references, and checked by the service", () => {
  const stack = newStack();
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const number = new TerraformVariable(stack, "number", { type: "number" }).numberValue;
  const active = new TerraformVariable(stack, "flag", { type: "bool" }).booleanValue;
  const endsAt = Instant.fromIso(text);
  const startsAt = Instant.fromIso("2027-01-01T00:00:00Z");
  const props = { name: text, body: text, timeZone: text, active, startsAt, endsAt };
  const recurrence = ScheduleRecurrence.daily({ every: number });
  expect(scheduleOf({ ...props, recurrence }, stack)).toMatchObject({
    display_name: "${var.text}",
    local_time_zone: "${var.text}",
    recurrence_details: "FREQ=DAILY;INTERVAL=${var.number}",
    state: '${var.flag ? "ACTIVE" : "INACTIVE"}',
    time_ends: "${var.text}",
    resources: [{ parameters: [{ value: ["${var.text}"] }] }],
  });
  const other = newStack("other");
  const expression = new TerraformVariable(other, "text", { type: "string" }).stringValue;
  expect(
    scheduleOf(
      { recurrence: ScheduleRecurrence.cron(expression), startsAt: Instant.fromIso(expression), endsAt: startsAt },
      other,
    ),
  ).toMatchObject({
    recurrence_type: "CRON",
    recurrence_details: "${var.text}",
    time_starts: "${var.text}",
  });
  expect(warnings(other).filter((warning) => !warning.includes("home region"))).toEqual([]);
});

test("a schedule knows its OCID and its compartment", () => {
  const stack = newStack();
  const schedule = scheduled({}, stack);
  expect(schedule.compartment).toBe(compartment);
  expect(resolvedText(stack, schedule.functionScheduleId)).toBe(
    "${oci_resource_scheduler_schedule.each-hour_D346B0F1.id}",
  );
});
