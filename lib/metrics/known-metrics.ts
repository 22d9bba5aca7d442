// Internal: the metrics of Oracle's own namespaces, as far as this library knows them, and their frequency.

import { refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { isWithin } from "../core/near";
import { OcidKind } from "../core/ocid";
import { hasAtom } from "../core/token/atoms";
import { BucketMetric } from "./bucket-metric";
import { ConnectorMetric } from "./connector-metric";
import { DatabaseMetric } from "./database-metric";
import { FunctionMetric } from "./function-metric";
import { type NodeSyntax } from "./mql/mql-syntax";
import { minutesOf } from "./mql/mql-values";
import { readingsIn } from "./mql/mql-walk";
import { MetricEvidence, ServiceMetric } from "./service-metric";
import { StreamMetric } from "./stream-metric";

export interface KnownMetric {
  readonly dimensions: Set<string>;
  readonly emitFrequency?: Duration;
  /** Whether its spelling was derived. */
  readonly isInferred: boolean;
}

export interface KnownNamespace {
  readonly metrics: Map<string, KnownMetric>;
  /** Whether the whole of Oracle's page is known: a metric that is not in the list does not exist. */
  readonly hasAllMetrics: boolean;
  readonly hasAllDimensions: boolean;
  /** Whether other namespaces have metrics with these names: those of hosts and of other databases. */
  readonly hasCommonNames?: boolean;
  /** The dimensions that contain an OCID, and the possible kinds of OCIDs. */
  readonly resources: ReadonlyMap<string, readonly OcidKind[]>;
}

/**
 * How reliable each list is: all of Oracle, "Streaming Metrics Reference" (2026-09); for the 16 metrics of Connector Hub, the
 * names only.
 */
const NAMESPACES = new Map<string, KnownNamespace>([
  [
    "oci_streaming",
    {
      metrics: metricsOf(StreamMetric),
      hasAllMetrics: true,
      hasAllDimensions: true,
      resources: new Map([["resourceId", [OcidKind.STREAM]]]),
    },
  ],
  [
    "oci_service_connector_hub",
    {
      metrics: metricsOf(ConnectorMetric),
      hasAllMetrics: true,
      hasAllDimensions: false,
      resources: new Map([["connectorId", [OcidKind.SERVICE_CONNECTOR]]]),
    },
  ],
  [
    "oci_faas",
    {
      metrics: metricsOf(FunctionMetric),
      hasAllMetrics: false,
      hasAllDimensions: false,
      resources: new Map([
        ["resourceId", [OcidKind.FUNCTION, OcidKind.FUNCTION_APPLICATION]],
        ["applicationId", [OcidKind.FUNCTION_APPLICATION]],
      ]),
    },
  ],
  [
    "oci_autonomous_database",
    {
      metrics: metricsOf(DatabaseMetric),
      hasAllMetrics: false,
      hasAllDimensions: false,
      hasCommonNames: true,
      resources: new Map([["resourceId", [OcidKind.AUTONOMOUS_DATABASE]]]),
    },
  ],
  [
    "oci_objectstorage",
    {
      metrics: metricsOf(BucketMetric),
      hasAllMetrics: false,
      hasAllDimensions: false,
      resources: new Map([["resourceID", [OcidKind.custom("bucket")]]]),
    },
  ],
]);

/** Names that are often used for a namespace, but that are wrong or outdated. */
const RENAMED: { readonly [namespace: string]: string | undefined } = {
  oci_functions: "oci_faas",
  oci_oss: "oci_streaming",
};

function metricsOf(table: object): Map<string, KnownMetric> {
  const metrics = new Map<string, KnownMetric>();
  for (const row of Object.values(table).filter((value: unknown) => value instanceof ServiceMetric)) {
    const { metricName, emitFrequency, evidence, dimensions } = row;
    const all = new Set([...(metrics.get(metricName)?.dimensions ?? []), ...dimensions]);
    metrics.set(metricName, { dimensions: all, emitFrequency, isInferred: evidence === MetricEvidence.INFERRED });
  }
  return metrics;
}

/** The facts about a namespace. */
export function knownNamespace(namespace: string): KnownNamespace | undefined {
  return NAMESPACES.get(namespace);
}

/** The only namespace that has a metric with this name. */
export function ownerOf(metric: string): string | undefined {
  return [...NAMESPACES].find(([, { metrics, hasCommonNames }]) => hasCommonNames !== true && metrics.has(metric))?.[0];
}

/** How often a metric has a value, if this is known to be less often than every minute. */
export function emitFrequencyOf(namespace: string, name: string): Duration | undefined {
  return NAMESPACES.get(namespace)?.metrics.get(name)?.emitFrequency;
}

/**
 * @throws ConfigurationError for an interval that is shorter than the time between two values: the alarm would fire and clear
 * all the time
 */
export function checkRhythm(query: NodeSyntax, namespace: string): void {
  for (const { selection } of readingsIn(query)) {
    const { metric, interval } = selection;
    const frequency = emitFrequencyOf(namespace, metric);
    if (frequency === undefined || minutesOf(interval) >= frequency.toMinutes()) continue;
    const rule = `must be at least ${frequency.toString()}, which is the time between two values of ${metric}`;
    throw refusal(undefined, { what: "interval", rule, got: Duration.minutes(minutesOf(interval)) });
  }
}

export function isOracles(namespace: string): boolean {
  return /^oci_/i.test(namespace) && !hasAtom(namespace);
}

/** Rejects a misspelled namespace of Oracle; a namespace that is not known here may be that of another service. */
export function checkNamespaceName(namespace: string): void {
  if (NAMESPACES.has(namespace)) return;
  // Other names are too short to distinguish a misspelling from another service, for example oci_waas.
  const known = [...NAMESPACES.keys()].filter((name) => name.length > 10 || name === namespace.toLowerCase());
  const meant = RENAMED[namespace] ?? nearest(namespace, known);
  if (meant === undefined) return;
  const rule = "must be one that the service has";
  throw refusal(undefined, { what: "metric namespace", rule, got: namespace, remedy: `did you mean '${meant}'?` });
}

/** The known name that is closest to a name: in another case, or with one or two letters added, missing or wrong. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const folded = (text: string): string => text.toLowerCase().replace(/[._-]/g, "");
  const edits = Math.min(2, Math.floor(name.length / 3));
  return (
    known.find((one) => folded(one) === folded(name)) ??
    known.find((one) => Math.abs(one.length - name.length) <= 2 && isWithin(edits, one, name))
  );
}
