import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { TerraformOutput, TerraformVariable, Token } from "cdktf";
import {
  Bucket,
  BucketEncryption,
  BucketMetric,
  type BucketProps,
  BucketTier,
  BucketVersioning,
  Compartment,
  Duration,
  LifecycleRule,
  LifecycleTarget,
  Log,
  LogGroup,
  OciStack,
  RetentionRule,
  Subject,
  Tags,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { COMPARTMENT_ID } from "../support/ocids";
import { dataSources, newStack, outputs, resource, resources, synthesize, testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const readers = Subject.group({ name: "readers" });
const namespace = "acmenamespace";

const ORACLE_KEY = {
  condition: '${self.kms_key_id == null || self.kms_key_id == ""}',
  error_message:
    "This bucket is declared with Oracle's key and has one of yours: declare that key, or take it off the bucket in OCI.",
};

function bucketOf(props: Partial<BucketProps>, stack = newStack()): unknown {
  new Bucket(stack, "archive", { compartment, name: "bookings", ...props });
  return resource(synthesize(stack), ObjectstorageBucket);
}

test("minimal: private, versioned, protected, with Oracle's key, in the tenancy's namespace", () => {
  expect(bucketOf({})).toEqual({
    compartment_id: COMPARTMENT_ID,
    namespace: "${data.oci_objectstorage_namespace.object-storage-namespace_3609F0D3.namespace}",
    name: "bookings",
    access_type: "NoPublicAccess",
    versioning: "Enabled",
    storage_tier: "Standard",
    auto_tiering: "Disabled",
    object_events_enabled: false,
    lifecycle: { prevent_destroy: true, postcondition: [ORACLE_KEY] },
  });
});

test("maximal: every prop has its place in the resource", () => {
  const all: Required<BucketProps> = {
    compartment,
    name: "bookings",
    namespace,
    versioning: BucketVersioning.SUSPENDED,
    tier: BucketTier.AUTO,
    encryption: BucketEncryption.oracleManaged(),
    retentionRules: [RetentionRule.days("a-month", 30)],
    lifecycle: { rules: [LifecycleRule.deleteAfter(Duration.days(90))], propagation: Duration.seconds(0) },
    emitObjectEvents: true,
    region: "eu-frankfurt-1",
    tags: Tags.of({ freeform: { team: "booking" }, defined: { "Cost.Center": "1" } }),
    deletionProtection: false,
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(bucketOf(all)).toEqual({
    compartment_id: COMPARTMENT_ID,
    namespace,
    name: "bookings",
    access_type: "NoPublicAccess",
    versioning: "Suspended",
    storage_tier: "Standard",
    auto_tiering: "InfrequentAccess",
    object_events_enabled: true,
    retention_rules: [{ display_name: "a-month", duration: { time_amount: "30", time_unit: "DAYS" } }],
    freeform_tags: { team: "booking" },
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
    lifecycle: { postcondition: [ORACLE_KEY] },
  });
});

test("an archive says nothing of tiering, since its objects are in one tier", () => {
  const bucket = bucketOf({ tier: BucketTier.ARCHIVE });
  expect(bucket).toMatchObject({ storage_tier: "Archive" });
  expect(bucket).not.toHaveProperty("auto_tiering");
});

test("there is no way to write a public bucket", () => {
  // @ts-expect-error access is no prop
  const open: BucketProps = { compartment, name: "bookings", accessType: "ObjectRead" };
  // @ts-expect-error tiers are three
  const tier: unknown = () => new BucketTier({ storageTier: "Standard" }) as unknown;
  expect([bucketOf(open), tier]).toMatchObject([{ access_type: "NoPublicAccess" }, expect.any(Function)]);
});

test("the namespace is looked up once in a stack, and not at all where it is given", () => {
  const stack = newStack();
  for (const id of ["a", "b"]) new Bucket(stack, id, { compartment, name: id });
  Bucket.fromBucketName(stack, "c", "c");
  expect(dataSources(synthesize(stack), DataOciObjectstorageNamespace)).toEqual([{}]);
  const other = newStack("other");
  new Bucket(other, "a", { compartment, name: "a", namespace });
  expect(dataSources(synthesize(other), DataOciObjectstorageNamespace)).toEqual([]);
});

test("in an OciStack the stack's prefix comes before the name", () => {
  const stack = new OciStack(testApp(), "test");
  new Bucket(stack, "archive", { compartment: stack.compartment, name: "bookings" });
  expect(resource(synthesize(stack), ObjectstorageBucket)).toMatchObject({ name: "${var.name_prefix}-bookings" });
});

test("inputs land as references, names too", () => {
  const stack = newStack();
  const text = (id: string): string => new TerraformVariable(stack, id, { type: "string" }).stringValue;
  const events = new TerraformVariable(stack, "events", { type: "bool" }).booleanValue;
  const props = { name: text("called"), namespace: text("space"), emitObjectEvents: events };
  expect(bucketOf(props, stack)).toMatchObject({
    name: "${var.called}",
    namespace: "${var.space}",
    object_events_enabled: "${var.events}",
  });
});

test("its name and namespace are references, so that what uses them comes after it", () => {
  const stack = newStack();
  const bucket = new Bucket(stack, "archive", { compartment, name: "bookings" });
  new TerraformOutput(stack, "called", { value: bucket.bucketName });
  new TerraformOutput(stack, "space", { value: bucket.namespace });
  expect(bucket._compartment).toBe(compartment);
  expect(outputs(synthesize(stack))).toEqual({
    called: { value: expect.stringMatching(/^\$\{oci_objectstorage_bucket\.archive_\w+\.name\}$/) as string },
    space: { value: expect.stringMatching(/^\$\{oci_objectstorage_bucket\.archive_\w+\.namespace\}$/) as string },
  });
});

const bucket = Bucket.fromBucketAttributes(newStack(), "known", { bucketName: "bookings", namespace, compartment });
const onlyHere = `in compartment id ${COMPARTMENT_ID} where target.bucket.name = 'bookings'`;

test.each([
  ["to read", bucket.allowRead(readers), "read objects"],
  ["to write", bucket.allowWrite(readers), "{OBJECT_CREATE, OBJECT_OVERWRITE}"],
  ["to manage", bucket.allowManage(readers), "manage objects"],
  ["to inspect", bucket.allowInspect(readers), "read buckets"],
])("a grant %s is limited to the bucket", (_, statement, access) => {
  expect(statement.text).toBe(`Allow group readers to ${access} ${onlyHere}`);
});

test("a grant on a bucket made here names it by reference", () => {
  const stack = newStack();
  const made = new Bucket(stack, "archive", { compartment, name: "bookings" });
  expect(resolvedText(stack, made.allowRead(readers).text)).toMatch(
    /where target\.bucket\.name = '\$\{oci_objectstorage_bucket\.archive_\w+\.name\}'$/,
  );
});

test("reads and writes can be logged, by the bucket's name", () => {
  const stack = newStack();
  const made = new Bucket(stack, "archive", { compartment, name: "bookings" });
  const logGroup = new LogGroup(stack, "group", { compartment, name: "objects" });
  new Log(stack, "reads", { logGroup, source: made.readLog() });
  new Log(stack, "writes", { logGroup, source: made.writeLog() });
  const named = expect.stringMatching(/^\$\{oci_objectstorage_bucket\.archive_\w+\.name\}$/) as unknown;
  expect(resources(synthesize(stack), LoggingLog)).toMatchObject([
    { configuration: { source: { service: "objectstorage", category: "read", resource: named } } },
    { configuration: { source: { service: "objectstorage", category: "write", resource: named } } },
  ]);
});

test("an import knows what it was given", () => {
  const stack = newStack();
  const told = Bucket.fromBucketAttributes(stack, "a", { bucketName: "bookings", namespace, compartment });
  expect([told.bucketName, told.namespace, told._compartment]).toEqual(["bookings", namespace, compartment]);
  const byName = Bucket.fromBucketName(stack, "b", "bookings");
  expect([byName.bucketName, byName._compartment]).toEqual(["bookings", undefined]);
});

test("fails for a grant on an import that does not know its compartment", () => {
  expect(() => Bucket.fromBucketName(newStack(), "archive", "bookings").allowRead(readers)).toThrow(
    "test/archive: a grant needs the compartment, which is not known of this import; use Bucket.fromBucketAttributes",
  );
});

test("fails for an import by a name that no bucket has", () => {
  expect(() => Bucket.fromBucketName(newStack(), "archive", "book ings")).toThrow(
    "test/archive: bucketName must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, got 'book ings'; " +
      "rename it before it exists",
  );
});

const NAME = "the name of a bucket must be 1 to 256 of the characters A-Z a-z 0-9 . _ -";
const rules = [RetentionRule.days("a", 1)];
const NOT_BOTH =
  "retentionRules are not possible with versioning enabled; " +
  "leave one out; for a bucket that has versions already give BucketVersioning.SUSPENDED";

test.each<[string, Partial<BucketProps>, string]>([
  ["no name", { name: "" }, `${NAME}, got ''; rename it before it exists`],
  ["a name with a blank", { name: "book ings" }, `${NAME}, got 'book ings'; rename it before it exists`],
  ["a name with a slash", { name: "book/ings" }, `${NAME}, got 'book/ings'; rename it before it exists`],
  ["a name with an umlaut", { name: "bücher" }, `${NAME}, got 'bücher'; rename it before it exists`],
  [
    "a name of 257 characters",
    { name: "a".repeat(257) },
    `${NAME}, got '${"a".repeat(80)}...'; rename it before it exists`,
  ],
  ["versions beside retention rules", { versioning: BucketVersioning.ENABLED, retentionRules: rules }, NOT_BOTH],
  [
    "101 retention rules",
    { retentionRules: Array.from({ length: 101 }, (_, i) => RetentionRule.days(`r${i}`, 1)) },
    "retentionRules must be at most 100, got 101; join some",
  ],
  [
    "two retention rules of one name",
    { retentionRules: [...rules, ...rules] },
    "retentionRules must have different names, got 'a'; name one of them otherwise",
  ],
  [
    "a lifecycle without rules",
    { lifecycle: { rules: [] } },
    "lifecycle.rules must be 1 to 1000, got 0; leave lifecycle out where there is no rule",
  ],
  [
    "1001 lifecycle rules",
    { lifecycle: { rules: Array.from({ length: 1001 }, () => LifecycleRule.deleteAfter(Duration.days(1))) } },
    "lifecycle.rules must be 1 to 1000, got 1001; leave lifecycle out where there is no rule",
  ],
  [
    "two lifecycle rules of one name",
    { lifecycle: { rules: [1, 2].map((days) => LifecycleRule.deleteAfter(Duration.days(days))) } },
    "lifecycle.rules must have different names, got 'delete-objects'; name one of them otherwise",
  ],
  [
    "a lifecycle of versions that there are not",
    {
      versioning: BucketVersioning.DISABLED,
      lifecycle: {
        rules: [LifecycleRule.deleteAfter(Duration.days(1), { target: LifecycleTarget.PREVIOUS_VERSIONS })],
      },
    },
    "lifecycle.rules can be about previous versions only in a bucket with versioning, got " +
      "'delete-previous-object-versions'; enable versioning, or make the rule about objects",
  ],
])("fails for %s", (_, props, message) => {
  expect(() => bucketOf(props)).toThrow(new Error(`test/archive: ${message}`));
});

test("with retention rules a bucket has no versions unless it says otherwise", () => {
  expect(bucketOf({ retentionRules: rules })).toMatchObject({ versioning: "Disabled" });
});

test("fails for a name that is too long behind the stack's prefix", () => {
  const stack = new OciStack(testApp(), "test");
  const add = (length: number): Bucket =>
    new Bucket(stack, `b${length}`, { compartment: stack.compartment, name: "a".repeat(length) });
  expect(() => add(215)).toThrow(
    "test/b215: the name of a bucket must be 1 to 214 of the characters A-Z a-z 0-9 . _ -, since the stack's prefix comes " +
      `before it, got '${"a".repeat(80)}...'; rename it before it exists`,
  );
  expect(() => add(214)).not.toThrow();
});

test("fails for two buckets of one name in one namespace, though it is read twice", () => {
  const stack = newStack();
  const space = new TerraformVariable(stack, "space", { type: "string" });
  const add = (id: string, where: string): Bucket =>
    new Bucket(stack, id, { compartment, name: "bookings", namespace: where });
  add("one", Token.asString(space.value));
  expect(() => add("two", Token.asString(space.value))).toThrow(
    "test/two: the name 'bookings' of a bucket is the name of test/one already; give one of them another name",
  );
  add("three", "another");
});

test("names are case-sensitive", () => {
  const stack = newStack();
  new Bucket(stack, "one", { compartment, name: "bookings" });
  new Bucket(stack, "two", { compartment, name: "Bookings" });
  expect(resources(synthesize(stack), ObjectstorageBucket)).toHaveLength(2);
});

test("a metric is of this bucket, by its OCID", () => {
  const stack = newStack();
  const bucket = new Bucket(stack, "bucket", { compartment, name: "archive", namespace });
  const size = bucket.metric(BucketMetric.STORED_BYTES);
  expect(resolvedText(stack, size.above(1).toString())).toMatch(
    /^StoredBytes\[1h\]\{resourceID = "\$\{oci_objectstorage_bucket\.bucket_\w+\.bucket_id\}"\}\.mean\(\) > 1$/,
  );
  expect(size.compartment).toBe(compartment);
});
