// Internal: the lifecycle of a bucket as a resource, and the statement without which the service refuses it.

import { ObjectstorageObjectLifecyclePolicy } from "@cdktf/provider-oci/lib/objectstorage-object-lifecycle-policy";
import { Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { Access } from "../identity/access";
import { PolicyCondition } from "../identity/condition";
import { Policy } from "../identity/policy";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { type BucketLifecycle } from "./bucket-lifecycle";
import { storageServiceOf } from "./bucket-region";

export interface LifecyclePolicyProps extends BucketLifecycle {
  readonly bucketName: string;
  readonly namespace: string;
  readonly compartment: Compartment;
  readonly region: string | undefined;
}

/** The one lifecycle policy that a bucket can have. */
export class LifecyclePolicy extends Construct {
  public constructor(scope: Construct, id: string, props: LifecyclePolicyProps) {
    super(scope, id);
    const { namespace, bucketName, rules, writePolicy = true, propagation = Duration.seconds(60) } = props;
    const dependsOn = writePolicy ? this.addPolicy(scope, props).inForce(propagation) : [];
    new ObjectstorageObjectLifecyclePolicy(this, "Resource", {
      namespace,
      bucket: bucketName,
      rules: rules.map((rule) => rule._render()),
      ...(dependsOn.length > 0 && { dependsOn }),
    });
  }

  private addPolicy(bucket: Construct, { bucketName, compartment, region }: LifecyclePolicyProps): Policy {
    const permissions = PERMISSIONS.map((permission) => PolicyCondition.isEqual("request.permission", permission));
    const statement = PolicyStatement.allow({
      subject: Subject.service(storageServiceOf(bucket, region)),
      access: Access.manage("object-family"),
      location: PolicyLocation.compartment(compartment),
      condition: PolicyCondition.all(
        PolicyCondition.isEqual("target.bucket.name", bucketName),
        PolicyCondition.any(...permissions),
      ),
    });
    const description = "Lets Object Storage apply the lifecycle rules of one bucket";
    return new Policy(this, "Policy", { compartment, statements: [statement], description });
  }
}

/** What the service does, of all that `manage` gives: Oracle, "Object Storage Object Lifecycle Management". */
const PERMISSIONS = [
  "BUCKET_INSPECT",
  "BUCKET_READ",
  "OBJECT_INSPECT",
  "OBJECT_UPDATE_TIER",
  "OBJECT_DELETE",
  "OBJECT_VERSION_DELETE",
];
