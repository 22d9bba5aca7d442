// The only file that uses the FDK.

import fdk from "@fnproject/fdk";
import { readConfig } from "./config";
import { type Contract } from "./contract";
import { aboutError, log, logWith, takeConsole, Told } from "./log";

/** The time limit of a call without a deadline, such as a manual test, in milliseconds. */
const DEFAULT_DEADLINE = 30_000;

/** The maximum size of an answer, in bytes. */
const MAX_ANSWER = 6_291_456;

/** A request that came through an API gateway. */
export interface Gateway {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** The first value of a header; undefined without one. Case does not matter. */
  header(name: string): string | undefined;
}

export interface Call {
  readonly id: string;
  /** Milliseconds since 1970: the platform then ends the call. */
  readonly deadline: number;
  /** The bytes as received; the FDK's text modes break characters at chunk borders. */
  readonly body: Buffer;
  readonly contentType: string | undefined;
  /** Undefined if a connector, a topic or a person called. */
  readonly gateway: Gateway | undefined;
}

export interface Answer {
  /** The HTTP status for a gateway's caller; 200 by default. A connector sees only whether the function threw. */
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  /** The content type; application/json by default. */
  readonly contentType?: string;
  /** Bytes are sent as they are, anything else as JSON. */
  readonly body: Buffer | object | string | number | boolean;
}

export type Handler = (call: Call) => Promise<Answer>;

/**
 * Starts a function. Its configuration is read once; if it is rejected, the log contains the reason, and every call fails:
 * no message of a connector is lost. Throw to fail a call, and `Told` to give the reason; other error messages stay inside.
 */
// The type describes the contract, which only the caller knows.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function serve<Config>(contract: Contract, setUp: (config: Config) => Handler): void {
  takeConsole();
  logWith({ function: contract.name });
  const handler = prepared(() => setUp(readConfig<Config>(contract)), contract);
  fdk.handle(
    async (body, context) => {
      const call = callOf(body, context);
      logWith({ call: call.id });
      try {
        return sent(await handler(call), context);
      } catch (error) {
        log.error("call failed", aboutError(error));
        // The message goes to the caller, so only our own messages are passed on.
        throw new Told(error instanceof Told ? error.message : `Failed; the log has the reason for call ${call.id}.`);
      }
    },
    { inputMode: "buffer" },
  );
}

function prepared(start: () => Handler, { name }: Contract): Handler {
  try {
    return start();
  } catch (error) {
    log.error("does not start", aboutError(error));
    // The reason stays in the log.
    return () => Promise.reject(new Told(`The configuration of ${name} is rejected; its log has the reason.`));
  }
}

function callOf(body: Buffer, context: fdk.Context): Call {
  const { method, requestURL } = context.httpGateway;
  const gateway: Gateway | undefined =
    method === null
      ? undefined
      : { method, url: requestURL ?? "/", header: (name) => context.httpGateway.getHeader(name) ?? undefined };
  return {
    id: context.callID ?? "",
    deadline: deadlineOf(context.deadline),
    body,
    contentType: gateway?.header("Content-Type") ?? context.contentType ?? undefined,
    gateway,
  };
}

function deadlineOf(date: Date | null): number {
  const time = date?.getTime() ?? NaN;
  return Number.isNaN(time) ? Date.now() + DEFAULT_DEADLINE : time;
}

/** Always bytes: the FDK ends the process of a function that returns nothing or undefined. */
function sent({ status = 200, headers = {}, contentType, body }: Answer, context: fdk.Context): object {
  context.responseContentType = contentType ?? "application/json";
  context.httpGateway.statusCode = status;
  for (const [name, value] of Object.entries(headers)) context.httpGateway.setResponseHeader(name, value);
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  if (bytes.length > MAX_ANSWER) throw new Told("The answer has more than 6 MB: make batches smaller.");
  return fdk.rawResult(bytes);
}
