// MirrorMaker 2: copies topics of a Kafka cluster or a stream pool into another.

import { checkInteger, checkNotEmpty, checkSome, checkWrittenOut, refusal } from "../core/checks";
import { templatePieces } from "../core/token/template";
import { isKnown, numberText } from "../core/token/tokens";
import { ClientFile } from "./client-file";
import { commaList, prefixed, propertiesText, type Property } from "./file-text";
import { patternFault } from "./java-pattern";
import { fileProvider } from "./kafka-login";
import { type MirrorEnd, type MirrorPlace, type MirrorTarget } from "./mirror-end";
import { checkOwnTopics } from "./mirror-topics";
import { areDifferent } from "./topics";

/** What is mirrored, from where and to where. */
export interface MirrorMakerProps {
  /** What is copied from. */
  readonly source: MirrorEnd;

  /** What is copied to; not the pool or the cluster of the source. */
  readonly target: MirrorTarget;

  /**
   * The topics: names or regular expressions of Java, each without a comma; at least one. The topics of harnesses, in a pool that is the
   * source, are never copied.
   */
  readonly topics: string[];

  /**
   * Whether topics keep their names, as a standby needs it, rather than getting the source's name as a prefix.
   *
   * @default true
   */
  readonly keepNames?: boolean;

  /**
   * The consumer groups whose positions checkpoints tell: names or regular expressions of Java, each without a comma; only with
   * `checkpoints`.
   *
   * @default - all
   */
  readonly groups?: string[];

  /**
   * Whether the mirror writes heartbeats and, from time to time, where consumer groups stand. It makes topics of its own for
   * them: `heartbeats` and `source.checkpoints.internal` in the target, and `mm2-offset-syncs.target.internal` in the source. So a pool at
   * either end must make topics automatically, or have streams of these names, which must be written before the file; and the user at the
   * source must be allowed to write. A group does not go on there by itself.
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
 * `mm2.properties`, for MirrorMaker 2 on a machine that you run, near the target. Take a Kafka that has KIP-1031, which came in
 * 2024: an older one writes to the source even without `checkpoints`, and needs there what they need.
 *
 * Streams are not compacted and offsets of groups cannot be copied, so both are switched off. A message over 1 MB does not
 * pass, and nothing is kept for more than 7 days.
 *
 * @see https://blogs.oracle.com/cloud-infrastructure/mirror-maker2-mm2-and-oracle-streaming-service-oss
 */
export class MirrorMaker {
  /** The file. */
  public static properties(props: MirrorMakerProps): ClientFile {
    const places = [props.source._place, props.target._place];
    return ClientFile._of({
      fileName: "mm2.properties",
      description: DESCRIPTION,
      sensitive: places.some(({ isSensitive }) => isSensitive),
      notSecret: places.flatMap(({ notSecret }) => notSecret),
      write: (at) => write(at, props),
      used: () => {
        for (const { used } of places) used();
      },
    });
  }
}

const DESCRIPTION = "How MirrorMaker 2 copies topics from one cluster to another.";

function write(at: string | undefined, props: MirrorMakerProps): string {
  const { source, target, keepNames = true, tasksMax = 1 } = props;
  checkMirror(at, props);
  const policy = "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";
  return propertiesText(at, DESCRIPTION, [
    ["clusters", "source, target"],
    ["tasks.max", numberText(tasksMax)],
    // What is said of a cluster goes to every client of it: consumer, producer and both admins.
    ...end("source", source._place),
    ...end("target", target._place),
    ...flow(at, props),
    ["replication.policy.class", keepNames ? policy : undefined],
    ["sync.topic.configs.enabled", "false"],
    ["sync.topic.acls.enabled", "false"],
    ["sync.group.offsets.enabled", "false"],
    ["replication.factor", target._factor],
    ...ownTopics(props),
    ...target._storage,
    ...fileProvider([source, target].some(({ _place }) => _place.isFromFile)),
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
      rule: "must come with checkpoints, which alone tell where groups stand",
      remedy,
    });
  }
  if (checkpoints) checkOwnTopics(at, source._place.pool, target._place.pool);
}

