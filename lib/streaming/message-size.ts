// Internal: the largest size of a message.

import { refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";

export const MIB = 1_048_576;

export function checkMessageSize(bytes: number): void {
  if (!isKnown(bytes) || (bytes > 0 && bytes <= MIB)) return;
  const rule = `must be above 0 and at most ${MIB}, because a message, like the request that contains it, is at most 1 MiB`;
  const remedy = "put larger content into a bucket, and the name of the object into the message";
  throw refusal(undefined, { what: "averageBytes", rule, got: bytes, remedy });
}
