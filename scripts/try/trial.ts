// All hops of a stack, in the order in which a message takes them.

import { randomUUID } from "node:crypto";
import { contractOf, send } from "./api";
import * as hops from "./hops";
import { type Oci, why } from "./oci";
import { map, type Outputs, Refused, text } from "./outputs";
import { bad, good, type Look, notLookedAt, type Row } from "./rows";
import { find, findSoon, type Found, type StreamPlace, type Trial, unreachable, writeAndRead } from "./stream";

export interface TrialOptions {
  readonly outputs: Outputs;
  /** The token of a device, for an API that asks for one. */
  readonly token?: string;
  /** Milliseconds between the messages and the look at what comes after them. */
  readonly wait: number;
}

/** Sends a message to each stream, and one through the API, and looks at each hop. Never throws for what a hop answers. */
export async function tryStack(oci: Oci, { outputs, token, wait }: TrialOptions): Promise<Row[]> {
  checkOutputs(outputs);
  const rows: Row[] = [];
  const look = async (hop: string, seen: () => Promise<Look>): Promise<Look> => {
    const row = { hop, ...(await answered(seen)) };
    rows.push({ hop, answered: row.answered, seen: row.seen });
    return row;
  };
  const streams = streamsOf(outputs);
  const written = new Map<string, { trial: Trial; at: Date }>();
  for (const [name, place] of streams) {
    const trial = newTrial();
    await look(`stream${name}`, async () => {
      const { at, ...seen } = await writeAndRead(oci, place, trial);
      if (at !== undefined) written.set(name, { trial, at });
      return seen;
    });
  }
  const [first] = written.values();
  const sent = first ?? { trial: newTrial(), at: new Date() };
  await api({ oci, outputs, token, since: sent.at, look });
  if (written.size > 0 && wait > 0) await oci.pause(wait);
  await others(oci, outputs, { first, look });
  return rows;
}

/** Reads all outputs that are used here: nothing is sent if one of them is wrong. */
function checkOutputs(outputs: Outputs): void {
  for (const name of TEXTS) text(outputs, name);
  for (const name of ["connector_ids", "function_ids"]) map(outputs, name);
  const contract = text(outputs, "device_contract_json");
  if (contract !== undefined) contractOf(contract);
  streamsOf(outputs);
}

const TEXTS = [
  "stream_pool_id",
  "dead_letter_stream_id",
  "command_stream_id",
  "archive_bucket",
  "autonomous_database_id",
  "topic_id",
  "people_topic_id",
  "incident_table_id",
  "connect_harness_id",
  "web_url",
];

type Looker = (hop: string, seen: () => Promise<Look>) => Promise<Look>;

async function answered(seen: () => Promise<Look>): Promise<Look> {
  try {
    return await seen();
  } catch (error) {
    return bad(why(error));
  }
}

function newTrial(): Trial {
  const id = `try-${randomUUID()}`;
  return { id, text: JSON.stringify({ try: id, at: new Date().toISOString() }) };
}

/** The streams that messages come into, by what is said of them in the row. */
function streamsOf(outputs: Outputs): [string, StreamPlace][] {
  const streamId = text(outputs, "stream_id");
  const endpoint = text(outputs, "messages_endpoint");
  if (streamId !== undefined && endpoint !== undefined) return [["", { streamId, endpoint: address(endpoint) }]];
  const endpoints = map(outputs, "messages_endpoints");
  return Object.entries(map(outputs, "stream_ids")).map(([name, id]) => [
    ` ${name}`,
    { streamId: id, endpoint: address(endpoints[name] ?? "") },
  ]);
}

function address(endpoint: string): string {
  if (/^https?:\/\/[^/\s]+\/?$/.test(endpoint)) return endpoint;
  throw new Refused(`The messages endpoint of a stream must be an address as https://host, got '${endpoint}'`);
}

interface Api {
  readonly oci: Oci;
  readonly outputs: Outputs;
  readonly token: string | undefined;
  readonly since: Date;
  readonly look: Looker;
}

