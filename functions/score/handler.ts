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
import { type Decided, decisionOf, isAbove, lineOf, type Wording } from "./decisions";
import { Measures } from "./measures";
import { Model } from "./model";

interface ScoreConfig extends Wording {
  readonly MODEL_URL: string;
  readonly DECISIONS_OCID: string;
  readonly DECISIONS_ENDPOINT: string;
  readonly DLQ_OCID: string;
  readonly DLQ_ENDPOINT: string;
  readonly TOPIC_OCID: string;
  readonly TOPIC_ENDPOINT?: string;
  readonly FEATURES?: readonly string[];
  readonly REQUEST_MESSAGES: number;
  readonly MODEL_SECONDS: number;
  readonly UNDECIDED: "repeat" | "dead-letter" | "review";
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

serve<ScoreConfig>(contract, (config) => {
  checkFields(config);
  return score(config, {
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
  });
});

/** Otherwise a misspelled name would only show in a message to people. */
function checkFields({ COPY = {}, ALERT_FIELDS = [] }: ScoreConfig): void {
  const unknown = ALERT_FIELDS.find((name) => !Object.hasOwn(COPY, name));
  if (unknown !== undefined)
    throw new Told(
      `The configuration of score is rejected: ALERT_FIELDS ${unknown} is not in COPY; add it there with its path.`,
    );
}

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
      else decided.push({ message, verdict });
    }
    const repeats = config.UNDECIDED === "repeat" ? undecided.length : 0;
    if (config.UNDECIDED === "review") {
      decided.push(...toReview(batch.messages, undecided, poison));
      // The order of their messages, so that the decisions of a key keep theirs.
      decided.sort((one, other) => one.message.index - other.message.index);
    }
    if (config.UNDECIDED === "dead-letter")
      for (const message of undecided) poison.push({ message, reason: "the model did not decide in time" });
    const latencies = await write(decisions, decided, config, deadline);
    const alerts = decided.filter(({ verdict }) => isAbove(verdict, config));
    const scored = decided.filter(({ verdict }) => typeof verdict === "object").length;
    await measures?.post(latencies, undecided.length, { alerts: alerts.length, scored });
    await alert(topic, alerts, config, deadline);
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

/** Decisions without a score: for messages that the model has not decided, and for those that become dead letters. */
function toReview(
  messages: readonly StreamMessage[],
  undecided: readonly StreamMessage[],
  poison: readonly Poison[],
): Decided[] {
  const rejected = new Set(poison.map(({ message }) => message.index));
  return [
    ...undecided.map((message): Decided => ({ message, verdict: "MODEL_UNAVAILABLE" })),
    ...messages
      .filter(({ index }) => rejected.has(index))
      .map((message): Decided => ({ message, verdict: "MESSAGE_REJECTED" })),
  ];
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
  config: ScoreConfig,
  deadline: number,
): Promise<number[]> {
  const now = Date.now();
  const messages = decided.map((one): Message => {
    const { key } = one.message;
    return { ...(key !== undefined && { key }), value: decisionOf(one, config, now) };
  });
  const { failures } = await writer.put(messages, deadline);
  if (failures.length > 0)
    throw new Told(`${failures.length} decisions could not be written; the connector must send the batch again.`);
  return decided.flatMap(({ message: { timestamp } }) => (timestamp === undefined ? [] : now - Date.parse(timestamp)));
}

async function alert(topic: Topic, decided: readonly Decided[], config: ScoreConfig, deadline: number): Promise<void> {
  if (decided.length === 0) return;
  const lines = decided.map((one) => lineOf(one, config));
  await topic.publish(`${decided.length} above the threshold`, lines, deadline);
}
