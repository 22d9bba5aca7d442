// Internal: updates in place that delete data, end its protection, or expose it to others, as data. Undocumented effects are left out:
// what happens to messages when a queue loses its consumer groups, and to access when an integration instance loses its allowed
// addresses.

import { daysOf } from "./days";
import { PlanFindingKind, PlanLevel } from "./plan-finding";
import { at, isSet, listAt, type Step } from "./values";

export interface InPlace {
  /** If it is left out, every type that has the argument. */
  readonly type?: string;
  readonly path: readonly Step[];
  /** Whether the two values match this entry. Both are known. */
  readonly isIt: (before: unknown, after: unknown) => boolean;
  readonly kind: PlanFindingKind;
  readonly level: PlanLevel;
  /** The phrase after the noun and the name. */
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

const { LOSS, INTERRUPTION } = PlanLevel;
const { RETENTION_SHORTENED, PROTECTION_ENDED, EXPOSED, COLLECTION_STOPPED } = PlanFindingKind;

const BUCKET = "oci_objectstorage_bucket";
const DATABASE = "oci_database_autonomous_database";

const LOSSES: readonly InPlace[] = [
  {
    type: "oci_logging_log",
    path: ["retention_duration"],
    isIt: isLess,
    kind: RETENTION_SHORTENED,
    level: LOSS,
    what: "would lose every entry that is older than its new retention",
    why: "retention_duration becomes shorter, which also applies to existing entries",
    remedy: "leave retention_duration as it was, or archive the older entries with a connector first",
  },
  {
    type: DATABASE,
    path: ["backup_retention_period_in_days"],
    isIt: isLess,
    kind: RETENTION_SHORTENED,
    level: LOSS,
    what: "would lose the backups that are older than the new retention, and could not be restored to a time before it",
    why: "backup_retention_period_in_days becomes shorter",
    remedy: "leave backup_retention_period_in_days as it was, or keep the backups that you need as long-term backups",
  },
];

const PROTECTIONS: readonly InPlace[] = [
  {
    type: BUCKET,
    path: ["versioning"],
    isIt: (before, after) => before === "Enabled" && typeof after === "string" && after !== "Enabled",
    kind: PROTECTION_ENDED,
    level: INTERRUPTION,
    what: "would no longer keep objects that are overwritten or deleted from then on; the existing versions stay",
    why: "versioning is suspended",
    remedy: 'leave versioning at "Enabled" while earlier versions may be needed',
  },
  {
    type: BUCKET,
    path: ["retention_rules"],
    isIt: (before, after) => retained(after) < retained(before),
    kind: PROTECTION_ENDED,
    level: INTERRUPTION,
    what: "would no longer protect all objects that its retention rules keep now from changes and deletion",
    why: "its longest rule in retention_rules is removed or becomes shorter",
    remedy: "leave the rule in the code; only the rule protects the objects from deletion",
  },
  {
    type: DATABASE,
    path: ["is_local_data_guard_enabled"],
    isIt: ends,
    kind: PROTECTION_ENDED,
    level: INTERRUPTION,
    what: "would lose its standby database in the region",
    why: "is_local_data_guard_enabled becomes false",
    remedy: "leave is_local_data_guard_enabled at true while the standby is needed",
  },
  {
    type: DATABASE,
    path: ["long_term_backup_schedule", 0, "is_disabled"],
    isIt: begins,
    kind: PROTECTION_ENDED,
    level: INTERRUPTION,
    what: "would no longer get long-term backups",
    why: "the is_disabled of its long_term_backup_schedule becomes true, which deletes the schedule",
    remedy: "leave is_disabled at false while long-term backups are needed",
  },
  {
    type: "oci_queue_queue",
    path: ["dead_letter_queue_delivery_count"],
    isIt: (before, after) => isLess(before, after) && after === 0,
    kind: PROTECTION_ENDED,
    level: INTERRUPTION,
    what: "would no longer move repeatedly failing messages to the dead letter queue; Oracle does not document what happens to the messages in it",
    why: "dead_letter_queue_delivery_count becomes 0, which turns the dead letter queue off",
    remedy: "consume what is in the dead letter queue first",
  },
  {
    type: "oci_artifacts_container_repository",
    path: ["is_immutable"],
    isIt: ends,
    kind: PROTECTION_ENDED,
    level: INTERRUPTION,
    what: "would allow its images to be overwritten",
    why: "is_immutable becomes false",
    remedy: "leave is_immutable at true",
  },
  ...["oci_logging_log", "oci_logging_unified_agent_configuration"].map((type) => ({
    type,
    path: ["is_enabled"],
    isIt: ends,
    kind: COLLECTION_STOPPED,
    level: INTERRUPTION,
    what: "would not collect log entries until it is enabled again",
    why: "is_enabled becomes false",
    remedy: "leave is_enabled at true while the entries are needed",
  })),
];

const EXPOSURES: readonly InPlace[] = [
  {
    type: BUCKET,
    path: ["access_type"],
    isIt: (before, after) => openness(after) > openness(before),
    kind: EXPOSED,
    level: INTERRUPTION,
    what: "would let anyone who knows its address read its objects without logging in",
    why: "access_type makes it public, or lets the public list its objects",
    remedy: 'leave access_type at "NoPublicAccess", and give the readers pre-authenticated requests',
  },
  {
    type: DATABASE,
    path: ["whitelisted_ips"],
    isIt: empties,
    kind: EXPOSED,
    level: INTERRUPTION,
    what: "would lose its list of client addresses, and no longer reject other addresses",
    why: "whitelisted_ips is emptied, and the provider removes the list",
    remedy: "put the addresses back into whitelisted_ips",
  },
  {
    type: DATABASE,
    path: ["is_access_control_enabled"],
    isIt: ends,
    kind: EXPOSED,
    level: INTERRUPTION,
    what: "would no longer check the addresses of its clients; only the network rules would limit access",
    why: "is_access_control_enabled becomes false",
    remedy: "leave is_access_control_enabled at true",
  },
  {
    type: DATABASE,
    path: ["is_mtls_connection_required"],
    isIt: ends,
    kind: EXPOSED,
    level: INTERRUPTION,
    what: "would let clients connect without a client certificate",
    why: "is_mtls_connection_required becomes false",
    remedy: "leave is_mtls_connection_required at true",
  },
  {
    type: "oci_golden_gate_deployment",
    path: ["is_public"],
    isIt: begins,
    kind: EXPOSED,
    level: INTERRUPTION,
    what: "would be publicly available",
    why: "is_public becomes true",
    remedy: "leave is_public at false",
  },
  {
    type: "oci_artifacts_container_repository",
    path: ["is_public"],
    isIt: begins,
    kind: EXPOSED,
    level: INTERRUPTION,
    what: "would let anyone pull its images without logging in",
    why: "is_public becomes true",
    remedy: "leave is_public at false",
  },
  {
    path: ["security_attributes"],
    isIt: empties,
    kind: EXPOSED,
    level: INTERRUPTION,
    what: "would lose its security attributes, and Zero Trust Packet Routing policies that name them would no longer apply to it",
    why: "security_attributes is emptied",
    remedy: "leave security_attributes in the code, or protect it with network security groups first",
  },
];

export const IN_PLACE: readonly InPlace[] = [...LOSSES, ...PROTECTIONS, ...EXPOSURES];

function isLess(before: unknown, after: unknown): boolean {
  return typeof before === "number" && typeof after === "number" && after < before;
}

function begins(before: unknown, after: unknown): boolean {
  return before !== true && after === true;
}

function ends(before: unknown, after: unknown): boolean {
  return before === true && after === false;
}

function empties(before: unknown, after: unknown): boolean {
  return isSet(before) && !isSet(after);
}

function openness(access: unknown): number {
  return ["ObjectReadWithoutList", "ObjectRead"].indexOf(typeof access === "string" ? access : "");
}

/** The days for which the rules together keep an object. A rule without a duration keeps it forever. */
function retained(rules: unknown): number {
  return Math.max(0, ...listAt(rules).map((rule) => daysOf(at(rule, "duration", 0)) ?? Infinity));
}
