import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { TerraformOutput, TerraformVariable, Token } from "cdktf";
import { Construct } from "constructs";
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
    "This bucket is declared with an Oracle-managed key but has a customer-managed key: declare that key, or unassign it from the bucket in OCI and import the bucket again.",
};

const PRIVATE = {
  condition: '${!contains(["OBJECTREAD","OBJECTREADWITHOUTLIST"], try(upper(self.access_type), ""))}',
  error_message:
    "This bucket is declared private but is public: remove what makes it public from the code, or make it private in OCI.",
};

function versioning(declared: string, others: string): object {
  return {
    condition: `\${!contains([${others}], try(upper(self.versioning), ""))}`,
    error_message: `This bucket does not have the declared versioning, ${declared}: declare the versioning that it has, or change it in OCI.`,
  };
}

function bucketOf(props: Partial<BucketProps>, stack = newStack()): unknown {
  new Bucket(stack, "archive", { compartment, name: "bookings", ...props });
  return resource(synthesize(stack), ObjectstorageBucket);
}

test("minimal: private, versioned, protected, with Oracle's key, in the namespace of the tenancy", () => {
  expect(bucketOf({})).toEqual({
    compartment_id: COMPARTMENT_ID,
    namespace: "${data.oci_objectstorage_namespace.object-storage-namespace_3609F0D3.namespace}",
    name: "bookings",
    access_type: "NoPublicAccess",
    versioning: "Enabled",
    storage_tier: "Standard",
    auto_tiering: "Disabled",
    object_events_enabled: false,
    lifecycle: {
      prevent_destroy: true,
      postcondition: [PRIVATE, versioning("Enabled", '"SUSPENDED","DISABLED"'), ORACLE_KEY],
    },
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
    lifecycle: { postcondition: [PRIVATE, versioning("Suspended", '"ENABLED","DISABLED"'), ORACLE_KEY] },
  });
});

test("an archive bucket does not have auto-tiering, because its objects are in one tier", () => {
  const bucket = bucketOf({ tier: BucketTier.ARCHIVE });
  expect(bucket).toMatchObject({ storage_tier: "Archive" });
  expect(bucket).not.toHaveProperty("auto_tiering");
});

test("a public bucket does not compile", () => {
  // @ts-expect-error access is not a prop
  const open: BucketProps = { compartment, name: "bookings", accessType: "ObjectRead" };
  // @ts-expect-error there are only the tiers of the class
  const tier: unknown = () => new BucketTier({ storageTier: "Standard" }) as unknown;
  expect([bucketOf(open), tier]).toMatchObject([{ access_type: "NoPublicAccess" }, expect.any(Function)]);
});

test("the namespace is looked up once in a stack, unless it is given", () => {
  const stack = newStack();
  for (const id of ["a", "b"]) new Bucket(stack, id, { compartment, name: id });
  Bucket.fromBucketName(stack, "c", "c");
  expect(dataSources(synthesize(stack), DataOciObjectstorageNamespace)).toEqual([{}]);
  const other = newStack("other");
  new Bucket(other, "a", { compartment, name: "a", namespace });
  expect(dataSources(synthesize(other), DataOciObjectstorageNamespace)).toEqual([]);
});

test("the default name consists of the prefix and the ids, and a given name is used unchanged", () => {
  const stack = new OciStack(testApp(), "test");
  new Bucket(new Construct(stack, "cold"), "archive", { compartment });
  new Bucket(stack, "named", { compartment, name: "bookings" });
  expect(resources(synthesize(stack), ObjectstorageBucket).map(({ name }) => name)).toEqual([
    "${var.name_prefix}-cold-archive",
    "bookings",
  ]);
  expect(bucketOf({ name: undefined })).toMatchObject({ name: "archive" });
});

