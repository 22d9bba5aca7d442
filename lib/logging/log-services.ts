// Internal: the services that write logs, in which categories, and of what.

import { checkBucketName } from "../core/resource/bucket-name";
import { orList, refusal } from "../core/checks";
import { isWithin } from "../core/near";
import { checkOcid, OcidKind } from "../core/ocid";
import { isKnown } from "../core/token/tokens";

/** Of what a log is: Logging knows a bucket by its name, and all else by an OCID. */
type Logged = OcidKind | "bucket" | "any";

interface LoggingService {
  readonly categories: { readonly [category: string]: Logged };
  /** Whether there are no other categories, as Oracle's own page on the service says. */
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

/** What somebody may call a service that Logging calls otherwise. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["connectorhub", "och"],
  ["events", "cloudevents"],
  ["faas", "functions"],
  ["serviceconnectorhub", "och"],
  ["vcn", "flowlogs"],
]);

const LIST = "oci logging service list prints the words of every service";

/**
 * Refuses a service log that cannot be. What is not known of a service passes, since there are new ones every year.
 *
 * @param what - the argument that holds the resource
 * @returns what is warned of
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
    const remedy = "read what is done to streams in the audit logs, see AuditLogs";
    throw refusal(undefined, { what, rule: "must be one that writes logs, and Streaming writes none", got, remedy });
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
  return [`the category '${got}' is not known of the service '${service}'; ${LIST}`];
}

/** A word that is mistyped: a letter in four, at most two. */
function nearest(word: string, names: readonly string[]): string | undefined {
  return names.find((name) => isWithin(Math.min(2, Math.floor(name.length / 4)), word, name));
}
