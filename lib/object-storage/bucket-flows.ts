// Internal: what is known of a bucket by those who follow where data goes.

import { type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { type FlowEnd, FlowKind, noteAlias, noteFlows } from "../core/resource/flows";
import { type IBucket } from "./bucket";

/** What a bucket was made with. */
interface Made {
  readonly name: string;
  readonly region: string | undefined;
  /** Undefined where it emits no events of its objects. */
  readonly emitsIn: Compartment | undefined;
}

/** A log and a rule know a bucket by its name, and one in another region may have that too. */
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
