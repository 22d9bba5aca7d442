// GoldenGate for Distributed Applications and Analytics: sends changes of a database to a stream pool.

import { type IStream } from "../streaming/stream";
import { ClientFile } from "./client-file";
import { propertiesText } from "./file-text";
import { fileProvider, type KafkaLogin, MAX_MESSAGE_BYTES, producerBounds } from "./kafka-login";
import { topicOf } from "./topics";

/** The stream for the changes of a table. */
export class GoldenGateTopics {
  /**
   * All changes go to one stream.
   *
   * @throws ConfigurationError on an import without a name
   */
  public static stream(stream: IStream): GoldenGateTopics {
    return new GoldenGateTopics(topicOf(stream));
  }

  /** Each table has a stream with its name. The pool must create topics, or the streams must exist. */
  public static byTable(): GoldenGateTopics {
    return new GoldenGateTopics("${tableName}");
  }

  private constructor(
    /** @internal */
    public readonly _template: string,
  ) {}
}

/** The format of a change in a message. */
export enum GoldenGateFormat {
  /** JSON. */
  JSON = "json",
  /** Avro with the operation. */
  AVRO = "avro_op",
}

/** What GoldenGate writes, and where. */
export interface GoldenGateHandlerProps {
  /** The stream or streams for the changes. */
  readonly topics: GoldenGateTopics;

  /**
   * The format of a change.
   *
   * @default GoldenGateFormat.JSON
   */
  readonly format?: GoldenGateFormat;

  /**
   * The path of the Kafka client's libraries.
   *
   * @default "/opt/kafka/libs/*"
   */
  readonly classPath?: string;
}

/** How GoldenGate connects and logs in. */
export interface GoldenGateProducerProps {
  /** The pool that GoldenGate writes to, and how it logs in. */
  readonly login: KafkaLogin;
}

/**
 * Properties files for a Replicat with the Kafka handler. Extract, trails and Replicat themselves are made outside Terraform.
 *
 * @see https://docs.oracle.com/en/middleware/goldengate/big-data/21.1/gadbd/qs-oci-streaming-realtime-replication-oci-streaming-goldengate-big-data.html
 */
export class GoldenGate {
  /**
   * `kafkahandler.props`: what happens to a change. The primary key is the message's key, so the changes of a row stay in
   * order.
   */
  public static handler(props: GoldenGateHandlerProps): ClientFile {
    const { topics, format = GoldenGateFormat.JSON, classPath = "/opt/kafka/libs/*" } = props;
    const description = "What the Kafka handler of GoldenGate does with a change.";
    const handler = "gg.handler.kafkahandler";
    const write = (at: string | undefined): string =>
      propertiesText(at, description, [
        ["gg.handlerlist", "kafkahandler"],
        [`${handler}.type`, "kafka"],
        [`${handler}.kafkaProducerConfigFile`, PRODUCER_FILE],
        [`${handler}.topicMappingTemplate`, topics._template],
        [`${handler}.keyMappingTemplate`, "${primaryKeys}"],
        [`${handler}.format`, format],
        [`${handler}.mode`, "op"],
        ["gg.classpath", classPath],
      ]);
    return ClientFile._of({ fileName: "kafkahandler.props", description, write });
  }

  /** `oci_streaming_producer.properties`: how the handler connects and logs in. */
  public static producer({ login }: GoldenGateProducerProps): ClientFile {
    const description = "How the Kafka handler of GoldenGate connects.";
    const serializer = "org.apache.kafka.common.serialization.ByteArraySerializer";
    return login._file(PRODUCER_FILE, description, () => [
      ...login._java(),
      ...fileProvider(login._isFromFile),
      ["key.serializer", serializer],
      ["value.serializer", serializer],
      ...producerBounds(),
      ["max.request.size", MAX_MESSAGE_BYTES],
    ]);
  }
}

const PRODUCER_FILE = "oci_streaming_producer.properties";
