import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Iot, IotDatabase } from "cdktf-oci-streaming/stacks";

/** The detectors of each floor, with the names of both as readings have them. */
const DETECTORS = new Map([
  ["0", ["d-1", "d-2"]],
  ["1", ["d-9"]],
  ["2", ["d-17"]],
]);

/** When a reading is an alarm. */
const RULES = [
  { name: "smoke", when: { smoke: { atLeast: 0.3 } } },
  { name: "heat", when: { celsius: { atLeast: 60 } } },
];

const app = new App();
const building = new Iot(app, "fire-alarm", {
  namePrefix: "fire-alarm",
  // A detector, or the gateway of a floor, presents a certificate from the building's own authority.
  authentication: oci.DeviceAuthentication.mutualTls(),
  database: IotDatabase.none(),
  fireAlarm: true,
  // Operators are notified of failures, and people of fire: two topics, each with its own inputs and subscribers. IAM has no
  // condition on one topic, so that of people is in another compartment.
  alerts: oci.StackAlerts.newTopic(),
  people: oci.StackAlerts.newTopic({ ownCompartment: true }),
  // Operators learn within a minute of commands that cannot be written.
  alarms: { lasting: oci.Duration.minutes(1) },
  settings: {
    // The room is the key: readings of a room keep their order. The message is the reading as it was sent.
    ingest: { KEY_PATH: "room", VALUE_PATH: "", ACCEPT: "json" },
    evaluator: {
      RULES: JSON.stringify(RULES),
      COMMAND: "open-sprinklers",
      // The monthly test: a detector in test mode sends this kind, and the sprinklers stay closed.
      KIND_PATH: "kind",
      TEST_KIND: "TEST",
      TEST_COMMAND: "test-sprinklers",
      ROOM_PATH: "room",
      FLOOR_PATH: "floor",
      DETECTOR_PATH: "detector",
      INCIDENT_MINUTES: "15",
      METRICS_NAMESPACE: "fire_alarm",
    },
  },
});

// A fire at a silent detector stays unnoticed. The evaluator counts the readings of each detector and floor, and Monitoring
// detects that there are none: operators and guards learn of a detector, and of a floor without any. Both alarms ignore the
// input `alarms_enabled`.
const { compartment, topic: operators, people: guards = operators } = building;
const silenceOf = (name: string, dimensions: Record<string, string>): oci.MetricCondition =>
  oci.Metric.custom({
    compartment,
    namespace: "fire_alarm",
    name,
    dimensions,
    interval: oci.Duration.minutes(1),
  }).absent(oci.Duration.days(1));
const watch = (id: string, fires: oci.MetricCondition, minutes: number, body: string): void => {
  // An alarm has one topic.
  for (const [name, topic] of Object.entries({ guards, operators })) {
    new oci.Alarm(building, `${id}-${name}`, {
      compartment,
      fires,
      body,
      notify: [oci.AlarmDestination.topic(topic)],
      lasting: oci.Duration.minutes(minutes),
      severity: oci.AlarmSeverity.CRITICAL,
      messageFormat: oci.AlarmMessageFormat.ONS_OPTIMIZED,
    });
  }
};
for (const [floor, detectors] of DETECTORS) {
  const said = `The detectors of floor ${floor} have been silent for 10 minutes. Guards: go there and keep watch.`;
  watch(`floor-${floor}-unwatched`, silenceOf("readings", { floor }), 10, said);
  for (const detector of detectors) {
    const parts = "Operators: look at it, at its gateway, at the function ingest and at the connector to-evaluator.";
    const silent = `Detector ${detector} of floor ${floor} does not report. Guards: watch its room. ${parts}`;
    watch(`${detector}-silent`, silenceOf("detector_readings", { detector }), 3, silent);
  }
}

// The file for controllers that use Kafka; their group may read both streams.
const { input, output, pool } = building;
const controller = oci.KafkaUser.existing({
  tenancyName: input.text("tenancy_name", { title: "Name of the tenancy", group: "Controllers" }),
  userName: input.text("controller_user_name", { title: "Name of the controllers' user", group: "Controllers" }),
});
const login = oci.KafkaLogin.user({ pool, user: controller });
// A command from before the controllers started is not a reason to act.
const consumer = oci.KafkaClient.consumer({ login, groupId: "building-controllers", fromBeginning: false });
consumer.addOutput(building, "consumer_properties");
const reading = { detector: "d-17", room: "2-14", floor: "2", kind: "SMOKE", smoke: 0.41, celsius: 24.5 };
const example = JSON.stringify({ ...reading, at: "2026-01-15T08:30:00Z" });
output.text("reading_json", example, { title: "A reading of a detector, as an example" });
app.synth();
