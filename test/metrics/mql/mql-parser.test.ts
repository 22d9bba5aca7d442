import { Metric } from "../../../lib/metrics/metric";
import { MetricCondition } from "../../../lib/metrics/metric-condition";

// A custom namespace, which can have any metric.
const SOURCE = { namespace: "shop" };
const S = "ocid1.stream.oc1.phx.s";

/** A query as its source has it, and the form of this library if it differs. */
type Query = readonly [written: string, canonical?: string];

function withCanonical(queries: readonly Query[]): readonly (readonly [string, string])[] {
  return queries.map(([written, canonical = written]) => [written, canonical] as const);
}

const ALARM_QUERIES: readonly Query[] = [
  // Facts, Monitoring 2.1 and 2.4
  ["PutMessagesFault.Count[1m].sum() > 0"],
  ["GetMessagesFault.Count[1m].sum() > 0"],
  ["ServiceConnectorHubErrors[1m].sum() > 0"],
  ["ServiceConnectorHubErrors[1m].mean() >= 1"],
  ["PutMessagesThrottling.Count[1m].sum() > 0"],
  ["GetMessagesThrottling.Count[1m].sum() > 0"],
  [`PutMessagesSuccess.Count[5m]{resourceId = "${S}"}.absent(20m)`],
  ["DataFreshness[1m].max() > 300000"],
  // Facts, Monitoring 2.5
  ["X[1m].absent()"],
  ["X[1m].absent(20)"],
  ["X[1m].absent(2h)"],
  ["X[1m].absent(1d)"],
  ["X[1m].absent(20h)"],
  ["X[1m].avg() == 1", "X[1m].mean() == 1"],
  ["X[60m].mean() != 1", "X[1h].mean() != 1"],
  ["X[24h].count() < 1", "X[1d].count() < 1"],
  ["X[1d].first() <= 1"],
  ["X[1m].last() in (1, 2)"],
  ["X[1m].rate() not in (1,2)", "X[1m].rate() not in (1, 2)"],
  ["X[1m].increment() > 1 && Y[1m].min() > 2"],
  ["X[1m].percentile(0.95) > 1 || Y[1m].max() > 2"],
  ['X[1m]{dim =~ "a|b*"}.groupBy(d1,d2).mean() > 1', 'X[1m]{dim =~ "a|b*"}.groupBy(d1, d2).mean() > 1'],
  // Facts, use cases 4: the standard alarms of a stream
  [`PutMessagesLatency.Time[5m]{resourceId = "${S}"}.mean() > 1000`],
  [`GetMessagesLatency.Time[5m]{resourceId = "${S}"}.mean() > 1`],
  [`PutMessagesThrottling.Count[1m]{resourceId = "${S}"}.sum() > 0`],
  [`GetMessagesThrottling.Count[1m]{resourceId = "${S}"}.sum() > 0`],
  [`PutMessagesFault.Count[1m]{resourceId = "${S}"}.sum() > 0`],
  [`GetMessagesFault.Count[1m]{resourceId = "${S}"}.sum() > 0`],
  [`PutMessagesThroughput.Bytes[1m]{resourceId = "${S}"}.sum() > 251658240`],
  [`PutMessagesThroughput.Count[1m]{resourceId = "${S}"}.absent(30m)`],
  [`PutMessagesThroughput.Count[1m]{resourceId = "${S}"}.sum() < 100`],
  [`GetMessagesThroughput.Count[1m]{resourceId = "${S}"}.absent(10m)`],
  // Oracle, "Specifying a Predicate", "Creating an Absence Alarm", MQL reference
  ["CpuUtilization[1m].mean() in (60, 80)"],
  ['CpuUtilization[1m]{availabilityDomain = "VeBZ:PHX-AD-1"}.groupBy(poolId).percentile(0.9) > 85'],
  ['CpuUtilization[1m]{resourceDisplayName =~ "ol8|ol7"}.min() >= 20'],
  ['CpuUtilization[1m]{resourceDisplayName =~ "instance-2023-*"}.min() >= 30'],
  ['CpuUtilization[1m]{resourceId = "i"}.groupBy(resourceId).absent(20h)'],
  [
    "ServiceConnectorHubErrors[1m].count() > 1\n&&\nServiceConnectorHubErrors[1m].mean() > 0.5",
    "ServiceConnectorHubErrors[1m].count() > 1 && ServiceConnectorHubErrors[1m].mean() > 0.5",
  ],
  ['A[5m]{size="0B_to_8KiB"}.percentile(.50) > 100', 'A[5m]{size = "0B_to_8KiB"}.percentile(0.5) > 100'],
  // Seen in public configurations
  [
    'FunctionResponseCount[1m]{applicationId = "a",responseType = "Error"}.sum() > 0',
    'FunctionResponseCount[1m]{applicationId = "a", responseType = "Error"}.sum() > 0',
  ],
  [
    "ErrorsAtTarget[15m].groupBy(errorCode,connectorId).min() > 0",
    "ErrorsAtTarget[15m].groupBy(errorCode, connectorId).min() > 0",
  ],
  // Beyond the samples
  ["X[1m].absent() == 0"],
  ["(X[1m].max() > 80).grouping().sum() >= 3"],
  ["(X[1m].max() > 80)", "X[1m].max() > 80"],
  ["(A[1m].sum() > 1 || B[1m].sum() > 1) && C[1m].sum() > 1"],
  ["(A[1m].sum() > 1 && B[1m].sum() > 1) && C[1m].sum() > 1", "A[1m].sum() > 1 && B[1m].sum() > 1 && C[1m].sum() > 1"],
  ["X[1m].mean()>-5.50", "X[1m].mean() > -5.5"],
  ['X[1m]{${var.name} = "${var.a["}"]} \\"b\\" \\\\"}.sum() in (${var.low}, ${var.high})'],
  ["X[1m].absent(${var.minutes}m)"],
];

