// Internal: updates that delete or overwrite what a resource holds.

import { type Draft, draft, subjectOf } from "../findings";
import { changesAt, type Plan, type ResourceChange, updates } from "../plan";
import { PlanFindingKind, PlanLevel } from "../plan-finding";
import { at, isMasked, isSet, type Step } from "../values";

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

interface Written {
  readonly type: string;
  readonly path: readonly Step[];
  /** After the noun and the name. */
  readonly what: string;
  /** What to do about a change that is no import. */
  readonly remedy: string;
}

const PASSWORD = "give the new password to whoever logs in with the old one";

const WRITTEN: readonly Written[] = [
  {
    type: "oci_vault_secret",
    path: ["secret_content"],
    what: "would get a new version with the content in the code",
    remedy:
      "make sure that whatever reads it can use the new content; the version before can still be read by its number",
  },
  {
    type: "oci_database_autonomous_database",
    path: ["admin_password"],
    what: "would get the ADMIN password in the code, and whoever logs in with the old one fails",
    remedy: PASSWORD,
  },
  {
    type: "oci_database_autonomous_database",
    path: ["secret_id"],
    what: "would get the ADMIN password in the secret, and whoever logs in with the old one fails",
    remedy: PASSWORD,
  },
  {
    type: "oci_golden_gate_deployment",
    path: ["ogg_data", 0, "admin_password"],
    what: "would get the administrator's password in the code, and whoever logs in with the old one fails",
    remedy: PASSWORD,
  },
];

/** The service does not give these back, so an import always writes them. */
export function writtenOnImport(plan: Plan): Draft[] {
  return written(plan, true, ({ address, type, before }, { path, what }) => {
    const argument = nameOf(path);
    return draft(PlanFindingKind.WRITTEN_ON_IMPORT, PlanLevel.INTERRUPTION, address, {
      what: `${subjectOf(plan, type, before)} ${what}`,
      why: `it is imported, and ${argument} stands in the code, which the service never gives back`,
      remedy: `leave ${argument} out, or put it into ignore_changes`,
    });
  });
}

export function contentReplaced(plan: Plan): Draft[] {
  return written(plan, false, ({ address, type, before }, { path, what, remedy }) =>
    draft(PlanFindingKind.CONTENT_REPLACED, PlanLevel.INTERRUPTION, address, {
      what: `${subjectOf(plan, type, before)} ${what}`,
      why: `${nameOf(path)} changes`,
      remedy,
    }),
  );
}

/** The first of what each update writes. */
function written(plan: Plan, isImport: boolean, say: (change: ResourceChange, one: Written) => Draft): Draft[] {
  return plan.changes
    .filter((change) => change.isImported === isImport && updates(change))
    .flatMap((change) =>
      WRITTEN.filter(({ type, path }) => type === change.type && writes(change, ...path))
        .filter(({ path }) => isImport || changesAt(change, ...path))
        .slice(0, 1)
        .map((one) => say(change, one)),
    );
}

function nameOf(path: readonly Step[]): string {
  return path.filter((step) => typeof step === "string").join(".");
}

function writes({ after, unknown }: ResourceChange, ...path: readonly Step[]): boolean {
  return isSet(at(after, ...path)) || isMasked(unknown, ...path);
}

const INSTANCE = "oci_core_instance";
const SOURCE = ["source_details", 0] as const;

/** Another image or boot volume for an instance that stays. */
export function bootVolumesReplaced(plan: Plan): Draft[] {
  return plan.changes
    .filter((change) => change.type === INSTANCE && updates(change) && changesAt(change, ...SOURCE, "source_id"))
    .map((change) => {
      const isKept = at(change.after, ...SOURCE, "is_preserve_boot_volume_enabled") === true;
      const subject = subjectOf(plan, INSTANCE, change.before);
      const level = isKept ? PlanLevel.INTERRUPTION : PlanLevel.LOSS;
      return draft(PlanFindingKind.CONTENT_REPLACED, level, change.address, {
        what: isKept
          ? `${subject} would run from another boot volume; the one before stays, detached`
          : `${subject} would run from another boot volume, and lose the one before with what is on it`,
        why: "the source_id of its source_details changes, which replaces the boot volume in place",
        remedy: isKept
          ? "copy from the old boot volume what the instance still needs"
          : "leave source_id as it was, or keep the old boot volume with is_preserve_boot_volume_enabled = true",
      });
    });
}
