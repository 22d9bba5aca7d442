// With whose key the objects of a bucket are encrypted at rest.

import { type ObjectstorageBucketConfig } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { type Construct } from "constructs";
import { type Part } from "../core/resource/part";
import { type Holder } from "../core/resource/protection";
import { type CustomerKeyOptions, keyHolders, planEncryption } from "../vault/customer-key";
import { type IKey } from "../vault/key";
import { storageServiceOf } from "./bucket-region";

/** How Object Storage gets and applies a customer's key. */
export interface BucketKeyOptions extends CustomerKeyOptions {
  /**
   * Whether new objects are encrypted with an intermediate key of the bucket, which saves calls to the vault.
   *
   * @default false
   */
  readonly bucketKey?: boolean;
}

/**
 * Who holds the key that a bucket's objects are encrypted with.
 *
 * Taking a customer's key away again does nothing: the provider plans no change, and the bucket keeps the key. A
 * postcondition says so, before somebody deletes the key and the objects with it. Take it off in OCI, and import the bucket
 * again, since the provider goes on reporting the key that it knew, and would set it with the next change.
 */
export class BucketEncryption {
  /** Oracle makes, keeps and rotates the key. */
  public static oracleManaged(): BucketEncryption {
    return new BucketEncryption(undefined, {});
  }

  /**
   * A key of your own, which must be an AES key. Buckets may share one. Another key is taken over in place, for new objects; name the
   * one that it had in `formerKeys` until you have re-encrypted the objects that are there: `oci os bucket reencrypt`.
   *
   * **Disabling the key, or scheduling its deletion, makes the objects unreadable at once**, not only when it is gone.
   *
   * Besides the service, whoever deploys needs a grant: `key.allowDelegate(...)`. Without it the service answers that the
   * bucket exists already.
   *
   * @throws ConfigurationError from the bucket, if the key is known to be of another algorithm, if it is unprotected and the bucket is
   * protected, or if its compartment or the region is not known and the policy must be written; the same for a former key, which must
   * not be the current one, nor be there twice, nor where no policy is written
   */
  public static customerManaged(key: IKey, options?: BucketKeyOptions): BucketEncryption {
    return new BucketEncryption(key, options ?? {});
  }

  private constructor(
    private readonly key: IKey | undefined,
    private readonly options: BucketKeyOptions,
  ) {}

  /** What the objects are lost with. @internal */
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
      remedy: "take it off the bucket in OCI and import the bucket again",
      config: (kmsKeyId: string) => ({ kmsKeyId, isBucketKeyEnabled }),
    };
    return planEncryption(bucket, encrypted, this.key, this.options);
  }
}
