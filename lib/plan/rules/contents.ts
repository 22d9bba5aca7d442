// Internal: updates that delete or overwrite what a resource holds.

import { type Draft, draft, subjectOf } from "../findings";
import { changesAt, type Plan, type ResourceChange, updates } from "../plan";
import { PlanFindingKind, PlanLevel } from "../plan-finding";
import { at, isMasked, isSet } from "../values";

/** A new trigger purges the messages of a queue. */
export function queuesPurged(plan: Plan): Draft[] {
  return plan.changes
    .filter((change) => change.type === "oci_queue_queue" && updates(change))
    .filter((change) => writes(change, "purge_trigger") && changesAt(change, "purge_trigger"))
    .map((change) =>
      draft(PlanFindingKind.QUEUE_PURGED, PlanLevel.LOSS, change.address, {
        what: `${subjectOf(plan, change.type, change.before)} would lose its messages`,
        why: "purge_trigger changes",
        remedy: "leave purge_trigger as it was, or leave it out of the code of an imported queue",
      }),
    );
}

const WRITTEN: readonly { readonly type: string; readonly argument: string; readonly what: string }[] = [
  {
    type: "oci_vault_secret",
    argument: "secret_content",
    what: "would get a new version with the content in the code",
  },
  {
    type: "oci_database_autonomous_database",
    argument: "admin_password",
    what: "would get the ADMIN password in the code, and whoever logs in with the old one fails",
  },
  {
    type: "oci_database_autonomous_database",
    argument: "secret_id",
    what: "would get the ADMIN password in the secret, and whoever logs in with the old one fails",
  },
];

/** The service does not give these back, so an import always writes them. */
export function writtenOnImport(plan: Plan): Draft[] {
  return plan.changes
    .filter((change) => change.isImported && updates(change))
    .flatMap((change) =>
      WRITTEN.filter(({ type, argument }) => type === change.type && writes(change, argument))
        .slice(0, 1)
        .map(({ argument, what }) =>
          draft(PlanFindingKind.WRITTEN_ON_IMPORT, PlanLevel.INTERRUPTION, change.address, {
            what: `${subjectOf(plan, change.type, change.before)} ${what}`,
            why: `it is imported, and ${argument} stands in the code, which the service never gives back`,
            remedy: `leave ${argument} out, or put it into ignore_changes`,
          }),
        ),
    );
}

function writes({ after, unknown }: ResourceChange, argument: string): boolean {
  return isSet(at(after, argument)) || isMasked(unknown, argument);
}
