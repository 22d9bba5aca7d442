// Internal: what a stream can be called.

import { Annotations } from "cdktf";
import { type Construct } from "constructs";
import { hasAtom, withoutAtoms } from "../core/token/atoms";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Condition } from "../core/resource/lifecycle";

/** Kafka's own rule for topics, beside that `.` and `..` are none. OCI publishes none for streams. */
const KAFKA_TOPIC = "^[A-Za-z0-9._-]{1,249}$";
const DOTS = [".", ".."];
const TOPIC_RULE = "1 to 249 of the characters A-Z a-z 0-9 . _ -";

/**
 * Refuses a name that is empty, and one that no Kafka topic can have if the pool is meant for Kafka clients; where that
 * is not known, it warns.
 */
export function checkStreamName(stream: Construct, name: string, hasKafkaClients: boolean): void {
  const at = stream.node.path;
  checkNotEmpty(at, "the name of a stream", name, "give it the name that clients will use");
  // A reference stands for a letter, so that what is written around it is checked.
  const dots = DOTS.includes(name) ? ", and not dots alone," : "";
  if (dots === "" && new RegExp(KAFKA_TOPIC).test(withoutAtoms(name, "a"))) return;
  const rule = `must be ${TOPIC_RULE}${dots} to be usable as a Kafka topic`;
  const problem = { what: "the name of a stream", rule, got: name, remedy: "rename it before it exists" };
  if (hasKafkaClients) throw refusal(at, problem);
  Annotations.of(stream).addWarning(refusal(undefined, problem).message);
}

/** The same, by Terraform, of a name in which there is a reference; without Kafka clients there is no rule to check. */
export function nameConditions(name: string, hasKafkaClients: boolean): Condition[] {
  if (!hasKafkaClients || !hasAtom(name)) return [];
  // As text: cdktf's functions take no text with a reference in it. What stands beside one is known to need no escaping.
  const condition = `\${can(regex("${KAFKA_TOPIC}", "${name}")) && !contains(${JSON.stringify(DOTS)}, "${name}")}`;
  return [{ condition, errorMessage: `The name of this stream must be ${TOPIC_RULE} to be usable as a Kafka topic.` }];
}
