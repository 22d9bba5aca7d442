import { Token } from "cdktf";
import { orList, refusal } from "../core/checks";
import { decimalText } from "./mql/mql-values";

/** How the data points of an interval are aggregated to one number. */
export class Statistic {
  /** The sum divided by the number of data points; MQL also accepts `avg()`. */
  public static readonly MEAN = new Statistic("mean()");
  /** All values added together: the statistic for bytes, messages, requests and errors. */
  public static readonly SUM = new Statistic("sum()");
  /** The number of data points. For the total of a metric that counts, use SUM instead. */
  public static readonly COUNT = new Statistic("count()");
  /** The lowest value. */
  public static readonly MIN = new Statistic("min()");
  /** The highest value. */
  public static readonly MAX = new Statistic("max()");
  /** The value with the earliest time. */
  public static readonly FIRST = new Statistic("first()");
  /** The value with the latest time. */
  public static readonly LAST = new Statistic("last()");
  /**
   * The rate of change, per second: how fast the value rises or falls.
   *
   * Do not use it for throughput: a stream that receives 1 MiB in every second has a rate of 0. Use SUM over the interval.
   */
  public static readonly RATE = new Statistic("rate()");
  /** The change from one interval to the next. */
  public static readonly INCREMENT = new Statistic("increment()");

  /**
   * The estimated value below which a fraction of the data points is: `percentile(0.95)`.
   *
   * @param fraction - above 0 and below 1; not a token
   * @throws ConfigurationError for any other fraction
   */
  public static percentile(fraction: number): Statistic {
    const isToken = Token.isUnresolved(fraction);
    if (!isToken && fraction > 0 && fraction < 1) {
      return new Statistic(`percentile(${decimalText("percentile", fraction)})`);
    }
    const got = isToken ? "a number known at apply" : fraction;
    const remedy = "write 0.95 for the 95th percentile";
    throw refusal(undefined, { what: "percentile", rule: "must be above 0 and below 1", got, remedy });
  }

  /** From its name and argument in MQL. @internal */
  public static _parse(name: string, argument: string | undefined): Statistic {
    if (name === "percentile") return Statistic.percentile(Number(argument));
    const statistic = PLAIN.find(({ call }) => call === (name === "avg" ? "mean()" : `${name}()`));
    if (statistic === undefined) {
      const known = PLAIN.map(({ call }) => call.replace("()", ""));
      const rule = `must be ${orList([...known, "percentile", "absent"])}`;
      throw refusal(undefined, { what: "statistic", rule, got: name, remedy: percentileMeant(name) });
    }
    if (argument === undefined) return statistic;
    throw refusal(undefined, { what: `statistic ${name}()`, rule: "must not have an argument", got: argument });
  }

  private constructor(private readonly call: string) {}

  /** As MQL writes it: `sum()`, `percentile(0.95)`. */
  public toString(): string {
    return this.call;
  }
}

/** Another notation, such as `p95`. */
function percentileMeant(name: string): string | undefined {
  const digits = name === "median" ? "5" : /^p(?:ercentile)?_?(\d{2,3})$/i.exec(name)?.[1];
  return digits === undefined ? undefined : `write percentile(0.${digits})`;
}

const PLAIN = (Object.values(Statistic) as unknown[]).filter((value) => value instanceof Statistic);
