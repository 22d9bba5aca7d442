// The source and the target of MirrorMaker 2.

import { checkInteger, checkNotEmpty, refusal } from "../core/checks";
import { numberText } from "../core/token/tokens";
import { type IConnectHarness } from "../streaming/connect-harness";
import { checkBootstrapServers } from "../streaming/kafka-address";
import { type IStreamPool } from "../streaming/stream-pool";
import { checkHarness } from "./connect-worker";
import { checkSettings, excusedOf, type Property } from "./file-text";
import { type KafkaLogin } from "./kafka-login";
import { type ScramLogin } from "./scram-login";

/** Options for the properties of a cluster. */
export interface MirrorClusterOptions {
  /**
   * Keys of properties whose values look like secrets and are not.
   *
   * @default - none
   */
  readonly notSecret?: string[];
}

/** Options for a target cluster whose login is a value. */
export interface ScramTargetOptions {
  /**
   * The number of copies that the cluster keeps of the topics that the mirror makes there: at least 1, and at most the number
   * of its brokers.
   *
   * @default 3
   */
  readonly replicationFactor?: number;
}

/** Options for a target cluster. */
export interface MirrorTargetOptions extends MirrorClusterOptions, ScramTargetOptions {}

/** What the library knows about an end. @internal */
export interface MirrorPlace {
  readonly bootstrapServers: string;
  readonly security: readonly Property[];
  readonly isSensitive: boolean;
  readonly notSecret: readonly string[];
  /** Whether Kafka reads passwords from files. */
  readonly isFromFile: boolean;
  /** Whether the mirror logs in without a token, as the instance that it runs on. */
  readonly isPrincipal?: boolean;
  /** Undefined for another cluster. */
  readonly pool?: IStreamPool;
  readonly check: (at: string | undefined) => void;
  readonly used: () => void;
}

/** The source of a mirror. */
export class MirrorEnd {
  /** A pool of OCI Streaming, and how the mirror logs in there. */
  public static pool(login: KafkaLogin): MirrorEnd {
    return new MirrorEnd(placeOfPool(login));
  }

  /**
   * Another Kafka cluster.
   *
   * @param bootstrapServers - `<host>:<port>`, with commas between several
   * @param security - its client properties: `{ "security.protocol": "SSL" }` for example. A secret that is written in the code
   * is rejected when the file is used: write a placeholder, or `${file:/opt/kafka/secrets.properties:password}`
   * @param options - which of the properties look like secrets and are not
   */
  public static cluster(
    bootstrapServers: string,
    security: { readonly [key: string]: string } = {},
    options: MirrorClusterOptions = {},
  ): MirrorEnd {
    return new MirrorEnd(placeOfCluster(bootstrapServers, security, options));
  }

  /** Another Kafka cluster that the mirror logs in to with SCRAM, such as one of OCI Streaming with Apache Kafka. */
  public static scram(login: ScramLogin): MirrorEnd {
    return new MirrorEnd(placeOfScram(login));
  }

  private constructor(
    /** @internal */
    public readonly _place: MirrorPlace,
  ) {}
}

/** The target of a mirror. */
export class MirrorTarget {
  /**
   * A pool of OCI Streaming, and how the mirror logs in there.
   *
   * @param harness - stores the state of the mirror; it must be in the compartment of the pool
   */
  public static pool(login: KafkaLogin, harness: IConnectHarness): MirrorTarget {
    const place = placeOfPool(login);
    const check = (at: string | undefined): void => {
      checkHarness(at, login._pool, harness);
    };
    const { configTopic, offsetTopic, statusTopic } = harness;
    const storage: Property[] = [
      ["producer.enable.idempotence", "false"],
      ["config.storage.topic", configTopic],
      ["offset.storage.topic", offsetTopic],
      ["status.storage.topic", statusTopic],
    ];
    return new MirrorTarget({ ...place, check }, "1", storage, harness);
  }

