// Turns messages into decisions by a model.

import { jsonValue, readStreamBatch, type StreamMessage } from "../shared/batch";
import { bury, type Poison } from "../shared/dead-letters";
import { type Handler, serve } from "../shared/handle";
import { log, Told } from "../shared/log";
import { at } from "../shared/path";
import { type Message, StreamWriter } from "../shared/streams";
import { scaled } from "../shared/time";
import { Topic } from "../shared/topic";
import { contract } from "./contract";
import { Measures } from "./measures";
import { Model, type Score } from "./model";

interface ScoreConfig {
  readonly MODEL_URL: string;
  readonly DECISIONS_OCID: string;
  readonly DECISIONS_ENDPOINT: string;
  readonly DLQ_OCID: string;
  readonly DLQ_ENDPOINT: string;
  readonly TOPIC_OCID: string;
  readonly TOPIC_ENDPOINT?: string;
  readonly ALERT_ABOVE: number;
  readonly FEATURES?: readonly string[];
  readonly REQUEST_MESSAGES: number;
  readonly MODEL_SECONDS: number;
  readonly UNDECIDED: "repeat" | "dead-letter";
  readonly METRICS_COMPARTMENT_OCID?: string;
  readonly METRICS_NAMESPACE: string;
  readonly METRICS_ENDPOINT?: string;
}

interface Parts {
  readonly model: Model;
  readonly decisions: StreamWriter;
  readonly deadLetters: StreamWriter;
  readonly topic: Topic;
  readonly measures: Measures | undefined;
}

/** Time of a call reserved for writing decisions, in milliseconds. */
const RESERVE = 8_000;

serve<ScoreConfig>(contract, (config) =>
  score(config, {
    model: new Model(config.MODEL_URL, config.MODEL_SECONDS, config.REQUEST_MESSAGES),
    decisions: new StreamWriter({ streamId: config.DECISIONS_OCID, endpoint: config.DECISIONS_ENDPOINT }),
    deadLetters: new StreamWriter({ streamId: config.DLQ_OCID, endpoint: config.DLQ_ENDPOINT }),
    topic: new Topic(config.TOPIC_OCID, config.TOPIC_ENDPOINT),
    measures:
      config.METRICS_COMPARTMENT_OCID === undefined
        ? undefined
        : new Measures(config.DECISIONS_OCID, {
            compartmentId: config.METRICS_COMPARTMENT_OCID,
            namespace: config.METRICS_NAMESPACE,
            endpoint: config.METRICS_ENDPOINT,
          }),
  }),
);

function score(config: ScoreConfig, { model, decisions, deadLetters, topic, measures }: Parts): Handler {
  return async ({ body, deadline }) => {
    const batch = readStreamBatch(body);
    const poison: Poison[] = batch.unreadable.map((message) => ({ message, reason: message.reason }));
    const asked = askable(batch.messages, config, poison);
    const verdicts = await model.ask(
      asked.map(({ features }) => features),
      deadline - scaled(RESERVE),
    );
    const decided: Decided[] = [];
    const undecided: StreamMessage[] = [];
    for (const [index, { message }] of asked.entries()) {
      const verdict = verdicts[index];
      if (verdict === undefined) undecided.push(message);
      else if (typeof verdict === "string") poison.push({ message, reason: verdict });
      else decided.push({ message, score: verdict });
    }
    const repeats = config.UNDECIDED === "repeat" ? undecided.length : 0;
    if (repeats === 0)
      for (const message of undecided) poison.push({ message, reason: "the model did not decide in time" });
    const latencies = await write(decisions, decided, config, deadline);
    await measures?.post(latencies, undecided.length);
    const alerts = decided.filter((one) => one.score.score > config.ALERT_ABOVE);
    await alert(topic, alerts, deadline);
    // Dead letters come last: a repeated batch would repeat them.
    if (repeats > 0)
      throw new Told(
        `The model has not decided ${repeats} of ${asked.length}; the connector must send the batch again.`,
      );
    await bury(deadLetters, contract.name, poison, deadline);
    const received = batch.messages.length + batch.unreadable.length;
    const outcome = { received, decided: decided.length, alerts: alerts.length, dead: poison.length };
    log.info("batch", { ...outcome, reasons: [...new Set(poison.map(({ reason }) => reason))] });
    return { body: outcome };
  };
}

interface Asked {
  readonly message: StreamMessage;
  readonly features: object;
}

interface Decided {
  readonly message: StreamMessage;
  readonly score: Score;
}

function askable(messages: readonly StreamMessage[], { FEATURES }: ScoreConfig, poison: Poison[]): Asked[] {
  return messages.flatMap((message) => {
    const body = jsonValue(message);
    if (typeof body !== "object" || body === null) {
      poison.push({ message, reason: "it is not a JSON object" });
      return [];
    }
    const missing = FEATURES?.find((path) => at(body, path) === undefined);
    if (missing !== undefined) {
      poison.push({ message, reason: `no feature at ${missing}` });
      return [];
    }
    return [{ message, features: FEATURES === undefined ? body : featuresOf(body, FEATURES) }];
  });
}

function featuresOf(body: object, paths: readonly string[]): object {
  return Object.fromEntries(paths.map((path) => [path, at(body, path)]));
}

/** The milliseconds from arrival to decision, for messages whose time of arrival is known. */
async function write(
  writer: StreamWriter,
  decided: readonly Decided[],
  { ALERT_ABOVE }: ScoreConfig,
  deadline: number,
): Promise<number[]> {
  const now = Date.now();
  const decisions = decided.map(({ message, score: { score: value, modelMs } }) => {
    const { partition, offset, timestamp } = message;
    return {
      id: `${partition}/${offset}`,
      partition,
      offset,
      score: value,
      alert: value > ALERT_ABOVE,
      latencyMs: timestamp === undefined ? null : now - Date.parse(timestamp),
      modelMs,
    };
  });
  const messages = decisions.map((decision, index): Message => {
    const key = decided[index]?.message.key;
    return { ...(key !== undefined && { key }), value: Buffer.from(JSON.stringify(decision)) };
  });
  const { failures } = await writer.put(messages, deadline);
  if (failures.length > 0)
    throw new Told(`${failures.length} decisions could not be written; the connector must send the batch again.`);
  return decisions.flatMap(({ latencyMs }) => latencyMs ?? []);
}

async function alert(topic: Topic, decided: readonly Decided[], deadline: number): Promise<void> {
  if (decided.length === 0) return;
  const lines = decided.map(
    ({ message, score: { score: value } }) => `Partition ${message.partition}, offset ${message.offset}: ${value}`,
  );
  await topic.publish(`${decided.length} above the threshold`, lines, deadline);
}
