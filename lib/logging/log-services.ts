// Internal: the services that write logs, their categories, and the kinds of logged resources.

import { checkBucketName } from "../core/resource/bucket-name";
import { orList, refusal } from "../core/checks";
import { isWithin } from "../core/near";
import { checkOcid, OcidKind } from "../core/ocid";
import { isKnown } from "../core/token/tokens";

/** The kind of a logged resource: Logging identifies a bucket by its name, and everything else by an OCID. */
type Logged = OcidKind | "bucket" | "any";

interface LoggingService {
  readonly categories: { readonly [category: string]: Logged };
  /** Whether the list is complete, according to Oracle's own page on the service. */
  readonly isWhole: boolean;
}

function whole(categories: LoggingService["categories"]): LoggingService {
  return { categories, isWhole: true };
}

function some(...categories: readonly string[]): LoggingService {
  return { categories: Object.fromEntries(categories.map((name) => [name, "any"])), isWhole: false };
}

/**
 * From the "Details for ..." pages of Logging's reference, and from the list in Oracle's landing zone (2023-10); the resources of load
 * balancers and API gateways are inferred.
 */
const SERVICES: ReadonlyMap<string, LoggingService> = new Map([
  [
    "flowlogs",
    whole({ all: OcidKind.SUBNET, subnet: OcidKind.SUBNET, vcn: OcidKind.VCN, vnic: OcidKind.custom("vnic") }),
  ],
  ["objectstorage", whole({ read: "bucket", write: "bucket" })],
  ["loadbalancer", whole({ access: OcidKind.LOAD_BALANCER, error: OcidKind.LOAD_BALANCER })],
  ["apigateway", whole({ access: OcidKind.API_DEPLOYMENT, execution: OcidKind.API_DEPLOYMENT })],
  ["functions", whole({ invoke: OcidKind.FUNCTION_APPLICATION })],
  ["och", whole({ runlog: OcidKind.SERVICE_CONNECTOR })],
  ["cloudevents", whole({ ruleexecutionlog: OcidKind.custom("eventrule") })],
  ["waf", whole({ all: OcidKind.custom("webappfirewall") })],
  ["waa", whole({ all: "any" })],
  ["filestorage", whole({ nfslogs: OcidKind.custom("mounttarget") })],
  ["devops", whole({ all: OcidKind.custom("devopsproject") })],
  ["adm", some("remediationrecipelogs")],
  ["apm", some("dropped-data")],
  ["contentdeliverynetwork", some("access", "error")],
  ["dataflow", some("diagnostic")],
  ["dataintegration", some("disworkspacelogs")],
  ["datascience", some("pipelinerunlog")],
  ["emaildelivery", some("outboundaccepted", "outboundrelayed")],
  ["goldengate", some("process_logs", "error_logs")],
  ["integration", some("activitystream")],
  ["mediaflow", some("execution")],
  ["oacnativeproduction", some("audit", "diagnostic")],
  ["oci_c3_vpn", some("read")],
  ["ocinetworkfirewall", some("threatlog", "trafficlog")],
  [
    "oke-k8s-cp-prod",
    some("all-service-logs", "cloud-controller-manager", "kube-apiserver", "kube-controller-manager", "kube-scheduler"),
  ],
  ["operatoraccessprod", some("access")],
]);

/** Other names of services whose names in Logging are different. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["connectorhub", "och"],
  ["events", "cloudevents"],
  ["faas", "functions"],
  ["serviceconnectorhub", "och"],
  ["vcn", "flowlogs"],
]);

const LIST = "oci logging service list prints the words of every service";

/**
 * Rejects a service log that cannot exist. Unknown services and categories are accepted, because new ones appear every year.
 *
 * @param what - the argument that contains the resource
 * @returns the warnings
 */
export function checkServiceLog(service: string, category: string, what: string, resource: string): string[] {
  if (!isKnown(service)) return [];
  const known = SERVICES.get(service);
  if (known === undefined) return doubtfulService(service);
  if (!isKnown(category)) return [];
  const logged = Object.hasOwn(known.categories, category) ? known.categories[category] : undefined;
  if (logged === undefined) return doubtfulCategory(service, known, category);
  if (logged === "bucket") checkBucketName(undefined, what, resource);
  else checkOcid(undefined, what, resource, ...(logged === "any" ? [] : [logged]));
  return [];
}

function doubtfulService(got: string): string[] {
  const what = "the service of a service log";
  const word = got.toLowerCase();
  if (/^(?:oci_)?stream(?:ing|s)$/.test(word)) {
    const remedy = "read operations on streams in the audit logs, see AuditLogs";
    throw refusal(undefined, { what, rule: "must be one that writes logs, which Streaming does not", got, remedy });
  }
  const meant = OTHER_WORDS.get(word) ?? nearest(word, [...SERVICES.keys()]);
  if (meant !== undefined) {
    throw refusal(undefined, { what, rule: "must be one that writes logs", got, remedy: `did you mean '${meant}'?` });
  }
  return [`the service '${got}' is not known to write logs; ${LIST}`];
}

function doubtfulCategory(service: string, { categories, isWhole }: LoggingService, got: string): string[] {
  const names = Object.keys(categories);
  const meant = nearest(got.toLowerCase(), names);
  if (isWhole || meant !== undefined) {
    const rule = `must be ${orList(names)}`;
    const remedy = meant === undefined ? LIST : `did you mean '${meant}'?`;
    throw refusal(undefined, { what: `the category of a log of ${service}`, rule, got, remedy });
  }
  return [`the category '${got}' is not known for the service '${service}'; ${LIST}`];
}

/** The known word that is meant: one letter in four may differ, at most two. */
function nearest(word: string, names: readonly string[]): string | undefined {
  return names.find((name) => isWithin(Math.min(2, Math.floor(name.length / 4)), word, name));
}
