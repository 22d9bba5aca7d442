// What happens to an object that is overwritten or deleted: it is kept as a version, or retention rules prevent it.

import { type ObjectstorageBucketConfig } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Condition, noneOf, type Part } from "../core/resource/part";
import { type RetentionRule } from "./retention-rule";

/** Whether the previous version of an object is kept when it is overwritten or deleted. */
export enum BucketVersioning {
  /** Previous versions are kept, and charged, until they are deleted; a lifecycle rule can do that. */
  ENABLED = "Enabled",
  /**
   * Existing versions are kept, but none are added. Only for a bucket that had versioning enabled: a new bucket cannot start
   * suspended.
   */
  SUSPENDED = "Suspended",
  /** Previous versions are not kept. Only for a bucket that never had versioning enabled: it cannot be disabled again. */
  DISABLED = "Disabled",
}

/** A bucket cannot have both versioning and retention rules. */
export function versioningOf(props: Preserved): BucketVersioning {
  const { versioning, retentionRules = [] } = props;
  return versioning ?? (retentionRules.length > 0 ? BucketVersioning.DISABLED : BucketVersioning.ENABLED);
}

interface Preserved {
  readonly versioning?: BucketVersioning;
  readonly retentionRules?: readonly RetentionRule[];
}

/** Provider documentation of `retention_rules`. */
const MAX_RETENTION_RULES = 100;

/** Oracle, "Object Storage Data Retention Rules", Versioning. */
export function planVersioning(
  bucket: Construct,
  versioning: BucketVersioning,
  rules: readonly RetentionRule[],
): Part<ObjectstorageBucketConfig> {
  const postconditions = [versioningIs(versioning)];
  if (rules.length === 0) return { config: { versioning }, postconditions };
  const at = bucket.node.path;
  const what = "retentionRules";
  if (rules.length > MAX_RETENTION_RULES) {
    const rule = `must be at most ${MAX_RETENTION_RULES}`;
    throw refusal(at, { what, rule, got: rules.length, remedy: "combine some of them" });
  }
  checkRuleNames(at, what, rules);
  if (versioning === BucketVersioning.ENABLED) {
    const remedy = "leave out one of the two; for a bucket that has versions already, use BucketVersioning.SUSPENDED";
    throw refusal(at, { what, rule: "are not possible with versioning enabled", remedy });
  }
  return { config: { versioning, retentionRules: rules.map((rule) => rule._render()) }, postconditions };
}

/** Written for every bucket, but an override may remove it, and the provider then plans no change. */
function versioningIs(versioning: BucketVersioning): Condition {
  const others = Object.values(BucketVersioning).filter((other) => other !== versioning);
  const wayOut = "declare the versioning that it has, or change it in OCI";
  const errorMessage = `This bucket does not have the declared versioning, ${versioning}: ${wayOut}.`;
  return { condition: noneOf("self.versioning", others), errorMessage };
}

/** The rules of a bucket, for retention or its lifecycle, are distinguished by their names. */
export function checkRuleNames(at: string, what: string, rules: readonly { readonly name: string }[]): void {
  const names = rules.map(({ name }) => name);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin === undefined) return;
  throw refusal(at, { what, rule: "must have different names", got: twin, remedy: "give one of them another name" });
}
