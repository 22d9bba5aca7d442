// A key: what encrypts the messages of a pool in place of Oracle's own key.

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
   * To work with the key itself: Encrypt, Decrypt, GenerateDataEncryptionKey, Sign, Verify, ExportKey, GetKey,
   * GetKeyVersion. Applications that only use what is encrypted (streams, objects) do not need it. Not ListKeys: a list
   * has no one key that a condition could name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowUse(subject: Subject): PolicyStatement;

  /**
   * To let a service use the key on the subject's behalf (KEY_ASSOCIATE, KEY_DISASSOCIATE): what whoever deploys needs to
   * give a stream pool or a bucket this key, or to take it away. `manage keys` does not include it.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowDelegate(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<KeyFacts>;
}

/** What a key is made of. */
export interface KeyProps extends ProtectedResourceOptions {
  /** The vault that holds the key. Another vault replaces the key. */
  readonly vault: IVault;

  /**
   * The name, which need not be unique. A change renames the key in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * What the key can do; stream pools and secrets need an AES key. A change replaces the key.
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
   * Whether the service rotates the key by itself, in a virtual private vault only. A change is made in place.
   *
   * @default - as it is: a new key is not rotated, and a schedule that was set goes on
   */
  readonly rotation?: KeyRotation;

  /**
   * Whether the key can be used. While it is disabled, **everything encrypted with it is unreadable**, until it is
   * enabled again. A change is made in place; the provider makes no key that is disabled from the start, and no pool, bucket, queue or
   * secret of the app takes one that is known to be.
   *
   * @default - as it is: a new key is enabled, and a plan fails for one that somebody disabled, until you say which it shall be
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * When the key is gone for good, once `terraform destroy` has scheduled its deletion: 7 to 30 days after that run,
   * which is refused otherwise, and not after its vault. A change is made in place; leaving it out again keeps the last.
   *
   * @default - as the vault, else 30 days after the run that schedules it
   */
  readonly timeOfDeletion?: Instant;

  /**
   * Where the key lives; policies refer to it. A change moves the key in place. It replaces the policy that lets a service use the key,
   * and for the key of a stream pool that fails: the new policy is made first, and the name is taken. Write such a policy yourself,
   * under another name, before you move the key (`writePolicy: false` of the encryption).
   *
   * @default - the compartment of the vault
   */
  readonly compartment?: Compartment;
}

/** What is known of a key that exists. */
export interface KeyAttributes {
  /** The OCID. */
  readonly keyId: string;

  /**
   * Where the key lives. Grants need it, and so do pools and buckets with this key: they write the statement that lets
   * their service use it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * What the key can do; only an AES key encrypts pools and secrets.
   *
   * @default - not known: a key that cannot encrypt is left to the service to refuse
   */
  readonly algorithm?: KeyAlgorithm;
}

/** Where to look a key up. */
export interface KeyLookup {
  /** The OCID. */
  readonly keyId: string;

  /** The vault that holds the key. Its management endpoint must be known. */
  readonly vault: IVault;
}

/**
 * A master encryption key.
 *
 * Destroying a key schedules its deletion. **What is encrypted with it cannot be read from that moment on**, not only when
 * it is gone: the messages of its pools, the objects of its buckets, the secrets under it. Until its day has come, 7 to 30
 * days later, the deletion can be cancelled in the console; afterwards nothing brings the data back.
 *
 * Keys of an external key manager and keys restored from a backup are not offered here; override the child `Resource` for
 * them. Terraform imports a key as `managementEndpoint/<endpoint>/keys/<ocid>`.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/KeyManagement/Tasks/managingkeys.htm
 */
export class Key extends KeyBase {
  /**
   * A key that exists, of which only the OCID is known: it can be referred to, and nothing can be granted on it.
   *
   * @throws ConfigurationError if the text is not a key OCID
   */
  public static fromKeyId(scope: Construct, id: string, keyId: string): IKey {
    return new KeyBase(scope, id, { keyId });
  }

  /**
   * A key that exists.
   *
   * @throws ConfigurationError if the text is not a key OCID
   */
  public static fromKeyAttributes(scope: Construct, id: string, attributes: KeyAttributes): IKey {
    const { algorithm } = attributes;
    return new KeyBase(scope, id, { ...attributes, algorithm: algorithm?._family, bits: algorithm?._bits });
  }

  /**
   * A key that exists, whose compartment and algorithm Terraform looks up. A plan fails if the key cannot be used.
   *
   * @throws ConfigurationError if the text is not a key OCID or that of a key of another vault, or if the management endpoint of the
   * vault is not known
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

  /** The vault that holds the key. */
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
  const rule = `must be that of a key in ${vault.node.path}, and is of another vault`;
  throw refusal(key.node.path, { what: "keyId", rule, got: key.keyId, remedy: "give the vault that holds the key" });
}

function planDeletion(key: Construct, { vault, timeOfDeletion }: KeyProps): Part<KmsKeyConfig> {
  const ofVault = vault._known.find("timeOfDeletion");
  if (timeOfDeletion !== undefined && ofVault !== undefined && timeOfDeletion._isAfter(ofVault)) {
    const rule = `must not be after that of the vault, ${ofVault.toIsoString()}`;
    const remedy = "leave it out for the vault's";
    throw refusal(key.node.path, { what: "timeOfDeletion", rule, got: timeOfDeletion, remedy });
  }
  return { config: { timeOfDeletion: (timeOfDeletion ?? ofVault)?.toIsoString() } };
}
