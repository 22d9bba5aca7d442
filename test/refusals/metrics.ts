// Queries that Monitoring would refuse, or that would never have a value.

import {
  BucketMetric,
  ConnectorMetric,
  Duration,
  FunctionMetric,
  Metric,
  MetricCondition,
  Statistic,
  StreamMetric,
} from "../../lib";
import { compartment, elsewhere, fn, type Row, rows, stream, unknownStream } from "./row";

const SOURCE = { namespace: "oci_streaming", compartment };

export const metrics: readonly Row[] = rows([
  {
    title: "an interval of an hour and a half",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_BYTES, { interval: Duration.minutes(90) }),
    message: "interval must be 1 to 60 minutes, 1 to 24 hours or 1 day, got 90 minutes",
  },
  {
    title: "an interval of seconds",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_BYTES, { interval: Duration.seconds(45) }),
    message: "interval must be 1 to 60 minutes, 1 to 24 hours or 1 day, got 45 seconds",
  },
  {
    title: "an interval that is an input",
    make: (stack) => {
      const minutes = stack.input.integer("minutes", { title: "Interval", defaultValue: 5 });
      return stream(stack).metric(StreamMetric.PUT_BYTES, { interval: Duration.minutes(minutes) });
    },
    message: "interval must be known when the query is written, got a number of minutes known at apply",
  },
  {
    title: "a partition, by which no metric of a stream is split",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_BYTES, { groupBy: ["partition"] }),
    message:
      "dimension of PutMessagesThroughput.Bytes must be region or resourceId, got 'partition'; use Metric.custom for a dimension that this library does not know",
  },
  {
    title: "another stream's OCID on top of the stream's own",
    make: (stack) =>
      stream(stack).metric(StreamMetric.PUT_BYTES, { dimensions: { resourceId: "ocid1.stream.oc1..b" } }),
    message:
      "dimension resourceId must be given once: the resource, dimensions and dimensionPatterns all have to match, got 'ocid1.stream.oc1..b'",
  },
  {
    title: "a metric of a stream that is not known to live anywhere",
    make: (stack) => unknownStream(stack).metric(StreamMetric.PUT_BYTES),
    message:
      "shop/known-by-id: a metric needs the compartment, which is not known of this import; use Stream.fromStreamAttributes or Stream.fromLookup",
  },
  {
    title: "the 95th percentile as a percentage",
    make: () => Statistic.percentile(95),
    message: "percentile must be above 0 and below 1, got 95; write 0.95 for the 95th percentile",
  },
  {
    title: "the size of a bucket more often than it is measured",
    make: () => {
      const resource = { resourceId: "ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket", compartment };
      return Metric.of(BucketMetric.STORED_BYTES, resource, { interval: Duration.minutes(59) });
    },
    message: "interval must be at least 1 hour, which is how often StoredBytes has a value, got 59 minutes",
  },
  {
    title: "a connector's error by a dimension that it has not",
    make: () => {
      const resource = { resourceId: "ocid1.serviceconnector.oc1.eu-frankfurt-1.aaaac", compartment };
      return Metric.of(ConnectorMetric.ERRORS, resource, { dimensions: { resourceId: "x" } });
    },
    message:
      "dimension of ServiceConnectorHubErrors must be connectorId, connectorName, errorCode or errorType, got 'resourceId'; use Metric.custom for a dimension that this library does not know",
  },
  {
    title: "errors among bytes: two namespaces in one query",
    make: (stack) => fn(stack).metric(FunctionMetric.ERRORS).dividedBy(stream(stack).metric(StreamMetric.GET_MESSAGES)),
    message:
      "query must read one namespace in one compartment, got 'namespaces oci_faas and oci_streaming'; write an alarm for each",
  },
  {
    title: "two compartments in one query",
    make: () => {
      const [here, there] = [compartment, elsewhere].map((one) =>
        Metric.custom({ namespace: "shop", name: "orders", compartment: one }).above(1),
      ) as [MetricCondition, MetricCondition];
      return here.both(there);
    },
    message:
      "query must read one namespace in one compartment, got 'compartments ocid1.compartment.oc1..aaaacompartment and ocid1.compartment.oc1..a...'; write an alarm for each",
  },
  {
    title: "a threshold that was read from a text",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_LATENCY).above(Number("1s")),
    message:
      "threshold must be a finite number that needs no exponent, got NaN; calculate with Op where a number is a token",
  },
  {
    title: "a threshold with an exponent",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_BYTES).above(1e21),
    message:
      "threshold must be a finite number that needs no exponent, got 1e+21; calculate with Op where a number is a token",
  },
  {
    title: "a range that is written backwards",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_MESSAGES).within(11, 10),
    message: "range must begin with the lower number, got '(11, 10)'",
  },
  {
    title: "absence that is reported for more than three days",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_MESSAGES).absent(Duration.hours(73)),
    message: "absence detection period must be 1 minute to 3 days, in whole minutes, got 73 hours",
  },
  {
    title: "absence that is not reported",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_MESSAGES).absent(Duration.minutes(0)),
    message: "absence detection period must be 1 minute to 3 days, in whole minutes, got 0 minutes",
  },
  {
    title: "absence that is reported for half a minute",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_MESSAGES).absent(Duration.seconds(30)),
    message: "absence detection period must be 1 minute to 3 days, in whole minutes, got 30 seconds",
  },
  {
    title: "a metric that is scaled by a text",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_LATENCY).scaledBy(Number("1 s")),
    message:
      "factor must be a finite number that needs no exponent, got NaN; calculate with Op where a number is a token",
  },
  {
    title: "an interval of two days",
    make: () => Metric.custom({ namespace: "shop", name: "orders", interval: Duration.days(2) }),
    message: "interval must be 1 to 60 minutes, 1 to 24 hours or 1 day, got 2 days",
  },
  {
    title: "absence of a difference",
    make: (stack) => {
      const metric = stream(stack).metric(StreamMetric.PUT_MESSAGES);
      return metric.minus(metric).absent();
    },
    message:
      "absence must be that of one metric, not of a calculation, got 'PutMessagesThroughput.Count[1m]{resourceId = \"${...}\"}.sum() - PutMessagesThroug...'",
  },
  {
    title: "a namespace of one's own with a hyphen",
    make: () => Metric.custom({ namespace: "shop-orders", name: "orders" }),
    message: "metric namespace must be letters, digits and underscores, beginning with a letter, got 'shop-orders'",
  },
  {
    title: "a metric with a blank",
    make: () => Metric.custom({ namespace: "shop", name: "open orders" }),
    message:
      "metric name must be letters, digits, dots, underscores, hyphens and dollar signs, beginning with a letter, got 'open orders'",
  },
  {
    title: "a dimension without a value",
    make: () => Metric.custom({ namespace: "shop", name: "orders", dimensions: { region: "" } }),
    message: "dimension region must not be empty",
  },
  {
    title: "MQL with single quotes",
    make: () => Metric.parse("PutMessagesLatency.Time[1m]{resourceId = 'ocid1.stream.oc1..a'}.mean()", SOURCE),
    message: "dimension value must stand in double quotes, got 'ocid1.stream.oc1..a'; write \"ocid1.stream.oc1..a\"",
  },
  {
    title: "MQL without an interval",
    make: () => Metric.parse("PutMessagesLatency.Time.mean()", SOURCE),
    message:
      "MQL query must give the interval in brackets after the metric, got '()'; write PutMessagesLatency.Time[1m].mean()",
  },
  {
    title: "MQL without a statistic",
    make: () => Metric.parse("PutMessagesThroughput.Bytes[1m] > 0", SOURCE),
    message: "MQL query must have a statistic, got '> 0'; end it with one such as .mean()",
  },
  {
    title: "MQL with a statistic of another system",
    make: () => Metric.parse("PutMessagesLatency.Time[1m].p95()", SOURCE),
    message:
      "statistic must be mean, sum, count, min, max, first, last, rate, increment, percentile or absent, got 'p95'",
  },
  {
    title: "MQL with an interval of three days",
    make: () => Metric.parse("PutMessagesLatency.Time[3d].mean()", SOURCE),
    message: "interval must be 1 to 60 minutes, 1 to 24 hours or 1 day, got '3d'; write [1m], [1h] or [1d]",
  },
  {
    title: "a metric that is an alarm already",
    make: () => Metric.parse("PutMessagesLatency.Time[1m].mean() > 100", SOURCE),
    message:
      "metric query must not have a threshold or absent(), got 'PutMessagesLatency.Time[1m].mean() > 100'; read it with MetricCondition.parse",
  },
  {
    title: "an alarm that never fires, since it has no threshold",
    make: () => MetricCondition.parse("PutMessagesLatency.Time[1m].mean()", SOURCE),
    message:
      "alarm query must have a threshold or absent(), got 'PutMessagesLatency.Time[1m].mean()'; end it with one such as > 0, or read it with Metric.parse",
  },
  {
    title: "an alarm in words",
    make: () =>
      MetricCondition.parse(
        "PutMessagesLatency.Time[1m].mean() > 100 and GetMessagesLatency.Time[1m].mean() > 1",
        SOURCE,
      ),
    message:
      "MQL query must end after the statistic and its threshold, got 'and GetMessagesLatency.Time[1m].mean() > 1'",
  },
  {
    title: "a query in a namespace with a hyphen",
    make: () => Metric.parse("PutMessagesLatency.Time[1m].mean()", { namespace: "oci-streaming", compartment }),
    message: "metric namespace must be letters, digits and underscores, beginning with a letter, got 'oci-streaming'",
  },
  {
    title: "an alarm query in a namespace with a dot",
    make: () =>
      MetricCondition.parse("PutMessagesLatency.Time[1m].mean() > 100", { namespace: "oci.streaming", compartment }),
    message: "metric namespace must be letters, digits and underscores, beginning with a letter, got 'oci.streaming'",
  },
  {
    title: "a query of numbers alone",
    make: () => Metric.parse("1 + 1", SOURCE),
    message: "metric query must name a metric, got '1 + 1'",
  },
  {
    title: "the absence of an aggregate",
    make: (stack) => {
      const late = stream(stack).metric(StreamMetric.PUT_LATENCY).above(100);
      return Metric.fromCondition(late, { statistic: Statistic.SUM }).absent();
    },
    message:
      "absence must be that of one metric, not of a calculation, got '(PutMessagesLatency.Time[1m]{resourceId = \"${...}\"}.mean() > 100).sum()'",
  },
  {
    title: "a dimension with a dot",
    make: () => Metric.parse('PutMessagesLatency.Time[1m]{resource.id = "a"}.mean()', SOURCE),
    message:
      "dimension name must be letters, digits, underscores, hyphens and dollar signs, beginning with a letter, got 'resource.id'",
  },
  {
    title: "a dimension with a blank, to group by",
    make: () => Metric.custom({ name: "errors", namespace: "shop", compartment, groupBy: ["the region"] }),
    message:
      "dimension name must be letters, digits, underscores, hyphens and dollar signs, beginning with a letter, got 'the region'",
  },
  {
    title: "a dimension whose expression nobody closes",
    make: () =>
      Metric.custom({ name: "errors", namespace: "shop", compartment, dimensions: { region: "${var.region" } }),
    message: "dimension region must close every ${ with }, got '${var.region'",
  },
  {
    title: "an absence of four days",
    make: () => MetricCondition.parse("PutMessagesLatency.Time[1m].absent(4d)", SOURCE),
    message:
      "absence detection period must be 1 minute to 3 days, in whole minutes, got '4d'; write absent(20m), absent(2h) or absent(1d)",
  },
  {
    title: "an absence of a unit without a number",
    make: () => MetricCondition.parse("PutMessagesLatency.Time[1m].absent(d)", SOURCE),
    message:
      "absence detection period must be 1 minute to 3 days, in whole minutes, got 'd'; write absent(20m), absent(2h) or absent(1d)",
  },
  {
    title: "an absence in seconds that are a variable",
    make: () => MetricCondition.parse("PutMessagesLatency.Time[1m].absent(${var.seconds}s)", SOURCE),
    message:
      "absence detection period must be 1 minute to 3 days, in whole minutes, got '${var.seconds}s'; write absent(20m), absent(2h) or absent(1d)",
  },
  {
    title: "a comparison with one equals sign",
    make: () => MetricCondition.parse("PutMessagesLatency.Time[1m].mean() = 5", SOURCE),
    message: "MQL query must compare with ==, got '= 5'",
  },
  {
    title: "two conditions and a third one without parentheses",
    make: () => MetricCondition.parse("a[1m].mean() > 1 && b[1m].mean() > 2 || c[1m].mean() > 3", SOURCE),
    message:
      "MQL query must not mix && and ||, got '|| c[1m].mean() > 3'; put the part that belongs together in parentheses",
  },
  {
    title: "a metric and a condition",
    make: () => MetricCondition.parse("a[1m].mean() && b[1m].mean() > 2", SOURCE),
    message:
      "MQL query must have a threshold or absent() on each side of && and ||, got 'a[1m].mean() && b[1m].mean() > 2'",
  },
  {
    title: "a condition that is compared again",
    make: () => MetricCondition.parse("(a[1m].mean() > 1) > 2", SOURCE),
    message: "MQL query must be compared once, got '2'",
  },
  {
    title: "a range with SQL's between",
    make: () => MetricCondition.parse("a[1m].mean() not between (1, 2)", SOURCE),
    message: "MQL query must go on with 'in' after 'not', got 'between (1, 2)'",
  },
  {
    title: "a range in a query that is written backwards",
    make: () => MetricCondition.parse("a[1m].mean() in (80, 60)", SOURCE),
    message: "range must begin with the lower number, got '(80, 60)'",
  },
  {
    title: "a metric that is compared with another",
    make: () => MetricCondition.parse("a[1m].mean() > b[1m].mean()", SOURCE),
    message:
      "MQL query must have a plain number here, got 'b[1m].mean()'; to compare two metrics, compare their difference with 0",
  },
  {
    title: "a variable with a minus before it",
    make: () => MetricCondition.parse("a[1m].mean() > -${var.limit}", SOURCE),
    message:
      "MQL query must have a plain number here, got '${var.limit}'; to compare two metrics, compare their difference with 0",
  },
  {
    title: "a condition that is calculated with",
    make: () => MetricCondition.parse("(a[1m].mean() > 1) + 2", SOURCE),
    message: "MQL query must calculate with metrics and numbers only, got '(a[1m].mean() > 1) + 2'",
  },
  {
    title: "a sum with a condition",
    make: () => MetricCondition.parse("2 + (a[1m].mean() > 1)", SOURCE),
    message: "MQL query must calculate with metrics and numbers only, got '2 + (a[1m].mean() > 1)'",
  },
  {
    title: "a metric that begins with an underscore",
    make: () => Metric.parse("_errors[1m].mean()", SOURCE),
    message:
      "metric name must be letters, digits, dots, underscores, hyphens and dollar signs, beginning with a letter, got '_errors'",
  },
  {
    title: "a dimension that is not compared",
    make: () => Metric.parse('a[1m]{resourceId "x"}.mean()', SOURCE),
    message: "MQL query must compare dimension resourceId by = or =~, got '\"x\"}.mean()'",
  },
  {
    title: "a dimension without quotes",
    make: () => Metric.parse("a[1m]{resourceId = x}.mean()", SOURCE),
    message: "MQL query must give dimension resourceId in double quotes, got 'x}.mean()'",
  },
  {
    title: "a dimension without its name",
    make: () => Metric.parse('a[1m]{= "x"}.mean()', SOURCE),
    message: "MQL query must name a dimension inside { }, got '= \"x\"}.mean()'",
  },
  {
    title: "a statistic of a statistic",
    make: () => Metric.parse("a[1m].mean().sum()", SOURCE),
    message: "MQL query must have one statistic, got '.sum()'; to aggregate a result again, put it in parentheses",
  },
  {
    title: "an absence of a query in parentheses",
    make: () => MetricCondition.parse("(a[1m].mean() > 1).absent()", SOURCE),
    message: "MQL query must not use absent() on a query in parentheses, got '(a[1m].mean() > 1).absent()'",
  },
  {
    title: "a statistic with a text",
    make: () => Metric.parse('a[1m].percentile("0.9")', SOURCE),
    message: "MQL query must give a statistic a number or nothing, got '\"0.9\")'",
  },
  {
    title: "a query with a comment",
    make: () => Metric.parse("a[1m].mean() # latency", SOURCE),
    message: "MQL query must not hold '#' here, got '# latency'",
  },
  {
    title: "a query with a quote that nobody closes",
    make: () => Metric.parse('a[1m]{resourceId = "x}.mean()', SOURCE),
    message: "MQL query must close every double quote, got '\"x}.mean()'",
  },
  {
    title: "a mean with a number",
    make: () => Metric.parse("a[1m].mean(5)", SOURCE),
    message: "statistic mean() must not have an argument, got '5'",
  },
  {
    title: "the 0th percentile",
    make: () => Statistic.percentile(0),
    message: "percentile must be above 0 and below 1, got 0; write 0.95 for the 95th percentile",
  },
  {
    title: "the 100th percentile",
    make: () => Statistic.percentile(1),
    message: "percentile must be above 0 and below 1, got 1; write 0.95 for the 95th percentile",
  },
  {
    title: "an aggregate that is grouped by a dimension with a dot",
    make: (stack) => {
      const late = stream(stack).metric(StreamMetric.PUT_LATENCY).above(100);
      return Metric.fromCondition(late, { statistic: Statistic.SUM, groupBy: ["resource.name"] });
    },
    message:
      "dimension name must be letters, digits, underscores, hyphens and dollar signs, beginning with a letter, got 'resource.name'",
  },
  {
    title: "a query that is grouped by a dimension with a dot",
    make: () => Metric.parse("a[1m].groupBy(resource.group).mean()", SOURCE),
    message:
      "dimension name must be letters, digits, underscores, hyphens and dollar signs, beginning with a letter, got 'resource.group'",
  },
]);
