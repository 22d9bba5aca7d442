import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { ObjectstorageObjectLifecyclePolicy } from "@cdktf/provider-oci/lib/objectstorage-object-lifecycle-policy";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { TerraformVariable } from "cdktf";
import {
  Bucket,
  type BucketLifecycle,
  Compartment,
  Duration,
  LifecycleRule,
  type LifecycleRuleOptions,
  LifecycleTarget,
  OciStack,
  type UploadRuleOptions,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, type SynthesizedDocument, testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const region = "eu-frankfurt-1";
const monthly = LifecycleRule.deleteAfter(Duration.days(30));

function documentOf(lifecycle: BucketLifecycle, stack = newStack()): SynthesizedDocument {
  new Bucket(stack, "archive", { compartment, name: "bookings", namespace: "acme", region, lifecycle });
  return synthesize(stack);
}

function rulesOf(...rules: LifecycleRule[]): unknown {
  return resource(documentOf({ rules, writePolicy: false }), ObjectstorageObjectLifecyclePolicy).rules;
}

const BUCKET = "oci_objectstorage_bucket.archive_A318A092";

test("minimal: the statement for this bucket, a wait of one minute, then the rules", () => {
  const document = documentOf({ rules: [monthly] });
  expect(resource(document, ObjectstorageObjectLifecyclePolicy)).toEqual({
    namespace: `\${${BUCKET}.namespace}`,
    bucket: `\${${BUCKET}.name}`,
    rules: [
      {
        name: "delete-objects",
        action: "DELETE",
        target: "objects",
        time_amount: "30",
        time_unit: "DAYS",
        is_enabled: true,
      },
    ],
    depends_on: [
      "oci_identity_policy.archive_Lifecycle_Policy_A4D374B9",
      "time_sleep.archive_Lifecycle_Policy_Propagation_F9DB0C93",
    ],
  });
  expect(resource(document, IdentityPolicy)).toMatchObject({
    compartment_id: COMPARTMENT_ID,
    statements: [
      `Allow service objectstorage-eu-frankfurt-1 to manage object-family in compartment id ${COMPARTMENT_ID} ` +
        `where all {target.bucket.name = '\${${BUCKET}.name}', any {request.permission = 'BUCKET_INSPECT', ` +
        "request.permission = 'BUCKET_READ', request.permission = 'OBJECT_INSPECT', " +
        "request.permission = 'OBJECT_UPDATE_TIER', request.permission = 'OBJECT_DELETE', " +
        "request.permission = 'OBJECT_VERSION_DELETE'}}",
    ],
  });
  expect(resource(document, Sleep)).toMatchObject({ create_duration: "60s" });
});

test("maximal: with another wait", () => {
  const all: Required<BucketLifecycle> = { rules: [monthly], writePolicy: true, propagation: Duration.minutes(2) };
  expect(resource(documentOf(all), Sleep)).toMatchObject({ create_duration: "2m" });
});

test("without its own policy, it does not wait", () => {
  const document = documentOf({ rules: [monthly], writePolicy: false });
  expect(resource(document, ObjectstorageObjectLifecyclePolicy)).not.toHaveProperty("depends_on");
  expect(resources(document, IdentityPolicy)).toEqual([]);
});

test("in an OciStack, the name of the service has the region of the deployment", () => {
  const stack = new OciStack(testApp(), "test");
  new Bucket(stack, "archive", { compartment, name: "bookings", lifecycle: { rules: [monthly] } });
  expect(JSON.stringify(resource(synthesize(stack), IdentityPolicy))).toContain(
    "Allow service objectstorage-${var.region} to manage object-family",
  );
});

test("maximal rule: every option has its place", () => {
  const all: Required<LifecycleRuleOptions> = {
    name: "old",
    enabled: false,
    target: LifecycleTarget.PREVIOUS_VERSIONS,
    prefixes: ["bookings/"],
    include: ["*.gz"],
    exclude: ["*.keep"],
  };
  const rule = LifecycleRule.infrequentAccessAfter(Duration.days(7), all);
  expect(rule.name).toBe("old");
  expect(rulesOf(rule)).toEqual([
    {
      name: "old",
      action: "INFREQUENT_ACCESS",
      target: "previous-object-versions",
      time_amount: "7",
      time_unit: "DAYS",
      is_enabled: false,
      object_name_filter: {
        inclusion_prefixes: ["bookings/"],
        inclusion_patterns: ["*.gz"],
        exclusion_patterns: ["*.keep"],
      },
    },
  ]);
});

test("each action has its own name", () => {
  const week = Duration.days(7);
  const uploads: Required<UploadRuleOptions> = { name: "parts", enabled: true };
  const rules = [
    LifecycleRule.deleteAfter(week),
    LifecycleRule.deleteAfter(week, { target: LifecycleTarget.PREVIOUS_VERSIONS }),
    LifecycleRule.archiveAfter(week),
    LifecycleRule.infrequentAccessAfter(week),
    LifecycleRule.abortUploadsAfter(week),
    LifecycleRule.abortUploadsAfter(week, uploads),
  ];
  const summaries = (rulesOf(...rules) as { name: string; action: string; target: string }[]).map(
    ({ name, action, target }) => [name, action, target],
  );
  expect(summaries).toEqual([
    ["delete-objects", "DELETE", "objects"],
    ["delete-previous-object-versions", "DELETE", "previous-object-versions"],
    ["archive-objects", "ARCHIVE", "objects"],
    ["infrequent-access-objects", "INFREQUENT_ACCESS", "objects"],
    ["abort-multipart-uploads", "ABORT", "multipart-uploads"],
    ["parts", "ABORT", "multipart-uploads"],
  ]);
});

test("an age and a switch can be inputs", () => {
  const stack = newStack();
  const days = new TerraformVariable(stack, "days", { type: "number" }).numberValue;
  const enabled = new TerraformVariable(stack, "expire", { type: "bool" }).booleanValue;
  const rules = [LifecycleRule.deleteAfter(Duration.days(days), { enabled })];
  expect(resource(documentOf({ rules }, stack), ObjectstorageObjectLifecyclePolicy)).toMatchObject({
    rules: [{ time_amount: "${var.days}", is_enabled: "${var.expire}" }],
  });
});

test("a rule for unfinished uploads has no filter", () => {
  // @ts-expect-error the service does not have filters for them
  const options: UploadRuleOptions = { name: "parts", prefixes: ["a"] };
  // @ts-expect-error only the factories create rules
  const other: unknown = () => new LifecycleRule({}) as unknown;
  expect([options, other]).toHaveLength(2);
});
