// Hosts that run MirrorMaker 2.

import { type Construct } from "constructs";
import { withoutAtoms } from "../core/token/atoms";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { planHarness } from "../client/harness-owners";
import { MirrorMaker, type MirrorMakerProps } from "../client/mirror-maker";
import { checkPartitions } from "../client/mirror-topics";
import { checkSensitive, type KafkaHostAttributes } from "./kafka-connect-host";
import { type HostPlan } from "./host-scripts";
import { type IKafkaHost, MadeKafkaHostBase, type KafkaHostOptions } from "./kafka-host";
import { KafkaHostBase } from "./kafka-host-base";

/** The mirror and the machines. */
export interface MirrorHostProps extends KafkaHostOptions {
  /** The source, the target and the topics. A change replaces the machines. */
  readonly mirror: MirrorMakerProps;
}

/**
 * Machines that run MirrorMaker 2, in a private subnet near the target. The target holds all of the state, so a change in the
 * configuration replaces the machines, and they continue from the same position.
 *
 * They must also reach the source: by the internet, a VPN or a peering. Their group allows traffic to pools of their own VCN
 * and region. Name the networks of other pools and of clusters in `outside`, or allow the traffic with
 * `securityGroups[0].allowEgress`.
 *
 * `KafkaHostAlarms` report that a mirror does not run, and that the messages that it copies are old, as far as MirrorMaker
 * measures it: with Kafka's own `kafka-jmx.sh`, which the host runs locally. To detect that it runs but does not copy messages,
 * use `producerSilent` of `StreamAlarms` for the streams in the target that it writes.
 */
export class MirrorHost extends MadeKafkaHostBase {
  /**
   * A host that exists, in another stack for example: for its metrics and alarms. @throws ConfigurationError for an empty name
   */
  public static fromHostAttributes(scope: Construct, id: string, attributes: KafkaHostAttributes): IKafkaHost {
    return new KafkaHostBase(scope, id, attributes);
  }

  /**
   * @throws ConfigurationError for a public subnet, a private pool or a group in another VCN, invalid software, a secret that the file
   * needs and that is not given, a harness of another cluster, and a stream with fewer partitions than the one that is copied to it
   */
  public constructor(scope: Construct, id: string, props: MirrorHostProps) {
    super(scope, id, "MirrorHostProps", props, (host) => plan(host, props));
  }
}

/** The copied topics are read and written. Offsets and checkpoints go both ways. */
function statementsOf(subject: Subject, { source, target, checkpoints = false }: MirrorMakerProps): PolicyStatement[] {
  const [from, to] = [source._place, target._place];
  return [
    ...(from.isPrincipal === true ? (from.pool?.allowKafka(subject, { produce: checkpoints }) ?? []) : []),
    ...(to.isPrincipal === true ? (to.pool?.allowKafka(subject) ?? []) : []),
    ...(to.isPrincipal === true && target._harness !== undefined ? [target._harness.allowUse(subject)] : []),
  ];
}

/** The ports of the brokers of other clusters, if they are written in the code. */
function portsOf({ source, target }: MirrorMakerProps): number[] {
  const clusters = [source._place, target._place].filter(({ pool }) => pool === undefined);
  const servers = clusters.flatMap(({ bootstrapServers }) => withoutAtoms(bootstrapServers).split(","));
  return servers.flatMap((server) => Number(/:(\d+)\s*$/.exec(server)?.[1] ?? NaN)).filter((port) => port > 0);
}

function plan(host: Construct, { mirror, machines, running }: MirrorHostProps): HostPlan {
  const settings = MirrorMaker.properties(mirror);
  checkSensitive("a mirror", settings);
  const pools = [mirror.source._place.pool, mirror.target._place.pool];
  checkPartitions(host.node.path, mirror);
  return {
    unit: "kafka-mirror",
    description: "MirrorMaker 2",
    command: "/opt/kafka/bin/connect-mirror-maker.sh",
    // The names of ends may be known only to Terraform.
    settingsName: "mm2.properties",
    settings: settings._contentOn(host, running !== false),
    files: [],
    hasConnectors: false,
    isConnect: false,
    shared: machines?._render(),
    pools: pools.flatMap((pool) => pool ?? []),
    ports: portsOf(mirror),
    pluginFolder: "/opt/kafka/plugins",
    plugins: [],
    statements: (subject) => statementsOf(subject, mirror),
    reserve: planState(host, mirror),
  };
}

function planState(host: Construct, { target, sourceName = "source" }: MirrorMakerProps): (() => void) | undefined {
  const { _harness: harness, _place: to } = target;
  if (to.pool === undefined || harness === undefined) return undefined;
  return planHarness(host, { pool: to.pool, harness, cluster: { what: "sourceName", name: sourceName } });
}
