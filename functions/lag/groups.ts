// The lag of a group, as far as the native API reports it.

import { models, type StreamClient } from "oci-streaming";
import { withRetries } from "../shared/retry";

/** A stream with the groups that read it, as in the configuration. */
export interface ReadStream {
  readonly name: string;
  readonly ocid: string;
  readonly endpoint: string;
  readonly groups: readonly string[];
}

/** A partition: how old its first unread message is, in seconds; undefined if the group has not committed an offset. */
export interface PartitionLag {
  readonly partition: string;
  readonly seconds: number | undefined;
}

/** The lag of every partition that Streaming has reserved for the group. Throws if one cannot be read. */
export async function lagOf(
  client: StreamClient,
  { ocid: streamId }: ReadStream,
  groupName: string,
  deadline: number,
): Promise<PartitionLag[]> {
  const { group } = await withRetries(deadline, () => client.getGroup({ streamId, groupName }));
  const lags: PartitionLag[] = [];
  for (const { partition, committedOffset } of group.reservations ?? []) {
    if (partition === undefined) continue;
    const isCommitted = typeof committedOffset === "number" && committedOffset >= 0;
    const seconds = isCommitted
      ? await ageAfter(client, { streamId, partition, offset: committedOffset }, deadline)
      : undefined;
    lags.push({ partition, seconds });
  }
  return lags;
}

interface Place {
  readonly streamId: string;
  readonly partition: string;
  readonly offset: number;
}

async function ageAfter(
  client: StreamClient,
  { streamId, partition, offset }: Place,
  deadline: number,
): Promise<number> {
  const createCursorDetails = { partition, type: models.CreateCursorDetails.Type.AfterOffset, offset };
  const { cursor } = await withRetries(deadline, () => client.createCursor({ streamId, createCursorDetails }));
  const { items } = await withRetries(deadline, () => client.getMessages({ streamId, cursor: cursor.value, limit: 1 }));
  const [first] = items;
  if (first === undefined) return 0;
  // The two clocks differ.
  return Math.max(0, (Date.now() - new Date(first.timestamp).getTime()) / 1_000);
}
