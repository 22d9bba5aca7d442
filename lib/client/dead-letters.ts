// Internal: where a sink of Kafka Connect puts the messages that it cannot process.

import { refusal } from "../core/checks";
import { type IStream } from "../streaming/stream";
import { type ConnectorSettings } from "./file-text";
import { topicsOf } from "./topics";

/** The settings of a sink that continues after such messages; none if the sink must fail. */
export function deadLetterSettings(
  at: string | undefined,
  streams: readonly IStream[],
  deadLetters: IStream | undefined,
): ConnectorSettings {
  if (deadLetters === undefined) return {};
  if (streams.includes(deadLetters)) {
    const rule = "must not be one of the streams that the sink reads";
    throw refusal(at, { what: "deadLetters", rule, got: deadLetters.node.path, remedy: "add a stream for them" });
  }
  const [topic = ""] = topicsOf(at, [...streams, deadLetters]).slice(-1);
  return {
    "errors.tolerance": "all",
    "errors.deadletterqueue.topic.name": topic,
    // Used only if the topic does not exist. A pool rejects a number greater than one.
    "errors.deadletterqueue.topic.replication.factor": "1",
    "errors.deadletterqueue.context.headers.enable": "true",
    "errors.log.enable": "true",
  };
}
