// What every stream pool can do, whether it was made here or exists already: grants, streams, connections.

import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { type Guarded } from "../core/resource/protection";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type ComparisonSyntax, requiredConditions } from "../identity/language/condition-syntax";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { checkBootstrapServers } from "./kafka-address";
import { type PoolConnections } from "./pool-connections";
import { Stream, type StreamOptions } from "./stream";
import { StreamPlacement } from "./stream-placement";
import { type IStreamPool } from "./stream-pool";

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

/** What can be known of a pool. @internal */
export interface StreamPoolFacts extends Guarded {
  readonly streamPoolId: string;
  readonly bootstrapServers: string;
  readonly compartment: Compartment;
  /** Whether the pool is known to be set up for Kafka clients. */
  readonly hasKafkaSettings: boolean;
  /** Whether it is known to make the topics that Kafka clients ask for, or not to. */
  readonly makesTopics: boolean;
  /** Undefined where the pool is public, too. */
  readonly connections: PoolConnections;
}

/** A pool of which some facts are known. */
export class StreamPoolBase extends Construct implements IStreamPool {
  /** @internal */
  public readonly _known: Known<StreamPoolFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<StreamPoolFacts> & { readonly streamPoolId: string }) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "streamPoolId", facts.streamPoolId, OcidKind.STREAM_POOL);
    if (typeof facts?.bootstrapServers === "string") checkBootstrapServers(this.node.path, facts.bootstrapServers);
    this._known = new Known(this, "StreamPool.fromStreamPoolAttributes or StreamPool.fromLookup", facts);
  }

  public get streamPoolId(): string {
    return this._known.need("streamPoolId");
  }

  public get bootstrapServers(): string {
    return this._known.need("bootstrapServers");
  }

  public get connections(): PoolConnections {
    const connections = this._known.find("connections");
    if (connections !== undefined) return connections;
    const rule = "are those of a private endpoint, and none is known here";
    const remedy = "give the pool PoolAccess.privateEndpoint, or the import its networkSecurityGroup";
    throw refusal(this.node.path, { what: "connections", rule, remedy });
  }

  public addStream(id: string, options: StreamOptions): Stream {
    return new Stream(this, id, { name: id, ...options, placement: StreamPlacement.inPool(this) });
  }

  public allowProduce(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use("stream-push"));
  }

  public allowConsume(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use("stream-pull"));
  }

  public allowKafka(subject: Subject, options: KafkaAccessOptions = {}): PolicyStatement[] {
    const { produce = true, consume = true, createTopics = false } = options;
    checkCanLogIn(this, subject);
    // Clients ask for the metadata of their topics first. Oracle's Kafka page gives `manage streams` to everybody.
    const streams = createTopics ? Access.manage("streams") : Access.read("streams");
    return [
      ...(produce ? [this.allowProduce(subject)] : []),
      ...(consume ? [this.allowConsume(subject)] : []),
      this.allow(subject, streams),
    ];
  }

  public allowInspect(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.read("stream-pools"));
  }

  public allowManage(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.manage("stream-pools"));
  }

  // target.streampool.id stands on streams, stream-push and stream-pull too: Oracle's common policies use it there,
  // while the reference page of Streaming lists it for stream-pools only.
  private allow(subject: Subject, access: Access): PolicyStatement {
    return allow(subject, access, { known: this._known, variable: "target.streampool.id", value: this.streamPoolId });
  }
}

/** Oracle has login modules for a user, an instance and a resource; a pod would have the grant, and no way to log in. */
function checkCanLogIn(pool: Construct, subject: Subject): void {
  const condition = subject._condition(undefined);
  const isWorkload = ({ variable, operator, values }: ComparisonSyntax): boolean =>
    variable.toLowerCase() === "request.principal.type" &&
    operator === "=" &&
    values.some(({ text }) => text.toLowerCase() === "workload");
  if (
    condition === undefined ||
    !requiredConditions(condition).some((one) => one.kind === "comparison" && isWorkload(one))
  )
    return;
  const remedy =
    "grant allowProduce and allowConsume for the REST API, or let the pod log in as a Kafka user, or as the instance that it runs on";
  const rule = "cannot be a workload of OKE, for which there is no login";
  throw refusal(pool.node.path, { what: "who uses a pool as a Kafka client", rule, remedy });
}
