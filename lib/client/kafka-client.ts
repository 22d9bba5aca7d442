// Files for Kafka clients of a stream pool.

import { checkInteger, checkNotEmpty } from "../core/checks";
import { type Duration } from "../core/duration";
import { numberText } from "../core/token/tokens";
import { type Stream } from "../streaming/stream";
import { ClientFile } from "./client-file";
import { jsonText, prefixed, type Property } from "./file-text";
import { type KafkaLogin, MAX_MESSAGE_BYTES } from "./kafka-login";

/** Whose words a properties file is written in. */
export enum KafkaClientFormat {
  /** The Java client and all that is built on it. The only client that Oracle certifies. */
  JAVA = "java",
  /** librdkafka and all that is built on it: confluent-kafka-python, node-rdkafka, kcat. Best effort, says Oracle. */
  LIBRDKAFKA = "librdkafka",
}

/** How a producer packs what it sends together; the value is the client's word for it. */
export enum KafkaCompression {
  /** Not at all. */
  NONE = "none",
  /** With gzip, the only kind that Oracle's pages name, and there for messages from Oracle Integration. */
  GZIP = "gzip",
}

/** How a Kafka client connects and logs in. */
export interface KafkaClientProps {
  /** The pool that the client connects to, and how it logs in. */
  readonly login: KafkaLogin;

  /**
   * Whose words the file is written in.
   *
   * @default KafkaClientFormat.JAVA
   */
  readonly format?: KafkaClientFormat;
}

/** How a Kafka producer connects, logs in and writes. */
export interface KafkaProducerProps extends KafkaClientProps {
  /**
   * How long the client collects messages before it sends them together: `linger.ms`.
   *
   * @default - the client's own
   */
  readonly linger?: Duration;

  /**
   * How the client packs them. No page of Oracle's says whether the limit of 1 MB is for what is packed.
   *
   * @default KafkaCompression.NONE
   */
  readonly compression?: KafkaCompression;

  /**
   * How often a failed send is tried again: at least 1, because the service closes idle connections from time to time.
   *
   * @default 5
   */
  readonly retries?: number;
}

/** How a Kafka consumer connects, logs in and reads. */
export interface KafkaConsumerProps extends KafkaClientProps {
  /** The consumer group; a stream has 50 at most. */
  readonly groupId: string;

  /**
   * Whether a group without committed offsets begins with the oldest message rather than with the next one.
   *
   * @default true
   */
  readonly fromBeginning?: boolean;
}

/**
 * Properties files for Kafka clients. With a login as a principal they are called `client-principal.properties` and so on, and are
 * for Java clients only.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Configuration.htm
 */
export class KafkaClient {
  /** `client.properties`: how any client connects and logs in. */
  public static properties(props: KafkaClientProps): ClientFile {
    const description = props.login._isPrincipal
      ? "How a Kafka client connects and logs in as a principal of OCI."
      : "How Kafka clients connect and log in.";
    return file("client", description, props, () => []);
  }

  /**
   * `producer.properties`: a client that writes; nothing is lost, and order is kept.
   *
   * Idempotent production, which newer clients switch on, is not implemented by the service, so it is switched off. Retries must be
   * a whole number of at least 1.
   */
  public static producer(props: KafkaProducerProps): ClientFile {
    const { retries = 5, linger, compression = KafkaCompression.NONE, format } = props;
    const size = format === KafkaClientFormat.LIBRDKAFKA ? "message.max.bytes" : "max.request.size";
    return file("producer", "How a Kafka producer connects and writes.", props, (at) => {
      checkInteger(at, "retries", retries, { min: 1, remedy: "leave it out for 5" });
      return [
        ["acks", "all"],
        ["retries", numberText(retries)],
        ["enable.idempotence", "false"],
        // Without idempotence a retry can overtake a message that is under way; one at a time keeps the order of a key.
        ["max.in.flight.requests.per.connection", "1"],
        [size, MAX_MESSAGE_BYTES],
        ["compression.type", compression],
        ["linger.ms", linger === undefined ? undefined : numberText(linger.toMilliseconds())],
      ];
    });
  }

  /** `consumer.properties`: a client that reads, and commits what it has processed. The group must not be empty. */
  public static consumer(props: KafkaConsumerProps): ClientFile {
    const { groupId, fromBeginning = true } = props;
    return file("consumer", "How a Kafka consumer connects and reads.", props, (at) => {
      checkNotEmpty(at, "groupId", groupId, "name it after the application that reads");
      return [
        ["group.id", groupId],
        ["auto.offset.reset", fromBeginning ? "earliest" : "latest"],
        ["enable.auto.commit", "false"],
        ["max.partition.fetch.bytes", MAX_MESSAGE_BYTES],
      ];
    });
  }
}

function file(
  name: string,
  description: string,
  { login, format }: KafkaClientProps,
  more: (at: string | undefined) => readonly Property[],
): ClientFile {
  const isJava = format !== KafkaClientFormat.LIBRDKAFKA;
  const fileName = `${name}${login._isPrincipal ? "-principal" : ""}.properties`;
  const properties = (at: string | undefined): readonly Property[] => [
    ...(isJava ? login._java() : login._librdkafka(at)),
    ...more(at),
  ];
  return login._file(fileName, description, properties, isJava ? "java" : "plain");
}

/** What a Spark job reads, and where it keeps how far it is. */
export interface SparkOptionsProps {
  /**
   * The pool that the job reads from, and how it logs in: in Data Flow a job is a resource, `KafkaLogin.principal` with
   * `KafkaPrincipal.RESOURCE`, and needs no token.
   */
  readonly login: KafkaLogin;

  /** The stream that the job reads. */
  readonly stream: Stream;

  /** Where the job keeps how far it is: `oci://bucket@namespace/checkpoints`. It must not be empty. */
  readonly checkpointLocation: string;
}

/**
 * `spark-kafka-options.json`: the options for `spark.readStream.format("kafka").options(...)` in a job of Data Flow.
 *
 * @see https://docs.oracle.com/en-us/iaas/data-flow/using/spark-streaming.htm
 */
export class SparkOptions {
  /** The file. */
  public static json({ login, stream, checkpointLocation }: SparkOptionsProps): ClientFile {
    const write = (at: string | undefined): string => {
      const remedy = "name a folder of a bucket, oci://bucket@namespace/checkpoints";
      checkNotEmpty(at, "checkpointLocation", checkpointLocation, remedy);
      return jsonText({
        "kafka.bootstrap.servers": login._bootstrapServers,
        subscribe: stream.name,
        ...Object.fromEntries<string | undefined>(prefixed("kafka.", login._java())),
        "kafka.max.partition.fetch.bytes": MAX_MESSAGE_BYTES,
        "kafka.max.request.size": MAX_MESSAGE_BYTES,
        checkpointLocation,
      });
    };
    const description = "Options for Spark's Kafka source.";
    return ClientFile._of({ fileName: "spark-kafka-options.json", description, sensitive: login._isSensitive, write });
  }
}
