// What a deletion takes along, what it must wait for, and what stays taken after it.

import { isList, isObject, type ObjectValue, shown, textOf, type Value } from "./values";
import { nameOf, type Resource, ServiceError, type World } from "./world";

/** By type, what is deleted with a resource: the types, and the argument that names it. */
const CONTENTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  oci_streaming_stream_pool: [["oci_streaming_stream", "stream_pool_id"]],
  oci_ons_notification_topic: [["oci_ons_subscription", "topic_id"]],
  oci_kms_vault: [["oci_kms_key", "vault_id"]],
  oci_kms_key: [["oci_kms_key_version", "key_id"]],
  oci_identity_user: [["oci_identity_auth_token", "user_id"]],
  oci_core_network_security_group: [["oci_core_network_security_group_security_rule", "network_security_group_id"]],
};

export function goesWith(world: World, { type, id }: Resource): Resource[] {
  return (CONTENTS[type] ?? []).flatMap(([inner, argument]) =>
    world.all(inner).filter(({ values }) => values[argument] === id),
  );
}

/** By type, what must be gone before a resource can go: the types, and the argument that names it. */
const HELD_BY: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  oci_core_vcn: [
    ["oci_core_subnet", "vcn_id"],
    ["oci_core_internet_gateway", "vcn_id"],
    ["oci_core_nat_gateway", "vcn_id"],
    ["oci_core_service_gateway", "vcn_id"],
    ["oci_core_route_table", "vcn_id"],
    ["oci_core_security_list", "vcn_id"],
    ["oci_core_network_security_group", "vcn_id"],
    ["oci_core_drg_attachment", "vcn_id"],
  ],
  oci_core_subnet: [
    ["oci_streaming_stream_pool", "private_endpoint_settings.subnet_id"],
    ["oci_functions_application", "subnet_ids"],
    ["oci_apigateway_gateway", "subnet_id"],
    ["oci_core_instance", "create_vnic_details.subnet_id"],
    ["oci_database_autonomous_database", "subnet_id"],
    ["oci_golden_gate_deployment", "subnet_id"],
  ],
  oci_core_network_security_group: [
    ["oci_streaming_stream_pool", "private_endpoint_settings.nsg_ids"],
    ["oci_functions_application", "network_security_group_ids"],
    ["oci_apigateway_gateway", "network_security_group_ids"],
    ["oci_database_autonomous_database", "nsg_ids"],
  ],
  oci_core_route_table: [["oci_core_subnet", "route_table_id"]],
  oci_core_security_list: [["oci_core_subnet", "security_list_ids"]],
  oci_core_nat_gateway: [["oci_core_route_table", "route_rules.network_entity_id"]],
  oci_core_internet_gateway: [["oci_core_route_table", "route_rules.network_entity_id"]],
  oci_core_service_gateway: [["oci_core_route_table", "route_rules.network_entity_id"]],
  oci_core_drg: [["oci_core_drg_attachment", "drg_id"]],
  oci_functions_application: [["oci_functions_function", "application_id"]],
  oci_logging_log_group: [["oci_logging_log", "log_group_id"]],
  oci_identity_user: [["oci_identity_user_group_membership", "user_id"]],
  oci_identity_group: [["oci_identity_user_group_membership", "group_id"]],
  oci_apigateway_gateway: [["oci_apigateway_deployment", "gateway_id"]],
  oci_datascience_project: [["oci_datascience_notebook_session", "project_id"]],
};

export function checkDeletion(world: World, resource: Resource): void {
  const { type, id, values } = resource;
  if (world.refused.delete(id))
    throw ServiceError.conflict("IncorrectState", `${nameOf(values) ?? id} is being updated.`);
  if (type === "oci_objectstorage_bucket" && world.count(id) > 0) {
    throw ServiceError.conflict("BucketNotEmpty", `The bucket ${shown(values.name)} has ${world.count(id)} objects.`);
  }
  for (const [holder, argument] of HELD_BY[type] ?? []) {
    const held = world.all(holder).find((other) => mentions(at(other.values, argument), id));
    if (held !== undefined) {
      const who = `${holder} ${nameOf(held.values) ?? held.id}`;
      throw ServiceError.conflict("IncorrectState", `${nameOf(values) ?? id} is still used by ${who}.`);
    }
  }
}

/** The values at a dotted path, of all elements on the way. */
function at(values: ObjectValue, path: string): Value[] {
  const [name = "", ...rest] = path.split(".");
  const value = values[name] ?? null;
  if (rest.length === 0) return [value];
  return (isList(value) ? value : [value]).filter(isObject).flatMap((item) => at(item, rest.join(".")));
}

function mentions(values: readonly Value[], id: string): boolean {
  return values.some((value) => value === id || (isList(value) && value.includes(id)));
}

/** A secret is deleted weeks later, and keeps its name until then. */
export function keepsName(world: World, { type, values }: Resource): void {
  if (type === "oci_vault_secret") world.reserved.add(reservation(values));
}

/** What the name of a secret is kept under. */
export function reservation(values: ObjectValue): string {
  return `${textOf(values.vault_id) ?? ""} ${textOf(values.secret_name) ?? ""}`;
}
