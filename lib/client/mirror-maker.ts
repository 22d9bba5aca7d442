// MirrorMaker 2: copies topics of another cluster into a stream pool, or of one pool into another.

import { checkInteger, checkNotEmpty, checkWrittenOut, refusal } from "../core/checks";
import { numberText } from "../core/token/tokens";
import { type IConnectHarness } from "../streaming/connect-harness";
import { ClientFile } from "./client-file";
import { checkSettings, commaList, excusedOf, prefixed, propertiesText, type Property } from "./file-text";
import { type KafkaLogin } from "./kafka-login";

/** What can be said of the properties of a cluster. */
export interface MirrorClusterOptions {
  /**
   * Keys of properties whose values look like secrets and are none.
   *
   * @default - none
   */
  readonly notSecret?: string[];
}

/** One end of a mirror. */
export class MirrorEnd {
  /** A pool of OCI Streaming, and how the mirror logs in there. */
  public static pool(login: KafkaLogin): MirrorEnd {
    return new MirrorEnd(login._bootstrapServers, login._java(), login._isSensitive);
  }

  /**
   * A Kafka cluster elsewhere.
   *
   * @param security - its client properties: `{ "security.protocol": "SSL" }` for example. A secret that is written in the code is refused
   * when the file is used: write a placeholder, or `${file:/opt/kafka/secrets.properties:password}`
   * @param options - which of the properties is no secret, though it looks like one
   * @throws ConfigurationError for an empty address
   */
  public static cluster(
    bootstrapServers: string,
    security: { readonly [key: string]: string } = {},
    options: MirrorClusterOptions = {},
  ): MirrorEnd {
    checkNotEmpty(undefined, "bootstrapServers", bootstrapServers, "give <host>:<port> of a broker");
    const properties = Object.entries(security).map(([key, value]): Property => [key, value]);
    const check = (at: string | undefined): void => {
      checkSettings(at, security, options.notSecret ?? [], SECRET);
    };
    return new MirrorEnd(bootstrapServers, properties, false, excusedOf(security, options.notSecret), check);
  }

  private constructor(
    /** @internal */
    public readonly _bootstrapServers: string,
    /** @internal */
    public readonly _security: readonly Property[],
    /** @internal */
    public readonly _isSensitive: boolean,
    /** @internal */
    public readonly _notSecret: readonly string[] = [],
    /** @internal */
    public readonly _check: (at: string | undefined) => void = () => undefined,
  ) {}
}

const SECRET = "write a placeholder (<PASSWORD>) or ${file:/opt/kafka/secrets.properties:password}";

/** What is mirrored, from where and to where. */
export interface MirrorMakerProps {
  /** What is copied from. */
  readonly source: MirrorEnd;

  /** The pool that is copied to. */
  readonly target: MirrorEnd;

  /** The harness in the compartment of the target, which keeps what the mirror knows. */
  readonly harness: IConnectHarness;

  /** The topics: names or regular expressions; at least one. */
  readonly topics: string[];

  /**
   * Whether topics keep their names, as a standby needs it, rather than getting the source's name as a prefix.
   *
   * @default true
   */
  readonly keepNames?: boolean;

  /**
   * The consumer groups whose positions checkpoints tell: names or regular expressions; only with `checkpoints`.
   *
   * @default - all
   */
  readonly groups?: string[];

  /**
   * Whether the mirror writes heartbeats and, from time to time, where consumer groups stand. It makes topics of its own for
   * them, so a pool at either end must make topics automatically, and the user at the source must be allowed to write and to
   * create them; a group does not go on there by itself.
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
    const { source, target } = props;
    return ClientFile._of({
      fileName: "mm2.properties",
      description: DESCRIPTION,
      sensitive: source._isSensitive || target._isSensitive,
      notSecret: [...source._notSecret, ...target._notSecret],
      write: (at) => write(at, props),
    });
  }
}

const DESCRIPTION = "How MirrorMaker 2 copies topics into the stream pool.";

function write(at: string | undefined, props: MirrorMakerProps): string {
  const { source, target, topics, keepNames = true, harness, tasksMax = 1 } = props;
  checkMirror(at, topics, tasksMax);
  for (const one of [source, target]) one._check(at);
  checkWrittenOut(at, "topics", topics);
  checkWrittenOut(at, "groups", props.groups);
  const policy = "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";
  return propertiesText(at, DESCRIPTION, [
    ["clusters", "source, target"],
    ["tasks.max", numberText(tasksMax)],
    // What is said of a cluster goes to every client of it: consumer, producer and both admins.
    ...end("source", source),
    ...end("target", target),
    ...flow(at, props),
    ["replication.policy.class", keepNames ? policy : undefined],
    ["sync.topic.configs.enabled", "false"],
    ["sync.topic.acls.enabled", "false"],
    ["sync.group.offsets.enabled", "false"],
    ["replication.factor", "1"],
    ["target.producer.enable.idempotence", "false"],
    ["target.config.storage.topic", harness.configTopic],
    ["target.offset.storage.topic", harness.offsetTopic],
    ["target.status.storage.topic", harness.statusTopic],
  ]);
}

function checkMirror(at: string | undefined, topics: readonly string[], tasksMax: number): void {
  checkInteger(at, "tasksMax", tasksMax, { min: 1, remedy: "leave it out for 1" });
  if (topics.length > 0) return;
  const rule = "must have at least one name";
  throw refusal(at, { what: "topics", rule, remedy: "use '.*' to copy all" });
}

/**
 * What goes from the source to the target; nothing goes back. MirrorMaker 2 would keep a worker with topics of its own in
 * the source for a way back that is switched off, as long as that way had heartbeats (KAFKA-10710), and would write to the source
 * which offset became which (KAFKA-16254).
 */
function flow(at: string | undefined, { topics, groups = [".*"], checkpoints = false }: MirrorMakerProps): Property[] {
  return [
    ["source->target.enabled", "true"],
    ["source->target.topics", commaList(at, "topics", topics, ", ")],
    ["source->target.groups", commaList(at, "groups", groups, ", ")],
    ["source->target.emit.heartbeats.enabled", String(checkpoints)],
    ["source->target.emit.checkpoints.enabled", String(checkpoints)],
    ["source->target.emit.offset-syncs.enabled", String(checkpoints)],
    ["target->source.enabled", "false"],
    ["target->source.emit.heartbeats.enabled", "false"],
  ];
}

function end(name: string, { _bootstrapServers, _security }: MirrorEnd): Property[] {
  return [[`${name}.bootstrap.servers`, _bootstrapServers], ...prefixed(`${name}.`, _security)];
}
