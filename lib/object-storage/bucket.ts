// A bucket: where objects are kept. It is private, and there is no way to say otherwise.

import { ObjectstorageBucket, type ObjectstorageBucketConfig } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { isProtected, tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { lengthBehindPrefix, uniqueName } from "../core/resource/unique-name";
import { type BucketMetric } from "../metrics/bucket-metric";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type BucketAttributes, BucketBase, type IBucket, ImportedBucket } from "./bucket-base";
import { checkLifecycle, checkRetention } from "./bucket-checks";
import { BucketEncryption } from "./bucket-encryption";
import { type BucketLifecycle } from "./bucket-lifecycle";
import { checkBucketName, MAX_BUCKET_NAME } from "./bucket-name";
import { BucketTier } from "./bucket-tier";
import { BucketVersioning } from "./bucket-versioning";
import { LifecyclePolicy } from "./lifecycle-policy";
import { type RetentionRule } from "./retention-rule";
import { StorageNamespace } from "./storage-namespace";

/** What a bucket is made of. */
export interface BucketProps {
  /** Where the bucket lives. A change moves the bucket in place. */
  readonly compartment: Compartment;

  /**
   * The name; in an `OciStack`, what comes behind the stack's prefix, `<name_prefix>-<name>`. A change replaces the bucket.
   *
   * Unique in the namespace and region: 1 to 256 of the characters `A-Z a-z 0-9 . _ -`, 214 behind a prefix.
   */
  readonly name: string;

  /**
   * The Object Storage namespace. A change replaces the bucket.
   *
   * @default - that of the tenancy which is deployed to; it is looked up, once in the stack
   */
  readonly namespace?: string;

  /**
   * Whether what objects were is kept when they are overwritten or deleted. It cannot be disabled again, only suspended.
   *
   * @default - enabled; disabled if there are retention rules, since Object Storage has no bucket with both
   */
  readonly versioning?: BucketVersioning;

  /**
   * The storage tier of the objects. A change to or from `ARCHIVE` replaces the bucket.
   *
   * @default BucketTier.STANDARD
   */
  readonly tier?: BucketTier;

  /**
   * Who holds the key of the objects. Another key is taken over in place; going back to Oracle's key does nothing.
   *
   * @default BucketEncryption.oracleManaged()
   */
  readonly encryption?: BucketEncryption;

  /**
   * For how long objects can be neither changed nor deleted: at most 100 rules with different names.
   *
   * @default - none
   */
  readonly retentionRules?: RetentionRule[];

  /**
   * What the service does with objects by itself when they reach an age: delete them, move them to a cheaper tier.
   *
   * @default - nothing
   */
  readonly lifecycle?: BucketLifecycle;

  /**
   * Whether the bucket emits an event for each object that is put, changed or deleted.
   *
   * @default false
   */
  readonly emitObjectEvents?: boolean | IResolvable;

  /**
   * The region of the bucket, which the statements for a customer's key and for a lifecycle name.
   *
   * @default - the region of the `OciStack`; in another stack it must be given where it is needed
   */
  readonly region?: string;

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * Whether Terraform refuses to destroy or replace the bucket. Renaming or removing the construct is not stopped by it:
   * add a `moved` block when an id changes. A bucket that holds objects cannot be deleted in any case.
   *
   * @default - the stack's setting, which is true unless it says otherwise
   */
  readonly deletionProtection?: boolean;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
}

/**
 * A private bucket.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Object/Tasks/managingbuckets.htm
 */
export class Bucket extends BucketBase {
  /**
   * A bucket of the tenancy that exists, of which only the name is known.
   *
   * @throws ConfigurationError for a name that no bucket has
   */
  public static fromBucketName(scope: Construct, id: string, bucketName: string): IBucket {
    return new ImportedBucket(scope, id, { bucketName });
  }

  /**
   * A bucket that exists.
   *
   * @throws ConfigurationError for a name that no bucket has
   */
  public static fromBucketAttributes(scope: Construct, id: string, attributes: BucketAttributes): IBucket {
    return new ImportedBucket(scope, id, attributes);
  }

  /** The name, with the stack's prefix. */
  public readonly bucketName: string;

  /** The Object Storage namespace. */
  public readonly namespace: string;

  /** The OCID. */
  public readonly bucketId: string;

  /** Where the bucket lives. */
  public readonly compartment: Compartment;

  /**
   * @throws ConfigurationError for a name that Object Storage does not take or another bucket of the stack has, for
   * retention rules beside versioning, rules for versions without it, rules of one name, and for a key that cannot encrypt
   */
  public constructor(scope: Construct, id: string, props: BucketProps) {
    super(scope, id);
    checkBucket(this.node.path, props, lengthBehindPrefix(this, MAX_BUCKET_NAME));
    const { compartment, namespace = StorageNamespace.of(this), lifecycle, region } = props;
    const name = uniqueName(this, "bucket", props.name, namespace);
    const bucket = new ObjectstorageBucket(this, "Resource", { ...renderBucket(this, props), namespace, name });
    this.bucketName = bucket.name;
    this.bucketId = bucket.bucketId;
    this.namespace = bucket.namespace;
    this.compartment = compartment;
    if (lifecycle === undefined) return;
    new LifecyclePolicy(this, "Lifecycle", {
      ...lifecycle,
      namespace: bucket.namespace,
      bucketName: bucket.name,
      compartment,
      region,
    });
  }

  /** What Monitoring measures of the bucket, for an alarm. An import by name has no OCID to ask for. */
  public metric(metric: BucketMetric, options?: MetricOptions): Metric {
    return Metric.of(metric, { resourceId: this.bucketId, compartment: this.compartment }, options);
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }
}

/** Object Storage has no bucket with both versions and retention rules. */
function versioningOf({ versioning, retentionRules = [] }: BucketProps): BucketVersioning {
  return versioning ?? (retentionRules.length > 0 ? BucketVersioning.DISABLED : BucketVersioning.ENABLED);
}

function checkBucket(at: string, props: BucketProps, longestName: number): void {
  const { name, retentionRules = [], lifecycle } = props;
  const versioning = versioningOf(props);
  checkBucketName(at, "the name of a bucket", name, longestName);
  checkRetention(at, retentionRules, versioning);
  if (lifecycle !== undefined) checkLifecycle(at, lifecycle, versioning);
}

type RenderedBucket = Omit<ObjectstorageBucketConfig, "name" | "namespace">;

function renderBucket(bucket: Bucket, props: BucketProps): RenderedBucket {
  const { tier = BucketTier.STANDARD, encryption = BucketEncryption.oracleManaged(), retentionRules = [] } = props;
  const precondition = encryption._preconditions();
  const postcondition = encryption._postconditions();
  return {
    compartmentId: props.compartment.compartmentId,
    accessType: "NoPublicAccess",
    versioning: versioningOf(props),
    objectEventsEnabled: props.emitObjectEvents ?? false,
    ...tier._render(),
    ...(retentionRules.length > 0 && { retentionRules: retentionRules.map((rule) => rule._render()) }),
    ...encryption._bind(bucket, props.region),
    ...tagsOf(bucket, props.tags),
    timeouts: renderTimeouts(bucket, props.timeouts),
    lifecycle: {
      ...(isProtected(bucket, props.deletionProtection) && { preventDestroy: true }),
      ...(precondition.length > 0 && { precondition }),
      ...(postcondition.length > 0 && { postcondition }),
    },
  };
}
