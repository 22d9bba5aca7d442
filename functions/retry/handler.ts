// Sends dead letters again: what failed for a reason that may pass.

import { models, StreamClient } from "oci-streaming";
import { type Handler, serve } from "../shared/handle";
import { log, Told } from "../shared/log";
import { clientOptions, endpointOf, principal } from "../shared/principal";
import { Backoff, withRetries } from "../shared/retry";
import { type Message, StreamWriter } from "../shared/streams";
import { contract } from "./contract";
import { History, letterOf } from "./letters";

interface RetryConfig {
  readonly SOURCE_OCID: string;
  readonly SOURCE_ENDPOINT: string;
  readonly STREAM_OCID: string;
  readonly STREAM_ENDPOINT: string;
  readonly PROGRAM: string;
  readonly TRIES: number;
  readonly GROUP: string;
}

/** Longer than a GetMessages ever takes, in milliseconds. */
const REQUEST_TIMEOUT = 10_000;

serve<RetryConfig>(contract, (config) => {
  const client = new StreamClient(principal(), clientOptions(REQUEST_TIMEOUT));
  client.endpoint = endpointOf(config.SOURCE_ENDPOINT);
  const writer = new StreamWriter({ streamId: config.STREAM_OCID, endpoint: config.STREAM_ENDPOINT });
  return sendAgain(config, client, writer);
});

interface Counts {
  read: number;
  retried: number;
  exhausted: number;
  left: number;
}

function sendAgain(config: RetryConfig, client: StreamClient, writer: StreamWriter): Handler {
  const streamId = config.SOURCE_OCID;
  return async ({ deadline }) => {
    const counts: Counts = { read: 0, retried: 0, exhausted: 0, left: 0 };
    const history = new History(client, streamId, config.PROGRAM);
    let cursor = await groupCursor(config, client, deadline);
    // What is left without time for it is for the next call.
    for (const backoff = new Backoff(deadline); backoff.hasTime();) {
      const read = cursor;
      const { items, opcNextCursor } = await withRetries(deadline, () =>
        client.getMessages({ streamId, cursor: read }),
      );
      if (items.length === 0) break;
      const messages = await chosen(items, config, history, counts, deadline);
      const { failures } = await writer.put(messages, deadline);
      if (failures.length > 0)
        throw new Told(`${failures.length} messages could not be written; the next call sends them again.`);
      counts.retried += messages.length;
      // Only now: a call that ends before this begins here again.
      const done = await withRetries(deadline, () => client.consumerCommit({ streamId, cursor: opcNextCursor }));
      cursor = done.cursor.value;
    }
    log.info("dead letters", { ...counts });
    return { body: counts };
  };
}

async function groupCursor(config: RetryConfig, client: StreamClient, deadline: number): Promise<string> {
  const { cursor } = await withRetries(deadline, () =>
    client.createGroupCursor({
      streamId: config.SOURCE_OCID,
      createGroupCursorDetails: {
        // Only for a new group: an existing one continues at its position.
        type: models.CreateGroupCursorDetails.Type.TrimHorizon,
        groupName: config.GROUP,
        commitOnGet: false,
      },
    }),
  );
  return cursor.value;
}

async function chosen(
  items: readonly models.Message[],
  { PROGRAM, TRIES }: RetryConfig,
  history: History,
  counts: Counts,
  deadline: number,
): Promise<Message[]> {
  const messages: Message[] = [];
  for (const item of items) {
    counts.read++;
    const letter = letterOf(item.value, PROGRAM);
    const tries = letter === undefined ? undefined : await history.triesOf(letter, item, deadline);
    if (letter === undefined || tries === undefined) counts.left++;
    else if (tries <= TRIES) messages.push(letter.message);
    else {
      counts.exhausted++;
      const { partition, offset } = item;
      log.warn("a message stays dead", { partition, offset, tries: TRIES, reason: letter.reason });
    }
  }
  return messages;
}
