// Dead letters as they are read, and how often a message has come back.

import { createHash } from "node:crypto";
import { models, type StreamClient } from "oci-streaming";
import { type DeadLetterClass } from "../shared/dead-letters";
import { Told } from "../shared/log";
import { withRetries } from "../shared/retry";
import { MAX_KEY_BYTES, type Message } from "../shared/streams";
import { json } from "../shared/text";

/** A dead letter that can be sent again. */
export interface Letter {
  readonly message: Message;
  readonly reason: string;
  /** The same for each dead letter of a message, however often it was sent again. */
  readonly content: string;
  /** The place of the message that this letter is about: a letter that was written twice has the same. */
  readonly place: string;
}

const CLASS: DeadLetterClass = "RETRY";

/** The letter; undefined if it is not one that this program sends again. */
export function letterOf(value: string, program: string): Letter | undefined {
  const letter = json(Buffer.from(value, "base64").toString("utf8"));
  if (typeof letter !== "object" || letter === null) return undefined;
  const { function: from, class: kind, reason, key, value: body, parts, ...about } = letter as Record<string, unknown>;
  if (from !== program || kind !== CLASS || parts !== 1 || typeof body !== "string") return undefined;
  const keyBytes = typeof key === "string" ? Buffer.from(key, "base64") : undefined;
  if (keyBytes !== undefined && keyBytes.length > MAX_KEY_BYTES) return undefined;
  return {
    message: { ...(keyBytes !== undefined && { key: keyBytes }), value: Buffer.from(body, "base64") },
    reason: typeof reason === "string" ? reason : "",
    content: createHash("sha256")
      .update(JSON.stringify([key, body]))
      .digest("base64"),
    place: JSON.stringify([about.stream, about.partition, about.offset, about.timestamp]),
  };
}

interface Partition {
  cursor: string;
  /** The offset that was read last. */
  end: number;
  /** By content: the offset of the first letter about each place. */
  readonly seen: Map<string, Map<string, number>>;
}

/** All letters in the stream, read with separate cursors: the group's position does not move. */
export class History {
  private readonly partitions = new Map<string, Partition>();

  constructor(
    private readonly client: StreamClient,
    private readonly streamId: string,
    private readonly program: string,
  ) {}

  /** The number of letters of a message up to this one; undefined for the second letter about the same place. */
  async triesOf(letter: Letter, { partition, offset }: models.Message, deadline: number): Promise<number | undefined> {
    const held = await this.read(partition, offset, deadline);
    const places = held.seen.get(letter.content) ?? new Map<string, number>();
    if ((places.get(letter.place) ?? offset) < offset) return undefined;
    return [...places.values()].filter((first) => first <= offset).length;
  }

  private async read(partition: string, offset: number, deadline: number): Promise<Partition> {
    const held = this.partitions.get(partition) ?? (await this.begin(partition, deadline));
    this.partitions.set(partition, held);
    while (held.end < offset) {
      const { streamId } = this;
      const { items, opcNextCursor } = await withRetries(deadline, () =>
        this.client.getMessages({ streamId, cursor: held.cursor }),
      );
      if (items.length === 0) throw new Told("The stream of dead letters does not return what it returned before.");
      held.cursor = opcNextCursor;
      for (const item of items) {
        held.end = item.offset;
        const letter = letterOf(item.value, this.program);
        if (letter === undefined) continue;
        const places = held.seen.get(letter.content) ?? new Map<string, number>();
        held.seen.set(letter.content, places);
        if (!places.has(letter.place)) places.set(letter.place, item.offset);
      }
    }
    return held;
  }

  private async begin(partition: string, deadline: number): Promise<Partition> {
    const { streamId } = this;
    const createCursorDetails = { partition, type: models.CreateCursorDetails.Type.TrimHorizon };
    const { cursor } = await withRetries(deadline, () => this.client.createCursor({ streamId, createCursorDetails }));
    return { cursor: cursor.value, end: -1, seen: new Map() };
  }
}
