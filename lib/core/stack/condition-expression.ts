// Internal: a condition in the form of Resource Manager's schema document, whose meta schema it follows: `and` and `or`
// take two operands, a comparison takes texts and numbers, and a text alone is true if the switch it names is on.

export type ConditionExpression = boolean | string | Comparison | Conjunction | Disjunction | Negation;

/** `${mode}` equals `private`. */
export interface Comparison {
  readonly eq: readonly [string, string];
}

export interface Conjunction {
  readonly and: readonly [ConditionExpression, ConditionExpression];
}

export interface Disjunction {
  readonly or: readonly [ConditionExpression, ConditionExpression];
}

export interface Negation {
  readonly not: readonly [ConditionExpression];
}

/** How the schema document refers to a variable. */
export function variableReference(name: string): string {
  return `\${${name}}`;
}

/** The variable that a text of the schema document refers to; undefined where it is a literal. */
export function referencedVariable(text: string): string | undefined {
  return /^\$\{([A-Za-z_][\w-]*)\}$/.exec(text)?.[1];
}
