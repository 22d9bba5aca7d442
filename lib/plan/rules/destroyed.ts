// Internal: resources that are destroyed or replaced, in either order, and the loss; leftovers and imports too.

import { causeOf, type Draft, draft, remedyOf, some, subjectOf } from "../findings";
import { type Held, heldBy } from "../held";
import { formerKeysOf } from "../key-ids";
import { destroys, isReplaced, type Plan, type ResourceChange } from "../plan";
import { PlanFindingKind, PlanLevel } from "../plan-finding";
import { confirmedSubscriptionsOf, isConfirmed } from "../subscriptions";
import { at, listAt } from "../values";

export function destroyed(plan: Plan): Draft[] {
  const former = new Set(plan.changes.flatMap(formerKeysOf).map(({ id }) => id));
  return plan.changes.filter(destroys).flatMap((change) => {
    const held = heldBy(change.type);
    if (held === undefined) return change.isImported && isReplaced(change) ? [importedToo(plan, change)] : [];
    const { level, loses } = ofThis(plan, change, held);
    const what = `${subjectOf(plan, change.type, change.before)} ${loses}`;
    if (change.isImported && isReplaced(change)) return [{ ...importedToo(plan, change, level), what }];
    const kind = isReplaced(change) ? PlanFindingKind.REPLACED : PlanFindingKind.DESTROYED;
    const remedy = isOfFormerKey(plan, change, former) ? NAME_FORMER_KEY : remedyOf(plan, change);
    return [draft(kind, level, change.address, { what, why: causeOf(change), remedy })];
  });
}

const NAME_FORMER_KEY =
  "name the old key in formerKeys of the encryption, which keeps this policy, until nothing stored needs that key";

/** Whether a destroyed policy lets a service use a key that the same plan replaces with another key. */
function isOfFormerKey(plan: Plan, change: ResourceChange, former: ReadonlySet<string>): boolean {
  if (former.size === 0 || change.type !== "oci_identity_policy" || isReplaced(change)) return false;
  if (change.deposed !== undefined || plan.twinOf(change) !== undefined) return false;
  return listAt(change.before, "statements").some((statement) => {
    const keys = typeof statement === "string" ? statement.matchAll(/\btarget\.key\.id\s*=\s*'([^']*)'/gi) : [];
    return [...keys].some(([, id = ""]) => former.has(id));
  });
}

/** An existing resource is imported only to be destroyed, because the code does not match it. */
function importedToo(plan: Plan, change: ResourceChange, level = PlanLevel.INTERRUPTION): Draft {
  const { address, replacing } = change;
  const named = replacing.length === 0 ? "the arguments" : some(replacing);
  return draft(PlanFindingKind.IMPORT_REPLACED, level, address, {
    what: `${subjectOf(plan, change.type, change.before)} would be imported and immediately replaced`,
    why: `it is imported, and ${causeOf(change)}`,
    remedy: `write ${named} with the values of the existing resource, until the plan only imports`,
  });
}

/** The loss that depends on the state of the destroyed resource. */
function ofThis(plan: Plan, change: ResourceChange, held: Held): Pick<Held, "level" | "loses"> {
  const { type, before } = change;
  if (type === "oci_ons_notification_topic" && confirmedSubscriptionsOf(plan, change).length > 0) {
    return { ...held, level: PlanLevel.LOSS };
  }
  if (type === "oci_ons_subscription" && isConfirmed(before)) {
    const loses =
      "would lose its confirmation; a new one does not receive messages until it is confirmed, which must happen within 3 days";
    return { level: PlanLevel.LOSS, loses };
  }
  if (type === "oci_core_instance" && at(before, "preserve_boot_volume") === true) {
    return { level: PlanLevel.INTERRUPTION, loses: "would be terminated; its boot volume stays" };
  }
  if (type === "oci_identity_compartment" && at(before, "enable_delete") !== true) {
    return {
      level: PlanLevel.NOTICE,
      loses: "would leave the state but continue to exist, because enable_delete is not true",
    };
  }
  return held;
}
