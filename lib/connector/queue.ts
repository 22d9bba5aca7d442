// A queue of OCI Queue, as far as a connector needs to know it.

import { Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";

/** A queue, made elsewhere. */
export interface IQueue extends IConstruct {
  /** The OCID. */
  readonly queueId: string;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
}

/** What is known of a queue that exists. */
export interface QueueAttributes {
  /** The OCID. */
  readonly queueId: string;

  /**
   * Where the queue lives; a connector's policy needs it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** A queue of OCI Queue that exists; this library makes none. */
export class Queue extends Construct implements IQueue {
  /**
   * A queue of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is no queue's OCID
   */
  public static fromQueueId(scope: Construct, id: string, queueId: string): IQueue {
    return new Queue(scope, id, { queueId });
  }

  /** A queue that exists. @throws ConfigurationError if the text is no queue's OCID */
  public static fromQueueAttributes(scope: Construct, id: string, attributes: QueueAttributes): IQueue {
    return new Queue(scope, id, attributes);
  }

  /** The OCID. */
  public readonly queueId: string;

  /** @internal */
  public readonly _compartment: Compartment | undefined;

  private constructor(scope: Construct, id: string, { queueId, compartment }: QueueAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "queueId", queueId, OcidKind.QUEUE);
    this.queueId = queueId;
    this._compartment = compartment;
  }
}
