// Internal: whether the service keeps an argument that is removed from the code. The plan shows this: the value is set before,
// and the same after. This happens for an Optional and Computed argument or block, which the provider keeps silently, and for
// an Optional argument that already has its default value. The defaults are listed here from the provider's code (version
// 8.28.0), because the schema omits them.

import { heldBy } from "./held";
import { type ResourceChange } from "./plan";
import { at, isSame, isSet } from "./values";

const PARSER = ["is_estimate_current_event", "is_keep_time_key", "is_null_empty_string"];

/** Dotted paths, by type. */
const WITH_DEFAULT: { readonly [type: string]: readonly string[] } = {
  oci_core_instance: ["create_vnic_details.assign_public_ip"],
  oci_core_internet_gateway: ["enabled"],
  oci_core_network_security_group_security_rule: ["icmp_options.code"],
  oci_core_security_list: [
    "egress_security_rules.icmp_options.code",
    "ingress_security_rules.icmp_options.code",
    "ingress_security_rules.stateless",
  ],
  oci_dataflow_application: ["terminate_runs_on_deletion"],
  oci_functions_invoke_function: ["base64_encode_content"],
  oci_logging_unified_agent_configuration: [
    "application_configurations.sources.parser",
    "sources.parser",
    "unified_agent_configuration_filter.parser",
  ].flatMap((block) => PARSER.map((name) => `service_configuration.${block}.${name}`)),
  oci_objectstorage_bucket: ["access_type"],
  oci_objectstorage_object: ["delete_all_object_versions"],
  oci_objectstorage_object_lifecycle_policy: ["rules.target"],
  oci_vault_secret: ["enable_auto_generation"],
};

/** Whether an argument of a known type falls back to a default of the provider. */
export function hasDefault(type: string, path: string): boolean {
  return Object.hasOwn(WITH_DEFAULT, type) && (WITH_DEFAULT[type] ?? []).includes(path);
}

/** Whether the value at a path is set now, and the same after the plan. */
export function isKept({ type, before, after }: ResourceChange, path: string): boolean {
  if (heldBy(type) === undefined || hasDefault(type, path)) return false;
  const now = valuesAt(before, path);
  return isSet(now) && isSame(now, valuesAt(after, path));
}

/** The values at a path, in all blocks along it. */
function valuesAt(values: unknown, path: string): unknown[] {
  let here = [values];
  for (const step of path.split(".")) {
    here = here.flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : [one])).map((one) => at(one, step));
  }
  return here;
}
