// Internal: what every bucket can do, whether it was made here or exists already: grants and logs; what it can be called, and
// in which namespace; and that it is private.

import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { type ObjectstorageBucketConfig } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { checkBucketName, checkNewBucketName, MAX_BUCKET_NAME } from "../core/resource/bucket-name";
import { type Compartment } from "../core/compartment";
import { type Facts, Known } from "../core/resource/known";
import { checkFree, oncePerStack, recalled } from "../core/resource/memory";
import { prefixedName } from "../core/resource/names";
import { create, noneOf, type Part } from "../core/resource/part";
import { taken } from "../core/resource/taken";
import { regionKey } from "../core/stack/providers/scope-provider";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { LogSource } from "../logging/log-source";
import { type BucketProps, type IBucket } from "./bucket";

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
    if (facts !== undefined) checkBucketName(this.node.path, "bucketName", facts.bucketName);
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

/** The name, which is taken in the namespace and region. */
export function planBucketName(bucket: Construct, props: BucketProps): Part<ObjectstorageBucketConfig> {
  const { namespace = "own", region = "own" } = props;
  const what = "the name of a bucket";
  const name = prefixedName(bucket, props.name, MAX_BUCKET_NAME);
  checkNewBucketName(bucket, what, name);
  const key = [namespace, region, ...regionKey(bucket)];
  const place = { within: "its namespace and region", holder: TerraformStack.of(bucket), key };
  return { ...taken(bucket, { what, value: name, ...place }), config: { name } };
}

/** The namespace that is given, else that of the stack, which is looked up when the bucket is made. */
export function planNamespace(bucket: Construct, given: string | undefined): Part<ObjectstorageBucketConfig> {
  if (given !== undefined) return { config: { namespace: given } };
  const stack = TerraformStack.of(bucket);
  if (recalled(stack, KEY) === undefined) checkFree(stack, ID, "the look-up of the Object Storage namespace");
  return { build: () => ({ config: { namespace: storageNamespace(bucket) } }) };
}

/** The namespace of the stack that holds `scope`: one name in the tenancy, the same in all regions. It is looked up for the first who asks. */
export function storageNamespace(scope: IConstruct): string {
  return oncePerStack(scope, KEY, (stack) => new StorageNamespace(stack, ID)).name;
}

const KEY = "storage namespace";
const ID = "object-storage-namespace";

class StorageNamespace extends Construct {
  public readonly name: string;

  public constructor(scope: Construct, id: string) {
    super(scope, id);
    // Without a compartment the service answers for the caller's own tenancy, and wants no permission for it.
    this.name = create(DataOciObjectstorageNamespace, this, {}).namespace;
  }
}

/** Written in every bucket. What makes it public all the same is an override, which a plan does not tell from what is meant. */
export const PRIVATE: Part<ObjectstorageBucketConfig> = {
  config: { accessType: "NoPublicAccess" },
  postconditions: [
    {
      condition: noneOf("self.access_type", ["ObjectRead", "ObjectReadWithoutList"]),
      errorMessage:
        "This bucket is declared private and is public: take out of the code what makes it public, or make it private in OCI.",
    },
  ],
};
