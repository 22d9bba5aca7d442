// A bucket: where objects are kept. It is private, and there is no way to say otherwise.

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
 * Grants are limited to it by its name, since IAM knows no other variable; it compares without regard to case, so a bucket
 * whose name differs in case only is meant too.
 */
export interface IBucket extends IConstruct {
  /** The name, unique in its namespace and region. */
  readonly bucketName: string;

  /** The Object Storage namespace. */
  readonly namespace: string;

  /**
   * To list and read objects: ListObjects, HeadObject, GetObject.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowRead(subject: Subject): PolicyStatement;

  /**
   * To put objects, new ones and over others, whole or in parts: PutObject, CreateMultipartUpload, UploadPart,
   * CommitMultipartUpload. Not to read, list or delete them.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowWrite(subject: Subject): PolicyStatement;

  /**
   * Everything with objects: to list, read, put, rename, restore and delete them, previous versions too.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowManage(subject: Subject): PolicyStatement;

  /**
   * To see the bucket itself: GetBucket, HeadBucket, and its lifecycle and retention rules. Not ListBuckets: a list has no
   * one bucket that a condition could name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInspect(subject: Subject): PolicyStatement;

  /** Each read of an object, for a `Log`. */
  readLog(): LogSource;

  /** Each write of an object, for a `Log`. */
  writeLog(): LogSource;

  /** @internal */
  readonly _known: Known<BucketFacts>;
}

/** What a bucket is made of. */
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
}

/** What is known of a bucket that exists. */
export interface BucketAttributes {
  /** The name. */
  readonly bucketName: string;

  /**
   * The Object Storage namespace.
   *
   * @default - that of the tenancy which is deployed to; it is looked up
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
 * A private bucket. One that holds objects cannot be deleted, whatever `deletionProtection` says.
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
    return Bucket.fromBucketAttributes(scope, id, { bucketName });
  }

  /**
   * A bucket that exists.
   *
   * @throws ConfigurationError for a name that no bucket has
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
   * @throws ConfigurationError for a name that Object Storage does not take or another bucket of the stack has, for
   * retention rules with versioning enabled, rules for versions without it, rules of one name, a key that cannot encrypt, and an
   * unprotected key of a protected bucket
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
    // References, so that what uses them comes after the bucket.
    this._known.learn({ bucketName: () => bucket.name, namespace: () => bucket.namespace, compartment });
    noteBucket(this, { name: config.name, region, emitsIn: objectEventsEnabled === false ? undefined : compartment });
  }

  /** What Monitoring measures of the bucket, for an alarm. An import by name has no OCID to ask for. */
  public metric(metric: BucketMetric, options?: MetricOptions): Metric {
    return Metric.of(metric, { resourceId: this.bucketId, compartment: this.compartment }, options);
  }
}
