// Internal: the quotas in Oracle's "Available Quotas by Service" and in other sources, as of November 2026. A family that is not
// here is accepted, unless its name is close to one of these; so is an unknown name in a family whose names are not all known.

import { nearestTo } from "../../identity/language/near-names";

interface Family {
  readonly names: readonly string[];
  /** Whether the list is complete. */
  readonly isComplete?: boolean;
  /** The service, if Oracle's list does not have the family and it is only known from a public configuration. */
  readonly service?: string;
}

const ROWS: Readonly<Record<string, Family>> = {
  streaming: { names: ["partition-count"], isComplete: true },
  "service-connector-hub": { names: ["service-connector-count"] },
  notifications: { names: ["topic-count"] },
  kms: { names: ["virtual-vault-count", "virtual-private-vault-count"] },
  "object-storage": { names: ["storage-bytes"] },
  goldengate: { names: ["deployment-count", "connection-count"] },
  "api-gateway": {
    names: ["api-count", "certificate-count", "gateway-count", "sdk-count", "subscriber-count", "usage-plan-count"],
  },
  "resource-manager": {
    names: [
      "stack-count",
      "concurrent-job-count",
      "template-count",
      "configuration-source-provider-count",
      "private-endpoint-count",
    ],
  },
  vcn: { names: ["vcn-count", "reserved-public-ip-count"] },
  // These names are those of the service limits.
  faas: { names: ["application-count", "function-count"], service: "Functions" },
  events: { names: ["rule-count"], service: "Events" },
  logging: { names: ["log-group-count", "log-count"], service: "Logging" },
  queue: { names: [], service: "Queue" },
  "compute-core": { names: [] },
  "compute-memory": { names: [] },
  "block-storage": { names: [] },
  "container-engine": { names: [] },
  database: { names: [] },
};

/** Words that people write instead of the family. */
const MEANT_ROWS: Readonly<Record<string, string>> = {
  bucket: "object-storage",
  buckets: "object-storage",
  connector: "service-connector-hub",
  "connector-hub": "service-connector-hub",
  connectors: "service-connector-hub",
  networking: "vcn",
  "service-connector": "service-connector-hub",
  "service-connectors": "service-connector-hub",
  serviceconnectors: "service-connector-hub",
  stream: "streaming",
  streams: "streaming",
  topic: "notifications",
  topics: "notifications",
  "ons-topics": "notifications",
  vault: "kms",
  vaults: "kms",
};

// Maps, because a record would also find `constructor`.
const FAMILIES: ReadonlyMap<string, Family> = new Map(Object.entries(ROWS));
const MEANT: ReadonlyMap<string, string> = new Map(Object.entries(MEANT_ROWS));

/** The family that an unknown name probably stands for. */
export function meantFamily(family: string): string | undefined {
  const word = family.toLowerCase();
  return FAMILIES.has(word) ? undefined : (MEANT.get(word) ?? nearestTo(word, FAMILIES.keys()));
}

/** The service whose family is not in Oracle's list. */
export function unlistedService(family: string): string | undefined {
  return FAMILIES.get(family.toLowerCase())?.service ?? (/^functions?$/i.test(family) ? "Functions" : undefined);
}

export interface KnownNames {
  readonly names: readonly string[];
  readonly isComplete: boolean;
}

/** The names of a family, if any are known. */
export function namesOf(family: string): KnownNames | undefined {
  const { names = [], isComplete = false } = FAMILIES.get(family.toLowerCase()) ?? {};
  return names.length === 0 ? undefined : { names, isComplete };
}