/** A mirror into what it copies from would copy its copies, for ever. */
function checkEnds(at: string | undefined, source: MirrorPlace, target: MirrorPlace): void {
  const remedy = "mirror into another pool or cluster";
  if (source.pool !== undefined && target.pool !== undefined) {
    const isSame = source.pool === target.pool || source.pool.streamPoolId === target.pool.streamPoolId;
    if (!isSame || areDifferent(source.pool, target.pool)) return;
    const got = target.pool.node.path;
    throw refusal(at, { what: "target", rule: "must be another pool than that of the source", got, remedy });
  }
  // Pools have one address for all of a region, and are told apart by the login.
  if (source.pool !== undefined || target.pool !== undefined) return;
  const brokers = brokersOf(source);
  if (!brokersOf(target).some((broker) => brokers.includes(broker))) return;
  const got = target.bootstrapServers;
  throw refusal(at, { what: "target", rule: "must be another cluster than the source", got, remedy });
}

/** A broker belongs to one cluster. */
function brokersOf({ bootstrapServers }: MirrorPlace): string[] {
  if (!isKnown(bootstrapServers)) return [bootstrapServers];
  return bootstrapServers.split(",").map((broker) => broker.trim().toLowerCase());
}

/** MirrorMaker joins them to one regular expression. */
function checkPatterns(at: string | undefined, what: string, texts: readonly string[]): void {
  checkWrittenOut(at, what, texts);
  const remedy = "name each, or write a regular expression such as 'orders-.*'";
  checkSome(at, texts, { what, member: "name", remedy });
  for (const text of texts) {
    checkNotEmpty(at, what, text, remedy);
    // What Terraform fills in may be any part of it.
    const fault = templatePieces(text).some(({ isReference }) => isReference) ? undefined : patternFault(text);
    if (fault === undefined) continue;
    const rule = `must be names or regular expressions of Java, and one has ${fault}`;
    const way = "correct it, or write a name between \\Q and \\E";
    throw refusal(at, { what, rule, got: text, remedy: way });
  }
}

/**
 * What goes from the source to the target; nothing goes back. MirrorMaker 2 would keep a worker with topics of its own in
 * the source for a way back that is switched off, as long as that way had heartbeats (KAFKA-10710), and would write to the source
 * which offset became which (KAFKA-16254).
 */
function flow(at: string | undefined, props: MirrorMakerProps): Property[] {
  const { source, topics, groups = [".*"], checkpoints = false } = props;
  return [
    ["source->target.enabled", "true"],
    ["source->target.topics", commaList(at, "topics", topics, ", ")],
    ["source->target.topics.exclude", source._place.pool && EXCLUDED],
    ["source->target.groups", commaList(at, "groups", groups, ", ")],
    ["source->target.emit.heartbeats.enabled", String(checkpoints)],
    ["source->target.emit.checkpoints.enabled", String(checkpoints)],
    ["source->target.emit.offset-syncs.enabled", String(checkpoints)],
    ["target->source.enabled", "false"],
    ["target->source.emit.heartbeats.enabled", "false"],
  ];
}

/** What MirrorMaker excludes by itself, and the topics of harnesses, which have their OCIDs for names. */
const EXCLUDED = "mm2.*\\.internal, .*\\.replica, __.*, ocid1\\.connectharness\\..*";

/** The copies of its own topics; and its writer of offsets, in the source, is a plain producer, which asks for idempotence. */
function ownTopics({ source, target, checkpoints = false }: MirrorMakerProps): Property[] {
  if (!checkpoints) return [];
  const isPool = source._place.pool !== undefined;
  return [
    ["heartbeats.topic.replication.factor", target._factor],
    ["checkpoints.topic.replication.factor", target._factor],
    ["offset-syncs.topic.replication.factor", isPool ? "1" : undefined],
    ["source.producer.enable.idempotence", isPool ? "false" : undefined],
  ];
}

function end(name: string, { bootstrapServers, security }: MirrorPlace): Property[] {
  return [[`${name}.bootstrap.servers`, bootstrapServers], ...prefixed(`${name}.`, security)];
}
