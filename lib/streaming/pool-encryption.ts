// With whose key the messages of a pool are encrypted at rest.

import { type StreamingStreamPoolConfig } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type Construct } from "constructs";
import { type Part } from "../core/resource/part";
import { type Holder } from "../core/resource/protection";
import { type CustomerKeyOptions, type Encrypted, keyHolders, planEncryption } from "../vault/customer-key";
import { type IKey } from "../vault/key";

/**
 * Who holds the key that a pool's messages are encrypted with.
 *
 * A customer's key cannot be taken away again: the API has no call for it, the provider plans no change, and the pool keeps the key. A
 * postcondition says so, before somebody deletes the key and the messages with it. Give it another key, or move its streams to a
 * new pool.
 */
export class PoolEncryption {
  /** Oracle makes, keeps and rotates the key. */
  public static oracleManaged(): PoolEncryption {
    return new PoolEncryption(undefined, {});
  }

  /**
   * A key of your own, which must be an AES key. Pools may share one. Another key is taken over in place; name the one that it had in
   * `formerKeys`, since Oracle does not document how messages that are stored already are read then.
   *
   * **Disabling the key, or scheduling its deletion, makes the messages unreadable at once**, not only when it is gone.
   *
   * Besides the service, whoever deploys needs a grant: `key.allowDelegate(...)`.
   *
   * @throws ConfigurationError from the pool, if the key is known to be of another algorithm, if it is unprotected and the pool is
   * protected, or if its compartment is not known and the policy must be written; the same for a former key, which must not be the
   * current one, nor be there twice, nor where no policy is written
   */
  public static customerManaged(key: IKey, options?: CustomerKeyOptions): PoolEncryption {
    return new PoolEncryption(key, options ?? {});
  }

  private constructor(
    private readonly key: IKey | undefined,
    private readonly options: CustomerKeyOptions,
  ) {}

  /** What the messages are lost with. @internal */
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