const METRIC_QUERIES: readonly Query[] = [
  // Facts, Monitoring 2.5; Oracle, "Nesting Queries", "Using groupBy(x)", MQL reference
  ["CpuUtilization[1m].mean()"],
  ["100 - CpuUtilization[1m].mean()"],
  ["TotalRequestLatency[1m].mean() / 1000"],
  ["CpuUtilization[1m].groupBy(faultDomain).mean()"],
  ["ServiceConnectorHubErrors[1m].grouping().count()"],
  ['IopsRead[1m]{compartmentID = "c"}.grouping().max()'],
  ["(CpuUtilization[1m].max() > 80).grouping().sum()"],
  ["(SuccessRate[1m].groupBy(availabilityDomain).mean() < 0.99).grouping().sum()"],
  ["(metric[1h].groupBy(host).min() > 0).grouping().count()"],
  ["(X[1m].groupBy(a).mean()).groupBy(b).max()"],
  // Beyond the samples
  ["A[1m].sum() - (B[1m].sum() - C[1m].sum())"],
  ["(A[1m].sum() - B[1m].sum()) - C[1m].sum()", "A[1m].sum() - B[1m].sum() - C[1m].sum()"],
  ["(A[1m].sum() + B[1m].sum()) / C[1m].sum() * 100 % 7"],
  ["A[1m].sum()-B[1m].sum()", "A[1m].sum() - B[1m].sum()"],
  ["A[1m].sum() + -5"],
  ["${var.total} - ${var.metric}[1m].sum()"],
];

test.each(withCanonical(ALARM_QUERIES))("reads the alarm query %s", (mql, canonical) => {
  expect(MetricCondition.parse(mql, SOURCE).toString()).toBe(canonical);
  expect(MetricCondition.parse(canonical, SOURCE).toString()).toBe(canonical);
});

test.each(withCanonical(METRIC_QUERIES))("reads the metric query %s", (mql, canonical) => {
  expect(Metric.parse(mql, SOURCE).toString()).toBe(canonical);
  expect(Metric.parse(canonical, SOURCE).toString()).toBe(canonical);
});

const BEGIN = "MQL query must begin with a metric";
const SAMPLE = "write it as in PutMessagesFault.Count[1m].sum()";
const INTERVAL = "interval must be 1 to 60 minutes, 1 to 24 hours or 1 day";
const BRACKETS = "write [1m], [1h] or [1d]";
const PERIOD = "absence detection period must be 1 minute to 3 days, in whole minutes";
const PERIODS = "write absent(20m), absent(2h) or absent(1d)";
const STATISTIC = "MQL query must have a statistic";
const AGAIN = "to aggregate a result again, put it in parentheses";
const NUMBER = "MQL query must have a plain number here";
const DIFFERENCE = "to compare two metrics, compare their difference with 0";
const RANGE = "MQL query must give two numbers in parentheses after 'in'";
const SIDES = "MQL query must have a threshold or absent() on each side of && and ||";

