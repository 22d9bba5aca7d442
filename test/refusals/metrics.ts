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
import { compartment, elsewhere, fn, pool, type Row, rows, stream, STREAM_ID, unknownStream } from "./row";

const SOURCE = { namespace: "oci_streaming", compartment };

export const metrics: readonly Row[] = rows([
  {
    title: "a metric that is compared with a symbol",
    make: () => MetricCondition.parse("CpuUtilization[1m].mean() > , 5", { namespace: "oci_computeagent" }),
    message:
      "MQL query must have a plain number here, got ', 5'; to compare two metrics, compare their difference with 0",
  },
  {
    title: "an interval of an hour and a half",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_BYTES, { interval: Duration.minutes(90) }),
    message: "shop/orders: interval must be 1 to 60 minutes, 1 to 24 hours or 1 day, got 90 minutes",
  },
  {
    title: "an interval of seconds",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_BYTES, { interval: Duration.seconds(45) }),
    message: "shop/orders: interval must be 1 to 60 minutes, 1 to 24 hours or 1 day, got 45 seconds",
  },
  {
    title: "an interval that is an input",
    make: (stack) => {
      const minutes = stack.input.integer("minutes", { title: "Interval", defaultValue: 5 });
      return stream(stack).metric(StreamMetric.PUT_BYTES, { interval: Duration.minutes(minutes) });
    },
    message: "shop/orders: interval must be known when the query is written, got a number of minutes known at apply",
  },
  {
    title: "a partition, by which no metric of a stream is split",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_BYTES, { groupBy: ["partition"] }),
    message:
      "shop/orders: dimension of PutMessagesThroughput.Bytes must be region or resourceId, got 'partition'; a dimension that a metric lacks is ignored, so that the alarm watches everything",
  },
  {
    title: "another stream's OCID on top of the stream's own",
    make: (stack) =>
      stream(stack).metric(StreamMetric.PUT_BYTES, { dimensions: { resourceId: "ocid1.stream.oc1..b" } }),
    message:
      "shop/orders: dimension resourceId must be given once, because the resource, dimensions and dimensionPatterns must all match, got 'ocid1.stream.oc1..b'",
  },
  {
    title: "a metric of a stream that is not known to live anywhere",
    make: (stack) => unknownStream(stack).metric(StreamMetric.PUT_BYTES),
    message:
      "shop/known-by-id: a metric needs the compartment, which is not known for this import; give compartment to Stream.fromStreamAttributes, or use Stream.fromLookup",
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
    message: "interval must be at least 1 hour, which is the time between two values of StoredBytes, got 59 minutes",
  },
  {
    title: "a connector's error by a dimension that it has not",
    make: () => {
      const resource = { resourceId: "ocid1.serviceconnector.oc1.eu-frankfurt-1.aaaac", compartment };
      return Metric.of(ConnectorMetric.ERRORS, resource, { dimensions: { resourceId: "x" } });
    },
    message:
      "dimension of ServiceConnectorHubErrors must be connectorId, connectorName, errorCode, errorType or targetName, got 'resourceId'; use Metric.custom for a dimension that this library does not know",
  },
  {
    title: "errors among bytes: two namespaces in one query",
    make: (stack) => fn(stack).metric(FunctionMetric.ERRORS).dividedBy(stream(stack).metric(StreamMetric.GET_MESSAGES)),
    message:
      "query must read one namespace in one compartment, got 'namespaces oci_faas and oci_streaming'; create an alarm for each",
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
      "query must read one namespace in one compartment, got 'compartments ocid1.compartment.oc1..aaaacompartment and ocid1.compartment.oc1..a...'; create an alarm for each",
  },
  {
    title: "a threshold that was read from a text",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_LATENCY).above(Number("1s")),
    message:
      "threshold must be a finite number that does not need an exponent, got NaN; calculate with Op if a number is a token",
  },
  {
    title: "a threshold with an exponent",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_BYTES).above(1e21),
    message:
      "threshold must be a finite number that does not need an exponent, got 1e+21; calculate with Op if a number is a token",
  },
  {
    title: "a range that is written backwards",
    make: (stack) => stream(stack).metric(StreamMetric.PUT_MESSAGES).within(11, 10),
    message: "range must begin with the lower number, got '(11, 10)'; write (10, 11)",
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
      "factor must be a finite number that does not need an exponent, got NaN; calculate with Op if a number is a token",
  },
  {
    title: "an interval of two days",
    make: () => Metric.custom({ namespace: "shop", name: "orders", interval: Duration.days(2) }),
    message: "interval must be 1 to 60 minutes, 1 to 24 hours or 1 day, got 2 days",
  },
  {
    title: "a dimension with a blank, to choose by",
    make: () => Metric.custom({ namespace: "shop", name: "orders", dimensions: { "the region": "a" } }),
    message:
      "dimension name must be printable ASCII without spaces, quotes, commas, brackets and any of = ! ~ < >, got 'the region'",
  },
  {
    title: "absence of a difference",
    make: (stack) => {
      const metric = stream(stack).metric(StreamMetric.PUT_MESSAGES);
      return metric.minus(metric).absent();
    },
    message:
      "absence must be that of one metric, not of a calculation, got 'PutMessagesThroughput.Count[1m]{resourceId = \"${...}\"}.sum() - PutMessagesThroug...'; use the absence of each of its metrics",
  },
  {
    title: "a namespace of one's own with a hyphen",
    make: () => Metric.custom({ namespace: "shop-orders", name: "orders" }),
    message:
      "metric namespace must be letters, digits and underscores, beginning with a letter, got 'shop-orders'; write 'shop_orders'",
  },
  {
    title: "a metric with a blank",
    make: () => Metric.custom({ namespace: "shop", name: "open orders" }),
    message:
      "metric name must be letters, digits, dots, underscores, hyphens and dollar signs, beginning with a letter, got 'open orders'; write 'open_orders'",
  },
  {
    title: "a dimension without a value",
    make: () => Metric.custom({ namespace: "shop", name: "orders", dimensions: { region: "" } }),
    message: "dimension region must not be empty",
  },
  {
    title: "MQL without an interval",
    make: () => Metric.parse("PutMessagesLatency.Time.mean()", SOURCE),
    message:
      "MQL query must have the interval in brackets after the metric, got '()'; write PutMessagesLatency.Time[1m].mean()",
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
      "statistic must be mean, sum, count, min, max, first, last, rate, increment, percentile or absent, got 'p95'; write percentile(0.95)",
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
      "MQL query must end after the statistic and its threshold, got 'and GetMessagesLatency.Time[1m].mean() > 1'; join conditions with && or ||",
  },
  {
    title: "a query in a namespace with a hyphen",
    make: () => Metric.parse("PutMessagesLatency.Time[1m].mean()", { namespace: "oci-streaming", compartment }),
    message:
      "metric namespace must be letters, digits and underscores, beginning with a letter, got 'oci-streaming'; write 'oci_streaming'",
  },
  {
    title: "an alarm query in a namespace with a dot",
    make: () =>
      MetricCondition.parse("PutMessagesLatency.Time[1m].mean() > 100", { namespace: "oci.streaming", compartment }),
    message:
      "metric namespace must be letters, digits and underscores, beginning with a letter, got 'oci.streaming'; write 'oci_streaming'",
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
      "absence must be that of one metric, not of a calculation, got '(PutMessagesLatency.Time[1m]{resourceId = \"${...}\"}.mean() > 100).sum()'; use the absence of each of its metrics",
  },
  {
    title: "a dimension of a stream with a dot",
    make: () => Metric.parse('PutMessagesLatency.Time[1m]{resource.id = "a"}.mean()', SOURCE),
    message:
      "dimension of PutMessagesLatency.Time must be one that the service has, got 'resource.id'; did you mean 'resourceId'?",
  },
  {
    title: "a dimension with a blank, to group by",
    make: () => Metric.custom({ name: "errors", namespace: "shop", compartment, groupBy: ["the region"] }),
    message:
      "dimension name must be printable ASCII without spaces, quotes, commas, brackets and any of = ! ~ < >, got 'the region'",
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
    title: "a metric and a condition",
    make: () => MetricCondition.parse("a[1m].mean() && b[1m].mean() > 2", SOURCE),
    message:
      "MQL query must have a threshold or absent() on each side of && and ||, got 'a[1m].mean() && b[1m].mean() > 2'",
  },
  {
    title: "a range as mathematicians write it",
    make: () => MetricCondition.parse("1 < a[1m].mean() < 2", SOURCE),
    message: "MQL query must not compare a number, a metric and a number, got '2'; write in (60, 80) for a range",
  },
  {
    title: "a range with SQL's between",
    make: () => MetricCondition.parse("a[1m].mean() not between (1, 2)", SOURCE),
    message: "MQL query must continue with 'in' after 'not', got 'between (1, 2)'",
  },
  {
    title: "a range in a query that is written backwards",
    make: () => MetricCondition.parse("a[1m].mean() in (80, 60)", SOURCE),
    message: "range must begin with the lower number, got '(80, 60)'; write (60, 80)",
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
    message:
      "alarm query must have a threshold or absent(), got '(a[1m].mean() > 1) + 2'; end it with one such as > 0, or read it with Metric.parse",
  },
  {
    title: "a sum with a condition",
    make: () => MetricCondition.parse("2 + (a[1m].mean() > 1)", SOURCE),
    message:
      "alarm query must have a threshold or absent(), got '2 + (a[1m].mean() > 1)'; end it with one such as > 0, or read it with Metric.parse",
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
    message:
      "MQL query must not use absent() on a query in parentheses, got '(a[1m].mean() > 1).absent()'; write it right after the metric: Name[1m].absent()",
  },
  {
    title: "a statistic with a text",
    make: () => Metric.parse('a[1m].percentile("0.9")', SOURCE),
    message: "MQL query must have a number or nothing as the argument of a statistic, got '\"0.9\")'",
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
    title: "an aggregate that is grouped by a dimension with brackets",
    make: (stack) => {
      const late = stream(stack).metric(StreamMetric.PUT_LATENCY).above(100);
      return Metric.fromCondition(late, { statistic: Statistic.SUM, groupBy: ["resource(name)"] });
    },
    message:
      "dimension name must be printable ASCII without spaces, quotes, commas, brackets and any of = ! ~ < >, got 'resource(name)'",
  },
  {
    title: "a query that is grouped by a dimension beyond ASCII",
    make: () => Metric.parse("a[1m].groupBy(größe).mean()", SOURCE),
    message:
      "dimension name must be printable ASCII without spaces, quotes, commas, brackets and any of = ! ~ < >, got 'größe'",
  },
  {
    title: "a condition on two numbers",
    make: () => MetricCondition.parse("5 > 3", SOURCE),
    message:
      "alarm query must name a metric in each comparison, got '5 > 3'; write it as in PutMessagesFault.Count[1m].sum() > 0",
  },
  {
    title: "a condition on a sum of numbers",
    make: () => MetricCondition.parse("1 + 1 == 2", SOURCE),
    message:
      "alarm query must name a metric in each comparison, got '1 + 1 == 2'; write it as in PutMessagesFault.Count[1m].sum() > 0",
  },
  {
    title: "a condition on numbers next to one on a metric",
    make: () => MetricCondition.parse("PutMessagesFault.Count[1m].sum() > 0 || 5 > 3", SOURCE),
    message:
      "alarm query must name a metric in each comparison, got '5 > 3'; write it as in PutMessagesFault.Count[1m].sum() > 0",
  },
  {
    title: "a condition on how often a number is above another",
    make: () => MetricCondition.parse("(5 > 3).grouping().sum() > 1", SOURCE),
    message:
      "alarm query must name a metric in each comparison, got '5 > 3'; write it as in PutMessagesFault.Count[1m].sum() > 0",
  },
  {
    title: "a statistic around its metric",
    make: () => Metric.parse("sum(PutMessagesFault.Count[5m])", SOURCE),
    message:
      "MQL query must have the statistic after the metric, got '(PutMessagesFault.Count[5m])'; write Name[1m].sum()",
  },
  {
    title: "an operator the wrong way round",
    make: () => MetricCondition.parse("PutMessagesFault.Count[5m].sum() => 5", SOURCE),
    message: "MQL query must compare with >=, got '=> 5'",
  },
  {
    title: "how long a condition holds, in its query",
    make: () => MetricCondition.parse("PutMessagesFault.Count[5m].sum() > 5 for 10m", SOURCE),
    message:
      "MQL query must end after the statistic and its threshold, got 'for 10m'; set in lasting of the alarm how long it must hold",
  },
  {
    title: "a metric joined with a number",
    make: () => Metric.parse("a[1m].mean() || 5", SOURCE),
    message: "metric query must name a metric in each part, got 'a[1m].mean() || 5'",
  },
  {
    title: "a stream's metric with a letter left out",
    make: () => MetricCondition.parse("PutMessageFault.Count[1m].sum() > 0", SOURCE),
    message:
      "metric of oci_streaming must be one that the service has, got 'PutMessageFault.Count'; did you mean 'PutMessagesFault.Count'?",
  },
  {
    title: "a stream's metric in lower case",
    make: () => Metric.parse("putmessagesfault.count[1m].sum()", SOURCE),
    message:
      "metric of oci_streaming must be one that the service has, got 'putmessagesfault.count'; did you mean 'PutMessagesFault.Count'?",
  },
  {
    title: "a stream's metric with an underscore",
    make: () => Metric.custom({ namespace: "oci_streaming", name: "PutMessagesFault_Count" }),
    message:
      "metric of oci_streaming must be one that the service has, got 'PutMessagesFault_Count'; did you mean 'PutMessagesFault.Count'?",
  },
  {
    title: "a metric of consumer lag, which no stream has",
    make: () => Metric.custom({ namespace: "oci_streaming", name: "ConsumerLag" }),
    message:
      "metric of oci_streaming must be PutMessagesLatency.Time, PutMessagesThroughput.Bytes, PutMessagesThroughput.Count, PutMessagesThrottling.Count, PutMessagesSuccess.Count, PutMessagesFault.Count, PutMessagesRecords.Count, GetMessagesLatency.Time, GetMessagesThroughput.Bytes, GetMessagesThroughput.Count, GetMessagesThrottling.Count, GetMessagesSuccess.Count or GetMessagesFault.Count, got 'ConsumerLag'; an alarm with any other metric never fires",
  },
  {
    title: "a connector's metric as Datadog spells it",
    make: () => Metric.custom({ namespace: "oci_service_connector_hub", name: "data_freshness" }),
    message:
      "metric of oci_service_connector_hub must be one that the service has, got 'data_freshness'; did you mean 'DataFreshness'?",
  },
  {
    title: "a metric of a connector that there is none of",
    make: () => Metric.custom({ namespace: "oci_service_connector_hub", name: "RecordsDropped" }),
    message:
      "metric of oci_service_connector_hub must be ServiceConnectorHubErrors, ErrorsAtSource, ErrorsAtTask, ErrorsAtTarget, DataFreshness, LatencyAtSource, LatencyAtTask, LatencyAtTarget, BytesReadFromSource, BytesReadFromTask, BytesWrittenToTask, BytesWrittenToTarget, MessagesReadFromSource, MessagesReadFromTask, MessagesWrittenToTask or MessagesWrittenToTarget, got 'RecordsDropped'; an alarm with any other metric never fires",
  },
  {
    title: "a function's metric in the plural",
    make: () => MetricCondition.parse("FunctionInvocationsCount[1m].sum() > 0", { namespace: "oci_faas" }),
    message:
      "metric of oci_faas must be one that the service has, got 'FunctionInvocationsCount'; did you mean 'FunctionInvocationCount'?",
  },
  {
    title: "a stream's metric among those of functions, by hand",
    make: () => Metric.custom({ namespace: "oci_faas", name: "PutMessagesFault.Count" }),
    message:
      "metric PutMessagesFault.Count must be read from namespace oci_streaming, got 'oci_faas'; in another namespace, its alarm would never fire",
  },
  {
    title: "a stream's metric in the namespace of connectors",
    make: () =>
      MetricCondition.parse("PutMessagesLatency.Time[1m].mean() > 100", { namespace: "oci_service_connector_hub" }),
    message:
      "metric PutMessagesLatency.Time must be read from namespace oci_streaming, got 'oci_service_connector_hub'; in another namespace, its alarm would never fire",
  },
  {
    title: "a metric of buckets among those of functions, inside another query",
    make: () => Metric.parse("(ObjectCount[1h].mean()).grouping().max()", { namespace: "oci_faas" }),
    message:
      "metric ObjectCount must be read from namespace oci_objectstorage, got 'oci_faas'; in another namespace, its alarm would never fire",
  },
  {
    title: "a connector's metric less a stream's",
    make: () => MetricCondition.parse("PutMessagesLatency.Time[1m].mean() - DataFreshness[1m].max() > 0", SOURCE),
    message:
      "metric DataFreshness must be read from namespace oci_service_connector_hub, got 'oci_streaming'; in another namespace, its alarm would never fire",
  },
  {
    title: "a stream's silence among the metrics of functions",
    make: () =>
      MetricCondition.parse("X[1m].sum() > 0 || PutMessagesFault.Count[1m].absent()", { namespace: "oci_faas" }),
    message:
      "metric PutMessagesFault.Count must be read from namespace oci_streaming, got 'oci_faas'; in another namespace, its alarm would never fire",
  },
  {
    title: "a metric that streams do not have, in a query",
    make: () => Metric.parse("PublishMessageCount[1m].sum()", SOURCE),
    message:
      "metric of oci_streaming must be PutMessagesLatency.Time, PutMessagesThroughput.Bytes, PutMessagesThroughput.Count, PutMessagesThrottling.Count, PutMessagesSuccess.Count, PutMessagesFault.Count, PutMessagesRecords.Count, GetMessagesLatency.Time, GetMessagesThroughput.Bytes, GetMessagesThroughput.Count, GetMessagesThrottling.Count, GetMessagesSuccess.Count or GetMessagesFault.Count, got 'PublishMessageCount'; an alarm with any other metric never fires",
  },
  {
    title: "a metric that streams do not have, inside another query and among others",
    make: () =>
      MetricCondition.parse(
        "PutMessagesFault.Count[1m].sum() > 0 || (ConsumeBytes[1m].sum()).grouping().max() > 0",
        SOURCE,
      ),
    message:
      "metric of oci_streaming must be PutMessagesLatency.Time, PutMessagesThroughput.Bytes, PutMessagesThroughput.Count, PutMessagesThrottling.Count, PutMessagesSuccess.Count, PutMessagesFault.Count, PutMessagesRecords.Count, GetMessagesLatency.Time, GetMessagesThroughput.Bytes, GetMessagesThroughput.Count, GetMessagesThrottling.Count, GetMessagesSuccess.Count or GetMessagesFault.Count, got 'ConsumeBytes'; an alarm with any other metric never fires",
  },
  {
    title: "a stream by a dimension that it has not, in MQL",
    make: () => MetricCondition.parse('PutMessagesFault.Count[1m]{streamId = "x"}.sum() > 0', SOURCE),
    message:
      "dimension of PutMessagesFault.Count must be region or resourceId, got 'streamId'; a dimension that a metric lacks is ignored, so that the alarm watches everything",
  },
  {
    title: "a stream by its dimension in lower case",
    make: () => MetricCondition.parse('PutMessagesFault.Count[1m]{resourceid = "x"}.sum() > 0', SOURCE),
    message:
      "dimension of PutMessagesFault.Count must be one that the service has, got 'resourceid'; did you mean 'resourceId'?",
  },
  {
    title: "a stream by a dimension that it has not, by hand",
    make: () => Metric.custom({ ...SOURCE, name: "PutMessagesFault.Count", dimensions: { partition: "0" } }),
    message:
      "dimension of PutMessagesFault.Count must be region or resourceId, got 'partition'; a dimension that a metric lacks is ignored, so that the alarm watches everything",
  },
  {
    title: "a stream's metric in groups by a dimension that it has not",
    make: () => MetricCondition.parse("PutMessagesFault.Count[1m].groupBy(consumerGroup).sum() > 0", SOURCE),
    message:
      "dimension of PutMessagesFault.Count must be region or resourceId, got 'consumerGroup'; a dimension that a metric lacks is ignored, so that the alarm watches everything",
  },
  {
    title: "a stream's metric in groups by a dimension that it has not, in the second step",
    make: () =>
      MetricCondition.parse("PutMessagesFault.Count[1m].groupBy(region).sum().groupBy(regions).max() > 0", SOURCE),
    message:
      "dimension of PutMessagesFault.Count must be one that the service has, got 'regions'; did you mean 'region'?",
  },
  {
    title: "a connector by its id with a letter more",
    make: () =>
      MetricCondition.parse('ErrorsAtSource[1m]{connectorsId = "x"}.sum() > 0', {
        namespace: "oci_service_connector_hub",
      }),
    message:
      "dimension of ErrorsAtSource must be one that the service has, got 'connectorsId'; did you mean 'connectorId'?",
  },
  {
    title: "a stream's metric of a pool",
    make: () =>
      MetricCondition.parse(
        'PutMessagesFault.Count[1m]{resourceId = "ocid1.streampool.oc1.phx.aaaap"}.sum() > 0',
        SOURCE,
      ),
    message:
      "dimension resourceId must be ocid1.stream.<realm>.[region].<unique id>, got 'ocid1.streampool.oc1.phx.aaaap' (a stream pool); copy it from the resource's page in the console",
  },
  {
    title: "a stream's metric of a stream or a pool",
    make: () =>
      MetricCondition.parse(
        'PutMessagesFault.Count[1m]{resourceId =~ "ocid1.stream.oc1.phx.aaaas|ocid1.streampool.oc1.phx.aaaap"}.sum() > 0',
        SOURCE,
      ),
    message:
      "dimension resourceId must be ocid1.stream.<realm>.[region].<unique id>, got 'ocid1.streampool.oc1.phx.aaaap' (a stream pool); copy it from the resource's page in the console",
  },
  {
    title: "a stream's metric of all pools",
    make: () =>
      MetricCondition.parse('PutMessagesFault.Count[1m]{resourceId =~ "ocid1.streampool.*"}.sum() > 0', SOURCE),
    message:
      "dimension resourceId must be ocid1.stream.<realm>.[region].<unique id>, got 'ocid1.streampool.*'; copy it from the resource's page in the console",
  },
  {
    title: "a stream's metric of a pool of this stack",
    make: (stack) =>
      Metric.custom({
        ...SOURCE,
        name: "PutMessagesFault.Count",
        dimensions: { resourceId: pool(stack).streamPoolId },
      }),
    message:
      "dimension resourceId must be the OCID of a stream, got oci_streaming_stream_pool.pool_056F3F7E.id, which is that of a stream pool; refer to a stream there",
  },
  {
    title: "a connector's metric of a stream",
    make: () =>
      MetricCondition.parse("ErrorsAtTarget[1m]{connectorId = ocid1.stream.oc1.phx.aaaas}.sum() > 0", {
        namespace: "oci_service_connector_hub",
      }),
    message:
      "dimension connectorId must be ocid1.serviceconnector.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.phx.aaaas' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a function's metric of an application by a function's OCID",
    make: () =>
      MetricCondition.parse('FunctionInvocationCount[1m]{applicationId = "ocid1.fnfunc.oc1.phx.aaaaf"}.sum() > 0', {
        namespace: "oci_faas",
      }),
    message:
      "dimension applicationId must be ocid1.fnapp.<realm>.[region].<unique id>, got 'ocid1.fnfunc.oc1.phx.aaaaf' (a function); copy it from the resource's page in the console",
  },
  {
    title: "a bucket's metric of a stream",
    make: () => Metric.of(BucketMetric.REQUESTS, { resourceId: STREAM_ID, compartment }),
    message:
      "dimension resourceID must be ocid1.bucket.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "functions in the namespace that they had before",
    make: () => MetricCondition.parse("FunctionInvocationCount[1m].sum() > 0", { namespace: "oci_functions" }),
    message: "metric namespace must be one that the service has, got 'oci_functions'; did you mean 'oci_faas'?",
  },
  {
    title: "streams in the namespace that they had before",
    make: () => MetricCondition.parse("PutMessagesFault.Count[1m].sum() > 0", { namespace: "oci_oss" }),
    message: "metric namespace must be one that the service has, got 'oci_oss'; did you mean 'oci_streaming'?",
  },
  {
    title: "a namespace of Oracle's with a letter left out",
    make: () => Metric.custom({ namespace: "oci_steaming", name: "PutMessagesFault.Count" }),
    message: "metric namespace must be one that the service has, got 'oci_steaming'; did you mean 'oci_streaming'?",
  },
  {
    title: "a namespace of Oracle's with an underscore more",
    make: () => Metric.parse("ObjectCount[1h].mean()", { namespace: "oci_object_storage" }),
    message:
      "metric namespace must be one that the service has, got 'oci_object_storage'; did you mean 'oci_objectstorage'?",
  },
  {
    title: "the size of a bucket each minute, in MQL",
    make: () => MetricCondition.parse("StoredBytes[1m].mean() > 5", { namespace: "oci_objectstorage" }),
    message: "interval must be at least 1 hour, which is the time between two values of StoredBytes, got 1 minute",
  },
  {
    title: "the size of a bucket each minute, read from MQL and compared",
    make: () => Metric.parse("StoredBytes[1m].mean()", { namespace: "oci_objectstorage" }).above(5),
    message: "interval must be at least 1 hour, which is the time between two values of StoredBytes, got 1 minute",
  },
  {
    title: "the size of a bucket each minute, by hand",
    make: () => Metric.custom({ namespace: "oci_objectstorage", name: "StoredBytes", interval: Duration.minutes(1) }),
    message: "interval must be at least 1 hour, which is the time between two values of StoredBytes, got 1 minute",
  },
  {
    title: "a database's silence for a minute, where it says something each five minutes",
    make: () => MetricCondition.parse("DatabaseAvailability[1m].absent()", { namespace: "oci_autonomous_database" }),
    message:
      "interval must be at least 5 minutes, which is the time between two values of DatabaseAvailability, got 1 minute",
  },
  {
    title: "a database's availability each minute, inside another query",
    make: () =>
      MetricCondition.parse("(DatabaseAvailability[4m].mean() < 1).grouping().sum() > 0", {
        namespace: "oci_autonomous_database",
      }),
    message:
      "interval must be at least 5 minutes, which is the time between two values of DatabaseAvailability, got 4 minutes",
  },
  {
    title: "what a stream takes in five minutes as the limit of one",
    make: (stack) => {
      const made = stream(stack);
      const limit = made.writeLimitBytes({ during: Duration.minutes(5), share: 0.8 });
      return made.metric(StreamMetric.PUT_BYTES).above(limit);
    },
    message:
      "threshold must be the limit of the metric's own interval, which is 1 minute, got writeLimitBytes during 5 minutes; use the same window for both",
  },
  {
    title: "a value in single quotes that nobody closes",
    make: () => Metric.parse("a[1m]{resourceId = 'x}.mean()", SOURCE),
    message: "dimension value must be in double quotes, got 'x}.mean()'; write it as \"value\"",
  },
  {
    title: "an expression that nobody closes, in MQL",
    make: () => Metric.parse('a[1m]{resourceId = "${var.id"}.mean()', SOURCE),
    message: "MQL query must close every ${ with }, got '${var.id\"}.mean()'",
  },
  {
    title: "a value of 513 characters",
    make: () => Metric.custom({ namespace: "shop", name: "orders", dimensions: { shop: "x".repeat(513) } }),
    message:
      "dimension shop must be at most 512 characters, got 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...'",
  },
  {
    title: "a dimension of 257 characters",
    make: () => Metric.custom({ namespace: "shop", name: "orders", groupBy: ["x".repeat(257)] }),
    message:
      "dimension name must be at most 256 characters, got 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...'",
  },
  {
    title: "a list of values as in SQL",
    make: () => Metric.parse('a[1m]{shop in ("north", "south")}.mean()', SOURCE),
    message:
      'MQL query must compare dimension shop by = or =~, got \'in ("north", "south")}.mean()\'; write shop =~ "a|b"',
  },
  {
    title: "a pattern without quotes",
    make: () => Metric.parse("a[1m]{shop =~ north*}.mean()", SOURCE),
    message: "MQL query must have the value of dimension shop in double quotes, got 'north*}.mean()'",
  },
  {
    title: "101 parentheses around a metric",
    make: () => Metric.parse(`${"(".repeat(101)}a[1m].mean()${")".repeat(101)}`, SOURCE),
    message:
      "MQL query must not nest parentheses more than 100 levels deep, got 'a[1m].mean()))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))...'",
  },
  {
    title: "a statistic after an absence",
    make: () => MetricCondition.parse("a[1m].absent().grouping().max() > 0", SOURCE),
    message: "MQL query must end after absent(), got '.grouping().max() > 0'",
  },
  {
    title: "an absence after a statistic",
    make: () => MetricCondition.parse("a[1m].groupBy(b).max().grouping().absent()", SOURCE),
    message:
      "MQL query must not use absent() on a statistic, got 'a[1m].groupBy(b).max().grouping().absent()'; write it right after the metric: Name[1m].absent()",
  },
  {
    title: "a grouping without its statistic",
    make: () => Metric.parse("a[1m].sum().groupBy(b)", SOURCE),
    message: "MQL query must have a statistic, got 'a[1m].sum().groupBy(b)'; end it with one such as .mean()",
  },
  {
    title: "an absence that is compared with a time",
    make: () => MetricCondition.parse("a[1m].absent() > 5m", SOURCE),
    message: "MQL query must compare absent() with a plain number, got '5m'; write absent(5m) for the period",
  },
  {
    title: "MQL with a median",
    make: () => Metric.parse("a[1m].median()", SOURCE),
    message:
      "statistic must be mean, sum, count, min, max, first, last, rate, increment, percentile or absent, got 'median'; write percentile(0.5)",
  },
  {
    title: "a long query whose end is missing",
    make: () =>
      Metric.parse(
        'PutMessagesThroughput.Bytes[1m]{resourceId = "ocid1.stream.oc1..aaaaorders"}.groupBy(region)',
        SOURCE,
      ),
    message:
      "MQL query must have a statistic, got '...ughput.Bytes[1m]{resourceId = \"ocid1.stream.oc1..aaaaorders\"}.groupBy(region)'; end it with one such as .mean()",
  },
]);
