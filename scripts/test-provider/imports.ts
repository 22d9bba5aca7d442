// The ids that `terraform import` and import blocks take, and what they say of the resource.

import { type ObjectValue } from "./values";
import { ServiceError } from "./world";

/** By type, the form of the id; the names of the groups are the known attributes of the resource after the import. */
const FORMS: Readonly<Record<string, readonly RegExp[]>> = {
  oci_objectstorage_bucket: [/^(?<id>n\/(?<namespace>[^/]+)\/b\/(?<name>[^/]+))$/],
  oci_objectstorage_object_lifecycle_policy: [/^(?<id>n\/(?<namespace>[^/]+)\/b\/(?<bucket>[^/]+)\/l)$/],
  oci_objectstorage_object: [/^(?<id>n\/(?<namespace>[^/]+)\/b\/(?<bucket>[^/]+)\/o\/(?<object>[^/]+))$/],
  oci_kms_key: [/^managementEndpoint\/(?<management_endpoint>https?:\/\/[^/]+)\/keys\/(?<id>[^/]+)$/],
  oci_kms_key_version: [
    /^managementEndpoint\/(?<management_endpoint>https?:\/\/[^/]+)\/(?<id>keys\/(?<key_id>[^/]+)\/keyVersions\/[^/]+)$/,
  ],
  oci_logging_log: [/^logGroupId\/(?<log_group_id>[^/]+)\/logId\/(?<id>[^/]+)$/],
  oci_log_analytics_log_analytics_log_group: [/^namespaces\/(?<namespace>[^/]+)\/logAnalyticsLogGroups\/(?<id>[^/]+)$/],
  oci_identity_auth_token: [/^users\/(?<user_id>[^/]+)\/authTokens\/(?<id>[^/]+)$/],
  oci_identity_domains_auth_token: [/^idcsEndpoint\/(?<idcs_endpoint>https:\/\/[^/]+)\/authTokens\/(?<id>[^/]+)$/],
  oci_identity_domains_user: [/^idcsEndpoint\/(?<idcs_endpoint>https:\/\/[^/]+)\/users\/(?<id>[^/]+)$/],
  oci_identity_domains_group: [/^idcsEndpoint\/(?<idcs_endpoint>https:\/\/[^/]+)\/groups\/(?<id>[^/]+)$/],
  oci_identity_domains_dynamic_resource_group: [
    /^idcsEndpoint\/(?<idcs_endpoint>https:\/\/[^/]+)\/dynamicResourceGroups\/(?<id>[^/]+)$/,
  ],
  oci_core_network_security_group_security_rule: [
    /^networkSecurityGroups\/(?<network_security_group_id>[^/]+)\/securityRules\/(?<id>[^/]+)$/,
  ],
  // "Import is not supported for this resource", as its page says.
  oci_functions_invoke_function: [],
  oci_dns_resolver: [/^resolverId\/(?<id>[^/]+)\/scope\/(?<scope>[^/]+)$/],
  oci_dns_resolver_endpoint: [
    /^(?<id>resolverId\/(?<resolver_id>[^/]+)\/name\/(?<name>[^/]+))$/,
    /^(?<id>resolverId\/(?<resolver_id>[^/]+)\/name\/(?<name>[^/]+))\/scope\/(?<scope>[^/]+)$/,
  ],
};

/** All others. */
const OCID = [/^(?<id>ocid1\.[a-z0-9]+\.[a-z0-9-]+\.[a-z0-9.-]*\.[A-Za-z0-9_-]+)$/, /^(?<id>ocidv1:[^/]+)$/];

/** What an id says; the rest is read afterwards. */
export function importedState(type: string, id: string): ObjectValue {
  for (const form of FORMS[type] ?? OCID) {
    const groups = form.exec(id)?.groups;
    if (groups !== undefined) {
      return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]));
    }
  }
  throw new ServiceError("400-InvalidParameter", `illegal import id for ${type}: ${id}`);
}
