// A stream: a partitioned, append-only log. To Kafka clients it is a topic.

import { DataOciStreamingStream } from "@cdktf/provider-oci/lib/data-oci-streaming-stream";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { type Construct, type IConstruct } from "constructs";
import { Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { type Known } from "../core/resource/known";
import { type ProtectedResourceOptions } from "../core/resource/options";
import { create, make } from "../core/resource/part";
import { protection } from "../core/resource/protection";
import { checkProps } from "../core/resource/shape";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type StreamMetric } from "../metrics/stream-metric";
import { Partitions } from "./partitions";
import { planPartitions } from "./planned-partitions";
import { planRetention } from "./retention";
import { StreamBase, type StreamFacts } from "./stream-base";
import { type StreamPlacement } from "./stream-placement";
import { type IStreamPool } from "./stream-pool";
import { type WriteLimitOptions } from "./throughput";

/** A stream, made here or elsewhere. */
export interface IStream extends IConstruct {
  /** The OCID. */
  readonly streamId: string;

  /**
   * The endpoint of the native API for this stream, `https://...`.
   *
   * @throws ConfigurationError if this is an import for which it is not known
   */
  readonly messagesEndpoint: string;

  /**
   * Permission to write to the stream with the native API or as a Kafka producer: PutMessages.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowProduce(subject: Subject): PolicyStatement;

  /**
   * Permission to read from the stream with the native API or as a Kafka consumer: GetMessages, CreateCursor,
   * CreateGroupCursor, GetGroup, UpdateGroup, ConsumerHeartbeat, ConsumerCommit.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowConsume(subject: Subject): PolicyStatement;

  /**
   * Permission to see the stream: GetStream. ListStreams is not included: a list request is not about one stream.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * All permissions: to write, read, change, move and delete the stream.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowManage(subject: Subject): PolicyStatement;

  /**
   * A metric of the stream. Monitoring has it without any configuration.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  metric(metric: StreamMetric, options?: MetricOptions): Metric;

  /**
   * Bytes that can be written to the stream in a window of time: 1 MiB for each partition and second. For an alarm near the
   * limit, compare it with the sum of StreamMetric.PUT_BYTES over an interval as long as the window.
   *
   * @throws ConfigurationError if this is an import whose partitions are not known, for a share that is not above 0 and at most
   * 1, and for a window that is not the interval of any metric
   */
  writeLimitBytes(options: WriteLimitOptions): number;

  /** @internal */
  readonly _known: Known<StreamFacts>;
}

/** The options of a stream, without its placement. */
export interface StreamOptions extends ProtectedResourceOptions {
  /**
   * The name, unique in its pool. A change replaces the stream: its messages are lost.
   *
   * 1 to 249 of the characters `A-Z a-z 0-9 . _ -`, so that Kafka clients can use it as a topic. OCI itself does not publish a
   * rule, so other names are rejected only if the pool has Kafka settings; elsewhere they cause a warning.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The number of partitions. It can never be changed: another number replaces the stream, and its messages are lost.
   */
  readonly partitions: Partitions;

  /**
   * How long messages are kept: 24 to 168 whole hours. A change replaces the stream: its messages are lost.
   *
   * @default Duration.hours(24)
   */
  readonly retention?: Duration;
}

/** The properties of a stream. */
export interface StreamProps extends StreamOptions {
  /** The pool, or the compartment whose default pool the stream is created in. A change moves the stream: see `StreamPlacement`. */
  readonly placement: StreamPlacement;
}

/** The attributes of an existing stream. */
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
   * The number of partitions; an alarm near the limit of the throughput needs it.
   *
   * @default - not known
   */
  readonly partitions?: Partitions;

  /**
   * The pool, from which the stream's compartment and its private endpoint are known.
   *
   * @default - not known
   */
  readonly pool?: IStreamPool;

  /**
   * The endpoint of the native API.
   *
   * @default - not known
   */
  readonly messagesEndpoint?: string;

  /**
   * The name, which is the topic of Kafka clients; files for clients need it.
   *
   * @default - not known
   */
  readonly name?: string;
}

/** The stream to look up. */
export interface StreamLookup {
  /** The OCID. */
  readonly streamId: string;

  /**
   * The pool, which knows whether its endpoint is private, and allows connectors there.
   *
   * @default - not known
   */
  readonly pool?: IStreamPool;
}

/**
 * A stream. It is deleted with its pool, and so are its messages, although a plan that deletes the pool does not show this.
 * This is why a protected stream in an unprotected pool is rejected.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Streaming/Concepts/streamingoverview_topic-Limits_on_Streaming_Resources.htm
 */
export class Stream extends StreamBase {
  /**
   * An existing stream of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not a stream OCID
   */
  public static fromStreamId(scope: Construct, id: string, streamId: string): IStream {
    return Stream.fromStreamAttributes(scope, id, { streamId });
  }

  /**
   * An existing stream.
   *
   * @throws ConfigurationError if the string is not a stream OCID
   */
  public static fromStreamAttributes(scope: Construct, id: string, attributes: StreamAttributes): IStream {
    const compartment = attributes.compartment ?? attributes.pool?._known.find("compartment");
    return new StreamBase(scope, id, { ...attributes, compartment });
  }

  /**
   * An existing stream whose name, compartment, partitions and endpoint Terraform looks up.
   *
   * @throws ConfigurationError if the string is not a stream OCID
   */
  public static fromLookup(scope: Construct, id: string, { streamId, pool }: StreamLookup): IStream {
    const stream = new StreamBase(scope, id, { streamId, pool });
    const found = create(DataOciStreamingStream, stream, { streamId });
    const compartment = Compartment.fromCompartmentId(found.compartmentId);
    const partitions = Partitions.of(found.partitions);
    const { name, messagesEndpoint } = found;
    stream._known.learn({ name, compartment, partitions, messagesEndpoint });
    return stream;
  }

  /** The name; to Kafka clients, the topic. */
  public readonly name: string;

  /** The number of partitions. */
  public readonly partitions: Partitions;

  /** How long messages are kept. */
  public readonly retention: Duration;

  /**
   * @throws ConfigurationError for a name, a number of partitions or a retention that OCI or Kafka would not accept, and for a
   * protected stream in an unprotected pool
   */
  public constructor(scope: Construct, id: string, props: StreamProps) {
    super(scope, id);
    checkProps(this, "StreamProps", props);
    const { name = id, partitions, retention = Duration.hours(24), placement } = props;
    const resource = make(StreamingStream, this, props, [
      ...placement._plan(this, name),
      planPartitions(this, partitions),
      planRetention(this, retention),
      protection(this, "stream", props, placement._holders),
    ]);
    this.name = name;
    this.partitions = partitions;
    this.retention = retention;
    this._known.learn({
      name,
      streamId: () => resource.id,
      messagesEndpoint: () => resource.messagesEndpoint,
      pool: placement._pool,
      isInDefaultPool: placement._pool === undefined,
      compartment: placement._compartment,
      partitions,
    });
  }
}
