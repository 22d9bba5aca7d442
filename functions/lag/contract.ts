import { type Contract } from "../shared/contract";
import { endpointSetting } from "../shared/settings";

/** What `lag` is told of consumer groups, and what it says of them. */
export const contract: Contract = {
  name: "lag",
  title: "Measures how far consumer groups are behind, and writes it as a metric.",
  notes: [
    "The metric is called lag: the age, in seconds, of the first message after the offset that the group has committed to a partition; 0 where there is none. Dimensions: resourceId, stream, group, partition.",
    "It is age, not a number of messages: the native API does not say where a partition ends.",
    "Whether a committed offset is that of the last message read or of the next is not documented. The program takes it for the last: if it is the next, a partition with a single unread message counts as read.",
    "A partition to which a group has committed nothing has no value, and is counted as unknown. So is every partition of a group that Streaming does not know; whether it knows the groups of Kafka clients is not documented.",
    "A message that the retention has deleted before it was read has no age: a lag near the retention is the last warning.",
    "A group that cannot be read fails the call, after the others have been written: watch the errors of the function, and the absence of the metric.",
    "It reads one message for each partition and call, with a cursor of its own: no group's offset moves.",
  ],
  input: { description: "anything: the body of a call is not read" },
  output: {
    type: "object",
    required: ["groups", "partitions", "behind", "unknown"],
    properties: {
      groups: { type: "integer", minimum: 0, description: "groups that were looked at" },
      partitions: { type: "integer", minimum: 0, description: "values that were written" },
      behind: { type: "integer", minimum: 0, description: "partitions with a message that is not read" },
      unknown: { type: "integer", minimum: 0, description: "partitions to which nothing is committed" },
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
