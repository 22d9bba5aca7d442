// With whose key the messages of a pool are encrypted at rest.

import { type StreamingStreamPoolConfig } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type ITerraformDependable, Op, ref, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { Duration } from "../core/duration";
import { type Condition } from "../core/resource/lifecycle";
import { aesPreconditions, checkAes } from "../vault/aes";
import { type IKey } from "../vault/key-base";

/** How Streaming gets the use of a customer's key. */
export interface CustomerManagedKeyOptions {
  /**
   * Whether the statement is written that lets Streaming use the key, in a policy below the key: one for all its pools. Say
   * no where it exists already:
   * `Allow service streaming to use keys in compartment id <compartment of the key> where target.key.id = '<OCID>'`
   *
   * @default true
   */
  readonly writePolicy?: boolean;

  /**
   * How long to wait, once that policy exists, until IAM applies it and the pool can be made. Zero leaves the wait out, and
   * with it the provider hashicorp/time.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;
}

/**
 * Who holds the key that a pool's messages are encrypted with.
 *
 * Taking a customer's key away again does nothing: the provider plans no change, and the pool keeps the key. Give it
 * another key, or replace the pool.
 */
export class PoolEncryption {
  /** Oracle makes, keeps and rotates the key. */
  public static oracleManaged(): PoolEncryption {
    return new PoolEncryption(undefined, {});
  }

  /**
   * A key of your own, which must be an AES key. Pools may share one. Another key is taken over in place.
   *
   * **Disabling the key, or scheduling its deletion, makes the messages unreadable at once**, not only when it is gone.
   *
   * Besides the service, whoever deploys needs a grant: `key.allowDelegate(...)`.
   *
   * @throws ConfigurationError from the pool, if the key is known to be of another algorithm, or if its compartment is not
   * known and the policy must be written
   */
  public static customerManaged(key: IKey, options?: CustomerManagedKeyOptions): PoolEncryption {
    return new PoolEncryption(key, options ?? {});
  }

  private constructor(
    private readonly key: IKey | undefined,
    private readonly options: CustomerManagedKeyOptions,
  ) {}

  /** Refuses a key that cannot encrypt. @internal */
  public _check(at: string): void {
    if (this.key !== undefined) checkAes(at, "encryption", this.key);
  }

  /** Makes sure that there is a policy, and renders what the pool needs. @internal */
  public _bind(pool: IConstruct): Pick<StreamingStreamPoolConfig, "customEncryptionKey" | "dependsOn"> {
    if (this.key === undefined) return {};
    const dependsOn = this.dependencies(this.key, pool);
    return { customEncryptionKey: { kmsKeyId: this.key.keyId }, ...(dependsOn.length > 0 && { dependsOn }) };
  }

  /** What must hold of the key before the pool is made or changed. @internal */
  public _preconditions(): Condition[] {
    return this.key === undefined ? [] : aesPreconditions("a stream pool", this.key);
  }

  /** What must hold of the pool that Terraform finds. @internal */
  public _postconditions(): Condition[] {
    if (this.key === undefined) return [];
    const found = ref("self.custom_encryption_key[0].kms_key_id");
    const errorMessage = "This stream pool is not encrypted with the key that is declared for it.";
    return [{ condition: Op.eq(found, this.key.keyId), errorMessage }];
  }

  /** In another stack than the key's, it is the order of the stacks that makes the pool wait. */
  private dependencies(key: IKey, pool: IConstruct): ITerraformDependable[] {
    const { writePolicy = true, propagation = Duration.seconds(60) } = this.options;
    if (!writePolicy) return [];
    const waits = key._serviceAccess("streaming").inForce(propagation);
    return TerraformStack.of(key) === TerraformStack.of(pool) ? waits : [];
  }
}
