// When a form shows an input, depending on the values of other inputs.

import { refusal } from "../../checks";

/**
 * A condition in the form of Resource Manager's schema document, whose meta schema it follows: `and` and `or` take two operands,
 * a comparison takes strings and numbers, and a string alone is true if the switch that it names is on.
 *
 * @internal
 */
export type ConditionExpression =
  | boolean
  | string
  // `${mode}` equals `private`.
  | { readonly eq: readonly [string, string] }
  | { readonly and: readonly [ConditionExpression, ConditionExpression] }
  | { readonly or: readonly [ConditionExpression, ConditionExpression] }
  | { readonly not: readonly [ConditionExpression] };

/** How the schema document refers to a variable. @internal */
export function variableReference(name: string): string {
  return `\${${name}}`;
}

/** The variable that a string of the schema document refers to; undefined if it is a literal. @internal */
export function referencedVariable(text: string): string | undefined {
  return /^\$\{([A-Za-z_][\w-]*)\}$/.exec(text)?.[1];
}

/**
 * A condition on other inputs, by their names.
 *
 * It only determines what a Resource Manager form shows: a hidden input still has its default, and Terraform ignores the
 * condition. The names are checked when a package is made.
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
   * @throws ConfigurationError if there are no conditions
   */
  public static all(...conditions: InputCondition[]): InputCondition {
    return new InputCondition(paired("all", conditions, (left, right) => ({ and: [left, right] })));
  }

  /**
   * True if at least one of the conditions is.
   *
   * @throws ConfigurationError if there are no conditions
   */
  public static any(...conditions: InputCondition[]): InputCondition {
    return new InputCondition(paired("any", conditions, (left, right) => ({ or: [left, right] })));
  }

  /** True if the condition is false. */
  public static negate(condition: InputCondition): InputCondition {
    return new InputCondition({ not: [condition._render()] });
  }

  private constructor(private readonly expression: ConditionExpression) {}

  /** @internal */
  public _render(): ConditionExpression {
    return this.expression;
  }
}

/** The meta schema of forms allows two operands, so three become a nested pair. */
function paired(
  name: string,
  conditions: readonly InputCondition[],
  pair: (left: ConditionExpression, right: ConditionExpression) => ConditionExpression,
): ConditionExpression {
  const expressions = conditions.map((condition) => condition._render());
  if (expressions.length > 0) return expressions.reduceRight((rest, next) => pair(next, rest));
  const rule = "must be given at least one condition";
  throw refusal(undefined, {
    what: `InputCondition.${name}`,
    rule,
    remedy: "leave out 'visible' to always show the input",
  });
}
