// When a form shows an input: by what was answered to other inputs.

import { refusal } from "../checks";
import { type ConditionExpression, variableReference } from "./condition-expression";

/**
 * A condition on other inputs, by their names.
 *
 * It decides what a Resource Manager form shows, and nothing else: a hidden input still has its default, and Terraform
 * knows no condition at all. The names are checked when a package is made.
 */
export class InputCondition {
  /** True if the switch `input` is on. */
  public static isTrue(input: string): InputCondition {
    return new InputCondition(variableReference(input));
  }

  /** True if `option` is chosen in the choice `input`. */
  public static isChosen(input: string, option: string): InputCondition {
    return new InputCondition({ eq: [variableReference(input), option] });
  }

  /**
   * True if all of the conditions are.
   *
   * @throws ConfigurationError for no condition at all
   */
  public static all(...conditions: InputCondition[]): InputCondition {
    return combined("all", conditions, (left, right) => new InputCondition({ and: [left._render(), right._render()] }));
  }

  /**
   * True if at least one of the conditions is.
   *
   * @throws ConfigurationError for no condition at all
   */
  public static any(...conditions: InputCondition[]): InputCondition {
    return combined("any", conditions, (left, right) => new InputCondition({ or: [left._render(), right._render()] }));
  }

  /** True if the condition is not. */
  public static negate(condition: InputCondition): InputCondition {
    return new InputCondition({ not: [condition._render()] });
  }

  private constructor(private readonly expression: ConditionExpression) {}

  /** @internal */
  public _render(): ConditionExpression {
    return this.expression;
  }
}

/** The meta schema of forms allows two operands, so that three become a pair with a pair in it. */
function combined(
  name: string,
  conditions: InputCondition[],
  pair: (left: InputCondition, right: InputCondition) => InputCondition,
): InputCondition {
  const last = conditions.at(-1);
  if (last === undefined) {
    const rule = "must be given at least one condition";
    throw refusal(undefined, { what: `InputCondition.${name}`, rule, remedy: "leave 'visible' out to always show" });
  }
  return conditions.slice(0, -1).reduceRight((rest, next) => pair(next, rest), last);
}
