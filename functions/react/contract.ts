import { type Contract, STREAM_BATCH, streamSettings } from "../shared/contract";
import { PATH } from "../shared/path";
import { rulesSetting } from "../shared/rules";

/** What `react` receives from a connector, and what it writes. */
export const contract: Contract = {
  name: "react",
  title: "Writes the clicks of interest to a separate stream.",
  notes: [
    "Each event has the id of its session, which the client sets: the browser determines sessions, and the warehouse counts them.",
    "A click produces one event for each rule that it meets. The key is the session, so the events of a session keep their order.",
    "An event is {id, name, session, at, click}: `name` is the rule, `at` the time when the click arrived in its stream, and `click` the click as it was sent.",
    "`id` is the rule with the partition and offset of the click, or with the value at ID_PATH: consumers must drop an id that they have seen.",
    "A click without a session or a value at ID_PATH, or that is not JSON, goes to the dead-letter stream.",
  ],
  input: STREAM_BATCH,
  output: {
    type: "object",
    required: ["received", "events", "dead"],
    properties: {
      received: { type: "integer", minimum: 0, description: "clicks in the batch" },
      events: { type: "integer", minimum: 0, description: "events that were written" },
      dead: { type: "integer", minimum: 0, description: "messages in the dead-letter stream" },
    },
  },
  config: {
    type: "object",
    additionalProperties: false,
    required: ["EVENTS_OCID", "EVENTS_ENDPOINT", "DLQ_OCID", "DLQ_ENDPOINT", "RULES"],
    properties: {
      ...streamSettings("EVENTS", "the stream of events of interest"),
      ...streamSettings("DLQ", "the stream of dead letters"),
      RULES: rulesSetting("which clicks are of interest"),
      SESSION_PATH: {
        type: "string",
        pattern: PATH,
        description: "the path of the session id in a click; without it the message's key is the session id",
      },
      ID_PATH: {
        type: "string",
        pattern: PATH,
        description:
          "the path of a string or number of at most 256 bytes in a click, which replaces partition and offset in the id, so that a repeated click makes the same id",
      },
    },
  },
  needs: { memory: 256, timeout: 60 },
};
