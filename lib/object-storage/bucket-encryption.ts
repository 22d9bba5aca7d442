// The key that encrypts the objects of a bucket at rest.

import { type ObjectstorageBucketConfig } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { type Construct } from "constructs";
import { type Part } from "../core/resource/part";
import { type Holder } from "../core/resource/protection";
import { type CustomerKeyOptions, keyHolders, planEncryption } from "../vault/customer-key";
import { type IKey } from "../vault/key";
import { storageServiceOf } from "./bucket-region";

/** How Object Storage gets permission to use a customer-managed key, and applies it. */
export interface BucketKeyOptions extends CustomerKeyOptions {
  /**
   * Whether new objects are encrypted with an intermediate key of the bucket, which saves calls to the vault.
   *
   * @default false
   */
  readonly bucketKey?: boolean;
}

/**
 * The key that a bucket's objects are encrypted with, and who manages it.
 *
 * Removing a customer-managed key has no effect: the provider plans no change, and the bucket keeps the key. A postcondition then
 * fails, before anyone deletes the key and makes the objects unreadable. Unassign the key in OCI, and import the bucket again,
 * because the provider continues to report the old key, and would set it with the next change.
 */
export class BucketEncryption {
  /** Oracle creates, stores and rotates the key. */
  public static oracleManaged(): BucketEncryption {
    return new BucketEncryption(undefined, {});
  }

  /**
   * Your own key, which must be an AES key. Buckets may share one. A change to another key is made in place, for new objects;
   * keep the previous key in `formerKeys` until you have re-encrypted the existing objects: `oci os bucket reencrypt`.
   *
   * **Disabling the key, or scheduling its deletion, makes the objects unreadable immediately**, not only when the key is
   * deleted.
   *
   * In addition to the service, the user who deploys needs a grant: `key.allowDelegate(...)`. Without it, the service responds
   * that the bucket exists already.
   *
   * @throws ConfigurationError from the bucket, if the key is known to be of another algorithm, if it is unprotected and the
   * bucket is protected, or if its compartment or the region is not known and the policy must be written; the same for a former
   * key, which must also not be the current one, be listed twice, or be given if no policy is written
   */
  public static customerManaged(key: IKey, options?: BucketKeyOptions): BucketEncryption {
    return new BucketEncryption(key, options ?? {});
  }

  private constructor(
    private readonly key: IKey | undefined,
    private readonly options: BucketKeyOptions,
  ) {}

  /** The keys without which the objects are unreadable. @internal */
  public get _holders(): readonly Holder[] {
    return keyHolders(this.key, this.options);
  }

  /** @internal */
  public _plan(bucket: Construct, region: string | undefined): Part<ObjectstorageBucketConfig> {
    const { bucketKey: isBucketKeyEnabled = false } = this.options;
    const encrypted = {
      noun: "bucket",
      service: (key: IKey) => storageServiceOf(bucket, region, key),
      reported: "self.kms_key_id",
      remedy: "unassign it from the bucket in OCI and import the bucket again",
      config: (kmsKeyId: string) => ({ kmsKeyId, isBucketKeyEnabled }),
    };
    return planEncryption(bucket, encrypted, this.key, this.options);
  }
}