/** What the API answers counts once the message is in the stream. */
async function api({ oci, outputs, token, since, look }: Api): Promise<void> {
  const contract = text(outputs, "device_contract_json");
  const [, place] = streamsOf(outputs)[0] ?? [];
  if (contract === undefined || place === undefined) return;
  const trial = newTrial();
  await look("API gateway", async () => {
    const seen = await send(contract, trial, token);
    if (seen.answered !== "yes") return seen;
    try {
      const found = await findSoon(oci, place, trial, since);
      if (found.text !== undefined) return good(`${seen.seen}, and the message is in the stream`);
      return bad(`${seen.seen}, but ${notThere(found)}`);
    } catch (error) {
      return bad(
        `${seen.seen}; whether the message is in the stream was not seen: ${await elsewhere(oci, outputs, place, error)}`,
      );
    }
  });
}

function notThere({ messages, isAll }: Found): string {
  const among = `the message is not among the ${messages} that were read from the stream since`;
  return isAll ? among : `${among}, and there are more`;
}

interface Later {
  /** The first message that was written. */
  readonly first: { readonly trial: Trial; readonly at: Date } | undefined;
  readonly look: Looker;
}

async function others(oci: Oci, outputs: Outputs, { first, look }: Later): Promise<void> {
  for (const [name, id] of Object.entries(map(outputs, "connector_ids")))
    await look(`connector ${name}`, () => hops.connector(oci, id));
  for (const [name, id] of Object.entries(map(outputs, "function_ids")))
    await look(`function ${name}`, () => hops.functionOf(oci, id));
  const dead = text(outputs, "dead_letter_stream_id");
  if (dead !== undefined) await look("stream of dead letters", () => aside(oci, outputs, dead, first));
  const commands = text(outputs, "command_stream_id");
  if (commands !== undefined) await look("stream of commands", () => aside(oci, outputs, commands, first));
  const bucket = text(outputs, "archive_bucket");
  if (bucket !== undefined) await look("archive", () => hops.bucket(oci, bucket, first?.at));
  const database = text(outputs, "autonomous_database_id");
  if (database !== undefined) await look("database", () => hops.database(oci, database));
  const topic = text(outputs, "topic_id");
  if (topic !== undefined) await look("topic", () => hops.topic(oci, topic));
  const people = text(outputs, "people_topic_id");
  if (people !== undefined) await look("topic of people", () => hops.topic(oci, people));
  const table = text(outputs, "incident_table_id");
  if (table !== undefined) await look("table of incidents", () => hops.table(oci, table));
  if (text(outputs, "connect_harness_id") !== undefined)
    await look("Kafka Connect worker", () =>
      Promise.resolve(notLookedAt("it is not called, and what it wrote is in Splunk")),
    );
  const page = text(outputs, "web_url");
  if (page !== undefined) await look("web page", () => Promise.resolve(notLookedAt(`it is for a browser: ${page}`)));
}

/** A stream that a function writes to: nothing is written to it here. */
async function aside(oci: Oci, outputs: Outputs, streamId: string, first: Later["first"]): Promise<Look> {
  if (first === undefined) return notLookedAt("no message was written");
  const place = { streamId, endpoint: address(text(outputs, "messages_endpoint") ?? "") };
  try {
    const found = await find(oci, place, first.trial, first.at);
    const rest = found.isAll ? "" : ", and there are more";
    if (found.text === undefined)
      return good(`readable; messages that were read from it since the one that was sent: ${found.messages}${rest}`);
    const here = `the message is here: ${reasonOf(found.text)}`;
    // For a fire alarm, the message is not a reading, which its function reports in this way.
    return text(outputs, "command_stream_id") === undefined ? bad(here) : good(here);
  } catch (error) {
    return bad(await elsewhere(oci, outputs, place, error));
  }
}

/** Why a function put a message aside: the function's own message, without data. */
function reasonOf(letter: string): string {
  try {
    const { reason } = JSON.parse(letter) as { readonly reason?: unknown };
    if (typeof reason === "string" && reason !== "") return reason;
  } catch {
    // Of a consumer with letters of another form.
  }
  return "a consumer could not process it";
}

async function elsewhere(oci: Oci, outputs: Outputs, { endpoint }: StreamPlace, error: unknown): Promise<string> {
  return unreachable(oci, text(outputs, "stream_pool_id"), endpoint, error);
}
