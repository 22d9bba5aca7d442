// Who is told of an alarm.

import { type ITopic } from "../notifications/topic";
import { type IStream } from "../streaming/stream";

/**
 * Where an alarm's messages go. An alarm has at most one topic and one stream.
 */
export class AlarmDestination {
  /**
   * A topic: its subscribers are told. Where more than 60 messages in a minute are expected, Oracle advises a stream
   * ("Creating an Alarm").
   */
  public static topic(topic: ITopic): AlarmDestination {
    return new AlarmDestination("topic", topic.topicId);
  }

  /**
   * A stream, which gets each message as raw JSON. It must not be one that the alarm watches.
   *
   * No public source names the policy that lets Monitoring write to the stream, so none is written here: send yourself
   * a message before relying on it.
   */
  public static stream(stream: IStream): AlarmDestination {
    return new AlarmDestination("stream", stream.streamId, stream);
  }

  private constructor(
    /** Of each service there is at most one. @internal */
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
