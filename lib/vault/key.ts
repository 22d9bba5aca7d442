// A key, which encrypts the messages of a pool in place of an Oracle-managed key.

import { DataOciKmsKey } from "@cdktf/provider-oci/lib/data-oci-kms-key";
import { KmsKey, type KmsKeyConfig } from "@cdktf/provider-oci/lib/kms-key";
import { type IResolvable } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { Compartment } from "../core/compartment";
import { type Instant } from "../core/instant";
import { type Known } from "../core/resource/known";
import { type ProtectedResourceOptions } from "../core/resource/options";
import { create, make, type Part } from "../core/resource/part";
import { protection, within } from "../core/resource/protection";
import { checkProps } from "../core/resource/shape";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { KeyAlgorithm } from "./key-algorithm";
import { KeyBase, type KeyFacts } from "./key-base";
import { KeyProtection } from "./key-protection";
import { type KeyRotation, planRotation } from "./key-rotation";
import { planState, usableKey } from "./key-state";
import { isOfAnother } from "./same-vault";
import { type IVault } from "./vault";
import { compartmentIn, planReach } from "./vault-base";

/** A master encryption key, made here or elsewhere. */
export interface IKey extends IConstruct {
  /** The OCID. It stays the same when the key is rotated. */
  readonly keyId: string;

  /**
   * Permission to work with the key itself: Encrypt, Decrypt, GenerateDataEncryptionKey, Sign, Verify, ExportKey, GetKey,
   * GetKeyVersion. Applications that only use encrypted resources (streams, objects) do not need it. ListKeys is not included: a
   * list request is not about a single key that a condition could name.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowUse(subject: Subject): PolicyStatement;

  /**
   * Permission to let a service use the key on the subject's behalf (KEY_ASSOCIATE, KEY_DISASSOCIATE). The user who deploys needs
   * it to assign this key to a stream pool or a bucket, or to remove it. `manage keys` does not include it.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowDelegate(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<KeyFacts>;
}

/** The properties of a key. */
export interface KeyProps extends ProtectedResourceOptions {
  /** The vault that contains the key. Another vault replaces the key. */
  readonly vault: IVault;

  /**
   * The name, which need not be unique. A change renames the key in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The algorithm of the key; stream pools and secrets need an AES key. A change replaces the key.
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
   * Whether the service rotates the key automatically, in a virtual private vault only. A change is made in place.
   *
   * @default - unchanged: a new key is not rotated, and an existing schedule continues
   */
  readonly rotation?: KeyRotation;

  /**
   * Whether the key can be used. While it is disabled, **everything encrypted with it is unreadable**, until it is enabled again.
   * A change is made in place. The provider cannot create a key that is disabled from the start, and the pools, buckets, queues
   * and secrets of the app reject a key that is known to be disabled.
   *
   * @default - unchanged: a new key is enabled, and a plan fails for a key that was disabled elsewhere, until you set this
   * property
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * When the key is deleted for good, once `terraform destroy` has scheduled its deletion: 7 to 30 days after that run (other
   * times are rejected), and not after its vault. A change is made in place; leaving it out again keeps the last value.
   *
   * @default - that of the vault, or else 30 days after the run that schedules it
   */
  readonly timeOfDeletion?: Instant;

  /**
   * Where the key lives; policies refer to it. A change moves the key in place. It replaces the policy that allows a service to
   * use the key, which fails for the key of a stream pool: the new policy is created first, and its name is taken. Write such a
   * policy yourself, under another name, before you move the key (`writePolicy: false` of the encryption).
   *
   * @default - the compartment of the vault
   */
  readonly compartment?: Compartment;
}

/** The attributes of an existing key. */
export interface KeyAttributes {
  /** The OCID. */
  readonly keyId: string;

  /**
   * Where the key lives. Grants need it, and so do pools and buckets with this key: they write the statement that allows their
   * service to use it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * The algorithm of the key; only an AES key encrypts pools and secrets.
   *
   * @default - not known: a key that cannot encrypt is rejected by the service only
   */
  readonly algorithm?: KeyAlgorithm;
}

/** How to look up a key. */
export interface KeyLookup {
  /** The OCID. */
  readonly keyId: string;

