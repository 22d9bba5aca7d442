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
   * The program that reads the file.
   *
   * @default KafkaClientFormat.JAVA
   */
  readonly format?: KafkaClientFormat;
}

/** How a Kafka producer connects, logs in and writes. */
export interface KafkaProducerProps extends KafkaClientProps {
  /**
   * How long the client collects messages before it sends them together: `linger.ms`. kafkajs has no such setting, so its file takes none.
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
   * How often a failed send is tried again: 1 to 2,147,483,647, because the service closes idle connections from time to time.
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
 * Files for Kafka clients. With a login as a principal they are called `client-principal.properties` and so on, and are for Java clients
 * only.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Configuration.htm
 */
export class KafkaClient {
  /**
   * `client.properties`: how any client connects and logs in, and what keeps a producer from failing: idempotence is off, as for
   * `producer`. A consumer says in its log that it does not know these four lines.
   */
  public static properties(props: KafkaClientProps): ClientFile {
    const description = props.login._isPrincipal
      ? "How a Kafka client connects and logs in as a principal of OCI."
      : "How Kafka clients connect and log in.";
    return file("client", description, props, () => ({ producer: producerBounds() }));
  }

  /**
   * `producer.properties`: a client that writes; nothing is lost, and order is kept.
   *
   * Idempotent production, which newer clients switch on, is not implemented by the service, so it is switched off. Retries must be
   * a whole number of at least 1.
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

  /** `consumer.properties`: a client that reads, and commits what it has processed. The group must not be empty. */
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

/** @param settings - in the words of the Java client */
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

/** What a Spark job reads, and where it keeps how far it is. */
export interface SparkOptionsProps {
  /**
   * The pool that the job reads from, and how it logs in: in Data Flow a job is a resource, `KafkaLogin.principal` with
   * `KafkaPrincipal.RESOURCE`, and needs no token.
   */
  readonly login: KafkaLogin;

  /** The stream that the job reads, in the pool of the login; of an import the name must be known. */
  readonly stream: IStream;

  /** Where the job keeps how far it is: `oci://bucket@namespace/checkpoints`. It must not be empty. */
  readonly checkpointLocation: string;
}

/**
 * `spark-kafka-options.json`: the options for `spark.readStream.format("kafka").options(...)` in a job of Data Flow, and those of them that
 * begin with `kafka.` for `writeStream` as well.
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
