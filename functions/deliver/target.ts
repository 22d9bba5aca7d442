// The requests to the target: signed, with a time limit, and sent again if the answer may be another one later.

import { createHash, createHmac } from "node:crypto";
import { type StreamMessage } from "../shared/batch";
import { aboutError, log, Told } from "../shared/log";
import { Backoff } from "../shared/retry";
import { type Secrets } from "../shared/secrets";
import { timeLimit } from "../shared/time";

export interface TargetConfig {
  readonly TARGET_URL: string;
  readonly CONTENT_TYPE: string;
  readonly SIGNATURE_SECRET_OCID?: string;
  readonly SIGNATURE_HEADER: string;
  readonly TIMESTAMP_HEADER: string;
  readonly TRIES: number;
}

/** Milliseconds that a request may take. */
const REQUEST_TIMEOUT = 30_000;

/** Answers after which a later try can succeed, in addition to those from 500. */
const PASSING = new Set([408, 425, 429]);

/** A conflict: the target has accepted a request with this idempotency key. */
const ACCEPTED_BEFORE = 409;

/** Answers that say nothing about the message: the address, the type of the content or the secret is wrong. */
const NOT_THE_MESSAGE = new Set([401, 403, 404, 405, 407, 415]);

interface Answer {
  /** 0 without an answer. */
  readonly status: number;
  /** The milliseconds that the target asks to wait. */
  readonly wait: number;
}

export class Target {
  constructor(
    private readonly config: TargetConfig,
    private readonly secrets: Secrets,
  ) {}

  /** The reason why the target does not accept a message, or undefined if it has it. Throws if that is not known. */
  async send(message: StreamMessage, deadline: number): Promise<string | undefined> {
    const backoff = new Backoff(deadline);
    for (let tries = 1; ; tries++) {
      const { status, wait } = await this.post(message, deadline);
      if ((status >= 200 && status < 300) || status === ACCEPTED_BEFORE) return undefined;
      const isPassing = status === 0 || status >= 500 || PASSING.has(status);
      if (isPassing && tries < this.config.TRIES && (await backoff.next(wait))) continue;
      const answer = status === 0 ? "does not answer" : `answers ${status}`;
      if (isPassing) throw new Told(`The target ${answer}; the connector must send the batch again.`);
      if (status < 400 || NOT_THE_MESSAGE.has(status)) {
        const { SIGNATURE_SECRET_OCID: secret } = this.config;
        // It may have been rotated.
        if (secret !== undefined) this.secrets.forget(secret);
        throw new Told(`The target ${answer}: check its address, CONTENT_TYPE and the secret.`);
      }
      return `the target ${answer}`;
    }
  }

  private async post(message: StreamMessage, deadline: number): Promise<Answer> {
    const { TARGET_URL: url, CONTENT_TYPE: type } = this.config;
    const headers = {
      "content-type": type,
      "idempotency-key": idOf(message),
      ...(await this.signed(message, deadline)),
    };
    try {
      const { value: body } = message;
      const signal = timeLimit(REQUEST_TIMEOUT);
      const answer = await fetch(url, { method: "POST", headers, body, signal, redirect: "manual" });
      // Otherwise the connection stays busy. If it breaks now, the status is known all the same.
      await answer.body?.cancel().catch(() => undefined);
      return { status: answer.status, wait: waitOf(answer.headers.get("retry-after")) };
    } catch (error) {
      log.warn("request failed", aboutError(error));
      return { status: 0, wait: 0 };
    }
  }

  private async signed({ value }: StreamMessage, deadline: number): Promise<{ readonly [header: string]: string }> {
    const { SIGNATURE_SECRET_OCID: secretId, SIGNATURE_HEADER: header, TIMESTAMP_HEADER: time } = this.config;
    if (secretId === undefined) return {};
    const secret = await this.secrets.get(secretId, deadline);
    const now = String(Math.floor(Date.now() / 1_000));
    const signature = createHmac("sha256", secret).update(`${now}.`).update(value).digest("hex");
    return { [header]: signature, [time]: now };
  }
}

/** Retry-After: seconds, or a date (RFC 9110, section 10.2.3). */
function waitOf(text: string | null): number {
  const wait = /^\d+$/.test(text ?? "") ? Number(text) * 1_000 : Date.parse(text ?? "") - Date.now();
  return wait > 0 ? wait : 0;
}

/** The same for a repeated message. */
export function idOf({ stream, partition, offset, timestamp }: StreamMessage): string {
  const place = JSON.stringify([stream, partition, offset, timestamp]);
  return createHash("sha256").update(place).digest("hex").slice(0, 32);
}
