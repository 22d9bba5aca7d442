// Internal: the arguments that the service does not return. After an import, the state has no value for them, so the first plan
// would write them again, which would create a new version of a secret, a new password, or another resource.

import { type TerraformResource, type TerraformResourceLifecycle } from "cdktf";
import { overridesOf } from "./written";

/** By type, from the provider's acceptance tests and from runs with it. */
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

/** The arguments that `adopt` makes Terraform ignore, by type, for the documentation. */
export function unreadArguments(): { readonly type: string; readonly names: readonly string[] }[] {
  return Object.entries(UNREAD).map(([type, names]) => ({ type, names }));
}

/**
 * Makes Terraform ignore what the service does not return, in addition to other ignored arguments. Arguments and the lifecycle
 * can be set after the resource is adopted, so both are evaluated when the lifecycle is read.
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

/** The arguments of a resource to ignore: those that it has, and that the service does not return. */
export function unreadOf(resource: TerraformResource): string[] {
  return (UNREAD[resource.terraformResourceType] ?? []).filter((name) => isGiven(resource, name));
}

/** Every binding has the given value in `<argument>Input`: `secretContentInput`. */
function isGiven(resource: TerraformResource, name: string): boolean {
  if ((overridesOf(resource)[name] ?? undefined) !== undefined) return true;
  const camel = name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return (resource as unknown as Record<string, unknown>)[`${camel}Input`] !== undefined;
}
