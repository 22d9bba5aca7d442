// Internal: what Kafka clients connect to.

import { refusal } from "../core/checks";
import { hasAtom, withoutAtoms } from "../core/token/atoms";

/** A name or an address, of version 6 in brackets, and a port. */
const BROKER = /^(?:[\w.-]+|\[[\da-fA-F:.]+\]):(\d{1,5})$/;

/**
 * Refuses bootstrap servers that no client could connect to: there is no default for the port, and what begins with `https://` is not read
 * by every client.
 */
export function checkBootstrapServers(at: string | undefined, bootstrapServers: string): void {
  const isRight = hasAtom(bootstrapServers)
    ? !/[\s/]/.test(withoutAtoms(bootstrapServers).replaceAll(/,\s*/g, ""))
    : bootstrapServers.split(",").every((broker) => isBroker(broker.trim()));
  if (isRight) return;
  const rule = "must be <host>:<port>, with commas between several";
  const remedy = "give the port as well, and no protocol or path: kafka.example.com:9092";
  throw refusal(at, { what: "bootstrapServers", rule, got: bootstrapServers, remedy });
}

function isBroker(text: string): boolean {
  const port = Number(BROKER.exec(text)?.[1]);
  return port >= 1 && port <= 65_535;
}
