// A queue: a message is delivered to one consumer at a time, until one of them has processed and deleted it.

import { DataOciQueueQueue } from "@cdktf/provider-oci/lib/data-oci-queue-queue";
import { QueueQueue } from "@cdktf/provider-oci/lib/queue-queue";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { Compartment } from "../core/compartment";
import { madeFor } from "../core/complaint";
import { type Duration } from "../core/duration";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { type ProtectedResourceOptions } from "../core/resource/options";
import { create, make } from "../core/resource/part";
import { protection } from "../core/resource/protection";
import { checkProps } from "../core/resource/shape";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { QueueEncryption } from "./queue-encryption";
import { planSettings, type QueueCapability, type QueuePurge } from "./queue-settings";

/** A queue, made here or elsewhere. */
export interface IQueue extends IConstruct {
  /** The OCID. */
  readonly queueId: string;

  /**
   * The endpoint that messages are sent to and read from, `https://...`.
   *
   * @throws ConfigurationError if this is an import for which it is not known
   */
  readonly messagesEndpoint: string;

  /**
   * Permission to send messages to the queue.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowProduce(subject: Subject): PolicyStatement;

  /**
   * Permission to read messages of the queue, to keep them hidden from others for longer, and to delete them.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowConsume(subject: Subject): PolicyStatement;

  /**
   * All permissions: to send, read, change, move, purge and delete.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowManage(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<QueueFacts>;
}

/** The properties of a queue. */
export interface QueueProps extends ProtectedResourceOptions {
  /** Where the queue lives. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the queue in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * How long a message is kept that is not deleted: at most 7 days, in whole seconds; values from 10 seconds are known from use.
   * A change replaces the queue: its messages are lost.
   *
   * @default - chosen by the service
   */
  readonly retention?: Duration;

  /**
   * How long a message is hidden from other consumers after it was delivered to one, unless the consumer asks for another time:
   * whole seconds. The service's maximum is not documented.
   *
   * @default - chosen by the service; an existing value stays when this is left out later
   */
  readonly visibilityTimeout?: Duration;

  /**
   * How long a consumer waits for a message if there is none, unless it asks for another time: whole seconds. The service's
   * maximum is not documented.
   *
   * @default - chosen by the service; an existing value stays when this is left out later
   */
  readonly pollingTimeout?: Duration;

  /**
   * The number of deliveries after which a message is moved to the dead letter queue, which every queue has; 0 is never. The
   * service's maximum is not documented.
   *
   * @default - chosen by the service; an existing value stays when this is left out later
   */
  readonly deadLetterAfter?: number;

  /**
   * How much of the queue's storage and throughput one channel may use, in percent: 1 to 100.
   *
   * @default - 100; an existing value stays when this is left out later
   */
  readonly channelConsumptionLimitPercent?: number;

  /**
   * Additional capabilities of the queue. A change is made in place.
   *
   * @default - none; existing capabilities stay when this is left out later
   */
  readonly capabilities?: QueueCapability[];

  /**
   * The key that encrypts the messages at rest. A change to another key is made in place; going back to the Oracle-managed key
   * has no effect.
   *
   * @default QueueEncryption.oracleManaged()
   */
  readonly encryption?: QueueEncryption;

  /**
   * An order to delete messages.
   *
   * @default - no messages are deleted
   */
  readonly purge?: QueuePurge;
}

/** The attributes of an existing queue. */
export interface QueueAttributes {
  /** The OCID. */
  readonly queueId: string;

  /**
   * Where the queue lives; grants and connectors need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * The endpoint for messages.
   *
   * @default - not known
   */
  readonly messagesEndpoint?: string;
}

/** The queue to look up. */
export interface QueueLookup {
  /** The OCID. */
  readonly queueId: string;
}

/** The facts about a queue, as far as they are known. @internal */
export interface QueueFacts {
  readonly queueId: string;
  readonly messagesEndpoint: string;
  readonly compartment: Compartment;
}

/** A queue, with the facts that are known about it. */
class QueueBase extends Construct implements IQueue {
  /** @internal */
  public readonly _known: Known<QueueFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<QueueFacts> & { readonly queueId: string }) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "queueId", facts.queueId, OcidKind.QUEUE);
    this._known = new Known<QueueFacts>(this, "Queue.fromQueueAttributes or Queue.fromLookup", facts);
  }

  public get queueId(): string {
    return this._known.need("queueId");
  }

  public get messagesEndpoint(): string {
    return this._known.need("messagesEndpoint");
  }

  public allowProduce(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use("queue-push"));
  }

  public allowConsume(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use("queue-pull"));
  }

  public allowManage(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.manage("queues"));
  }

  private allow(subject: Subject, access: Access): PolicyStatement {
    return allow(subject, access, { known: this._known, variable: "target.queue.id", value: this.queueId });
  }
}

/**
 * A queue of OCI Queue. Every queue has a dead letter queue for messages that no consumer could process.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/queue/overview.htm
 */
export class Queue extends QueueBase {
  /** An existing queue of which only the OCID is known. @throws ConfigurationError if the string is not a queue OCID */
  public static fromQueueId(scope: Construct, id: string, queueId: string): IQueue {
    return new QueueBase(scope, id, { queueId });
  }

  /** A queue that exists already. @throws ConfigurationError if the string is not a queue OCID */
  public static fromQueueAttributes(scope: Construct, id: string, attributes: QueueAttributes): IQueue {
    return new QueueBase(scope, id, attributes);
  }

  /**
   * An existing queue, whose compartment and endpoint Terraform looks up. The user who deploys needs permission to see it.
   *
   * @throws ConfigurationError if the string is not a queue OCID
   */
  public static fromLookup(scope: Construct, id: string, { queueId }: QueueLookup): IQueue {
    const queue = new QueueBase(scope, id, { queueId });
    const found = create(DataOciQueueQueue, queue, { queueId });
    const compartment = Compartment.fromCompartmentId(found.compartmentId);
    queue._known.learn({ compartment, messagesEndpoint: found.messagesEndpoint });
    return queue;
  }

  /** Where the queue lives. */
  public readonly compartment: Compartment;

  /**
   * @throws ConfigurationError for an empty name, a value out of range, a capability that is given twice, and a key that cannot
   * encrypt or is unprotected
   */
  public constructor(scope: Construct, id: string, props: QueueProps) {
    super(scope, id);
    checkProps(this, "QueueProps", props);
    const { compartment, name = id, encryption = QueueEncryption.oracleManaged() } = props;
    checkNotEmpty(this.node.path, "the name of a queue", name, "name it after the task of its messages");
    const queue = make(QueueQueue, this, props, [
      { config: { compartmentId: compartment.compartmentId, displayName: name } },
      ...planSettings(this, props),
      madeFor(this, () => encryption._plan(this)),
      protection(this, "queue", props, encryption._holders),
    ]);
    this.compartment = compartment;
    this._known.learn({ queueId: () => queue.id, messagesEndpoint: () => queue.messagesEndpoint, compartment });
  }
}
