// Internal: the grants of every vault, whether it was made here or exists already, and what its keys and secrets take from it.

import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Instant } from "../core/instant";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { type Part } from "../core/resource/part";
import { type Guarded } from "../core/resource/protection";
import { type Wait } from "../core/stack/wait";
import { isKnown } from "../core/token/tokens";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type IVault } from "./vault";

/** The facts about a vault, as far as they are known. @internal */
export interface VaultFacts extends Guarded {
  readonly vaultId: string;
  readonly managementEndpoint: string;
  readonly compartment: Compartment;
  /** The service's name for the type; may be a token. */
  readonly type: string;
  /** The time of its deletion, once that is scheduled. */
  readonly timeOfDeletion: Instant;
  /** The wait until the vault can be reached; undefined for a vault that can be reached already. */
  readonly wait: Wait;
}

/** A vault, with the facts that are known about it. */
export class VaultBase extends Construct implements IVault {
  /** @internal */
  public readonly _known: Known<VaultFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<VaultFacts> & { readonly vaultId: string }) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "vaultId", facts.vaultId, OcidKind.VAULT);
    this._known = new Known(this, "Vault.fromVaultAttributes or Vault.fromLookup", facts);
  }

  public get vaultId(): string {
    return this._known.need("vaultId");
  }

  public get managementEndpoint(): string {
    return this._known.need("managementEndpoint", "a key", "the management endpoint of the vault");
  }

  public allowRead(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.read("vaults"));
  }

  public allowUse(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use("vaults"));
  }

  private allow(subject: Subject, access: Access): PolicyStatement {
    return allow(subject, access, { known: this._known, variable: "target.vault.id", value: this.vaultId });
  }
}

/**
 * The compartment of a resource in a vault: the resource's own, or else that of the vault; if neither is known, an error says
 * where to give it.
 */
export function compartmentIn(resource: IConstruct, vault: IVault, own: Compartment | undefined): Compartment {
  const compartment = own ?? vault._known.find("compartment");
  if (compartment !== undefined) return compartment;
  throw refusal(resource.node.path, {
    what: "compartment",
    rule: "must be given, because that of the vault is not known",
    remedy: "give it here or to Vault.fromVaultAttributes, or use Vault.fromLookup",
  });
}

/** The part of a key that waits for its vault. If the stack is not that of the vault, the order of the stacks makes it wait. */
export function planReach(key: IConstruct, vault: IVault): Part<object> {
  return {
    build: () => {
      if (TerraformStack.of(key) !== TerraformStack.of(vault)) return undefined;
      const wait = vault._known.find("wait");
      return wait && { dependsOn: [wait.end] };
    },
  };
}

/** A vault has its own hosts; `kms.<region>...` is for the vaults themselves, and does not serve keys. */
const MANAGEMENT = /^https:\/\/[^\s/.]+-management\.[^\s/]+\/?$/;

export function checkEndpoint(at: string, endpoint: string): void {
  if (!isKnown(endpoint) || MANAGEMENT.test(endpoint)) return;
  const rule = "must be the vault's management endpoint, https://...-management...";
  const remedy =
    "copy it from the vault's page in the console; the cryptographic and the regional endpoints do not work";
  throw refusal(at, { what: "managementEndpoint", rule, got: endpoint, remedy });
}
