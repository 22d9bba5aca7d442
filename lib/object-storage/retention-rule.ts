// How long objects are protected from changes and deletion.

import { type ObjectstorageBucketRetentionRules } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { checkInteger, refusal } from "../core/checks";
import { type Instant } from "../core/instant";
import { isKnown, numberText } from "../core/token/tokens";

/** When a rule becomes locked. */
export interface RetentionLock {
  /**
   * The time from which the rule is locked: its duration can only be extended, and **no one, including Oracle, can remove it**
   * except by deleting the bucket, which must be empty. At least 14 days after the rule is created.
   *
   * @default - never: the rule can be changed and removed
   */
  readonly lockedFrom?: Instant;
}

/**
 * A rule that protects all objects of a bucket from being changed or deleted, for a time since their last change. A bucket with a
 * rule cannot have versioning enabled.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Object/Tasks/usingretentionrules.htm
 */
export class RetentionRule {
  /**
   * Protects objects for a number of days.
   *
   * @throws ConfigurationError for an invalid name, and if `days` is not a whole number of at least 1
   */
  public static days(name: string, days: number, options: RetentionLock = {}): RetentionRule {
    return timed(name, days, "DAYS", options);
  }

  /**
   * Protects objects for a number of years.
   *
   * @throws ConfigurationError for an invalid name, and if `years` is not a whole number of at least 1
   */
  public static years(name: string, years: number, options: RetentionLock = {}): RetentionRule {
    return timed(name, years, "YEARS", options);
  }

  /**
   * Protects objects until the rule is removed: a legal hold. It cannot be locked. @throws ConfigurationError for an invalid name
   */
  public static indefinite(name: string): RetentionRule {
    checkName(name);
    return RetentionRule._of({ displayName: name });
  }

  /** @internal */
  public static _of(rule: ObjectstorageBucketRetentionRules): RetentionRule {
    return new RetentionRule(rule);
  }

  private constructor(private readonly rule: ObjectstorageBucketRetentionRules) {}

  /** The name. */
  public get name(): string {
    return this.rule.displayName;
  }

  /** @internal */
  public _render(): ObjectstorageBucketRetentionRules {
    return this.rule;
  }
}

function timed(name: string, amount: number, timeUnit: "DAYS" | "YEARS", { lockedFrom }: RetentionLock): RetentionRule {
  checkName(name);
  checkInteger(undefined, `the time of the retention rule '${name}'`, amount, { min: 1, unit: timeUnit.toLowerCase() });
  return RetentionRule._of({
    displayName: name,
    duration: { timeAmount: numberText(amount), timeUnit },
    ...(lockedFrom && { timeRuleLocked: lockedFrom.toIsoString() }),
  });
}

/** Oracle, "Creating an Object Storage Data Retention Rule": use letters, numbers, dashes, underscores, and periods. */
function checkName(name: string): void {
  if (!isKnown(name) || /^[A-Za-z0-9._-]+$/.test(name)) return;
  const rule = "must be letters, digits, periods, underscores and hyphens";
  throw refusal(undefined, { what: "the name of a retention rule", rule, got: name });
}
