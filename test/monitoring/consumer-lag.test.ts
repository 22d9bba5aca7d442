import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import {
  AlarmDestination,
  AlarmMessageFormat,
  Compartment,
  ConsumerLag,
  ConsumerLagAlarms,
  type ConsumerLagAlarmsProps,
  type ConsumerLagProps,
  Duration,
  Stream,
  Tags,
  Topic,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resources, synthesize } from "../support/synthesis";
import { OTHER_COMPARTMENT_ID, TOPIC_ID } from "./ocids";

const STREAM_ID = "ocid1.stream.oc1.eu-frankfurt-1.aaaaorders";
const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const elsewhere = Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID);
const scratch = newStack("scratch");
const stream = Stream.fromStreamAttributes(scratch, "orders", { streamId: STREAM_ID, compartment });
const notify = [AlarmDestination.topic(Topic.fromTopicId(scratch, "on-call", TOPIC_ID))];

function alarmsOf(props: Partial<ConsumerLagAlarmsProps>): unknown {
  const stack = newStack();
  const groups = [ConsumerLag.of({ stream, group: "analytics" })];
  new ConsumerLagAlarms(stack, "lag", { compartment, groups, above: Duration.hours(6), notify, ...props });
  return resources(synthesize(stack), MonitoringAlarm);
}

test("the lag of a group is read by the hour, in the namespace of the program and the compartment of the stream", () => {
  const { metric } = ConsumerLag.of({ stream, group: "analytics" });
  expect(metric).toMatchObject({ namespace: "consumer_lag", compartment: { compartmentId: COMPARTMENT_ID } });
  expect(metric.toString()).toBe(`lag[1h]{resourceId = "${STREAM_ID}", group = "analytics"}.groupBy(partition).max()`);
});

test("maximal: every prop of a lag", () => {
  const all: Required<ConsumerLagProps> = {
    stream,
    group: "mail",
    compartment: elsewhere,
    namespace: "shop_lag",
    every: Duration.minutes(5),
  };
  const { metric } = ConsumerLag.of(all);
  expect(metric).toMatchObject({ namespace: "shop_lag", compartment: { compartmentId: OTHER_COMPARTMENT_ID } });
  expect(metric.toString()).toBe(`lag[5m]{resourceId = "${STREAM_ID}", group = "mail"}.groupBy(partition).max()`);
});

test("its tile has a line for each partition", () => {
  const { title, _shown: shown } = ConsumerLag.of({ stream, group: "analytics" }).tile();
  expect(title).toBe("orders: lag of analytics");
  expect(shown).toMatchObject({ unit: "seconds", seriesBy: "partition" });
});

test("minimal: an alarm on the lag of a group, and one on its absence", () => {
  expect(alarmsOf({})).toMatchObject([
    {
      display_name: "lag-analytics-behind",
      namespace: "consumer_lag",
      query: `lag[1h]{resourceId = "${STREAM_ID}", group = "analytics"}.groupBy(partition).max() > 21600`,
      pending_duration: "PT1M",
      severity: "CRITICAL",
      message_format: "ONS_OPTIMIZED",
      body:
        "The consumer group analytics has not read messages that are older than 6 hours. Check for consumers that have stopped, or " +
        "add some, before the messages are older than the retention and lost.",
    },
    {
      display_name: "lag-analytics-unmeasured",
      query: `lag[1h]{resourceId = "${STREAM_ID}", group = "analytics"}.groupBy(partition).absent(3d)`,
      pending_duration: "PT5M",
      severity: "WARNING",
      body: "The lag of the consumer group analytics is not measured. Check the log of the function lag, and its caller.",
    },
  ]);
});

test("maximal: the options of all alarms of the set, and a number for each further group", () => {
  const all: Required<ConsumerLagAlarmsProps> = {
    groups: [ConsumerLag.of({ stream, group: "a" }), ConsumerLag.of({ stream, group: "b" })],
    compartment: elsewhere,
    above: Duration.minutes(30),
    notify,
    name: "Lag",
    enabled: false,
    repeat: Duration.hours(1),
    messageFormat: AlarmMessageFormat.RAW,
    tags: Tags.of({ freeform: { team: "shop" } }),
    timeouts: { create: Duration.minutes(5) },
  };
  const common = {
    compartment_id: OTHER_COMPARTMENT_ID,
    metric_compartment_id: COMPARTMENT_ID,
    is_enabled: false,
    repeat_notification_duration: "PT1H",
    message_format: "RAW",
    freeform_tags: { team: "shop" },
    timeouts: { create: "5m" },
  };
  const stack = newStack();
  const { alarms } = new ConsumerLagAlarms(stack, "lag", all);
  expect(alarms.map(({ node }) => node.id)).toEqual(["behind", "unmeasured", "behind-2", "unmeasured-2"]);
  const names = ["Lag-a-behind", "Lag-b-behind", "Lag-a-unmeasured", "Lag-b-unmeasured"];
  const found = alarmsOf(all) as { readonly display_name: string }[];
  expect(found.map(({ display_name }) => display_name).sort()).toEqual(names.sort());
  for (const alarm of found) expect(alarm).toMatchObject(common);
});
