// Internal: what a stream can be called.

import { Annotations } from "cdktf";
import { type Construct } from "constructs";
import { checkNotEmpty, type Refusal, refusal } from "../core/checks";
import { writtenPart } from "../core/resource/names";
import { type Condition, type Part } from "../core/resource/part";
import { hasAtom } from "../core/token/atoms";

/** Kafka's own rule for topics, beside that `.` and `..` are none. OCI publishes none for streams. */
const KAFKA_TOPIC = "^[A-Za-z0-9._-]{1,249}$";
const DOTS = [".", ".."];
const TOPIC_RULE = "1 to 249 of the characters A-Z a-z 0-9 . _ -";

/**
 * The name of a stream. One that is empty is refused, and one that no Kafka topic can have if the pool is meant for Kafka clients;
 * where that is not known, it is warned of.
 */
export function planStreamName(stream: Construct, name: string, hasKafkaClients: boolean): Part<{ name: string }> {
  const at = stream.node.path;
  checkNotEmpty(at, "the name of a stream", name, "give it the name that clients will use");
  const problem = problemOf(stream, name);
  if (problem !== undefined && hasKafkaClients) throw refusal(at, problem);
  return {
    config: { name },
    preconditions: hasKafkaClients && hasAtom(name) ? [kafkaCondition(name)] : [],
    build: () => {
      if (problem !== undefined) Annotations.of(stream).addWarning(refusal(undefined, problem).message);
      return undefined;
    },
  };
}

function problemOf(stream: Construct, name: string): Refusal | undefined {
  const dots = DOTS.includes(name) ? ", and not dots alone," : "";
  if (dots === "" && new RegExp(KAFKA_TOPIC).test(writtenPart(stream, name))) return undefined;
  const rule = `must be ${TOPIC_RULE}${dots} to be usable as a Kafka topic`;
  return { what: "the name of a stream", rule, got: name, remedy: "rename it before it exists" };
}

/** The same, by Terraform, of a name in which there is a reference. */
function kafkaCondition(name: string): Condition {
  // As text: cdktf's functions take no text with a reference in it. What stands beside one is known to need no escaping.
  const condition = `\${can(regex("${KAFKA_TOPIC}", "${name}")) && !contains(${JSON.stringify(DOTS)}, "${name}")}`;
  return { condition, errorMessage: `The name of this stream must be ${TOPIC_RULE} to be usable as a Kafka topic.` };
}
