// Batches as Connector Hub sends them from a stream, and what comes back in the dead-letter stream.

/** A message of a batch; its value is text or bytes, not base64. */
export interface Sample {
  readonly key?: string | null;
  readonly value: string | Buffer;
  readonly stream?: string;
  readonly partition?: string | number;
  /** By default it counts up, as does the time: a millisecond for each. */
  readonly offset?: string | number;
  readonly timestamp?: string | number;
}

/** A dead letter as it is read. */
export interface DeadLetter {
  readonly function: string;
  readonly class: string;
  readonly reason: string;
  readonly stream?: string;
  readonly partition?: string;
  readonly offset?: string;
  readonly timestamp?: string;
  readonly key: string | null;
  readonly part: number;
  readonly parts: number;
  readonly value: string;
}

/** The body of a call. @param first - the offset of the first message */
export function batchOf(samples: readonly Sample[], first = 0): string {
  return JSON.stringify(samples.map((sample, index) => element(sample, first + index)));
}

const START = Date.UTC(2026, 0, 1);

function element({ key = null, value, offset, ...more }: Sample, count: number): object {
  const at = offset ?? count;
  return {
    stream: "telemetry",
    partition: "0",
    timestamp: new Date(START + Number(at)).toISOString(),
    ...more,
    offset: at,
    key: key === null ? null : Buffer.from(key).toString("base64"),
    value: Buffer.from(value).toString("base64"),
  };
}
