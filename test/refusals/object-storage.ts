// Buckets and rules that Object Storage would refuse.

import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import {
  Bucket,
  BucketEncryption,
  type BucketProps,
  BucketVersioning,
  Duration,
  Key,
  KeyAlgorithm,
  LifecycleRule,
  LifecycleTarget,
  OciStack,
  Policy,
  PolicyStatement,
  RetentionRule,
  Subject,
  Vault,
} from "../../lib";
import { compartment, KEY_ID, type Row, rows, unprotectedKey } from "./row";

function archive(stack: OciStack, props: Partial<BucketProps>): Bucket {
  return new Bucket(stack, "archive", { compartment, name: "archive", namespace: "acme", ...props });
}

export const objectStorage: readonly Row[] = rows([
  {
    title: "a bucket with a slash in its name",
    make: (stack) => archive(stack, { name: "orders/archive" }),
    message:
      "shop/archive: the name of a bucket must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, got 'orders/archive'; rename it before it exists",
  },
  {
    title: "a bucket with a name of 257 characters",
    make: (stack) => archive(stack, { name: "a".repeat(257) }),
    message:
      "shop/archive: the name of a bucket must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, got 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...'; rename it before it exists",
  },
  {
    title: "two buckets of one name in a namespace",
    make: (stack) => {
      archive(stack, {});
      return new Bucket(stack, "again", { compartment, name: "archive", namespace: "acme" });
    },
    message:
      "shop/again: the name of a bucket must be unique in its namespace and region, but shop/archive has it already, got 'archive'; give one of them another name",
  },
  {
    title: "retention and versions",
    make: (stack) =>
      archive(stack, { versioning: BucketVersioning.ENABLED, retentionRules: [RetentionRule.days("year", 365)] }),
    message:
      "shop/archive: retentionRules are not possible with versioning enabled; leave out one of the two; for a bucket that has versions already, use BucketVersioning.SUSPENDED",
  },
  {
    title: "two retention rules of one name",
    make: (stack) =>
      archive(stack, { retentionRules: [RetentionRule.days("keep", 30), RetentionRule.years("keep", 1)] }),
    message: "shop/archive: retentionRules must have different names, got 'keep'; give one of them another name",
  },
  {
    title: "retention of nothing",
    make: () => RetentionRule.days("keep", 0),
    message: "the time of the retention rule 'keep' must be a whole number of at least 1 days, got 0",
  },
  {
    title: "retention of half a year",
    make: () => RetentionRule.years("keep", 0.5),
    message: "the time of the retention rule 'keep' must be a whole number of at least 1 years, got 0.5",
  },
  {
    title: "a retention rule with blanks",
    make: () => RetentionRule.indefinite("for ever"),
    message: "the name of a retention rule must be letters, digits, periods, underscores and hyphens, got 'for ever'",
  },
  {
    title: "a lifecycle without a rule",
    make: (stack) => archive(stack, { lifecycle: { rules: [] } }),
    message: "shop/archive: lifecycle.rules must be 1 to 1000, got 0; leave out lifecycle if there are no rules",
  },
  {
    title: "two lifecycle rules of one name",
    make: (stack) => {
      const rules = [LifecycleRule.deleteAfter(Duration.days(90)), LifecycleRule.deleteAfter(Duration.days(30))];
      return archive(stack, { lifecycle: { rules } });
    },
    message:
      "shop/archive: lifecycle.rules must have different names, got 'delete-objects'; give one of them another name",
  },
  {
    title: "a rule for versions of a bucket that has none",
    make: (stack) => {
      const rules = [LifecycleRule.deleteAfter(Duration.days(30), { target: LifecycleTarget.PREVIOUS_VERSIONS })];
      return archive(stack, { versioning: BucketVersioning.DISABLED, lifecycle: { rules } });
    },
    message:
      "shop/archive: lifecycle.rules can be about previous versions only in a bucket with versioning, got 'delete-previous-object-versions'; enable versioning, or make the rule about objects",
  },
  {
    title: "a rule after twelve hours",
    make: () => LifecycleRule.archiveAfter(Duration.hours(12)),
    message: "the age in the lifecycle rule 'archive-objects' must be a whole number of at least 0 days, got 0.5",
  },
  {
    title: "a rule for objects that begin with nothing",
    make: () => LifecycleRule.deleteAfter(Duration.days(30), { prefixes: [""] }),
    message:
      "a prefix or pattern of a lifecycle rule must be 1 to 1024 characters, got ''; leave out the filter for all objects",
  },
  {
    title: "a rule with more patterns than a rule has",
    make: () => {
      const include = Array.from({ length: 21 }, (_, index) => `orders-${index}-*`);
      return LifecycleRule.deleteAfter(Duration.days(30), { include });
    },
    message: "the filter of a lifecycle rule must be at most 20 prefixes and patterns, got 21; write two rules",
  },
  {
    title: "an ECDSA key for a bucket",
    make: (stack) => {
      const vault = new Vault(stack, "vault", { compartment, name: "orders" });
      const key = new Key(stack, "key", { vault, name: "orders", algorithm: KeyAlgorithm.ECDSA_P256 });
      return archive(stack, { encryption: BucketEncryption.customerManaged(key) });
    },
    message:
      "shop/archive: encryption needs an AES key, but shop/key has another algorithm, got 'ECDSA'; create one with KeyAlgorithm.AES_256",
  },
  {
    title: "a key for a bucket that is not known to live anywhere",
    make: (stack) =>
      archive(stack, { encryption: BucketEncryption.customerManaged(Key.fromKeyId(stack, "key", KEY_ID)) }),
    message:
      "shop/key: the statement that lets objectstorage-${var.region} use the key needs the compartment, which is not known for this import; give compartment to Key.fromKeyAttributes, or use Key.fromLookup",
  },
  {
    title: "a bucket with a key of its own that Terraform does not wait for",
    make: (stack) => {
      const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
      const timeouts = { create: Duration.minutes(0) };
      return archive(stack, { encryption: BucketEncryption.customerManaged(key), timeouts });
    },
    message:
      "shop/archive: timeouts.create must be at least a millisecond, got 0 minutes; leave it out to use the provider's default",
  },
  {
    title: "a policy that has the name of the one for a bucket's lifecycle",
    make: (stack) => {
      const statements = [PolicyStatement.parse("Allow group ops to read buckets in tenancy")];
      new Policy(stack, "taken", { compartment, name: `${stack.namePrefix}-logs-Lifecycle-Policy`, statements });
      const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
      const lifecycle = { rules: [LifecycleRule.deleteAfter(Duration.days(30))] };
      return new Bucket(stack, "logs", {
        compartment,
        encryption: BucketEncryption.customerManaged(key),
        lifecycle,
      });
    },
    message:
      "shop/logs/Lifecycle/Policy: the name of a policy must be unique in its tenancy, but shop/taken has it already, got '${var.name_prefix}-logs-Lifecycle-Policy'; give one of them another name",
  },
  {
    title: "a construct with the id of the provider that waits",
    make: (stack) => {
      new Construct(stack, "time");
      const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
      return archive(stack, { encryption: BucketEncryption.customerManaged(key) });
    },
    message:
      "shop/time: the id 'time' must be free for the provider hashicorp/time, which waits for the policy of a key; give this construct another id",
  },
  {
    title: "a construct with the id of the provider that waits for a lifecycle",
    make: (stack) => {
      new Construct(stack, "time");
      const lifecycle = { rules: [LifecycleRule.deleteAfter(Duration.days(30))] };
      return new Bucket(stack, "logs", { compartment, lifecycle });
    },
    message:
      "shop/time: the id 'time' must be free for the provider hashicorp/time, which waits for the policy of a lifecycle; give this construct another id",
  },
  {
    title: "a construct with the id of the policy that its key needs",
    make: (stack) => {
      const vault = new Vault(stack, "vault", { compartment, name: "orders" });
      const key = new Key(stack, "key", { vault, name: "orders" });
      new Construct(key, "objectstorage-eu-frankfurt-1");
      return archive(stack, { encryption: BucketEncryption.customerManaged(key), region: "eu-frankfurt-1" });
    },
    message:
      "shop/key/objectstorage-eu-frankfurt-1: the id 'objectstorage-eu-frankfurt-1' must be free for the policy that lets objectstorage-eu-frankfurt-1 use the key; give this construct another id",
  },
  {
    title: "a construct with the id of the look-up of the namespace",
    make: (stack) => {
      new Construct(stack, "object-storage-namespace");
      return new Bucket(stack, "logs", { compartment });
    },
    message:
      "shop/object-storage-namespace: the id 'object-storage-namespace' must be free for the look-up of the Object Storage namespace; give this construct another id",
  },
  {
    title: "a bucket whose name leaves no room for the prefix in it",
    make: (stack) => new Bucket(stack, "logs", { compartment, name: `${stack.namePrefix}-${"a".repeat(215)}` }),
    message: `shop/logs: the name of a bucket must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, got '\${...}-${"a".repeat(73)}...'; rename it before it exists`,
  },
  {
    title: "a lifecycle in a registry's region",
    make: (stack) => {
      const lifecycle = { rules: [LifecycleRule.deleteAfter(Duration.days(30))] };
      return new Bucket(stack, "logs", { compartment, region: "iad", lifecycle });
    },
    message:
      "shop/logs: region must be the identifier of a region, such as eu-frankfurt-1, got 'iad'; the three-letter key in the name of an image registry is not the identifier",
  },
  {
    title: "the key of a registry's region",
    make: (stack) => {
      const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
      return archive(stack, { encryption: BucketEncryption.customerManaged(key), region: "fra" });
    },
    message:
      "shop/archive: region must be the identifier of a region, such as eu-frankfurt-1, got 'fra'; the three-letter key in the name of an image registry is not the identifier",
  },
  {
    title: "a grant on a bucket that is not known to live anywhere",
    make: (stack) => Bucket.fromBucketName(stack, "archive", "archive").allowRead(Subject.group({ name: "ops" })),
    message:
      "shop/archive: a grant needs the compartment, which is not known for this import; give compartment to Bucket.fromBucketAttributes",
  },
  {
    title: "a known bucket with a slash in its name",
    make: (stack) => Bucket.fromBucketName(stack, "archive", "orders/archive"),
    message:
      "shop/archive: bucketName must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, got 'orders/archive'; write the name of the bucket",
  },
  {
    title: "a bucket that exists by its OCID",
    make: (stack) => Bucket.fromBucketName(stack, "archive", "ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket"),
    message:
      "shop/archive: bucketName must not be an OCID, got 'ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket'; write the name, because services identify a bucket by it",
  },
  {
    title: "a new bucket with an OCID as its name",
    make: (stack) => archive(stack, { name: "ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket" }),
    message:
      "shop/archive: the name of a bucket must not be an OCID, got 'ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket'; write the name, because services identify a bucket by it",
  },
  {
    title: "more retention rules than a bucket has",
    make: (stack) => {
      const retentionRules = Array.from({ length: 101 }, (_, n) => RetentionRule.days(`rule-${n}`, 7));
      return archive(stack, { retentionRules });
    },
    message: "shop/archive: retentionRules must be at most 100, got 101; combine some of them",
  },
  {
    title: "more lifecycle rules than a bucket has",
    make: (stack) => {
      const rules = Array.from({ length: 1001 }, (_, n) =>
        LifecycleRule.deleteAfter(Duration.days(7), { name: `rule-${n}` }),
      );
      return archive(stack, { lifecycle: { rules } });
    },
    message: "shop/archive: lifecycle.rules must be 1 to 1000, got 1001; leave out lifecycle if there are no rules",
  },
  {
    title: "the key of a bucket in a plain stack without a region",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      const key = Key.fromKeyAttributes(plain, "key", { keyId: KEY_ID, compartment });
      return new Bucket(plain, "archive", {
        compartment,
        name: "archive",
        namespace: "acme",
        encryption: BucketEncryption.customerManaged(key),
      });
    },
    message:
      "plain/archive: region must be given, because policies name Object Storage with it; give it, or derive the stack from OciStack",
  },
  {
    title: "a lifecycle rule with a blank for its name",
    make: () => LifecycleRule.deleteAfter(Duration.days(7), { name: " " }),
    message: "the name of a lifecycle rule must not be empty, got ' '; leave it out for 'delete-objects'",
  },
  {
    title: "a prefix that no object's name can have",
    make: () => LifecycleRule.deleteAfter(Duration.days(7), { prefixes: ["a".repeat(1025)] }),
    message:
      "a prefix or pattern of a lifecycle rule must be 1 to 1024 characters, got 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...'; leave out the filter for all objects",
  },
  {
    title: "a timed retention rule with blanks",
    make: () => RetentionRule.days("keep a week", 7),
    message:
      "the name of a retention rule must be letters, digits, periods, underscores and hyphens, got 'keep a week'",
  },
  {
    title: "an RSA key for a bucket in the tenancy's own namespace",
    make: (stack) => {
      const key = Key.fromKeyAttributes(stack, "rsa", { keyId: KEY_ID, compartment, algorithm: KeyAlgorithm.RSA_2048 });
      return archive(stack, { namespace: undefined, encryption: BucketEncryption.customerManaged(key) });
    },
    message:
      "shop/archive: encryption needs an AES key, but shop/rsa has another algorithm, got 'RSA'; create one with KeyAlgorithm.AES_256",
  },
  {
    title: "a bucket with a key of its own that is not waited for at all",
    make: (stack) => {
      const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
      const timeouts = { create: Duration.seconds(0) };
      return archive(stack, { namespace: undefined, encryption: BucketEncryption.customerManaged(key), timeouts });
    },
    message:
      "shop/archive: timeouts.create must be at least a millisecond, got 0 seconds; leave it out to use the provider's default",
  },
  {
    title: "a lifecycle in the region of a registry",
    make: (stack) => {
      const cold = { compartment, lifecycle: { rules: [LifecycleRule.deleteAfter(Duration.days(7))] }, region: "iad" };
      return new Bucket(stack, "cold", cold);
    },
    message:
      "shop/cold: region must be the identifier of a region, such as eu-frankfurt-1, got 'iad'; the three-letter key in the name of an image registry is not the identifier",
  },
  {
    title: "a lifecycle in a plain stack without a region",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      const lifecycle = { rules: [LifecycleRule.deleteAfter(Duration.days(7))] };
      return new Bucket(plain, "cold", { compartment, lifecycle });
    },
    message:
      "plain/cold: region must be given, because policies name Object Storage with it; give it, or derive the stack from OciStack",
  },
  {
    title: "a bucket with the key of another stack, which does not know its region",
    make: (stack) => {
      const keys = new OciStack(App.of(stack), "keys");
      const key = Key.fromKeyAttributes(keys, "key", { keyId: KEY_ID, compartment });
      return archive(stack, { encryption: BucketEncryption.customerManaged(key) });
    },
    message:
      "shop/archive: region must be given, because the policy that names it is below keys/key, in another stack; write it out, or do not write the policy",
  },
  {
    title: "a bucket whose former key is in another stack, which does not know its region",
    make: (stack) => {
      const keys = new OciStack(App.of(stack), "keys");
      const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
      const old = Key.fromKeyAttributes(keys, "old", { keyId: `${KEY_ID}old`, compartment });
      return archive(stack, { encryption: BucketEncryption.customerManaged(key, { formerKeys: [old] }) });
    },
    message:
      "shop/archive: region must be given, because the policy that names it is below keys/old, in another stack; write it out, or do not write the policy",
  },
  {
    title: "a protected bucket whose former key is not",
    make: (stack) => {
      const key = Key.fromKeyAttributes(stack, "new", { keyId: KEY_ID, compartment });
      const encryption = BucketEncryption.customerManaged(key, { formerKeys: [unprotectedKey(stack)] });
      return archive(stack, { encryption });
    },
    message:
      "shop/archive: a protected bucket must not have the unprotected former key shop/key, whose deletion may make data unreadable that it encrypted; protect the key, or remove it from formerKeys, or give the bucket deletionProtection: false",
  },
  {
    title: "a protected bucket whose key is not",
    make: (stack) => archive(stack, { encryption: BucketEncryption.customerManaged(unprotectedKey(stack)) }),
    message:
      "shop/archive: a protected bucket must not be encrypted with the unprotected key shop/key, whose deletion makes it unreadable; protect the key, or give the bucket deletionProtection: false",
  },
  {
    title: "a grant on a bucket whose attributes lack the compartment",
    make: (stack) =>
      Bucket.fromBucketAttributes(stack, "logs", { bucketName: "logs" }).allowRead(Subject.group({ name: "ops" })),
    message:
      "shop/logs: a grant needs the compartment, which is not known for this import; give compartment to Bucket.fromBucketAttributes",
  },
]);
