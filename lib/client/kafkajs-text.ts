// Internal: the file of a client that uses kafkajs.

import { refusal } from "../core/checks";
import { hasAtom } from "../core/token/atoms";
import { wrapped } from "../core/token/expression";
import { jsonText, type Property } from "./file-text";
import { type KafkaFile } from "./kafka-client-format";

/** kafkajs identifies the compression by a number. */
const COMPRESSIONS = ["none", "gzip"];

/** The default of `connectionTimeout` is 1 second, which is too short for TLS to another region. */
const CONNECTION_TIMEOUT = 10_000;

export function kafkajsText(at: string | undefined, { login, producer, consumer }: KafkaFile): string {
  const { username, password } = login._plain(at, "kafkajs");
  const [own, read] = [wordsOf(producer), wordsOf(consumer)];
  const linger = own.get("linger.ms");
  if (linger !== undefined) {
    throw refusal(at, {
      what: "linger",
      rule: "is not known to kafkajs",
      remedy: "leave it out, and send messages together",
    });
  }
  const code = new Code();
  const retry = { retries: code.of(own.get("retries") ?? "5") };
  return code.in(
    jsonText({
      client: {
        brokers: code.of(brokersOf(login._bootstrapServers)),
        ssl: true,
        sasl: { mechanism: "plain", username, password },
        connectionTimeout: CONNECTION_TIMEOUT,
        retry,
      },
      ...(own.size > 0 && {
        producer: { allowAutoTopicCreation: false, idempotent: false, maxInFlightRequests: 1, retry },
        send: { acks: -1, compression: Math.max(0, COMPRESSIONS.indexOf(own.get("compression.type") ?? "none")) },
      }),
      ...(read.size > 0 && {
        consumer: {
          groupId: read.get("group.id"),
          allowAutoTopicCreation: false,
          maxBytesPerPartition: Number(read.get("max.partition.fetch.bytes")),
          // There are no transactions to wait for.
          readUncommitted: true,
        },
        subscribe: { fromBeginning: read.get("auto.offset.reset") === "earliest" },
        run: { autoCommit: false },
      }),
    }),
  );
}

function wordsOf(properties: readonly Property[]): ReadonlyMap<string, string> {
  return new Map(properties.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** A JSON list: Terraform splits the value that the service reports. */
function brokersOf(servers: string): string {
  if (hasAtom(servers)) return wrapped(servers, (code) => `jsonencode(split(",", ${code}))`);
  return JSON.stringify(servers.split(",").map((server) => server.trim()));
}

/** Parts of the JSON that are not strings, although they hold references. */
class Code {
  private readonly pieces: string[] = [];

  /** The marker of a part until the file is written. It differs from every string of a user. */
  public of(piece: string): string {
    return `\u0000${this.pieces.push(piece) - 1}`;
  }

  public in(json: string): string {
    return json.replaceAll(/"\\u0000(\d+)"/g, (_, index: string) => this.pieces[Number(index)] ?? "");
  }
}
