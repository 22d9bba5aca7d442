// Writes to a stream, and reports for each message whether it was written.

import { type AuthParams } from "oci-common";
import { StreamClient } from "oci-streaming";
import { aboutError, log } from "./log";
import { clientOptions, endpointOf, principalWithClient } from "./principal";
import { Backoff, isPassing, statusOf } from "./retry";

/** The maximum bytes of a message's key and value, and of all messages in a request, before base64 encoding. */
export const MAX_BYTES = 1_048_576;

/** The maximum bytes of a key. */
export const MAX_KEY_BYTES = 256;

/** Longer than a PutMessages ever takes, in milliseconds. */
const REQUEST_TIMEOUT = 10_000;

export interface Message {
  /** Messages of one key keep their order; one without a key goes to any partition. */
  readonly key?: string | Buffer;
  readonly value: Buffer;
}

/** Why a message was not written. After `unconfirmed` it may be in the stream: the service did not answer. */
export type Reason = "too large" | "key too long" | "throttled" | "failed" | "rejected" | "unconfirmed" | "no time";

export interface Failure {
  /** The index in the given list. */
  readonly index: number;
  readonly reason: Reason;
}

export interface PutOutcome {
  readonly written: number;
  /** The failures, ordered by index. Empty: all messages are in the stream. */
  readonly failures: readonly Failure[];
}

export interface StreamPlace {
  readonly streamId: string;
  /** The messages endpoint of the stream or its pool. */
  readonly endpoint: string;
}

interface Entry {
  readonly index: number;
  readonly key?: string;
  readonly value: string;
  readonly bytes: number;
}

export class StreamWriter {
  private readonly client: StreamClient;

  constructor(
    private readonly place: StreamPlace,
    auth: AuthParams = principalWithClient(REQUEST_TIMEOUT),
  ) {
    this.client = new StreamClient(auth, clientOptions(REQUEST_TIMEOUT));
    this.client.endpoint = endpointOf(place.endpoint);
  }

  /**
   * Writes as many as it can before the deadline (milliseconds since 1970), in requests of 1 MB at most, one after the
   * other; entries that the service refused are sent again in a separate request. Never throws.
   */
  async put(messages: readonly Message[], deadline: number): Promise<PutOutcome> {
    const failures: Failure[] = [];
    const entries = messages.flatMap((message, index) => {
      const entry = entryOf(message, index);
      if (typeof entry !== "string") return [entry];
      failures.push({ index, reason: entry });
      return [];
    });
    for (const request of requestsOf(entries)) failures.push(...(await this.send(request, deadline)));
    failures.sort((a, b) => a.index - b.index);
    if (failures.length > 0) log.warn("not written", { stream: this.place.streamId, ...summary(failures) });
    return { written: messages.length - failures.length, failures };
  }

  /** Sends one request, and sends the rest of it again. */
  private async send(request: readonly Entry[], deadline: number): Promise<Failure[]> {
    const backoff = new Backoff(deadline);
    if (!backoff.hasTime()) return request.map(({ index }) => ({ index, reason: "no time" }));
    let left = request;
    // A message without an answer stays unconfirmed, whatever the result of a later try.
    const unanswered = new Set<number>();
    const failure = (index: number, reason: Reason): Failure => {
      return { index, reason: unanswered.has(index) ? "unconfirmed" : reason };
    };
    for (;;) {
      const { retry, reason, isFinal } = await this.attempt(left);
      if (reason === "unconfirmed") for (const { index } of retry) unanswered.add(index);
      if (retry.length === 0) return [];
      if (isFinal || !(await backoff.next())) return retry.map(({ index }) => failure(index, reason));
      left = retry;
    }
  }

  /** The entries that must be sent again, and those that are refused permanently. */
  private async attempt(entries: readonly Entry[]): Promise<Attempt> {
    try {
      const { putMessagesResult } = await this.client.putMessages({
        streamId: this.place.streamId,
        putMessagesDetails: {
          messages: entries.map(({ key, value }) => ({ ...(key !== undefined && { key }), value })),
        },
      });
      const answers = (putMessagesResult as { entries?: unknown } | undefined)?.entries;
      // An answer without a result for each entry confirms none.
      if (!Array.isArray(answers) || answers.length !== entries.length) return again(entries, "unconfirmed");
      return again(
        entries.filter((_, position) => !isWritten(answers[position])),
        "failed",
      );
    } catch (error) {
      log.warn("PutMessages failed", { messages: entries.length, ...aboutError(error) });
      const status = statusOf(error);
      if (isPassing(error)) return again(entries, status === 429 ? "throttled" : "unconfirmed");
      return { retry: entries, reason: "rejected", isFinal: true };
    }
  }
}

interface Attempt {
  readonly retry: readonly Entry[];
  readonly reason: Reason;
  /** Whether sending them again cannot help. */
  readonly isFinal: boolean;
}

function again(retry: readonly Entry[], reason: Reason): Attempt {
  return { retry, reason, isFinal: false };
}

/** The values of `error` are not documented: with any error, or without an offset, an entry is not in the stream. */
function isWritten(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return false;
  const { error, offset } = answer as { readonly error?: unknown; readonly offset?: unknown };
  return (error === undefined || error === null) && offset !== undefined && offset !== null;
}

function entryOf({ key, value }: Message, index: number): Entry | Reason {
  const keyBytes = key === undefined ? undefined : Buffer.from(key);
  const bytes = value.length + (keyBytes?.length ?? 0);
  if (bytes > MAX_BYTES) return "too large";
  if (keyBytes !== undefined && keyBytes.length > MAX_KEY_BYTES) return "key too long";
  // An empty key counts as no key.
  const text = keyBytes === undefined || keyBytes.length === 0 ? undefined : keyBytes.toString("base64");
  return { index, ...(text !== undefined && { key: text }), value: value.toString("base64"), bytes };
}

function* requestsOf(entries: readonly Entry[]): Generator<Entry[]> {
  let request: Entry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    if (request.length > 0 && bytes + entry.bytes > MAX_BYTES) {
      yield request;
      request = [];
      bytes = 0;
    }
    request.push(entry);
    bytes += entry.bytes;
  }
  if (request.length > 0) yield request;
}

function summary(failures: readonly Failure[]): { count: number; reasons: string[] } {
  return { count: failures.length, reasons: [...new Set(failures.map(({ reason }) => reason))] };
}
