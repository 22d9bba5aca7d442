// When a statement applies.

import { Token } from "cdktf";
import { checkSome, refusal } from "../core/checks";
import { withoutAtoms } from "../core/token/atoms";
import { comparison, textComparison } from "./language/comparison";
import { conditionGroup, type ConditionSyntax, type Operator } from "./language/condition-syntax";
import { checkSafeText } from "./language/safe-text";

/**
 * When a statement applies. Names and values are compared without regard to case.
 *
 * A request that does not have the variable (a list request has no `target.stream.id`) is declined: such requests need a separate
 * statement without the condition.
 */
export class PolicyCondition {
  /** `variable = 'value'` @throws ConfigurationError if the variable or the value cannot be written in a statement */
  public static isEqual(variable: string, value: string): PolicyCondition {
    return new PolicyCondition(textComparison(variable, "=", value));
  }

  /** `variable != 'value'` @throws ConfigurationError if the variable or the value cannot be written in a statement */
  public static isNotEqual(variable: string, value: string): PolicyCondition {
    return new PolicyCondition(textComparison(variable, "!=", value));
  }

  /** `variable = /text*\/` @throws ConfigurationError if the variable cannot be written in a statement */
  public static matches(variable: string, pattern: PolicyPattern): PolicyCondition {
    return new PolicyCondition(comparison(variable, "=", [{ kind: "pattern", text: pattern._text }]));
  }

  /**
   * `variable in ('a', 'b')`
   *
   * @throws ConfigurationError if there is no value, if the list is a token, or if something cannot be written
   */
  public static isOneOf(variable: string, values: string[]): PolicyCondition {
    return PolicyCondition.list(variable, "in", values);
  }

  /**
   * `variable not in ('a', 'b')`
   *
   * @throws ConfigurationError if there is no value, if the list is a token, or if something cannot be written
   */
  public static isNoneOf(variable: string, values: string[]): PolicyCondition {
    return PolicyCondition.list(variable, "not in", values);
  }

  /**
   * `sets-intersect(variable, ('a', 'b'))`: a tag has one of the values. Oracle's landing zones use it to limit groups to the
   * compartments that are tagged for them. It is known to work for variables of tags only; for others, the policy adds a warning.
   *
   * @throws ConfigurationError if there is no value, if the list is a token, or if something cannot be written
   */
  public static intersects(variable: string, values: string[]): PolicyCondition {
    return PolicyCondition.list(variable, "sets-intersect", values);
  }

  /** `all {a, b}`: all of them must hold. @throws ConfigurationError if there are no conditions */
  public static all(...conditions: PolicyCondition[]): PolicyCondition {
    return PolicyCondition.group("all", conditions);
  }

  /** `any {a, b}`: one of them is enough. @throws ConfigurationError if there are no conditions */
  public static any(...conditions: PolicyCondition[]): PolicyCondition {
    return PolicyCondition.group("any", conditions);
  }

  private static list(variable: string, operator: Operator, values: string[]): PolicyCondition {
    const what = `condition on ${variable}`;
    if (Token.isUnresolved(values)) {
      const rule = "must have a list known at synthesis";
      throw refusal(undefined, { what, rule, remedy: "name each value" });
    }
    checkSome(undefined, values, { what, member: "value" });
    return new PolicyCondition(textComparison(variable, operator, ...values));
  }

  private static group(kind: "all" | "any", conditions: readonly PolicyCondition[]): PolicyCondition {
    checkSome(undefined, conditions, { what: `condition ${kind}`, member: "condition" });
    return new PolicyCondition(
      conditionGroup(
        kind,
        conditions.map(({ _syntax }) => _syntax),
      ),
    );
  }

  private constructor(
    /** @internal */
    public readonly _syntax: ConditionSyntax,
  ) {}
}

/** What the value of a condition must look like. Case does not matter. */
export class PolicyPattern {
  /** `/text*\/` @throws ConfigurationError if the string is empty or contains a star, a slash, a quote or a brace */
  public static startsWith(text: string): PolicyPattern {
    checkPart(text);
    return new PolicyPattern(`${text}*`);
  }

  /** `/*text/` @throws ConfigurationError if the string is empty or contains a star, a slash, a quote or a brace */
  public static endsWith(text: string): PolicyPattern {
    checkPart(text);
    return new PolicyPattern(`*${text}`);
  }

  /** `/*text*\/` @throws ConfigurationError if the string is empty or contains a star, a slash, a quote or a brace */
  public static contains(text: string): PolicyPattern {
    checkPart(text);
    return new PolicyPattern(`*${text}*`);
  }

  private constructor(
    /** @internal */
    public readonly _text: string,
  ) {}
}

function checkPart(text: string): void {
  checkSafeText("condition pattern", text);
  if (!/[*/]/.test(withoutAtoms(text))) return;
  const remedy = "give the text without stars, which are added to it";
  throw refusal(undefined, {
    what: "condition pattern",
    rule: "must not contain a star or a slash",
    got: text,
    remedy,
  });
}
