// Headless Chromium, by its own protocol over a pipe.

import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Readable, type Writable } from "node:stream";

/** The program that CHROMIUM names, or one on the PATH; undefined if there is none. */
export function chromium(): string | undefined {
  if (process.env.CHROMIUM !== undefined) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly [name: string]: unknown };
  readonly result?: { readonly [name: string]: unknown };
  readonly error?: { readonly message: string };
}

export class Browser {
  private readonly child: ChildProcess;
  private readonly profile = mkdtempSync(join(tmpdir(), "test-site-"));
  private readonly answers = new Map<number, (message: Message) => void>();
  private readonly listeners: ((message: Message) => void)[] = [];
  private sent = 0;
  private rest = "";

  public constructor(program: string) {
    const options = [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--remote-debugging-pipe",
      `--user-data-dir=${this.profile}`,
    ];
    this.child = spawn(program, options, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    (this.child.stdio[4] as Readable).setEncoding("utf8").on("data", (text: string) => {
      this.receive(text);
    });
  }

  /** A new tab, which collects what its pages complain of. */
  public async tab(): Promise<Tab> {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const tab = new Tab((method, params) => this.send(method, params, String(sessionId)));
    this.listeners.push((message) => {
      tab.hear(message.method ?? "", message.params ?? {});
    });
    await tab.start();
    return tab;
  }

  public close(): void {
    this.child.once("exit", () => {
      rmSync(this.profile, { recursive: true, force: true });
    });
    this.child.kill();
  }

  private send(method: string, params: object, sessionId?: string): Promise<{ readonly [name: string]: unknown }> {
    const id = (this.sent += 1);
    (this.child.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => {
      this.answers.set(id, ({ result, error }) => {
        if (error === undefined) resolve(result ?? {});
        else reject(new Error(`${method}: ${error.message}`));
      });
    });
  }

  private receive(text: string): void {
    const parts = (this.rest + text).split("\0");
    this.rest = parts.pop() ?? "";
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id === undefined) for (const listener of this.listeners) listener(message);
      else this.answers.get(message.id)?.(message);
    }
  }
}

type Send = (method: string, params: object) => Promise<{ readonly [name: string]: unknown }>;

export class Tab {
  private problems: string[] = [];
  private loaded = (): void => undefined;

  public constructor(private readonly send: Send) {}

  public async start(): Promise<void> {
    for (const domain of ["Page", "Runtime", "Log", "Network"]) await this.send(`${domain}.enable`, {});
  }

  /** What the browser reports. */
  public hear(method: string, params: { readonly [name: string]: unknown }): void {
    if (method === "Page.loadEventFired") this.loaded();
    if (method === "Runtime.exceptionThrown" || method === "Runtime.consoleAPICalled")
      this.problems.push(JSON.stringify(params));
    if (method === "Log.entryAdded") this.problems.push(JSON.stringify(params.entry));
    if (method === "Network.requestWillBeSent" && /^(?!file:|data:)/.test(addressIn(params))) {
      this.problems.push(`asks ${addressIn(params)}`);
    }
  }

  public async open(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => (this.loaded = resolve));
    // The same page with another anchor would not be loaded again.
    await this.send("Page.navigate", { url: "about:blank" });
    await loaded;
    const again = new Promise<void>((resolve) => (this.loaded = resolve));
    await this.send("Page.navigate", { url });
    await again;
  }

  public async resize(width: number, height: number): Promise<void> {
    await this.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 600 });
  }

  public async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails !== undefined) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { readonly value: T }).value;
  }

  /** Waits until an expression is true, ten seconds at most. */
  public async until(expression: string): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await this.evaluate<boolean>(expression)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`this was never true: ${expression}`);
  }

  public async picture(): Promise<Buffer> {
    const { data } = await this.send("Page.captureScreenshot", { format: "png" });
    return Buffer.from(String(data), "base64");
  }

  /** What the pages since the last time complained of. */
  public takeProblems(): string[] {
    const taken = this.problems;
    this.problems = [];
    return taken;
  }
}

function addressIn({ request }: { readonly [name: string]: unknown }): string {
  return (request as { readonly url: string }).url;
}
