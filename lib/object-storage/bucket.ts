// A bucket, which stores objects. It is always private.

import { ObjectstorageBucket, type ObjectstorageBucketConfig } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { type IResolvable } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { type Known } from "../core/resource/known";
import { type ProtectedResourceOptions } from "../core/resource/options";
import { allOrNothing, build, create } from "../core/resource/part";
import { protection } from "../core/resource/protection";
import { checkProps } from "../core/resource/shape";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type LogSource } from "../logging/log-source";
import { type BucketMetric } from "../metrics/bucket-metric";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { BucketBase, type BucketFacts, planBucketName, planNamespace, PRIVATE, storageNamespace } from "./bucket-base";
import { BucketEncryption } from "./bucket-encryption";
import { noteBucket } from "./bucket-flows";
import { type BucketLifecycle, planLifecycle } from "./bucket-lifecycle";
import { BucketTier } from "./bucket-tier";
import { type BucketVersioning, planVersioning, versioningOf } from "./bucket-versioning";
import { type RetentionRule } from "./retention-rule";

/**
 * A bucket, made here or elsewhere.
 *
 * Grants are limited to the bucket by its name, because IAM has no other variable for it. IAM compares names without regard to
 * case, so a grant also covers a bucket whose name differs only in case.
 */
export interface IBucket extends IConstruct {
  /** The name, unique in its namespace and region. */
  readonly bucketName: string;

  /** The Object Storage namespace. */
  readonly namespace: string;

  /**
   * Permission to list and read objects: ListObjects, HeadObject, GetObject.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowRead(subject: Subject): PolicyStatement;

  /**
   * Permission to put new objects and overwrite others, whole or in parts: PutObject, CreateMultipartUpload, UploadPart,
   * CommitMultipartUpload. It does not include reading, listing or deleting objects.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowWrite(subject: Subject): PolicyStatement;

  /**
   * All permissions on objects: to list, read, put, rename, restore and delete them, including previous versions.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowManage(subject: Subject): PolicyStatement;

  /**
   * Permission to see the bucket itself: GetBucket, HeadBucket, and its lifecycle and retention rules. ListBuckets is not
   * included: a list request is not about a single bucket that a condition could name.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowInspect(subject: Subject): PolicyStatement;

  /** Each read of an object, as the source of a `Log`. */
  readLog(): LogSource;

  /** Each write of an object, as the source of a `Log`. */
  writeLog(): LogSource;

  /** @internal */
  readonly _known: Known<BucketFacts>;
}

/** The properties of a bucket. */
export interface BucketProps extends ProtectedResourceOptions {
  /** Where the bucket lives. A change moves the bucket in place. */
  readonly compartment: Compartment;

  /**
   * The name, unique in the namespace and region: 1 to 256 of the characters `A-Z a-z 0-9 . _ -`. A change replaces the bucket.
   *
   * @default - `<name_prefix>-<ids from the stack down to the bucket>`, so that a stack can be deployed twice
   */
  readonly name?: string;

  /**
   * The Object Storage namespace. A change replaces the bucket.
   *
   * @default - that of the tenancy that is deployed to, which is looked up once in the stack
   */
  readonly namespace?: string;

  /**
   * Whether previous versions of objects are kept when they are overwritten or deleted. It cannot be disabled again, only
   * suspended.
   *
   * @default - enabled; disabled if there are retention rules, because a bucket cannot have both
   */
  readonly versioning?: BucketVersioning;

  /**
   * The storage tier of the objects. A change to or from `ARCHIVE` replaces the bucket.
   *
   * @default BucketTier.STANDARD
   */
  readonly tier?: BucketTier;

  /**
   * The key that encrypts the objects. A change to another key is made in place; going back to the Oracle-managed key has no
   * effect.
   *
   * @default BucketEncryption.oracleManaged()
   */
  readonly encryption?: BucketEncryption;

  /**
   * Rules for how long objects can be neither changed nor deleted: at most 100, with different names.
   *
   * @default - none
   */
  readonly retentionRules?: RetentionRule[];

  /**
   * What the service automatically does with objects when they reach an age: delete them, or move them to a cheaper tier.
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
   * The region of the bucket, for the statements about a customer-managed key and a lifecycle.
   *
   * @default - the region of the `OciStack`; in another stack it must be given if it is needed
   */
  readonly region?: string;
}

/** The attributes of an existing bucket. */
export interface BucketAttributes {
  /** The name. */
  readonly bucketName: string;

  /**
   * The Object Storage namespace.
   *
   * @default - that of the tenancy that is deployed to, which is looked up
   */
  readonly namespace?: string;

  /**
   * Where the bucket lives; grants, and connectors to it, need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/**
 * A private bucket. A bucket that contains objects cannot be deleted, whatever `deletionProtection` says.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Object/Tasks/managingbuckets.htm
 */
export class Bucket extends BucketBase {
  /**
   * An existing bucket of the tenancy of which only the name is known.
   *
   * @throws ConfigurationError for a name that a bucket cannot have
   */
  public static fromBucketName(scope: Construct, id: string, bucketName: string): IBucket {
    return Bucket.fromBucketAttributes(scope, id, { bucketName });
  }

  /**
   * A bucket that exists already.
   *
   * @throws ConfigurationError for a name that a bucket cannot have
   */
  public static fromBucketAttributes(scope: Construct, id: string, attributes: BucketAttributes): IBucket {
    const bucket = new BucketBase(scope, id, attributes);
    if (attributes.namespace === undefined) bucket._known.learn({ namespace: storageNamespace(bucket) });
    return bucket;
  }

  /** The OCID. */
  public readonly bucketId: string;

  /** Where the bucket lives. */
  public readonly compartment: Compartment;

  /**
   * @throws ConfigurationError for a name that Object Storage does not accept or that another bucket of the stack has, for
   * retention rules with versioning enabled, rules for versions without versioning, rules with the same name, a key that cannot
   * encrypt, and an unprotected key for a protected bucket
   */
  public constructor(scope: Construct, id: string, props: BucketProps) {
    super(scope, id);
    checkProps(this, "BucketProps", props);
    const { compartment, retentionRules = [], lifecycle, tier = BucketTier.STANDARD, region } = props;
    const { encryption = BucketEncryption.oracleManaged(), emitObjectEvents: objectEventsEnabled = false } = props;
    const versioning = versioningOf(props);
    const addRules = lifecycle && planLifecycle(this, lifecycle, { compartment, region, versioning });
    const config = build<ObjectstorageBucketConfig>(this, props, [
      { config: { compartmentId: compartment.compartmentId, objectEventsEnabled, ...tier._render() } },
      planBucketName(this, props),
      planNamespace(this, props.namespace),
      PRIVATE,
      planVersioning(this, versioning, retentionRules),
      encryption._plan(this, region),
      protection(this, "bucket", props, encryption._holders),
    ]);
    const bucket = allOrNothing(this, () => {
      const made = create(ObjectstorageBucket, this, config);
      addRules?.(made);
      return made;
    });
    this.bucketId = bucket.bucketId;
    this.compartment = compartment;
    // References, so that resources that use them are created after the bucket.
    this._known.learn({ bucketName: () => bucket.name, namespace: () => bucket.namespace, compartment });
    noteBucket(this, { name: config.name, region, emitsIn: objectEventsEnabled === false ? undefined : compartment });
  }

  /** A metric of the bucket, for an alarm. An import by name does not have it, because its OCID is not known. */
  public metric(metric: BucketMetric, options?: MetricOptions): Metric {
    return Metric.of(metric, { resourceId: this.bucketId, compartment: this.compartment }, options);
  }
}
