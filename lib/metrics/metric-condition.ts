import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { hasAtom } from "../core/token/atoms";
import { type MetricSource } from "./metric-options";
import { parseMql } from "./mql/mql-parser";
import { printMql } from "./mql/mql-printer";
import { isTrigger, join, type JoinOperator, type TriggerSyntax } from "./mql/mql-syntax";
import { checkNamespace } from "./mql/mql-values";

/**
 * What an alarm fires on: a metric compared with a number, a metric's absence, or several of these joined.
 */
export class MetricCondition {
  /**
   * Reads a query that already exists.
   *
   * It comes out in this library's form (`avg` as `mean`, `60m` as `1h`), with the same meaning.
   *
   * @throws ConfigurationError if it is not MQL, or has no threshold and no absent() to fire on
   */
  public static parse(mql: string, source: MetricSource): MetricCondition {
    checkNamespace(source.namespace);
    const query = parseMql(mql);
    if (isTrigger(query)) return new MetricCondition(query, source);
    const remedy = "end it with one such as > 0, or read it with Metric.parse";
    throw refusal(undefined, { what: "alarm query", rule: "must have a threshold or absent()", got: mql, remedy });
  }

  /** @internal */
  public static _of(trigger: TriggerSyntax, source: MetricSource): MetricCondition {
    return new MetricCondition(trigger, source);
  }

  /** The metric namespace of all its metrics. */
  public readonly namespace: string;
  /** Where the metrics are; undefined stands for the compartment of the alarm. */
  public readonly compartment?: Compartment;

  private constructor(
    /** @internal */
    public readonly _trigger: TriggerSyntax,
    source: MetricSource,
  ) {
    this.namespace = source.namespace;
    this.compartment = source.compartment;
  }

  /**
   * True while this and the other are both true.
   *
   * @throws ConfigurationError if the other reads another namespace or compartment: an alarm reads one
   */
  public both(other: MetricCondition): MetricCondition {
    return this.join("&&", other);
  }

  /**
   * True while this or the other is true, or both.
   *
   * @throws ConfigurationError if the other reads another namespace or compartment: an alarm reads one
   */
  public either(other: MetricCondition): MetricCondition {
    return this.join("||", other);
  }

  /** The query in MQL. */
  public toString(): string {
    return printMql(this._trigger);
  }

  private join(operator: JoinOperator, other: MetricCondition): MetricCondition {
    return new MetricCondition(join(operator, [this._trigger, other._trigger]), commonSource(this, other));
  }
}

/** @internal */
export function commonSource(one: MetricSource, other: MetricSource): MetricSource {
  const checkSame = (what: string, a: string | undefined, b: string | undefined): void => {
    // Two reads of one attribute have different markers, so texts that Terraform completes are not compared.
    if (a === undefined || b === undefined || a === b || hasAtom(a) || hasAtom(b)) return;
    const rule = "must read one namespace in one compartment";
    throw refusal(undefined, { what: "query", rule, got: `${what}s ${a} and ${b}`, remedy: "write an alarm for each" });
  };
  checkSame("namespace", one.namespace, other.namespace);
  checkSame("compartment", one.compartment?.compartmentId, other.compartment?.compartmentId);
  return { namespace: one.namespace, compartment: one.compartment ?? other.compartment };
}
