// Ids of what is made: OCIDs of the kind that the type has, and the forms of those that have none.

import { textOf, type ObjectValue } from "./values";
import { nameOf, type World } from "./world";

/** The word in the OCID of a type. */
const KINDS: Readonly<Record<string, string>> = {
  oci_apigateway_deployment: "apideployment",
  oci_apigateway_gateway: "apigateway",
  oci_apigateway_usage_plan: "apigatewayusageplan",
  oci_artifacts_container_repository: "containerrepo",
  oci_core_ipsec: "ipsecconnection",
  oci_functions_application: "fnapp",
  oci_functions_function: "fnfunc",
  oci_events_rule: "eventrule",
  oci_resource_scheduler_schedule: "resourceschedule",
  oci_dataflow_private_endpoint: "dataflowprivateendpoint",
  oci_datascience_model: "datasciencemodel",
  oci_datascience_model_deployment: "datasciencemodeldeployment",
  oci_dataintegration_workspace: "disworkspace",
  oci_identity_auth_token: "credential",
  oci_identity_tag: "tagdefinition",
  oci_identity_user_group_membership: "groupmembership",
  oci_kms_key_version: "keyversion",
  oci_log_analytics_log_analytics_log_group: "loganalyticsloggroup",
  oci_logging_log_group: "loggroup",
  oci_logging_unified_agent_configuration: "unifiedagentconfiguration",
  oci_ons_notification_topic: "onstopic",
  oci_ons_subscription: "onssubscription",
  oci_sch_service_connector: "serviceconnector",
  oci_streaming_connect_harness: "connectharness",
  oci_streaming_stream_pool: "streampool",
  oci_vault_secret: "vaultsecret",
};

/** Kinds whose OCIDs do not contain a region. */
const WITHOUT_REGION = new Set([
  "compartment",
  "credential",
  "dynamicgroup",
  "group",
  "groupmembership",
  "policy",
  "tagdefault",
  "tagdefinition",
  "tagnamespace",
  "user",
]);

/** Regions whose OCIDs have the key instead of the name. */
const KEYS: Readonly<Record<string, string>> = { "us-phoenix-1": "phx", "us-ashburn-1": "iad" };

export function kindOf(type: string): string {
  return KINDS[type] ?? type.replace(/^oci_[a-z]+_/, "").replaceAll("_", "");
}

/** An OCID that is the same in each run. */
export function ocid(world: World, kind: string, region: string, seed: string): string {
  const where = WITHOUT_REGION.has(kind) ? "" : (KEYS[region] ?? region);
  return `ocid1.${kind}.oc1.${where}.${world.unique(`${kind} ${where} ${seed}`)}`;
}

/** The id of a new resource. */
export function idOf(world: World, type: string, region: string, values: ObjectValue): string {
  const text = (name: string): string => textOf(values[name]) ?? "";
  switch (type) {
    case "oci_objectstorage_bucket":
      return `n/${text("namespace")}/b/${text("name")}`;
    case "oci_objectstorage_object_lifecycle_policy":
      return `n/${text("namespace")}/b/${text("bucket")}/l`;
    // It belongs to its VCN: making one is an update of what is there.
    case "oci_dns_resolver":
      return text("resolver_id");
    case "oci_objectstorage_object":
      return `n/${text("namespace")}/b/${text("bucket")}/o/${text("object")}`;
    case "oci_dns_resolver_endpoint":
      return `resolverId/${text("resolver_id")}/name/${text("name")}`;
    case "oci_core_network_security_group_security_rule":
      return world
        .unique(`rule ${seedOf(values)}`)
        .slice(0, 6)
        .toUpperCase();
    case "oci_kms_key_version": {
      const version = ocid(world, "keyversion", region, seedOf(values));
      return `keys/${text("key_id")}/keyVersions/${version}`;
    }
    case "oci_identity_domains_user":
    case "oci_identity_domains_group":
    case "oci_identity_domains_dynamic_resource_group":
    case "oci_identity_domains_auth_token":
      return world.unique(`${type} ${seedOf(values)}`).slice(0, 32);
    case "oci_functions_invoke_function":
    case "time_sleep":
      return world.now();
    default:
      return ocid(world, kindOf(type), region, seedOf(values));
  }
}

/** What distinguishes resources of a type: the name, otherwise all known attributes. */
function seedOf(values: ObjectValue): string {
  return nameOf(values) ?? JSON.stringify(values);
}
