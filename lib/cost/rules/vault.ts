// Internal: the cost of vaults and keys.

import { type Bill } from "../bill";
import { type Resource } from "../document";
import { HOURS } from "../numbers";

export function vaultCost(bill: Bill, vault: Resource): void {
  const type = bill.text(vault, "the type of the vault", ["vault_type"]);
  if (type === "VIRTUAL_PRIVATE") {
    bill.charge(vault, { what: "virtual private vault", part: "B90328", quantity: HOURS, from: `${HOURS} h` });
  } else if (type !== undefined) {
    bill.free.set(vault.address, "a vault of this type has no separate price; HSM key versions have a price");
  }
}

export function keyCost(bill: Bill, key: Resource): void {
  versionCost(bill, key, bill.text(key, "the protection of the key", ["protection_mode"], "HSM"));
}

/** A further version of a key. */
export function keyVersionCost(bill: Bill, version: Resource): void {
  const key = bill.document.referred((version.config as { readonly key_id?: unknown }).key_id);
  if (key === undefined) bill.noLoad(version, "its key is not in the stack, so its protection is not known");
  else versionCost(bill, version, bill.text(key, "the protection of the key", ["protection_mode"], "HSM"));
}

function versionCost(bill: Bill, resource: Resource, mode: string | undefined): void {
  if (mode === "SOFTWARE") {
    bill.free.set(resource.address, "software-protected keys have no product in the price list (inferred)");
  } else if (mode !== undefined) {
    bill.charge(resource, {
      what: "key version",
      part: mode === "EXTERNAL" ? "B98100" : "B92092",
      quantity: 1,
      from: "1 version",
      assumption: "Each rotation adds a version, and all are charged until they are deleted.",
    });
  }
}
