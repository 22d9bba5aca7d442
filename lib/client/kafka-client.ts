// Files for Kafka clients of a stream pool.

import { checkInteger, checkNotEmpty } from "../core/checks";
import { type Duration } from "../core/duration";
import { numberText } from "../core/token/tokens";
import { type IStream } from "../streaming/stream";
import { ClientFile } from "./client-file";
import { jsonText, prefixed, type Property } from "./file-text";
import { KafkaClientFormat, type KafkaFile } from "./kafka-client-format";
import { fileProvider, type KafkaLogin, MAX_MESSAGE_BYTES, producerBounds } from "./kafka-login";
import { checkInPool, topicOf } from "./topics";

/** How a producer compresses a batch of messages. The value is the client's name for it. */
export enum KafkaCompression {
  /** Without compression. */
  NONE = "none",
  /** With gzip, the only compression that Oracle's pages name, in the context of messages from Oracle Integration. */
  GZIP = "gzip",
}

/** How a Kafka client connects and logs in. */
export interface KafkaClientProps {
  /** The pool that the client connects to, and how it logs in. */
  readonly login: KafkaLogin;

  /**
   * The program that reads the file.
   *
   * @default KafkaClientFormat.JAVA
   */
  readonly format?: KafkaClientFormat;
}

/** How a Kafka producer connects, logs in and writes. */
export interface KafkaProducerProps extends KafkaClientProps {
  /**
   * How long the client collects messages before it sends them together: `linger.ms`. kafkajs does not have this setting, so
   * its file does not accept it.
   *
   * @default - the default of the client
   */
  readonly linger?: Duration;

  /**
   * How the client compresses batches. Oracle's pages do not document whether the limit of 1 MB applies to compressed data.
   *
   * @default KafkaCompression.NONE
   */
  readonly compression?: KafkaCompression;

  /**
   * How often a failed send is retried: 1 to 2,147,483,647. Retries are needed because the service closes idle connections from
   * time to time.
   *
   * @default 5
   */
  readonly retries?: number;
}

/** How a Kafka consumer connects, logs in and reads. */
export interface KafkaConsumerProps extends KafkaClientProps {
  /** The consumer group. A stream can have at most 50. */
  readonly groupId: string;

  /**
   * Whether a group without committed offsets begins with the oldest message rather than with the next one.
   *
   * @default true
   */
  readonly fromBeginning?: boolean;
}

/**
 * Files for Kafka clients. With a login as a principal their names are `client-principal.properties` and so on, and they are
 * only for Java clients.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Configuration.htm
 */
export class KafkaClient {
  /**
   * `client.properties`: how any client connects and logs in, and the settings that keep a producer from failing: idempotence
   * is off, as for `producer`. A consumer logs that it does not recognize these four lines.
   */
  public static properties(props: KafkaClientProps): ClientFile {
    const description = props.login._isPrincipal
      ? "How a Kafka client connects and logs in as a principal of OCI."
      : "How Kafka clients connect and log in.";
    return file("client", description, props, () => ({ producer: producerBounds() }));
  }

  /**
   * `producer.properties`: a client that writes without losing messages, and keeps their order.
   *
   * The service does not implement idempotent production, which newer clients use by default, so it is switched off. Retries
   * must be a whole number of at least 1.
   */
  public static producer(props: KafkaProducerProps): ClientFile {
    const { retries = 5, linger, compression = KafkaCompression.NONE } = props;
    return file("producer", "How a Kafka producer connects and writes.", props, (at) => {
      checkInteger(at, "retries", retries, { min: 1, max: 2_147_483_647, remedy: "leave it out for 5" });
      const size: Property = ["max.request.size", MAX_MESSAGE_BYTES];
      const wait: Property = ["linger.ms", linger === undefined ? undefined : numberText(linger.toMilliseconds())];
      return { producer: [...producerBounds(numberText(retries)), size, ["compression.type", compression], wait] };
    });
  }

  /**
   * `consumer.properties`: a client that reads messages, and commits those that it has processed. The group must not be empty.
   */
  public static consumer(props: KafkaConsumerProps): ClientFile {
    const { groupId, fromBeginning = true } = props;
    return file("consumer", "How a Kafka consumer connects and reads.", props, (at) => {
      checkNotEmpty(at, "groupId", groupId, "name it after the application that reads");
      return {
        consumer: [
          ["group.id", groupId],
          ["auto.offset.reset", fromBeginning ? "earliest" : "latest"],
          ["enable.auto.commit", "false"],
          ["max.partition.fetch.bytes", MAX_MESSAGE_BYTES],
        ],
      };
    });
  }
}

/** @param settings - with the property names of the Java client */
function file(
  what: string,
  description: string,
  { login, format = KafkaClientFormat.JAVA }: KafkaClientProps,
  settings: (at: string | undefined) => Partial<Pick<KafkaFile, "producer" | "consumer">>,
): ClientFile {
  const fileName = format._fileName(what, login._isPrincipal);
  const write = (at: string | undefined): string =>
    format._write(at, { login, description, producer: [], consumer: [], ...settings(at) });
  return ClientFile._of({ fileName, description, sensitive: login._isSensitive, write, used: login._used });
}

/** What a Spark job reads, and where it stores its position. */
export interface SparkOptionsProps {
  /**
   * The pool that the job reads from, and how it logs in. A job in Data Flow is a resource: `KafkaLogin.principal` with
   * `KafkaPrincipal.RESOURCE` does not need a token.
   */
  readonly login: KafkaLogin;

  /** The stream that the job reads, in the pool of the login. The name of an import must be known. */
  readonly stream: IStream;

  /** Where the job stores its position: `oci://bucket@namespace/checkpoints`. It must not be empty. */
  readonly checkpointLocation: string;
}

/**
 * `spark-kafka-options.json`: the options for `spark.readStream.format("kafka").options(...)` in a job of Data Flow. The
 * options that begin with `kafka.` are also for `writeStream`.
 *
 * @see https://docs.oracle.com/en-us/iaas/data-flow/using/spark-streaming.htm
 */
export class SparkOptions {
  /** The file. */
  public static json({ login, stream, checkpointLocation }: SparkOptionsProps): ClientFile {
    const write = (at: string | undefined): string => {
      const remedy = "name a folder of a bucket, oci://bucket@namespace/checkpoints";
      checkNotEmpty(at, "checkpointLocation", checkpointLocation, remedy);
      checkInPool(at, stream, login._pool);
      const client = [...login._java(), ...fileProvider(login._isFromFile), ...producerBounds()];
      return jsonText({
        "kafka.bootstrap.servers": login._bootstrapServers,
        subscribe: topicOf(stream),
        ...Object.fromEntries<string | undefined>(prefixed("kafka.", client)),
        "kafka.max.partition.fetch.bytes": MAX_MESSAGE_BYTES,
        "kafka.max.request.size": MAX_MESSAGE_BYTES,
        checkpointLocation,
      });
    };
    const description = "Options for Spark's Kafka source.";
    const { _isSensitive: sensitive, _used: used } = login;
    return ClientFile._of({ fileName: "spark-kafka-options.json", description, sensitive, write, used });
  }
}
