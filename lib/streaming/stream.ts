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

  /** @internal */
  readonly _known: Known<StreamFacts>;
}

/** What can be said of a stream besides where it belongs. */
export interface StreamOptions extends ProtectedResourceOptions {
  /**
   * The name, unique in its pool. A change replaces the stream: its messages are lost.
   *
   * 1 to 249 of the characters `A-Z a-z 0-9 . _ -`, so that Kafka clients can use it as a topic; OCI itself publishes no
   * rule, so other names are refused only where the pool has Kafka settings, and warned of elsewhere.
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

/** What a stream is made of. */
export interface StreamProps extends StreamOptions {
  /** The pool, or the compartment whose default pool takes the stream. A change moves the stream: see `StreamPlacement`. */
  readonly placement: StreamPlacement;
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

  /**
   * The name, which is the topic of Kafka clients; files for them need it.
   *
   * @default - not known
   */
  readonly name?: string;
}

/** Which stream to look up. */
export interface StreamLookup {
  /** The OCID. */
  readonly streamId: string;

  /**
   * The pool, which says whether its endpoint is private, and who lets connectors in there.
   *
   * @default - not known
   */
  readonly pool?: IStreamPool;
}

/**
 * A stream. It is deleted with its pool, and so are its messages, which a plan that deletes the pool does not say. A protected stream in
 * an unprotected pool is therefore refused.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Streaming/Concepts/streamingoverview_topic-Limits_on_Streaming_Resources.htm
 */
export class Stream extends StreamBase {
  /**
   * A stream that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is not a stream OCID
   */
  public static fromStreamId(scope: Construct, id: string, streamId: string): IStream {
    return Stream.fromStreamAttributes(scope, id, { streamId });
  }

  /**
   * A stream that exists.
   *
   * @throws ConfigurationError if the text is not a stream OCID
   */
  public static fromStreamAttributes(scope: Construct, id: string, attributes: StreamAttributes): IStream {
    const compartment = attributes.compartment ?? attributes.pool?._known.find("compartment");
    return new StreamBase(scope, id, { ...attributes, compartment });
  }

  /**
   * A stream that exists, whose name, compartment, partitions and endpoint Terraform looks up.
   *
   * @throws ConfigurationError if the text is not a stream OCID
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
   * @throws ConfigurationError for a name, a number of partitions or a retention that OCI or Kafka would not take, and for a protected
   * stream in an unprotected pool
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
