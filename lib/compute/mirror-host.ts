// Hosts that run MirrorMaker 2.

import { type Construct } from "constructs";
import { withoutAtoms } from "../core/token/atoms";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { MirrorMaker, type MirrorMakerProps } from "../client/mirror-maker";
import { checkSensitive, type KafkaHostAttributes } from "./kafka-connect-host";
import { type HostPlan } from "./host-scripts";
import { type IKafkaHost, MadeKafkaHostBase, type KafkaHostOptions } from "./kafka-host";
import { KafkaHostBase } from "./kafka-host-base";

/** What is mirrored, and the machines. */
export interface MirrorHostProps extends KafkaHostOptions {
  /** What is copied, from where and to where. A change replaces the machines. */
  readonly mirror: MirrorMakerProps;
}

/**
 * Machines that run MirrorMaker 2, in a private subnet near the target. What they have copied is in the target, so they are replaced when
 * something in their configuration changes, and go on where they were.
 *
 * They must reach the source too: by the internet, a VPN or a peering. Their group lets them out to pools of their own VCN and region; name the
 * networks of other pools and of clusters as `outside`, or let them out with `securityGroups[0].allowEgress`.
 *
 * `KafkaHostAlarms` tell that a mirror is gone or stopped, and that what it copies is old, as far as MirrorMaker measures: by Kafka's own
 * `kafka-jmx.sh`, which the host asks on its own address. That it runs and copies nothing shows in the target, by `producerSilent` of
 * `StreamAlarms` for the streams that it writes.
 */
export class MirrorHost extends MadeKafkaHostBase {
  /** A host that exists, of another stack for example: for its metrics and alarms. @throws ConfigurationError for an empty name */
  public static fromHostAttributes(scope: Construct, id: string, attributes: KafkaHostAttributes): IKafkaHost {
    return new KafkaHostBase(scope, id, attributes);
  }

  /**
   * @throws ConfigurationError for a public subnet, a private pool of another VCN, software that is none, and a secret that the file asks for
   * and that is not given
   */
  public constructor(scope: Construct, id: string, props: MirrorHostProps) {
    super(scope, id, "MirrorHostProps", props, (host) => plan(host, props));
  }
}

/** What is copied is read and written; offsets and checkpoints go both ways. */
function statementsOf(subject: Subject, { source, target, checkpoints = false }: MirrorMakerProps): PolicyStatement[] {
  const [from, to] = [source._place, target._place];
  return [
    ...(from.isPrincipal === true ? (from.pool?.allowKafka(subject, { produce: checkpoints }) ?? []) : []),
    ...(to.isPrincipal === true ? (to.pool?.allowKafka(subject) ?? []) : []),
    ...(to.isPrincipal === true && target._harness !== undefined ? [target._harness.allowUse(subject)] : []),
  ];
}

/** Where the brokers of clusters elsewhere listen, as far as it is written. */
function portsOf({ source, target }: MirrorMakerProps): number[] {
  const clusters = [source._place, target._place].filter(({ pool }) => pool === undefined);
  const servers = clusters.flatMap(({ bootstrapServers }) => withoutAtoms(bootstrapServers).split(","));
  return servers.flatMap((server) => Number(/:(\d+)\s*$/.exec(server)?.[1] ?? NaN)).filter((port) => port > 0);
}

function plan(host: Construct, { mirror, machines, running }: MirrorHostProps): HostPlan {
  const settings = MirrorMaker.properties(mirror);
  checkSensitive("a mirror", settings);
  const pools = [mirror.source._place.pool, mirror.target._place.pool];
  return {
    unit: "kafka-mirror",
    description: "MirrorMaker 2",
    command: "/opt/kafka/bin/connect-mirror-maker.sh",
    // Names of ends may be known to Terraform only.
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
  };
}
