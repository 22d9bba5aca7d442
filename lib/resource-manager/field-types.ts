// Internal: the types of fields that Resource Manager's meta schema knows, as data. Types that its documentation names and
// its meta schema does not (`oci:core:ssh:publickey`, `oci:objectstorage:bucket:name`) are left out: a form with one of
// them is refused.
// https://docs.oracle.com/en-us/iaas/Content/ResourceManager/Concepts/terraformconfigresourcemanager_topic-schema.htm

export interface PickerType {
  /** Keys that its `dependsOn` must have; none means that the whole of `dependsOn` may be missing. */
  readonly needs: readonly string[];
  /** Keys that its `dependsOn` may have. */
  readonly takes: readonly string[];
  /** Whether `dependsOn` may have no other keys, and must be there. */
  readonly dependsOn: "required" | "optional" | "ignored";
}

/** A key of `dependsOn` whose value is not text. */
export const DEPENDS_ON_KINDS: { readonly [key: string]: "expression" | "number" } = {
  hidePublicSubnet: "expression",
  hidePrivateSubnet: "expression",
  hideRegionalSubnet: "expression",
  hideAdSubnet: "expression",
  length: "number",
};

function picker(needs: string, takes = "", dependsOn: PickerType["dependsOn"] = "required"): PickerType {
  return { needs: words(needs), takes: words(takes), dependsOn };
}

function words(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

const IN_COMPARTMENT = picker("compartmentId");
const FREE = picker("", "", "ignored");

export const PICKER_TYPES: { readonly [type: string]: PickerType } = {
  "oci:apm:domain:id": IN_COMPARTMENT,
  "oci:blockstorage:policies:id": picker("", "compartmentId", "optional"),
  "oci:container:cluster:id": IN_COMPARTMENT,
  "oci:core:image:id": picker("compartmentId", "shape operatingSystem operatingSystemVersion"),
  "oci:core:instance:id": IN_COMPARTMENT,
  "oci:core:instanceshape:name": picker("compartmentId", "imageId availabilityDomain"),
  "oci:core:instanceshapewithflex:name": picker("compartmentId", "imageId availabilityDomain"),
  "oci:core:natgateway:id": picker("compartmentId", "vcnId"),
  "oci:core:nsg:id": picker("compartmentId", "vcnId"),
  "oci:core:servicegateway:id": picker("compartmentId", "vcnId"),
  "oci:core:subnet:id": picker(
    "compartmentId vcnId",
    "hidePublicSubnet hidePrivateSubnet hideRegionalSubnet hideAdSubnet",
  ),
  "oci:core:vcn:id": IN_COMPARTMENT,
  "oci:database:autonomouscontainerdatabase:id": IN_COMPARTMENT,
  "oci:database:autonomousdatabase:id": picker("compartmentId", "dbWorkload"),
  "oci:database:autonomousdatabaseversion:id": picker("", "compartmentId dbWorkload"),
  "oci:database:database:id": picker("compartmentId dbHomeId"),
  "oci:database:dbhome:dbversion": picker("dbHomeId"),
  "oci:database:dbhome:id": picker("compartmentId dbSystemId"),
  "oci:database:dbsystem:id": IN_COMPARTMENT,
  "oci:identity:availabilitydomain:name": IN_COMPARTMENT,
  "oci:identity:compartment:id": FREE,
  "oci:identity:domains:id": IN_COMPARTMENT,
  "oci:identity:dynamicgroups:id": IN_COMPARTMENT,
  "oci:identity:faultdomain:name": picker("availabilityDomainName compartmentId"),
  "oci:identity:groups:id": IN_COMPARTMENT,
  "oci:identity:region:name": FREE,
  "oci:identity:tag:value": IN_COMPARTMENT,
  "oci:kms:key:id": picker("compartmentId vaultId", "protectionMode algorithm length curveId"),
  "oci:kms:secret:id": picker("compartmentId", "vaultId name"),
  "oci:kms:vault:id": IN_COMPARTMENT,
  "oci:kubernetes:versions:id": picker("clusterOptionId compartmentId"),
  "oci:loadbalancer:loadbalancer:id": IN_COMPARTMENT,
  "oci:logan:entitytype:id": FREE,
  "oci:logan:logentity:id": IN_COMPARTMENT,
  "oci:logan:loggroup:id": IN_COMPARTMENT,
  "oci:logan:scheduledtask:id": picker("compartmentId taskType"),
  "oci:logan:source:id": IN_COMPARTMENT,
  "oci:mgmt:agent:id": IN_COMPARTMENT,
  "oci:mount:target:id": picker("availabilityDomain compartmentId"),
  "oci:ods:project:id": IN_COMPARTMENT,
  "oci:resourcemanager:privateendpoint:id": picker("compartmentId vcnId", "", "optional"),
};
