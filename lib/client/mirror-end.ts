// What MirrorMaker 2 copies from, and what it copies to.

import { checkInteger, checkNotEmpty, refusal } from "../core/checks";
import { numberText } from "../core/token/tokens";
import { type IConnectHarness } from "../streaming/connect-harness";
import { checkBootstrapServers } from "../streaming/kafka-address";
import { type IStreamPool } from "../streaming/stream-pool";
import { checkHarness } from "./connect-worker";
import { checkSettings, excusedOf, type Property } from "./file-text";
import { type KafkaLogin } from "./kafka-login";
import { type ScramLogin } from "./scram-login";

/** What can be said of the properties of a cluster. */
export interface MirrorClusterOptions {
  /**
   * Keys of properties whose values look like secrets and are none.
   *
   * @default - none
   */
  readonly notSecret?: string[];
}

/** What can be said of a cluster that is copied to, by a login that is a value. */
export interface ScramTargetOptions {
  /**
   * How many copies the cluster keeps of the topics that the mirror makes there: at least 1, and no more than it has brokers.
   *
   * @default 3
   */
  readonly replicationFactor?: number;
}

/** What can be said of a cluster that is copied to. */
export interface MirrorTargetOptions extends MirrorClusterOptions, ScramTargetOptions {}

/** What is known of an end. @internal */
export interface MirrorPlace {
  readonly bootstrapServers: string;
  readonly security: readonly Property[];
  readonly isSensitive: boolean;
  readonly notSecret: readonly string[];
  /** Whether Kafka looks for passwords in files. */
  readonly isFromFile: boolean;
  /** Whether the mirror logs in without a token, as what it runs on. */
  readonly isPrincipal?: boolean;
  /** Undefined for a cluster elsewhere. */
  readonly pool?: IStreamPool;
  readonly check: (at: string | undefined) => void;
  readonly used: () => void;
}

/** What a mirror copies from. */
export class MirrorEnd {
  /** A pool of OCI Streaming, and how the mirror logs in there. */
  public static pool(login: KafkaLogin): MirrorEnd {
    return new MirrorEnd(placeOfPool(login));
  }

  /**
   * A Kafka cluster elsewhere.
   *
   * @param bootstrapServers - `<host>:<port>`, with commas between several
   * @param security - its client properties: `{ "security.protocol": "SSL" }` for example. A secret that is written in the code is refused
   * when the file is used: write a placeholder, or `${file:/opt/kafka/secrets.properties:password}`
   * @param options - which of the properties is no secret, though it looks like one
   */
  public static cluster(
    bootstrapServers: string,
    security: { readonly [key: string]: string } = {},
    options: MirrorClusterOptions = {},
  ): MirrorEnd {
    return new MirrorEnd(placeOfCluster(bootstrapServers, security, options));
  }

  /** A Kafka cluster elsewhere that the mirror logs in to by SCRAM, such as one of OCI Streaming with Apache Kafka. */
  public static scram(login: ScramLogin): MirrorEnd {
    return new MirrorEnd(placeOfScram(login));
  }

  private constructor(
    /** @internal */
    public readonly _place: MirrorPlace,
  ) {}
}

/** What a mirror copies to. */
export class MirrorTarget {
  /**
   * A pool of OCI Streaming, and how the mirror logs in there.
   *
   * @param harness - keeps what the mirror knows; it must live in the compartment of the pool
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
   * A Kafka cluster elsewhere, where the mirror makes the topics that it needs: a pool is left, or has a copy somewhere else.
   *
   * @param bootstrapServers - `<host>:<port>`, with commas between several
   * @param security - its client properties, as for `MirrorEnd.cluster`
   * @param options - how many copies of topics it keeps, and which of the properties is no secret, though it looks like one
   */
  public static cluster(
    bootstrapServers: string,
    security: { readonly [key: string]: string } = {},
    options: MirrorTargetOptions = {},
  ): MirrorTarget {
    return MirrorTarget.elsewhere(placeOfCluster(bootstrapServers, security, options), options);
  }

  /**
   * A Kafka cluster elsewhere that the mirror logs in to by SCRAM, such as one of OCI Streaming with Apache Kafka.
   *
   * @param options - how many copies of topics it keeps
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
    /** How many copies of a topic are asked for. @internal */
    public readonly _factor: string,
    /** Where the mirror keeps what it knows. @internal */
    public readonly _storage: readonly Property[],
    /** What a pool keeps that in. @internal */
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

/** Of two lines with one key, the second holds. */
function checkKeys(at: string | undefined, keys: readonly string[]): void {
  for (const key of keys) {
    checkNotEmpty(at, "a key of the properties of a cluster", key, "name the property");
    if (key !== "bootstrap.servers") continue;
    const remedy = "give the brokers as bootstrapServers only";
    throw refusal(at, { what: `the property '${key}' of a cluster`, rule: "must be set once", remedy });
  }
}

const SECRET = "write a placeholder (<PASSWORD>) or ${file:/opt/kafka/secrets.properties:password}";
