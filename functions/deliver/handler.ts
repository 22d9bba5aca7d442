// Posts messages to a target outside of OCI.

import { readStreamBatch, type StreamMessage } from "../shared/batch";
import { bury, type Poison } from "../shared/dead-letters";
import { type Handler, serve } from "../shared/handle";
import { log } from "../shared/log";
import { Secrets } from "../shared/secrets";
import { StreamWriter } from "../shared/streams";
import { contract } from "./contract";
import { idOf, Target, type TargetConfig } from "./target";

interface DeliverConfig extends TargetConfig {
  readonly DLQ_OCID: string;
  readonly DLQ_ENDPOINT: string;
  readonly AT_THE_SAME_TIME: number;
  readonly SECRETS_ENDPOINT?: string;
}

serve<DeliverConfig>(contract, (config) => {
  const target = new Target(config, new Secrets(config.SECRETS_ENDPOINT));
  const deadLetters = new StreamWriter({ streamId: config.DLQ_OCID, endpoint: config.DLQ_ENDPOINT });
  return deliver(target, deadLetters, config.AT_THE_SAME_TIME);
});

function deliver(target: Target, deadLetters: StreamWriter, lanes: number): Handler {
  // What the target has of a batch that failed, so that a repeated batch goes on there. It ends with the process.
  const done = new Set<string>();
  return async ({ body, deadline }) => {
    const { messages, unreadable } = readStreamBatch(body);
    const poison: Poison[] = unreadable.map((message) => ({ message, reason: message.reason }));
    const waiting = byKey(messages.filter((message) => !done.has(idOf(message))));
    const failed: Error[] = [];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        for (const message of next) {
          // Another lane has failed: the batch comes again.
          if (failed.length > 0) return;
          const reason = await target.send(message, deadline);
          if (reason === undefined) done.add(idOf(message));
          else poison.push({ message, reason });
        }
      }
    };
    const stop = (error: unknown): void => {
      failed.push(error instanceof Error ? error : new Error("unknown"));
    };
    await Promise.all(Array.from({ length: lanes }, () => lane().catch(stop)));
    const [first] = failed;
    if (first !== undefined) throw first;
    await bury(deadLetters, contract.name, poison, deadline);
    done.clear();
    const received = messages.length + unreadable.length;
    const outcome = { received, delivered: received - poison.length, dead: poison.length };
    log.info("batch", { ...outcome, reasons: [...new Set(poison.map(({ reason }) => reason))] });
    return { body: outcome };
  };
}

/** The messages of each key, in their order; one without a key is on its own. */
function byKey(messages: readonly StreamMessage[]): StreamMessage[][] {
  const groups = new Map<string, StreamMessage[]>();
  for (const message of messages) {
    const name = message.key === undefined ? `message ${message.index}` : `key ${message.key.toString("base64")}`;
    groups.set(name, [...(groups.get(name) ?? []), message]);
  }
  return [...groups.values()];
}
