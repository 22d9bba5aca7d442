// Internal: the service logs that are known by name, and what each is a log of.

import { refusal } from "../core/checks";
import { checkOcid, OcidKind } from "../core/ocid";

interface ServiceLog {
  readonly service: string;
  readonly category: string;
  /** What the resource's OCID must name; undefined for a bucket, which Logging knows by its name. */
  readonly kind: OcidKind | undefined;
}

const VNIC = OcidKind.custom("vnic");
const API_DEPLOYMENT = OcidKind.custom("apideployment");
const EVENT_RULE = OcidKind.custom("eventrule");

/** From the "Details for ..." pages of Logging's reference; the resources of load balancers and API gateways are inferred. */
const SERVICE_LOGS: readonly ServiceLog[] = [
  { service: "flowlogs", category: "all", kind: OcidKind.SUBNET },
  { service: "flowlogs", category: "subnet", kind: OcidKind.SUBNET },
  { service: "flowlogs", category: "vcn", kind: OcidKind.VCN },
  { service: "flowlogs", category: "vnic", kind: VNIC },
  { service: "objectstorage", category: "read", kind: undefined },
  { service: "objectstorage", category: "write", kind: undefined },
  { service: "loadbalancer", category: "access", kind: OcidKind.LOAD_BALANCER },
  { service: "loadbalancer", category: "error", kind: OcidKind.LOAD_BALANCER },
  { service: "apigateway", category: "access", kind: API_DEPLOYMENT },
  { service: "apigateway", category: "execution", kind: API_DEPLOYMENT },
  { service: "functions", category: "invoke", kind: OcidKind.FUNCTION_APPLICATION },
  { service: "och", category: "runlog", kind: OcidKind.SERVICE_CONNECTOR },
  { service: "cloudevents", category: "ruleexecutionlog", kind: EVENT_RULE },
];

/**
 * Refuses a resource that a service log cannot be of. Services and categories that are not known pass: there are new ones
 * every year.
 *
 * @param what - the argument that holds the resource
 */
export function checkLoggedResource(service: string, category: string, what: string, resource: string): void {
  const known = SERVICE_LOGS.find((log) => log.service === service && log.category === category);
  if (known?.kind !== undefined) checkOcid(undefined, what, resource, known.kind);
  else if (known !== undefined) checkBucketName(what, resource);
}

function checkBucketName(what: string, name: string): void {
  if (name.trim() !== "" && !name.startsWith("ocid1.")) return;
  throw refusal(undefined, {
    what,
    rule: "must be the name of a bucket",
    got: name,
    remedy: "Logging knows buckets by name, not by OCID",
  });
}
