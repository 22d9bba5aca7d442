// Internal: what a stream can be called.

import { Annotations } from "cdktf";
import { type Construct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { isKnown } from "../core/tokens";

/** Kafka's own rule for topics. OCI publishes none for streams. */
const KAFKA_TOPIC = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,249}$/;

/**
 * Refuses a name that is empty, and one that no Kafka topic can have if the pool is meant for Kafka clients; where that
 * is not known, it warns.
 */
export function checkStreamName(stream: Construct, name: string, hasKafkaClients: boolean): void {
  const at = stream.node.path;
  checkNotEmpty(at, "the name of a stream", name, "give it the name that clients will use");
  if (!isKnown(name) || KAFKA_TOPIC.test(name)) return;
  const dots = name === "." || name === ".." ? ", and not dots alone," : "";
  const rule = `must be 1 to 249 of the characters A-Z a-z 0-9 . _ -${dots} to be usable as a Kafka topic`;
  const problem = { what: "the name of a stream", rule, got: name, remedy: "rename it before it exists" };
  if (hasKafkaClients) throw refusal(at, problem);
  Annotations.of(stream).addWarning(refusal(undefined, problem).message);
}
