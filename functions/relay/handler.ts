// Writes the callbacks of a blockchain platform to a stream.

import { type Answer, type Handler, serve } from "../shared/handle";
import { elementsOf } from "../shared/json-slice";
import { log } from "../shared/log";
import { at } from "../shared/path";
import { MAX_BYTES, MAX_KEY_BYTES, type Message, StreamWriter } from "../shared/streams";
import { json, utf8, withMember } from "../shared/text";
import { contract } from "./contract";

interface RelayConfig {
  readonly STREAM_OCID: string;
  readonly STREAM_ENDPOINT: string;
  readonly TRANSACTION_PATHS: readonly string[];
  readonly EVENT_PATHS: readonly string[];
}

serve<RelayConfig>(contract, (config) =>
  relay(config, new StreamWriter({ streamId: config.STREAM_OCID, endpoint: config.STREAM_ENDPOINT })),
);

function relay(config: RelayConfig, writer: StreamWriter): Handler {
  return async ({ body, gateway, deadline }) => {
    if (gateway !== undefined && gateway.method !== "POST") return refused(405, "Send events with POST.");
    const messages = messagesOf(body, config);
    if (!Array.isArray(messages)) return messages;
    const { written, failures } = await writer.put(messages, deadline);
    log.info("events", { written, refused: failures.length });
    if (failures.length === 0) return { body: { written } };
    // The platform sends all events again: messages that are already in the stream are identical.
    return { status: 503, headers: { "Retry-After": "10" }, body: { written, error: "Some events are not written." } };
  };
}

function refused(status: number, error: string): Answer {
  log.warn("refused", { status, text: error });
  return { status, body: { written: 0, error } };
}

function messagesOf(body: Buffer, config: RelayConfig): Message[] | Answer {
  const text = utf8(body);
  if (text === undefined || json(text) === undefined) return refused(400, "The body is not JSON in UTF-8.");
  const events = elementsOf(text) ?? [text.trim()];
  if (events.length === 0) return refused(400, "The body has no event.");
  const messages: Message[] = [];
  for (const event of events) {
    const message = messageOf(event, config);
    if (message === undefined)
      return refused(422, "An event has no transaction: subscribe to events of type chaincode or transaction.");
    if (message.value.length + MAX_KEY_BYTES > MAX_BYTES) return refused(413, `An event has over ${MAX_BYTES} bytes.`);
    messages.push(message);
  }
  return messages;
}

/** The message does not depend on time or place: the same event makes the same message. */
function messageOf(event: string, { TRANSACTION_PATHS, EVENT_PATHS }: RelayConfig): Message | undefined {
  const body = json(event);
  const transaction = firstText(body, TRANSACTION_PATHS);
  if (transaction === undefined || Buffer.byteLength(transaction) > MAX_KEY_BYTES) return undefined;
  const name = firstText(body, EVENT_PATHS);
  const about = { id: name === undefined ? transaction : `${transaction}/${name}`, transaction, name };
  return { key: transaction, value: Buffer.from(withMember(about, "event", event)) };
}

function firstText(body: unknown, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const value = at(body, path);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}
