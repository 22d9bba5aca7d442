// The grammar as a table: valid queries, documented but refused queries, and undocumented ones.

import { Metric } from "../../../lib/metrics/metric";
import { MetricCondition } from "../../../lib/metrics/metric-condition";

const SOURCE = { namespace: "shop" };

/** A metric if it has no threshold, else a condition. */
function readBack(mql: string): string {
  try {
    return Metric.parse(mql, SOURCE).toString();
  } catch (error) {
    if (!(error as Error).message.startsWith("metric query must not have a threshold")) throw error;
    return MetricCondition.parse(mql, SOURCE).toString();
  }
}

/** A query as written, and the form of this library if it differs. */
const LEGAL: readonly (readonly [string, string?])[] = [
  ["PutMessagesThroughput.Bytes[1m].sum() > 0"],
  ["Depth[5m]{stage = prod}.mean() >= 3", 'Depth[5m]{stage = "prod"}.mean() >= 3'],
  ['Depth[5m]{shop =~ "north*|south"}.groupBy(shop, lane).max() in (10, 20)'],
  ["Lag[1m].mean() || Depth[1m].mean()"],
  ["Lag[1m].groupBy(lane).max().grouping().sum() > 5"],
  ["(Lag[1m].max() > 80).grouping().count()"],
  ["Failed[1h].count() / Sent[1h].count() * 100 > 2"],
  ['Beat[1m]{host = "h 1"}.absent(20h)'],
  ["Lag[1m].percentile(0.99) > 250 && Sent[1m].sum() > 0"],
  ["100 - Free[1m].mean() not in (20, 80)"],
  // Values without quotes
  ["Lag[1m]{faultDomain = FAULT-DOMAIN-1}.mean()", 'Lag[1m]{faultDomain = "FAULT-DOMAIN-1"}.mean()'],
  ["Lag[1m]{ad=VeBZ:PHX-AD-1,path=/a/b.c@d}.mean()", 'Lag[1m]{ad = "VeBZ:PHX-AD-1", path = "/a/b.c@d"}.mean()'],
  ["Lag[1m]{lane = 5, host = 10.0.0.1 , up = -1}.mean()", 'Lag[1m]{lane = "5", host = "10.0.0.1", up = "-1"}.mean()'],
  ["Lag[1m]{size = 0B_to_8KiB[x](y)}.mean()", 'Lag[1m]{size = "0B_to_8KiB[x](y)"}.mean()'],
  ["Lag[1m]{a = ${var.id}-x}.mean()", 'Lag[1m]{a = "${var.id}-x"}.mean()'],
  // Joins of metrics
  ["Lag[1m].mean() && Depth[1m].mean() && Sent[1m].sum()"],
  ["(Lag[1m].mean() || Depth[1m].mean()) && Sent[1m].sum()"],
  ["(Lag[1m].mean() || Depth[1m].mean()).grouping().max() > 5"],
  ["Lag[1m].mean() || Depth[1m].mean() > 2 || Sent[1m].sum()"],
  // Steps
  ["Lag[1m].groupBy(a, b).max().groupBy(a).mean().grouping().percentile(.5)", steps("0.5")],
  ["(Lag[1m].max()).grouping().sum().grouping().last() > 1"],
  ["(Lag[1m].max() > 1).grouping().sum().grouping().max() > 2"],
];

function steps(fraction: string): string {
  return `Lag[1m].groupBy(a, b).max().groupBy(a).mean().grouping().percentile(${fraction})`;
}

test.each(LEGAL.map(([written, form = written]) => [written, form]))("%s is parsed", (written, form) => {
  expect(readBack(written)).toBe(form);
  expect(readBack(form)).toBe(form);
});

