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
   * @throws ConfigurationError on an import that does not know its compartment, and for a workload of OKE, which cannot log in to Kafka
   */
  allowKafka(subject: Subject, options?: KafkaAccessOptions): PolicyStatement[];

  /**
   * To see the pool: GetStreamPool. Not ListStreamPools: a list has no one pool that a condition could name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * To change and delete the pool: UpdateStreamPool, ChangeStreamPoolCompartment, DeleteStreamPool. **Whoever may delete the pool
   * may delete every stream in it** at once, whatever rights they have on the streams.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowManage(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<StreamPoolFacts>;
}

/** What a stream pool is made of. */
export interface StreamPoolProps extends ProtectedResourceOptions {
  /** Where the pool lives. A change moves the pool in place; whether its streams move along is not documented. */
  readonly compartment: Compartment;

  /**
   * The name; no rule is published that it be unique. A change renames the pool in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * From where the streams can be reached. A change replaces the pool, except that a private endpoint stays when it is taken out of
   * the code: see `PoolAccess`.
   *
   * @default PoolAccess.public()
   */
  readonly access?: PoolAccess;

  /**
   * Who holds the key of the messages at rest. Another key is taken over in place; a plan that goes back to Oracle's fails.
   *
   * @default PoolEncryption.oracleManaged()
   */
  readonly encryption?: PoolEncryption;

  /**
   * Defaults for topics that Kafka clients create. Kafka clients can use the pool without them. Those that were set stay when they
   * are left out later, until the pool is replaced.
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

/** Which pool to look up. */
export interface StreamPoolLookup {
  /** The OCID. */
  readonly streamPoolId: string;
}

/**
 * A stream pool. **Deleting it deletes every stream in it**, also those that this stack does not know.
 *
 * A replacement is made first (`create_before_destroy`), then the streams are moved to it, then the old pool is deleted; endpoint, bootstrap
 * servers and the OCID in the user names of Kafka clients change for every client. Terraform keeps to that order, also when the construct is
 * removed, only if its state says so: apply this version once before you edit a pool, though the plan says "No changes".
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Streaming/Tasks/creating-stream-pools.htm
 */
export class StreamPool extends StreamPoolBase {
  /**
   * A pool that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is not a stream pool OCID
   */
  public static fromStreamPoolId(scope: Construct, id: string, streamPoolId: string): IStreamPool {
    return StreamPool.fromStreamPoolAttributes(scope, id, { streamPoolId });
  }

  /**
   * A pool that exists.
   *
   * @throws ConfigurationError if the text is not a stream pool OCID
   */
  public static fromStreamPoolAttributes(scope: Construct, id: string, attributes: StreamPoolAttributes): IStreamPool {
    const { networkSecurityGroup: group, ...facts } = attributes;
    const pool = new StreamPoolBase(scope, id, facts);
    pool._known.learn({ connections: group && new PoolConnections(pool, group) });
    return pool;
  }

  /**
   * A pool that exists, whose compartment and bootstrap servers Terraform looks up.
   *
   * @throws ConfigurationError if the text is not a stream pool OCID
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

  /** The host name of the pool's endpoint; for a private pool the one that its VCN resolves. */
  public readonly endpointFqdn: string;

  /**
   * @throws ConfigurationError for an empty name, Kafka settings out of range, more than 3 security attributes or any on
   * a public pool, and a key that cannot encrypt or whose compartment is not known, and a protected pool with an unprotected key
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
      // Terraform would destroy a pool, and with it the streams, before it moves them to another.
      { createBeforeDestroy: true },
    ]);
    this.compartment = compartment;
    this.endpointFqdn = pool.endpointFqdn;
    this._known.learn({
      streamPoolId: () => pool.id,
      // Read, never assembled: hosts differ between cells of a region.
      bootstrapServers: () => pool.kafkaSettings.bootstrapServers,
      compartment,
      ...kafkaFacts(props.kafka),
      isProtected: guard.preventDestroy,
      connections: endpoint.connections(),
    });
  }
}
