// Turns clicks into events of interest.

import { jsonValue, readStreamBatch, type StreamMessage } from "../shared/batch";
import { bury, type Poison } from "../shared/dead-letters";
import { type Handler, serve } from "../shared/handle";
import { valueAt } from "../shared/json-slice";
import { log, Told } from "../shared/log";
import { at } from "../shared/path";
import { firstRule, type Rule } from "../shared/rules";
import { MAX_BYTES, MAX_KEY_BYTES, type Message, StreamWriter } from "../shared/streams";
import { utf8, withMember } from "../shared/text";
import { contract } from "./contract";

/** The maximum bytes of the value at ID_PATH. */
const MAX_ID_BYTES = 256;

interface ReactConfig {
  readonly EVENTS_OCID: string;
  readonly EVENTS_ENDPOINT: string;
  readonly DLQ_OCID: string;
  readonly DLQ_ENDPOINT: string;
  readonly RULES: readonly Rule[];
  readonly SESSION_PATH?: string;
  readonly ID_PATH?: string;
}

serve<ReactConfig>(contract, (config) => {
  const events = new StreamWriter({ streamId: config.EVENTS_OCID, endpoint: config.EVENTS_ENDPOINT });
  const deadLetters = new StreamWriter({ streamId: config.DLQ_OCID, endpoint: config.DLQ_ENDPOINT });
  return react(config, events, deadLetters);
});

function react(config: ReactConfig, events: StreamWriter, deadLetters: StreamWriter): Handler {
  return async ({ body, deadline }) => {
    const { messages, unreadable } = readStreamBatch(body);
    const poison: Poison[] = unreadable.map((message) => ({ message, reason: message.reason }));
    const found: Message[] = [];
    for (const message of messages) {
      const written = eventsOf(message, config);
      if (typeof written === "string") poison.push({ message, reason: written });
      else found.push(...written);
    }
    const { failures } = await events.put(found, deadline);
    if (failures.length > 0)
      throw new Told(`${failures.length} events could not be written; the connector must send the batch again.`);
    await bury(deadLetters, contract.name, poison, deadline);
    const outcome = { received: messages.length + unreadable.length, events: found.length, dead: poison.length };
    log.info("batch", { ...outcome, reasons: [...new Set(poison.map(({ reason }) => reason))] });
    return { body: outcome };
  };
}

/** An event for each rule that a click meets, or the reason why the click is poison. */
function eventsOf(message: StreamMessage, { RULES, SESSION_PATH, ID_PATH }: ReactConfig): Message[] | string {
  const click = jsonValue(message);
  if (typeof click !== "object" || click === null) return "it is not a JSON object";
  const session = sessionOf(message, click, SESSION_PATH);
  if (session === undefined) return `no session ${SESSION_PATH === undefined ? "in the key" : `at ${SESSION_PATH}`}`;
  if (Buffer.byteLength(session) > MAX_KEY_BYTES) return `a session's id of over ${MAX_KEY_BYTES} bytes`;
  // As it was sent: parsing and writing it again would round numbers.
  const text = utf8(message.value)?.trim() ?? "";
  const { partition, offset, timestamp } = message;
  const id = ID_PATH === undefined ? `${partition}/${offset}` : idIn(click, ID_PATH, text);
  if (id === undefined) return `no id at ${ID_PATH ?? ""}`;
  if (Buffer.byteLength(id) > MAX_ID_BYTES) return `an id of over ${MAX_ID_BYTES} bytes`;
  const events = RULES.filter((rule) => firstRule([rule], click) !== undefined).map(({ name }) => ({
    key: session,
    value: Buffer.from(withMember({ id: `${name}/${id}`, name, session, at: timestamp }, "click", text)),
  }));
  const fits = events.every(({ value }) => value.length + MAX_KEY_BYTES <= MAX_BYTES);
  return fits ? events : "too large for an event";
}

function sessionOf({ key }: StreamMessage, click: object, path: string | undefined): string | undefined {
  if (path !== undefined) return nameIn(click, path);
  const text = key && utf8(key);
  return text === "" ? undefined : text;
}

/** The string or number at a path, as a string. */
function nameIn(click: object, path: string): string | undefined {
  const value = at(click, path);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Numbers keep all their digits: rounded, two ids could become one. */
function idIn(click: object, path: string, text: string): string | undefined {
  return typeof at(click, path) === "number" ? valueAt(text, path.split(".")) : nameIn(click, path);
}
