// The key that encrypts the messages of a pool at rest.

import { type StreamingStreamPoolConfig } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type Construct } from "constructs";
import { type Part } from "../core/resource/part";
import { type Holder } from "../core/resource/protection";
import { type CustomerKeyOptions, type Encrypted, keyHolders, planEncryption } from "../vault/customer-key";
import { type IKey } from "../vault/key";

/**
 * Who manages the key that encrypts the messages of a pool.
 *
 * A customer-managed key cannot be removed again: the API has no call for it, the provider plans no change, and the pool keeps
 * the key. A postcondition fails, so that you do not delete a key that is still in use, and the messages with it. Use another
 * key, or move the streams to a new pool.
 */
export class PoolEncryption {
  /** Oracle creates, stores and rotates the key. */
  public static oracleManaged(): PoolEncryption {
    return new PoolEncryption(undefined, {});
  }

  /**
   * Your own key, which must be an AES key. Pools may share one. A change to another key is made in place; name the previous
   * key in `formerKeys`, because Oracle does not document how messages that are stored already are decrypted then.
   *
   * **Disabling the key, or scheduling its deletion, makes the messages unreadable immediately**, not only when it is deleted.
   *
   * In addition to the service, the user who deploys needs a grant: `key.allowDelegate(...)`.
   *
   * @throws ConfigurationError from the pool, if the key is known to have another algorithm, if it is unprotected and the pool
   * is protected, or if its compartment is not known and the policy must be written. The same applies to a former key, which
   * must not be the current key or be named twice, and which is not possible if no policy is written
   */
  public static customerManaged(key: IKey, options?: CustomerKeyOptions): PoolEncryption {
    return new PoolEncryption(key, options ?? {});
  }

  private constructor(
    private readonly key: IKey | undefined,
    private readonly options: CustomerKeyOptions,
  ) {}

  /** The resources whose deletion makes the messages unreadable. @internal */
  public get _holders(): readonly Holder[] {
    return keyHolders(this.key, this.options);
  }

  /** @internal */
  public _plan(pool: Construct): Part<StreamingStreamPoolConfig> {
    return planEncryption(pool, ENCRYPTED, this.key, this.options);
  }
}

/** A pool with Oracle's key may report a block whose `key_state` is NONE: Oracle's SDK, CustomEncryptionKey. */
const LEFT =
  'try(self.custom_encryption_key[0].key_state == "NONE" ? null : self.custom_encryption_key[0].kms_key_id, null)';

const ENCRYPTED: Encrypted<StreamingStreamPoolConfig> = {
  noun: "stream pool",
  service: () => "streaming",
  reported: "try(self.custom_encryption_key[0].kms_key_id, null)",
  left: LEFT,
  remedy: "move its streams to a new pool",
  config: (kmsKeyId) => ({ customEncryptionKey: { kmsKeyId } }),
};
