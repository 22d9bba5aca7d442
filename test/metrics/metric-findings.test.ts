// Names in Oracle's namespaces: uncertain ones are accepted, and the alarm warns about them.

import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { Duration } from "../../lib/core/duration";
import { Metric } from "../../lib/metrics/metric";
import { MetricCondition } from "../../lib/metrics/metric-condition";
import { type CustomMetricProps } from "../../lib/metrics/metric-options";
import { Partitions } from "../../lib/streaming/partitions";
import { Stream } from "../../lib/streaming/stream";
import { StreamPlacement } from "../../lib/streaming/stream-placement";
import { StreamMetric } from "../../lib/metrics/stream-metric";
import { Compartment } from "../../lib/core/compartment";
import { Statistic } from "../../lib/metrics/statistic";

function doubtsOf(mql: string, namespace: string): readonly string[] {
  return MetricCondition.parse(mql, { namespace })._doubts;
}

const IGNORED = "a dimension that a metric lacks is ignored, so that the alarm watches everything";

test.each([
  [
    "FunctionColdStarts[1m].sum() > 0",
    "oci_faas",
    "reads FunctionColdStarts, which is not among the metrics of oci_faas that are known here; if it does not exist, the alarm never fires",
  ],
  [
    "ErrorsAtTasks[1m].sum() > 0",
    "oci_service_connector_hub",
    "reads ErrorsAtTasks, which is not among the metrics of oci_service_connector_hub that are known here; did you mean 'ErrorsAtTask'?",
  ],
  [
    'ErrorsAtSource[1m]{sourceKind = "streaming"}.sum() > 0',
    "oci_service_connector_hub",
    `names dimension sourceKind, which is not among those of ErrorsAtSource that are known here; ${IGNORED}`,
  ],
  [
    "FunctionResponseCount[1m].groupBy(errorcode).sum() > 0",
    "oci_faas",
    "names dimension errorcode, which is not among those of FunctionResponseCount that are known here; did you mean 'ErrorCode'?",
  ],
  [
    'PutMessagesFault.Count[1m]{resourceId = "orders"}.sum() > 0',
    "oci_streaming",
    "compares dimension resourceId with 'orders', which is not an OCID; if no resource has it, the alarm never fires",
  ],
])("%s of %s is read, with a doubt", (mql, namespace, doubt) => {
  expect(doubtsOf(mql, namespace)).toEqual([doubt]);
});

test.each([
  // The service's own
  [
    'PutMessagesFault.Count[1m]{resourceId =~ "ocid1.stream.*|ocid1.stream.oc1..a"}.groupBy(region).sum() > 0',
    "oci_streaming",
  ],
  ['PutMessagesFault.Count[1m]{resourceId =~ "*"}.sum() > 0', "oci_streaming"],
  ['ErrorsAtTarget[5m]{targetName = "LOGGINGANALYTICS"}.grouping().sum() > 0', "oci_service_connector_hub"],
  ['FunctionInvocationCount[1m]{resourceId = "ocid1.fnapp.oc1..a"}.sum() > 0', "oci_faas"],
  ["DatabaseAvailability[5m].absent()", "oci_autonomous_database"],
  ["StoredBytes[1h].mean() > 5", "oci_objectstorage"],
  // References
  ['PutMessagesFault.Count[1m]{${var.name} = "x", resourceId = "${var.id}"}.sum() > 0', "oci_streaming"],
  ['PutMessagesFault.Count[1m]{resourceId =~ "${var.id}|ocid1.streampool.oc1..p"}.sum() > 0', "oci_streaming"],
  ["${var.metric}[1m].sum() > 0", "oci_streaming"],
  ["Anything[1m].sum() > 0", "oci_${var.service}"],
  ["${var.metric} > 0", "oci_streaming"],
  // Services without a table here, and a custom namespace
  ["HttpResponses[1m]{httpStatusCategory = 5xx}.sum() > 0", "oci_apigateway"],
  ["CpuUtilization[1m].mean() > 80", "oci_computeagent"],
  ["Requests[1m].sum() > 0", "oci_waas"],
  ["CpuUtilization[1m].mean() > 80", "oci_autonomous_database"],
  ['PutMessageFault.Count[1m]{constructor = "__proto__"}.groupBy(hasOwnProperty).sum() > 0', "shop"],
])("%s of %s is read without a doubt", (mql, namespace) => {
  expect(doubtsOf(mql, namespace)).toEqual([]);
});

test("a dimension with the name of a member of every object is unknown", () => {
  const doubts = doubtsOf(
    'ErrorsAtSource[1m]{constructor = "x"}.groupBy(__proto__).sum() > 0',
    "oci_service_connector_hub",
  );
  expect(doubts).toHaveLength(2);
});

test("a rare metric is read as often as it is emitted, unless an interval is given", () => {
  const custom = (namespace: string, name: string, options: Partial<CustomMetricProps> = {}): string =>
    Metric.custom({ namespace, name, ...options }).toString();
  expect(custom("oci_objectstorage", "StoredBytes")).toBe("StoredBytes[1h].mean()");
  expect(custom("oci_autonomous_database", "DatabaseAvailability")).toBe("DatabaseAvailability[5m].mean()");
  expect(custom("oci_objectstorage", "StoredBytes", { interval: Duration.hours(2) })).toBe("StoredBytes[2h].mean()");
  expect(custom("shop", "StoredBytes")).toBe("StoredBytes[1m].mean()");
});

test("a parsed metric can be read more often than it is emitted; only an alarm cannot", () => {
  const metric = Metric.parse("StoredBytes[1m].mean()", { namespace: "oci_objectstorage" });
  expect(metric.toString()).toBe("StoredBytes[1m].mean()");
});

describe("a write limit", () => {
  const stack = new TerraformStack(Testing.app(), "stack");
  const placement = StreamPlacement.inDefaultPool(Compartment.fromCompartmentId("ocid1.compartment.oc1..c"));
  const stream = new Stream(stack, "orders", { placement, partitions: Partitions.of(2) });
  const [one, five] = [Duration.minutes(1), Duration.minutes(5)];
  const sum = stream.metric(StreamMetric.PUT_BYTES, { interval: five, statistic: Statistic.SUM });
  const message =
    "threshold must be the limit of the metric's own interval, which is 5 minutes, got writeLimitBytes during 1 minute; use the same window for both";

  test("fails in a comparison with a sum over another window", () => {
    expect(() => sum.above(stream.writeLimitBytes({ during: one, share: 0.9 }))).toThrow(new Error(message));
  });

  test("fails for another window even if only Terraform knows the share", () => {
    const share = new TerraformVariable(stack, "share", { type: "number" }).numberValue;
    expect(() => sum.above(stream.writeLimitBytes({ during: one, share }))).toThrow(new Error(message));
  });

  test("can be compared with a sum over its own window, and any other number with any sum", () => {
    expect(sum.above(stream.writeLimitBytes({ during: five })).toString()).toMatch(/\[5m\].* > 629145600$/);
    expect(sum.above(1_000_003).toString()).toMatch(/ > 1000003$/);
  });

  test("is accepted if it equals the limit of another window: half of 10 minutes is 5", () => {
    stream.writeLimitBytes({ during: Duration.minutes(10), share: 0.5 });
    expect(sum.above(stream.writeLimitBytes({ during: five })).toString()).toMatch(/ > 629145600$/);
  });
});