const ILLEGAL: readonly (readonly [string, string])[] = [
  [
    "PutMessagesThroughput.Bytes[90m].sum() > 0",
    "interval must be 1 to 60 minutes, 1 to 24 hours or 1 day, got '90m'; write [1m], [1h] or [1d]",
  ],
  [
    "Depth[5m]{stage =~ prod*}.mean() >= 3",
    "MQL query must have the value of dimension stage in double quotes, got 'prod*}.mean() >= 3'",
  ],
  [
    'Depth[5m]{shop in ("north", "south")}.max() > 1',
    `MQL query must compare dimension shop by = or =~, got 'in ("north", "south")}.max() > 1'; write shop =~ "a|b"`,
  ],
  [
    'Lag[1m]{a = "b" || c = "d"}.mean()',
    `MQL query must close { with }, and have commas between dimensions, got '|| c = "d"}.mean()'`,
  ],
  [
    "Lag[1m].max().sum() > 5",
    "MQL query must have one statistic, got '.sum() > 5'; to aggregate a result again, put it in parentheses",
  ],
  ["Lag[1m].sum().groupBy(lane) > 5", "MQL query must have a statistic, got '> 5'; end it with one such as .mean()"],
  ["Failed[1h] > 2", "MQL query must have a statistic, got '> 2'; end it with one such as .mean()"],
  [
    "Beat[1m].absent(4d)",
    "absence detection period must be 1 minute to 3 days, in whole minutes, got '4d'; write absent(20m), absent(2h) or absent(1d)",
  ],
  [
    "Lag[1m].percentile(99) > 250",
    "percentile must be above 0 and below 1, got 99; write 0.95 for the 95th percentile",
  ],
  ["Lag[1m].mean() = 80", "MQL query must compare with ==, got '= 80'"],
  // A blank ends a value without quotes, which cannot contain a star or a bar.
  [
    "Lag[1m]{host = h 1}.mean() > 0",
    "MQL query must close { with }, and have commas between dimensions, got '1}.mean() > 0'",
  ],
  [
    "Lag[1m]{host = h*}.mean() > 0",
    "MQL query must close { with }, and have commas between dimensions, got '*}.mean() > 0'",
  ],
  [
    "Lag[1m]{host = *}.mean() > 0",
    "MQL query must have the value of dimension host in double quotes, got '*}.mean() > 0'",
  ],
  [
    "Lag[1m]{host = }.mean() > 0",
    "MQL query must have the value of dimension host in double quotes, got '}.mean() > 0'",
  ],
];

test.each(ILLEGAL)("fails to read %s", (mql, message) => {
  expect(() => readBack(mql)).toThrow(new Error(message));
  expect(() => MetricCondition.parse(mql, SOURCE)).toThrow(new Error(message));
});

const ORDER = "joins by && and by || without parentheses, but Oracle does not document their order; use parentheses";
const SINGLE = "has a value in single quotes, which Oracle does not document; it is written in double quotes";
const EXCLUDED = "excludes a value with != or !~ inside { }, which Oracle does not document";
const FLIPPED = "has the number before the metric, which Oracle does not document; it is written after the metric";
const TWO = "compares two metrics, which Oracle does not document; it is written as their difference compared with 0";
const CHAINED = "compares the result of a comparison, which Oracle does not document; write in (60, 80) for a range";
const EXPONENT = "has a number with an exponent, which Oracle does not document; it is written without an exponent";
const CALCULATED = "calculates with a condition or a join, or compares it again, which Oracle does not document";
const ABSENCE = "calculates with absent(), which Oracle does not document";
const UNIT =
  "has a number without a unit in absent(), which Oracle's pages read as minutes and as hours; write absent(20m) or absent(20h)";
const QUOTE =
  "has a quote inside a value, which Oracle does not document; write =~ with * instead of the quote if the alarm never fires";

const UNUSUAL =
  "names a dimension with characters other than letters, digits, '_', '-' and '$', for which Oracle does not document whether a query accepts them";

