// The service of all provider processes: started by client.ts, ends when its standard input is closed, so with the process that
// started it.
//
// A connection is one line of JSON. A launcher's stays open as long as its provider lives; a script's is answered with a line.

import { createServer, type Socket } from "node:net";
import { answer, type Order } from "./orders";
import { type Source } from "./schema";
import { serve } from "./server";
import { World } from "./world";

const worlds = new Map<string, World>();

function worldOf(name: string): World {
  const world = worlds.get(name) ?? new World(name);
  worlds.set(name, world);
  return world;
}

interface Launched {
  readonly source: Source;
  readonly world: string;
  readonly tagDefaults?: boolean;
}

async function launch(connection: Socket, { source, world, tagDefaults = false }: Launched): Promise<void> {
  const { port, close } = await serve(source, worldOf(world), tagDefaults, () => connection.end());
  connection.on("close", close);
  if (connection.destroyed) close();
  else connection.write(`${port}\n`);
}

function handle(connection: Socket, line: string): void {
  const message = JSON.parse(line) as Launched | Order;
  if ("source" in message) {
    void launch(connection, message);
    return;
  }
  if (message.order === "forget") worlds.delete(message.world);
  connection.end(`${JSON.stringify(answer(worldOf(message.world), message))}\n`);
}

const server = createServer((connection) => {
  let text = "";
  connection.setEncoding("utf8");
  connection.on("error", () => connection.destroy());
  connection.on("data", (data: string) => {
    text += data;
    if (!text.endsWith("\n")) return;
    const line = text;
    text = "";
    handle(connection, line);
  });
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) process.stdout.write(`${address.port}\n`);
});
process.stdin.on("end", () => process.exit(0));
process.stdin.on("close", () => process.exit(0));
process.stdin.resume();
