// Internal: the partitions of a stream that is made here.

import { type StreamingStreamConfig } from "@cdktf/provider-oci/lib/streaming-stream";
import { type Construct } from "constructs";
import { checkInteger } from "../core/checks";
import { type Part } from "../core/resource/part";
import { type Partitions } from "./partitions";

export function planPartitions(stream: Construct, partitions: Partitions): Part<StreamingStreamConfig> {
  const remedy = "size it for the peak, because the number can never be changed";
  checkInteger(stream.node.path, "partitions", partitions.count, { min: 1, remedy });
  const preconditions = partitions._conditions(stream, "The partitions of this stream");
  return { config: { partitions: partitions.count }, preconditions };
}
