// Internal: whether a query reads metrics in the namespace that has them: a wrong one is accepted, and never fires.

import { hasAtom } from "../core/token/atoms";
import { refusal } from "../core/checks";
import { BucketMetric } from "../metrics/bucket-metric";
import { ConnectorMetric } from "../metrics/connector-metric";
import { FunctionMetric } from "../metrics/function-metric";
import { type MetricCondition } from "../metrics/metric-condition";
import { type QuerySyntax } from "../metrics/mql/mql-syntax";
import { ServiceMetric } from "../metrics/service-metric";
import { StreamMetric } from "../metrics/stream-metric";

/** The namespaces that have a metric of this name. */
const NAMESPACES = new Map<string, readonly string[]>();
for (const table of [BucketMetric, ConnectorMetric, FunctionMetric, StreamMetric]) {
  for (const row of Object.values(table).filter((value: unknown) => value instanceof ServiceMetric)) {
    NAMESPACES.set(row.metricName, [...(NAMESPACES.get(row.metricName) ?? []), row.namespace]);
  }
}

/** Refuses a metric that is known to belong elsewhere; one that no table has may be anywhere. */
export function checkMetricNames(at: string, condition: MetricCondition): void {
  const { namespace } = condition;
  if (!namespace.startsWith("oci_") || hasAtom(namespace)) return;
  for (const name of metricsIn(condition._trigger)) {
    const owners = NAMESPACES.get(name);
    if (owners === undefined || owners.includes(namespace)) continue;
    const rule = `must be read from namespace ${owners[0] ?? ""}`;
    throw refusal(at, { what: `metric ${name}`, rule, got: namespace, remedy: "elsewhere its alarm would never fire" });
  }
}

function metricsIn(query: QuerySyntax): readonly string[] {
  switch (query.kind) {
    case "constant":
      return [];
    case "aggregate":
      return query.of.kind === "nested" ? metricsIn(query.of.inner) : [query.of.metric];
    case "absence":
      return [query.of.metric];
    case "arithmetic":
      return [...metricsIn(query.left), ...metricsIn(query.right)];
    case "comparison":
      return metricsIn(query.left);
    case "join":
      return query.parts.flatMap(metricsIn);
  }
}
