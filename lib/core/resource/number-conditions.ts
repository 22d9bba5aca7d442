// Internal: conditions for Terraform to check a number that is known only at deployment.

import { Fn, Op } from "cdktf";
import { type Construct } from "constructs";
import { type IntegerRange, integerRule } from "../checks";
import { type Duration, type DurationRange } from "../duration";
import { Input } from "../stack/inputs/input";
import { type Condition } from "./part";
import { isKnown, rightOperand, variableOf } from "../token/tokens";

/**
 * `checkInteger` for a reference: a precondition, unless it is an input that is declared with the range or a narrower one.
 *
 * @param what - the beginning of the error message that Terraform shows: "The partitions of this stream"
 */
export function integerConditions(scope: Construct, what: string, value: number, range: IntegerRange): Condition[] {
  if (isKnown(value) || isDeclared(scope, value, range)) return [];
  const { min, max } = range;
  // A string of digits, as from a variable without a type, is a number for every operator except this one.
  const whole = Op.and(Op.eq(Fn.floor(value), Fn.tonumber(value)), Op.gte(value, rightOperand(min)));
  const condition = max === undefined ? whole : Op.and(whole, Op.lte(value, rightOperand(max)));
  return [{ condition, errorMessage: `${what} must be ${integerRule(range)}: correct the value that it refers to.` }];
}

/** The same for a duration, in the unit of its range. */
export function durationConditions(scope: Construct, what: string, value: Duration, range: DurationRange): Condition[] {
  if (!value.isUnresolved()) return [];
  const { min, max, unit } = range;
  return integerConditions(scope, what, value._in(unit), { min: min._in(unit), max: max?._in(unit), unit });
}

function isDeclared(scope: Construct, value: number, { min, max = Infinity }: IntegerRange): boolean {
  const variable = variableOf(scope, value);
  if (!(variable instanceof Input) || variable.field.type !== "integer") return false;
  const { minimum = -Infinity, maximum = Infinity } = variable.field;
  return minimum >= min && maximum <= max;
}
