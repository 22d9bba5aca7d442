// Internal: whether a key belongs to a vault, as far as the OCIDs or the constructs show it.

import { Op } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Part } from "../core/resource/part";
import { isKnown, operand, resolvedText } from "../core/token/tokens";
import { type IKey } from "./key";
import { type IVault } from "./vault";

/** Includes the path of another stack, if the vault was made there. */
const MADE_HERE = /^\$\{([^\s:}]+: )?oci_kms_vault\.[\w-]+\.id\}$/;

const OF_THAT_VAULT = "use a key of that vault";

/** A secret must be encrypted with a key of its own vault. Terraform checks what cannot be known before. */
export function planSameVault(owner: IConstruct, vault: IVault, key: IKey): Part<object> {
  checkKeyOf(owner, vault, key);
  const other = key._known.find("vault");
  if (other === undefined || resolvedText(owner, other.vaultId) === resolvedText(owner, vault.vaultId)) return {};
  const condition = Op.eq(operand(other.vaultId), operand(vault.vaultId));
  return {
    preconditions: [{ condition, errorMessage: `The key must be in the vault of this secret: ${OF_THAT_VAULT}.` }],
  };
}

function checkKeyOf(owner: IConstruct, vault: IVault, key: IKey): void {
  const other = key._known.find("vault");
  const isOther = other !== undefined && areDifferent(owner, other.vaultId, vault.vaultId);
  if (!isOther && !isOfAnother(key.keyId, vault.vaultId)) return;
  const rule = `must be in the vault of the secret, ${vault.node.path}`;
  const got = `${key.node.path} in ${other === undefined ? "another vault" : other.node.path}`;
  throw refusal(owner.node.path, { what: "key", rule, got, remedy: OF_THAT_VAULT });
}

/** True only if they cannot be the same: two OCIDs, or two vault resources of one stack. */
function areDifferent(scope: IConstruct, one: string, other: string): boolean {
  const [a, b] = [resolvedText(scope, one), resolvedText(scope, other)];
  if (a === b) return false;
  const [made, madeToo] = [MADE_HERE.exec(a), MADE_HERE.exec(b)];
  return (isKnown(a) && isKnown(b)) || (made !== null && madeToo !== null && made[1] === madeToo[1]);
}

/**
 * Whether two OCIDs of vaults or keys are known to belong to two vaults. The OCIDs of a vault and its keys share a part: `aaaa`
 * in `ocid1.vault.oc1.phx.aaaa.bbbb` and `ocid1.key.oc1.phx.aaaa.cccc`. Endpoints contain it too, but a replica of a vault has
 * the OCID of the vault and its own hosts.
 */
export function isOfAnother(one: string, other: string): boolean {
  const [a, b] = [partOf(one), partOf(other)];
  return a !== undefined && b !== undefined && a !== b;
}

function partOf(ocid: string): string | undefined {
  return isKnown(ocid) ? /^ocid1\.(?:vault|key)\.[^.]*\.[^.]*\.([^.]+)\.[^.]+$/.exec(ocid)?.[1] : undefined;
}
