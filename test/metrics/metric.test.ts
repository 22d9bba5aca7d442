import { Fn, Op, TerraformStack, TerraformVariable, Testing, Token } from "cdktf";
import { Compartment } from "../../lib/core/compartment";
import { Duration } from "../../lib/core/duration";
import { resolvedText } from "../../lib/core/token/tokens";
import { BucketMetric } from "../../lib/metrics/bucket-metric";
import { ConnectorMetric } from "../../lib/metrics/connector-metric";
import { FunctionMetric } from "../../lib/metrics/function-metric";
import { Metric } from "../../lib/metrics/metric";
import { type CustomMetricProps, type MetricOptions } from "../../lib/metrics/metric-options";
import { Statistic } from "../../lib/metrics/statistic";
import { StreamMetric } from "../../lib/metrics/stream-metric";

const compartment = Compartment.fromCompartmentId("ocid1.compartment.oc1..c");
const stream = { resourceId: "ocid1.stream.oc1.phx.s", compartment };
const STREAM = '{resourceId = "ocid1.stream.oc1.phx.s"}';
const bytes = Metric.of(StreamMetric.PUT_BYTES, stream);

describe("of a resource", () => {
  test("watches the resource by its OCID, each minute, with the metric's own statistic", () => {
    expect(bytes.toString()).toBe(`PutMessagesThroughput.Bytes[1m]${STREAM}.sum()`);
    expect(bytes.namespace).toBe("oci_streaming");
    expect(bytes.compartment).toBe(compartment);
  });

  test("accepts every option", () => {
    const all: Required<MetricOptions> = {
      statistic: Statistic.MAX,
      interval: Duration.minutes(5),
      groupBy: ["errorType"],
      dimensions: { errorCode: "404" },
      dimensionPatterns: { connectorName: "to-*" },
    };
    expect(
      Metric.of(
        ConnectorMetric.ERRORS,
        { resourceId: "ocid1.serviceconnector.oc1.phx.c", compartment },
        all,
      ).toString(),
    ).toBe(
      'ServiceConnectorHubErrors[5m]{connectorId = "ocid1.serviceconnector.oc1.phx.c", errorCode = "404", ' +
        'connectorName =~ "to-*"}.groupBy(errorType).max()',
    );
  });

  test("forms a single series with an empty list of groups", () => {
    expect(Metric.of(StreamMetric.PUT_BYTES, stream, { groupBy: [] }).toString()).toBe(
      `PutMessagesThroughput.Bytes[1m]${STREAM}.grouping().sum()`,
    );
  });

  test("reads an hourly metric by the hour", () => {
    expect(Metric.of(BucketMetric.STORED_BYTES, { resourceId: "b", compartment }).toString()).toBe(
      'StoredBytes[1h]{resourceID = "b"}.mean()',
    );
  });

  test.each([
    [Duration.minutes(60), "1h"],
    [Duration.hours(24), "1d"],
    [Duration.days(1), "1d"],
    [Duration.minutes(120), "2h"],
  ])("writes an interval of %s as %s", (interval, text) => {
    expect(Metric.of(BucketMetric.OBJECTS, { resourceId: "b", compartment }, { interval }).toString()).toBe(
      `ObjectCount[${text}]{resourceID = "b"}.mean()`,
    );
  });

  test("adds the dimension that selects errors among responses", () => {
    expect(Metric.of(FunctionMetric.ERRORS, { resourceId: "f", compartment }).toString()).toBe(
      'FunctionResponseCount[1m]{resourceId = "f", responseType = "Error"}.sum()',
    );
  });

  test.each<MetricOptions>([{ dimensions: { partition: "0" } }, { dimensionPatterns: { partition: "0|1" } }])(
    "fails if the metric does not have the dimension: %j",
    (options) => {
      expect(() => Metric.of(StreamMetric.PUT_BYTES, stream, options)).toThrow(
        new Error(
          "dimension of PutMessagesThroughput.Bytes must be region or resourceId, got 'partition'; " +
            "a dimension that a metric lacks is ignored, so that the alarm watches everything",
        ),
      );
    },
  );
});

describe("custom", () => {
  test("accepts every option", () => {
    const all: Required<CustomMetricProps> = {
      namespace: "bookings",
      compartment,
      name: "orders.open",
      statistic: Statistic.percentile(0.99),
      interval: Duration.hours(2),
      groupBy: ["shop", "country"],
      dimensions: { shop: 'the "best"' },
      dimensionPatterns: { country: "de|c*" },
    };
    const metric = Metric.custom(all);
    expect(metric.toString()).toBe(
      'orders.open[2h]{shop = "the \\"best\\"", country =~ "de|c*"}.groupBy(shop, country).percentile(0.99)',
    );
    expect(metric.namespace).toBe("bookings");
    expect(metric.compartment).toBe(compartment);
  });

  test("needs only a namespace and a name", () => {
    const metric = Metric.custom({ namespace: "bookings", name: "orders" });
    expect(metric.toString()).toBe("orders[1m].mean()");
    expect(metric.compartment).toBeUndefined();
  });
});

