// Internal: finds the updates in place that are in the table of in-place.ts.

import { type Draft, draft, subjectOf } from "../findings";
import { IN_PLACE, type InPlace } from "../in-place";
import { type Plan, type ResourceChange, updates } from "../plan";
import { at, isMasked } from "../values";

export function inPlace(plan: Plan): Draft[] {
  return plan.changes.filter(updates).flatMap((change) =>
    IN_PLACE.filter((one) => isIn(one, change)).map(({ kind, level, what, why, remedy }) =>
      draft(kind, level, change.address, {
        what: `${subjectOf(plan, change.type, change.before)} ${what}`,
        why,
        remedy,
      }),
    ),
  );
}

/** A value that is known only after apply does not count as a change. */
function isIn({ type, path, isIt }: InPlace, change: ResourceChange): boolean {
  const isOfType = type === undefined ? change.type.startsWith("oci_") : change.type === type;
  if (!isOfType || isMasked(change.unknown, ...path)) return false;
  return isIt(at(change.before, ...path), at(change.after, ...path));
}
