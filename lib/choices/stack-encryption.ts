// The key that encrypts data at rest, in the streams of a stack and in its buckets: a prop of a stack.

import { checkNotEmpty } from "../core/checks";
import { Compartment } from "../core/compartment";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { BucketEncryption } from "../object-storage/bucket-encryption";
import { PoolEncryption } from "../streaming/pool-encryption";
import { type IKey, Key } from "../vault/key";
import { type KeyAlgorithm } from "../vault/key-algorithm";
import { type KeyProtection } from "../vault/key-protection";
import { type KeyRotation } from "../vault/key-rotation";
import { type IVault, Vault } from "../vault/vault";
import { acceptKey, acceptOraclesKey } from "./accepted-choices";

/** The options of a key that is made here. */
export interface NewKeyOptions {
  /**
   * The algorithm, one of the AES algorithms. A change replaces the key.
   *
   * @default KeyAlgorithm.AES_256
   */
  readonly algorithm?: KeyAlgorithm;

  /**
   * Where the key is stored and used. A change replaces the key.
   *
   * @default KeyProtection.HSM
   */
  readonly protection?: KeyProtection;

  /**
   * Whether the service rotates the key automatically; only in a virtual private vault that exists.
   *
   * @default - no rotation
   */
  readonly rotation?: KeyRotation;

  /**
   * Whether the key is made in a vault that exists, the input `vault_ocid`, instead of a new shared one. A change replaces the key.
   *
   * @default false
   */
  readonly existingVault?: boolean;
}

/** The encryption of all resources in a stack that hold messages. */
export interface EncryptionInStack {
  /** For the stack's pools. */
  readonly pool: PoolEncryption;

  /** For its buckets. */
  readonly bucket: BucketEncryption;

  /** Whether the key is managed by Oracle. */
  readonly isOraclesKey: boolean;
}

/**
 * The key that encrypts data at rest, in the streams of a stack and in its buckets: a prop of a stack, which declares the
 * inputs that it needs.
 */
export class StackEncryption {
  /** An Oracle-managed key. The stack accepts the rule OCI-STR-002. */
  public static oracleManaged(): StackEncryption {
    return new StackEncryption(() => undefined);
  }

  /** A key made here. Without it the encrypted data cannot be read, so Terraform does not destroy it. */
  public static newKey(options: NewKeyOptions = {}): StackEncryption {
    return new StackEncryption((stack, name) => newKey(stack, name, options));
  }

  /** A key that exists. Inputs: `vault_ocid`, `key_ocid` and `key_compartment_ocid`. */
  public static existingKey(): StackEncryption {
    return new StackEncryption(existingKey);
  }

  private constructor(private readonly keyIn: (stack: OciStack, name: string) => IKey | undefined) {}

  /**
   * Makes or imports the key, with the id `key`, and its vault, with the id `vault`. Call it once in a stack.
   *
   * @param name - the name of a new key and a new vault, after the stack's prefix
   * @throws ConfigurationError for an empty name, and for everything that a `Key` rejects
   */
  public addTo(stack: OciStack, name: string): EncryptionInStack {
    checkNotEmpty(stack.node.path, "the name of a key", name, "name its use, for example streams");
    const key = allOrNothing(stack, () => this.keyIn(stack, `${stack.namePrefix}-${name}`));
    if (key === undefined) {
      acceptOraclesKey(stack);
      return { pool: PoolEncryption.oracleManaged(), bucket: BucketEncryption.oracleManaged(), isOraclesKey: true };
    }
    const [pool, bucket] = [PoolEncryption.customerManaged(key), BucketEncryption.customerManaged(key)];
    return { pool, bucket, isOraclesKey: false };
  }
}

const GROUP = "Encryption";

const VAULT = { title: "Vault of the key", group: GROUP };
const KEY = { title: "AES key", group: GROUP };
const KEY_COMPARTMENT = { title: "The key's compartment", group: GROUP };

function newKey(stack: OciStack, name: string, { existingVault = false, ...options }: NewKeyOptions): IKey {
  const vault = existingVault ? foundVault(stack) : newVault(stack, name);
  // The compartment of an import by lookup is known only when Terraform runs, so the key is in the stack's compartment.
  const key = new Key(stack, "key", { ...options, vault, name, compartment: stack.compartment });
  if (options.rotation === undefined) acceptKey(key);
  return key;
}

function newVault(stack: OciStack, name: string): IVault {
  return new Vault(stack, "vault", { compartment: stack.compartment, name });
}

function foundVault(stack: OciStack): IVault {
  return Vault.fromLookup(stack, "vault", { vaultId: stack.input.vault("vault_ocid", VAULT) });
}

function existingKey(stack: OciStack): IKey {
  const { input } = stack;
  const compartmentId = input.compartment("key_compartment_ocid", KEY_COMPARTMENT);
  const lookIn = { compartmentInput: "key_compartment_ocid" };
  input.vault("vault_ocid", { ...VAULT, ...lookIn });
  const keyId = input.key("key_ocid", { ...KEY, ...lookIn });
  return Key.fromKeyAttributes(stack, "key", { keyId, compartment: Compartment.fromCompartmentId(compartmentId) });
}
