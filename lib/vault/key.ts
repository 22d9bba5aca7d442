// A key: what encrypts the messages of a pool in place of Oracle's own key.

import { KmsKey, type KmsKeyConfig } from "@cdktf/provider-oci/lib/kms-key";
import { Fn, type IResolvable, Op, Token } from "cdktf";
import { type Construct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Instant } from "../core/instant";
import { type Condition, lifecycleOf } from "../core/resource/lifecycle";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { isKnown } from "../core/token/tokens";
import { KeyAlgorithm } from "./key-algorithm";
import { ImportedKey, type IKey, type KeyAttributes, KeyBase, type KeyLookup, LookedUpKey } from "./key-base";
import { KeyProtection } from "./key-protection";
import { type KeyRotation } from "./key-rotation";
import { type IVault } from "./vault-base";
import { compartmentIn } from "./vault-compartment";
import { VaultType } from "./vault-type";

/** What a key is made of. */
export interface KeyProps {
  /** The vault that holds the key. Another vault replaces the key. */
  readonly vault: IVault;

  /** The name, which need not be unique. A change renames the key in place. */
  readonly name: string;

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
   * enabled again. A change is made in place; the provider makes no key that is disabled from the start.
   *
   * @default - as it is: a new key is enabled, and one that somebody disabled stays so
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
   * Where the key lives; policies refer to it. A change moves the key in place.
   *
   * @default - the compartment of the vault
   */
  readonly compartment?: Compartment;

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * Whether Terraform refuses to destroy or replace the key. Renaming or removing the construct is not stopped by it: add
   * a `moved` block when an id changes.
   *
   * @default - the stack's setting, which is true unless it says otherwise
   */
  readonly deletionProtection?: boolean;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
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
   * @throws ConfigurationError if the text is no key's OCID
   */
  public static fromKeyId(scope: Construct, id: string, keyId: string): IKey {
    return new ImportedKey(scope, id, { keyId });
  }

  /**
   * A key that exists.
   *
   * @throws ConfigurationError if the text is no key's OCID
   */
  public static fromKeyAttributes(scope: Construct, id: string, attributes: KeyAttributes): IKey {
    return new ImportedKey(scope, id, attributes);
  }

  /**
   * A key that exists, whose compartment and algorithm Terraform looks up.
   *
   * @throws ConfigurationError if the text is no key's OCID, or if the management endpoint of the vault is not known
   */
  public static fromLookup(scope: Construct, id: string, lookup: KeyLookup): IKey {
    return new LookedUpKey(scope, id, lookup);
  }

  /** The OCID. It stays the same when the key is rotated. */
  public readonly keyId: string;

  /** The OCID of the version that encrypts. It changes when the key is rotated. */
  public readonly currentVersionId: string;

  /** Where the key lives. */
  public readonly compartment: Compartment;

  /** The vault that holds the key. */
  public readonly vault: IVault;

  /** @internal */
  public readonly _algorithm: string;

  /**
   * @throws ConfigurationError for an empty name, a rotation in a vault that is not virtual private, a deletion after that
   * of the vault, and a vault whose endpoint or compartment is not known
   */
  public constructor(scope: Construct, id: string, props: KeyProps) {
    super(scope, id);
    checkKey(this.node.path, props);
    const compartment = props.compartment ?? compartmentIn(this, props.vault);
    const algorithm = props.algorithm ?? KeyAlgorithm.AES_256;
    const key = new KmsKey(this, "Resource", renderKey(this, props, compartment, algorithm));
    this.keyId = key.id;
    this.currentVersionId = key.currentKeyVersion;
    this.compartment = compartment;
    this.vault = props.vault;
    this._algorithm = algorithm._family;
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }

  /** @internal */
  public get _vault(): IVault {
    return this.vault;
  }
}

const VIRTUAL_PRIVATE = VaultType.VIRTUAL_PRIVATE._render();

function checkKey(at: string, { vault, name, rotation, timeOfDeletion }: KeyProps): void {
  checkNotEmpty(at, "the name of a key", name, "name it after what it encrypts");
  const type = vault._type;
  if (rotation?.isScheduled === true && type !== undefined && isKnown(type) && type !== VIRTUAL_PRIVATE) {
    const remedy = "leave it out, or make the vault with VaultType.VIRTUAL_PRIVATE";
    throw refusal(at, { what: "rotation", rule: "is possible in a virtual private vault only", got: type, remedy });
  }
  const ofVault = vault._timeOfDeletion;
  if (timeOfDeletion !== undefined && ofVault !== undefined && timeOfDeletion._isAfter(ofVault)) {
    const rule = `must not be after that of the vault, ${ofVault.toIsoString()}`;
    throw refusal(at, { what: "timeOfDeletion", rule, got: timeOfDeletion, remedy: "leave it out for the vault's" });
  }
}

function renderKey(key: Key, props: KeyProps, compartment: Compartment, algorithm: KeyAlgorithm): KmsKeyConfig {
  const dependsOn = props.vault._reachable(key);
  const { vault, name, protection = KeyProtection.HSM, rotation, timeOfDeletion = vault._timeOfDeletion } = props;
  return {
    compartmentId: compartment.compartmentId,
    displayName: name,
    managementEndpoint: vault.managementEndpoint,
    keyShape: algorithm._render(),
    protectionMode: protection._render(),
    ...rotation?._render(),
    desiredState: stateOf(props.enabled),
    timeOfDeletion: timeOfDeletion?.toIsoString(),
    ...tagsOf(key, props.tags),
    timeouts: renderTimeouts(key, props.timeouts),
    lifecycle: lifecycleOf(key, props.deletionProtection, preconditions(props)),
    ...(dependsOn.length > 0 && { dependsOn }),
  };
}

function stateOf(enabled: boolean | IResolvable | undefined): string | undefined {
  if (enabled === undefined) return undefined;
  if (typeof enabled === "boolean") return enabled ? "ENABLED" : "DISABLED";
  return Token.asString(Fn.conditional(enabled, "ENABLED", "DISABLED"));
}

function preconditions({ vault, rotation }: KeyProps): Condition[] {
  const type = vault._type;
  if (rotation?.isScheduled !== true || type === undefined || isKnown(type)) return [];
  const errorMessage = "A key can be rotated by a schedule in a virtual private vault only: leave rotation out.";
  return [{ condition: Op.eq(type, VIRTUAL_PRIVATE), errorMessage }];
}
