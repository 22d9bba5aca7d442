// The metric that a connector creates from logs, and its dimensions.

import {
  type SchServiceConnectorTarget,
  type SchServiceConnectorTargetDimensions,
} from "@cdktf/provider-oci/lib/sch-service-connector";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { isKnown } from "../core/token/tokens";

/** The properties of the metric that a connector creates from logs. */
export interface MetricTargetProps {
  /** The compartment that the metric is written to. */
  readonly compartment: Compartment;

  /** The metric namespace: letters, digits and underscores, a letter first, and not beginning with `oci_` or `oracle_`. */
  readonly namespace: string;

  /** The name of the metric: letters, digits, `.`, `_`, `-` and `$`, a letter first, and not beginning with `oci_` or `oracle_`. */
  readonly metric: string;

  /**
   * The dimensions of the metric.
   *
   * @default - those that the connector adds: connectorId, connectorName, connectorSourceType
   */
  readonly dimensions?: MetricDimension[];
}

/** The dimensions that the connector adds. */
const RESERVED = ["connectorId", "connectorName", "connectorSourceType"];

/** Monitoring API, MetricDataDetails: lengths of a dimension's key and value. */
const MAX_KEY = 256;
const MAX_VALUE = 512;

/**
 * A dimension of the metric that a connector creates from logs.
 *
 * Names are 1 to 256 printable ASCII characters without dots and spaces. The connector adds `connectorId`, `connectorName` and
 * `connectorSourceType` automatically.
 */
export class MetricDimension {
  /** The same value, 1 to 512 characters, on every data point. */
  public static constant(name: string, value: string): MetricDimension {
    return new MetricDimension(name, "static", value);
  }

  /**
   * A value from each log entry.
   *
   * @param path - a JMESPath expression that begins with `logContent`. If it does not find a value, the value is
   * `SCH_EVAL_INVALID_VALUE` or `SCH_EVAL_VALUE_EMPTY`.
   */
  public static jmesPath(name: string, path: string): MetricDimension {
    return new MetricDimension(name, "jmesPath", path);
  }

  private constructor(
    /** The name. */
    public readonly name: string,
    private readonly kind: "static" | "jmesPath",
    private readonly text: string,
  ) {}

  /** @internal */
  public _render(at: string): SchServiceConnectorTargetDimensions {
    checkName(at, this.name);
    const what = `the metric dimension '${this.name}'`;
    if (this.kind === "static") checkValue(at, what, this.text);
    else checkPath(at, what, this.text);
    const dimensionValue = this.kind === "static" ? { value: this.text } : { path: this.text };
    return { name: this.name, dimensionValue: { kind: this.kind, ...dimensionValue } };
  }
}

function checkName(at: string, name: string): void {
  if (!isKnown(name)) return;
  const what = "the name of a metric dimension";
  if (RESERVED.includes(name)) {
    const rule = `must not be ${RESERVED.join(", ")}, which the connector adds automatically`;
    throw refusal(at, { what, rule, got: name, remedy: "leave it out" });
  }
  if (/^[!-~]+$/.test(name) && !name.includes(".") && name.length <= MAX_KEY) return;
  const rule = `must be 1 to ${MAX_KEY} printable ASCII characters without dots and spaces`;
  throw refusal(at, { what, rule, got: name, remedy: "rename it" });
}

function checkValue(at: string, what: string, value: string): void {
  checkNotEmpty(at, what, value, "leave the dimension out");
  if (!isKnown(value) || value.length <= MAX_VALUE) return;
  throw refusal(at, { what, rule: `must be at most ${MAX_VALUE} characters long`, got: value, remedy: "shorten it" });
}

function checkPath(at: string, what: string, path: string): void {
  if (!isKnown(path) || /^logContent(?![\w$-])/.test(path)) return;
  const remedy = "write logContent.<field>";
  throw refusal(at, { what, rule: "must be a path that begins with logContent", got: path, remedy });
}

/** @internal */
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

/** Monitoring API, MetricDataDetails: the forms of both names. */
const NAMESPACE = { pattern: /^[A-Za-z]\w*$/, words: "letters, digits and underscores" };
const METRIC = { pattern: /^[A-Za-z][\w.$-]*$/, words: "letters, digits, '.', '_', '-' and '$'" };

function checkOwnName(at: string, what: string, name: string, { pattern, words }: typeof METRIC): void {
  if (!isKnown(name) || (pattern.test(name) && !/^(?:oci|oracle)_/i.test(name))) return;
  const rule = `must be ${words}, beginning with a letter and not with oci_ or oracle_, which Oracle reserves`;
  throw refusal(at, { what, rule, got: name, remedy: "name it after your application" });
}

function checkDifferent(at: string, dimensions: readonly MetricDimension[]): void {
  const names = dimensions.map(({ name }) => name);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin === undefined) return;
  throw refusal(at, { what: "metric dimensions", rule: "must have different names", got: twin, remedy: "rename one" });
}
