// The base of all parts of the stack: network, keys, images, the pool and its streams.

import { type IResolvable } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { IotDatabase } from "./iot-database";
import { type BoundNetwork, IotNetwork, once, SecurityGroups } from "./iot-network";
import { addFunctionsService } from "./processing";
import { IotAccess, type IotProps } from "./props";

export interface IotSite {
  readonly stack: oci.OciStack;
  readonly props: IotProps;
  readonly network: BoundNetwork;
  readonly groups: SecurityGroups;
  readonly encryption: oci.EncryptionInStack;
  readonly logs: oci.LogGroup;
  readonly images: oci.ProgramImages;
  /** The permissions of the Functions service; undefined if the tenancy already has them. */
  readonly functionsService: oci.Policy | undefined;
  /** The user of device gateways. */
  readonly kafkaUser: oci.IKafkaUser | undefined;
  /** Whether connectors move data: an input, which a stack without connectors does not have. */
  readonly active: () => IResolvable;
  readonly database: IotDatabase;
  /** Whether functions process messages. */
  readonly isProcessed: boolean;
  readonly hasPrivatePool: boolean;
  readonly hasWeb: boolean;
}

export function prepare(stack: oci.OciStack, props: IotProps): IotSite {
  const { compartment, namePrefix: name } = stack;
  const { database = IotDatabase.create() } = props;
  const isPrivateApi = props.apiAccess === IotAccess.PRIVATE;
  const network = (props.network ?? IotNetwork.create())._bind(stack, { isPrivateApi });
  const { vcn, services } = network;
  return {
    stack,
    props,
    network,
    database,
    groups: new SecurityGroups(stack, "groups", { vcn, services, compartment, name }),
    encryption: (props.encryption ?? oci.StackEncryption.oracleManaged()).addTo(stack, "telemetry"),
    functionsService: props.functionsServicePolicy === true ? addFunctionsService(stack) : undefined,
    kafkaUser: props.kafkaUser?.addTo(stack, "gateway"),
    logs: new oci.LogGroup(stack, "logs", { compartment, name }),
    images: oci.ProgramImages.of(stack, "iot"),
    active: once(() => stack.input.boolean("connectors_active", inputs.CONNECTORS_ACTIVE)),
    isProcessed: database.isThere || props.fireAlarm === true,
    hasPrivatePool: props.streamAccess === IotAccess.PRIVATE,
    hasWeb: props.web ?? database.isThere,
  };
}

export interface IotStreams {
  readonly pool: oci.StreamPool;
  /** Messages from devices. */
  readonly telemetry: oci.Stream;
  /** Messages that a function could not process. */
  readonly deadLetters?: oci.Stream;
  /** Commands for the controllers of a building. */
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
  // Gateways, consumers and controllers are not in a network security group of the stack.
  const isReadFromOutside = kafkaUser !== undefined || props.consumerUser !== undefined || props.fireAlarm === true;
  const networks = isReadFromOutside ? [stack.input.text("stream_client_cidr", inputs.STREAM_CLIENTS)] : [];
  const clients = [
    ...networks.map((one) => oci.NetworkPeer.cidr(one)),
    ...clientGroups.map((one) => oci.NetworkPeer.group(one)),
  ];
  return oci.PoolAccess.privateEndpoint(network.streams(), { clients });
}

/** Kept for a week, so that operators have time to look at them. */
function addDeadLetters(pool: oci.StreamPool): oci.Stream {
  const retention = oci.Duration.days(7);
  return pool.addStream("dead-letters", { name: "IoTDeadLetter", partitions: oci.Partitions.of(1), retention });
}

function addCommands(pool: oci.StreamPool): oci.Stream {
  return pool.addStream("commands", { name: "actuator-commands", partitions: oci.Partitions.of(1) });
}
