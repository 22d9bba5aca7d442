// A connector's task: transforms a batch.

import { jsonValue, readBatch, readStreamBatch, type StreamMessage } from "../shared/batch";
import { bury, type Poison } from "../shared/dead-letters";
import { type Handler, serve } from "../shared/handle";
import { log, Told } from "../shared/log";
import { StreamWriter } from "../shared/streams";
import { utf8 } from "../shared/text";
import { compile, type Expression } from "./expression";
import { contract } from "./contract";

interface TransformConfig {
  readonly EXPRESSION: string;
  readonly SOURCE: "stream" | "entries";
  readonly TIME_LIMIT: number;
  readonly DLQ_OCID?: string;
  readonly DLQ_ENDPOINT?: string;
}

/** Milliseconds before the deadline at which dead letters must be on their way. */
const RESERVE = 5_000;

serve<TransformConfig>(contract, (config) => {
  const { DLQ_OCID, DLQ_ENDPOINT } = config;
  const writer =
    DLQ_OCID === undefined || DLQ_ENDPOINT === undefined
      ? undefined
      : new StreamWriter({ streamId: DLQ_OCID, endpoint: DLQ_ENDPOINT });
  return transform(compile(config.EXPRESSION, config.TIME_LIMIT), config.SOURCE, writer);
});

interface Input {
  readonly message: Poison["message"];
  readonly value: unknown;
}

function transform(
  expression: Expression,
  source: TransformConfig["SOURCE"],
  writer: StreamWriter | undefined,
): Handler {
  return async ({ body, deadline }) => {
    const { inputs, poison } = source === "stream" ? fromStream(body) : fromEntries(body);
    const passed: string[] = [];
    for (const { message, value } of inputs) {
      if (Date.now() > deadline - RESERVE)
        throw new Told("The batch takes longer than the function may run: make batches smaller.");
      try {
        passed.push(...textsOf(await expression.evaluate(value)));
      } catch (error) {
        poison.push({ message, reason: error instanceof Told ? error.message : "the result is not JSON" });
      }
    }
    await bury(writer, contract.name, poison, deadline);
    log.info("transformed", { taken: inputs.length, passed: passed.length, deadLetters: poison.length });
    return { body: Buffer.from(`[${passed.join(",")}]`) };
  };
}

function fromStream(body: Buffer): { inputs: Input[]; poison: Poison[] } {
  const { messages, unreadable } = readStreamBatch(body);
  const poison: Poison[] = unreadable.map((message) => ({ message, reason: message.reason }));
  const inputs = messages.flatMap((message): Input[] => {
    const value = jsonValue(message);
    if (value !== undefined) return [{ message, value: seen(message, value) }];
    poison.push({ message, reason: "the value is not JSON" });
    return [];
  });
  return { inputs, poison };
}

/** The part of a message that an expression sees. */
function seen({ stream, partition, offset, key, timestamp }: StreamMessage, value: unknown): object {
  const text = key === undefined ? null : (utf8(key) ?? null);
  return { stream, partition, offset, key: text, value, timestamp: timestamp ?? null };
}

function fromEntries(body: Buffer): { inputs: Input[]; poison: Poison[] } {
  const inputs = readBatch(body).map((value, index) => {
    const message = { index, reason: "", raw: JSON.stringify(value) };
    return { message, value };
  });
  return { inputs, poison: [] };
}

/** Each element of the result as JSON. */
function textsOf(result: unknown): string[] {
  if (result === undefined) return [];
  return (Array.isArray(result) ? (result as unknown[]) : [result]).map((one) => {
    const text = JSON.stringify(one) as string | undefined;
    if (text === undefined) throw new Told("the result is not JSON");
    return text;
  });
}
