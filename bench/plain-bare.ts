// Nothing but streams, on the bare bindings.

import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { COMPARTMENT, type Fill } from "./settings";

export const fill: Fill = (stack, _home, count) => {
  for (let index = 0; index < count; index++) {
    new StreamingStream(stack, `stream-${index}`, {
      compartmentId: COMPARTMENT,
      name: `stream-${index}`,
      partitions: 1,
      retentionInHours: 24,
      lifecycle: { preventDestroy: true },
    });
  }
};
