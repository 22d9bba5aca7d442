// Internal: what Object Storage refuses of a bucket's rules.

import { refusal } from "../core/checks";
import { type BucketLifecycle } from "./bucket-lifecycle";
import { BucketVersioning } from "./bucket-versioning";
import { type RetentionRule } from "./retention-rule";

/** Provider documentation of `retention_rules`. */
const MAX_RETENTION_RULES = 100;

/** Oracle, "Object Storage Data Retention Rules", Versioning. */
export function checkRetention(at: string, rules: readonly RetentionRule[], versioning: BucketVersioning): void {
  const what = "retentionRules";
  if (rules.length > MAX_RETENTION_RULES) {
    const rule = `must be at most ${MAX_RETENTION_RULES}`;
    throw refusal(at, { what, rule, got: rules.length, remedy: "join some" });
  }
  checkNames(at, what, rules);
  if (rules.length === 0 || versioning !== BucketVersioning.ENABLED) return;
  const remedy = "leave one out; for a bucket that has versions already give BucketVersioning.SUSPENDED";
  throw refusal(at, { what, rule: "are not possible with versioning enabled", remedy });
}

/** Oracle, "Object Storage Object Lifecycle Management". */
const MAX_LIFECYCLE_RULES = 1000;

export function checkLifecycle(at: string, { rules }: BucketLifecycle, versioning: BucketVersioning): void {
  const what = "lifecycle.rules";
  if (rules.length < 1 || rules.length > MAX_LIFECYCLE_RULES) {
    const remedy = "leave lifecycle out where there is no rule";
    throw refusal(at, { what, rule: `must be 1 to ${MAX_LIFECYCLE_RULES}`, got: rules.length, remedy });
  }
  checkNames(at, what, rules);
  const ofVersions = rules.find((rule) => rule._needsVersions);
  if (ofVersions === undefined || versioning !== BucketVersioning.DISABLED) return;
  const rule = "can be about previous versions only in a bucket with versioning";
  throw refusal(at, { what, rule, got: ofVersions.name, remedy: "enable versioning, or make the rule about objects" });
}

function checkNames(at: string, what: string, rules: readonly { readonly name: string }[]): void {
  const names = rules.map(({ name }) => name);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin === undefined) return;
  throw refusal(at, { what, rule: "must have different names", got: twin, remedy: "name one of them otherwise" });
}
