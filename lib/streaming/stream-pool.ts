// A stream pool: streams that share an endpoint, a key and Kafka settings.

import { DataOciStreamingStreamPool } from "@cdktf/provider-oci/lib/data-oci-streaming-stream-pool";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type Construct, type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { Compartment } from "../core/compartment";
import { type Known } from "../core/resource/known";
import { type ProtectedResourceOptions } from "../core/resource/options";
import { create, make } from "../core/resource/part";
import { protection } from "../core/resource/protection";
import { checkProps } from "../core/resource/shape";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { kafkaFacts, type KafkaSettings, planKafkaSettings } from "./kafka-settings";
import { PoolAccess } from "./pool-access";
import { PoolConnections } from "./pool-connections";
import { PoolEncryption } from "./pool-encryption";
import { planSecurityAttributes, type SecurityAttribute } from "./security-attribute";
import { type Stream, type StreamOptions } from "./stream";
import { type KafkaAccessOptions, StreamPoolBase, type StreamPoolFacts } from "./stream-pool-base";

/** A stream pool, made here or elsewhere. */
export interface IStreamPool extends IConstruct {
  /** The OCID. */
  readonly streamPoolId: string;

  /**
   * The bootstrap servers of Kafka clients, as the service reports them: `<host>:9092`.
   *
   * @throws ConfigurationError if this is an import for which they are not known
   */
  readonly bootstrapServers: string;

  /**
   * The clients that may connect to the private endpoint.
   *
   * @throws ConfigurationError if the pool is public, or if this is an import whose network security group is not known
   */
  readonly connections: PoolConnections;

  /**
   * Adds a stream to the pool.
   *
   * @param id - the construct's id, and by default the stream's name
   */
  addStream(id: string, options: StreamOptions): Stream;

  /**
   * Permission to write to all streams of the pool with the native API or as a Kafka producer: PutMessages.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowProduce(subject: Subject): PolicyStatement;

  /**
   * Permission to read from all streams of the pool with the native API or as a Kafka consumer: GetMessages, CreateCursor,
   * CreateGroupCursor, GetGroup, UpdateGroup, ConsumerHeartbeat, ConsumerCommit.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowConsume(subject: Subject): PolicyStatement;

  /**
   * The permissions that a Kafka client needs on this pool: to write, to read, and to see or create the streams of its topics.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known, and for an OKE workload
   */
  allowKafka(subject: Subject, options?: KafkaAccessOptions): PolicyStatement[];

  /**
   * Permission to see the pool: GetStreamPool. ListStreamPools is not included: a list request is not about one pool.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * Permission to change and delete the pool: UpdateStreamPool, ChangeStreamPoolCompartment, DeleteStreamPool. **A user who may
   * delete the pool may delete every stream in it**, whatever permissions the user has on the streams.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowManage(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<StreamPoolFacts>;
}

/** The properties of a stream pool. */
export interface StreamPoolProps extends ProtectedResourceOptions {
  /** Where the pool lives. A change moves the pool in place; whether its streams move with it is not documented. */
  readonly compartment: Compartment;

  /**
   * The name. It is not documented that it must be unique. A change renames the pool in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The network from which the streams can be reached. A change replaces the pool, except that a private endpoint stays when it
   * is removed from the code: see `PoolAccess`.
   *
   * @default PoolAccess.public()
   */
  readonly access?: PoolAccess;

  /**
   * Who manages the encryption key of the messages. Another key is set in place; a plan that returns to Oracle's key fails.
   *
   * @default PoolEncryption.oracleManaged()
   */
  readonly encryption?: PoolEncryption;

  /**
   * Defaults for topics that Kafka clients create. Kafka clients can use the pool without them. Existing settings stay when
   * they are left out later, until the pool is replaced.
   *
   * @default - the service's defaults; topics are not created automatically
   */
  readonly kafka?: KafkaSettings;

  /**
   * Attributes for Zero Trust Packet Routing, on a private pool only: at most 3.
   *
   * @default - none
   */
  readonly securityAttributes?: SecurityAttribute[];
}

/** The attributes of an existing pool. */
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
   * The bootstrap servers of Kafka clients; files for clients need them.
   *
   * @default - not known
   */
  readonly bootstrapServers?: string;

