import { type Contract } from "../shared/contract";
import { endpointSetting } from "../shared/settings";

/** What `lag` needs to know about consumer groups, and what it reports about them. */
export const contract: Contract = {
  name: "lag",
  title: "Measures the lag of consumer groups, and writes it as a metric.",
  notes: [
    "The metric is called lag: the age, in seconds, of the first message after the offset that the group has committed for a partition; 0 if there is no such message. Dimensions: resourceId, stream, group, partition.",
    "The lag is an age, not a number of messages: the native API does not report where a partition ends.",
    "Whether a committed offset is that of the last message read or of the next is not documented. The program assumes the last: if it is the next, a partition with a single unread message counts as read.",
    "A partition for which a group has not committed an offset has no value, and is counted as unknown. So is every partition of a group that Streaming does not know; whether it knows the groups of Kafka clients is not documented.",
    "A message that expired before it was read has no age: a lag near the retention is the last warning.",
    "If a group cannot be read, the call fails after the other groups are written: watch the errors of the function, and the absence of the metric.",
    "It reads one message for each partition and call, with its own cursor: no group's offset moves.",
  ],
  input: { description: "any value: the function does not read the body of a call" },
  output: {
    type: "object",
    required: ["groups", "partitions", "behind", "unknown"],
    properties: {
      groups: { type: "integer", minimum: 0, description: "groups that were read" },
      partitions: { type: "integer", minimum: 0, description: "values that were written" },
      behind: { type: "integer", minimum: 0, description: "partitions with an unread message" },
      unknown: { type: "integer", minimum: 0, description: "partitions without a committed offset" },
    },
  },
  config: {
    type: "object",
    additionalProperties: false,
    required: ["STREAMS", "METRICS_COMPARTMENT_OCID"],
    properties: {
      STREAMS: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["name", "ocid", "endpoint", "groups"],
          properties: {
            name: { type: "string", minLength: 1, maxLength: 256 },
            ocid: { type: "string", pattern: "^ocid1\\.stream\\." },
            endpoint: { type: "string", pattern: "^https?://[^/\\s]+/?$" },
            groups: { type: "array", minItems: 1, items: { type: "string", minLength: 1, maxLength: 256 } },
          },
        },
        description: "the streams and their consumer groups, as JSON: a list of {name, ocid, endpoint, groups}",
      },
      METRICS_COMPARTMENT_OCID: {
        type: "string",
        pattern: "^ocid1\\.(compartment|tenancy)\\.",
        description: "the OCID of the compartment of the metric",
      },
      METRICS_NAMESPACE: {
        type: "string",
        pattern: "^(?!oci_|oracle_)[a-z][a-z0-9_]{0,254}$",
        default: "consumer_lag",
        description: "the namespace of the metric, which is called lag",
      },
      METRICS_ENDPOINT: endpointSetting("writing metrics"),
    },
  },
  needs: { memory: 256, timeout: 120 },
};
