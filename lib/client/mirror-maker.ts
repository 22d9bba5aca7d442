// MirrorMaker 2: copies topics of a Kafka cluster or a stream pool to another.

import { checkInteger, refusal } from "../core/checks";
import { numberText } from "../core/token/tokens";
import { ClientFile } from "./client-file";
import { commaList, prefixed, propertiesText, type Property } from "./file-text";
import { fileProvider } from "./kafka-login";
import { checkEnds, checkNames, checkPatterns } from "./mirror-checks";
import { type MirrorEnd, type MirrorPlace, type MirrorTarget } from "./mirror-end";
import { type MirrorNames, watchFlow } from "./mirror-flows";
import { checkOwnTopics } from "./mirror-topics";

/** The source, the target and the topics of a mirror. */
export interface MirrorMakerProps {
  /** The source. */
  readonly source: MirrorEnd;

  /** The target. It must not be the pool or the cluster of the source. */
  readonly target: MirrorTarget;

  /**
   * The topics: names or Java regular expressions, each without a comma and each once; at least one. If the source is a pool,
   * the topics of harnesses are never copied.
   *
   * For a pool as the target, MirrorMaker looks for topics only when it starts: a later topic that a pattern matches needs a
   * stream with as many partitions first, and then a restart of the program.
   */
  readonly topics: string[];

  /**
   * Whether topics keep their names, as a standby requires. If not, they get the source's name as a prefix: `fra.orders` for
   * `orders`.
   *
   * If the names are kept, MirrorMaker does not recognize its own copies. So two mirrors in opposite directions must copy
   * different topics, or have `keepNames: false` and the same two names in reverse. Two hosts in one app that do not are
   * rejected. You can output files for both directions: start only one of them.
   *
   * @default true
   */
  readonly keepNames?: boolean;

  /**
   * MirrorMaker's name for the source: letters, digits, hyphens and underscores. It is the prefix of copies, and part of the
   * name of the worker group (`<sourceName>-mm2`), so mirrors to one target must have different names.
   *
   * @default "source"
   */
  readonly sourceName?: string;

  /**
   * MirrorMaker's name for the target: letters, digits, hyphens and underscores, not the name of the source.
   *
   * @default "target"
   */
  readonly targetName?: string;

  /**
   * The consumer groups whose positions are written to checkpoints: names or Java regular expressions, each without a comma and
   * each once; only with `checkpoints`.
   *
   * @default - all
   */
  readonly groups?: string[];

  /**
   * Whether the mirror writes heartbeats and, from time to time, the positions of consumer groups. It needs topics for them:
   * `heartbeats` and `<sourceName>.checkpoints.internal` in the target, and `mm2-offset-syncs.<targetName>.internal` in the
   * source. So a pool at either end must make topics automatically, or have streams with these names, which must be written
   * before the file. The user at the source needs permission to write. A group does not continue in the target automatically.
   *
   * @default false
   */
  readonly checkpoints?: boolean;

  /**
   * How many tasks share the partitions, at least 1.
   *
   * @default 1
   */
  readonly tasksMax?: number;
}

/**
 * `mm2.properties`, or `mm2-<sourceName>-<targetName>.properties` if you give the names, for MirrorMaker 2 on a machine that
 * you run, near the target. Use a Kafka version with KIP-1031, from 2024: an older one writes to the source even without
 * `checkpoints`, and needs the same topics there.
 *
 * Streams are not compacted and offsets of groups cannot be copied, so both are switched off. Messages are kept for at most
 * 7 days. A pool refuses a message of over 1 MB, which stops the task of its partition: it fails there again after each
 * restart, so leave topics with such messages out. From a cluster other than a pool, messages of aborted transactions are not
 * copied.
 *
 * @see https://blogs.oracle.com/cloud-infrastructure/mirror-maker2-mm2-and-oracle-streaming-service-oss
 */
export class MirrorMaker {
  /** The file. */
  public static properties(props: MirrorMakerProps): ClientFile {
    const places = [props.source._place, props.target._place];
    return ClientFile._of({
      fileName: fileNameOf(props),
      description: DESCRIPTION,
      sensitive: places.some(({ isSensitive }) => isSensitive),
      notSecret: places.flatMap(({ notSecret }) => notSecret),
      write: (at) => write(at, props),
      used: (_at, _scope, host) => {
        for (const { used } of places) used();
        if (host !== undefined) watchFlow(host, { ...props, ...namesOf(props) });
      },
    });
  }
}

const DESCRIPTION = "How MirrorMaker 2 copies topics from one cluster to another.";

function namesOf({ sourceName = "source", targetName = "target" }: MirrorMakerProps): MirrorNames {
  return { sourceName, targetName };
}

/** Two mirrors of one stack have two files. */
function fileNameOf(props: MirrorMakerProps): string {
  const { sourceName, targetName } = namesOf(props);
  if (sourceName === "source" && targetName === "target") return "mm2.properties";
  return `mm2-${sourceName}-${targetName}.properties`;
}

