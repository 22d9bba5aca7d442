// Internal: rules about buckets.

import { RuleLevel } from "../rule-level";
import { asList, block, isMissing, isObject, literal, type Resource, type StackDocument, textsIn } from "./document";
import { cis, each, type Rule } from "./rule";

const BUCKET = "oci_objectstorage_bucket";

export const STORAGE_RULES: readonly Rule[] = [
  {
    id: "OCI-BKT-001",
    level: RuleLevel.ERROR,
    title: "A bucket is private",
    reason: "anyone on the internet can read the objects of a public bucket",
    remedy: "set access_type to NoPublicAccess",
    sources: [cis("5.1.1")],
    check: each(BUCKET, ({ body }) => {
      const access = literal(body.access_type);
      const isPublic = typeof access === "string" && /^ObjectRead/i.test(access);
      return isPublic ? "can be read by anyone" : undefined;
    }),
  },
  {
    id: "OCI-BKT-002",
    level: RuleLevel.WARNING,
    title: "A bucket is encrypted with your own key",
    reason: "you can neither rotate nor disable an Oracle-managed key",
    remedy: "encrypt it with BucketEncryption.customerManaged(key)",
    sources: [cis("5.1.2")],
    check: each(BUCKET, ({ body }) =>
      isMissing(body, "kms_key_id") ? "is encrypted with an Oracle-managed key" : undefined,
    ),
  },
  {
    id: "OCI-BKT-003",
    level: RuleLevel.WARNING,
    title: "A bucket keeps earlier versions of its objects, or retains them",
    reason: "otherwise an object that is overwritten or deleted is gone",
    remedy: "enable versioning, or give the bucket a retention rule",
    sources: [cis("5.1.3")],
    check: each(BUCKET, ({ body }) => {
      const isOff =
        isMissing(body, "versioning") || ["Disabled", "Suspended"].includes(String(literal(body.versioning)));
      return isOff && isMissing(body, "retention_rules") ? "does not keep earlier versions" : undefined;
    }),
  },
  {
    id: "OCI-BKT-004",
    level: RuleLevel.WARNING,
    title: "Writes to a bucket are logged",
    reason: "without the log, there is no record of who changed or deleted an object",
    remedy: "add a log of the service objectstorage and the category write",
    sources: [cis("4.17")],
    check: each(BUCKET, (bucket, document) =>
      isLogged(document, bucket, "objectstorage", ["write"]) ? undefined : "has no log of writes",
    ),
  },
  {
    id: "OCI-BKT-005",
    level: RuleLevel.INFO,
    title: "An archive has lifecycle rules",
    reason: "the cost of an archive of messages grows every day",
    remedy: "move old objects to the archive tier, or delete them, with LifecycleRule",
    sources: ["Oracle: Object Storage, Object Lifecycle Management"],
    check: each(BUCKET, (bucket, document) => {
      const isArchive = document.isNamedBy(bucket, "oci_sch_service_connector", (body) => body.target);
      const isCleaned = document.isNamedBy(bucket, "oci_objectstorage_object_lifecycle_policy", (body) => body.bucket);
      return isArchive && !isCleaned ? "receives objects from a connector and is never cleaned up" : undefined;
    }),
  },
];

/** Whether the document has an enabled log of a resource for each of these categories. A log with unknown values counts. */
export function isLogged(
  document: StackDocument,
  resource: Resource,
  service: string,
  categories: readonly string[],
): boolean {
  const sources = document.all("oci_logging_log").flatMap(({ body }) => {
    const source = block(block(body, "configuration"), "source");
    const isOff = literal(body.is_enabled) === false || literal(body.is_enabled) === "false";
    return source === undefined || isOff ? [] : [source];
  });
  const own = sources.filter(
    (source) => document.mentioned(source.resource).includes(resource) || isNamedAlike(source.resource, resource),
  );
  const isOf = (one: string): boolean =>
    own.some((source) => mayBe(source.service, service) && mayBe(source.category, one));
  return categories.every(isOf);
}

/** Logging identifies a bucket by its name, which may be written out in both places. */
function isNamedAlike(value: unknown, { type, body }: Resource): boolean {
  return type === BUCKET && typeof value === "string" && value === body.name;
}

/** A string that Terraform knows later may be the wanted one. */
function mayBe(value: unknown, wanted: string): boolean {
  return typeof value === "string" && (value === wanted || value.includes("${"));
}

/** Whether a flow log covers a subnet or its VCN. */
export function hasFlowLog(document: StackDocument, subnet: Resource): boolean {
  const isOwn = ["all", "subnet"].some((category) => isLogged(document, subnet, "flowlogs", [category]));
  const vcns = textsIn(subnet.body.vcn_id ?? "").flatMap(({ text }) => document.mentioned(text));
  return (
    isOwn || vcns.some((vcn) => ["all", "vcn"].some((category) => isLogged(document, vcn, "flowlogs", [category])))
  );
}

/** The objects of a block that may repeat. */
export function blocksOf(value: Resource["body"], name: string): readonly Resource["body"][] {
  return asList(value[name]).filter(isObject);
}
