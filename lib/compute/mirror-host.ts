// Hosts that run MirrorMaker 2.

import { type Construct } from "constructs";
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
 * They must reach the source too: by the internet, a VPN or a peering, and their group lets them out to pools only; let it out to another
 * cluster with `securityGroups[0].allowEgress`.
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
  const ends = [
    { ...source._place, options: { produce: checkpoints } },
    { ...target._place, options: {} },
  ];
  return ends.flatMap(({ pool, isPrincipal, options }) =>
    isPrincipal === true && pool !== undefined ? pool.allowKafka(subject, options) : [],
  );
}

function plan(host: Construct, { mirror, machines }: MirrorHostProps): HostPlan {
  const settings = MirrorMaker.properties(mirror);
  checkSensitive("a mirror", settings);
  const pools = [mirror.source._place.pool, mirror.target._place.pool];
  return {
    unit: "kafka-mirror",
    description: "MirrorMaker 2",
    command: "/opt/kafka/bin/connect-mirror-maker.sh",
    settingsName: settings.fileName,
    settings: settings._contentOn(host),
    files: [],
    hasConnectors: false,
    isConnect: false,
    shared: machines?._render(),
    pools: pools.flatMap((pool) => pool ?? []),
    pluginFolder: "/opt/kafka/plugins",
    plugins: [],
    statements: (subject) => statementsOf(subject, mirror),
  };
}
