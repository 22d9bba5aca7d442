// What a bucket's lifecycle consists of.

import { type Duration } from "../core/duration";
import { type LifecycleRule } from "./lifecycle-rule";

/** What the service does with a bucket's objects by itself. Taking it away leaves the objects as they are. */
export interface BucketLifecycle {
  /** The rules: 1 to 1000, with different names. */
  readonly rules: LifecycleRule[];

  /**
   * Whether the statement is written that lets Object Storage move and delete the objects of this bucket, in a policy below
   * the bucket. Say no where it exists already: without it the service refuses the rules. Oracle's own is `Allow service
   * objectstorage-<region> to manage object-family in compartment id <compartment of the bucket>`.
   *
   * @default true
   */
  readonly writePolicy?: boolean;

  /**
   * How long to wait, once that policy exists, until IAM applies it and the rules can be made. Zero leaves the wait out,
   * and with it the provider hashicorp/time.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;
}
