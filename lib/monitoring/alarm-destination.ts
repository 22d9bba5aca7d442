// The destinations of an alarm.

import { type ITopic } from "../notifications/topic";
import { type IStream } from "../streaming/stream";

/**
 * A destination of an alarm's messages. An alarm has at most one topic and one stream.
 */
export class AlarmDestination {
  /**
   * A topic, which notifies its subscribers. If you expect more than 60 messages in a minute, Oracle advises a stream
   * ("Creating an Alarm").
   */
  public static topic(topic: ITopic): AlarmDestination {
    return new AlarmDestination("topic", topic.topicId);
  }

  /**
   * A stream, which gets each message as raw JSON. It must not be one that the alarm watches.
   *
   * Oracle does not document the policy that allows Monitoring to write to the stream, so none is written here: send yourself a
   * message before you rely on it.
   */
  public static stream(stream: IStream): AlarmDestination {
    return new AlarmDestination("stream", stream.streamId, stream);
  }

  private constructor(
    /** There is at most one of each service. @internal */
    public readonly _service: "topic" | "stream",
    private readonly ocid: string,
    /** @internal */
    public readonly _stream?: IStream,
  ) {}

  /** @internal */
  public _render(): string {
    return this.ocid;
  }
}
