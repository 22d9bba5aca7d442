// Internal: updates that delete or overwrite the contents of a resource.

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
  /** The phrase after the noun and the name. */
  readonly what: string;
  /** The remedy for a change that is not an import. */
  readonly remedy: string;
}

const PASSWORD = "give the new password to every client that logs in with the old one";

const WRITTEN: readonly Written[] = [
  {
    type: "oci_vault_secret",
    path: ["secret_content"],
    what: "would get a new version with the content in the code",
    remedy: "make sure that its readers can use the new content; the previous version can still be read by its number",
  },
  {
    type: "oci_database_autonomous_database",
    path: ["admin_password"],
    what: "would get the ADMIN password in the code, and clients that log in with the old one fail",
    remedy: PASSWORD,
  },
  {
    type: "oci_database_autonomous_database",
    path: ["secret_id"],
    what: "would get the ADMIN password in the secret, and clients that log in with the old one fail",
    remedy: PASSWORD,
  },
  {
    type: "oci_golden_gate_deployment",
    path: ["ogg_data", 0, "admin_password"],
    what: "would get the administrator's password in the code, and clients that log in with the old one fail",
    remedy: PASSWORD,
  },
];

/** The service does not return these values, so an import always writes them. */
export function writtenOnImport(plan: Plan): Draft[] {
  return written(plan, true, ({ address, type, before }, { path, what }) => {
    const argument = nameOf(path);
    return draft(PlanFindingKind.WRITTEN_ON_IMPORT, PlanLevel.INTERRUPTION, address, {
      what: `${subjectOf(plan, type, before)} ${what}`,
      why: `it is imported, and the code has ${argument}, which the service never returns`,
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

/** The first matching entry for each update. */
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

/** A new image or boot volume for an existing instance. */
export function bootVolumesReplaced(plan: Plan): Draft[] {
  return plan.changes
    .filter((change) => change.type === INSTANCE && updates(change) && changesAt(change, ...SOURCE, "source_id"))
    .map((change) => {
      const isKept = at(change.after, ...SOURCE, "is_preserve_boot_volume_enabled") === true;
      const subject = subjectOf(plan, INSTANCE, change.before);
      const level = isKept ? PlanLevel.INTERRUPTION : PlanLevel.LOSS;
      return draft(PlanFindingKind.CONTENT_REPLACED, level, change.address, {
        what: isKept
          ? `${subject} would run from another boot volume; the previous one stays, detached`
          : `${subject} would run from another boot volume, and lose the previous one with its data`,
        why: "the source_id of its source_details changes, which replaces the boot volume in place",
        remedy: isKept
          ? "copy the data that the instance still needs from the old boot volume"
          : "leave source_id as it was, or keep the old boot volume with is_preserve_boot_volume_enabled = true",
      });
    });
}
