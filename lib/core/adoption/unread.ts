// Internal: the arguments that the service does not give back, so that after an import the state has nothing where the code has a
// value: the first plan would write it again, and with it a secret's version, a password, or another resource.

import { type TerraformResource, type TerraformResourceLifecycle } from "cdktf";
import { overridesOf } from "./written";

/** By type, as the provider's acceptance tests and runs with it show. */
const UNREAD: { readonly [type: string]: readonly string[] } = {
  oci_apigateway_certificate: ["is_lock_override", "private_key"],
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

/**
 * Lets Terraform ignore what the service does not give back, in addition to what else is ignored. Arguments and the lifecycle can be
 * set after the resource is adopted, so both are asked when the lifecycle is read.
 */
export function ignoreUnread(resource: TerraformResource): void {
  let own = resource.lifecycle;
  Object.defineProperty(resource, "lifecycle", {
    configurable: true,
    enumerable: true,
    get: () => withUnread(resource, own),
    set: (lifecycle: TerraformResourceLifecycle | undefined) => {
      own = lifecycle;
    },
  });
}

function withUnread(
  resource: TerraformResource,
  lifecycle: TerraformResourceLifecycle | undefined,
): TerraformResourceLifecycle | undefined {
  const ignored = lifecycle?.ignoreChanges ?? [];
  const names = unreadOf(resource);
  if (names.length === 0 || !Array.isArray(ignored)) return lifecycle;
  return { ...lifecycle, ignoreChanges: [...new Set([...ignored, ...names])] };
}

/** What is to be ignored of a resource: the arguments that it has, of those that the service does not give back. */
export function unreadOf(resource: TerraformResource): string[] {
  return (UNREAD[resource.terraformResourceType] ?? []).filter((name) => isGiven(resource, name));
}

/** Every binding says by `<argument>Input` what it was given: `secretContentInput`. */
function isGiven(resource: TerraformResource, name: string): boolean {
  if ((overridesOf(resource)[name] ?? undefined) !== undefined) return true;
  const camel = name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return (resource as unknown as Record<string, unknown>)[`${camel}Input`] !== undefined;
}
