// What a stream pool can do whether it was made here or elsewhere.

import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { resolvedText } from "../core/token/tokens";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { allow, type Granted } from "../identity/grant";
import { PoolConnections } from "./pool-connections";
import { Stream, type StreamOptions } from "./stream";
import { StreamPlacement } from "./stream-placement";

/** A stream pool, made here or elsewhere. */
export interface IStreamPool extends IConstruct {
  /** The OCID. */
  readonly streamPoolId: string;

  /**
   * What Kafka clients connect to, as the service reports it: `<host>:9092`.
   *
   * @throws ConfigurationError on an import that was not told
   */
  readonly bootstrapServers: string;

  /**
   * Who may connect to the private endpoint.
   *
   * @throws ConfigurationError on a public pool, and on an import that was not told of a group
   */
  readonly connections: PoolConnections;

  /**
   * Adds a stream to the pool.
   *
   * @param id - the construct's id, and the stream's name unless the options say otherwise
   */
  addStream(id: string, options: StreamOptions): Stream;

  /**
   * To write to all streams of the pool with the native API or as a Kafka producer: PutMessages.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowProduce(subject: Subject): PolicyStatement;

  /**
   * To read from all streams of the pool with the native API or as a Kafka consumer: GetMessages, CreateCursor,
   * CreateGroupCursor, GetGroup, UpdateGroup, ConsumerHeartbeat, ConsumerCommit.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowConsume(subject: Subject): PolicyStatement;

  /**
   * What a Kafka client needs on this pool: to write, to read, and to see or create the streams behind its topics.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowKafka(subject: Subject, options?: KafkaAccessOptions): PolicyStatement[];

  /**
   * To see the pool: GetStreamPool. Not ListStreamPools: a list has no one pool that a condition could name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * To change and delete the pool itself: UpdateStreamPool, ChangeStreamPoolCompartment, DeleteStreamPool.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowManage(subject: Subject): PolicyStatement;

  /** Equal of two constructs that stand for one pool, as far as that is known here. @internal */
  readonly _identity: string;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;

  /** Whether the pool is known to be set up for Kafka clients. @internal */
  readonly _hasKafkaSettings: boolean;

  /** Undefined where the pool is public, or an import was not told. @internal */
  readonly _connections: PoolConnections | undefined;
}

/** What a Kafka client may do. */
export interface KafkaAccessOptions {
  /**
   * Whether it may write.
   *
   * @default true
   */
  readonly produce?: boolean;

  /**
   * Whether it may read.
   *
   * @default true
   */
  readonly consume?: boolean;

  /**
   * Whether topics that it asks for are created, where the pool's Kafka settings say so too. This gives the right to
   * manage the pool's streams, which includes deleting them.
   *
   * @default false
   */
  readonly createTopics?: boolean;
}

/** What is known of a pool that exists. */
export interface StreamPoolAttributes {
  /** The OCID. */
  readonly streamPoolId: string;

  /**
   * Where the pool lives; grants, connectors and alarms on its streams need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * What Kafka clients connect to; files for clients need it.
   *
   * @default - not known
   */
  readonly bootstrapServers?: string;

  /**
   * The network security group of its private endpoint: with it, clients and connectors can be let in.
   *
   * @default - not known, or a public pool
   */
  readonly networkSecurityGroup?: INetworkSecurityGroup;
}

/** What a pool and its import share. */
export abstract class StreamPoolBase extends Construct implements IStreamPool {
  public abstract readonly streamPoolId: string;
  public abstract readonly bootstrapServers: string;
  /** @internal */
  public abstract readonly _identity: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;
  /** @internal */
  public abstract readonly _hasKafkaSettings: boolean;
  /** @internal */
  public abstract readonly _connections: PoolConnections | undefined;

  public get connections(): PoolConnections {
    if (this._connections !== undefined) return this._connections;
    const rule = "are those of a private endpoint, and none is known here";
    const remedy = "give the pool PoolAccess.privateEndpoint, or the import its networkSecurityGroup";
    throw refusal(this.node.path, { what: "connections", rule, remedy });
  }

  public addStream(id: string, options: StreamOptions): Stream {
    return new Stream(this, id, { name: id, ...options, placement: StreamPlacement.inPool(this) });
  }

  public allowProduce(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("stream-push"), this.granted());
  }

  public allowConsume(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("stream-pull"), this.granted());
  }

  public allowKafka(subject: Subject, options: KafkaAccessOptions = {}): PolicyStatement[] {
    const { produce = true, consume = true, createTopics = false } = options;
    // Clients ask for the metadata of their topics first. Oracle's Kafka page gives `manage streams` to everybody.
    const streams = createTopics ? Access.manage("streams") : Access.read("streams");
    return [
      ...(produce ? [this.allowProduce(subject)] : []),
      ...(consume ? [this.allowConsume(subject)] : []),
      allow(subject, streams, this.granted()),
    ];
  }

  public allowInspect(subject: Subject): PolicyStatement {
    return allow(subject, Access.read("stream-pools"), this.granted());
  }

  public allowManage(subject: Subject): PolicyStatement {
    return allow(subject, Access.manage("stream-pools"), this.granted());
  }

  // target.streampool.id stands on streams, stream-push and stream-pull too: Oracle's common policies use it there,
  // while the reference page of Streaming lists it for stream-pools only.
  private granted(): Granted {
    const importer = "StreamPool.fromStreamPoolAttributes";
    return {
      construct: this,
      compartment: this._compartment,
      variable: "target.streampool.id",
      ocid: this.streamPoolId,
      importer,
    };
  }
}

/** A pool made elsewhere. */
export class ImportedStreamPool extends StreamPoolBase {
  public readonly streamPoolId: string;
  /** @internal */
  public readonly _identity: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;
  /** @internal */
  public readonly _hasKafkaSettings = false;
  /** @internal */
  public readonly _connections: PoolConnections | undefined;
  private readonly servers: string | undefined;

  public constructor(scope: Construct, id: string, attributes: StreamPoolAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "streamPoolId", attributes.streamPoolId, OcidKind.STREAM_POOL);
    this.streamPoolId = attributes.streamPoolId;
    this._identity = resolvedText(this, attributes.streamPoolId);
    this._compartment = attributes.compartment;
    const group = attributes.networkSecurityGroup;
    this._connections = group && new PoolConnections(this, group);
    this.servers = attributes.bootstrapServers;
  }

  public get bootstrapServers(): string {
    if (this.servers !== undefined) return this.servers;
    const remedy = "give it to StreamPool.fromStreamPoolAttributes";
    throw refusal(this.node.path, { what: "bootstrapServers", rule: "is not known of this import", remedy });
  }
}
