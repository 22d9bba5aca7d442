// A vault: what holds keys and secrets.

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
   * Where keys are made and changed, `https://...`.
   *
   * @throws ConfigurationError on an import that was not told
   */
  readonly managementEndpoint: string;

  /**
   * To see the vault: GetVault, which reports its endpoints, and which `Vault.fromLookup` calls. Not ListVaults: a list has
   * no one vault that a condition could name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowRead(subject: Subject): PolicyStatement;

  /**
   * To see the vault and to put things into it: GetVault, and of CreateKey, ImportKey and CreateSecret the half that
   * concerns the vault. The other half is `manage keys` or `manage secrets` in the compartment of what is made, which has
   * no OCID yet that a condition could name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowUse(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<VaultFacts>;
}

/**
 * How a vault's keys are kept apart from those of other tenants, and what that costs.
 *
 * Oracle's third type, for an external key manager, is not offered here.
 */
export class VaultType {
  /** Shares hardware security modules with other tenants. Its keys cannot be rotated by a schedule. */
  public static readonly DEFAULT = new VaultType("DEFAULT");

  /** Has a partition of its own, at a price of its own. Its keys can be rotated by a schedule. */
  public static readonly VIRTUAL_PRIVATE = new VaultType("VIRTUAL_PRIVATE");

  private constructor(private readonly text: string) {}

  /** What the service calls it. */
  public toString(): string {
    return this.text;
  }

  /** @internal */
  public _render(): string {
    return this.text;
  }
}

/** What a vault is made of. */
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
   * What kind of vault it is. A change replaces the vault, and with it every key and secret that it holds.
   *
   * @default VaultType.DEFAULT
   */
  readonly type?: VaultType;

  /**
   * When the vault is gone for good, once `terraform destroy` has scheduled its deletion: 7 to 30 days after that run,
   * which is refused otherwise. A change is made in place; leaving it out again keeps the last one.
   *
   * @default - 30 days after the run that schedules it
   */
  readonly timeOfDeletion?: Instant;

  /**
   * How long to wait, once the vault exists, until its endpoint can be resolved and keys can be made in it. Zero leaves the
   * wait out, and with it the provider hashicorp/time. Only a vault with keys in its own stack is waited for.
   *
   * The provider does not try again (https://github.com/oracle/terraform-provider-oci/issues/1955).
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;
}

/** What is known of a vault that exists. */
export interface VaultAttributes {
  /** The OCID. */
  readonly vaultId: string;

  /** The management endpoint, `https://...`, as the vault's page in the console shows it. */
  readonly managementEndpoint: string;

  /**
   * Where the vault lives: where its keys and secrets are made, too, unless they say otherwise. Grants need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * Whether it is a virtual private vault, the only kind whose keys can be rotated by a schedule.
   *
   * @default - not known: a schedule is left to the service to refuse
   */
  readonly isVirtualPrivate?: boolean;
}

/** Where to look a vault up. */
export interface VaultLookup {
  /** The OCID. */
  readonly vaultId: string;
}

/**
 * A vault.
 *
 * Destroying a vault schedules its deletion, and that of every key in it: **what is encrypted with those keys cannot be
 * read from that moment on**, though the deletion can be cancelled in the console until its day has come. A key that is
 * to be deleted later than its vault makes the service refuse (409).
 *
 * External key managers, replication to other regions and restoring from a backup are not offered here; override the
 * child `Resource` for them.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/KeyManagement/Tasks/managingvaults.htm
 */
export class Vault extends VaultBase {
  /**
   * A vault that exists, of which only the OCID is known: enough for secrets in it, too little to make a key.
   *
   * @throws ConfigurationError if the text is not a vault OCID
   */
  public static fromVaultId(scope: Construct, id: string, vaultId: string): IVault {
    return new VaultBase(scope, id, { vaultId });
  }

  /**
   * A vault that exists.
   *
   * @throws ConfigurationError if the text is not a vault OCID, or the endpoint is another one
   */
  public static fromVaultAttributes(scope: Construct, id: string, attributes: VaultAttributes): IVault {
    const { isVirtualPrivate, ...facts } = attributes;
    const vault = new VaultBase(scope, id, { ...facts, type: typeOf(isVirtualPrivate) });
    checkEndpoint(vault.node.path, attributes.managementEndpoint);
    return vault;
  }

  /**
   * A vault that exists, whose endpoint, type and compartment Terraform looks up.
   *
   * @throws ConfigurationError if the text is not a vault OCID
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

  /** Where applications encrypt and decrypt with the vault's keys, `https://...`. */
  public readonly cryptoEndpoint: string;

  /** @throws ConfigurationError for an empty name */
  public constructor(scope: Construct, id: string, props: VaultProps) {
    super(scope, id);
    checkProps(this, "VaultProps", props);
    const { compartment, name = id, type = VaultType.DEFAULT, timeOfDeletion, propagation } = props;
    checkNotEmpty(this.node.path, "the name of a vault", name, "name it after whose keys it holds");
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

/** Made for the first key. It is waited again for a vault that replaces this one. */
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
