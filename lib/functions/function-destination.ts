// Where the record of a detached invocation goes.

import {
  type FunctionsFunctionConfig,
  type FunctionsFunctionFailureDestination,
} from "@cdktf/provider-oci/lib/functions-function";
import { type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { noneOf, type Part } from "../core/resource/part";
import { type IQueue } from "../queue/queue";
import { type IStream } from "../streaming/stream";

/** What a destination needs of a topic of Notifications: every `ITopic` is one, made here or elsewhere. */
export interface ITopicDestination extends IConstruct {
  /** The topic's OCID. */
  readonly topicId: string;
}

/** Where in a queue records are written. */
export interface QueueDestinationOptions {
  /**
   * The channel of the queue.
   *
   * @default - the queue's own
   */
  readonly channelId?: string;
}

/**
 * Where Functions sends the record of an invocation of type Detached that succeeded or failed.
 *
 * Service connectors, events and topics wait for the function and are not served by this: it is a dead-letter path only for
 * callers that say `fn-invoke-type: detached`. The function needs the permission to write there, with a dynamic group that it
 * belongs to: `stream.allowProduce(Subject.dynamicGroup(...))`, a queue's `allowProduce`, a topic's `allowPublish`. Without it
 * the record is lost, and `FunctionMetric.DETACHED_DELIVERIES` tells.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Functions/Tasks/functionsinvokingfunctions.htm
 */
export class FunctionDestination {
  /** A stream; each record becomes a message. */
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

  /** A topic; each record is delivered to its subscriptions. */
  public static topic(topic: ITopicDestination): FunctionDestination {
    return new FunctionDestination({ kind: "NOTIFICATION", topicId: topic.topicId });
  }

  /** Ends a destination. Leaving the prop out would not: the provider keeps what it is not told, and a plan fails. */
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
 * Where one kind of records goes. The provider plans nothing when a destination is taken out of the code, and they would go on going there.
 *
 * @internal
 */
export function planDestination(
  records: "success" | "failure",
  destination: FunctionDestination | undefined,
): Part<FunctionsFunctionConfig> {
  if (destination !== undefined) return { config: { [`${records}Destination`]: destination._render() } };
  // A function without one reports the kind NONE, or no block.
  const condition = noneOf(`self.${records}_destination[0].kind`, ["STREAM", "QUEUE", "NOTIFICATION"]);
  const errorMessage = `This function is declared without a ${records} destination and has one: end it with FunctionDestination.none(), or declare it again.`;
  return { postconditions: [{ condition, errorMessage }] };
}
