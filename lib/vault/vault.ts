// A vault: what holds keys and secrets.

import { KmsVault } from "@cdktf/provider-oci/lib/kms-vault";
import { type ITerraformDependable, TerraformStack } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { type Instant } from "../core/instant";
import { isProtected, tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { Wait } from "../core/stack/wait";
import { ImportedVault, type IVault, LookedUpVault, type VaultAttributes, VaultBase } from "./vault-base";
import { VaultType } from "./vault-type";

/** What a vault is made of. */
export interface VaultProps {
  /** Where the vault lives. A change moves it in place. */
  readonly compartment: Compartment;

  /** The name, which need not be unique. A change renames the vault in place. */
  readonly name: string;

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

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * Whether Terraform refuses to destroy or replace the vault. Renaming or removing the construct is not stopped by it:
   * add a `moved` block when an id changes.
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
   * @throws ConfigurationError if the text is no vault's OCID
   */
  public static fromVaultId(scope: Construct, id: string, vaultId: string): IVault {
    return new ImportedVault(scope, id, { vaultId });
  }

  /**
   * A vault that exists.
   *
   * @throws ConfigurationError if the text is no vault's OCID, or the endpoint is another one
   */
  public static fromVaultAttributes(scope: Construct, id: string, attributes: VaultAttributes): IVault {
    return new ImportedVault(scope, id, attributes);
  }

  /**
   * A vault that exists, whose endpoint, type and compartment Terraform looks up.
   *
   * @throws ConfigurationError if the text is no vault's OCID
   */
  public static fromLookup(scope: Construct, id: string, vaultId: string): IVault {
    return new LookedUpVault(scope, id, vaultId);
  }

  /** The OCID. */
  public readonly vaultId: string;

  /** Where the vault lives. */
  public readonly compartment: Compartment;

  /** Where keys are made and changed, `https://...`. */
  public readonly managementEndpoint: string;

  /** Where applications encrypt and decrypt with the vault's keys, `https://...`. */
  public readonly cryptoEndpoint: string;

  /** @internal */
  public readonly _type: string;

  /** @internal */
  public readonly _timeOfDeletion: Instant | undefined;

  private readonly resource: KmsVault;
  private readonly propagation: Duration;
  private wait: Wait | undefined;

  /** @throws ConfigurationError for an empty name */
  public constructor(scope: Construct, id: string, props: VaultProps) {
    super(scope, id);
    const { compartment, name, type = VaultType.DEFAULT, timeOfDeletion, propagation = Duration.seconds(60) } = props;
    checkNotEmpty(this.node.path, "the name of a vault", name, "name it after whose keys it holds");
    this.propagation = propagation;
    this.resource = new KmsVault(this, "Resource", {
      compartmentId: compartment.compartmentId,
      displayName: name,
      vaultType: type._render(),
      timeOfDeletion: timeOfDeletion?.toIsoString(),
      ...tagsOf(this, props.tags),
      timeouts: renderTimeouts(this, props.timeouts),
      ...(isProtected(this, props.deletionProtection) && { lifecycle: { preventDestroy: true } }),
    });
    this.vaultId = this.resource.id;
    this.compartment = compartment;
    this.managementEndpoint = this.resource.managementEndpoint;
    this.cryptoEndpoint = this.resource.cryptoEndpoint;
    this._type = type._render();
    this._timeOfDeletion = timeOfDeletion;
  }

  /** What a key of the same stack waits for. @internal */
  public _reachable(key: IConstruct): ITerraformDependable[] {
    if (TerraformStack.of(key) !== TerraformStack.of(this)) return [];
    if (!this.propagation.isUnresolved() && this.propagation.toMilliseconds() === 0) return [];
    this.wait ??= this.addWait();
    return [this.wait.end];
  }

  /** It is waited again for a vault that replaces this one. */
  private addWait(): Wait {
    const wait = new Wait(this, "Propagation", this.propagation, [this.resource]);
    wait.repeatFor([this.vaultId]);
    return wait;
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }
}
