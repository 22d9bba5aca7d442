import { type Contract, STREAM_BATCH, streamSettings } from "../shared/contract";
import { PATH } from "../shared/path";
import { rulesSetting } from "../shared/rules";

/** What `react` takes from a connector, and what it writes. */
export const contract: Contract = {
  name: "react",
  title: "Writes the clicks that matter to a stream of their own.",
  notes: [
    "Each event carries its session's id, which the client gives: sessions are cut in the browser, and counted in the warehouse.",
    "An event is written once for each rule that it meets, with the session as its key: those of a session keep their order.",
    "`id` is the rule with partition and offset of the click: whoever reads drops an id that it has seen.",
    "A click without a session, or that is not JSON, goes to the dead-letter stream.",
  ],
  input: STREAM_BATCH,
  output: {
    type: "object",
    required: ["received", "events", "dead"],
    properties: {
      received: { type: "integer", minimum: 0, description: "clicks of the batch" },
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
        description: "where the session's id is in a click; without it, it is the message's key",
      },
    },
  },
  needs: { memory: 256, timeout: 60 },
};
