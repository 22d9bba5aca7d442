// What becomes of an object that is overwritten or deleted: it is kept as a version, or retention rules forbid it.

import { type ObjectstorageBucketConfig } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Condition, noneOf, type Part } from "../core/resource/part";
import { type RetentionRule } from "./retention-rule";

/** Whether what an object was before it was overwritten or deleted is kept. */
export enum BucketVersioning {
  /** It is kept, and paid for, until it is deleted as a version; a lifecycle rule can do that. */
  ENABLED = "Enabled",
  /** What was kept stays, and nothing is added. Only for a bucket that had it enabled: a new one cannot begin so. */
  SUSPENDED = "Suspended",
  /** It is not kept. Only for a bucket that never had it enabled: it cannot be disabled again. */
  DISABLED = "Disabled",
}

/** Object Storage has no bucket with both versions and retention rules. */
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
    throw refusal(at, { what, rule, got: rules.length, remedy: "combine some" });
  }
  checkRuleNames(at, what, rules);
  if (versioning === BucketVersioning.ENABLED) {
    const remedy = "leave one out; for a bucket that has versions already give BucketVersioning.SUSPENDED";
    throw refusal(at, { what, rule: "are not possible with versioning enabled", remedy });
  }
  return { config: { versioning, retentionRules: rules.map((rule) => rule._render()) }, postconditions };
}

/** Written in every bucket; but an override may take it out, and the provider then plans nothing. */
function versioningIs(versioning: BucketVersioning): Condition {
  const others = Object.values(BucketVersioning).filter((other) => other !== versioning);
  const wayOut = "declare what the bucket has, or change it in OCI";
  const errorMessage = `The versioning of this bucket is declared as ${versioning} and is not: ${wayOut}.`;
  return { condition: noneOf("self.versioning", others), errorMessage };
}

/** The rules of a bucket, for retention or its lifecycle, are told apart by their names. */
export function checkRuleNames(at: string, what: string, rules: readonly { readonly name: string }[]): void {
  const names = rules.map(({ name }) => name);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin === undefined) return;
  throw refusal(at, { what, rule: "must have different names", got: twin, remedy: "give one of them another name" });
}