  /**
   * The network security group of its private endpoint: with it, clients and connectors can be allowed.
   *
   * @default - not known, or a public pool
   */
  readonly networkSecurityGroup?: INetworkSecurityGroup;
}

/** The pool to look up. */
export interface StreamPoolLookup {
  /** The OCID. */
  readonly streamPoolId: string;
}

/**
 * A stream pool. **Deleting it deletes every stream in it**, including streams outside this stack.
 *
 * A replacement is created first (`create_before_destroy`), then the streams are moved to it, then the old pool is deleted.
 * Endpoint, bootstrap servers and the OCID in Kafka user names change for every client. Terraform follows that order, also for
 * a removal, only if the state records it: apply this version once before you edit a pool, even if the plan says "No changes".
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Streaming/Tasks/creating-stream-pools.htm
 */
export class StreamPool extends StreamPoolBase {
  /**
   * An existing pool of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not a stream pool OCID
   */
  public static fromStreamPoolId(scope: Construct, id: string, streamPoolId: string): IStreamPool {
    return StreamPool.fromStreamPoolAttributes(scope, id, { streamPoolId });
  }

  /**
   * An existing pool.
   *
   * @throws ConfigurationError if the string is not a stream pool OCID
   */
  public static fromStreamPoolAttributes(scope: Construct, id: string, attributes: StreamPoolAttributes): IStreamPool {
    const { networkSecurityGroup: group, ...facts } = attributes;
    const pool = new StreamPoolBase(scope, id, facts);
    pool._known.learn({ connections: group && new PoolConnections(pool, group) });
    return pool;
  }

  /**
   * An existing pool whose compartment and bootstrap servers Terraform looks up.
   *
   * @throws ConfigurationError if the string is not a stream pool OCID
   */
  public static fromLookup(scope: Construct, id: string, { streamPoolId }: StreamPoolLookup): IStreamPool {
    const pool = new StreamPoolBase(scope, id, { streamPoolId });
    const found = create(DataOciStreamingStreamPool, pool, { streamPoolId });
    const compartment = Compartment.fromCompartmentId(found.compartmentId);
    pool._known.learn({ compartment, bootstrapServers: () => found.kafkaSettings.get(0).bootstrapServers });
    return pool;
  }

  /** Where the pool lives. */
  public readonly compartment: Compartment;

  /** The host name of the pool's endpoint; for a private pool, a name that its VCN resolves. */
  public readonly endpointFqdn: string;

  /**
   * @throws ConfigurationError for an empty name, Kafka settings out of range, more than 3 security attributes or any on a
   * public pool, a key that cannot encrypt or whose compartment is not known, and a protected pool with an unprotected key
   */
  public constructor(scope: Construct, id: string, props: StreamPoolProps) {
    super(scope, id);
    checkProps(this, "StreamPoolProps", props);
    const { compartment, name = id, access = PoolAccess.public(), encryption = PoolEncryption.oracleManaged() } = props;
    checkNotEmpty(this.node.path, "the name of a stream pool", name, "name it after what its streams have in common");
    const endpoint = access._plan(this, { compartment, name, tags: props.tags });
    const guard = protection(this, "stream pool", props, encryption._holders);
    const pool = make(StreamingStreamPool, this, props, [
      { config: { compartmentId: compartment.compartmentId, name } },
      endpoint,
      planKafkaSettings(this, props.kafka),
      planSecurityAttributes(this, props.securityAttributes, access),
      encryption._plan(this),
      guard,
      // Otherwise Terraform would destroy a pool, and its streams with it, before it moves them to another.
      { createBeforeDestroy: true },
    ]);
    this.compartment = compartment;
    this.endpointFqdn = pool.endpointFqdn;
    this._known.learn({
      streamPoolId: () => pool.id,
      // Read from the service, never assembled: hosts differ between cells of a region.
      bootstrapServers: () => pool.kafkaSettings.bootstrapServers,
      compartment,
      ...kafkaFacts(props.kafka),
      isProtected: guard.preventDestroy,
      connections: endpoint.connections(),
    });
  }
}