/** With the warning of an alarm on it. */
const UNDOCUMENTED: readonly (readonly [string, string, string])[] = [
  [
    "A[1m].sum() > 1 && B[1m].sum() > 1 || C[1m].sum() > 1",
    "A[1m].sum() > 1 && B[1m].sum() > 1 || C[1m].sum() > 1",
    ORDER,
  ],
  ["A[1m]{x = 'b c'}.sum() > 1", 'A[1m]{x = "b c"}.sum() > 1', SINGLE],
  ['A[1m]{x != "b"}.sum() > 1', 'A[1m]{x != "b"}.sum() > 1', EXCLUDED],
  ["A[1m]{x != b}.sum() > 1", 'A[1m]{x != "b"}.sum() > 1', EXCLUDED],
  ['A[1m]{x !~ "b*"}.absent()', 'A[1m]{x !~ "b*"}.absent()', EXCLUDED],
  ["5 < A[1m].sum()", "A[1m].sum() > 5", FLIPPED],
  ["-5 >= A[1m].sum()", "A[1m].sum() <= -5", FLIPPED],
  ["5 == A[1m].sum() - B[1m].sum()", "A[1m].sum() - B[1m].sum() == 5", FLIPPED],
  ["A[1m].sum() > B[1m].sum()", "A[1m].sum() - B[1m].sum() > 0", TWO],
  ["A[1m].sum() <= B[1m].sum() + C[1m].sum()", "A[1m].sum() - (B[1m].sum() + C[1m].sum()) <= 0", TWO],
  ["A[1m].sum() > 1 > 0", "A[1m].sum() > 1 > 0", CHAINED],
  ["A[1m].sum() > 1.5e3", "A[1m].sum() > 1500", EXPONENT],
  ["A[1m].sum() > 25e-1", "A[1m].sum() > 2.5", EXPONENT],
  ["(A[1m].sum() > 1) == 1", "(A[1m].sum() > 1) == 1", CALCULATED],
  ["(A[1m].sum() > 1) + (B[1m].sum() > 1) > 1", "(A[1m].sum() > 1) + (B[1m].sum() > 1) > 1", CALCULATED],
  ["(A[1m].sum() || B[1m].sum()) * 2 > 1", "(A[1m].sum() || B[1m].sum()) * 2 > 1", CALCULATED],
  ["A[1m].absent() * 2 > 1", "A[1m].absent() * 2 > 1", ABSENCE],
  ["A[1m].absent(20)", "A[1m].absent(20)", UNIT],
  ['A[1m]{a/b:c = "x", 5xx=y}.sum() > 1', 'A[1m]{a/b:c = "x", 5xx = "y"}.sum() > 1', UNUSUAL],
  ["A[1m].groupBy( pod.name,b ).sum() > 1", "A[1m].groupBy(pod.name, b).sum() > 1", UNUSUAL],
  ['A[1m]{x = "b\\"c"}.sum() > 1', 'A[1m]{x = "b\\"c"}.sum() > 1', QUOTE],
];

test.each(UNDOCUMENTED)("%s is parsed as %s, with a doubt", (written, form, doubt) => {
  const read = MetricCondition.parse(written, SOURCE);
  expect(read.toString()).toBe(form);
  expect(read._doubts).toEqual([doubt]);
  expect(MetricCondition.parse(form, SOURCE).toString()).toBe(form);
});

test("a doubt stays with its query", () => {
  const doubtful = MetricCondition.parse("A[1m]{x = 'b'}.sum() > 1 && B[1m].sum() > 1", SOURCE);
  const sure = MetricCondition.parse("C[1m].sum() > 1", SOURCE);
  expect(sure.both(doubtful)._doubts).toEqual([SINGLE]);
  expect(sure.either(doubtful)._doubts).toEqual([SINGLE]);
  const metric = Metric.parse("A[1m]{x = 'b'}.sum()", SOURCE);
  expect(metric.scaledBy(2).minus(metric).above(1).both(sure)._doubts).toEqual([SINGLE]);
  expect(sure._doubts).toEqual([]);
});

test("a join of metrics can be compared, used in calculations and aggregated", () => {
  const joined = Metric.parse("A[1m].sum() || B[1m].sum()", SOURCE);
  expect(joined.above(5).toString()).toBe("(A[1m].sum() || B[1m].sum()) > 5");
  expect(joined.above(5)._doubts).toEqual([CALCULATED]);
  expect(joined.scaledBy(2).toString()).toBe("(A[1m].sum() || B[1m].sum()) * 2");
  expect(joined.plus(joined).toString()).toBe("(A[1m].sum() || B[1m].sum()) + (A[1m].sum() || B[1m].sum())");
});
