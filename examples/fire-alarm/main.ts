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
  // Operators are notified of failures, and people of fire: two topics, each with its own inputs and subscribers.
  alerts: oci.StackAlerts.newTopic(),
  people: oci.StackAlerts.newTopic(),
  settings: {
    // The room is the key: readings of a room keep their order. The message is the reading as it was sent.
    ingest: { KEY_PATH: "room", VALUE_PATH: "", ACCEPT: "json" },
    evaluator: {
      RULES: JSON.stringify(RULES),
      COMMAND: "open-sprinklers",
      ROOM_PATH: "room",
      FLOOR_PATH: "floor",
      DETECTOR_PATH: "detector",
      INCIDENT_MINUTES: "15",
      METRICS_NAMESPACE: "fire_alarm",
    },
  },
});

// A fire at a silent detector stays unnoticed. The evaluator counts the readings of each detector and floor, and Monitoring
// detects that there are none: operators learn of a detector, and guards of a floor without any. Both alarms ignore the input
// `alarms_enabled`.
const { compartment, topic: operators, people: guards = operators } = building;
const silenceOf = (name: string, dimensions: Record<string, string>): oci.MetricCondition =>
  oci.Metric.custom({
    compartment,
    namespace: "fire_alarm",
    name,
    dimensions,
    interval: oci.Duration.minutes(1),
  }).absent(oci.Duration.days(1));
const critical = {
  compartment,
  severity: oci.AlarmSeverity.CRITICAL,
  messageFormat: oci.AlarmMessageFormat.ONS_OPTIMIZED,
};
for (const [floor, detectors] of DETECTORS) {
  new oci.Alarm(building, `floor-${floor}-unwatched`, {
    ...critical,
    fires: silenceOf("readings", { floor }),
    notify: [oci.AlarmDestination.topic(guards)],
    lasting: oci.Duration.minutes(10),
    body: `The detectors of floor ${floor} have been silent for 10 minutes. Go there and keep watch.`,
  });
  for (const detector of detectors) {
    new oci.Alarm(building, `${detector}-silent`, {
      ...critical,
      fires: silenceOf("detector_readings", { detector }),
      notify: [oci.AlarmDestination.topic(operators)],
      lasting: oci.Duration.minutes(3),
      body: `Detector ${detector} of floor ${floor} does not report. Look at it, at its gateway, at the function ingest and at the connector to-evaluator.`,
    });
  }
}
app.synth();
