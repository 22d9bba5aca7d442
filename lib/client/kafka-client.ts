// Properties files for Kafka clients of a stream pool.

import { type Construct } from "constructs";
import { checkInteger, checkNotEmpty } from "../core/checks";
import { type Duration } from "../core/duration";
import { numberText } from "../core/token/tokens";
import { type IKafkaUser } from "../identity/kafka-user";
import { type IStreamPool } from "../streaming/stream-pool-base";
import { ClientFile } from "./client-file";
import { ClientSecret } from "./client-secret";
import { javaLogin, type KafkaLogin, librdkafkaLogin, MAX_MESSAGE_BYTES, principalLogin } from "./kafka-login";
import { type KafkaPrincipal } from "./kafka-principal";
import { propertiesText, type Property } from "./properties";

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
  /** The pool that the client connects to. */
  readonly pool: IStreamPool;

  /** Who the client logs in as. */
  readonly user: IKafkaUser;

  /**
   * The user's auth token.
   *
   * @default ClientSecret.placeholder("AUTH_TOKEN")
   */
  readonly password?: ClientSecret;

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

/** How a Kafka client connects that logs in as what it runs on. */
export interface KafkaPrincipalProps {
  /** The pool that the client connects to. */
  readonly pool: IStreamPool;

  /** What the client runs as. */
  readonly principal: KafkaPrincipal;
}

/**
 * Properties files for Kafka clients. Each becomes a Terraform output.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Configuration.htm
 */
export class KafkaClient {
  /** `client.properties`: how any client connects and logs in. */
  public static properties(scope: Construct, id: string, props: KafkaClientProps): ClientFile {
    return file(scope, id, "client.properties", "How Kafka clients connect and log in.", props, []);
  }

  /**
   * `producer.properties`: a client that writes; nothing is lost, and order is kept.
   *
   * Idempotent production, which newer clients switch on, is not implemented by the service, so it is switched off.
   *
   * @throws ConfigurationError if retries are no whole number of at least 1
   */
  public static producer(scope: Construct, id: string, props: KafkaProducerProps): ClientFile {
    const { retries = 5, linger, compression = KafkaCompression.NONE, format } = props;
    const remedy = "leave it out for 5";
    checkInteger(`${scope.node.path}/${id}`, "retries", retries, { min: 1, remedy });
    const size = format === KafkaClientFormat.LIBRDKAFKA ? "message.max.bytes" : "max.request.size";
    return file(scope, id, "producer.properties", "How a Kafka producer connects and writes.", props, [
      ["acks", "all"],
      ["retries", numberText(retries)],
      ["enable.idempotence", "false"],
      // Without idempotence a retry can overtake a message that is under way; one at a time keeps the order of a key.
      ["max.in.flight.requests.per.connection", "1"],
      [size, MAX_MESSAGE_BYTES],
      ["compression.type", compression],
      ["linger.ms", linger === undefined ? undefined : numberText(linger.toMilliseconds())],
    ]);
  }

  /**
   * `consumer.properties`: a client that reads, and commits what it has worked off.
   *
   * @throws ConfigurationError for an empty group
   */
  public static consumer(scope: Construct, id: string, props: KafkaConsumerProps): ClientFile {
    const { groupId, fromBeginning = true } = props;
    checkNotEmpty(`${scope.node.path}/${id}`, "groupId", groupId, "name it after the application that reads");
    return file(scope, id, "consumer.properties", "How a Kafka consumer connects and reads.", props, [
      ["group.id", groupId],
      ["auto.offset.reset", fromBeginning ? "earliest" : "latest"],
      ["enable.auto.commit", "false"],
      ["max.partition.fetch.bytes", MAX_MESSAGE_BYTES],
    ]);
  }

  /**
   * `client-principal.properties`: a Java client that logs in as what it runs on, without any token.
   *
   * It needs Oracle's library `oci-java-sdk-addons-sasl` on its class path.
   */
  public static principal(scope: Construct, id: string, { pool, principal }: KafkaPrincipalProps): ClientFile {
    const content = propertiesText("Needs oci-java-sdk-addons-sasl on the class path.", [
      ["bootstrap.servers", pool.bootstrapServers],
      ...principalLogin(pool, principal),
    ]);
    const description = "How a Kafka client connects and logs in as a principal of OCI.";
    return ClientFile.output(scope, id, { fileName: "client-principal.properties", description, content });
  }
}

function file(
  scope: Construct,
  id: string,
  fileName: string,
  description: string,
  props: KafkaClientProps,
  more: readonly Property[],
): ClientFile {
  const { pool, user, password = ClientSecret.placeholder("AUTH_TOKEN"), format } = props;
  const login: KafkaLogin = { pool, user, password };
  const content = propertiesText(description, [
    ["bootstrap.servers", pool.bootstrapServers],
    ...(format === KafkaClientFormat.LIBRDKAFKA ? librdkafkaLogin(login) : javaLogin(login)),
    ...more,
  ]);
  return ClientFile.output(scope, id, { fileName, description, content, sensitive: password._isSensitive });
}
