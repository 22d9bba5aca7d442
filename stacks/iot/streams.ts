// The pool and its streams. Their names are literal: another name would replace a stream, and lose its messages.

import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { type IotSite } from "./site";

export interface IotStreams {
  readonly pool: oci.StreamPool;
  /** What devices send. */
  readonly telemetry: oci.Stream;
  /** What a function could not work off. */
  readonly deadLetters?: oci.Stream;
  /** What the controllers of a building do. */
  readonly commands?: oci.Stream;
}

export function addStreams(site: IotSite): IotStreams {
  const { stack, props, isProcessed } = site;
  const pool = new oci.StreamPool(stack, "pool", {
    compartment: stack.compartment,
    name: "IoTStreamPool",
    access: accessOf(site),
    encryption: site.encryption.pool,
    kafka: { autoCreateTopics: false },
  });
  const telemetry = pool.addStream("telemetry", {
    name: "IoTStream",
    partitions: oci.Partitions.of(stack.input.integer("partitions", inputs.PARTITIONS)),
    retention: oci.Duration.hours(stack.input.integer("retention_hours", inputs.RETENTION)),
  });
  return {
    pool,
    telemetry,
    ...(isProcessed && { deadLetters: addDeadLetters(pool) }),
    ...(props.fireAlarm === true && { commands: addCommands(pool) }),
  };
}

function accessOf({ stack, props, network, groups, isProcessed, hasPrivatePool, kafkaUser }: IotSite): oci.PoolAccess {
  if (!hasPrivatePool) return oci.StackAccess.public(stack);
  const clientGroups = [groups.functions("ingest"), ...(isProcessed ? [groups.functions("processing")] : [])];
  // Gateways, consumers and controllers are in no group of the stack's.
  const isReadFromOutside = kafkaUser !== undefined || props.consumerUser !== undefined || props.fireAlarm === true;
  const networks = isReadFromOutside ? [stack.input.text("stream_client_cidr", inputs.STREAM_CLIENTS)] : [];
  const clients = [
    ...networks.map((one) => oci.NetworkPeer.cidr(one)),
    ...clientGroups.map((one) => oci.NetworkPeer.group(one)),
  ];
  return oci.PoolAccess.privateEndpoint(network.streams(), { clients });
}

/** Kept for a week, so that somebody has the time to look at them. */
function addDeadLetters(pool: oci.StreamPool): oci.Stream {
  const retention = oci.Duration.days(7);
  return pool.addStream("dead-letters", { name: "IoTDeadLetter", partitions: oci.Partitions.of(1), retention });
}

function addCommands(pool: oci.StreamPool): oci.Stream {
  return pool.addStream("commands", { name: "actuator-commands", partitions: oci.Partitions.of(1) });
}
