// Internal: names and addresses that are taken when a replacement needs them, and resources that only changed their address.

import { type Draft, draft, subjectOf } from "../findings";
import { heldBy } from "../held";
import { changesAt, destroys, isCreatedFirst, isReplaced, nameOf, type Plan, type ResourceChange } from "../plan";
import { PlanFindingKind, PlanLevel } from "../plan-finding";
import { type Step, textAt } from "../values";

const { NOTICE } = PlanLevel;

/** Create-before-destroy cannot work while the old resource has the name. */
export function namesTaken(plan: Plan): Draft[] {
  return plan.changes.filter(isCreatedFirst).flatMap((change) => {
    const unique = heldBy(change.type)?.uniqueIn;
    const name = nameOf(change.before);
    if (unique === undefined || name === undefined || nameOf(change.after) !== name) return [];
    if (isElsewhere(change)) return [];
    return [
      draft(PlanFindingKind.NAME_TAKEN, NOTICE, change.address, {
        what: `${subjectOf(plan, change.type, change.before)} could not be created again, and the deployment would stop there`,
        why: `the new one is created first, and a name must be unique in ${unique}`,
        remedy: "give the new one another name, or remove create_before_destroy",
      }),
    ];
  });
}

/** The arguments that name the parent: under another parent, the same name is free. */
const PARENTS: { readonly [type: string]: string } = {
  oci_streaming_stream: "stream_pool_id",
  oci_vault_secret: "vault_id",
  oci_functions_function: "application_id",
  oci_identity_tag: "tag_namespace_id",
  oci_objectstorage_bucket: "namespace",
};

function isElsewhere(change: ResourceChange): boolean {
  const parent = PARENTS[change.type];
  return parent !== undefined && changesAt(change, parent);
}

/** A secret that is scheduled for deletion keeps its name: a new secret with that name is rejected. */
export function namesReserved(plan: Plan): Draft[] {
  return plan.destroyed("oci_vault_secret").flatMap((change) => {
    const isAgain =
      isReplaced(change) &&
      !isCreatedFirst(change) &&
      nameOf(change.after) === nameOf(change.before) &&
      !isElsewhere(change);
    if (!isAgain && plan.twinOf(change) === undefined) return [];
    return [
      draft(PlanFindingKind.NAME_RESERVED, NOTICE, change.address, {
        what: `${subjectOf(plan, change.type, change.before)} could not be created again under its name, and the deployment would stop halfway`,
        why: "a secret keeps its name in the vault until it is finally deleted, 30 days later",
        remedy: "give the new one another name, or cancel the deletion afterwards and import the secret",
      }),
    ];
  });
}

export function addressesTaken(plan: Plan): Draft[] {
  return plan.changes.filter(isCreatedFirst).flatMap((change) => {
    const taken = takenBy(change);
    if (taken === undefined) return [];
    return [
      draft(PlanFindingKind.ADDRESS_TAKEN, NOTICE, change.address, {
        what: `${subjectOf(plan, change.type, change.before)} could not be created again, and the deployment would stop there`,
        why: `the new one is created first, and the old one still has the ${taken}`,
        remedy: `give the new one another ${taken}`,
      }),
    ];
  });
}

/** The argument that the old resource has and the new one needs. */
function takenBy(change: ResourceChange): string | undefined {
  const { type } = change;
  if (type === "oci_core_subnet" && !changesAt(change, "vcn_id")) {
    return ["cidr_block", "dns_label"].find((argument) => isSame(change, argument));
  }
  const path = ["private_endpoint_settings", 0] as const;
  const isPool = type === "oci_streaming_stream_pool" && !changesAt(change, ...path, "subnet_id");
  return isPool && isSame(change, ...path, "private_endpoint_ip") ? "private_endpoint_ip" : undefined;
}

function isSame({ before, after }: ResourceChange, ...path: readonly Step[]): boolean {
  const value = textAt(before, ...path);
  return value !== undefined && textAt(after, ...path) === value;
}

function isHolder({ type }: ResourceChange): boolean {
  return heldBy(type)?.level === PlanLevel.LOSS;
}

/** Created and destroyed under the same name: probably the same resource at another address. */
export function missingMoved(plan: Plan): Draft[] {
  return plan.changes
    .filter((change) => destroys(change) && !isReplaced(change) && change.deposed === undefined)
    .flatMap((change) => {
      const twin = plan.twinOf(change);
      if (twin === undefined || heldBy(change.type) === undefined) return [];
      return [
        draft(PlanFindingKind.MISSING_MOVED, NOTICE, twin.address, {
          what: `${subjectOf(plan, twin.type, twin.after)} would be created again${isHolder(change) ? ", empty" : ""}`,
          why: `${change.address} of the same name is destroyed in the same plan, and no moved block connects the two addresses`,
          remedy: `if both are the same, write a moved block from ${change.address} to ${twin.address}`,
        }),
      ];
    });
}
