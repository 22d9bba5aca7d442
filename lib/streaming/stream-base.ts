// What a stream can do whether it was made here or elsewhere.

import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { allow, type Granted } from "./grant";
import { type IStreamPool } from "./stream-pool-base";

/** A stream, made here or elsewhere. */
export interface IStream extends IConstruct {
  /** The OCID. */
  readonly streamId: string;

  /**
   * The host that the native API is called at for this stream, `https://...`.
   *
   * @throws ConfigurationError on an import that was not told
   */
  readonly messagesEndpoint: string;

  /**
   * To write to the stream with the native API or as a Kafka producer: PutMessages.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowProduce(subject: Subject): PolicyStatement;

  /**
   * To read from the stream with the native API or as a Kafka consumer: GetMessages, CreateCursor, CreateGroupCursor,
   * GetGroup, UpdateGroup, ConsumerHeartbeat, ConsumerCommit.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowConsume(subject: Subject): PolicyStatement;

  /**
   * To see the stream: GetStream. Not ListStreams: a list has no one stream that a condition could name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * Everything: to write, read, change, move and delete the stream.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowManage(subject: Subject): PolicyStatement;

  /** The pool; undefined in a default pool, and where an import was not told. @internal */
  readonly _pool: IStreamPool | undefined;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
}

export interface StreamAttributes {
  /** The OCID. */
  readonly streamId: string;

  /**
   * Where the stream lives; grants, connectors and alarms need it.
   *
   * @default - the pool's, if that is known
   */
  readonly compartment?: Compartment;

  /**
   * The pool, which says where the stream lives, and whether its endpoint is private.
   *
   * @default - not known
   */
  readonly pool?: IStreamPool;

  /**
   * The host for the native API.
   *
   * @default - not known
   */
  readonly messagesEndpoint?: string;
}

/** What a stream and its import share. */
export abstract class StreamBase extends Construct implements IStream {
  public abstract readonly streamId: string;
  public abstract readonly messagesEndpoint: string;
  public abstract readonly _pool: IStreamPool | undefined;
  public abstract readonly _compartment: Compartment | undefined;

  public allowProduce(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("stream-push"), this.granted());
  }

  public allowConsume(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("stream-pull"), this.granted());
  }

  public allowInspect(subject: Subject): PolicyStatement {
    return allow(subject, Access.read("streams"), this.granted());
  }

  public allowManage(subject: Subject): PolicyStatement {
    return allow(subject, Access.manage("streams"), this.granted());
  }

  private granted(): Granted {
    const importer = "Stream.fromStreamAttributes";
    return {
      construct: this,
      compartment: this._compartment,
      variable: "target.stream.id",
      ocid: this.streamId,
      importer,
    };
  }
}

/** A stream made elsewhere. */
export class ImportedStream extends StreamBase {
  public readonly streamId: string;
  public readonly _pool: IStreamPool | undefined;
  public readonly _compartment: Compartment | undefined;
  private readonly endpoint: string | undefined;

  public constructor(scope: Construct, id: string, attributes: StreamAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "streamId", attributes.streamId, OcidKind.STREAM);
    this.streamId = attributes.streamId;
    this._pool = attributes.pool;
    this._compartment = attributes.compartment ?? attributes.pool?._compartment;
    this.endpoint = attributes.messagesEndpoint;
  }

  public get messagesEndpoint(): string {
    if (this.endpoint !== undefined) return this.endpoint;
    throw refusal(this.node.path, {
      what: "messagesEndpoint",
      rule: "is not known of this import",
      remedy: "give it to Stream.fromStreamAttributes",
    });
  }
}