describe("compared", () => {
  const of = `PutMessagesThroughput.Bytes[1m]${STREAM}`;
  test.each([
    [bytes.above(5), `${of}.sum() > 5`],
    [bytes.atLeast(5), `${of}.sum() >= 5`],
    [bytes.below(0.5), `${of}.sum() < 0.5`],
    [bytes.atMost(-5), `${of}.sum() <= -5`],
    [bytes.equalTo(0), `${of}.sum() == 0`],
    [bytes.differentFrom(0), `${of}.sum() != 0`],
    [bytes.within(1, 2), `${of}.sum() in (1, 2)`],
    [bytes.outside(1, 2), `${of}.sum() not in (1, 2)`],
    [bytes.absent(), `${of}.groupBy(resourceId).absent()`],
    [bytes.absent(Duration.minutes(20)), `${of}.groupBy(resourceId).absent(20m)`],
    [bytes.absent(Duration.hours(72)), `${of}.groupBy(resourceId).absent(3d)`],
  ])("gives %s", (condition, mql) => {
    expect(condition.toString()).toBe(mql);
    expect(condition.namespace).toBe("oci_streaming");
    expect(condition.compartment).toBe(compartment);
  });

  test("is watched for absence in its own groups, if it has any", () => {
    expect(
      Metric.of(StreamMetric.PUT_BYTES, stream, { groupBy: ["region"] })
        .absent()
        .toString(),
    ).toBe(`${of}.groupBy(region).absent()`);
  });

  test("is watched for absence without groups if it is not filtered", () => {
    expect(Metric.custom({ namespace: "n", name: "m" }).absent().toString()).toBe("m[1m].absent()");
  });
});

describe("calculated", () => {
  const a = Metric.parse("A[1m].sum()", { namespace: "n" });
  const b = Metric.parse("B[1m].sum()", { namespace: "n" });
  const c = Metric.parse("C[1m].sum()", { namespace: "n" });
  test.each([
    [a.plus(b), "A[1m].sum() + B[1m].sum()"],
    [a.minus(b), "A[1m].sum() - B[1m].sum()"],
    [a.times(b), "A[1m].sum() * B[1m].sum()"],
    [a.dividedBy(b), "A[1m].sum() / B[1m].sum()"],
    [a.scaledBy(0.001), "A[1m].sum() * 0.001"],
    [a.subtractedFrom(100), "100 - A[1m].sum()"],
    [a.minus(b.minus(c)), "A[1m].sum() - (B[1m].sum() - C[1m].sum())"],
    [a.minus(b).minus(c), "A[1m].sum() - B[1m].sum() - C[1m].sum()"],
    [a.dividedBy(a.plus(b)).scaledBy(100), "A[1m].sum() / (A[1m].sum() + B[1m].sum()) * 100"],
    [a.aggregate({ statistic: Statistic.MAX }), "(A[1m].sum()).max()"],
    [a.aggregate({ statistic: Statistic.MAX, groupBy: ["x"] }), "(A[1m].sum()).groupBy(x).max()"],
    [
      Metric.fromCondition(a.above(80), { statistic: Statistic.SUM, groupBy: [] }),
      "(A[1m].sum() > 80).grouping().sum()",
    ],
  ])("gives %s", (metric, mql) => {
    expect(metric.toString()).toBe(mql);
  });
});

describe("with tokens", () => {
  const stack = new TerraformStack(Testing.app(), "stack");
  const limit = new TerraformVariable(stack, "limit", { type: "number" });
  const id = new TerraformVariable(stack, "id", { type: "string" });

  test("keeps references in the query", () => {
    const metric = Metric.of(StreamMetric.PUT_BYTES, { resourceId: id.stringValue, compartment });
    const resolved = (text: string): string => resolvedText(stack, text);
    const of = 'PutMessagesThroughput.Bytes[1m]{resourceId = "${var.id}"}';
    expect(resolved(metric.above(limit.numberValue).toString())).toBe(`${of}.sum() > \${var.limit}`);
    expect(resolved(metric.above(Op.mul(limit.numberValue, 0.8)).toString())).toBe(
      `${of}.sum() > \${(var.limit * 0.8)}`,
    );
    expect(resolved(metric.within(0, limit.numberValue).toString())).toBe(`${of}.sum() in (0, \${var.limit})`);
    expect(resolved(metric.absent(Duration.hours(limit.numberValue)).toString())).toBe(
      `${of}.groupBy(resourceId).absent(\${(var.limit * 60)}m)`,
    );
    expect(resolved(metric.scaledBy(limit.numberValue).toString())).toBe(`${of}.sum() * \${var.limit}`);
  });

  test("does not escape the quotes inside an expression", () => {
    const resourceId = Token.asString(Fn.join("-", [id.stringValue, "b"]));
    const metric = Metric.of(StreamMetric.PUT_BYTES, { resourceId, compartment });
    expect(resolvedText(stack, metric.toString())).toBe(
      'PutMessagesThroughput.Bytes[1m]{resourceId = "${join("-", [var.id, "b"])}"}.sum()',
    );
  });

  test("fails for arithmetic on a token in place of a number", () => {
    expect(() => bytes.above(limit.numberValue * 0.8)).toThrow(/got -\d.*; calculate with Op if a number is a token$/);
  });
});
