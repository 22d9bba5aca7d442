// The pool and its streams. Their names are literal: another name would replace a stream, and lose its messages.

import { Duration, NetworkPeer, Partitions, PoolAccess, type Stream, StreamPool } from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { type IotSite } from "./site";

export interface IotStreams {
  readonly pool: StreamPool;
  /** What devices send. */
  readonly telemetry: Stream;
  /** What a function could not work off. */
  readonly deadLetters?: Stream;
  /** What the controllers of a building do. */
  readonly commands?: Stream;
}

export function addStreams(site: IotSite): IotStreams {
  const { stack, props, isProcessed } = site;
  const pool = new StreamPool(stack, "pool", {
    compartment: stack.compartment,
    name: "IoTStreamPool",
    access: accessOf(site),
    encryption: site.encryption.pool,
    kafka: { autoCreateTopics: false },
  });
  const telemetry = pool.addStream("telemetry", {
    name: "IoTStream",
    partitions: Partitions.of(stack.input.integer("partitions", inputs.PARTITIONS)),
    retention: Duration.hours(stack.input.integer("retention_hours", inputs.RETENTION)),
  });
  return {
    pool,
    telemetry,
    ...(isProcessed && { deadLetters: addDeadLetters(pool) }),
    ...(props.fireAlarm === true && { commands: addCommands(pool) }),
  };
}

function accessOf({ stack, props, network, groups, isProcessed, hasPrivatePool, kafkaUser }: IotSite): PoolAccess {
  if (!hasPrivatePool) return PoolAccess.public();
  const clientGroups = [groups.ingest(), ...(isProcessed ? [groups.processing()] : [])];
  // Gateways, consumers and controllers are in no group of the stack's.
  const isReadFromOutside = kafkaUser !== undefined || props.consumerUser !== undefined || props.fireAlarm === true;
  const networks = isReadFromOutside ? [stack.input.text("stream_client_cidr", inputs.STREAM_CLIENTS)] : [];
  const clients = [
    ...networks.map((one) => NetworkPeer.cidr(one)),
    ...clientGroups.map((one) => NetworkPeer.group(one)),
  ];
  return PoolAccess.privateEndpoint(network.streams(), { clients });
}

/** Kept for a week, so that somebody has the time to look at them. */
function addDeadLetters(pool: StreamPool): Stream {
  const retention = Duration.days(7);
  return pool.addStream("dead-letters", { name: "IoTDeadLetter", partitions: Partitions.of(1), retention });
}

function addCommands(pool: StreamPool): Stream {
  return pool.addStream("commands", { name: "actuator-commands", partitions: Partitions.of(1) });
}
