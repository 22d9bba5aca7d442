// Internal: what a partition takes and gives, and how many are needed for a peak. Numbers may be tokens throughout.

import { Fn, Op } from "cdktf";
import { checkInteger, refusal } from "../core/checks";
import { checkDuration, Duration } from "../core/duration";
import { isKnown, rightOperand } from "../core/token/tokens";
import {
  type ByteThroughput,
  type MessageThroughput,
  type ThroughputOptions,
  type WriteLimitOptions,
} from "./throughput";

const MIB = 1_048_576;
const WRITE_MIB_PER_SECOND = 1;
export const READ_MIB_PER_SECOND = 2;
const MESSAGES_PER_SECOND = 1_000;
const READ_REQUESTS_PER_SECOND = 5;
const MAX_CONSUMER_GROUPS = 50;

/** What one side of the load needs, with its fraction. */
export interface PartitionNeed {
  readonly partitions: number;
  /** What it is for: "3.5 MiB/s written (1 MiB/s each)". */
  readonly load: string;
}

export function byteNeeds(peak: ByteThroughput): readonly PartitionNeed[] {
  const { writeMiBPerSecond, readMiBPerSecond, consumerGroups = 1 } = peak;
  checkRate("writeMiBPerSecond", writeMiBPerSecond);
  if (readMiBPerSecond !== undefined) checkRate("readMiBPerSecond", readMiBPerSecond);
  const common = commonNeeds(peak);
  if (readMiBPerSecond === undefined) return [writeNeed(writeMiBPerSecond), ...common];
  const ofOneGroup = dividedBy(readMiBPerSecond, consumerGroups);
  const readers = consumerGroups === 1 ? "" : ` by each of ${shown(consumerGroups)} consumer groups`;
  const load = `${shown(ofOneGroup)} MiB/s read${readers} (${READ_MIB_PER_SECOND} MiB/s each)`;
  const read = { partitions: dividedBy(ofOneGroup, READ_MIB_PER_SECOND), load };
  return [writeNeed(writeMiBPerSecond), read, ...common];
}

export function messageNeeds(peak: MessageThroughput): readonly PartitionNeed[] {
  const { perSecond, averageBytes } = peak;
  checkRate("perSecond", perSecond);
  checkMessageSize(averageBytes);
  const partitions = dividedBy(perSecond, MESSAGES_PER_SECOND);
  const messages = { partitions, load: `${shown(perSecond)} messages/s (${MESSAGES_PER_SECOND} messages/s each)` };
  return [writeNeed(dividedBy(times(perSecond, averageBytes), MIB)), messages, ...commonNeeds(peak)];
}

function writeNeed(mibPerSecond: number): PartitionNeed {
  const load = `${shown(mibPerSecond)} MiB/s written (${WRITE_MIB_PER_SECOND} MiB/s each)`;
  return { partitions: dividedBy(mibPerSecond, WRITE_MIB_PER_SECOND), load };
}

function commonNeeds(peak: ThroughputOptions): readonly PartitionNeed[] {
  const { consumerGroups = 1, readRequestsPerSecond, headroom = 1 } = peak;
  const remedy = "let further readers share a group, or read a copy of the stream";
  checkInteger(undefined, "consumerGroups", consumerGroups, { min: 1, max: MAX_CONSUMER_GROUPS, remedy });
  if (isKnown(headroom) && !(Number.isFinite(headroom) && headroom >= 1)) {
    const example = "write 1.25 to size for a quarter more than the peak";
    throw refusal(undefined, {
      what: "headroom",
      rule: "must be a finite number of at least 1",
      got: headroom,
      remedy: example,
    });
  }
  if (readRequestsPerSecond === undefined) return [];
  checkRate("readRequestsPerSecond", readRequestsPerSecond);
  const load = `${shown(readRequestsPerSecond)} GET requests/s of a consumer group (${READ_REQUESTS_PER_SECOND} each)`;
  return [{ partitions: dividedBy(readRequestsPerSecond, READ_REQUESTS_PER_SECOND), load }];
}

function checkRate(what: string, perSecond: number): void {
  if (!isKnown(perSecond) || (Number.isFinite(perSecond) && perSecond >= 0)) return;
  throw refusal(undefined, { what, rule: "must be a number that is not negative", got: perSecond });
}

function checkMessageSize(bytes: number): void {
  if (!isKnown(bytes) || (bytes > 0 && bytes <= MIB)) return;
  const rule = `must be above 0 and at most ${MIB}, since a message and the request that brings it hold 1 MiB at most`;
  const remedy = "put larger content into a bucket, and its name into the message";
  throw refusal(undefined, { what: "averageBytes", rule, got: bytes, remedy });
}

/** What floating-point arithmetic leaves over (3.0000000001) must not become a partition. */
const NOISE = 0.000001;

export function partitionsFor(needs: readonly PartitionNeed[], headroom: number): number {
  const peak = times(largest(needs.map(({ partitions }) => partitions)), headroom);
  if (isKnown(peak)) return Math.max(1, Math.ceil(peak - NOISE));
  return Fn.max([1, Fn.ceil(Op.sub(peak, NOISE))]);
}

export function reasonFor(needs: readonly PartitionNeed[], headroom: number): string {
  const parts = needs.map(({ partitions, load }) => `${shown(partitions)} for ${load}`);
  const reserve = headroom === 1 ? "" : ` with a headroom of ${shown(headroom)}`;
  return `${parts.join("; ")}; the largest${reserve}, rounded up`;
}

export function writeBytes(count: number, { during, share = 1 }: WriteLimitOptions): number {
  checkDuration(undefined, "during", during, WINDOW);
  if (isKnown(share) && !(share > 0 && share <= 1)) {
    const remedy = "write 0.8 for 80 %";
    throw refusal(undefined, { what: "share", rule: "must be above 0 and at most 1", got: share, remedy });
  }
  return times(count, whole(times(times(MIB * WRITE_MIB_PER_SECOND, during.toSeconds()), share)));
}

const WINDOW = {
  min: Duration.minutes(1),
  max: Duration.days(1),
  unit: "minutes",
  remedy: "give it the interval of the metric",
} as const;

/** Without it, Terraform writes a share of 0.7 of 10 MiB with 150 digits behind the point. */
function whole(bytes: number): number {
  return isKnown(bytes) ? Math.round(bytes) : Fn.floor(Op.add(bytes, 0.5));
}

/** The product; a Terraform expression if one of them is a token. */
export function times(left: number, right: number): number {
  if (right === 1) return left;
  return isKnown(left) && isKnown(right) ? left * right : Op.mul(left, rightOperand(right));
}

function dividedBy(left: number, right: number): number {
  if (right === 1) return left;
  return isKnown(left) && isKnown(right) ? left / right : Op.div(left, rightOperand(right));
}

function largest(numbers: readonly number[]): number {
  return numbers.every(isKnown) ? Math.max(...numbers) : Fn.max([...numbers]);
}

const DIGITS = 3;

function shown(value: number): string {
  return isKnown(value) ? String(Number(value.toFixed(DIGITS))) : "?";
}
