// Where the record of a detached invocation goes.

import { type FunctionsFunctionFailureDestination } from "@cdktf/provider-oci/lib/functions-function";
import { checkNotEmpty } from "../core/checks";
import { checkOcid, OcidKind } from "../core/ocid";
import { type IStream } from "../streaming/stream-base";

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
 * callers that say `fn-invoke-type: detached`. The function needs the permission to write there, for example
 * `stream.allowProduce(Subject.dynamicGroup(...))` with a dynamic group that it belongs to; without it the record is lost, and
 * `FunctionMetric.DETACHED_DELIVERIES` tells.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Functions/Tasks/functionsinvokingfunctions.htm
 */
export class FunctionDestination {
  /** A stream; each record becomes a message. */
  public static stream(stream: IStream): FunctionDestination {
    return new FunctionDestination({ kind: "STREAM", streamId: stream.streamId });
  }

  /** A queue of OCI Queue. @throws ConfigurationError if the text is no queue's OCID, or for an empty channel */
  public static queueId(queueId: string, options: QueueDestinationOptions = {}): FunctionDestination {
    const { channelId } = options;
    checkOcid(undefined, "queueId", queueId, OcidKind.QUEUE);
    if (channelId !== undefined) checkNotEmpty(undefined, "channelId", channelId, "leave it out for the queue itself");
    return new FunctionDestination({ kind: "QUEUE", queueId, ...(channelId !== undefined && { channelId }) });
  }

  /** Ends a destination. Leaving the prop out would not: the provider keeps what it is not told. */
  public static none(): FunctionDestination {
    return new FunctionDestination({ kind: "NONE" });
  }

  /** What a topic's `functionDestination()` hands out. @internal */
  public static _topic(topicId: string): FunctionDestination {
    return new FunctionDestination({ kind: "NOTIFICATION", topicId });
  }

  private constructor(private readonly block: FunctionsFunctionFailureDestination) {}

  /** @internal */
  public _render(): FunctionsFunctionFailureDestination {
    return this.block;
  }
}
