// What a vault can do whether it was made here or elsewhere.

import { DataOciKmsVault } from "@cdktf/provider-oci/lib/data-oci-kms-vault";
import { type ITerraformDependable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { Compartment } from "../core/compartment";
import { type Instant } from "../core/instant";
import { checkOcid, OcidKind } from "../core/ocid";
import { isKnown } from "../core/token/tokens";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { allow, type Granted } from "../identity/grant";
import { VaultType } from "./vault-type";

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

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;

  /** The service's word for the type; undefined where an import was not told. @internal */
  readonly _type: string | undefined;

  /** When the vault is deleted once that is scheduled; undefined where nothing is said. @internal */
  readonly _timeOfDeletion: Instant | undefined;

  /** What a key waits for before it is made in the vault. @internal */
  _reachable(key: IConstruct): ITerraformDependable[];
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

/** What a vault and its imports share. */
export abstract class VaultBase extends Construct implements IVault {
  public abstract readonly vaultId: string;
  public abstract readonly managementEndpoint: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;
  /** @internal */
  public abstract readonly _type: string | undefined;
  /** @internal */
  public abstract readonly _timeOfDeletion: Instant | undefined;

  /** @internal */
  public abstract _reachable(key: IConstruct): ITerraformDependable[];

  public allowRead(subject: Subject): PolicyStatement {
    return allow(subject, Access.read("vaults"), this.granted());
  }

  public allowUse(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("vaults"), this.granted());
  }

  private granted(): Granted {
    return {
      construct: this,
      compartment: this._compartment,
      variable: "target.vault.id",
      ocid: this.vaultId,
      importer: "Vault.fromVaultAttributes or Vault.fromLookup",
    };
  }
}

/** What an import may be told; `fromVaultId` is told the OCID only. */
type KnownOfVault = Partial<VaultAttributes> & { readonly vaultId: string };

/** A vault made elsewhere. */
export class ImportedVault extends VaultBase {
  public readonly vaultId: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;
  /** @internal */
  public readonly _type: string | undefined;
  /** @internal */
  public readonly _timeOfDeletion = undefined;
  private readonly endpoint: string | undefined;

  public constructor(scope: Construct, id: string, attributes: KnownOfVault) {
    super(scope, id);
    const { vaultId, managementEndpoint, compartment, isVirtualPrivate } = attributes;
    checkOcid(this.node.path, "vaultId", vaultId, OcidKind.VAULT);
    if (managementEndpoint !== undefined) checkEndpoint(this.node.path, managementEndpoint);
    this.vaultId = vaultId;
    this._compartment = compartment;
    this.endpoint = managementEndpoint;
    if (isVirtualPrivate !== undefined) {
      this._type = (isVirtualPrivate ? VaultType.VIRTUAL_PRIVATE : VaultType.DEFAULT)._render();
    }
  }

  public get managementEndpoint(): string {
    if (this.endpoint !== undefined) return this.endpoint;
    throw refusal(this.node.path, {
      what: "managementEndpoint",
      rule: "is not known of this import, and no key can be made without it",
      remedy: "use Vault.fromVaultAttributes or Vault.fromLookup",
    });
  }

  /** It could be reached before. @internal */
  public _reachable(): ITerraformDependable[] {
    return [];
  }
}

/** A vault made elsewhere, which Terraform looks up. */
export class LookedUpVault extends VaultBase {
  public readonly vaultId: string;
  public readonly managementEndpoint: string;
  /** @internal */
  public readonly _compartment: Compartment;
  /** @internal */
  public readonly _type: string;
  /** @internal */
  public readonly _timeOfDeletion = undefined;

  public constructor(scope: Construct, id: string, vaultId: string) {
    super(scope, id);
    checkOcid(this.node.path, "vaultId", vaultId, OcidKind.VAULT);
    const vault = new DataOciKmsVault(this, "Resource", { vaultId });
    this.vaultId = vaultId;
    this.managementEndpoint = vault.managementEndpoint;
    this._compartment = Compartment.fromCompartmentId(vault.compartmentId);
    this._type = vault.vaultType;
  }

  /** It could be reached before. @internal */
  public _reachable(): ITerraformDependable[] {
    return [];
  }
}

function checkEndpoint(at: string, endpoint: string): void {
  if (!isKnown(endpoint) || (/^https:\/\/[^\s/]+\/?$/.test(endpoint) && !endpoint.includes("-crypto."))) return;
  const rule = "must be the vault's management endpoint, https://...-management...";
  const remedy = "copy it from the vault's page in the console, not the cryptographic one";
  throw refusal(at, { what: "managementEndpoint", rule, got: endpoint, remedy });
}
