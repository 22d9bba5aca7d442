// The methods of every stream pool, whether it is made here or exists already: grants, streams, connections.

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

/** The permissions of a Kafka client. */
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
   * Whether topics that it requests are created, if the pool's Kafka settings allow this too. This gives the client permission
   * to manage the streams of the pool, which includes deleting them.
   *
   * @default false
   */
  readonly createTopics?: boolean;
}

/** The facts about a pool, as far as they are known. @internal */
export interface StreamPoolFacts extends Guarded {
  readonly streamPoolId: string;
  readonly bootstrapServers: string;
  readonly compartment: Compartment;
  /** Whether the pool is known to be set up for Kafka clients. */
  readonly hasKafkaSettings: boolean;
  /** Whether it creates the topics that Kafka clients request. */
  readonly makesTopics: boolean;
  /** Also undefined if the pool is public. */
  readonly connections: PoolConnections;
}

/** A pool, with the facts that are known about it. */
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
    const rule = "are those of a private endpoint, and none is known for this pool";
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
    // Clients request the metadata of their topics first. Oracle's Kafka page gives `manage streams` to every client.
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

  // target.streampool.id also works for streams, stream-push and stream-pull: Oracle's common policies use it there, although
  // the reference page of Streaming lists it for stream-pools only.
  private allow(subject: Subject, access: Access): PolicyStatement {
    return allow(subject, access, { known: this._known, variable: "target.streampool.id", value: this.streamPoolId });
  }
}

/** Oracle has login modules for a user, an instance and a resource; a pod would have the grant, but could not log in. */
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
    "grant allowProduce and allowConsume for the REST API, or make the pod log in as a Kafka user, or as the instance that it runs on";
  const rule = "cannot be an OKE workload, which cannot log in";
  throw refusal(pool.node.path, { what: "the subject of Kafka access", rule, remedy });
}
