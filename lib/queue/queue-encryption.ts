// With whose key the messages of a queue are encrypted at rest.

import { type QueueQueueConfig } from "@cdktf/provider-oci/lib/queue-queue";
import { type Construct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { type Duration } from "../core/duration";
import { type Part } from "../core/resource/part";
import { type Holder } from "../core/resource/protection";
import { type Encrypted, keyHolders, planEncryption } from "../vault/customer-key";
import { type IKey } from "../vault/key";

/** How the Queue service gets the use of a customer's key. */
export interface QueueKeyOptions {
  /**
   * What policies call the Queue service, where you know it: the statement that lets it use the key is then written, in a policy
   * below the key, and the queue waits for it. Oracle's pages on Queue and on Vault state no name, so none is assumed.
   *
   * @default - no statement is written; give one to a policy of your own: `key.allowUse(Subject.service(...))`
   */
  readonly serviceName?: string;

  /**
   * How long to wait, once that policy exists, until IAM applies it and the queue can be made. Zero leaves the wait out, and
   * with it the provider hashicorp/time.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;

  /**
   * The keys that encrypted it before, for a queue with a `serviceName`. The statement that lets the service use each of them is written
   * as for the key itself, in the policy that it was in, so that a change of the key destroys no policy. When messages that are stored
   * already are encrypted with the new key is not documented; take a key out of the list once the messages from its time are gone.
   *
   * @default - none: with the last use of a key, its policy is destroyed
   */
  readonly formerKeys?: IKey[];
}

/**
 * Who holds the key that a queue's messages are encrypted with.
 *
 * Taking a customer's key away again does nothing: the provider plans no change, and the queue keeps the key. A postcondition
 * says so, before somebody deletes the key and the messages with it. Give it another key; or choose Oracle's in the console, and import
 * the queue again, since the provider goes on reporting the key that it knew.
 */
export class QueueEncryption {
  /** Oracle makes, keeps and rotates the key. */
  public static oracleManaged(): QueueEncryption {
    return new QueueEncryption(undefined, {});
  }

  /**
   * A key of your own, which must be an AES key. Queues may share one. Another key is taken over in place.
   *
   * **Disabling the key, or scheduling its deletion, makes the messages unreadable at once**, not only when it is gone.
   *
   * @throws ConfigurationError from the queue, if the key is known to be of another algorithm, if it is unprotected and the queue is
   * protected, or if its compartment is not known and the policy must be written; the same for a former key, which must not be the
   * current one, nor be there twice, nor where no policy is written
   */
  public static customerManaged(key: IKey, options: QueueKeyOptions = {}): QueueEncryption {
    return new QueueEncryption(key, options);
  }

  private constructor(
    private readonly key: IKey | undefined,
    private readonly options: QueueKeyOptions,
  ) {}

  /** What the messages are lost with. @internal */
  public get _holders(): readonly Holder[] {
    return keyHolders(this.key, this.options);
  }

  /** @internal */
  public _plan(queue: Construct): Part<QueueQueueConfig> {
    const { serviceName, propagation, formerKeys } = this.options;
    if (serviceName !== undefined) {
      checkNotEmpty(queue.node.path, "serviceName of encryption", serviceName, "leave it out to write no policy");
    }
    const encrypted: Encrypted<QueueQueueConfig> = {
      noun: "queue",
      service: () => serviceName ?? "",
      reported: "self.custom_encryption_key_id",
      remedy: "choose Oracle's key for the queue in the console and import the queue again",
      config: (customEncryptionKeyId) => ({ customEncryptionKeyId }),
    };
    const writePolicy = serviceName !== undefined;
    return planEncryption(queue, encrypted, this.key, { writePolicy, propagation, formerKeys });
  }
}
