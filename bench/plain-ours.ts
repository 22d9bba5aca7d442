// Nothing but streams, by our construct.

import { Compartment, Duration, Partitions, Stream, StreamPlacement } from "cdktf-oci-streaming";
import { COMPARTMENT, type Fill } from "./settings";

export const fill: Fill = (stack, _home, count) => {
  const placement = StreamPlacement.inDefaultPool(Compartment.fromCompartmentId(COMPARTMENT));
  for (let index = 0; index < count; index++) {
    new Stream(stack, `stream-${index}`, { placement, partitions: Partitions.of(1), retention: Duration.days(1) });
  }
};
