// A stream: a partitioned, append-only log. To Kafka clients it is a topic.

import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { type Construct } from "constructs";
import { checkInteger } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkDuration, Duration } from "../core/duration";
import { type Condition, lifecycleOf } from "../core/resource/lifecycle";
import { durationConditions } from "../core/resource/number-conditions";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { type Partitions } from "./partitions";
import { RETENTION_RANGE } from "./retention";
import { ImportedStream, type IStream, type StreamAttributes, StreamBase } from "./stream-base";
import { checkStreamName, nameConditions } from "./stream-name";
import { type StreamPlacement } from "./stream-placement";
import { type IStreamPool } from "./stream-pool-base";

/** What can be said of a stream besides where it belongs. */
export interface StreamOptions {
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

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * Whether Terraform refuses to destroy or replace the stream. Renaming or removing the construct is not stopped by it:
   * add a `moved` block when an id changes.
   *
   * @default - the stack's setting, which is true unless it says otherwise
   */
  readonly deletionProtection?: boolean;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
}

/** What a stream is made of. */
export interface StreamProps extends StreamOptions {
  /** The pool, or the compartment whose default pool takes the stream. A change moves the stream in place. */
  readonly placement: StreamPlacement;
}

/**
 * A stream.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Streaming/Concepts/streamingoverview_topic-Limits_on_Streaming_Resources.htm
 */
export class Stream extends StreamBase {
  /**
   * A stream that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is no stream's OCID
   */
  public static fromStreamId(scope: Construct, id: string, streamId: string): IStream {
    return new ImportedStream(scope, id, { streamId });
  }

  /**
   * A stream that exists.
   *
   * @throws ConfigurationError if the text is no stream's OCID
   */
  public static fromStreamAttributes(scope: Construct, id: string, attributes: StreamAttributes): IStream {
    return new ImportedStream(scope, id, attributes);
  }

  /** The name; to Kafka clients, the topic. */
  public readonly name: string;

  /** The number of partitions. */
  public readonly partitions: Partitions;

  /** How long messages are kept. */
  public readonly retention: Duration;

  /** @internal */
  public readonly _pool: IStreamPool | undefined;

  /** @internal */
  public readonly _compartment: Compartment | undefined;

  private readonly resource: StreamingStream;
  private id: string | undefined;

  /** @throws ConfigurationError for a name, a number of partitions or a retention that OCI or Kafka would not take */
  public constructor(scope: Construct, id: string, props: StreamProps) {
    super(scope, id);
    const { name = id, partitions, retention = Duration.hours(24), placement } = props;
    checkStream(this, name, partitions, retention, placement);
    placement._claim(this, name);
    this.resource = new StreamingStream(this, "Resource", {
      ...placement._render(),
      name,
      partitions: partitions.count,
      retentionInHours: retention.toHours(),
      ...tagsOf(this, props.tags),
      timeouts: renderTimeouts(this, props.timeouts),
      lifecycle: lifecycleOf(this, props.deletionProtection, conditions(this, name, partitions, retention, placement)),
    });
    this.name = name;
    this.partitions = partitions;
    this.retention = retention;
    this._pool = placement._pool;
    this._compartment = placement._compartment;
  }

  /** The OCID. */
  public get streamId(): string {
    // Made when it is wanted: cdktf takes a stack trace for every reference, a third of what a stream costs.
    return (this.id ??= this.resource.id);
  }

  /** The host that the native API is called at for this stream, `https://...`. */
  public get messagesEndpoint(): string {
    return this.resource.messagesEndpoint;
  }

  /** @internal */
  public get _partitions(): Partitions {
    return this.partitions;
  }
}

function checkStream(
  stream: Stream,
  name: string,
  partitions: Partitions,
  retention: Duration,
  placement: StreamPlacement,
): void {
  const at = stream.node.path;
  checkStreamName(stream, name, placement._pool?._hasKafkaSettings ?? false);
  const remedy = "size it for the peak, since the number can never be changed";
  checkInteger(at, "partitions", partitions.count, { min: 1, remedy });
  checkDuration(at, "retention", retention, RETENTION_RANGE);
}

/** What could not be checked here because it is known only to Terraform. */
function conditions(
  stream: Stream,
  name: string,
  partitions: Partitions,
  retention: Duration,
  placement: StreamPlacement,
): Condition[] {
  return [
    ...nameConditions(name, placement._pool?._hasKafkaSettings ?? false),
    ...partitions._conditions(stream, "The partitions of this stream"),
    ...durationConditions(stream, "The retention of this stream", retention, RETENTION_RANGE),
  ];
}
