import { type Contract, STREAM_BATCH, streamSettings } from "../shared/contract";
import { PATH } from "../shared/path";
import { endpointSetting, TOPIC_OCID } from "../shared/settings";

/** The members that every decision has, in lower case: a copied field must not replace them. */
const OWN = [
  "id",
  "partition",
  "offset",
  "score",
  "alert",
  "label",
  "reason",
  "model",
  "modelversion",
  "decidedat",
].concat(["latencyms", "modelms"]);

const TEXT = "^\\S{1,255}$";

/** What `score` receives from a connector, asks a model, and writes. */
export const contract: Contract = {
  name: "score",
  title:
    "Asks a model deployment for a score of each message, writes decisions to a stream, and alerts above a threshold.",
  notes: [
    "The model receives an array of objects, one for each message, and answers {prediction: [number, ...]} in the same order.",
    "A decision is {id, partition, offset, score, alert, decidedAt, latencyMs, modelMs}, with `model` and `modelVersion` if they are set, and the fields of COPY. It has the key of its message, and its `id` is partition and offset: consumers must drop an id that they have seen.",
    "`latencyMs` is the time from the message's arrival in its stream to the decision; `modelMs` is the time that the model took.",
    "If the model does not decide in time, the connector sends the whole batch again, the message goes to the dead-letter stream, or it gets a decision without a score: UNDECIDED determines which.",
    "A decision without a score has `score` and `modelMs` null, `alert` false, UNDECIDED_LABEL as its `label`, and a `reason`: MODEL_UNAVAILABLE if the model did not decide in time, MESSAGE_REJECTED if the message is in the dead-letter stream as well.",
    "A message that is not JSON, lacks a feature, or is itself rejected by the model goes to the dead-letter stream.",
    "With METRICS_COMPARTMENT_OCID each batch writes three metrics, with the OCID of the stream of decisions as `resourceId`: `latency`, the longest in milliseconds; `alertShare`, the part of the scores that are above the threshold, from 0 to 1; and `undecided`, the number of messages that the model did not decide. A metric that cannot be written does not delay anything.",
    "An alert contains the position and the score of a message, and the fields in ALERT_FIELDS, which leave the stream with it: do not name sensitive ones.",
    "A copied value is a string, a number with all its digits, or true or false, of 256 bytes at most as JSON. Anything else is null in the decision.",
  ],
  input: STREAM_BATCH,
  output: {
    type: "object",
    required: ["received", "decided", "alerts", "dead"],
    properties: {
      received: { type: "integer", minimum: 0, description: "messages in the batch" },
      decided: { type: "integer", minimum: 0, description: "decisions that were written" },
      alerts: { type: "integer", minimum: 0, description: "decisions above the threshold" },
      dead: { type: "integer", minimum: 0, description: "messages in the dead-letter stream" },
    },
  },
  config: {
    type: "object",
    additionalProperties: false,
    required: [
      "MODEL_URL",
      "DECISIONS_OCID",
      "DECISIONS_ENDPOINT",
      "DLQ_OCID",
      "DLQ_ENDPOINT",
      "TOPIC_OCID",
      "ALERT_ABOVE",
    ],
    properties: {
      MODEL_URL: {
        type: "string",
        pattern: "^https?://[^/\\s]+/.+/predict$",
        description: "the predict URL of the model deployment",
      },
      ...streamSettings("DECISIONS", "the stream of decisions"),
      ...streamSettings("DLQ", "the stream of dead letters"),
      TOPIC_OCID: { type: "string", pattern: TOPIC_OCID, description: "the OCID of the topic of alerts" },
      TOPIC_ENDPOINT: endpointSetting("Notifications"),
      ALERT_ABOVE: {
        type: "number",
        description: "the score above which people are notified, and `alert` in the decision is true",
      },
      FEATURES: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: "string", pattern: PATH },
        description:
          "the paths of the values that the model receives from a message; without it the model receives the whole message",
      },
      REQUEST_MESSAGES: {
        type: "integer",
        minimum: 1,
        maximum: 1000,
        default: 100,
        description: "the maximum number of messages in a request to the model",
      },
      MODEL_SECONDS: {
        type: "integer",
        minimum: 1,
        maximum: 60,
        default: 10,
        description: "the time limit of a request to the model in seconds; the service ends a request after 60",
      },
      UNDECIDED: {
        type: "string",
        enum: ["repeat", "dead-letter", "review"],
        default: "repeat",
        description:
          "what happens to messages that the model does not decide in time; with review every message gets a decision, those in the dead-letter stream too",
      },
      UNDECIDED_LABEL: {
        type: "string",
        pattern: "^[A-Z][A-Z0-9_]{0,39}$",
        default: "REVIEW",
        description: "the label of a decision without a score",
      },
      COPY: {
        type: "object",
        minProperties: 1,
        propertyNames: { pattern: "^[A-Za-z][A-Za-z0-9_]{0,39}$", noneOf: OWN },
        additionalProperties: { type: "string", pattern: PATH },
        description:
          "the fields that a decision takes from its message, as JSON: each name with a path in the message, or with $key for its key",
      },
      ALERT_FIELDS: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: "string" },
        description: "the names in COPY whose values people are notified of; without it an alert has none",
      },
      MODEL: { type: "string", pattern: TEXT, description: "the model that decisions name, for example its OCID" },
      MODEL_VERSION: { type: "string", pattern: TEXT, description: "the version of the model that decisions name" },
      METRICS_COMPARTMENT_OCID: {
        type: "string",
        pattern: "^ocid1\\.(compartment|tenancy)\\.",
        description:
          "the OCID of the compartment of the metrics latency, alertShare and undecided; without it there are none",
      },
      METRICS_NAMESPACE: {
        type: "string",
        pattern: "^(?!oci_|oracle_)[a-z][a-z0-9_]{0,254}$",
        default: "scores",
        description: "the namespace of the metrics",
      },
      METRICS_ENDPOINT: endpointSetting("writing metrics"),
    },
    dependentRequired: { METRICS_ENDPOINT: ["METRICS_COMPARTMENT_OCID"], ALERT_FIELDS: ["COPY"] },
  },
  needs: { memory: 256, timeout: 120 },
};
