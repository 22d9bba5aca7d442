// 10,000 messages for each fault: what was sent is in the stream, or its sender knows that it is not.

import { type FunctionProcess, startFunction } from "./support/agent";
import { Cloud, type Fault } from "./support/cloud";

// Times are scaled down, so that a busy machine can miss one; what failed is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const STREAM = "ocid1.stream.oc1.eu-frankfurt-1.counts";
const MESSAGES = 10_000;
const REQUEST = 400;

/** Milliseconds of a call; the function keeps 20 of them back. */
const DEADLINE = 120;

let cloud: Cloud;
let fn: FunctionProcess;

beforeAll(async () => {
  cloud = await Cloud.start();
  fn = await startFunction("ingest", {
    ...cloud.environment,
    STREAM_OCID: STREAM,
    STREAM_ENDPOINT: cloud.endpoint,
    KEY_PATH: "key",
  });
});

beforeEach(() => {
  cloud.reset();
});

/** The same numbers between 0 and 1 each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

interface Counted {
  readonly sent: number;
  readonly delivered: number;
  readonly refused: number;
  /** Refused as unconfirmed, and in the stream: its sender was told that this can be. */
  readonly both: number;
  readonly lost: number;
  /** Duplicates of a message, because the first try had no answer. */
  readonly duplicates: number;
}

async function count(deadline = DEADLINE): Promise<Counted> {
  const refused = new Map<string, string>();
  for (let first = 0; first < MESSAGES; first += REQUEST) {
    const ids = Array.from({ length: REQUEST }, (_, at) => String(first + at));
    const body = JSON.stringify(ids.map((id) => ({ id, key: `device-${Number(id) % 40}` })));
    const answer = await fn.call({ body, contentType: "application/json", deadline, gateway: {} });
    const { written, refused: failures = [] } = answer.json as {
      written: number;
      refused?: { index: number; reason: string }[];
    };
    expect(written + failures.length).toBe(REQUEST);
    for (const { index, reason } of failures) refused.set(ids[index]!, reason);
  }
  const values = cloud.values(STREAM).map((value) => (JSON.parse(value) as { id: string }).id);
  const delivered = new Set(values);
  const all = Array.from({ length: MESSAGES }, (_, at) => String(at));
  const inBoth = all.filter((id) => refused.has(id) && delivered.has(id));
  // An answer that a message is not in the stream is reliable.
  expect(inBoth.filter((id) => refused.get(id) !== "unconfirmed")).toEqual([]);
  return {
    sent: all.length,
    delivered: delivered.size,
    refused: refused.size,
    both: inBoth.length,
    lost: all.filter((id) => !refused.has(id) && !delivered.has(id)).length,
    duplicates: values.length - delivered.size,
  };
}

const KINDS: readonly Fault[] = [
  "throttle",
  "error",
  "unavailable",
  "partial",
  "lost",
  "short",
  "garbage",
  "cut",
  "forbidden",
];

const rows: { readonly [fault: string]: Counted } = {};

function add(name: string, counted: Counted): void {
  Object.assign(rows, { [name]: counted });
  expect([name, counted.lost]).toEqual([name, 0]);
  expect(counted.delivered + counted.refused - counted.both).toBe(counted.sent);
}

test("without a fault all are delivered, once", async () => {
  const counted = await count(30_000);
  add("none", counted);
  expect(counted).toEqual({ sent: MESSAGES, delivered: MESSAGES, refused: 0, both: 0, lost: 0, duplicates: 0 });
});

test.each(KINDS)("%s in six of ten requests loses nothing", async (fault) => {
  const next = numbers(7);
  cloud.faults = () => (next() < 0.6 ? fault : undefined);
  add(fault, await count());
});

test("all faults in turn, partitions that take no more and an outage lose nothing", async () => {
  const next = numbers(11);
  cloud.partitionRate = 40_000;
  cloud.faults = (_, at) => {
    if (at > 90 && at < 120) return "unavailable";
    return next() < 0.5 ? KINDS[Math.floor(next() * KINDS.length)] : undefined;
  };
  add("all of them", await count());
});

afterAll(() => {
  const lines = Object.entries(rows).map(
    ([fault, { sent, delivered, refused, both, lost, duplicates }]) =>
      `| ${fault} | ${[sent, delivered, refused, both, lost, duplicates].join(" | ")} |`,
  );
  const head = "| fault | sent | delivered | refused | of these delivered, as said | lost | duplicates |";
  process.stdout.write(`\ningest\n\n${head}\n|---|---|---|---|---|---|---|\n${lines.join("\n")}\n\n`);
});
