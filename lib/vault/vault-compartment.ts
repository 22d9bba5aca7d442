// Internal: keys and secrets live in the compartment of their vault, unless they say otherwise.

import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type IVault } from "./vault-base";

/** The vault's compartment, or a refusal that says where it can be given. */
export function compartmentIn(resource: IConstruct, vault: IVault): Compartment {
  if (vault._compartment !== undefined) return vault._compartment;
  throw refusal(resource.node.path, {
    what: "compartment",
    rule: "must be given, because that of the vault is not known",
    remedy: "give it here or to Vault.fromVaultAttributes, or use Vault.fromLookup",
  });
}
