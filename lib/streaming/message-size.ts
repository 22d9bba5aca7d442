// Internal: how large a message can be.

import { refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";

export const MIB = 1_048_576;

export function checkMessageSize(bytes: number): void {
  if (!isKnown(bytes) || (bytes > 0 && bytes <= MIB)) return;
  const rule = `must be above 0 and at most ${MIB}, since a message and the request that brings it hold 1 MiB at most`;
  const remedy = "put larger content into a bucket, and its name into the message";
  throw refusal(undefined, { what: "averageBytes", rule, got: bytes, remedy });
}
