// What a bucket can do whether it was made here or elsewhere.

import { Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { LogSource } from "../logging/log-source";
import { allow } from "../identity/grant";
import { checkBucketName } from "./bucket-name";
import { StorageNamespace } from "./storage-namespace";

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

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
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

/** What a bucket and its import share. */
export abstract class BucketBase extends Construct implements IBucket {
  public abstract readonly bucketName: string;
  public abstract readonly namespace: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;

  public allowRead(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.read("objects"));
  }

  public allowWrite(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.permissions(["OBJECT_CREATE", "OBJECT_OVERWRITE"]));
  }

  public allowManage(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.manage("objects"));
  }

  public allowInspect(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.read("buckets"));
  }

  public readLog(): LogSource {
    return LogSource.bucketReads(this.bucketName);
  }

  public writeLog(): LogSource {
    return LogSource.bucketWrites(this.bucketName);
  }

  private allow(subject: Subject, access: Access): PolicyStatement {
    return allow(subject, access, {
      construct: this,
      compartment: this._compartment,
      variable: "target.bucket.name",
      ocid: this.bucketName,
      importer: "Bucket.fromBucketAttributes",
    });
  }
}

/** A bucket made elsewhere. */
export class ImportedBucket extends BucketBase {
  public readonly bucketName: string;
  public readonly namespace: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;

  public constructor(scope: Construct, id: string, { bucketName, namespace, compartment }: BucketAttributes) {
    super(scope, id);
    checkBucketName(this.node.path, "bucketName", bucketName);
    this.bucketName = bucketName;
    this.namespace = namespace ?? StorageNamespace.of(this);
    this._compartment = compartment;
  }
}
