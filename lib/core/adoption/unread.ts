// Internal: the arguments that the service does not give back, so that after an import the state has nothing where the code has a
// value: the first plan would write it again, and with it a secret's version, a password, or another resource.

import { type TerraformResource } from "cdktf";

/** By type, as the provider's acceptance tests and runs with it show. */
const UNREAD: { readonly [type: string]: readonly string[] } = {
  oci_apigateway_deployment: ["is_lock_override"],
  oci_apigateway_gateway: ["is_lock_override"],
  oci_core_instance: [
    "extended_metadata",
    "hostname_label",
    "is_pv_encryption_in_transit_enabled",
    "launch_volume_attachments",
    "subnet_id",
    "update_operation_constraint",
  ],
  oci_core_vcn: ["is_ipv6enabled", "is_oracle_gua_allocation_enabled"],
  oci_database_autonomous_database: [
    "admin_password",
    "autonomous_database_backup_id",
    "character_set",
    "clone_type",
    "is_shrink_only",
    "key_version_id",
    "ncharacter_set",
    "rotate_key_trigger",
    "secret_id",
    "secret_version_number",
    "source",
    "source_id",
    "timestamp",
  ],
  oci_dataintegration_workspace: ["registry_compartment_id", "registry_name"],
  oci_golden_gate_deployment: ["is_lock_override"],
  oci_integration_integration_instance: [
    "attachment_type",
    "data_retention_period",
    "domain_id",
    "idcs_at",
    "log_group_id",
  ],
  oci_kms_key: ["auto_key_rotation_details", "external_key_reference"],
  oci_kms_key_version: ["external_key_version_id"],
  oci_queue_queue: ["purge_trigger", "purge_type"],
  oci_vault_secret: ["enable_auto_generation", "secret_content"],
};

/** What `adopt` lets Terraform ignore, by type, for the documentation. */
export function unreadArguments(): { readonly type: string; readonly names: readonly string[] }[] {
  return Object.entries(UNREAD).map(([type, names]) => ({ type, names }));
}

/** Lets Terraform ignore what the service does not give back, where the resource has it, in addition to what is ignored already. */
export function ignoreUnread(resource: TerraformResource): void {
  const names = (UNREAD[resource.terraformResourceType] ?? []).filter((name) => isGiven(resource, name));
  const { lifecycle } = resource;
  const ignored = lifecycle?.ignoreChanges ?? [];
  if (names.length === 0 || !Array.isArray(ignored)) return;
  resource.lifecycle = { ...lifecycle, ignoreChanges: [...new Set([...ignored, ...names])] };
}

/** Every binding says by `<argument>Input` what it was given: `secretContentInput`. */
function isGiven(resource: TerraformResource, name: string): boolean {
  const camel = name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return (resource as unknown as Record<string, unknown>)[`${camel}Input`] !== undefined;
}
