// Files for clients, each read by its target program, if that is an npm package. `npm run test:clients` has Debian's programs read the
// same files.

import { parse } from "dot-properties";
import { Kafka, logLevel, Partitioners, type ConsumerConfig, type KafkaConfig, type ProducerConfig } from "kafkajs";
import { KafkaClient, KafkaClientFormat, KafkaLogin, KafkaUser, OciStack, StreamPool } from "../../lib";
import { type CompleteFile, completeFiles, HOSTILE, type Reader } from "../support/client-files";
import { flat, withJaas } from "../support/readers";
import { newStack, synthesize, testApp } from "../support/synthesis";
import { applied, terraformIsThere } from "../support/applied";
import { compartment } from "../refusals/row";

interface KafkajsFile {
  readonly client: KafkaConfig;
  readonly producer?: ProducerConfig;
  readonly consumer?: ConsumerConfig;
}

/** The values that a program reads. */
const READERS: Record<Reader, (text: string) => Record<string, string>> = {
  java: (text) => withJaas(parse(text) as Record<string, string>),
  librdkafka: (text) => {
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    return Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
    );
  },
  json: (text) => withJaas(flat(JSON.parse(text))),
  kafkajs: (text) => {
    const file = JSON.parse(text) as KafkajsFile;
    const kafka = new Kafka({ ...file.client, logLevel: logLevel.NOTHING });
    if (file.producer) kafka.producer({ ...file.producer, createPartitioner: Partitioners.DefaultPartitioner });
    if (file.consumer) kafka.consumer(file.consumer);
    return flat(file);
  },
};

const files = completeFiles();

test.each(files)("$title is read back unchanged", ({ reader, text, finds }: CompleteFile) => {
  expect(READERS[reader](text)).toMatchObject(finds);
});

test("each kind of file accepts almost every hostile value", () => {
  const kinds = new Map<string, number>();
  for (const { title } of files) {
    const kind = title.split(" with ")[0] ?? "";
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  expect(kinds.size).toBe(19);
  // Spring, Micronaut and Helidon would replace ${z}.
  expect([...kinds].filter(([, count]) => count < HOSTILE.length - 1)).toEqual([]);
});

test("kafkajs connects by TLS to the servers of its file, with a longer timeout", async () => {
  const { text } = files.find(({ title }) => title.startsWith("a producer of kafkajs"))!;
  const { client, producer } = JSON.parse(text) as KafkajsFile;
  const seen: object[] = [];
  const kafka = new Kafka({
    ...client,
    retry: { retries: 0 },
    logLevel: logLevel.NOTHING,
    socketFactory: ({ host, port, ssl }) => {
      seen.push({ host, port, ssl });
      throw new Error("no network in tests");
    },
  });
  const one = kafka.producer({
    ...producer,
    retry: { retries: 0 },
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  await expect(one.connect()).rejects.toThrow();
  expect(seen).toEqual([{ host: "one.example.com", port: 9092, ssl: expect.anything() as unknown }]);
  expect(client.connectionTimeout).toBe(10_000);
});

test("kafkajs gets settings that keep the order, lose no messages, and never use idempotence", () => {
  const pick = (kind: string): object =>
    JSON.parse(files.find(({ title }) => title === `a ${kind} of kafkajs with "plain"`)!.text) as object;
  expect(pick("producer")).toMatchObject({
    client: { ssl: true, retry: { retries: 5 } },
    producer: { allowAutoTopicCreation: false, idempotent: false, maxInFlightRequests: 1, retry: { retries: 5 } },
    send: { acks: -1, compression: 1 },
  });
  expect(pick("consumer")).toMatchObject({
    consumer: {
      groupId: "plain",
      allowAutoTopicCreation: false,
      maxBytesPerPartition: 1_048_576,
      readUncommitted: true,
    },
    subscribe: { fromBeginning: true },
    run: { autoCommit: false },
  });
});

test("a file of a framework has the name that the framework looks for", () => {
  const stack = newStack();
  const user = KafkaUser.existing({ tenancyName: "acme", userName: "ada" });
  const login = KafkaLogin.user({ pool: new StreamPool(stack, "pool", { compartment }), user });
  const { JAVA, LIBRDKAFKA, KAFKAJS, SPRING_BOOT, MICRONAUT, HELIDON } = KafkaClientFormat;
  const formats = [JAVA, LIBRDKAFKA, KAFKAJS, SPRING_BOOT, MICRONAUT, HELIDON];
  expect(formats.map((format) => KafkaClient.producer({ login, format }).fileName)).toEqual([
    "producer.properties",
    "producer.properties",
    "producer.json",
    "application-kafka-producer.properties",
    "application-kafka-producer.properties",
    "microprofile-config-kafka-producer.properties",
  ]);
});

const described = terraformIsThere ? test : test.skip;

described(
  "the servers that the service reports become the list of kafkajs, and a password of an input stays one",
  () => {
    const stack = new OciStack(testApp(), "shop");
    const user = KafkaUser.existing({ tenancyName: "acme", userName: stack.input.text("user", { title: "User" }) });
    const login = KafkaLogin.user({ pool: new StreamPool(stack, "pool", { compartment }), user });
    KafkaClient.producer({ login, format: KafkaClientFormat.KAFKAJS }).addOutput(stack, "file");
    const { output, variable } = synthesize(stack) as { output: object; variable: Record<string, object> };
    const variables = Object.keys(variable).map((name) => [name, { default: "x" }] as const);
    const { file = "" } = applied({ output, variable: Object.fromEntries(variables) } as never, { user: 'a"b\\c${d}' });
    expect(JSON.parse(file)).toMatchObject({
      client: { brokers: ["BOOTSTRAP_SERVERS"], sasl: { username: 'acme/a"b\\c${d}/ID' } },
    });
  },
);
