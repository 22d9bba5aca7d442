// A vault, which contains keys and secrets.

import { DataOciKmsVault } from "@cdktf/provider-oci/lib/data-oci-kms-vault";
import { KmsVault } from "@cdktf/provider-oci/lib/kms-vault";
import { type Construct, type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { type Instant } from "../core/instant";
import { type Known } from "../core/resource/known";
import { type ProtectedResourceOptions } from "../core/resource/options";
import { allOrNothing, create, make } from "../core/resource/part";
import { protection } from "../core/resource/protection";
import { checkProps } from "../core/resource/shape";
import { Wait } from "../core/stack/wait";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { checkEndpoint, VaultBase, type VaultFacts } from "./vault-base";

/** A vault, made here or elsewhere. */
export interface IVault extends IConstruct {
  /** The OCID. */
  readonly vaultId: string;

  /**
   * The endpoint where keys are created and changed, `https://...`.
   *
   * @throws ConfigurationError if this is an import for which it is not known
   */
  readonly managementEndpoint: string;

  /**
   * Permission to see the vault: GetVault, which reports its endpoints, and which `Vault.fromLookup` calls. ListVaults is not
   * included: a list request is not about a single vault that a condition could name.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowRead(subject: Subject): PolicyStatement;

  /**
   * Permission to see the vault and to add keys and secrets: GetVault, and the half of CreateKey, ImportKey and CreateSecret that
   * concerns the vault. The other half is `manage keys` or `manage secrets` in the compartment of the new key or secret, which
   * does not have an OCID yet that a condition could name.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowUse(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<VaultFacts>;
}

/**
 * How the keys of a vault are isolated from those of other tenants, which affects the price.
 *
 * Oracle's third type, for an external key manager, is not offered here.
 */
export class VaultType {
  /** Shares hardware security modules with other tenants. Its keys cannot be rotated on a schedule. */
  public static readonly DEFAULT = new VaultType("DEFAULT");

  /** Has its own partition, at a separate price. Its keys can be rotated on a schedule. */
  public static readonly VIRTUAL_PRIVATE = new VaultType("VIRTUAL_PRIVATE");

  private constructor(private readonly text: string) {}

  /** The service's name for it. */
  public toString(): string {
    return this.text;
  }

  /** @internal */
  public _render(): string {
    return this.text;
  }
}

/** The properties of a vault. */
export interface VaultProps extends ProtectedResourceOptions {
  /** Where the vault lives. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the vault in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The type of the vault. A change replaces the vault, and with it every key and secret in it.
   *
   * @default VaultType.DEFAULT
   */
  readonly type?: VaultType;

  /**
   * When the vault is deleted for good, once `terraform destroy` has scheduled its deletion: 7 to 30 days after that run; other
   * times are rejected. A change is made in place; leaving it out again keeps the last value.
   *
   * @default - 30 days after the run that schedules it
   */
  readonly timeOfDeletion?: Instant;

  /**
   * How long to wait, once the vault exists, until its endpoint can be resolved and keys can be created in it. Zero leaves out
   * the wait, and with it the provider hashicorp/time. The wait is created only for a vault with keys in its own stack.
   *
   * The provider does not retry (https://github.com/oracle/terraform-provider-oci/issues/1955).
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;
}

/** The attributes of an existing vault. */
export interface VaultAttributes {
  /** The OCID. */
  readonly vaultId: string;

  /** The management endpoint, `https://...`, as the vault's page in the console shows it. */
  readonly managementEndpoint: string;

  /**
   * Where the vault lives, and where its keys and secrets are created by default. Grants need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * Whether it is a virtual private vault, the only type whose keys can be rotated on a schedule.
   *
   * @default - not known: a schedule that is not possible is rejected by the service only
   */
  readonly isVirtualPrivate?: boolean;
}

/** How to look up a vault. */
export interface VaultLookup {
  /** The OCID. */
  readonly vaultId: string;
}

/**
 * A vault.
 *
 * Destroying a vault schedules its deletion, and that of every key in it: **data that is encrypted with those keys cannot be read
 * from that moment on**, although you can cancel the deletion in the console until its date. The service rejects the deletion
 * (409) if a key is to be deleted later than its vault.
 *
 * External key managers, replication to other regions and restoring from a backup are not offered here; override the
 * child `Resource` for them.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/KeyManagement/Tasks/managingvaults.htm
 */
export class Vault extends VaultBase {
  /**
   * An existing vault of which only the OCID is known: this is enough for secrets in it, but not for keys.
   *
   * @throws ConfigurationError if the string is not a vault OCID
   */
  public static fromVaultId(scope: Construct, id: string, vaultId: string): IVault {
    return new VaultBase(scope, id, { vaultId });
  }

  /**
   * A vault that exists already.
   *
   * @throws ConfigurationError if the string is not a vault OCID, or if the endpoint is not the management endpoint
   */
  public static fromVaultAttributes(scope: Construct, id: string, attributes: VaultAttributes): IVault {
    const { isVirtualPrivate, ...facts } = attributes;
    const vault = new VaultBase(scope, id, { ...facts, type: typeOf(isVirtualPrivate) });
    checkEndpoint(vault.node.path, attributes.managementEndpoint);
    return vault;
  }

  /**
   * An existing vault, whose endpoint, type and compartment Terraform looks up.
   *
   * @throws ConfigurationError if the string is not a vault OCID
   */
  public static fromLookup(scope: Construct, id: string, { vaultId }: VaultLookup): IVault {
    const vault = new VaultBase(scope, id, { vaultId });
    const { managementEndpoint, compartmentId, vaultType } = create(DataOciKmsVault, vault, { vaultId });
    const compartment = Compartment.fromCompartmentId(compartmentId);
    vault._known.learn({ managementEndpoint, compartment, type: vaultType });
    return vault;
  }

  /** Where the vault lives. */
  public readonly compartment: Compartment;

  /** The endpoint where applications encrypt and decrypt with the vault's keys, `https://...`. */
  public readonly cryptoEndpoint: string;

  /** @throws ConfigurationError for an empty name */
  public constructor(scope: Construct, id: string, props: VaultProps) {
    super(scope, id);
    checkProps(this, "VaultProps", props);
    const { compartment, name = id, type = VaultType.DEFAULT, timeOfDeletion, propagation } = props;
    checkNotEmpty(this.node.path, "the name of a vault", name, "name it after the owner of its keys");
    const guard = protection(this, "vault", props);
    const vault = make(KmsVault, this, props, [
      {
        config: {
          compartmentId: compartment.compartmentId,
          displayName: name,
          vaultType: type._render(),
          timeOfDeletion: timeOfDeletion?.toIsoString(),
        },
      },
      guard,
    ]);
    this.compartment = compartment;
    this.cryptoEndpoint = vault.cryptoEndpoint;
    this._known.learn({
      vaultId: () => vault.id,
      managementEndpoint: () => vault.managementEndpoint,
      compartment,
      type: type._render(),
      timeOfDeletion,
      isProtected: guard.preventDestroy,
      wait: () => waitFor(vault, this, propagation),
    });
  }
}

/** Made for the first key. The wait starts again for a vault that replaces this one. */
function waitFor(resource: KmsVault, vault: Vault, propagation = Duration.seconds(60)): Wait | undefined {
  if (!propagation.isUnresolved() && propagation.toMilliseconds() === 0) return undefined;
  const wait = allOrNothing(vault, () => new Wait(vault, "Propagation", propagation, [resource]));
  wait.repeatFor([vault.vaultId]);
  return wait;
}

function typeOf(isVirtualPrivate: boolean | undefined): string | undefined {
  if (isVirtualPrivate === undefined) return undefined;
  return (isVirtualPrivate ? VaultType.VIRTUAL_PRIVATE : VaultType.DEFAULT)._render();
}
