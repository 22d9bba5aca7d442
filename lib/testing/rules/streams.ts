// Internal: rules about stream pools and streams.

import { RuleLevel } from "../rule-level";
import {
  asList,
  block,
  isMissing,
  isObject,
  isOn,
  type JsonObject,
  literal,
  numberIn,
  type StackDocument,
} from "./document";
import { type Broken, cis, each, type Rule } from "./rule";

const STREAM = "oci_streaming_stream";
const POOL = "oci_streaming_stream_pool";

export const STREAM_RULES: readonly Rule[] = [
  {
    id: "OCI-STR-001",
    level: RuleLevel.ERROR,
    title: "A plan cannot destroy a stream",
    reason: "its name, partitions and retention cannot be changed: a plan that replaces the stream loses its messages",
    remedy: "leave deletionProtection on, or set prevent_destroy in its lifecycle",
    sources: ["Oracle's provider: name, partitions and retention_in_hours are ForceNew"],
    check: each(STREAM, ({ body }) => (isProtected(body) ? undefined : "may be destroyed or replaced by a plan")),
  },
  {
    id: "OCI-STR-002",
    level: RuleLevel.WARNING,
    title: "A stream pool is encrypted with your own key",
    reason: "you can neither rotate nor disable an Oracle-managed key",
    remedy: "encrypt it with PoolEncryption.customerManaged(key)",
    sources: [`${cis("5.1.2")}, applied to stream pools`],
    check: each(POOL, ({ body }) => {
      const key = block(body, "custom_encryption_key");
      const isOracles = key === undefined ? isMissing(body, "custom_encryption_key") : isMissing(key, "kms_key_id");
      return isOracles ? "is encrypted with an Oracle-managed key" : undefined;
    }),
  },
  {
    id: "OCI-STR-003",
    level: RuleLevel.WARNING,
    title: "A stream pool has a private endpoint",
    reason: "anyone with a credential can reach a public pool, from anywhere",
    remedy: "give it PoolAccess.privateEndpoint(subnet, ...)",
    sources: ["Oracle: Streaming, Creating a Stream Pool"],
    check: each(POOL, ({ body }) =>
      isMissing(body, "private_endpoint_settings") ? "can be reached from the internet" : undefined,
    ),
  },
  {
    id: "OCI-STR-004",
    level: RuleLevel.WARNING,
    title: "Kafka clients do not create streams",
    reason: "such streams are neither in your code nor protected, and they use quota and cost money",
    remedy: "turn auto_create_topics_enable off, and declare each stream",
    sources: ["Oracle: Streaming, Managing Stream Pools"],
    check: each(POOL, ({ body }) =>
      isOn(block(body, "kafka_settings")?.auto_create_topics_enable) ? "lets Kafka clients create streams" : undefined,
    ),
  },
  {
    id: "OCI-STR-005",
    level: RuleLevel.WARNING,
    title: "A stack has fewer partitions than the initial limit of a tenancy",
    reason:
      "a pay-as-you-go tenancy may have 50 partitions until Oracle raises the limit, and an older limits page charges a minimum for every 50",
    remedy: "plan fewer partitions, or have the limit raised before you deploy",
    sources: ["Oracle: Service Limits, Streaming"],
    check: manyPartitions,
  },
  {
    id: "OCI-STR-006",
    level: RuleLevel.INFO,
    title: "A stream keeps messages for more than a day",
    reason: "a consumer that stops over a weekend loses messages, and no metric shows it",
    remedy: "choose a longer retention before the first deployment: changing it replaces the stream",
    sources: ["Oracle: Streaming, metrics: none counts messages that retention removed"],
    check: each(STREAM, ({ body }) => {
      const hours = isMissing(body, "retention_in_hours") ? DEFAULT_HOURS : numberIn(body.retention_in_hours);
      return hours !== undefined && hours <= DEFAULT_HOURS ? `keeps messages for only ${hours} hours` : undefined;
    }),
  },
];

const PARTITION_LIMIT = 50;
const DEFAULT_HOURS = 24;

/** Terraform does not accept an expression for `prevent_destroy`, so any other value means no protection. */
function isProtected(body: JsonObject): boolean {
  return asList(body.lifecycle).some((one) => isObject(one) && literal(one.prevent_destroy) === true);
}

function manyPartitions(document: StackDocument): Broken[] {
  const counted = document
    .all(STREAM)
    .map((resource) => ({ resource, partitions: numberIn(resource.body.partitions) ?? 0 }))
    .sort((a, b) => b.partitions - a.partitions);
  const sum = counted.reduce((total, { partitions }) => total + partitions, 0);
  const [largest] = counted;
  if (sum < PARTITION_LIMIT || largest === undefined) return [];
  return [{ resource: largest.resource, what: `is the largest of the streams, which have ${sum} partitions in total` }];
}
