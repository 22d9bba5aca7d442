import { Op, TerraformStack, TerraformVariable, Testing } from "cdktf";
import fc from "fast-check";
import { Duration } from "../../../lib/core/duration";
import { piecesOf, withoutAtoms } from "../../../lib/core/token/atoms";
import { Metric } from "../../../lib/metrics/metric";
import { MetricCondition } from "../../../lib/metrics/metric-condition";
import { type AggregateOptions, type MetricOptions } from "../../../lib/metrics/metric-options";
import { Statistic } from "../../../lib/metrics/statistic";

const RUNS = { numRuns: 300 };
const SOURCE = { namespace: "app" };
const variable = new TerraformVariable(new TerraformStack(Testing.app(), "stack"), "input", { type: "any" });

const metricName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.$-]{0,12}$/).filter((name) => !name.includes("${"));
const dimensionName = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_$-]{0,8}$/);
const stringToken = fc.constantFrom(() => variable.stringValue).map((read) => read());
const opaque = fc.oneof(stringToken, fc.constantFrom('${var.a["x}"]}', "${data.b.c[0].id}", "ocid1.${var.region}.x"));
const awkward = fc.array(fc.constantFrom('"', "\\", "'", "|", "*", "{", "}", "$", "=", " ", "ö", "a"), {
  minLength: 1,
});
const value = fc
  .oneof(
    fc.string({ minLength: 1 }),
    opaque,
    awkward.map((parts) => parts.join("")),
  )
  .filter((text) => !withoutAtoms(text).includes("${"));

const numberToken = fc.constantFrom(
  () => variable.numberValue,
  () => Op.mul(variable.numberValue, 0.8),
);
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100),
  numberToken.map((read) => read()),
);

const plainStatistic = fc.constantFrom(
  Statistic.MEAN,
  Statistic.SUM,
  Statistic.COUNT,
  Statistic.MIN,
  Statistic.MAX,
  Statistic.FIRST,
  Statistic.LAST,
  Statistic.RATE,
  Statistic.INCREMENT,
);
const statistic = fc.oneof(
  plainStatistic,
  fc.integer({ min: 1, max: 999 }).map((thousandths) => Statistic.percentile(thousandths / 1000)),
);
const interval = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((minutes) => Duration.minutes(minutes)),
  fc.integer({ min: 1, max: 24 }).map((hours) => Duration.hours(hours)),
  fc.constant(Duration.days(1)),
);
const period = fc.oneof(
  fc.integer({ min: 1, max: 4_320 }).map((minutes) => Duration.minutes(minutes)),
  fc.constantFrom(Duration.hours(20), Duration.days(3)),
  numberToken.map((read) => Duration.hours(read())),
);
const groupBy = fc.array(fc.oneof(dimensionName, stringToken), { maxLength: 3 });

const options: fc.Arbitrary<MetricOptions> = fc
  .record(
    { interval, groupBy, values: fc.dictionary(dimensionName, value), patterns: fc.dictionary(dimensionName, value) },
    { requiredKeys: ["values", "patterns"] },
  )
  .map(({ values, patterns, ...rest }) => {
    const own = Object.fromEntries(Object.entries(patterns).filter(([name]) => !(name in values)));
    return { ...rest, dimensions: values, dimensionPatterns: own };
  });
const aggregate: fc.Arbitrary<AggregateOptions> = fc.record({ statistic, groupBy }, { requiredKeys: ["statistic"] });

const plainMetric = fc
  .record({ name: fc.oneof(metricName, stringToken), statistic, options })
  .map((props) => Metric.custom({ ...SOURCE, ...props.options, name: props.name, statistic: props.statistic }));

const trees = fc.letrec<{ metric: Metric; condition: MetricCondition }>((tie) => ({
  metric: fc.oneof(
    { maxDepth: 3 },
    plainMetric,
    fc.tuple(tie("metric"), aggregate).map(([metric, again]) => metric.aggregate(again)),
    fc.tuple(tie("condition"), aggregate).map(([condition, again]) => Metric.fromCondition(condition, again)),
    fc.tuple(tie("metric"), tie("metric")).map(([left, right]) => left.plus(right)),
    fc.tuple(tie("metric"), tie("metric")).map(([left, right]) => left.minus(right)),
    fc.tuple(tie("metric"), tie("metric")).map(([left, right]) => left.times(right)),
    fc.tuple(tie("metric"), tie("metric")).map(([left, right]) => left.dividedBy(right)),
    fc.tuple(tie("metric"), number).map(([metric, factor]) => metric.scaledBy(factor)),
    fc.tuple(tie("metric"), number).map(([metric, total]) => metric.subtractedFrom(total)),
  ),
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(tie("metric"), number).map(([metric, threshold]) => metric.above(threshold)),
    fc.tuple(tie("metric"), number).map(([metric, threshold]) => metric.atLeast(threshold)),
    fc.tuple(tie("metric"), number).map(([metric, threshold]) => metric.below(threshold)),
    fc.tuple(tie("metric"), number).map(([metric, threshold]) => metric.atMost(threshold)),
    fc.tuple(tie("metric"), number).map(([metric, threshold]) => metric.equalTo(threshold)),
    fc.tuple(tie("metric"), number).map(([metric, threshold]) => metric.differentFrom(threshold)),
    fc.tuple(tie("metric"), fc.nat()).map(([metric, high]) => metric.within(-high, high)),
    fc.tuple(tie("metric"), number).map(([metric, bound]) => metric.outside(bound, bound)),
    fc.tuple(plainMetric, fc.option(period, { nil: undefined })).map(([metric, most]) => metric.absent(most)),
    fc.tuple(tie("condition"), tie("condition")).map(([one, other]) => one.both(other)),
    fc.tuple(tie("condition"), tie("condition")).map(([one, other]) => one.either(other)),
  ),
}));

