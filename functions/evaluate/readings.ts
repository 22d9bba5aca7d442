// Messages as readings of detectors, and alarms as incidents.

import { jsonValue, type StreamBatch, type StreamMessage } from "../shared/batch";
import { type Poison } from "../shared/dead-letters";
import { at } from "../shared/path";
import { concerns, firstRule, type Rule, unreadable } from "../shared/rules";

export interface ReadingConfig {
  readonly RULES: readonly Rule[];
  readonly ROOM_PATH: string;
  readonly FLOOR_PATH: string;
  readonly DETECTOR_PATH?: string;
  readonly KIND_PATH?: string;
  readonly TEST_KIND?: string;
  readonly INCIDENT_MINUTES: number;
}

export interface Alarm {
  readonly incident: string;
  readonly room: string;
  readonly floor: string;
  /** The rule that the reading meets; for a test that meets none, "test". */
  readonly rule: string;
  /** Whether it is a test, because of its kind. */
  readonly isTest: boolean;
  /** When the service received the reading. */
  readonly at: string;
  readonly partition: string;
  readonly offset: string;
  readonly source: StreamMessage;
}

export interface Readings {
  /** How many readings each floor has. */
  readonly floors: ReadonlyMap<string, number>;
  /** How many readings each detector has; empty without `DETECTOR_PATH`. */
  readonly detectors: ReadonlyMap<string, number>;
  readonly alarms: readonly Alarm[];
  readonly poison: readonly Poison[];
}

export function readingsOf({ messages, unreadable: broken }: StreamBatch, config: ReadingConfig): Readings {
  const floors = new Map<string, number>();
  const detectors = new Map<string, number>();
  const alarms: Alarm[] = [];
  const poison: Poison[] = broken.map((message) => ({ message, reason: message.reason }));
  for (const message of messages) {
    const reading = readingOf(message, config);
    if (typeof reading === "string") {
      poison.push({ message, reason: reading });
      continue;
    }
    const { room, floor, detector, rule, isTest } = reading;
    count(floors, floor);
    if (detector !== undefined) count(detectors, detector);
    if (rule !== undefined || isTest)
      alarms.push(alarmOf(message, { room, floor, rule: rule?.name ?? "test", isTest }, config));
  }
  return { floors, detectors, alarms, poison };
}

function count(counts: Map<string, number>, of: string): void {
  counts.set(of, (counts.get(of) ?? 0) + 1);
}

interface Reading {
  readonly room: string;
  readonly floor: string;
  readonly detector: string | undefined;
  readonly rule: Rule | undefined;
  readonly isTest: boolean;
}

function readingOf(
  message: StreamMessage,
  { RULES, ROOM_PATH, FLOOR_PATH, DETECTOR_PATH, KIND_PATH, TEST_KIND }: ReadingConfig,
): Reading | string {
  const body = jsonValue(message);
  if (typeof body !== "object" || body === null) return "it is not a JSON object";
  const room = nameOf(at(body, ROOM_PATH));
  if (room === undefined) return `no room at ${ROOM_PATH}`;
  const floor = nameOf(at(body, FLOOR_PATH)) ?? "unknown";
  const detector = DETECTOR_PATH === undefined ? undefined : nameOf(at(body, DETECTOR_PATH));
  const isTest = KIND_PATH !== undefined && at(body, KIND_PATH) === TEST_KIND;
  const rule = firstRule(RULES, body);
  // An alarm counts even if something else in the reading is wrong.
  if (rule === undefined) {
    const path = unreadable(RULES, body);
    if (path !== undefined) return `no number at ${path}`;
    if (!isTest && !concerns(RULES, body)) return "it has nothing that a rule looks at";
  }
  return { room, floor, detector, rule, isTest };
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Uses the reading's own time: a repeated or late batch refers to the same incidents. */
function alarmOf(
  source: StreamMessage,
  reading: Pick<Alarm, "room" | "floor" | "rule" | "isTest">,
  { INCIDENT_MINUTES }: ReadingConfig,
): Alarm {
  const { timestamp, partition, offset } = source;
  const time = timestamp === undefined ? new Date() : new Date(timestamp);
  const stretch = Math.floor(time.getTime() / (INCIDENT_MINUTES * 60_000));
  // A fire during a test is another incident: people and controllers have not heard of it.
  const incident = `${reading.room}/${stretch}${reading.isTest ? "/test" : ""}`;
  return { incident, ...reading, at: time.toISOString(), partition, offset, source };
}