const REFUSED: readonly (readonly [string, string])[] = [
  ["", `${BEGIN}, got ''; ${SAMPLE}`],
  ["> 5", `${BEGIN}, got '> 5'; ${SAMPLE}`],
  ["X > 5", "MQL query must have the interval in brackets after the metric, got '> 5'; write X[1m]"],
  ["X[0m].sum() > 5", `${INTERVAL}, got '0m'; ${BRACKETS}`],
  ["X[61m].sum() > 5", `${INTERVAL}, got '61m'; ${BRACKETS}`],
  ["X[25h].sum() > 5", `${INTERVAL}, got '25h'; ${BRACKETS}`],
  ["X[30s].sum() > 5", `${INTERVAL}, got '30s'; ${BRACKETS}`],
  ["X[1.5h].sum() > 5", `${INTERVAL}, got '1.5h'; ${BRACKETS}`],
  ["X[].sum() > 5", `${INTERVAL}, got ']'; ${BRACKETS}`],
  ["X[${var.interval}].sum() > 5", `${INTERVAL}, got '\${var.interval}'; ${BRACKETS}`],
  ["X[1m.sum() > 5", "MQL query must close [ with ], got '.sum() > 5'"],
  ["X[1m]", `${STATISTIC}, got 'X[1m]'; end it with one such as .mean()`],
  ["X[1m].", `${STATISTIC}, got 'X[1m].'; end it with one such as .mean()`],
  ["X[1m].groupBy(a) > 5", `${STATISTIC}, got '> 5'; end it with one such as .mean()`],
  ["X[1m].sum > 5", "MQL query must have parentheses after the statistic, got '> 5'; write sum()"],
  ["X[1m].sum(5 > 5", "MQL query must close ( with ), got '> 5'"],
  ["X[1m].percentile() > 5", "percentile must be above 0 and below 1, got NaN; write 0.95 for the 95th percentile"],
  ["X[1m].sum().groupBy(a) > 5", `${STATISTIC}, got '> 5'; end it with one such as .mean()`],
  ["X[1m].max().sum() > 5", `MQL query must have one statistic, got '.sum() > 5'; ${AGAIN}`],
  ["X[1m].absent().grouping().sum() > 5", "MQL query must end after absent(), got '.grouping().sum() > 5'"],
  [
    "X[1m].max().grouping().absent()",
    "MQL query must not use absent() on a statistic, got 'X[1m].max().grouping().absent()'; write it right after the metric: Name[1m].absent()",
  ],
  ["X[1m].groupBy a.sum() > 5", "MQL query must have parentheses after groupBy, got 'a.sum() > 5'"],
  ["X[1m].groupBy().sum() > 5", "MQL query must name the dimensions to group by, got ').sum() > 5'"],
  ["X[1m].groupBy(a b).sum() > 5", "MQL query must close ( with ), got 'b).sum() > 5'"],
  ["X[1m]{a = 'b}.sum() > 5", `dimension value must be in double quotes, got 'b}.sum() > 5'; write it as "value"`],
  ["X[1m]{}.sum() > 5", "MQL query must name a dimension inside { }, got '}.sum() > 5'"],
  [
    'X[1m]{a =~ "b" || c = "d"}.sum() > 5',
    `MQL query must close { with }, and have commas between dimensions, got '|| c = "d"}.sum() > 5'`,
  ],
  ['X[1m]{a = "b".sum() > 5', "MQL query must close { with }, and have commas between dimensions, got '.sum() > 5'"],
  ["(X[1m].sum() > 5", "MQL query must close ( with ), got '(X[1m].sum() > 5'"],
  ["X[1m].sum() > 5)", "MQL query must end after the statistic and its threshold, got ')'"],
  ["X[1m].sum() >", `${NUMBER}, got 'X[1m].sum() >'; ${DIFFERENCE}`],
  ["X[1m].sum() > 5m", `${NUMBER}, got '5m'; ${DIFFERENCE}`],
  ["X[1m].sum() > 1e", `${NUMBER}, got '1e'; ${DIFFERENCE}`],
  [
    "X[1m].sum() > 1e30",
    "threshold must be a finite number that does not need an exponent, got 1e+30; calculate with Op if a number is a token",
  ],
  ["X[1m].sum() > 5 * 6", "MQL query must end after the statistic and its threshold, got '* 6'"],
  ["X[1m].sum() in 5", `${RANGE}, got '5'; write in (60, 80)`],
  ["X[1m].sum() in (5)", `${RANGE}, got ')'; write in (60, 80)`],
  ["X[1m].sum() in (5, 6, 7)", `${RANGE}, got ', 7)'; write in (60, 80)`],
  ["X[1m].sum() > 5 || Y[1m].sum()", `${SIDES}, got 'X[1m].sum() > 5 || Y[1m].sum()'`],
  ["X[1m].absent(0m)", `${PERIOD}, got '0m'; ${PERIODS}`],
  ["X[1m].absent(73h)", `${PERIOD}, got '73h'; ${PERIODS}`],
  ["X[1m].absent(90s)", `${PERIOD}, got '90s'; ${PERIODS}`],
  ["X[1m].sum() > 5; drop", "MQL query must not hold ';' here, got '; drop'"],
  ["X[1m].sum()\u200b > 5", "MQL query must not hold the character U+200B here, got '\u200b > 5'"],
  ["X[1m].sum() > 😀", "MQL query must not hold '😀' here, got '😀'"],
  ["X[1m].sum() & 5", "MQL query must not hold '&' here, got '& 5'"],
  ["-X[1m].sum() > 5", `${BEGIN}, got '-X[1m].sum() > 5'; ${SAMPLE}`],
  ["Größe[1m].sum() > 5", "MQL query must not hold 'ö' here, got 'öße[1m].sum() > 5'"],
];

test.each(REFUSED)("fails to read %s", (mql, message) => {
  expect(() => MetricCondition.parse(mql, SOURCE)).toThrow(new Error(message));
});

test("fails to parse an absence as a metric", () => {
  expect(() => Metric.parse("X[1m].absent()", SOURCE)).toThrow(
    new Error(
      "metric query must not have a threshold or absent(), got 'X[1m].absent()'; read it with MetricCondition.parse",
    ),
  );
});

test.each(["5", "${var.query}"])("fails to parse %s, which does not have a metric", (mql) => {
  expect(() => Metric.parse(mql, SOURCE)).toThrow(new Error(`metric query must name a metric, got '${mql}'`));
});
