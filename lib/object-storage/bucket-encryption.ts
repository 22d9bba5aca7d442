// With whose key the objects of a bucket are encrypted at rest.

import { type ObjectstorageBucketConfig } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { type ITerraformDependable, type TerraformResourceLifecycle, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { Duration } from "../core/duration";
import { aesPreconditions, checkAes } from "../vault/aes";
import { type IKey } from "../vault/key-base";
import { storageServiceOf } from "./bucket-region";

/** How Object Storage gets the use of a customer's key. */
export interface BucketKeyOptions {
  /**
   * Whether the statement is written that lets Object Storage use the key, in a policy below the key: one for all its
   * buckets in the region. Say no where it exists already: `Allow service objectstorage-<region> to use keys in
   * compartment id <compartment of the key> where target.key.id = '<OCID>'`
   *
   * @default true
   */
  readonly writePolicy?: boolean;

  /**
   * How long to wait, once that policy exists, until IAM applies it and the bucket can be made. Zero leaves the wait out,
   * and with it the provider hashicorp/time.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;

  /**
   * Whether new objects are encrypted with an intermediate key of the bucket, which saves calls to the vault.
   *
   * @default false
   */
  readonly bucketKey?: boolean;
}

type Condition = NonNullable<TerraformResourceLifecycle["postcondition"]>[number];

/**
 * Who holds the key that a bucket's objects are encrypted with.
 *
 * Taking a customer's key away again does nothing: the provider plans no change, and the bucket keeps the key. A
 * postcondition says so, before somebody deletes the key and the objects with it.
 */
export class BucketEncryption {
  /** Oracle makes, keeps and rotates the key. */
  public static oracleManaged(): BucketEncryption {
    return new BucketEncryption(undefined, {});
  }

  /**
   * A key of your own, which must be an AES key. Buckets may share one. Another key is taken over in place, for new objects.
   *
   * **Disabling the key, or scheduling its deletion, makes the objects unreadable at once**, not only when it is gone.
   *
   * Besides the service, whoever deploys needs a grant: `key.allowDelegate(...)`. Without it the service answers that the
   * bucket exists already.
   *
   * @throws ConfigurationError from the bucket, if the key is known to be of another algorithm, or if its compartment or
   * the region is not known and the policy must be written
   */
  public static customerManaged(key: IKey, options?: BucketKeyOptions): BucketEncryption {
    return new BucketEncryption(key, options ?? {});
  }

  private constructor(
    private readonly key: IKey | undefined,
    private readonly options: BucketKeyOptions,
  ) {}

  /**
   * Checks the key, makes sure that there is a policy, and renders what the bucket needs.
   *
   * @internal
   */
  public _bind(bucket: IConstruct, region: string | undefined): Partial<ObjectstorageBucketConfig> {
    if (this.key === undefined) return {};
    checkAes(bucket.node.path, "encryption", this.key);
    const dependsOn = this.dependencies(this.key, bucket, region);
    const { bucketKey = false } = this.options;
    return { kmsKeyId: this.key.keyId, isBucketKeyEnabled: bucketKey, ...(dependsOn.length > 0 && { dependsOn }) };
  }

  /** What must hold of the key before the bucket is made or changed. @internal */
  public _preconditions(): Condition[] {
    return this.key === undefined ? [] : aesPreconditions("a bucket", this.key);
  }

  /** What must hold of the bucket that Terraform finds. @internal */
  public _postconditions(): Condition[] {
    if (this.key !== undefined) return [];
    const errorMessage =
      "This bucket is declared with Oracle's key and has one of yours: declare that key, or take it off the bucket in OCI.";
    return [{ condition: '${self.kms_key_id == null || self.kms_key_id == ""}', errorMessage }];
  }

  /** In another stack than the key's, it is the order of the stacks that makes the bucket wait. */
  private dependencies(key: IKey, bucket: IConstruct, region: string | undefined): ITerraformDependable[] {
    const { writePolicy = true, propagation = Duration.seconds(60) } = this.options;
    if (!writePolicy) return [];
    const waits = key._serviceAccess(storageServiceOf(bucket, region)).inForce(propagation);
    return TerraformStack.of(key) === TerraformStack.of(bucket) ? waits : [];
  }
}
