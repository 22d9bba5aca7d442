// Starts the service, and asks it things.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answer, type Order } from "./orders";
import { writeMirror } from "./mirror";

const ROOT = join(__dirname, "..", "..");

export interface Service {
  /**
   * The environment in which Terraform installs and starts the providers of the tests, with a separate world.
   *
   * @param hasTagDefaults - whether the tenancy puts tag defaults on every new resource
   */
  environment(world: string, hasTagDefaults?: boolean): NodeJS.ProcessEnv;
  ask(order: Order): Promise<Answer>;
  stop(): void;
}

/** Starts the service; it ends with this process, even after an error. */
export async function startService(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), "test-provider-"));
  const config = writeMirror(folder);
  const child = spawn(process.execPath, ["--require", "ts-node/register", join(__dirname, "service.ts")], {
    cwd: ROOT,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once("data", (data: Buffer) => {
      resolve(Number(data.toString()));
    });
    child.once("exit", (code) => {
      reject(new Error(`the service of the test provider ended with ${code ?? "a signal"}`));
    });
  });
  // What waits for Terraform holds this process, not the service.
  child.unref();
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as { unref(): void }).unref();
  return {
    environment: (world, hasTagDefaults = false) => ({
      ...process.env,
      TF_CLI_CONFIG_FILE: config,
      TF_DISABLE_PLUGIN_TLS: "1",
      TF_PLUGIN_CACHE_DIR: undefined,
      TEST_PROVIDER_SERVICE: String(port),
      TEST_PROVIDER_WORLD: world,
      TEST_PROVIDER_TAG_DEFAULTS: hasTagDefaults ? "1" : "0",
    }),
    ask: (order) => ask(port, order),
    stop: () => {
      child.stdin.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ask(port: number, order: Order): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let text = "";
    const connection = connect(port, "127.0.0.1", () => connection.write(`${JSON.stringify(order)}\n`));
    connection.setEncoding("utf8");
    connection.on("data", (data: string) => (text += data));
    connection.on("error", reject);
    connection.on("end", () => {
      resolve(JSON.parse(text) as Answer);
    });
  });
}
