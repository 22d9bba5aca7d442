// What a decision says, as JSON, and what people are told about it.

import { jsonValue, type StreamMessage } from "../shared/batch";
import { valueAt } from "../shared/json-slice";
import { at } from "../shared/path";
import { utf8 } from "../shared/text";
import { type Score } from "./model";

/** Why a message has a decision without a score. */
export type Reason = "MODEL_UNAVAILABLE" | "MESSAGE_REJECTED";

export interface Decided {
  readonly message: StreamMessage;
  readonly verdict: Score | Reason;
}

export interface Wording {
  readonly ALERT_ABOVE: number;
  readonly COPY?: { readonly [name: string]: string };
  readonly ALERT_FIELDS?: readonly string[];
  readonly MODEL?: string;
  readonly MODEL_VERSION?: string;
  readonly UNDECIDED_LABEL: string;
}

/** The maximum bytes of a copied value as JSON: an identifier or a time, not a document. */
const MAX_COPY_BYTES = 256;

/** The decision on a message, at a time in milliseconds since 1970. */
export function decisionOf({ message, verdict }: Decided, config: Wording, now: number): Buffer {
  const { partition, offset, timestamp } = message;
  const { MODEL: model, MODEL_VERSION: modelVersion, UNDECIDED_LABEL: label } = config;
  const isScored = typeof verdict === "object";
  const own = JSON.stringify({
    id: `${partition}/${offset}`,
    partition,
    offset,
    score: isScored ? verdict.score : null,
    alert: isAbove(verdict, config),
    ...(!isScored && { label, reason: verdict }),
    model,
    modelVersion,
    decidedAt: new Date(now).toISOString(),
    latencyMs: timestamp === undefined ? null : now - Date.parse(timestamp),
    modelMs: isScored ? verdict.modelMs : null,
  });
  const copies = Object.entries(copied(message, config.COPY)).map(([name, text]) => `,${JSON.stringify(name)}:${text}`);
  return Buffer.from(`${own.slice(0, -1)}${copies.join("")}}`);
}

export function isAbove(verdict: Score | Reason, { ALERT_ABOVE }: Wording): boolean {
  return typeof verdict === "object" && verdict.score > ALERT_ABOVE;
}

/** One line for people. Values are in JSON, so that a value cannot look like another line. */
export function lineOf({ message, verdict }: Decided, { COPY, ALERT_FIELDS = [] }: Wording): string {
  const { partition, offset } = message;
  const score = typeof verdict === "object" ? verdict.score : verdict;
  const texts = ALERT_FIELDS.length === 0 ? {} : copied(message, COPY);
  const fields = ALERT_FIELDS.map((name) => `, ${name} ${texts[name] ?? "null"}`);
  return `Partition ${partition}, offset ${offset}: ${score}${fields.join("")}`;
}

/** The copied values as JSON, numbers with the digits that the message has; null if there is none of a suitable kind and size. */
function copied(message: StreamMessage, paths: { readonly [name: string]: string } = {}): Record<string, string> {
  const body = jsonValue(message);
  const textOf = (path: string): string => {
    const value = path === "$key" ? message.key && utf8(message.key) : at(body, path);
    if (typeof value === "number") return valueAt(utf8(message.value) ?? "", path.split(".")) ?? "null";
    return typeof value === "string" || typeof value === "boolean" ? JSON.stringify(value) : "null";
  };
  const short = (text: string): string => (Buffer.byteLength(text) <= MAX_COPY_BYTES ? text : "null");
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, short(textOf(path))]));
}
