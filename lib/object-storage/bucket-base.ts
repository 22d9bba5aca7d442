// Internal: what every bucket can do, whether it was made here or exists already: grants and logs; and what it can be called.

import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Facts, Known } from "../core/resource/known";
import { writtenPart } from "../core/resource/names";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { LogSource } from "../logging/log-source";
import { type IBucket } from "./bucket";

/** What can be known of a bucket. @internal */
export interface BucketFacts {
  readonly bucketName: string;
  readonly namespace: string;
  readonly compartment: Compartment;
}

/** A bucket of which some facts are known. */
export class BucketBase extends Construct implements IBucket {
  /** @internal */
  public readonly _known: Known<BucketFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<BucketFacts> & { readonly bucketName: string }) {
    super(scope, id);
    if (facts !== undefined) checkBucketName(this, "bucketName", facts.bucketName);
    this._known = new Known(this, "Bucket.fromBucketAttributes", facts);
  }

  public get bucketName(): string {
    return this._known.need("bucketName");
  }

  public get namespace(): string {
    return this._known.need("namespace");
  }

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
    return allow(subject, access, { known: this._known, variable: "target.bucket.name", value: this.bucketName });
  }
}

/** How long a name may be: Oracle, "Object Storage Buckets", Bucket Names. */
export const MAX_BUCKET_NAME = 256;
const NAME = /^[A-Za-z0-9._-]{1,256}$/;

/** Refuses a name that Object Storage would refuse. */
export function checkBucketName(bucket: IConstruct, what: string, name: string): void {
  if (NAME.test(writtenPart(bucket, name))) return;
  const rule = `must be 1 to ${MAX_BUCKET_NAME} of the characters A-Z a-z 0-9 . _ -`;
  throw refusal(bucket.node.path, { what, rule, got: name, remedy: "rename it before it exists" });
}
