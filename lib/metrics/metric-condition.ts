import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { hasAtom } from "../core/token/atoms";
import { checkRhythm } from "./known-metrics";
import { checkNames, doubtfulNames } from "./metric-findings";
import { type MetricSource } from "./metric-options";
import { parseMql } from "./mql/mql-parser";
import { printMql } from "./mql/mql-printer";
import { isTrigger, type JoinOperator, type QuerySyntax, type TriggerSyntax } from "./mql/mql-syntax";
import { checkNamespace } from "./mql/mql-values";
import { constantIn, doubtsAbout } from "./mql/mql-walk";

/** The condition of an alarm: a metric compared with a number, the absence of a metric, or several of these joined. */
export class MetricCondition {
  /**
   * Reads an existing query.
   *
   * It is written in this library's form (`avg` as `mean`, `60m` as `1h`), with the same meaning. Syntax that Oracle does not
   * document is accepted, and the alarm gets a warning.
   *
   * @throws ConfigurationError if it is not MQL, does not have a threshold or absent(), compares only numbers, or uses a metric
   * or dimension that one of Oracle's namespaces does not have, or an interval that is too short for it
   */
  public static parse(mql: string, source: MetricSource): MetricCondition {
    checkNamespace(source.namespace);
    const query = parseMql(mql);
    checkFires(mql, query);
    checkNames(query, source.namespace);
    return MetricCondition._of(query, source);
  }

  /** @internal */
  public static _of(trigger: TriggerSyntax, source: MetricSource): MetricCondition {
    checkRhythm(trigger, source.namespace);
    return new MetricCondition(trigger, source);
  }

  /** The metric namespace of all metrics in the condition. */
  public readonly namespace: string;
  /** Where the metrics are; undefined means the compartment of the alarm. */
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
   * True while this condition and the other one are both true.
   *
   * @throws ConfigurationError if the other reads another namespace or compartment: an alarm can read only one
   */
  public both(other: MetricCondition): MetricCondition {
    return this.join("&&", other);
  }

  /**
   * True while this condition or the other one is true, or both.
   *
   * @throws ConfigurationError if the other reads another namespace or compartment: an alarm can read only one
   */
  public either(other: MetricCondition): MetricCondition {
    return this.join("||", other);
  }

  /** The warnings for an alarm with this condition. @internal */
  public get _doubts(): readonly string[] {
    return [...doubtsAbout(this._trigger), ...doubtfulNames(this._trigger, this.namespace)];
  }

  /** The query in MQL. */
  public toString(): string {
    return printMql(this._trigger);
  }

  private join(operator: JoinOperator, other: MetricCondition): MetricCondition {
    const parts = [this._trigger, other._trigger];
    const joined: TriggerSyntax = { kind: "join", isTrigger: true, operators: [operator], parts };
    return new MetricCondition(joined, commonSource(this, other));
  }
}

function checkFires(mql: string, query: QuerySyntax): asserts query is TriggerSyntax {
  if (query.kind === "join" && !query.isTrigger) {
    const rule = "must have a threshold or absent() on each side of && and ||";
    throw refusal(undefined, { what: "MQL query", rule, got: mql });
  }
  const fault = { what: "alarm query", got: mql };
  if (!isTrigger(query)) {
    const remedy = "end it with one such as > 0, or read it with Metric.parse";
    throw refusal(undefined, { ...fault, rule: "must have a threshold or absent()", remedy });
  }
  const constant = constantIn(query);
  if (constant === undefined) return;
  const remedy = "write it as in PutMessagesFault.Count[1m].sum() > 0";
  throw refusal(undefined, {
    ...fault,
    rule: "must name a metric in each comparison",
    got: printMql(constant),
    remedy,
  });
}

/** @internal */
export function commonSource(one: MetricSource, other: MetricSource): MetricSource {
  const checkSame = (what: string, a: string | undefined, b: string | undefined): void => {
    // Two reads of one attribute have different markers, so strings with references are not compared.
    if (a === undefined || b === undefined || a === b || hasAtom(a) || hasAtom(b)) return;
    const rule = "must read one namespace in one compartment";
    throw refusal(undefined, {
      what: "query",
      rule,
      got: `${what}s ${a} and ${b}`,
      remedy: "create an alarm for each",
    });
  };
  checkSame("namespace", one.namespace, other.namespace);
  checkSame("compartment", one.compartment?.compartmentId, other.compartment?.compartmentId);
  return { namespace: one.namespace, compartment: one.compartment ?? other.compartment };
}
