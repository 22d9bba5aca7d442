// Internal: what is wrong with a construct, before it is a message.

import { type Refusal } from "../checks";

/** A sentence about a construct. */
export interface Finding {
  /** The path of the construct. */
  readonly at: string;
  readonly fault: Refusal;
}