  /**
   * Another Kafka cluster, in which the mirror makes the topics that it needs: to move away from a pool, or to keep a copy
   * elsewhere.
   *
   * @param bootstrapServers - `<host>:<port>`, with commas between several
   * @param security - its client properties, as for `MirrorEnd.cluster`
   * @param options - the number of copies of topics, and which of the properties look like secrets and are not
   */
  public static cluster(
    bootstrapServers: string,
    security: { readonly [key: string]: string } = {},
    options: MirrorTargetOptions = {},
  ): MirrorTarget {
    return MirrorTarget.elsewhere(placeOfCluster(bootstrapServers, security, options), options);
  }

  /**
   * Another Kafka cluster that the mirror logs in to with SCRAM, such as one of OCI Streaming with Apache Kafka.
   *
   * @param options - the number of copies of topics
   */
  public static scram(login: ScramLogin, options: ScramTargetOptions = {}): MirrorTarget {
    return MirrorTarget.elsewhere(placeOfScram(login), options);
  }

  private static elsewhere(place: MirrorPlace, { replicationFactor = 3 }: ScramTargetOptions): MirrorTarget {
    const check = (at: string | undefined): void => {
      place.check(at);
      checkInteger(at, "replicationFactor", replicationFactor, { min: 1, remedy: "leave it out for 3" });
    };
    const factor = numberText(replicationFactor);
    const storage = ["config", "offset", "status"].map((what): Property => [
      `${what}.storage.replication.factor`,
      factor,
    ]);
    return new MirrorTarget({ ...place, check }, factor, storage);
  }

  private constructor(
    /** @internal */
    public readonly _place: MirrorPlace,
    /** The number of copies of a topic. @internal */
    public readonly _factor: string,
    /** Where the mirror stores its state. @internal */
    public readonly _storage: readonly Property[],
    /** The harness that stores the state for a pool. @internal */
    public readonly _harness?: IConnectHarness,
  ) {}
}

function placeOfPool(login: KafkaLogin): MirrorPlace {
  return {
    bootstrapServers: login._bootstrapServers,
    security: login._java(),
    isSensitive: login._isSensitive,
    notSecret: [],
    isFromFile: login._isFromFile,
    isPrincipal: login._isPrincipal,
    pool: login._pool,
    check: () => undefined,
    used: login._used,
  };
}

function placeOfScram(login: ScramLogin): MirrorPlace {
  return {
    bootstrapServers: login._bootstrapServers,
    security: login._java(),
    isSensitive: login._isSensitive,
    notSecret: [],
    isFromFile: login._isFromFile,
    check: (at) => {
      login._check(at);
    },
    used: () => undefined,
  };
}

function placeOfCluster(
  bootstrapServers: string,
  security: { readonly [key: string]: string },
  { notSecret }: MirrorClusterOptions,
): MirrorPlace {
  return {
    bootstrapServers,
    security: Object.entries(security),
    isSensitive: false,
    notSecret: excusedOf(security, notSecret),
    isFromFile: Object.values(security).some((value) => value.includes("${file:")),
    check: (at) => {
      checkNotEmpty(at, "bootstrapServers", bootstrapServers, "give <host>:<port> of a broker");
      checkBootstrapServers(at, bootstrapServers);
      checkKeys(at, Object.keys(security));
      checkSettings(at, security, notSecret ?? [], SECRET);
    },
    used: () => undefined,
  };
}

/** If two lines have the same key, the second one applies. */
function checkKeys(at: string | undefined, keys: readonly string[]): void {
  for (const key of keys) {
    checkNotEmpty(at, "a key of the properties of a cluster", key, "name the property");
    if (key !== "bootstrap.servers") continue;
    const remedy = "give the brokers as bootstrapServers only";
    throw refusal(at, { what: `the property '${key}' of a cluster`, rule: "must be set once", remedy });
  }
}

const SECRET = "write a placeholder (<PASSWORD>) or ${file:/opt/kafka/secrets.properties:password}";
