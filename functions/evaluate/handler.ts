// Readings of detectors become immediate commands, one notification per incident, and a heartbeat for each floor and each detector.

import { readStreamBatch } from "../shared/batch";
import { bury } from "../shared/dead-letters";
import { type Handler, serve } from "../shared/handle";
import { aboutError, log, Told } from "../shared/log";
import { StreamWriter } from "../shared/streams";
import { scaled } from "../shared/time";
import { Topic } from "../shared/topic";
import { contract } from "./contract";
import { Heartbeat } from "./heartbeat";
import { type Incidents, IncidentTable, Memory } from "./incidents";
import { type Alarm, type ReadingConfig, readingsOf } from "./readings";

interface EvaluateConfig extends ReadingConfig {
  readonly COMMANDS_OCID: string;
  readonly COMMANDS_ENDPOINT: string;
  readonly DLQ_OCID: string;
  readonly DLQ_ENDPOINT: string;
  readonly TOPIC_OCID: string;
  readonly TOPIC_ENDPOINT?: string;
  readonly METRICS_COMPARTMENT_OCID: string;
  readonly METRICS_NAMESPACE: string;
  readonly METRICS_ENDPOINT?: string;
  readonly TABLE_OCID?: string;
  readonly TABLE_ENDPOINT?: string;
  readonly COMMAND: string;
  readonly TEST_COMMAND: string;
}

/** How long the function tries the topic, in milliseconds. */
const TELLING = 10_000;

const UNTOLD = "the notification about it failed";

/** The number of incidents that the function looks up in the table at the same time. */
const GROUP = 50;

interface Parts {
  readonly commands: StreamWriter;
  readonly deadLetters: StreamWriter;
  readonly topic: Topic;
  readonly heartbeat: Heartbeat;
  readonly incidents: Incidents;
}

serve<EvaluateConfig>(contract, (config) => {
  const { TABLE_OCID: table, METRICS_COMPARTMENT_OCID: compartment } = config;
  if (table === undefined) log.warn("no TABLE_OCID: only this process knows which incidents it has reported");
  return evaluate(config, {
    commands: new StreamWriter({ streamId: config.COMMANDS_OCID, endpoint: config.COMMANDS_ENDPOINT }),
    deadLetters: new StreamWriter({ streamId: config.DLQ_OCID, endpoint: config.DLQ_ENDPOINT }),
    topic: new Topic(config.TOPIC_OCID, config.TOPIC_ENDPOINT),
    heartbeat: new Heartbeat(compartment, config.METRICS_NAMESPACE, config.METRICS_ENDPOINT),
    incidents: table === undefined ? new Memory() : new IncidentTable(table, config.TABLE_ENDPOINT),
  });
});

function evaluate(config: EvaluateConfig, { commands, deadLetters, topic, heartbeat, incidents }: Parts): Handler {
  return async ({ body, deadline }) => {
    const batch = readStreamBatch(body);
    const { floors, detectors, alarms, poison } = readingsOf(batch, config);
    const first = firstOfEach(alarms);
    const [commanded, people] = await Promise.allSettled([
      command(commands, config, first, deadline),
      tellAll(topic, incidents, first, deadline),
      heartbeat.beat({ floors, detectors }),
    ]);
    if (commanded.status === "rejected") throw commanded.reason;
    // A topic that is down must not delay the commands of the next batch.
    const untold = people.status === "fulfilled" ? people.value : first;
    const letters = [...poison, ...untold.map(({ source }) => ({ message: source, reason: UNTOLD }))];
    await bury(deadLetters, contract.name, letters, deadline);
    const outcome = {
      received: batch.messages.length + batch.unreadable.length,
      alarms: alarms.filter(({ isTest }) => !isTest).length,
      tests: alarms.filter(({ isTest }) => isTest).length,
      commands: first.length,
      untold: untold.length,
      dead: letters.length,
    };
    log.info("batch", { ...outcome, floors: floors.size, reasons: [...new Set(letters.map(({ reason }) => reason))] });
    return { body: outcome };
  };
}

/** The first alarm of each incident, in the order of the batch. */
function firstOfEach(alarms: readonly Alarm[]): Alarm[] {
  const seen = new Set<string>();
  return alarms.filter(({ incident }) => !seen.has(incident) && seen.add(incident));
}

/** Independent of the table of incidents: a repeated command is harmless, a missing one is not. */
async function command(
  writer: StreamWriter,
  { COMMAND, TEST_COMMAND }: EvaluateConfig,
  alarms: readonly Alarm[],
  deadline: number,
): Promise<void> {
  if (alarms.length === 0) return;
  const messages = alarms.map((alarm) => {
    const text = alarm.isTest ? TEST_COMMAND : COMMAND;
    return { key: keyOf(alarm.room), value: Buffer.from(json(text, alarm)) };
  });
  const { failures } = await writer.put(messages, deadline);
  if (failures.length > 0) throw new Told(`${failures.length} commands could not be written.`);
}

function json(command: string, alarm: Alarm): string {
  return JSON.stringify({ command, ...alarm, isTest: undefined, source: undefined });
}

/** A stream accepts keys of up to 256 bytes. */
function keyOf(room: string): string {
  let key = room;
  while (Buffer.byteLength(key) > 256) key = key.slice(0, -1);
  return key;
}

/** The alarms whose notification failed. Never throws. A fire and a test are never in the same message. */
async function tellAll(topic: Topic, incidents: Incidents, alarms: readonly Alarm[], until: number): Promise<Alarm[]> {
  const ofKind = (test: boolean): Alarm[] => alarms.filter(({ isTest }) => isTest === test);
  const untold = [
    tell("Alarm", topic, incidents, ofKind(false), until),
    tell("Test, no danger", topic, incidents, ofKind(true), until),
  ];
  return (await Promise.all(untold)).flat();
}

async function tell(
  what: string,
  topic: Topic,
  incidents: Incidents,
  alarms: readonly Alarm[],
  deadline: number,
): Promise<Alarm[]> {
  const news: Alarm[] = [];
  await inGroups(alarms, async (alarm) => {
    if (await incidents.isNew(alarm.incident)) news.push(alarm);
  });
  if (news.length === 0) return [];
  const title = news.length === 1 ? `${what}: room ${news[0]?.room ?? ""}` : `${what}: ${news.length} rooms`;
  const lines = news.map(
    ({ isTest, room, floor, rule, at }) =>
      `${isTest ? "Test, no danger. " : ""}Room ${room}, floor ${floor}: ${rule}, ${at}`,
  );
  try {
    await topic.publish(title, lines, Math.min(deadline, Date.now() + scaled(TELLING)));
  } catch (error) {
    log.error("the notification failed", { incidents: news.length, ...aboutError(error) });
    return news;
  }
  await inGroups(news, ({ incident }) => incidents.told(incident));
  log.info("people are told", { incidents: news.length });
  return [];
}

/** Limits the requests at the same time. */
async function inGroups(alarms: readonly Alarm[], act: (alarm: Alarm) => Promise<void>): Promise<void> {
  for (let first = 0; first < alarms.length; first += GROUP)
    await Promise.all(alarms.slice(first, first + GROUP).map(act));
}
