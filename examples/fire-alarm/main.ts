import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Iot, IotDatabase } from "cdktf-oci-streaming/stacks";

/** The floors of the building, with the names that detectors use. */
const FLOORS = ["0", "1", "2"];

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
      INCIDENT_MINUTES: "15",
      METRICS_NAMESPACE: "fire_alarm",
    },
  },
});

// A fire on a floor with silent detectors stays unnoticed. The evaluator counts the readings of each floor, and Monitoring detects that there
// are none. An alarm notifies one topic, so there are two: one for operators, and one for guards, which ignores the input `alarms_enabled`.
const { compartment, topic: operators, people: guards = operators } = building;
for (const floor of FLOORS) {
  const readings = oci.Metric.custom({
    compartment,
    namespace: "fire_alarm",
    name: "readings",
    dimensions: { floor },
    interval: oci.Duration.minutes(1),
  });
  const silence = {
    compartment,
    severity: oci.AlarmSeverity.CRITICAL,
    fires: readings.absent(oci.Duration.days(1)),
    messageFormat: oci.AlarmMessageFormat.ONS_OPTIMIZED,
  };
  new oci.Alarm(building, `floor-${floor}-silent`, {
    ...silence,
    notify: [oci.AlarmDestination.topic(operators)],
    lasting: oci.Duration.minutes(3),
    body: `No detector of floor ${floor} reports. Look at its gateway, at the function ingest and at the connector to-evaluator.`,
  });
  new oci.Alarm(building, `floor-${floor}-unwatched`, {
    ...silence,
    notify: [oci.AlarmDestination.topic(guards)],
    lasting: oci.Duration.minutes(10),
    body: `The detectors of floor ${floor} have been silent for 10 minutes. Go there and keep watch.`,
  });
}
app.synth();
