// The program that a file for a Kafka client is written for.

import { refusal } from "../core/checks";
import { templatePieces } from "../core/token/template";
import { prefixed, type Property } from "./file-text";
import { fileProvider, type KafkaLogin } from "./kafka-login";
import { kafkajsText } from "./kafkajs-text";

/** The parts of a file, with the property names of the Java client. @internal */
export interface KafkaFile {
  readonly login: KafkaLogin;
  readonly description: string;
  readonly producer: readonly Property[];
  readonly consumer: readonly Property[];
}

type Write = (at: string | undefined, file: KafkaFile) => string;

/** The program that reads a file. It determines the format and the property names. */
export class KafkaClientFormat {
  /** `<what>.properties` for the Java client and programs based on it. It is the only client that Oracle certifies. */
  public static readonly JAVA = new KafkaClientFormat("", ".properties", (at, file) => {
    const all = [...connection(file), ...fileProvider(file.login._isFromFile), ...file.producer, ...file.consumer];
    return file.login._text(at, file.description, all);
  });

  /**
   * `<what>.properties` for librdkafka and programs based on it: confluent-kafka-python, node-rdkafka, kcat. Oracle supports
   * these on a best-effort basis.
   */
  public static readonly LIBRDKAFKA = new KafkaClientFormat("", ".properties", librdkafka);

  /**
   * `<what>.json` for kafkajs: `client` is for `new Kafka(...)`, `producer` for `kafka.producer(...)`, `send` for each call of
   * it, `consumer` for `kafka.consumer(...)`, `subscribe` and `run` for its methods. kafkajs does not wait for further messages
   * (`linger`), and does not limit the size of a message: your program must limit it to 1 MB.
   */
  public static readonly KAFKAJS = new KafkaClientFormat("", ".json", kafkajsText);

  /** `application-kafka-<what>.properties` for Spring Boot, which reads it with the profile `kafka-<what>`. */
  public static readonly SPRING_BOOT = new KafkaClientFormat("application-kafka-", ".properties", (at, file) =>
    framework(at, file, "Spring Boot", springBoot(file)),
  );

  /**
   * `application-kafka-<what>.properties` for Micronaut's Kafka module, which reads it in the environment `kafka-<what>`. The
   * module for Oracle Cloud is a different one: it builds the address of the region itself, and does not reach a pool with a
   * private endpoint.
   */
  public static readonly MICRONAUT = new KafkaClientFormat("application-kafka-", ".properties", (at, file) =>
    framework(at, file, "Micronaut", [
      ...prefixed("kafka.", connection(file)),
      ...prefixed("kafka.producers.default.", file.producer),
      ...prefixed("kafka.consumers.default.", file.consumer),
    ]),
  );

  /**
   * `microprofile-config-kafka-<what>.properties` for the connector `helidon-kafka` of Helidon MP, which reads it with the
   * profile `kafka-<what>`.
   */
  public static readonly HELIDON = new KafkaClientFormat("microprofile-config-kafka-", ".properties", (at, file) => {
    const all = [...connection(file), ...file.producer, ...file.consumer];
    return framework(at, file, "Helidon", prefixed("mp.messaging.connector.helidon-kafka.", all));
  });

  private constructor(
    private readonly prefix: string,
    private readonly extension: string,
    /** @internal */
    public readonly _write: Write,
  ) {}

  /** @internal */
  public _fileName(what: string, isPrincipal: boolean): string {
    return `${this.prefix}${what}${isPrincipal ? "-principal" : ""}${this.extension}`;
  }
}

/** Where a Java client connects, and how it logs in. */
function connection({ login }: KafkaFile): Property[] {
  return [["bootstrap.servers", login._bootstrapServers], ...login._java()];
}

function librdkafka(at: string | undefined, { login, description, producer, consumer }: KafkaFile): string {
  const { username, password } = login._plain(at, "librdkafka");
  const own = ([key, value]: Property): Property => [key === "max.request.size" ? "message.max.bytes" : key, value];
  const all: Property[] = [
    ["bootstrap.servers", login._bootstrapServers],
    ["security.protocol", "SASL_SSL"],
    ["sasl.mechanisms", "PLAIN"],
    ["sasl.username", username],
    ["sasl.password", password],
    ...[...producer, ...consumer].map(own),
  ];
  return login._text(at, description, all, "plain");
}

/** Properties that have a separate name in Spring Boot. It accepts all others as properties of the client. */
const SPRING_WORDS = new Set([
  "acks",
  "retries",
  "compression.type",
  "group.id",
  "auto.offset.reset",
  "enable.auto.commit",
]);

function springBoot(file: KafkaFile): Property[] {
  const [servers, ...security] = connection(file);
  const own = ([key, value]: Property): Property =>
    SPRING_WORDS.has(key) ? [key.replaceAll(".", "-"), value] : [`properties.${key}`, value];
  return [
    ["spring.kafka.bootstrap-servers", servers?.[1]],
    ...prefixed("spring.kafka.properties.", security),
    ...prefixed("spring.kafka.producer.", file.producer.map(own)),
    ...prefixed("spring.kafka.consumer.", file.consumer.map(own)),
    // Its administrator would make topics from beans.
    ["spring.kafka.admin.auto-create", "false"],
  ];
}

/** Frameworks replace `${...}` with other values. */
function framework(at: string | undefined, file: KafkaFile, name: string, all: readonly Property[]): string {
  file.login._checkPassword(at, name);
  const open = all.find(([, value = ""]) =>
    templatePieces(value).some(({ text, isReference }) => !isReference && text.includes("${")),
  );
  if (open !== undefined) {
    const what = `the property ${open[0]}`;
    const rule = "must not hold ${, which " + name + " reads as the beginning of an expression";
    throw refusal(at, { what, rule, got: open[1], remedy: "write it without ${" });
  }
  return file.login._text(at, file.description, all, "framework");
}
