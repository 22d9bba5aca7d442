import { type Contract, STREAM_BATCH, streamSettings } from "../shared/contract";
import { PATH } from "../shared/path";
import { rulesSetting } from "../shared/rules";
import { endpointSetting, TOPIC_OCID } from "../shared/settings";

/** What `evaluate` receives from a connector, and what it does with it. */
export const contract: Contract = {
  name: "evaluate",
  title: "Turns the readings of detectors into commands immediately, and notifies people once per incident.",
  notes: [
    "A command has the room as its key and the incident as its id: a command that arrives twice must have no effect the second time.",
    "An incident is a room in a period of INCIDENT_MINUTES; a fire that continues causes another notification in the next period.",
    "Without TABLE_OCID only the process remembers incidents: people can be notified more than once, and the log contains a warning.",
    "A table, a topic or a metric that does not answer does not delay commands. If the topic fails for 10 s, the alarm goes to the dead-letter stream, and the function tries the incident's next alarm.",
    "Each floor has a heartbeat metric, readings, the number of its readings, and with DETECTOR_PATH each detector has one, detector_readings: an alarm with absent() detects a silent floor or a silent detector.",
    "With KIND_PATH, a reading whose kind is TEST_KIND is a test, whatever it measures: it writes TEST_COMMAND instead of COMMAND, and the notification is marked as a test. Tests have their own incidents, so a fire during a test is reported.",
    "A reading that has no room or cannot be compared goes to the dead-letter stream, and does not count as a heartbeat.",
  ],
  input: STREAM_BATCH,
  output: {
    type: "object",
    required: ["received", "alarms", "tests", "commands", "untold", "dead"],
    properties: {
      received: { type: "integer", minimum: 0, description: "readings in the batch" },
      alarms: { type: "integer", minimum: 0, description: "readings that meet a rule, without tests" },
      tests: { type: "integer", minimum: 0, description: "readings that are tests" },
      commands: { type: "integer", minimum: 0, description: "commands that were written" },
      untold: { type: "integer", minimum: 0, description: "incidents for which the notification failed" },
      dead: { type: "integer", minimum: 0, description: "messages in the dead-letter stream" },
    },
  },
  config: {
    type: "object",
    additionalProperties: false,
    required: [
      "COMMANDS_OCID",
      "COMMANDS_ENDPOINT",
      "DLQ_OCID",
      "DLQ_ENDPOINT",
      "TOPIC_OCID",
      "METRICS_COMPARTMENT_OCID",
      "RULES",
    ],
    properties: {
      ...streamSettings("COMMANDS", "the stream of commands"),
      ...streamSettings("DLQ", "the stream of dead letters"),
      TOPIC_OCID: { type: "string", pattern: TOPIC_OCID, description: "the OCID of the topic that notifies people" },
      TOPIC_ENDPOINT: endpointSetting("Notifications"),
      METRICS_COMPARTMENT_OCID: {
        type: "string",
        pattern: "^ocid1\\.(compartment|tenancy)\\.",
        description: "the OCID of the compartment of the heartbeat metric",
      },
      METRICS_NAMESPACE: {
        type: "string",
        pattern: "^(?!oci_|oracle_)[a-z][a-z0-9_]{0,254}$",
        default: "fire_alarm",
        description: "the namespace of the heartbeat metrics, readings and detector_readings",
      },
      METRICS_ENDPOINT: endpointSetting("writing metrics"),
      TABLE_OCID: {
        type: "string",
        pattern: "^ocid1\\.nosqltable\\.",
        description: "the OCID of the table of incidents, with incident STRING as its key, and told BOOLEAN",
      },
      TABLE_ENDPOINT: endpointSetting("tables"),
      RULES: rulesSetting("when a reading is an alarm"),
      COMMAND: {
        type: "string",
        minLength: 1,
        maxLength: 200,
        default: "open-sprinklers",
        description: "the command that an alarm causes",
      },
      TEST_COMMAND: {
        type: "string",
        minLength: 1,
        maxLength: 200,
        default: "test-sprinklers",
        description: "the command that a test causes; controllers must not open anything because of it",
      },
      ROOM_PATH: { type: "string", pattern: PATH, default: "room", description: "where a reading's room is" },
      FLOOR_PATH: { type: "string", pattern: PATH, default: "floor", description: "where a reading's floor is" },
      DETECTOR_PATH: {
        type: "string",
        pattern: PATH,
        description: "where the name of a reading's detector is; without it, detectors have no metric",
      },
      KIND_PATH: {
        type: "string",
        pattern: PATH,
        description: "where a reading's kind is; without it, no reading is a test",
      },
      TEST_KIND: {
        type: "string",
        minLength: 1,
        maxLength: 100,
        description: "the kind of readings that are tests, such as TEST; upper and lower case differ",
      },
      INCIDENT_MINUTES: {
        type: "integer",
        minimum: 1,
        maximum: 1440,
        default: 15,
        description: "the minutes during which alarms of a room are one incident",
      },
    },
    // Otherwise a test would open the sprinklers.
    different: ["COMMAND", "TEST_COMMAND"],
    dependentRequired: {
      TABLE_ENDPOINT: ["TABLE_OCID"],
      KIND_PATH: ["TEST_KIND"],
      TEST_KIND: ["KIND_PATH"],
    },
  },
  needs: { memory: 256, timeout: 60 },
};
