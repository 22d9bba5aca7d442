// Internal: the variables of conditions that this library knows, and the values that each of them has. From Oracle's "General
// Variables for All Requests", "Managing Access with Tags" and the policy reference of each service; variables that are only
// known from use are included.

import { OcidKind } from "../../core/ocid";

/** The kind of a variable's value. */
export type Held =
  | "text"
  | "several texts"
  | "yes or no"
  | "region"
  | "kind of principal"
  | "permission"
  | "moment"
  | "month"
  | "day of month"
  | "day of week"
  | "time of day";

export interface Variable {
  readonly holds: Held;
  /** The kinds of its OCIDs, if all of them are known. */
  readonly ocids?: readonly OcidKind[];
}

const COMPARTMENT = [OcidKind.COMPARTMENT, OcidKind.TENANCY];
const POLICY = [OcidKind.custom("policy")];
const IDS: Readonly<Record<string, readonly OcidKind[]>> = {
  "request.user.id": [OcidKind.USER],
  "request.principal.compartment.id": COMPARTMENT,
  "request.principal.cluster_id": [OcidKind.CLUSTER],
  "request.instance.id": [OcidKind.INSTANCE],
  "request.instance.compartment.id": COMPARTMENT,
  "request.resource.compartment.id": COMPARTMENT,
  "request.kms-key.id": [OcidKind.KEY],
  "target.compartment.id": COMPARTMENT,
  "target.tenant.id": [OcidKind.TENANCY],
  "target.stream.id": [OcidKind.STREAM],
  "target.streampool.id": [OcidKind.STREAM_POOL],
  "target.connectharness.id": [OcidKind.CONNECT_HARNESS],
  "target.serviceconnector.id": [OcidKind.SERVICE_CONNECTOR],
  "target.queue.id": [OcidKind.QUEUE],
  "target.nosql-table.id": [OcidKind.NOSQL_TABLE],
  "target.topic.id": [OcidKind.TOPIC],
  "target.function.id": [OcidKind.FUNCTION],
  "target.app.id": [OcidKind.FUNCTION_APPLICATION],
  "target.vault.id": [OcidKind.VAULT],
  "target.key.id": [OcidKind.KEY],
  "target.secret.id": [OcidKind.SECRET],
  "target.boot-volume.kms-key.id": [OcidKind.KEY],
  "target.loggroup.id": [OcidKind.LOG_GROUP],
  "target.loganalytics-log-group.id": [OcidKind.LOG_ANALYTICS_LOG_GROUP],
  "target.policy.id": POLICY,
  "target.tag-namespace.id": [OcidKind.TAG_NAMESPACE],
};

const OTHERS: readonly (readonly [held: Held, names: string])[] = [
  [
    "text",
    `request.user.name request.user.authn-type request.operation request.networksource.name request.ad request.principal.id
     request.domain.id request.domain.name request.service.name request.principal.namespace request.principal.service_account
     request.principal.servicetype request.principal.governingtenancyid request.ipv4.ipaddress request.vcn.id
     target.compartment.name target.tenant.name target.workrequest.type target.bucket.name target.object.name target.secret.name
     target.metrics.namespace target.nosql-table.name target.policy.name target.tag-namespace.name target.quota.id target.quota.name`,
  ],
  // Oracle, "Deny Policies": `=` means "any of", because a policy can contain statements of both types.
  [
    "several texts",
    "request.groups.id request.groups.name request.dynamicgroup.id request.dynamicgroup.name target.policy.type",
  ],
  ["yes or no", "request.user.mfatotpverified request.includeplaintextkey target.policy.autoupdate"],
  ["region", "request.region"],
  ["kind of principal", "request.principal.type"],
  ["permission", "request.permission"],
  ["moment", "request.utc-timestamp"],
  ["month", "request.utc-timestamp.month-of-year"],
  ["day of month", "request.utc-timestamp.day-of-month"],
  ["day of week", "request.utc-timestamp.day-of-week"],
  ["time of day", "request.utc-timestamp.time-of-day"],
];

// A map, because a record would also find `constructor`.
const VARIABLES: ReadonlyMap<string, Variable> = new Map<string, Variable>([
  ...Object.entries(IDS).map(([name, ocids]) => [name, { holds: "text", ocids }] as const),
  ...OTHERS.flatMap(([holds, names]) => names.split(/\s+/).map((name) => [name, { holds }] as const)),
]);

export const KNOWN_VARIABLES: readonly string[] = [...VARIABLES.keys()];

/** The facts about a variable, in any case; undefined if it is not in the table. */
export function variableNamed(name: string): Variable | undefined {
  return VARIABLES.get(name.toLowerCase());
}

/** Where the variable of a tag splits: `target.resource`, and what names the tag. */
export function tagIn(variable: string): { readonly owner: string; readonly names: readonly string[] } | undefined {
  const parts = variable.split(".");
  const at = parts.findIndex((part, index) => index > 0 && part.toLowerCase() === "tag");
  return at < 0 ? undefined : { owner: parts.slice(0, at).join(".").toLowerCase(), names: parts.slice(at + 1) };
}

/** Oracle, "Managing Access with Tags"; target variables of a type (`target.bucket.tag`) are in the table of types. */
export const TAG_OWNERS: readonly string[] = [
  "target.resource",
  "target.resource.compartment",
  "request.principal.group",
  "request.principal.compartment",
];

/** The keys that `request.region` holds in the commercial realm; other realms have more. */
export const REGION_KEYS: readonly string[] =
  `AMS ARN AUH BEG BOG BOM CDG CWL DXB FRA GRU HSG HYD IAD ICN JBP JED JNB KIX LEJ LHR
  LIN MAD MEL MRS MTY MTZ NRQ NRT ORD ORF PHX QRO RUH SCL SIN SJC SYD VAP VCP XSP YNY YUL YYZ ZRH`.split(/\s+/);
