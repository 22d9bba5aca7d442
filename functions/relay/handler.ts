// Writes the callbacks of a blockchain platform to a stream.

import { deadLetters } from "../shared/dead-letters";
import { type Answer, type Handler, serve } from "../shared/handle";
import { elementsOf } from "../shared/json-slice";
import { log } from "../shared/log";
import { MAX_BYTES, MAX_KEY_BYTES, type Message, StreamWriter } from "../shared/streams";
import { json, utf8 } from "../shared/text";
import { contract } from "./contract";
import { type EventPlaces, messageOf, type Origin, originOf } from "./events";

interface RelayConfig extends EventPlaces {
  readonly STREAM_OCID: string;
  readonly STREAM_ENDPOINT: string;
  readonly DLQ_OCID?: string;
  readonly DLQ_ENDPOINT?: string;
  readonly ROUTE?: string;
}

serve<RelayConfig>(contract, (config) => {
  const { DLQ_OCID, DLQ_ENDPOINT } = config;
  const dead =
    DLQ_OCID === undefined || DLQ_ENDPOINT === undefined
      ? undefined
      : new StreamWriter({ streamId: DLQ_OCID, endpoint: DLQ_ENDPOINT });
  return relay(config, new StreamWriter({ streamId: config.STREAM_OCID, endpoint: config.STREAM_ENDPOINT }), dead);
});

/** What a body contains: messages, what is never written, and why. */
interface Sorted {
  readonly messages: readonly Message[];
  readonly dead: readonly Buffer[];
  readonly refusal?: { readonly status: 400 | 413; readonly error: string };
}

function relay(config: RelayConfig, writer: StreamWriter, dead: StreamWriter | undefined): Handler {
  return async ({ body, gateway, deadline }) => {
    if (gateway !== undefined && gateway.method !== "POST") return refused(405, "Send events with POST.", 0);
    const sorted = sort(body, config, originOf(gateway?.url ?? "", config.ROUTE));
    const { refusal } = sorted;
    const { written, failures } = await writer.put(sorted.messages, deadline);
    const letters = sorted.dead.flatMap((raw) =>
      deadLetters(contract.name, { message: { index: 0, reason: "", raw }, reason: refusal?.error ?? "" }),
    );
    const lost = (await dead?.put(letters, deadline))?.failures ?? [];
    log.info("events", { written, refused: failures.length, dead: sorted.dead.length, lost: lost.length });
    // The platform sends all events again: messages that are already in the stream are identical.
    if (failures.length > 0) return later(written, "Some events are not written.");
    if (lost.length > 0) return later(written, "A dead letter is not written.");
    return refusal === undefined ? { body: { written } } : refused(refusal.status, refusal.error, written);
  };
}

function later(written: number, error: string): Answer {
  return { status: 503, headers: { "Retry-After": "10" }, body: { written, error } };
}

function refused(status: number, error: string, written: number): Answer {
  log.warn("refused", { status, text: error });
  return { status, body: { written, error } };
}

function sort(body: Buffer, config: RelayConfig, origin: Origin): Sorted {
  const text = utf8(body);
  if (text === undefined || json(text) === undefined) {
    const refusal = { status: 400, error: "The body is not JSON in UTF-8." } as const;
    return { messages: [], dead: body.length === 0 ? [] : [body], refusal };
  }
  const events = elementsOf(text) ?? [text.trim()];
  if (events.length === 0) return { messages: [], dead: [], refusal: { status: 400, error: "The body has no event." } };
  const dead: Buffer[] = [];
  const messages = events.flatMap((event) => {
    const message = messageOf(event, config, origin);
    if (message.value.length + MAX_KEY_BYTES <= MAX_BYTES) return [message];
    dead.push(Buffer.from(event));
    return [];
  });
  if (dead.length === 0) return { messages, dead };
  return { messages, dead, refusal: { status: 413, error: `An event has over ${MAX_BYTES} bytes.` } };
}
