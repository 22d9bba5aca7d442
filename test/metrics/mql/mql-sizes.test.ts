// Long, deep and hostile queries: they are parsed or refused with a ConfigurationError, quickly.

import { Metric } from "../../../lib/metrics/metric";
import { MetricCondition } from "../../../lib/metrics/metric-condition";
import { Statistic } from "../../../lib/metrics/statistic";
import { cpuTime, QUICK } from "../../support/cpu-time";

const SOURCE = { namespace: "shop" };
function timed<T>(make: () => T): T | string {
  let result: T | string = "";
  expect(cpuTime(() => (result = done(make)))).toBeLessThan(QUICK);
  return result;
}

function done<T>(make: () => T): T | string {
  try {
    return make();
  } catch (error) {
    expect(error).toHaveProperty("name", "ConfigurationError");
    return (error as Error).message;
  }
}

function condition(mql: string): string {
  return timed(() => MetricCondition.parse(mql, SOURCE).toString());
}

const DEEP = "MQL query must not nest parentheses more than 100 levels deep";

test("fails for 5,000 nested parentheses, closed or not", () => {
  expect(condition(`${"(".repeat(5_000)}A[1m].sum()${")".repeat(5_000)} > 1`)).toMatch(DEEP);
  expect(condition("(".repeat(50_000))).toMatch(DEEP);
  expect(condition(`${"(".repeat(101)}A[1m].sum()${")".repeat(101)} > 1`)).toMatch(DEEP);
});

test("accepts 100 nested parentheses", () => {
  expect(condition(`${"(".repeat(100)}A[1m].sum()${")".repeat(100)} > 1`)).toBe("A[1m].sum() > 1");
});

test.each([
  ["sums", `${Array(3_000).fill("A[1m].sum()").join(" + ")} > 1`],
  ["differences and products", `${Array(3_000).fill("A[1m].sum()").join(" * 2 - ")} > 1`],
  ["conditions", Array(3_000).fill("A[1m].sum() > 1").join(" && ")],
  ["statistics", `A[1m].sum()${".grouping().sum()".repeat(3_000)} > 1`],
  ["comparisons", `A[1m].sum()${" > 1".repeat(3_000)}`],
  ["dimensions", `A[1m]{${Array.from({ length: 3_000 }, (_, at) => `d${at} = "v"`).join(", ")}}.sum() > 1`],
  ["values", `A[1m]{d =~ "${Array.from({ length: 3_000 }, (_, at) => `v${at}`).join("|")}"}.sum() > 1`],
])("3,000 %s are read and written", (_, mql) => {
  expect(condition(mql)).toBe(mql);
});

test("3,000 calculations and joins in code are printed and parsed back", () => {
  const metric = Metric.parse("A[1m].sum()", SOURCE);
  const sum = timed(() => Array.from({ length: 3_000 }).reduce<Metric>((all) => all.plus(metric), metric)) as Metric;
  expect(condition(sum.above(1).toString())).toBe(sum.above(1).toString());
  const joined = timed(() => {
    const one = metric.above(1);
    return Array.from({ length: 3_000 }).reduce<MetricCondition>(
      (all, _, at) => (at % 2 ? all.both(one) : all.either(one)),
      one,
    );
  }) as MetricCondition;
  expect(timed(() => joined.toString())).toMatch(/^\({2999}A\[1m\]/);
  expect(timed(() => joined._doubts)).toEqual([]);
  const nested = timed(() => {
    const options = { statistic: Statistic.MAX };
    return Array.from({ length: 3_000 }).reduce<Metric>((all) => all.aggregate(options), metric);
  }) as Metric;
  expect(timed(() => nested.toString())).toMatch(/^\({3000}A\[1m\]/);
  const all = timed(() => {
    const one = metric.above(1);
    return Array.from({ length: 3_000 }).reduce<MetricCondition>((joined) => joined.both(one), one);
  }) as MetricCondition;
  expect(condition(timed(() => all.toString()))).toBe(Array(3_001).fill("A[1m].sum() > 1").join(" && "));
});

test.each([
  ["slashes in a value", `A[1m]{d = ${"/".repeat(50_000)}}.sum() > 1`, /^dimension d must be at most 512 characters/],
  [
    "backslashes in quotes",
    `A[1m]{d = "${"\\".repeat(50_000)}"}.sum() > 1`,
    /^dimension d must be at most 512 characters/,
  ],
  ["slashes", "/".repeat(50_000), /^MQL query must begin with a metric/],
  ["letters and dots", `${"a.".repeat(25_000)}(`, /^MQL query must have the interval/],
  ["blanks", " ".repeat(50_000), /^MQL query must begin with a metric/],
  ["digits", "1".repeat(50_000), /^threshold must be a finite number/],
  ["quotes", '"'.repeat(50_001), /^MQL query must (?:begin|close)/],
  ["braces", "{".repeat(50_000), /^MQL query must begin with a metric/],
  [
    "expressions that nobody closes",
    `A[1m]{d = "${"${".repeat(25_000)}"}.sum() > 1`,
    /^MQL query must close every \$\{ with \}/,
  ],
  ["expressions in a name that nobody closes", `A${"${".repeat(25_000)}[1m].sum() > 1`, /^MQL query must close every/],
  ["an interval of digits", `A[${"1".repeat(50_000)}m].sum() > 1`, /^interval must be/],
  ["a time of digits", `A[1m].absent(${"1".repeat(50_000)}h)`, /^absence detection period must be/],
])("fails for 50,000 %s", (_, mql, message) => {
  expect(condition(mql)).toMatch(message);
});

test.each([
  ["a value", { dimensions: { d: "${".repeat(25_000) } }, /^dimension d must close every/],
  [
    "a value with braces before it",
    { dimensions: { d: "}".repeat(25_000) + "${".repeat(25_000) } },
    /^dimension d must close every/,
  ],
  ["a value with expressions in quotes", { dimensions: { d: '${"}'.repeat(12_500) } }, /^dimension d must close every/],
  ["a pattern", { dimensionPatterns: { d: "a*".repeat(25_000) + "${" } }, /^dimension d must close every/],
  ["a group", { groupBy: ["a".repeat(50_000)] }, /^dimension name must be at most 256 characters/],
])("fails for %s of 50,000 characters in code", (_, options, message) => {
  expect(timed(() => Metric.custom({ ...SOURCE, name: "A", ...options }))).toMatch(message);
});
