// Whose key encrypts data at rest, in the streams of a stack and in its archive.

import * as oci from "cdktf-oci-streaming";
import { acceptKey, acceptOraclesKey } from "./accepted";

/** What can be said of a key that is made here. */
export interface NewKeyOptions {
  /**
   * What the key can do: one of the AES algorithms. A change replaces the key.
   *
   * @default KeyAlgorithm.AES_256
   */
  readonly algorithm?: oci.KeyAlgorithm;

  /**
   * Where the key lives and works. A change replaces the key.
   *
   * @default KeyProtection.HSM
   */
  readonly protection?: oci.KeyProtection;

  /**
   * Whether the service rotates the key by itself; only in a virtual private vault, which exists already.
   *
   * @default - it does not
   */
  readonly rotation?: oci.KeyRotation;

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
  readonly pool: oci.PoolEncryption;
  readonly bucket: oci.BucketEncryption;
  readonly isOracles: boolean;
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

  private constructor(private readonly keyIn: (stack: oci.OciStack, name: string) => oci.IKey | undefined) {}

  /** @param name - what a key and a vault that are made here are called, after the stack's prefix @internal */
  public _bind(stack: oci.OciStack, name: string): BoundEncryption {
    const key = this.keyIn(stack, `${stack.namePrefix}-${name}`);
    if (key === undefined) {
      acceptOraclesKey(stack);
      return {
        pool: oci.PoolEncryption.oracleManaged(),
        bucket: oci.BucketEncryption.oracleManaged(),
        isOracles: true,
      };
    }
    const [pool, bucket] = [oci.PoolEncryption.customerManaged(key), oci.BucketEncryption.customerManaged(key)];
    return { pool, bucket, isOracles: false };
  }
}

const GROUP = "Encryption";

const VAULT = { title: "Vault of the key", group: GROUP };
const KEY = { title: "AES key", group: GROUP };
const KEY_COMPARTMENT = { title: "The key's compartment", group: GROUP };

function newKey(stack: oci.OciStack, name: string, { existingVault = false, ...options }: NewKeyOptions): oci.IKey {
  const vault = existingVault ? foundVault(stack) : newVault(stack, name);
  // An import by look-up knows its compartment only when Terraform runs; the key goes where the stack is.
  const key = new oci.Key(stack, "key", { ...options, vault, name, compartment: stack.compartment });
  if (options.rotation === undefined) acceptKey(key);
  return key;
}

function newVault(stack: oci.OciStack, name: string): oci.IVault {
  return new oci.Vault(stack, "vault", { compartment: stack.compartment, name });
}

function foundVault(stack: oci.OciStack): oci.IVault {
  return oci.Vault.fromLookup(stack, "vault", { vaultId: stack.input.vault("vault_ocid", VAULT) });
}

function existingKey(stack: oci.OciStack): oci.IKey {
  const { input } = stack;
  const compartmentId = input.compartment("key_compartment_ocid", KEY_COMPARTMENT);
  const lookIn = { compartmentInput: "key_compartment_ocid" };
  input.vault("vault_ocid", { ...VAULT, ...lookIn });
  const keyId = input.key("key_ocid", { ...KEY, ...lookIn });
  return oci.Key.fromKeyAttributes(stack, "key", {
    keyId,
    compartment: oci.Compartment.fromCompartmentId(compartmentId),
  });
}
