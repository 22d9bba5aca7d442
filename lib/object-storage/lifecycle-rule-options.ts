// What can be said of a lifecycle rule besides what it does, and when.

import { type IResolvable } from "cdktf";

/** What a lifecycle rule is about. */
export enum LifecycleTarget {
  /** Objects; in a bucket with versioning their latest versions. */
  OBJECTS = "objects",
  /** What objects were before they were overwritten or deleted, in a bucket with versioning. */
  PREVIOUS_VERSIONS = "previous-object-versions",
}

/** What every lifecycle rule can say. */
export interface UploadRuleOptions {
  /**
   * The name, unique in the bucket.
   *
   * @default - what the rule does and what it is about: "delete-objects"
   */
  readonly name?: string;

  /**
   * Whether the rule is applied.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
}

/** Which objects a rule is about. */
export interface LifecycleRuleOptions extends UploadRuleOptions {
  /**
   * What the rule is about.
   *
   * @default LifecycleTarget.OBJECTS
   */
  readonly target?: LifecycleTarget;

  /**
   * What names begin with, one of which an object must have.
   *
   * @default - any name
   */
  readonly prefixes?: string[];

  /**
   * Patterns of which the whole name must match one: `*`, `?`, `[a-z]`, a backslash before what is meant literally.
   *
   * @default - any name
   */
  readonly include?: string[];

  /**
   * Patterns of which the whole name must match none; they win over `include` and `prefixes`.
   *
   * @default - none
   */
  readonly exclude?: string[];
}
