// The lifecycle of a bucket's objects, and the statement without which the service rejects it.

import { ObjectstorageObjectLifecyclePolicy } from "@cdktf/provider-oci/lib/objectstorage-object-lifecycle-policy";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { asIf } from "../core/resource/memory";
import { make } from "../core/resource/part";
import { checkWait } from "../core/stack/wait";
import { Access } from "../identity/access";
import { PolicyCondition } from "../identity/condition";
import { checkPolicyName, Policy } from "../identity/policy";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { storageServiceOf } from "./bucket-region";
import { BucketVersioning, checkRuleNames } from "./bucket-versioning";
import { type LifecycleRule } from "./lifecycle-rule";

/** What the service automatically does with a bucket's objects. Removing it leaves the objects as they are. */
export interface BucketLifecycle {
  /** The rules: 1 to 1000, with different names. */
  readonly rules: LifecycleRule[];

  /**
   * Whether to write the statement that allows Object Storage to move and delete the objects of this bucket, in a policy below
   * the bucket. Set it to false if the statement exists already: without the statement, the service rejects the rules. Oracle's
   * own statement is `Allow service objectstorage-<region> to manage object-family in compartment id <compartment of the
   * bucket>`.
   *
   * @default true
   */
  readonly writePolicy?: boolean;

  /**
   * How long to wait, once that policy exists, until IAM applies it and the rules can be created. Zero leaves out the wait, and
   * with it the provider hashicorp/time.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;
}

interface Place {
  readonly compartment: Compartment;
  readonly region: string | undefined;
  readonly versioning: BucketVersioning;
}

/** The bucket that was made; both values are references. */
interface Made {
  readonly name: string;
  readonly namespace: string;
}

/**
 * Checks everything that can be checked before the bucket exists, and returns a function that makes the lifecycle once it exists.
 */
export function planLifecycle(
  bucket: Construct,
  lifecycle: BucketLifecycle,
  { compartment, region, versioning }: Place,
): (made: Made) => void {
  checkRules(bucket.node.path, lifecycle.rules, versioning);
  const { writePolicy = true, propagation = Duration.seconds(60) } = lifecycle;
  const service = writePolicy ? Subject.service(storageServiceOf(bucket, region, bucket)) : undefined;
  if (service !== undefined) {
    checkWait(bucket, propagation, "the policy of a lifecycle");
    asIf(bucket, "Lifecycle", "its lifecycle", (below) => {
      asIf(below, "Policy", "the policy of its lifecycle", checkPolicyName);
    });
  }
  return (made) => {
    new LifecyclePolicy(bucket, "Lifecycle", { ...lifecycle, made, compartment, service });
  };
}

interface LifecyclePolicyProps extends BucketLifecycle {
  readonly made: Made;
  readonly compartment: Compartment;
  /** Undefined if the policy exists already. */
  readonly service: Subject | undefined;
}

/** The one lifecycle policy that a bucket can have. */
class LifecyclePolicy extends Construct {
  public constructor(scope: Construct, id: string, props: LifecyclePolicyProps) {
    super(scope, id);
    const { made, compartment, service, rules, propagation = Duration.seconds(60) } = props;
    const policy = service && this.addPolicy(compartment, statementFor(service, compartment, made.name));
    make(ObjectstorageObjectLifecyclePolicy, this, {}, [
      { config: { namespace: made.namespace, bucket: made.name, rules: rules.map((rule) => rule._render()) } },
      { build: () => policy && { dependsOn: policy.inForce(propagation) } },
    ]);
  }

  private addPolicy(compartment: Compartment, statement: PolicyStatement): Policy {
    const description = "Lets Object Storage apply the lifecycle rules of one bucket";
    return new Policy(this, "Policy", { compartment, statements: [statement], description });
  }
}

/**
 * The permissions that the service uses, out of those that `manage` gives: Oracle, "Object Storage Object Lifecycle Management".
 */
const PERMISSIONS = [
  "BUCKET_INSPECT",
  "BUCKET_READ",
  "OBJECT_INSPECT",
  "OBJECT_UPDATE_TIER",
  "OBJECT_DELETE",
  "OBJECT_VERSION_DELETE",
];

function statementFor(subject: Subject, compartment: Compartment, bucketName: string): PolicyStatement {
  const permissions = PERMISSIONS.map((permission) => PolicyCondition.isEqual("request.permission", permission));
  return PolicyStatement.allow({
    subject,
    access: Access.manage("object-family"),
    location: PolicyLocation.compartment(compartment),
    condition: PolicyCondition.all(
      PolicyCondition.isEqual("target.bucket.name", bucketName),
      PolicyCondition.any(...permissions),
    ),
  });
}

/** Oracle, "Object Storage Object Lifecycle Management". */
const MAX_RULES = 1000;

function checkRules(at: string, rules: readonly LifecycleRule[], versioning: BucketVersioning): void {
  const what = "lifecycle.rules";
  if (rules.length < 1 || rules.length > MAX_RULES) {
    const remedy = "leave out lifecycle if there are no rules";
    throw refusal(at, { what, rule: `must be 1 to ${MAX_RULES}`, got: rules.length, remedy });
  }
  checkRuleNames(at, what, rules);
  const ofVersions = rules.find((rule) => rule._needsVersions);
  if (ofVersions === undefined || versioning !== BucketVersioning.DISABLED) return;
  const rule = "can be about previous versions only in a bucket with versioning";
  throw refusal(at, { what, rule, got: ofVersions.name, remedy: "enable versioning, or make the rule about objects" });
}
