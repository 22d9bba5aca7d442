// A connector's task for audit logs. Any error fails the batch: no entry passes unmasked.

import { readBatch, readStreamBatch, type StreamMessage } from "../shared/batch";
import { serve } from "../shared/handle";
import { log, Told } from "../shared/log";
import { json, utf8 } from "../shared/text";
import { contract } from "./contract";
import { Mask, type MaskRules } from "./mask";

interface MaskConfig extends MaskRules {
  readonly SOURCE: "stream" | "entries";
}

serve<MaskConfig>(contract, (config) => {
  const mask = new Mask(config);
  return ({ body }) => {
    const entries = config.SOURCE === "stream" ? valuesOf(body) : entriesOf(body);
    const masked = Buffer.from(JSON.stringify(entries.map((entry) => mask.of(entry))));
    log.info("masked", { entries: entries.length, bytes: masked.length });
    return Promise.resolve({ body: masked });
  };
});

/** In a message of a stream, base64 would hide the value from the search. */
function entriesOf(body: Buffer): readonly unknown[] {
  const { messages } = readStreamBatch(body);
  if (messages.some(({ stream }) => stream !== ""))
    throw new Told("The batch has messages of a stream: set SOURCE to stream.");
  return readBatch(body);
}

function valuesOf(body: Buffer): unknown[] {
  const { messages, unreadable } = readStreamBatch(body);
  if (unreadable.length > 0) throw new Told(`${unreadable.length} elements of the batch are not messages of a stream.`);
  return messages.map(valueOf);
}

/** A value that is not JSON is a string; bytes that are not UTF-8 cannot be searched, and are left out. */
function valueOf({ value, partition, offset }: StreamMessage): unknown {
  const text = utf8(value);
  if (text === undefined) return { removed: "not UTF-8", partition, offset };
  return json(text) ?? text;
}