function write(at: string | undefined, props: MirrorMakerProps): string {
  const { source, target, keepNames = true, tasksMax = 1 } = props;
  const { sourceName, targetName } = namesOf(props);
  checkMirror(at, props);
  const policy = "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";
  const common: Property[] = [
    ["tasks.max", numberText(tasksMax)],
    ["replication.policy.class", keepNames ? policy : undefined],
    ["sync.topic.configs.enabled", "false"],
    ["sync.topic.acls.enabled", "false"],
    ["sync.group.offsets.enabled", "false"],
    ["replication.factor", target._factor],
    ...ownTopics(props),
    ...fileProvider([source, target].some(({ _place }) => _place.isFromFile)),
  ];
  checkNames(at, [sourceName, targetName], common);
  return propertiesText(at, DESCRIPTION, [
    ["clusters", `${sourceName}, ${targetName}`],
    // The properties of a cluster apply to all of its clients: consumer, producer and both admins.
    ...end(sourceName, source._place),
    ...end(targetName, target._place),
    ...flow(at, props),
    ...common,
    ...sourceConsumer(props),
    ...sourceProducer(props),
    ...prefixed(`${targetName}.`, target._storage),
  ]);
}

function checkMirror(at: string | undefined, props: MirrorMakerProps): void {
  const { source, target, topics, groups, checkpoints = false, tasksMax = 1 } = props;
  checkInteger(at, "tasksMax", tasksMax, { min: 1, remedy: "leave it out for 1" });
  for (const { check } of [source._place, target._place]) check(at);
  checkEnds(at, source._place, target._place);
  checkPatterns(at, "topics", topics);
  if (groups !== undefined) checkPatterns(at, "groups", groups);
  if (groups !== undefined && !checkpoints) {
    const remedy = "set checkpoints, or leave groups out";
    throw refusal(at, {
      what: "groups",
      rule: "must be given with checkpoints, which hold the positions of groups",
      remedy,
    });
  }
  if (!checkpoints) return;
  const { sourceName, targetName } = namesOf(props);
  checkOwnTopics(at, { name: sourceName, pool: source._place.pool }, { name: targetName, pool: target._place.pool });
}

/**
 * Messages go from the source to the target, and never back. MirrorMaker 2 would keep a worker with its own topics in the
 * source for the opposite direction, even if that is switched off, as long as it had heartbeats (KAFKA-10710), and would write
 * the mapping of offsets to the source (KAFKA-16254).
 */
function flow(at: string | undefined, props: MirrorMakerProps): Property[] {
  const { source, target, topics, groups = [".*"], checkpoints = false } = props;
  const { sourceName, targetName } = namesOf(props);
  return [
    ...prefixed(`${sourceName}->${targetName}.`, [
      ["enabled", "true"],
      ["topics", commaList(at, "topics", topics, ", ")],
      ["topics.exclude", source._place.pool && EXCLUDED],
      ["groups", commaList(at, "groups", groups, ", ")],
      ["emit.heartbeats.enabled", String(checkpoints)],
      ["emit.checkpoints.enabled", String(checkpoints)],
      ["emit.offset-syncs.enabled", String(checkpoints)],
      // Every ten minutes MirrorMaker would ask the pool to create what is new, with the partitions of the source.
      ["refresh.topics.enabled", target._place.pool && "false"],
      ["refresh.groups.enabled", checkpoints ? undefined : "false"],
    ]),
    ...prefixed(`${targetName}->${sourceName}.`, [
      ["enabled", "false"],
      ["emit.heartbeats.enabled", "false"],
    ]),
  ];
}

/** The topics that MirrorMaker excludes by default, and those of harnesses, whose names are their OCIDs. */
const EXCLUDED = "mm2.*\\.internal, .*\\.replica, __.*, ocid1\\.connectharness\\..*";

/** The copies of its own topics. */
function ownTopics({ source, target, checkpoints = false }: MirrorMakerProps): Property[] {
  if (!checkpoints) return [];
  return [
    ["heartbeats.topic.replication.factor", target._factor],
    ["checkpoints.topic.replication.factor", target._factor],
    ["offset-syncs.topic.replication.factor", source._place.pool === undefined ? undefined : "1"],
  ];
}

/** Without it, a consumer also reads what a transaction aborted. A pool does not have transactions. */
function sourceConsumer(props: MirrorMakerProps): Property[] {
  if (props.source._place.pool !== undefined) return [];
  return [[`${namesOf(props).sourceName}.consumer.isolation.level`, "read_committed"]];
}

/** The writer of offsets in the source is an ordinary producer, which asks for idempotence. */
function sourceProducer(props: MirrorMakerProps): Property[] {
  if (props.checkpoints !== true || props.source._place.pool === undefined) return [];
  return [[`${namesOf(props).sourceName}.producer.enable.idempotence`, "false"]];
}

function end(name: string, { bootstrapServers, security }: MirrorPlace): Property[] {
  return [[`${name}.bootstrap.servers`, bootstrapServers], ...prefixed(`${name}.`, security)];
}
