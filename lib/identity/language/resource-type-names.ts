// Internal: the names of resource types, and the meaning of names that are not resource types.

import { nearestTo } from "./near-names";
import { RESOURCE_TYPES } from "./resource-type-rows";

/** Whether a name that is not in the reference is rejected, or written as it is with a warning. */
type Treatment = "refused" | "refused in code" | "warned of";

/**
 * The wrong name, the right name, and the treatment. Oracle itself publishes some of the wrong names, and no source says whether
 * IAM accepts singulars for plurals.
 */
const ROWS: readonly (readonly [treatment: Treatment, names: string])[] = [
  // Published by third parties only.
  [
    "refused",
    `stream-consume=stream-pull stream-produce=stream-push streaming-family=stream-family service-connectors=serviceconnectors
     logcontent=log-content fn-functions=fn-function audit-logs=audit-events`,
  ],
  // Oracle's service operator.
  ["refused in code", "streampools=stream-pools streampool=stream-pools stream=streams stream-pool=stream-pools"],
  // Oracle's pages and landing zones.
  [
    "warned of",
    `ons-topic=ons-topics function-family=functions-family bucket=buckets object=objects logs=logging-family log=logging-family key=keys
     key-delegates=key-delegate key-family=keys vcn=vcns subnet=subnets drg=drgs autonomous-database=autonomous-databases
     alarm=alarms queue=queues topic=ons-topics topics=ons-topics`,
  ],
];

interface WrongName {
  readonly right: string;
  readonly treatment: Treatment;
}

const WRONG_NAMES: ReadonlyMap<string, WrongName> = new Map(
  ROWS.flatMap(([treatment, names]) =>
    names.split(/\s+/).map((pair) => {
      const [wrong = "", right = ""] = pair.split("=");
      return [wrong, { right, treatment }] as const;
    }),
  ),
);

/**
 * Types without a row, so that they are not reported as mistakes. The list is never complete, and nothing is rejected for not
 * being in it.
 */
const OTHER_TYPES: ReadonlySet<string> = new Set(
  `all-resources users groups dynamic-groups policies compartments tenancies tenancy domains credentials authentication-policies
   tag-namespaces tagnamespaces tag-defaults quota quotas limits workrequest work-requests usage-reports
   vmclusters cloud-vmclusters instances instance-family instance-images
   instance-configurations instance-pools volumes volume-family volume-attachments volume-backups virtual-network-family vcns
   subnets vnics vnic-attachments drgs drg-attachments drg-object route-tables security-lists network-security-groups private-ips
   public-ips internet-gateways nat-gateways service-gateways local-peering-gateways local-peering-from local-peering-to
   remote-peering-connections dhcp-options dns dns-zones dns-records dns-views dns-resolvers load-balancers
   network-load-balancers repos databases db-systems db-homes db-nodes backups database-family database-connections
   autonomous-databases autonomous-backups autonomous-database-family file-systems file-family mount-targets export-sets
   cluster-family clusters cluster-node-pools object-family logging-family log-groups audit-events queue-push queue-pull queue-family
   nosql-family
   api-gateway-family api-definitions api-workrequests api-certificates api-sdks api-subscribers api-usage-plans orm-family
   orm-stacks orm-jobs orm-template orm-work-requests orm-config-source-providers orm-private-endpoints hsm-cluster
   secret-replication data-science-family data-catalog-family dataflow-family dis-workspaces dis-work-requests goldengate-family
   goldengate-deployments goldengate-connections loganalytics-features-family loganalytics-resources-family loganalytics-log-group
   bastion bastion-session bastion-family email-family approved-senders suppressions network-sources app-catalog-listing
   announcements usage-report usage-budgets cloud-shell kafka-family kafka-clusters kafka-cluster-configs waas-family waf-family
   management-agents management-agent-family apm-domains cloud-guard-family scan-family certificate-authority-family`.split(
    /\s+/,
  ),
);

/** The type's own spelling; one that is not in the table keeps its case. */
export function resourceTypeName(name: string): string {
  const lower = name.toLowerCase();
  return RESOURCE_TYPES.has(lower) || WRONG_NAMES.has(lower) || lower === "all-resources" ? lower : name;
}

/**
 * The right name for this one, if it is rejected.
 *
 * @param isRead - whether it is in a statement that exists already
 */
export function refusedFor(name: string, isRead: boolean): string | undefined {
  const { right, treatment } = WRONG_NAMES.get(name.toLowerCase()) ?? {};
  return treatment === "refused" || (treatment === "refused in code" && !isRead) ? right : undefined;
}

/** What this name probably stands for; undefined for a known name, and for one that resembles none. */
export function meantBy(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (RESOURCE_TYPES.has(lower) || OTHER_TYPES.has(lower)) return undefined;
  return WRONG_NAMES.get(lower)?.right ?? nearestType(lower);
}

const FAMILY = "-family";

/** For families, only the part before the word is compared: `vss-family` and `ons-family` are two services. */
function nearestType(lower: string): string | undefined {
  const known = [...RESOURCE_TYPES.keys(), ...OTHER_TYPES];
  const plural = lower.replace(/y$/, "ies");
  if (!lower.endsWith(FAMILY)) return known.includes(plural) ? plural : nearestTo(lower, known);
  const stems = known.filter((name) => name.endsWith(FAMILY)).map((name) => name.slice(0, -FAMILY.length));
  const stem = nearestTo(lower.slice(0, -FAMILY.length), stems);
  return stem === undefined ? undefined : `${stem}${FAMILY}`;
}
