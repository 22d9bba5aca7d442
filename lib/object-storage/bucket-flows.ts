// Internal: the facts about a bucket for the checks of data flows.

import { type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { type FlowEnd, FlowKind, noteAlias, noteFlows } from "../core/resource/flows";
import { type IBucket } from "./bucket";

/** The properties that a bucket was made with. */
interface Made {
  readonly name: string;
  readonly region: string | undefined;
  /** Undefined if it does not emit events for its objects. */
  readonly emitsIn: Compartment | undefined;
}

/** A log and a rule identify a bucket by its name, which a bucket in another region may also have. */
export function noteBucket(bucket: IBucket & IConstruct, { name, region, emitsIn }: Made): void {
  const own = { kind: FlowKind.BUCKET, id: () => bucket.bucketName, of: bucket };
  if (region === undefined) noteAlias(bucket, name, own);
  if (emitsIn === undefined) return;
  noteFlows(bucket, () => [{ from: own, to: objectEventsOf(emitsIn) }]);
}

/** The events of all objects in a compartment. */
export function objectEventsOf({ compartmentId }: Compartment): FlowEnd {
  return { kind: FlowKind.OBJECT_EVENTS, id: () => compartmentId };
}
