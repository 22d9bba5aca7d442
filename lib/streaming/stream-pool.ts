// A stream pool: what its streams share. To Kafka clients it is a cluster.

import { StreamingStreamPool, type StreamingStreamPoolConfig } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type Construct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { lifecycleOf } from "../core/resource/lifecycle";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { kafkaConditions, type KafkaSettings, renderKafkaSettings } from "./kafka-settings";
import { type BoundAccess, PoolAccess } from "./pool-access";
import { type PoolConnections } from "./pool-connections";
import { PoolEncryption } from "./pool-encryption";
import { SecurityAttribute } from "./security-attribute";
import { ImportedStreamPool, type IStreamPool, StreamPoolBase, type StreamPoolAttributes } from "./stream-pool-base";

/** What a stream pool is made of. */
export interface StreamPoolProps {
  /** Where the pool and its streams live. A change moves the pool in place. */
  readonly compartment: Compartment;

  /** The name, which need not be unique. A change renames the pool in place. */
  readonly name: string;

  /**
   * From where the streams can be reached. A change replaces the pool and every stream in it.
   *
   * @default PoolAccess.public()
   */
  readonly access?: PoolAccess;

  /**
   * Who holds the key of the messages at rest. Another key is taken over in place; going back to Oracle's key does nothing.
   *
   * @default PoolEncryption.oracleManaged()
   */
  readonly encryption?: PoolEncryption;

  /**
   * Defaults for topics that Kafka clients create. Kafka clients can use the pool without them.
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

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * Whether Terraform refuses to destroy or replace the pool. Renaming or removing the construct is not stopped by it:
   * add a `moved` block when an id changes.
   *
   * @default - the stack's setting, which is true unless it says otherwise
   */
  readonly deletionProtection?: boolean;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
}

/**
 * A stream pool.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Streaming/Tasks/creating-stream-pools.htm
 */
export class StreamPool extends StreamPoolBase {
  /**
   * A pool that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is no stream pool's OCID
   */
  public static fromStreamPoolId(scope: Construct, id: string, streamPoolId: string): IStreamPool {
    return new ImportedStreamPool(scope, id, { streamPoolId });
  }

  /**
   * A pool that exists.
   *
   * @throws ConfigurationError if the text is no stream pool's OCID
   */
  public static fromStreamPoolAttributes(scope: Construct, id: string, attributes: StreamPoolAttributes): IStreamPool {
    return new ImportedStreamPool(scope, id, attributes);
  }

  /** The OCID. */
  public readonly streamPoolId: string;

  /** Where the pool lives. */
  public readonly compartment: Compartment;

  /**
   * What Kafka clients connect to, as the service reports it: `<host>:9092`.
   *
   * Read, never assembled: hosts differ between cells of a region.
   */
  public readonly bootstrapServers: string;

  /** The host name of the pool's endpoint; for a private pool the one that its VCN resolves. */
  public readonly endpointFqdn: string;

  /** @internal */
  public readonly _hasKafkaSettings: boolean;

  /** @internal */
  public readonly _connections: PoolConnections | undefined;

  /**
   * @throws ConfigurationError for an empty name, Kafka settings out of range, more than 3 security attributes or any on
   * a public pool, and a key that cannot encrypt or whose compartment is not known
   */
  public constructor(scope: Construct, id: string, props: StreamPoolProps) {
    super(scope, id);
    const { access = PoolAccess.public(), encryption = PoolEncryption.oracleManaged() } = props;
    checkPool(this.node.path, props, access);
    encryption._check(this.node.path);
    const bound = access._bind(this, props);
    const pool = new StreamingStreamPool(this, "Resource", renderPool(this, props, bound, encryption));
    this.streamPoolId = pool.id;
    this.compartment = props.compartment;
    this.bootstrapServers = pool.kafkaSettings.bootstrapServers;
    this.endpointFqdn = pool.endpointFqdn;
    this._hasKafkaSettings = props.kafka !== undefined;
    this._connections = bound.connections;
  }

  /** @internal */
  public get _identity(): string {
    return this.node.path;
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }
}

const MAX_SECURITY_ATTRIBUTES = 3;

function checkPool(at: string, props: StreamPoolProps, access: PoolAccess): void {
  checkNotEmpty(at, "the name of a stream pool", props.name, "name it after what its streams have in common");
  const count = props.securityAttributes?.length ?? 0;
  const what = "securityAttributes";
  if (count > MAX_SECURITY_ATTRIBUTES) {
    throw refusal(at, { what, rule: `must be at most ${MAX_SECURITY_ATTRIBUTES}`, got: count, remedy: "remove some" });
  }
  if (count > 0 && !access.isPrivate) {
    const remedy = "remove them, or give the pool a private endpoint";
    throw refusal(at, { what, rule: "are possible on a private pool only", remedy });
  }
}

function renderPool(
  pool: StreamPool,
  props: StreamPoolProps,
  access: BoundAccess,
  encryption: PoolEncryption,
): StreamingStreamPoolConfig {
  const { compartment, name, kafka, securityAttributes } = props;
  const precondition = [
    ...access.preconditions,
    ...encryption._preconditions(),
    ...(kafka === undefined ? [] : kafkaConditions(pool, kafka)),
  ];
  return {
    compartmentId: compartment.compartmentId,
    name,
    ...access.settings,
    ...(kafka && { kafkaSettings: renderKafkaSettings(pool.node.path, kafka) }),
    ...(securityAttributes && { securityAttributes: SecurityAttribute._merge(pool.node.path, securityAttributes) }),
    ...encryption._bind(pool),
    ...tagsOf(pool, props.tags),
    timeouts: renderTimeouts(pool, props.timeouts),
    lifecycle: {
      ...lifecycleOf(pool, props.deletionProtection, precondition),
      postcondition: [access.postcondition, ...encryption._postconditions()],
    },
  };
}
