// The key that encrypts the messages of a queue at rest.

import { type QueueQueueConfig } from "@cdktf/provider-oci/lib/queue-queue";
import { type Construct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { type Duration } from "../core/duration";
import { type Part } from "../core/resource/part";
import { type Holder } from "../core/resource/protection";
import { type Encrypted, keyHolders, planEncryption } from "../vault/customer-key";
import { type IKey } from "../vault/key";

/** How the Queue service gets permission to use a customer-managed key. */
export interface QueueKeyOptions {
  /**
   * The name of the Queue service in policies, if you know it: then the statement that allows it to use the key is written in a
   * policy below the key, and the queue waits for it. Oracle's pages on Queue and on Vault do not state a name, so none is
   * assumed.
   *
   * @default - no statement is written; add one to your own policy: `key.allowUse(Subject.service(...))`
   */
  readonly serviceName?: string;

  /**
   * How long to wait, once that policy exists, until IAM applies it and the queue can be created. Zero leaves out the wait, and
   * with it the provider hashicorp/time.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;

  /**
   * The keys that were used before, for a queue with a `serviceName`. The statement that allows the service to use each of them
   * is written as for the key itself, in the same policy as before, so that a change of the key does not destroy a policy. It is
   * not documented when stored messages are encrypted with the new key; remove a key from the list when the messages from its
   * time are gone.
   *
   * @default - none: with the last use of a key, its policy is destroyed
   */
  readonly formerKeys?: IKey[];
}

/**
 * The key that a queue's messages are encrypted with, and who manages it.
 *
 * Removing a customer-managed key has no effect: the provider plans no change, and the queue keeps the key. A postcondition then
 * fails, before anyone deletes the key and makes the messages unreadable. Assign another key; or choose the Oracle-managed key in
 * the console, and import the queue again, because the provider continues to report the old key.
 */
export class QueueEncryption {
  /** Oracle creates, stores and rotates the key. */
  public static oracleManaged(): QueueEncryption {
    return new QueueEncryption(undefined, {});
  }

  /**
   * Your own key, which must be an AES key. Queues may share one. A change to another key is made in place.
   *
   * **Disabling the key, or scheduling its deletion, makes the messages unreadable immediately**, not only when the key is
   * deleted.
   *
   * @throws ConfigurationError from the queue, if the key is known to be of another algorithm, if it is unprotected and the queue
   * is protected, or if its compartment is not known and the policy must be written; the same for a former key, which must also
   * not be the current one, be listed twice, or be given if no policy is written
   */
  public static customerManaged(key: IKey, options: QueueKeyOptions = {}): QueueEncryption {
    return new QueueEncryption(key, options);
  }

  private constructor(
    private readonly key: IKey | undefined,
    private readonly options: QueueKeyOptions,
  ) {}

  /** The keys without which the messages are unreadable. @internal */
  public get _holders(): readonly Holder[] {
    return keyHolders(this.key, this.options);
  }

  /** @internal */
  public _plan(queue: Construct): Part<QueueQueueConfig> {
    const { serviceName, propagation, formerKeys } = this.options;
    if (serviceName !== undefined) {
      checkNotEmpty(
        queue.node.path,
        "serviceName of encryption",
        serviceName,
        "leave it out if no policy is to be written",
      );
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