test("a name can have 256 characters, and ids are cut so that the prefix fits", () => {
  expect(bucketOf({ name: "a".repeat(256) })).toMatchObject({ name: "a".repeat(256) });
  const stack = new OciStack(testApp(), "test");
  new Bucket(stack, "b".repeat(215), { compartment });
  expect(resource(synthesize(stack), ObjectstorageBucket).name).toMatch(/^\$\{var\.name_prefix\}-b{205}-[0-9a-f]{8}$/);
});

test("inputs are rendered as references, even in names", () => {
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

test("its name and namespace are references, so that resources that use them are created later", () => {
  const stack = newStack();
  const bucket = new Bucket(stack, "archive", { compartment, name: "bookings" });
  new TerraformOutput(stack, "called", { value: bucket.bucketName });
  new TerraformOutput(stack, "space", { value: bucket.namespace });
  expect(bucket._known.find("compartment")).toBe(compartment);
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

test("a grant on a new bucket refers to it", () => {
  const stack = newStack();
  const made = new Bucket(stack, "archive", { compartment, name: "bookings" });
  expect(resolvedText(stack, made.allowRead(readers).text)).toMatch(
    /where target\.bucket\.name = '\$\{oci_objectstorage_bucket\.archive_\w+\.name\}'$/,
  );
});

test("reads and writes can be logged, by the name of the bucket", () => {
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

test("an import knows only what it was given", () => {
  const stack = newStack();
  const told = Bucket.fromBucketAttributes(stack, "a", { bucketName: "bookings", namespace, compartment });
  expect([told.bucketName, told.namespace, told._known.find("compartment")]).toEqual([
    "bookings",
    namespace,
    compartment,
  ]);
  const byName = Bucket.fromBucketName(stack, "b", "bookings");
  expect([byName.bucketName, byName._known.find("compartment")]).toEqual(["bookings", undefined]);
});

test("with retention rules, a bucket is not versioned by default", () => {
  expect(bucketOf({ retentionRules: [RetentionRule.days("a", 1)] })).toMatchObject({ versioning: "Disabled" });
});

test("buckets in two namespaces can have the same name", () => {
  const stack = newStack();
  new Bucket(stack, "one", { compartment, name: "bookings" });
  new Bucket(stack, "two", { compartment, name: "bookings", namespace });
  expect(resources(synthesize(stack), ObjectstorageBucket)).toHaveLength(2);
});

test("fails for two buckets with the same name in one namespace, even if it is read twice", () => {
  const stack = newStack();
  const space = new TerraformVariable(stack, "space", { type: "string" });
  const add = (id: string): Bucket =>
    new Bucket(stack, id, { compartment, name: "bookings", namespace: Token.asString(space.value) });
  add("one");
  expect(() => add("two")).toThrow(
    "test/two: the name of a bucket must be unique in its namespace and region, but test/one has it already, got 'bookings'; " +
      "give one of them another name",
  );
});

test("fails for a name whose characters around a reference are not allowed", () => {
  const stack = newStack();
  const name = `${new TerraformVariable(stack, "called", { type: "string" }).stringValue}/archive`;
  expect(() => bucketOf({ name }, stack)).toThrow(
    "test/archive: the name of a bucket must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, got '${...}/archive'; " +
      "rename it before it exists",
  );
});

test("names are case-sensitive", () => {
  const stack = newStack();
  new Bucket(stack, "one", { compartment, name: "bookings" });
  new Bucket(stack, "two", { compartment, name: "Bookings" });
  expect(resources(synthesize(stack), ObjectstorageBucket)).toHaveLength(2);
});

test("a metric is that of this bucket, by its OCID", () => {
  const stack = newStack();
  const bucket = new Bucket(stack, "bucket", { compartment, name: "archive", namespace });
  const size = bucket.metric(BucketMetric.STORED_BYTES);
  expect(resolvedText(stack, size.above(1).toString())).toMatch(
    /^StoredBytes\[1h\]\{resourceID = "\$\{oci_objectstorage_bucket\.bucket_\w+\.bucket_id\}"\}\.mean\(\) > 1$/,
  );
  expect(size.compartment).toBe(compartment);
});
