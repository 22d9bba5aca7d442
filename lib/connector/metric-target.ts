// Internal: the configuration of a metric as a target.

import { type SchServiceConnectorTarget } from "@cdktf/provider-oci/lib/sch-service-connector";
import { refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";
import { type MetricTargetProps } from "./connector-target-options";
import { type MetricDimension } from "./metric-dimension";

export function renderMetricTarget(at: string, props: MetricTargetProps): SchServiceConnectorTarget {
  const { compartment, namespace, metric, dimensions = [] } = props;
  checkOwnName(at, "the namespace of a metric target", namespace, NAMESPACE);
  checkOwnName(at, "the metric of a metric target", metric, METRIC);
  checkDifferent(at, dimensions);
  return {
    kind: "monitoring",
    compartmentId: compartment.compartmentId,
    metricNamespace: namespace,
    metric,
    dimensions: dimensions.length === 0 ? undefined : dimensions.map((dimension) => dimension._render(at)),
  };
}

interface NameForm {
  readonly pattern: RegExp;
  readonly words: string;
}

/** Monitoring API, MetricDataDetails: the forms of both names. */
const NAMESPACE: NameForm = { pattern: /^[A-Za-z]\w*$/, words: "letters, digits and underscores" };
const METRIC: NameForm = { pattern: /^[A-Za-z][\w.$-]*$/, words: "letters, digits, '.', '_', '-' and '$'" };

function checkOwnName(at: string, what: string, name: string, { pattern, words }: NameForm): void {
  if (!isKnown(name) || (pattern.test(name) && !/^oci_/i.test(name))) return;
  const rule = `must be ${words}, beginning with a letter and not with oci_, which is Oracle's`;
  throw refusal(at, { what, rule, got: name, remedy: "name it after your application" });
}

function checkDifferent(at: string, dimensions: readonly MetricDimension[]): void {
  const names = dimensions.map(({ name }) => name);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin === undefined) return;
  throw refusal(at, { what: "metric dimensions", rule: "must have different names", got: twin, remedy: "rename one" });
}
