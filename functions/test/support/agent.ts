// A function as the Fn agent runs it: a process that is called over its unix socket.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent as HttpAgent, type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle, bundleProgram } from "../../build";

/** Waits of functions under test take a hundredth of their time. */
export const TIME_SCALE = 0.01;

/**
 * The environment of a function that does not wait long for an answer: the limit of 10 s is 1 s. A service that is busy for as
 * long is asked twice.
 */
export const HASTY = { FUNCTIONS_LIMIT_SCALE: "0.1" };

/** Milliseconds from the start of the process until it listens: six times what the agent allows, for a busy machine. */
const START = 30_000;

export interface FunctionCall {
  readonly body?: string | Buffer;
  readonly contentType?: string;
  /** Milliseconds from now; 30 s by default. */
  readonly deadline?: number;
  /** As an API gateway passes a request on; `headers` are those of the client. */
  readonly gateway?: { readonly method?: string; readonly url?: string; readonly headers?: Record<string, string> };
  /** Writes the body in pieces of so many bytes. */
  readonly chunk?: number;
}

export interface FunctionAnswer {
  /** To the agent: 200, or 502 after a throw. */
  readonly status: number;
  /** To the client of a gateway. */
  readonly httpStatus: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
  /** The body as JSON. */
  readonly json: unknown;
}

const folders: string[] = [];
const running = new Set<FunctionProcess>();
const bundles = new Map<string, Promise<string>>();

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "fn-"));
  folders.push(folder);
  return folder;
}

/** Starts a function with no more of an environment than the agent gives it, and waits until it listens. */
export async function startFunction(name: string, environment: Record<string, string>): Promise<FunctionProcess> {
  const bundled = bundles.get(name) ?? (name === "probe" ? probe() : bundle(name, temporary()));
  bundles.set(name, bundled);
  return startProgram(await bundled, environment);
}

/** A function for tests of what the functions share: does what its body says. */
function probe(): Promise<string> {
  return bundleProgram("./functions/test/support/probe.ts", temporary());
}

/** Writes a program to a file that is deleted after the tests. */
export function programFile(text: string): string {
  const file = join(temporary(), "func.js");
  writeFileSync(file, text);
  return file;
}

/** The same with a program of the test's own. */
export async function startProgram(file: string, environment: Record<string, string>): Promise<FunctionProcess> {
  const socket = join(temporary(), "fn.sock");
  // The FDK binds `<socket>.tmp`, and names of sockets end at 107 bytes.
  if (socket.length > 103) throw new Error(`The temporary folder's name is too long for a socket: ${socket}`);
  const child = spawn(process.execPath, [file], {
    env: {
      PATH: process.env.PATH,
      FN_FORMAT: "http-stream",
      FN_LISTENER: `unix:${socket}`,
      FUNCTIONS_TIME_SCALE: String(TIME_SCALE),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const started = new FunctionProcess(child, socket);
  running.add(started);
  await started.listening();
  return started;
}

export class FunctionProcess {
  private output = "";
  private readonly agent = new HttpAgent({ keepAlive: true, maxSockets: 1 });
  private readonly ended: Promise<unknown>;

  constructor(
    private readonly child: ChildProcess,
    private readonly socket: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8");
      stream?.on("data", (text: string) => (this.output += text));
    }
    this.ended = new Promise((resolve) => child.once("exit", resolve));
  }

  async listening(): Promise<void> {
    const until = Date.now() + START;
    while (!existsSync(this.socket)) {
      if (!this.isAlive) throw new Error(`The function ended before it listened: ${this.output}`);
      if (Date.now() > until) throw new Error(`The function does not listen after ${START} ms: ${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Whether the process still runs. */
  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Everything it has written so far. */
  get log(): string {
    return this.output;
  }

  /** The lines of the log; fails on one that is not JSON. */
  get logLines(): Record<string, unknown>[] {
    return this.output
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  async call({ body = "", contentType, deadline = 30_000, gateway, chunk }: FunctionCall): Promise<FunctionAnswer> {
    const headers: Record<string, string> = {
      "Fn-Call-Id": "01TESTCALL",
      "Fn-Deadline": new Date(Date.now() + deadline).toISOString(),
      "Content-Type": contentType ?? "application/json",
    };
    if (gateway !== undefined) {
      headers["Fn-Intent"] = "httprequest";
      headers["Fn-Http-Method"] = gateway.method ?? "POST";
      headers["Fn-Http-Request-Url"] = gateway.url ?? "/v1/messages";
      const client = { ...(contentType !== undefined && { "Content-Type": contentType }), ...gateway.headers };
      for (const [name, value] of Object.entries(client)) headers[`Fn-Http-H-${name}`] = value;
    }
    return this.send(headers, Buffer.from(body), chunk);
  }

  private send(headers: Record<string, string>, body: Buffer, chunk = 65_536): Promise<FunctionAnswer> {
    return new Promise((resolve, reject) => {
      const options = { socketPath: this.socket, agent: this.agent, method: "POST", path: "/call", headers };
      const sent = request(options, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          resolve(answerOf(response.statusCode ?? 0, response.headers, Buffer.concat(parts)));
        });
      });
      sent.on("error", reject);
      for (let at = 0; at < body.length; at += chunk) sent.write(body.subarray(at, at + chunk));
      sent.end();
    });
  }

  async stop(): Promise<void> {
    running.delete(this);
    this.agent.destroy();
    if (this.isAlive) this.child.kill("SIGKILL");
    await this.ended;
  }
}

function answerOf(status: number, headers: IncomingHttpHeaders, body: Buffer): FunctionAnswer {
  const httpStatus = headers["fn-http-status"];
  return {
    status,
    httpStatus: httpStatus === undefined ? undefined : Number(httpStatus),
    headers,
    body,
    text: body.toString("utf8"),
    get json() {
      return JSON.parse(body.toString("utf8")) as unknown;
    },
  };
}

/** Ends what is left, and removes its files. Tests need not call it. */
export async function stopFunctions(): Promise<void> {
  await Promise.all([...running].map((one) => one.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

// The measurements are not tests.
if (typeof afterAll === "function") afterAll(stopFunctions);
