// What the service automatically does with objects when they reach an age.

import {
  type ObjectstorageObjectLifecyclePolicyRules,
  type ObjectstorageObjectLifecyclePolicyRulesObjectNameFilter,
} from "@cdktf/provider-oci/lib/objectstorage-object-lifecycle-policy";
import { type IResolvable } from "cdktf";
import { checkInteger, checkNotEmpty, refusal } from "../core/checks";
import { type Duration } from "../core/duration";
import { isKnown, numberText } from "../core/token/tokens";

/** The target of a lifecycle rule. */
export enum LifecycleTarget {
  /** Objects; in a bucket with versioning, their latest versions. */
  OBJECTS = "objects",
  /** Previous versions of objects that were overwritten or deleted, in a bucket with versioning. */
  PREVIOUS_VERSIONS = "previous-object-versions",
}

/** The options of every lifecycle rule. */
export interface UploadRuleOptions {
  /**
   * The name, unique in the bucket.
   *
   * @default - the action and the target of the rule: "delete-objects"
   */
  readonly name?: string;

  /**
   * Whether the rule is applied.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
}

/** The objects that a rule is about. */
export interface LifecycleRuleOptions extends UploadRuleOptions {
  /**
   * The target of the rule.
   *
   * @default LifecycleTarget.OBJECTS
   */
  readonly target?: LifecycleTarget;

  /**
   * Prefixes: the name of an object must begin with one of them.
   *
   * @default - any name
   */
  readonly prefixes?: string[];

  /**
   * Patterns: the whole name must match one of them. They can contain `*`, `?`, `[a-z]`, and a backslash before a literal
   * character.
   *
   * @default - any name
   */
  readonly include?: string[];

  /**
   * Patterns: the whole name must not match any of them. They take precedence over `include` and `prefixes`.
   *
   * @default - none
   */
  readonly exclude?: string[];
}

/**
 * A rule of a bucket's lifecycle. Ages are counted from the last change of an object, in days that begin at midnight UTC; the
 * rules are applied once a day.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Object/Tasks/usinglifecyclepolicies.htm
 */
export class LifecycleRule {
  /**
   * Deletes permanently; with versioning, an object becomes a previous version, and a previous version is deleted permanently.
   *
   * @throws ConfigurationError if the age is not a whole number of days, or for a filter that the service does not accept
   */
  public static deleteAfter(age: Duration, options: LifecycleRuleOptions = {}): LifecycleRule {
    return objectRule("DELETE", age, options);
  }

  /**
   * Moves to the tier Archive, from which an object must be restored to be read.
   *
   * @throws ConfigurationError if the age is not a whole number of days, or for a filter that the service does not accept
   */
  public static archiveAfter(age: Duration, options: LifecycleRuleOptions = {}): LifecycleRule {
    return objectRule("ARCHIVE", age, options);
  }

  /**
   * Moves to the tier Infrequent Access, which is cheaper for storage but charges for reads.
   *
   * @throws ConfigurationError if the age is not a whole number of days, or for a filter that the service does not accept
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
  return LifecycleRule._of({ ...base(action, target, age, options), ...renderFilter(options) });
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

/** Oracle, "Object Name Filter Limitations". */
const MAX_PATTERNS = 20;
const MAX_LENGTH = 1024;

interface Rendered {
  objectNameFilter?: ObjectstorageObjectLifecyclePolicyRulesObjectNameFilter;
}

/** No filter for all objects: an empty filter means something else to the service. */
function renderFilter({ prefixes = [], include = [], exclude = [] }: LifecycleRuleOptions): Rendered {
  for (const text of [...prefixes, ...include, ...exclude]) checkText(text);
  const count = prefixes.length + include.length + exclude.length;
  if (count > MAX_PATTERNS) {
    const rule = `must be at most ${MAX_PATTERNS} prefixes and patterns`;
    throw refusal(undefined, { what: "the filter of a lifecycle rule", rule, got: count, remedy: "write two rules" });
  }
  if (count === 0) return {};
  return {
    objectNameFilter: {
      ...(prefixes.length > 0 && { inclusionPrefixes: [...prefixes] }),
      ...(include.length > 0 && { inclusionPatterns: [...include] }),
      ...(exclude.length > 0 && { exclusionPatterns: [...exclude] }),
    },
  };
}

function checkText(text: string): void {
  if (!isKnown(text) || (text.length > 0 && text.length <= MAX_LENGTH)) return;
  const rule = `must be 1 to ${MAX_LENGTH} characters`;
  const remedy = "leave out the filter for all objects";
  throw refusal(undefined, { what: "a prefix or pattern of a lifecycle rule", rule, got: text, remedy });
}
