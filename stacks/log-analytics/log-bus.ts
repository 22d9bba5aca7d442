// What a reader of the streams is connected to.

import { type OciStack, type StreamPool } from "cdktf-oci-streaming";
import { type WorkerNetwork } from "./network";
import { type LogStream } from "./streams";

export interface LogBus {
  readonly stack: OciStack;
  readonly pool: StreamPool;
  readonly streams: readonly LogStream[];
  /** Undefined where the stack has no worker. */
  readonly worker: WorkerNetwork | undefined;
}