  /** The vault that contains the key. Its management endpoint must be known. */
  readonly vault: IVault;
}

/**
 * A master encryption key.
 *
 * Destroying a key schedules its deletion. **Data that is encrypted with it cannot be read from that moment on**, not only after
 * the deletion: the messages of its pools, the objects of its buckets, the secrets under it. Until the date of deletion, 7 to 30
 * days later, you can cancel it in the console; after that, the data cannot be recovered.
 *
 * Keys of an external key manager and keys restored from a backup are not offered here; override the child `Resource` for
 * them. Terraform imports a key as `managementEndpoint/<endpoint>/keys/<ocid>`.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/KeyManagement/Tasks/managingkeys.htm
 */
export class Key extends KeyBase {
  /**
   * An existing key of which only the OCID is known: resources can refer to it, but it has no grants.
   *
   * @throws ConfigurationError if the string is not a key OCID
   */
  public static fromKeyId(scope: Construct, id: string, keyId: string): IKey {
    return new KeyBase(scope, id, { keyId });
  }

  /**
   * A key that exists already.
   *
   * @throws ConfigurationError if the string is not a key OCID
   */
  public static fromKeyAttributes(scope: Construct, id: string, attributes: KeyAttributes): IKey {
    const { algorithm } = attributes;
    return new KeyBase(scope, id, { ...attributes, algorithm: algorithm?._family, bits: algorithm?._bits });
  }

  /**
   * An existing key, whose compartment and algorithm Terraform looks up. A plan fails if the key cannot be used.
   *
   * @throws ConfigurationError if the string is not a key OCID or belongs to a key of another vault, or if the management
   * endpoint of the vault is not known
   */
  public static fromLookup(scope: Construct, id: string, { keyId, vault }: KeyLookup): IKey {
    const key = new KeyBase(scope, id, { keyId, vault });
    checkVault(key, vault);
    const { managementEndpoint } = vault;
    const lookup = { keyId, managementEndpoint, lifecycle: { postcondition: [usableKey()] } };
    const { compartmentId, keyShape } = create(DataOciKmsKey, key, lookup);
    const compartment = Compartment.fromCompartmentId(compartmentId);
    key._known.learn({ compartment, algorithm: keyShape.get(0).algorithm });
    return key;
  }

  /** The OCID of the version that encrypts. It changes when the key is rotated. */
  public readonly currentVersionId: string;

  /** Where the key lives. */
  public readonly compartment: Compartment;

  /** The vault that contains the key. */
  public readonly vault: IVault;

  /**
   * @throws ConfigurationError for an empty name, a rotation in a vault that is not virtual private, a deletion after that
   * of the vault, a protected key in an unprotected vault, and a vault whose endpoint or compartment is not known
   */
  public constructor(scope: Construct, id: string, props: KeyProps) {
    super(scope, id);
    checkProps(this, "KeyProps", props);
    const { vault, name = id, algorithm = KeyAlgorithm.AES_256, protection: mode = KeyProtection.HSM } = props;
    checkNotEmpty(this.node.path, "the name of a key", name, "name it after what it encrypts");
    const compartment = compartmentIn(this, vault, props.compartment);
    const guard = protection(this, "key", props, [within("vault", vault._known)]);
    const key = make(KmsKey, this, props, [
      {
        config: {
          compartmentId: compartment.compartmentId,
          displayName: name,
          managementEndpoint: vault.managementEndpoint,
          keyShape: algorithm._render(),
          protectionMode: mode._render(),
        },
      },
      planState(props.enabled),
      planRotation(this, props),
      planDeletion(this, props),
      planReach(this, vault),
      guard,
    ]);
    this.currentVersionId = key.currentKeyVersion;
    this.compartment = compartment;
    this.vault = vault;
    const { _family: family, _bits: bits } = algorithm;
    const facts = { compartment, algorithm: family, bits, vault, isProtected: guard.preventDestroy };
    this._known.learn({ keyId: () => key.id, ...facts, isDisabled: props.enabled === false });
  }
}

function checkVault(key: IKey, vault: IVault): void {
  if (!isOfAnother(key.keyId, vault.vaultId)) return;
  const rule = `must be that of a key in ${vault.node.path}, but belongs to another vault`;
  throw refusal(key.node.path, { what: "keyId", rule, got: key.keyId, remedy: "give the vault that contains the key" });
}

function planDeletion(key: Construct, { vault, timeOfDeletion }: KeyProps): Part<KmsKeyConfig> {
  const ofVault = vault._known.find("timeOfDeletion");
  if (timeOfDeletion !== undefined && ofVault !== undefined && timeOfDeletion._isAfter(ofVault)) {
    const rule = `must not be after that of the vault, ${ofVault.toIsoString()}`;
    const remedy = "leave it out to use that of the vault";
    throw refusal(key.node.path, { what: "timeOfDeletion", rule, got: timeOfDeletion, remedy });
  }
  return { config: { timeOfDeletion: (timeOfDeletion ?? ofVault)?.toIsoString() } };
}
