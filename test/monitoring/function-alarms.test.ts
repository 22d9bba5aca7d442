import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import {
  AlarmDestination,
  AlarmMessageFormat,
  AlarmSeverity,
  Compartment,
  type CountAlarmTuning,
  Duration,
  FunctionAlarms,
  type FunctionAlarmsProps,
  type IFunction,
  OciFunction,
  Tags,
  Topic,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resources, synthesize } from "../support/synthesis";
import { OTHER_COMPARTMENT_ID, TOPIC_ID } from "./ocids";

const FIRST = "ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafirst";
const SECOND = "ocid1.fnfunc.oc1.eu-frankfurt-1.aaaasecond";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const scratch = newStack("scratch");
const notify = [AlarmDestination.topic(Topic.fromTopicId(scratch, "on-call", TOPIC_ID))];

function known(id: string, functionId: string): IFunction {
  return OciFunction.fromFunctionAttributes(scratch, id, { functionId, compartment });
}

const first = known("first", FIRST);
const second = known("second", SECOND);

function alarmsOf(props: Partial<FunctionAlarmsProps>): unknown {
  const stack = newStack();
  new FunctionAlarms(stack, "calls", { functions: [first], notify, ...props });
  return resources(synthesize(stack), MonitoringAlarm);
}

const SHARED = {
  compartment_id: COMPARTMENT_ID,
  metric_compartment_id: COMPARTMENT_ID,
  metric_compartment_id_in_subtree: false,
  namespace: "oci_faas",
  pending_duration: "PT5M",
  resolution: "1m",
  evaluation_slack_duration: "PT3M",
  severity: "CRITICAL",
  destinations: [TOPIC_ID],
  is_enabled: true,
  message_format: "ONS_OPTIMIZED",
  is_notifications_per_metric_dimension_enabled: false,
};

test("minimal: an alarm on failed calls, and one on refused calls", () => {
  expect(alarmsOf({})).toEqual([
    {
      ...SHARED,
      display_name: "calls-errors",
      query: `FunctionResponseCount[1m]{resourceId = "${FIRST}", responseType = "Error"}.groupBy(resourceId).sum() > 0`,
      body: `The function ${FIRST} fails. Check the log of its application.`,
    },
    {
      ...SHARED,
      display_name: "calls-throttled",
      query: `FunctionResponseCount[1m]{resourceId = "${FIRST}", responseType = "Throttled"}.groupBy(resourceId).sum() > 0`,
      body: `The function ${FIRST} rejects calls with status 429. Check whether the tenancy's memory for functions is used up.`,
    },
  ]);
});

test("maximal: every prop has its place, and several functions share the alarms, one for each kind of response", () => {
  const throttled: Required<CountAlarmTuning> = {
    above: 10,
    omit: false,
    enabled: false,
    severity: AlarmSeverity.ERROR,
    lasting: Duration.minutes(10),
    interval: Duration.minutes(2),
    body: "refused",
  };
  const all: Required<FunctionAlarmsProps> = {
    functions: [first, second],
    notify,
    compartment: Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID),
    name: "vs",
    enabled: true,
    repeat: Duration.days(1),
    messageFormat: AlarmMessageFormat.PRETTY_JSON,
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: { delete: Duration.minutes(3) },
    errors: { above: 3 },
    throttled,
  };
  const common = {
    compartment_id: OTHER_COMPARTMENT_ID,
    metric_compartment_id: COMPARTMENT_ID,
    message_format: "PRETTY_JSON",
    repeat_notification_duration: "P1D",
    is_notifications_per_metric_dimension_enabled: true,
    freeform_tags: { team: "booking" },
    timeouts: { delete: "3m" },
  };
  const each = (kind: string): string =>
    `{responseType = "${kind}", resourceId =~ "${FIRST}|${SECOND}"}.groupBy(resourceId)`;
  expect(alarmsOf(all)).toMatchObject([
    {
      ...common,
      display_name: "vs-errors",
      query: `FunctionResponseCount[1m]${each("Error")}.sum() > 3`,
      is_enabled: true,
      body: expect.stringContaining("The function {{dimensions.resourceId}} fails") as string,
    },
    {
      ...common,
      display_name: "vs-throttled",
      query: `FunctionResponseCount[2m]${each("Throttled")}.sum() > 10`,
      pending_duration: "PT10M",
      severity: "ERROR",
      is_enabled: false,
      body: "refused",
    },
  ]);
});

test("either alarm can be left out", () => {
  const omit = true;
  expect(alarmsOf({ throttled: { omit } })).toMatchObject([{ display_name: "calls-errors" }]);
  expect(alarmsOf({ errors: { omit } })).toMatchObject([{ display_name: "calls-throttled" }]);
});
