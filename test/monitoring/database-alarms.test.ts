import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import {
  AlarmDestination,
  AlarmMessageFormat,
  AlarmSeverity,
  type AlarmTuning,
  AutonomousDatabase,
  Compartment,
  DatabaseAlarms,
  type DatabaseAlarmsProps,
  Duration,
  type IAutonomousDatabase,
  type PercentAlarmTuning,
  Tags,
  Topic,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resources, synthesize } from "../support/synthesis";
import { OTHER_COMPARTMENT_ID, TOPIC_ID } from "./ocids";

const FIRST = "ocid1.autonomousdatabase.oc1.eu-frankfurt-1.aaaafirst";
const SECOND = "ocid1.autonomousdatabase.oc1.eu-frankfurt-1.aaaasecond";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const scratch = newStack("scratch");
const notify = [AlarmDestination.topic(Topic.fromTopicId(scratch, "on-call", TOPIC_ID))];

function known(id: string, autonomousDatabaseId: string): IAutonomousDatabase {
  return AutonomousDatabase.fromAutonomousDatabaseAttributes(scratch, id, { autonomousDatabaseId, compartment });
}

const first = known("first", FIRST);
const second = known("second", SECOND);

function alarmsOf(props: Partial<DatabaseAlarmsProps>): unknown {
  const stack = newStack();
  new DatabaseAlarms(stack, "rows", { databases: [first], notify, ...props });
  return resources(synthesize(stack), MonitoringAlarm);
}

const SHARED = {
  compartment_id: COMPARTMENT_ID,
  metric_compartment_id: COMPARTMENT_ID,
  metric_compartment_id_in_subtree: false,
  namespace: "oci_autonomous_database",
  pending_duration: "PT5M",
  resolution: "1m",
  evaluation_slack_duration: "PT3M",
  severity: "WARNING",
  destinations: [TOPIC_ID],
  is_enabled: true,
  message_format: "ONS_OPTIMIZED",
  is_notifications_per_metric_dimension_enabled: false,
};

test("minimal: an alarm on connections, on processors and on storage", () => {
  expect(alarmsOf({})).toEqual([
    {
      ...SHARED,
      display_name: "rows-cpu",
      query: `CpuUtilization[1m]{resourceId = "${FIRST}"}.groupBy(resourceId).mean() > 80`,
      body: `More than 80 percent of the processors of ${FIRST} is in use. Check for slow statements, or give it more ECPUs.`,
    },
    {
      ...SHARED,
      display_name: "rows-storage",
      query: `StorageUtilization[1h]{resourceId = "${FIRST}"}.groupBy(resourceId).mean() > 80`,
      body: `More than 80 percent of the storage of ${FIRST} is in use. Delete unused data, or give it more storage, before it is full.`,
    },
    {
      ...SHARED,
      display_name: "rows-unavailable",
      query: `DatabaseAvailability[5m]{resourceId = "${FIRST}"}.groupBy(resourceId).mean() < 1`,
      severity: "CRITICAL",
      body: `Clients cannot connect to ${FIRST}. Check its state and its key in the Console.`,
    },
  ]);
});

test("maximal: each alarm has its own options, and all watch both databases", () => {
  const unavailable: Required<AlarmTuning> = {
    omit: false,
    enabled: false,
    severity: AlarmSeverity.ERROR,
    lasting: Duration.minutes(10),
    interval: Duration.minutes(15),
    body: "Is the night shift awake?",
  };
  const cpu: Required<PercentAlarmTuning> = { ...unavailable, abovePercent: 95, body: "Busy" };
  const all: Required<DatabaseAlarmsProps> = {
    databases: [first, second],
    unavailable,
    cpu,
    storage: { ...cpu, abovePercent: 99, body: "Full" },
    notify,
    compartment: Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID),
    name: "orders",
    enabled: true,
    repeat: Duration.hours(4),
    messageFormat: AlarmMessageFormat.RAW,
    tags: Tags.of({ freeform: { team: "orders" } }),
    timeouts: { create: Duration.minutes(1) },
  };
  const shared = {
    compartment_id: OTHER_COMPARTMENT_ID,
    metric_compartment_id: COMPARTMENT_ID,
    severity: "ERROR",
    pending_duration: "PT10M",
    is_enabled: false,
    repeat_notification_duration: "PT4H",
    message_format: "RAW",
    is_notifications_per_metric_dimension_enabled: true,
    freeform_tags: { team: "orders" },
  };
  const both = `[15m]{resourceId =~ "${FIRST}|${SECOND}"}.groupBy(resourceId).mean()`;
  expect(alarmsOf(all)).toMatchObject([
    { ...shared, display_name: "orders-cpu", query: `CpuUtilization${both} > 95`, body: "Busy" },
    { ...shared, display_name: "orders-storage", query: `StorageUtilization${both} > 99`, body: "Full" },
    { ...shared, display_name: "orders-unavailable", query: `DatabaseAvailability${both} < 1` },
  ]);
});

test("each alarm can be left out", () => {
  expect(alarmsOf({ unavailable: { omit: true }, cpu: { omit: true }, storage: { omit: true } })).toEqual([]);
});
