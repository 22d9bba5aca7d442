// Internal: the bootstrap servers that Kafka clients connect to.

import { refusal } from "../core/checks";
import { hasAtom, withoutAtoms } from "../core/token/atoms";

/** A name or an address (IPv6 in brackets), and a port. */
const BROKER = /^(?:[\w.-]+|\[[\da-fA-F:.]+\]):(\d{1,5})$/;

/**
 * Rejects bootstrap servers that clients could not connect to: there is no default for the port, and not every client accepts a
 * value that begins with `https://`.
 */
export function checkBootstrapServers(at: string | undefined, bootstrapServers: string): void {
  const isRight = hasAtom(bootstrapServers)
    ? !/[\s/]/.test(withoutAtoms(bootstrapServers).replaceAll(/,\s*/g, ""))
    : bootstrapServers.split(",").every((broker) => isBroker(broker.trim()));
  if (isRight) return;
  const rule = "must be <host>:<port>, with commas between several servers";
  const remedy = "add the port, and leave out the protocol and the path: kafka.example.com:9092";
  throw refusal(at, { what: "bootstrapServers", rule, got: bootstrapServers, remedy });
}

function isBroker(text: string): boolean {
  const port = Number(BROKER.exec(text)?.[1]);
  return port >= 1 && port <= 65_535;
}
