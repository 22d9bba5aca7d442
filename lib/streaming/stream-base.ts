// What a stream can do whether it was made here or elsewhere.

import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { requireCompartment } from "../core/resource/known-compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type StreamMetric } from "../metrics/stream-metric";
import { allow, type Granted } from "../identity/grant";
import { type Partitions } from "./partitions";
import { type IStreamPool } from "./stream-pool-base";
import { type WriteLimitOptions } from "./throughput";

/** A stream, made here or elsewhere. */
export interface IStream extends IConstruct {
  /** The OCID. */
  readonly streamId: string;

  /**
   * The host that the native API is called at for this stream, `https://...`.
   *
   * @throws ConfigurationError on an import that was not told
   */
  readonly messagesEndpoint: string;

  /**
   * To write to the stream with the native API or as a Kafka producer: PutMessages.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowProduce(subject: Subject): PolicyStatement;

  /**
   * To read from the stream with the native API or as a Kafka consumer: GetMessages, CreateCursor, CreateGroupCursor,
   * GetGroup, UpdateGroup, ConsumerHeartbeat, ConsumerCommit.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowConsume(subject: Subject): PolicyStatement;

  /**
   * To see the stream: GetStream. Not ListStreams: a list has no one stream that a condition could name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * Everything: to write, read, change, move and delete the stream.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowManage(subject: Subject): PolicyStatement;

  /**
   * One of the stream's metrics, which Monitoring has without anything being enabled.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  metric(metric: StreamMetric, options?: MetricOptions): Metric;

  /**
   * Bytes that the stream takes in a window of time: 1 MiB for each partition and second. For an alarm near the limit:
   * compare it with the sum of StreamMetric.PUT_BYTES over an interval as long as the window.
   *
   * @throws ConfigurationError on an import that does not know its partitions, for a share that is not above 0 and at
   * most 1, and for a window that no metric has
   */
  writeLimitBytes(options: WriteLimitOptions): number;

  /** Undefined where an import was not told. @internal */
  readonly _partitions: Partitions | undefined;

  /** The pool; undefined in a default pool, and where an import was not told. @internal */
  readonly _pool: IStreamPool | undefined;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
}

/** What is known of a stream that exists. */
export interface StreamAttributes {
  /** The OCID. */
  readonly streamId: string;

  /**
   * Where the stream lives; grants, connectors and alarms need it.
   *
   * @default - the pool's, if that is known
   */
  readonly compartment?: Compartment;

  /**
   * How many partitions it has; an alarm near the limit of its throughput needs it.
   *
   * @default - not known
   */
  readonly partitions?: Partitions;

  /**
   * The pool, which says where the stream lives, and whether its endpoint is private.
   *
   * @default - not known
   */
  readonly pool?: IStreamPool;

  /**
   * The host for the native API.
   *
   * @default - not known
   */
  readonly messagesEndpoint?: string;
}

/** What a stream and its import share. */
export abstract class StreamBase extends Construct implements IStream {
  public abstract readonly streamId: string;
  public abstract readonly messagesEndpoint: string;
  /** @internal */
  public abstract readonly _partitions: Partitions | undefined;
  /** @internal */
  public abstract readonly _pool: IStreamPool | undefined;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;

  public allowProduce(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("stream-push"), this.granted());
  }

  public allowConsume(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("stream-pull"), this.granted());
  }

  public allowInspect(subject: Subject): PolicyStatement {
    return allow(subject, Access.read("streams"), this.granted());
  }

  public allowManage(subject: Subject): PolicyStatement {
    return allow(subject, Access.manage("streams"), this.granted());
  }

  public metric(metric: StreamMetric, options?: MetricOptions): Metric {
    const compartment = requireCompartment(this, this._compartment, "a metric", IMPORTER);
    return Metric.of(metric, { resourceId: this.streamId, compartment }, options);
  }

  public writeLimitBytes(options: WriteLimitOptions): number {
    if (this._partitions !== undefined) return this._partitions.writeLimitBytes(options);
    const rule = "needs the number of partitions, which is not known of this import";
    throw refusal(this.node.path, { what: "the write limit of a stream", rule, remedy: `give it to ${IMPORTER}` });
  }

  private granted(): Granted {
    return {
      construct: this,
      compartment: this._compartment,
      variable: "target.stream.id",
      ocid: this.streamId,
      importer: IMPORTER,
    };
  }
}

const IMPORTER = "Stream.fromStreamAttributes";

/** A stream made elsewhere. */
export class ImportedStream extends StreamBase {
  public readonly streamId: string;
  /** @internal */
  public readonly _partitions: Partitions | undefined;
  /** @internal */
  public readonly _pool: IStreamPool | undefined;
  /** @internal */
  public readonly _compartment: Compartment | undefined;
  private readonly endpoint: string | undefined;

  public constructor(scope: Construct, id: string, attributes: StreamAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "streamId", attributes.streamId, OcidKind.STREAM);
    this.streamId = attributes.streamId;
    this._partitions = attributes.partitions;
    this._pool = attributes.pool;
    this._compartment = attributes.compartment ?? attributes.pool?._compartment;
    this.endpoint = attributes.messagesEndpoint;
  }

  public get messagesEndpoint(): string {
    if (this.endpoint !== undefined) return this.endpoint;
    throw refusal(this.node.path, {
      what: "messagesEndpoint",
      rule: "is not known of this import",
      remedy: `give it to ${IMPORTER}`,
    });
  }
}
