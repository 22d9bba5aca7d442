// Internal: the form of the `id` of an import block for each type of resource, from the provider's documentation, and the types
// that cannot be taken over. A plain id is an OCID; its word is the part between its first two dots.

import { orList, type Refusal } from "../checks";
import { OCID_REMEDY, ocidForm, ocidPattern, withKind, wordOf } from "../ocid";
import { OCID_WORDS } from "../ocid-words";

/**
 * The types whose id is composed of parts: `<ocid1.key>` stands for such an OCID, `<https>` for an address, and any other word
 * for a string.
 */
const COMPOSED: { readonly [type: string]: readonly string[] } = {
  oci_budget_alert_rule: ["budgets/<ocid1.budget>/alertRules/<id>"],
  oci_core_network_security_group_security_rule: [
    "networkSecurityGroups/<ocid1.networksecuritygroup>/securityRules/<rule>",
  ],
  // The provider's page gives the OCID, but its code then reads neither resolver_id nor scope, and the first plan would replace
  // the resource.
  oci_dns_resolver: ["resolverId/<ocid1.dnsresolver>/scope/<scope>"],
  oci_dns_resolver_endpoint: [
    "resolverId/<ocid1.dnsresolver>/name/<name>",
    "resolverId/<ocid1.dnsresolver>/name/<name>/scope/<scope>",
  ],
  oci_identity_api_key: ["users/<ocid1.user>/apiKeys/<fingerprint>"],
  oci_identity_domains_dynamic_resource_group: ["idcsEndpoint/<https>/dynamicResourceGroups/<id>"],
  oci_identity_domains_group: ["idcsEndpoint/<https>/groups/<id>"],
  oci_identity_domains_user: ["idcsEndpoint/<https>/users/<id>"],
  oci_identity_tag: ["tagNamespaces/<ocid1.tagnamespace>/tags/<name>"],
  oci_kms_key: ["managementEndpoint/<https>/keys/<ocid1.key>"],
  oci_kms_key_version: ["managementEndpoint/<https>/keys/<ocid1.key>/keyVersions/<ocid1.keyversion>"],
  oci_log_analytics_log_analytics_log_group: [
    "namespaces/<namespace>/logAnalyticsLogGroups/<ocid1.loganalyticsloggroup>",
  ],
  oci_logging_log: ["logGroupId/<ocid1.loggroup>/logId/<ocid1.log>"],
  oci_objectstorage_bucket: ["n/<namespace>/b/<bucket>"],
  oci_objectstorage_object: ["n/<namespace>/b/<bucket>/o/<object>"],
  oci_objectstorage_object_lifecycle_policy: ["n/<namespace>/b/<bucket>/l"],
  oci_objectstorage_preauthrequest: ["n/<namespace>/b/<bucket>/p/<id>"],
};

interface Reason {
  readonly rule: string;
  readonly remedy: string;
}

const VALUE_IS_GONE: Reason = {
  rule: "cannot be taken over: OCI shows its value only when it is created, so everything that reads it here would be empty",
  remedy: "leave it out and keep the value in Vault, or have Terraform create a new one",
};

/** Types that cannot be taken over, or for which it makes no sense. */
const REFUSED: { readonly [type: string]: Reason } = {
  oci_functions_invoke_function: {
    rule: "is a call within an apply, so there is nothing in OCI to take over",
    remedy: "leave it out: Terraform calls the function once",
  },
  oci_identity_auth_token: VALUE_IS_GONE,
  oci_identity_customer_secret_key: VALUE_IS_GONE,
  oci_identity_domains_auth_token: VALUE_IS_GONE,
  oci_management_dashboard_management_dashboards_import: {
    rule: "is an import of a dashboard, which Terraform does not track afterwards, so there is nothing to take over",
    remedy: "leave it out: the import overwrites the dashboard of the same name",
  },
  time_sleep: {
    rule: "is a wait within an apply, so there is nothing in OCI to take over",
    remedy: "leave it out: Terraform waits once, and changes nothing",
  },
};

/** Why a type cannot be taken over. */
export function reasonAgainst(type: string): Reason | undefined {
  return REFUSED[type];
}

/** The id of a type whose id is that of another resource with a suffix. */
export function derivedId(type: string, mainType: string, id: string): string | undefined {
  const isOfBucket = type === "oci_objectstorage_object_lifecycle_policy" && mainType === "oci_objectstorage_bucket";
  return isOfBucket ? `${id}/l` : undefined;
}

/** Every type whose form of id is known, with that form in words, sorted by type. */
export function idForms(): { readonly type: string; readonly form: string }[] {
  const types = [...Object.keys(OCID_WORDS), ...Object.keys(COMPOSED)].sort();
  return types.map((type) => ({ type, form: formInWords(type) }));
}

/** The form of the id of a type in words, to complete the sentence "must be ...". */
export function formInWords(type: string): string {
  const composed = COMPOSED[type];
  if (composed !== undefined) return orList(composed.map((form) => form.replaceAll(/<([^>]*)>/g, spoken)));
  if (!(type in OCID_WORDS)) return "the id that the provider's page about the resource shows under Import";
  const word = OCID_WORDS[type];
  return word === undefined ? "the OCID of the resource" : ocidForm(word);
}

function spoken(_: string, name: string): string {
  if (name === "https") return "<https://...>";
  return name.startsWith("ocid") ? `<${name}...>` : `<${name}>`;
}

/** The fault of a known id of a type; undefined if there is none. */
export function faultOfId(type: string, id: string): Refusal | undefined {
  if (isIdOf(type, id)) return undefined;
  const rule = `must be ${formInWords(type)}`;
  return { what: idOfAdopted(type), rule, got: withKind(id), remedy: remedyFor(type) };
}

/** The beginning of an error message about the id of a type. */
export function idOfAdopted(type: string): string {
  return `the id of an adopted ${type}`;
}

function remedyFor(type: string): string {
  if (type === "oci_identity_user_group_membership") {
    return "use the OCID of the membership, which ListUserGroupMemberships of the IAM API returns";
  }
  return type in COMPOSED ? "compose it from the values that the console shows" : OCID_REMEDY;
}

function isIdOf(type: string, id: string): boolean {
  const composed = COMPOSED[type];
  if (composed !== undefined) return composed.some((form) => patternOf(form).test(id));
  const word = wordOf(id);
  if (OCID_WORDS[type] !== undefined) return word === OCID_WORDS[type];
  // If the word of a type is not known, it must not be that of another type; for a type that is not in the table, the id need not
  // be an OCID.
  const isForeign = word !== undefined && Object.values(OCID_WORDS).includes(word);
  return type in OCID_WORDS ? word !== undefined && !isForeign : !isForeign && id.trim() !== "";
}

function patternOf(form: string): RegExp {
  return new RegExp(`^${form.replaceAll(/<([^>]*)>/g, (_, name: string) => partOf(name))}$`);
}

/** The provider accepts a slash within a part only as `%2F`. */
function partOf(name: string): string {
  if (name === "https") return "https://[^/]+";
  if (name === "ocid") return ocidPattern();
  return name.startsWith("ocid1.") ? ocidPattern(name.slice("ocid1.".length)) : "[^/\\s]+";
}
