// One sentence of a policy, as a value: it is checked when it is made, and written by a policy.

import { type Access } from "./access";
import { type PolicyCondition } from "./condition";
import { type PolicyLocation } from "./policy-location";
import { checkLength, checkStatement } from "./statement-checks";
import { type StatementFacts, StatementKind } from "./statement-facts";
import { parseStatement } from "./statement-parser";
import { printStatement } from "./statement-printer";
import { factsOf } from "./statement-reader";
import { frozen, type StatementSyntax } from "./statement-syntax";
import { type Subject } from "./subject";

/**
 * The four parts of a statement that allows something.
 */
export interface AllowProps {
  /** Who is allowed. */
  readonly subject: Subject;
  /** What is allowed. */
  readonly access: Access;
  /** Where it is allowed. */
  readonly location: PolicyLocation;
  /** When it is allowed. @default - always, but for the conditions that the subject brings */
  readonly condition?: PolicyCondition;
}

/**
 * One statement of an IAM policy.
 *
 * Names, OCIDs and values may be tokens. Statements are compared by their text, which has one form only; texts with
 * tokens can be compared only once they are resolved, because two reads of one attribute give different tokens.
 */
export class PolicyStatement {
  /**
   * `Allow <subject> to <access> in <location> where <condition>`
   *
   * @throws ConfigurationError if the condition uses a variable that the resource type does not have
   */
  public static allow({ subject, access, location, condition }: AllowProps): PolicyStatement {
    return new PolicyStatement({
      kind: StatementKind.ALLOW,
      subject: subject._syntax(),
      access: access._syntax(),
      location: location._syntax(),
      condition: subject._condition(condition?._syntax()),
    });
  }

  /**
   * A statement that somebody already has, of any kind that Oracle's grammar knows: allow, deny, define, endorse, admit.
   *
   * It may say what `allow` would refuse to write (`all-resources`, any-user without a condition): see `facts`.
   *
   * @throws ConfigurationError if the grammar does not allow the text, or IAM could not apply it
   */
  public static parse(text: string): PolicyStatement {
    checkLength(text);
    return new PolicyStatement(parseStatement(text));
  }

  /** The statement as it stands in the policy. */
  public readonly text: string;
  /** What the statement says. */
  public readonly facts: StatementFacts;

  private constructor(syntax: StatementSyntax) {
    checkStatement(syntax);
    this.text = printStatement(syntax);
    checkLength(this.text);
    this.facts = frozen(factsOf(syntax));
  }

  /** The statement as it stands in the policy. */
  public toString(): string {
    return this.text;
  }
}
