// Sends signed requests to a model deployment.

import { type HttpClient, type HttpRequest } from "oci-common";
import { aboutError, log } from "../shared/log";
import { signingClient } from "../shared/principal";
import { Backoff } from "../shared/retry";
import { json } from "../shared/text";

/** The number of requests at the same time. */
const PARALLEL = 4;

/** The service accepts 10 MB. */
const MAX_BYTES = 8_000_000;

export interface Score {
  readonly score: number;
  readonly modelMs: number;
}

/** A score; the reason why the model rejects the features; or undefined: the model did not answer. */
export type Verdict = Score | string | undefined;

type Outcome = readonly Score[] | "refused" | "passing" | "failed";

export class Model {
  private readonly client: HttpClient;

  constructor(
    private readonly url: string,
    seconds: number,
    private readonly perRequest: number,
  ) {
    this.client = signingClient(seconds * 1_000);
  }

  /** The verdict on each message that the model decides before the deadline. Never throws. */
  async ask(features: readonly object[], deadline: number): Promise<Verdict[]> {
    const texts = features.map((one) => JSON.stringify(one));
    const verdicts = new Array<Verdict>(features.length).fill(undefined);
    const waiting = this.requestsOf(texts);
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        await this.decide(next, texts, verdicts, deadline);
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
    return verdicts;
  }

  private requestsOf(texts: readonly string[]): number[][] {
    const requests: number[][] = [];
    let bytes = 0;
    for (const [index, text] of texts.entries()) {
      const last = requests.at(-1);
      bytes += text.length;
      if (last !== undefined && last.length < this.perRequest && bytes <= MAX_BYTES) last.push(index);
      else {
        requests.push([index]);
        bytes = text.length;
      }
    }
    return requests;
  }

  /** Sends a request, and repeats it while that may help. Splits a rejected request in halves to find the message at fault. */
  private async decide(
    indices: readonly number[],
    texts: readonly string[],
    verdicts: Verdict[],
    deadline: number,
  ): Promise<void> {
    const backoff = new Backoff(deadline);
    const body = `[${indices.map((index) => texts[index]).join(",")}]`;
    while (backoff.hasTime()) {
      const outcome = await this.request(body, indices.length, deadline);
      if (typeof outcome === "object") {
        for (const [position, index] of indices.entries()) verdicts[index] = outcome[position];
        return;
      }
      if (outcome === "refused" && indices.length > 1) {
        const middle = Math.ceil(indices.length / 2);
        await this.decide(indices.slice(0, middle), texts, verdicts, deadline);
        await this.decide(indices.slice(middle), texts, verdicts, deadline);
        return;
      }
      if (outcome === "refused") verdicts[indices[0] ?? 0] = "the model rejects it";
      if (outcome !== "passing" || !(await backoff.next())) return;
    }
  }

  private async request(body: string, count: number, deadline: number): Promise<Outcome> {
    const begin = Date.now();
    try {
      const headers = new Headers({ "content-type": "application/json" });
      const request: HttpRequest = { method: "POST", uri: this.url, headers, body };
      const response = await before(deadline, this.client.send(request));
      const text = await before(deadline, response.text());
      if (response.ok) return scoresOf(json(text), count, Date.now() - begin) ?? unreadable();
      log.warn("the model rejects a request", { status: response.status, messages: count });
      if ([400, 413, 422].includes(response.status)) return "refused";
      return response.status === 429 || response.status >= 500 ? "passing" : "failed";
    } catch (error) {
      log.warn("the model does not answer", { messages: count, ...aboutError(error) });
      return "passing";
    }
  }
}

/** The time limit of a request: never past the deadline of the call. */
async function before<T>(deadline: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        reject(new Error("too late"));
      },
      Math.max(0, deadline - Date.now()),
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Something between the function and the model may have answered. */
function unreadable(): "passing" {
  log.error("the model's answer is not {prediction: [number, ...]} with a number for each message");
  return "passing";
}

function scoresOf(answer: unknown, count: number, modelMs: number): Score[] | undefined {
  const numbers = (answer as { readonly prediction?: unknown } | null | undefined)?.prediction;
  if (!Array.isArray(numbers) || numbers.length !== count) return undefined;
  if (!numbers.every((score): score is number => typeof score === "number" && Number.isFinite(score))) return undefined;
  return numbers.map((score) => ({ score, modelMs }));
}
