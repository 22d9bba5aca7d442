// What the service does with objects by itself when they reach an age.

import { type ObjectstorageObjectLifecyclePolicyRules } from "@cdktf/provider-oci/lib/objectstorage-object-lifecycle-policy";
import { checkInteger, checkNotEmpty } from "../core/checks";
import { type Duration } from "../core/duration";
import { numberText } from "../core/token/tokens";
import { type LifecycleRuleOptions, LifecycleTarget, type UploadRuleOptions } from "./lifecycle-rule-options";
import { renderObjectNameFilter } from "./object-name-filter";

/**
 * A rule of a bucket's lifecycle. Ages are counted from the last change of an object, in days that begin at midnight UTC; the
 * rules are applied once a day.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Object/Tasks/usinglifecyclepolicies.htm
 */
export class LifecycleRule {
  /**
   * Deletes for good; with versioning, an object becomes a previous version, and a previous version is gone for good.
   *
   * @throws ConfigurationError if the age is not a whole number of days, or for a filter that the service would not take
   */
  public static deleteAfter(age: Duration, options: LifecycleRuleOptions = {}): LifecycleRule {
    return objectRule("DELETE", age, options);
  }

  /**
   * Moves to the tier Archive, from which an object must be restored to be read.
   *
   * @throws ConfigurationError if the age is not a whole number of days, or for a filter that the service would not take
   */
  public static archiveAfter(age: Duration, options: LifecycleRuleOptions = {}): LifecycleRule {
    return objectRule("ARCHIVE", age, options);
  }

  /**
   * Moves to the tier Infrequent Access, which is cheaper to keep and costs something to read.
   *
   * @throws ConfigurationError if the age is not a whole number of days, or for a filter that the service would not take
   */
  public static infrequentAccessAfter(age: Duration, options: LifecycleRuleOptions = {}): LifecycleRule {
    return objectRule("INFREQUENT_ACCESS", age, options);
  }

  /**
   * Deletes the parts of uploads that were never finished.
   *
   * @throws ConfigurationError if the age is not a whole number of days, or for an empty name
   */
  public static abortUploadsAfter(age: Duration, options: UploadRuleOptions = {}): LifecycleRule {
    return new LifecycleRule(base("ABORT", "multipart-uploads", age, options));
  }

  /** @internal */
  public static _of(rule: ObjectstorageObjectLifecyclePolicyRules): LifecycleRule {
    return new LifecycleRule(rule);
  }

  private constructor(private readonly rule: ObjectstorageObjectLifecyclePolicyRules) {}

  /** The name. */
  public get name(): string {
    return this.rule.name;
  }

  /** @internal */
  public get _needsVersions(): boolean {
    return this.rule.target === LifecycleTarget.PREVIOUS_VERSIONS;
  }

  /** @internal */
  public _render(): ObjectstorageObjectLifecyclePolicyRules {
    return this.rule;
  }
}

function objectRule(action: string, age: Duration, options: LifecycleRuleOptions): LifecycleRule {
  const { target = LifecycleTarget.OBJECTS } = options;
  return LifecycleRule._of({ ...base(action, target, age, options), ...renderObjectNameFilter(options) });
}

function base(
  action: string,
  target: string,
  age: Duration,
  { name, enabled = true }: UploadRuleOptions,
): ObjectstorageObjectLifecyclePolicyRules {
  const ready = `${action.toLowerCase().replace("_", "-")}-${target}`;
  if (name !== undefined) checkNotEmpty(undefined, "the name of a lifecycle rule", name, `leave it out for '${ready}'`);
  const days = age.toDays();
  checkInteger(undefined, `the age in the lifecycle rule '${name ?? ready}'`, days, { min: 0, unit: "days" });
  return { action, target, name: name ?? ready, isEnabled: enabled, timeAmount: numberText(days), timeUnit: "DAYS" };
}
