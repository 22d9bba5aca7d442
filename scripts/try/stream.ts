// A stream: a message is written and read back by the native API, and looked for elsewhere.

import { models, StreamClient } from "oci-streaming";
import { clientOptions, endpointOf } from "../../functions/shared/principal";
import { connectionFault, type Oci, part, PATIENCE, why } from "./oci";
import { bad, good, type Look } from "./rows";

/** The message of a try. */
export interface Trial {
  /** Unique, and part of the text. */
  readonly id: string;
  readonly text: string;
}

export interface StreamPlace {
  readonly streamId: string;
  readonly endpoint: string;
}

/** What happened to the message. */
export interface Written extends Look {
  /** When the service wrote it, by its own clock; undefined if it did not. */
  readonly at?: Date;
}

/** Tries to read a message back, and milliseconds between two of them. */
const READS = 10;
const BETWEEN = 1_000;

/** GetMessages of a partition when a message is looked for. */
const PAGES = 20;

const KEY = "try";

interface StreamFacts {
  readonly name?: string;
  readonly lifecycleState?: string;
  readonly partitions?: number;
  readonly streamPoolId?: string;
}

export async function factsOf(oci: Oci, streamId: string): Promise<StreamFacts> {
  return (await oci.get("streaming", `/streams/${part(streamId)}`)) as StreamFacts;
}

/** Writes the message, and reads it back from where it was written. */
export async function writeAndRead(oci: Oci, { streamId, endpoint }: StreamPlace, { text }: Trial): Promise<Written> {
  const facts = await factsOf(oci, streamId);
  const state = facts.lifecycleState ?? "in an unknown state";
  if (state !== "ACTIVE") return bad(`state ${state}; nothing was written`);
  const client = clientOf(oci, endpoint);
  const value = base64(text);
  let entry: models.PutMessagesResultEntry | undefined;
  try {
    const messages = [{ key: base64(KEY), value }];
    const { putMessagesResult } = await oci.patiently(() =>
      client.putMessages({ streamId, putMessagesDetails: { messages } }),
    );
    [entry] = (putMessagesResult as { readonly entries?: models.PutMessagesResultEntry[] } | undefined)?.entries ?? [];
  } catch (error) {
    return bad(`not written: ${await unreachable(oci, facts.streamPoolId, endpoint, error)}`);
  }
  const { partition, offset, error, errorMessage, timestamp } = entry ?? {};
  if (error) return bad(`not written: the stream refused the message (${error} ${errorMessage ?? ""})`);
  if (partition === undefined || offset === undefined)
    return bad("the service did not say whether it wrote the message");
  // The SDK leaves times of this answer as strings.
  const at = timestamp === undefined ? new Date() : new Date(timestamp);
  const place = `written to partition ${partition}, offset ${offset}`;
  try {
    const isBack = await readBack(oci, client, { streamId, partition, offset, value });
    return isBack
      ? { ...good(`${place}, and read back`), at }
      : { ...bad(`${place}, but not read back: ${READS} reads found nothing there`), at };
  } catch (fault) {
    return { ...bad(`${place}, but not read back: ${why(fault)}`), at };
  }
}

interface Place {
  readonly streamId: string;
  readonly partition: string;
  readonly offset: number;
  readonly value: string;
}

async function readBack(
  oci: Oci,
  client: StreamClient,
  { streamId, partition, offset, value }: Place,
): Promise<boolean> {
  for (let read = 0; read < READS; read++) {
    if (read > 0) await oci.pause(BETWEEN);
    const cursor = await cursorOf(oci, client, streamId, {
      partition,
      type: models.CreateCursorDetails.Type.AtOffset,
      offset,
    });
    const { items } = await oci.patiently(() => client.getMessages({ streamId, cursor, limit: 1 }));
    if (items.some((message) => message.offset === offset && message.value === value)) return true;
  }
  return false;
}

/** Looks for a message as long as for one that was written here: it can be read a little later. */
export async function findSoon(oci: Oci, place: StreamPlace, trial: Trial, since: Date): Promise<Found> {
  for (let read = 1; ; read++) {
    const found = await find(oci, place, trial, since);
    if (found.text !== undefined || read === READS) return found;
    await oci.pause(BETWEEN);
  }
}

/** What was found of a message, or of what was made of it, in a stream since it was written. */
export interface Found {
  readonly messages: number;
  /** The content of the message; undefined if it was not found. */
  readonly text?: string;
  /** Whether everything since then was read. */
  readonly isAll: boolean;
}

/** Looks through all partitions. A dead letter holds the message as base64. */
export async function find(
  oci: Oci,
  { streamId, endpoint }: StreamPlace,
  { id, text }: Trial,
  since: Date,
): Promise<Found> {
  const { partitions = 1 } = await factsOf(oci, streamId);
  const client = clientOf(oci, endpoint);
  const marks = [id, base64(text)];
  let messages = 0;
  let isAll = true;
  for (let partition = 0; partition < partitions; partition++) {
    const details = { partition: String(partition), type: models.CreateCursorDetails.Type.AtTime, time: since };
    let cursor = await cursorOf(oci, client, streamId, details);
    for (let page = 0; ; page++) {
      const { items, opcNextCursor } = await oci.patiently(() =>
        client.getMessages({ streamId, cursor, limit: 1_000 }),
      );
      messages += items.length;
      const found = items.map(({ value }) => plain(value)).find((one) => marks.some((mark) => one.includes(mark)));
      if (found !== undefined) return { messages, text: found, isAll };
      if (items.length === 0) break;
      if (page === PAGES) {
        isAll = false;
        break;
      }
      cursor = opcNextCursor;
    }
  }
  return { messages, isAll };
}

async function cursorOf(
  oci: Oci,
  client: StreamClient,
  streamId: string,
  createCursorDetails: models.CreateCursorDetails,
): Promise<string> {
  const { cursor } = await oci.patiently(() => client.createCursor({ streamId, createCursorDetails }));
  return cursor.value;
}

/** A sentence about an error of a messages endpoint; one on a private endpoint is reached from its network only. */
export async function unreachable(
  oci: Oci,
  poolId: string | undefined,
  endpoint: string,
  error: unknown,
): Promise<string> {
  const connection = connectionFault(error);
  if (connection === undefined) return why(error);
  const failed = `${new URL(endpoint).host} cannot be reached from here (${connection})`;
  const isPrivate = poolId === undefined ? undefined : await isPrivatePool(oci, poolId);
  if (isPrivate === true)
    return `${failed}: the pool is on a private endpoint; run this on a host of its VCN that it lets in`;
  return isPrivate === false ? `${failed}, though the pool is public: look at the network and its proxy` : failed;
}

async function isPrivatePool(oci: Oci, poolId: string): Promise<boolean | undefined> {
  try {
    const { isPrivate } = (await oci.get("streaming", `/streampools/${part(poolId)}`)) as {
      readonly isPrivate?: boolean;
    };
    return isPrivate;
  } catch {
    return undefined;
  }
}

function clientOf(oci: Oci, endpoint: string): StreamClient {
  const client = new StreamClient({ httpClient: oci.client }, clientOptions(PATIENCE));
  client.endpoint = endpointOf(endpoint);
  return client;
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");

const plain = (value: string): string => Buffer.from(value, "base64").toString("utf8");
