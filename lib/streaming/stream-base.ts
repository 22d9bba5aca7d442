// Internal: the methods of every stream, whether it is made here or exists already: grants, metrics, limits.

import { Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type StreamMetric } from "../metrics/stream-metric";
import { type Partitions } from "./partitions";
import { type IStream } from "./stream";
import { type IStreamPool } from "./stream-pool";
import { type WriteLimitOptions } from "./throughput";

/** The facts about a stream, as far as they are known. @internal */
export interface StreamFacts {
  readonly name: string;
  readonly streamId: string;
  readonly messagesEndpoint: string;
  readonly compartment: Compartment;
  /** Also undefined in a default pool. */
  readonly pool: IStreamPool;
  /** Whether it was created in the default pool of its compartment. */
  readonly isInDefaultPool: boolean;
  readonly partitions: Partitions;
}

/** A stream, with the facts that are known about it. */
export class StreamBase extends Construct implements IStream {
  /** @internal */
  public readonly _known: Known<StreamFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<StreamFacts> & { readonly streamId: string }) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "streamId", facts.streamId, OcidKind.STREAM);
    this._known = new Known(this, "Stream.fromStreamAttributes or Stream.fromLookup", facts);
  }

  public get streamId(): string {
    return this._known.need("streamId");
  }

  public get messagesEndpoint(): string {
    return this._known.need("messagesEndpoint");
  }

  public allowProduce(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use("stream-push"));
  }

  public allowConsume(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use("stream-pull"));
  }

  public allowInspect(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.read("streams"));
  }

  public allowManage(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.manage("streams"));
  }

  public metric(metric: StreamMetric, options?: MetricOptions): Metric {
    const compartment = this._known.need("compartment", "a metric");
    const read = Metric.of(metric, { resourceId: this.streamId, compartment }, options);
    const partitions = this._known.find("partitions");
    return partitions === undefined ? read : read._limitedBy(partitions);
  }

  public writeLimitBytes(options: WriteLimitOptions): number {
    const partitions = this._known.need("partitions", "the write limit of a stream", "the number of partitions");
    return partitions.writeLimitBytes(options);
  }

  private allow(subject: Subject, access: Access): PolicyStatement {
    return allow(subject, access, { known: this._known, variable: "target.stream.id", value: this.streamId });
  }
}
