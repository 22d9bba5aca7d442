// A message that cannot be processed, in the form for the dead-letter stream: whole, with its reason and its position.

import { type StreamMessage, type Unreadable } from "./batch";
import { Told } from "./log";
import { MAX_KEY_BYTES, type Message, type StreamWriter } from "./streams";

/** The maximum bytes of a value that fit into a message as base64, with its description. */
const PART = 700_000;

/** `REJECT`: the message is wrong and stays so. `RETRY`: a later try can succeed; the program retry sends it again. */
export type DeadLetterClass = "REJECT" | "RETRY";

export interface Poison {
  readonly message: StreamMessage | Unreadable;
  /** Our own phrase, without data. */
  readonly reason: string;
  /** `REJECT` by default. */
  readonly class?: DeadLetterClass;
}

/** The messages to write: one, or two for a value over 700 kB, with `part` and `parts`. The key is that of the message. */
export function deadLetters(name: string, { message, reason, class: kind = "REJECT" }: Poison): Message[] {
  const [value, about] =
    "raw" in message
      ? [Buffer.from(message.raw), {}]
      : [
          message.value,
          {
            stream: message.stream,
            partition: message.partition,
            offset: message.offset,
            timestamp: message.timestamp,
          },
        ];
  const key = "raw" in message ? undefined : message.key;
  const parts = Math.max(1, Math.ceil(value.length / PART));
  return Array.from({ length: parts }, (_, part) => {
    const slice = value.subarray(part * PART, (part + 1) * PART).toString("base64");
    const letter = {
      function: name,
      class: kind,
      reason,
      ...about,
      key: key?.toString("base64") ?? null,
      part: part + 1,
      parts,
    };
    // A key that this API does not accept is still in the dead letter.
    const own = key !== undefined && key.length <= MAX_KEY_BYTES ? { key } : {};
    return { ...own, value: Buffer.from(JSON.stringify({ ...letter, value: slice })) };
  });
}

/** Writes all of them: throws if one is not written, and the connector then sends the batch again. */
export async function bury(
  writer: StreamWriter | undefined,
  name: string,
  poison: readonly Poison[],
  deadline: number,
): Promise<void> {
  if (poison.length === 0) return;
  if (writer === undefined) {
    const [first] = poison;
    throw new Told(
      `${poison.length} messages of the batch cannot be processed (the first: ${first?.reason ?? ""}), and there is no dead-letter stream: set DLQ_OCID and DLQ_ENDPOINT.`,
    );
  }
  const { failures } = await writer.put(
    poison.flatMap((one) => deadLetters(name, one)),
    deadline,
  );
  if (failures.length > 0) throw new Told(`${failures.length} dead letters could not be written.`);
}
