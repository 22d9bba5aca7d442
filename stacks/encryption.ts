// Whose key encrypts data at rest, in the streams of a stack and in its archive.

import {
  BucketEncryption,
  Compartment,
  type IKey,
  type IVault,
  Key,
  type KeyAlgorithm,
  type KeyProtection,
  type KeyRotation,
  type OciStack,
  PoolEncryption,
  Vault,
} from "cdktf-oci-streaming";

/** What can be said of a key that is made here. */
export interface NewKeyOptions {
  /**
   * What the key can do: one of the AES algorithms. A change replaces the key.
   *
   * @default KeyAlgorithm.AES_256
   */
  readonly algorithm?: KeyAlgorithm;

  /**
   * Where the key lives and works. A change replaces the key.
   *
   * @default KeyProtection.HSM
   */
  readonly protection?: KeyProtection;

  /**
   * Whether the service rotates the key by itself; only in a virtual private vault, which exists already.
   *
   * @default - it does not
   */
  readonly rotation?: KeyRotation;

  /**
   * Whether the key is made in a vault that exists, the input `vault_ocid`, in the place of a shared one made here. A
   * change replaces the key.
   *
   * @default false
   */
  readonly existingVault?: boolean;
}

/** What streams and buckets are told. @internal */
export interface BoundEncryption {
  readonly pool: PoolEncryption;
  readonly bucket: BucketEncryption;
}

/**
 * Whose key encrypts data at rest, in the streams of a stack and in its archive.
 */
export class StackEncryption {
  /** Oracle's. */
  public static oracleManaged(): StackEncryption {
    return new StackEncryption(() => undefined);
  }

  /** A key made here. Without it nobody can read what is encrypted with it, so Terraform refuses to destroy it. */
  public static newKey(options: NewKeyOptions = {}): StackEncryption {
    return new StackEncryption((stack, name) => newKey(stack, name, options));
  }

  /** A key that exists; inputs `vault_ocid`, `key_ocid` and `key_compartment_ocid`. */
  public static existingKey(): StackEncryption {
    return new StackEncryption(existingKey);
  }

  private constructor(private readonly keyIn: (stack: OciStack, name: string) => IKey | undefined) {}

  /** @param name - what a key and a vault that are made here are called, after the stack's prefix @internal */
  public _bind(stack: OciStack, name: string): BoundEncryption {
    const key = this.keyIn(stack, `${stack.namePrefix}-${name}`);
    if (key === undefined) {
      return { pool: PoolEncryption.oracleManaged(), bucket: BucketEncryption.oracleManaged() };
    }
    return { pool: PoolEncryption.customerManaged(key), bucket: BucketEncryption.customerManaged(key) };
  }
}

const GROUP = "Encryption";

const VAULT = { title: "Vault of the key", group: GROUP };
const KEY = { title: "AES key", group: GROUP };
const KEY_COMPARTMENT = { title: "The key's compartment", group: GROUP };

function newKey(stack: OciStack, name: string, { existingVault = false, ...options }: NewKeyOptions): IKey {
  const vault = existingVault ? foundVault(stack) : newVault(stack, name);
  // An import by look-up knows its compartment only when Terraform runs; the key goes where the stack is.
  return new Key(stack, "key", { ...options, vault, name, compartment: stack.compartment });
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
