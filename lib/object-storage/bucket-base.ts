// Internal: the grants and logs of every bucket, whether it was made here or exists already; its name and namespace; and its
// private access.

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

/** The facts about a bucket, as far as they are known. @internal */
export interface BucketFacts {
  readonly bucketName: string;
  readonly namespace: string;
  readonly compartment: Compartment;
}

/** A bucket, with the facts that are known about it. */
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

/** The name, which is reserved in the namespace and region. */
export function planBucketName(bucket: Construct, props: BucketProps): Part<ObjectstorageBucketConfig> {
  const { namespace = "own", region = "own" } = props;
  const what = "the name of a bucket";
  const name = prefixedName(bucket, props.name, MAX_BUCKET_NAME);
  checkNewBucketName(bucket, what, name);
  const key = [namespace, region, ...regionKey(bucket)];
  const place = { within: "its namespace and region", holder: TerraformStack.of(bucket), key };
  return { ...taken(bucket, { what, value: name, ...place }), config: { name } };
}

/** The given namespace, or else that of the stack, which is looked up when the bucket is made. */
export function planNamespace(bucket: Construct, given: string | undefined): Part<ObjectstorageBucketConfig> {
  if (given !== undefined) return { config: { namespace: given } };
  const stack = TerraformStack.of(bucket);
  if (recalled(stack, KEY) === undefined) checkFree(stack, ID, "the look-up of the Object Storage namespace");
  return { build: () => ({ config: { namespace: storageNamespace(bucket) } }) };
}

/**
 * The namespace of the stack that contains `scope`: one name for the tenancy, the same in all regions. It is looked up at the
 * first call.
 */
export function storageNamespace(scope: IConstruct): string {
  return oncePerStack(scope, KEY, (stack) => new StorageNamespace(stack, ID)).name;
}

const KEY = "storage namespace";
const ID = "object-storage-namespace";

class StorageNamespace extends Construct {
  public readonly name: string;

  public constructor(scope: Construct, id: string) {
    super(scope, id);
    // Without a compartment, the service answers for the caller's own tenancy, and requires no permission.
    this.name = create(DataOciObjectstorageNamespace, this, {}).namespace;
  }
}

/** Written for every bucket. An override can still make it public, and a plan would not show this as an error. */
export const PRIVATE: Part<ObjectstorageBucketConfig> = {
  config: { accessType: "NoPublicAccess" },
  postconditions: [
    {
      condition: noneOf("self.access_type", ["ObjectRead", "ObjectReadWithoutList"]),
      errorMessage:
        "This bucket is declared private but is public: remove what makes it public from the code, or make it private in OCI.",
    },
  ],
};