test("every metric is parsed back unchanged", () => {
  const isReadBack = (metric: Metric): void => {
    const mql = metric.toString();
    expect(Metric.parse(mql, SOURCE).toString()).toBe(mql);
  };
  fc.assert(fc.property(trees.metric, isReadBack), RUNS);
});

test("every condition is parsed back unchanged", () => {
  const isReadBack = (condition: MetricCondition): void => {
    const mql = condition.toString();
    expect(MetricCondition.parse(mql, SOURCE).toString()).toBe(mql);
  };
  fc.assert(fc.property(trees.condition, isReadBack), RUNS);
});

test("every string is either parsed, or refused with a ConfigurationError", () => {
  const piece = fc.constantFrom(
    ...'X [ ] 1m { } a = =~ "b" . groupBy ( ) , sum mean absent > in not 5 - / && || ${var.x} \' ;'.split(" "),
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
  const isReadOrRefused = (mql: string): void => {
    try {
      MetricCondition.parse(mql, SOURCE);
    } catch (error) {
      expect(error).toHaveProperty("name", "ConfigurationError");
    }
  };
  fc.assert(fc.property(text, isReadOrRefused), RUNS);
});

/** Queries of the grammar, in forms that users write. */
const bare = fc.stringMatching(/^[A-Za-z0-9._:/@-]{1,10}$/);
const comparator = fc.constantFrom(" = ", "=", "=~", " != ", " !~ ");
const legal = fc.letrec<{ query: string; item: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4 },
    tie("item"),
    fc.tuple(tie("item"), fc.constantFrom(" + ", "-", " * ", "/", " % "), tie("item")).map((parts) => parts.join("")),
    fc
      .tuple(tie("item"), fc.constantFrom(" > ", ">=", " in "), fc.nat())
      .map(([item, sign, limit]) => (sign === " in " ? `${item} in (0, ${limit})` : `${item}${sign}${limit}`)),
    fc.tuple(tie("query"), fc.constantFrom(" && ", "||"), tie("query")).map((parts) => parts.join("")),
  ),
  item: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(metricName, comparator, fc.oneof(bare, value.map(quotedText)), fc.nat({ max: 3 }))
      .map(([name, sign, text, steps]) => {
        const written = text.startsWith('"') || !sign.includes("~") ? text : `"${text}"`;
        return `${name}[5m]{d${sign}${written}}.mean()${".grouping().max()".repeat(steps)}`;
      }),
    fc
      .tuple(tie("query"), fc.constantFrom("", ".max()", ".groupBy(d).sum()"))
      .map(([query, step]) => `(${query})${step}`),
  ),
}));

function quotedText(text: string): string {
  return `"${piecesOf(text)
    .map((piece) => (piece === '"' || piece === "\\" ? `\\${piece}` : piece))
    .join("")}"`;
}

function readOrRefused(mql: string): string | undefined {
  const readers = [
    (): Metric | MetricCondition => MetricCondition.parse(mql, SOURCE),
    (): Metric | MetricCondition => Metric.parse(mql, SOURCE),
  ];
  for (const read of readers) {
    try {
      return read().toString();
    } catch (error) {
      expect(error).toHaveProperty("name", "ConfigurationError");
    }
  }
  return undefined;
}

test("every query of the grammar is parsed, and its printed form is parsed back unchanged", () => {
  const isReadBack = (mql: string): void => {
    const form = readOrRefused(mql);
    expect(form).toBeDefined();
    expect(readOrRefused(form ?? "")).toBe(form);
  };
  fc.assert(fc.property(legal.query, isReadBack), { ...RUNS, seed: 16 });
});

test("a mutated query is either parsed and printed stably, or refused with a ConfigurationError", () => {
  const mutated = fc
    .tuple(
      legal.query,
      fc.nat(),
      fc.nat({ max: 6 }),
      fc.constantFrom("", "(", ")", "{", "}", '"', "'", ".", "&&", "${", "1", "\\"),
    )
    .map(([mql, where, length, text]) => {
      const at = where % (mql.length + 1);
      return `${mql.slice(0, at)}${text}${mql.slice(at + length)}`;
    });
  const isStable = (mql: string): void => {
    const form = readOrRefused(mql);
    if (form !== undefined) expect(readOrRefused(form)).toBe(form);
  };
  fc.assert(fc.property(mutated, isStable), { numRuns: 1_000, seed: 16 });
});
