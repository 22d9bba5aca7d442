// The destination of the record of a detached invocation.

import {
  type FunctionsFunctionConfig,
  type FunctionsFunctionFailureDestination,
} from "@cdktf/provider-oci/lib/functions-function";
import { type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { noneOf, type Part } from "../core/resource/part";
import { type IQueue } from "../queue/queue";
import { type IStream } from "../streaming/stream";

/** The part of a topic of Notifications that a destination needs. Every `ITopic` has it, whether made here or imported. */
export interface ITopicDestination extends IConstruct {
  /** The topic's OCID. */
  readonly topicId: string;
}

/** The place of records in a queue. */
export interface QueueDestinationOptions {
  /**
   * The channel of the queue.
   *
   * @default - the queue itself
   */
  readonly channelId?: string;
}

/**
 * The destination to which Functions sends the record of an invocation of type Detached, after success or failure.
 *
 * Service connectors, events and topics wait for the function and do not use this: it is a dead-letter path only for callers
 * that send `fn-invoke-type: detached`. The function needs permission to write there, with a dynamic group that it belongs to:
 * `stream.allowProduce(Subject.dynamicGroup(...))`, a queue's `allowProduce`, a topic's `allowPublish`. Without it the record
 * is lost, which `FunctionMetric.DETACHED_DELIVERIES` shows.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Functions/Tasks/functionsinvokingfunctions.htm
 */
export class FunctionDestination {
  /** A stream. Each record becomes a message. */
  public static stream(stream: IStream): FunctionDestination {
    return new FunctionDestination({ kind: "STREAM", streamId: stream.streamId });
  }

  /** A queue, or a channel of one. @throws ConfigurationError for an empty channel */
  public static queue(queue: IQueue, options: QueueDestinationOptions = {}): FunctionDestination {
    const { queueId } = queue;
    const { channelId } = options;
    if (channelId !== undefined) checkNotEmpty(undefined, "channelId", channelId, "leave it out for the queue itself");
    return new FunctionDestination({ kind: "QUEUE", queueId, ...(channelId !== undefined && { channelId }) });
  }

  /** A topic. Each record is delivered to its subscriptions. */
  public static topic(topic: ITopicDestination): FunctionDestination {
    return new FunctionDestination({ kind: "NOTIFICATION", topicId: topic.topicId });
  }

  /**
   * Removes a destination. Leaving out the prop does not remove it: the provider keeps an argument that is removed, and a plan
   * fails.
   */
  public static none(): FunctionDestination {
    return new FunctionDestination({ kind: "NONE" });
  }

  private constructor(private readonly block: FunctionsFunctionFailureDestination) {}

  /** @internal */
  public _render(): FunctionsFunctionFailureDestination {
    return this.block;
  }
}

/**
 * The destination of one kind of records. The provider does not plan a change if you remove a destination from the code, so it
 * would stay in use.
 *
 * @internal
 */
export function planDestination(
  records: "success" | "failure",
  destination: FunctionDestination | undefined,
): Part<FunctionsFunctionConfig> {
  if (destination !== undefined) return { config: { [`${records}Destination`]: destination._render() } };
  // A function without a destination reports the kind NONE, or no block.
  const condition = noneOf(`self.${records}_destination[0].kind`, ["STREAM", "QUEUE", "NOTIFICATION"]);
  const errorMessage = `This function is declared without a ${records} destination and has one: end it with FunctionDestination.none(), or declare it again.`;
  return { postconditions: [{ condition, errorMessage }] };
}
