import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import {
  type AgeAlarmTuning,
  AlarmDestination,
  AlarmMessageFormat,
  AlarmSeverity,
  Compartment,
  ConnectorAlarms,
  type ConnectorAlarmsProps,
  Duration,
  type IServiceConnector,
  ServiceConnector,
  Tags,
  Topic,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resources, synthesize } from "../support/synthesis";
import { CONNECTOR_ID, OTHER_COMPARTMENT_ID, OTHER_CONNECTOR_ID, TOPIC_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const scratch = newStack("scratch");
const notify = [AlarmDestination.topic(Topic.fromTopicId(scratch, "on-call", TOPIC_ID))];

function known(id: string, serviceConnectorId: string, where = compartment): IServiceConnector {
  const attributes = { serviceConnectorId, compartment: where };
  return ServiceConnector.fromServiceConnectorAttributes(scratch, id, attributes);
}

const archive = known("archive", CONNECTOR_ID);
const copy = known("copy", OTHER_CONNECTOR_ID);

function alarmsOf(props: Partial<ConnectorAlarmsProps>): unknown {
  const stack = newStack();
  new ConnectorAlarms(stack, "moves", { connectors: [archive], notify, ...props });
  return resources(synthesize(stack), MonitoringAlarm);
}

test("minimal: an alarm on errors of any kind", () => {
  expect(alarmsOf({})).toEqual([
    {
      compartment_id: COMPARTMENT_ID,
      metric_compartment_id: COMPARTMENT_ID,
      metric_compartment_id_in_subtree: false,
      display_name: "moves-errors",
      namespace: "oci_service_connector_hub",
      query: `ServiceConnectorHubErrors[1m]{connectorId = "${CONNECTOR_ID}"}.groupBy(connectorId).sum() > 0`,
      pending_duration: "PT5M",
      resolution: "1m",
      evaluation_slack_duration: "PT3M",
      severity: "CRITICAL",
      destinations: [TOPIC_ID],
      is_enabled: true,
      message_format: "ONS_OPTIMIZED",
      is_notifications_per_metric_dimension_enabled: false,
      body:
        `Errors keep ${CONNECTOR_ID} from moving data. Check the dimension errorType of the metrics ErrorsAtSource and ` +
        "ErrorsAtTarget, and the log of its runs.",
    },
  ]);
});

test("maximal: every prop has its place, and several connectors share the alarms", () => {
  const freshness: Required<AgeAlarmTuning> = {
    above: Duration.minutes(15),
    omit: false,
    enabled: false,
    severity: AlarmSeverity.ERROR,
    lasting: Duration.minutes(10),
    interval: Duration.minutes(2),
    body: "late",
  };
  const all: Required<ConnectorAlarmsProps> = {
    connectors: [archive, copy],
    notify,
    compartment: Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID),
    name: "vs",
    enabled: true,
    repeat: Duration.days(1),
    messageFormat: AlarmMessageFormat.PRETTY_JSON,
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: { delete: Duration.minutes(3) },
    errors: { above: 3 },
    freshness,
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
  const EACH = `{connectorId =~ "${CONNECTOR_ID}|${OTHER_CONNECTOR_ID}"}.groupBy(connectorId)`;
  expect(alarmsOf(all)).toMatchObject([
    {
      ...common,
      display_name: "vs-errors",
      query: `ServiceConnectorHubErrors[1m]${EACH}.sum() > 3`,
      is_enabled: true,
      body: expect.stringContaining("Errors keep {{dimensions.connectorId}} from") as string,
    },
    {
      ...common,
      display_name: "vs-freshness",
      query: `DataFreshness[2m]${EACH}.max() > 900000`,
      pending_duration: "PT10M",
      severity: "ERROR",
      is_enabled: false,
      body: "late",
    },
  ]);
});

test("the message about late data names the age in words, and either alarm can be left out", () => {
  const freshness = { above: Duration.hours(1) };
  expect(alarmsOf({ errors: { omit: true }, freshness })).toMatchObject([
    {
      query: `DataFreshness[1m]{connectorId = "${CONNECTOR_ID}"}.groupBy(connectorId).max() > 3600000`,
      severity: "WARNING",
      body:
        `The data that ${CONNECTOR_ID} moves is more than 1 hour old. Check for errors and throttling at its source and target ` +
        "before messages are older than the retention and lost.",
    },
  ]);
  expect(alarmsOf({ errors: { omit: true }, freshness: { ...freshness, omit: true } })).toEqual([]);
});

test("a set whose last alarm is refused does not leave constructs below it", () => {
  const stack = newStack();
  const freshness = { above: Duration.minutes(15), lasting: Duration.hours(2) };
  expect(() => new ConnectorAlarms(stack, "moves", { connectors: [archive], notify, freshness })).toThrow(
    "test/moves/freshness: lasting must be 1 minute to 1 hour, in whole minutes, got 2 hours",
  );
  expect(stack.node.findChild("moves").node.children).toEqual([]);
});
