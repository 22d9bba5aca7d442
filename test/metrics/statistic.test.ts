import { Token } from "cdktf";
import { Statistic } from "../../lib/metrics/statistic";

test.each([
  [Statistic.MEAN, "mean()"],
  [Statistic.SUM, "sum()"],
  [Statistic.COUNT, "count()"],
  [Statistic.MIN, "min()"],
  [Statistic.MAX, "max()"],
  [Statistic.FIRST, "first()"],
  [Statistic.LAST, "last()"],
  [Statistic.RATE, "rate()"],
  [Statistic.INCREMENT, "increment()"],
  [Statistic.percentile(0.95), "percentile(0.95)"],
])("%s is written as %s", (statistic, text) => {
  expect(statistic.toString()).toBe(text);
});

test("fails for a percentile that is known only at apply", () => {
  expect(() => Statistic.percentile(Token.asNumber("${var.p}"))).toThrow(
    new Error(
      "percentile must be above 0 and below 1, got 'a number known at apply'; write 0.95 for the 95th percentile",
    ),
  );
});
