// For tests: whether the policies of a stack give the permissions that a subject needs.

import { type TerraformStack } from "cdktf";
import { refusal } from "../core/checks";
import { ConfigurationError } from "../core/configuration-error";
import { resolvedText } from "../core/token/tokens";
import { type PolicyStatement } from "../identity/policy-statement";
import { type StatementFacts } from "../identity/statement-facts";
import { synthesizeAlone } from "../resource-manager/synthesized-stack";
import { accessOf } from "./rules/privileges";
import { StackDocument } from "./rules/document";
import { missingPermissions, permissionsIn } from "./statement-cover";
import { readingOf, type Statement, statementsOf } from "./synthesized-statements";

/**
 * The permissions that the policies of a stack give. You ask with the statement that would be enough, as the constructs write it.
 * It refers to the stream and the subject of the stack, not to their names:
 *
 * ```ts
 * Permissions.of(stack).expectAllowed(orders.allowProduce(service));
 * ```
 *
 * A wider statement counts: one for the whole tenancy, with a higher verb, or with fewer conditions. Several statements that
 * give the permissions together count too. Policies of other stacks and of Terraform modules are not read.
 */
export class Permissions {
  /**
   * Synthesizes a stack in memory and reads its policies.
   *
   * @throws ConfigurationError if the stack cannot be synthesized
   */
  public static of(stack: TerraformStack): Permissions {
    const policies = new StackDocument(synthesizeAlone(stack).document).all("oci_identity_policy");
    return new Permissions(stack, policies.flatMap(statementsOf));
  }

  private readonly stack: TerraformStack;
  private readonly statements: readonly Statement[];

  private constructor(stack: TerraformStack, statements: readonly Statement[]) {
    this.stack = stack;
    this.statements = statements;
  }

  /**
   * Whether the policies give all permissions that a statement gives.
   *
   * @throws ConfigurationError if the statement cannot be parsed, or names a resource of another stack
   */
  public allows(statement: PolicyStatement): boolean {
    return this.missing(statement).length === 0;
  }

  /**
   * The permissions that a statement gives and the policies do not, such as `STREAM_PRODUCE`. If the permissions of the
   * statement are not known, its verb and resource type.
   *
   * @throws ConfigurationError if the statement cannot be parsed, or names a resource of another stack
   */
  public missing(statement: PolicyStatement): string[] {
    const facts = this.factsOf(statement);
    const permissions = permissionsIn(facts) ?? [accessOf(facts)];
    return missingPermissions({ facts, permissions }, this.read());
  }

  /**
   * Passes if the policies give all permissions that a statement gives.
   *
   * @throws ConfigurationError with the missing permissions, and the statements that give them elsewhere or under other conditions
   */
  public expectAllowed(statement: PolicyStatement): void {
    const missing = this.missing(statement);
    if (missing.length === 0) return;
    const near = this.statements.filter(({ text }) => givesOneOf(readingOf(text, NO_REASONS).facts, missing));
    const others = near.map(({ address, text }) => `${address} (${text})`).join(", ");
    throw new ConfigurationError(
      `${this.stack.node.path}: no policy of the stack gives ${missing.join(", ")} as this statement does: ${this.textOf(statement)}` +
        (near.length === 0
          ? ""
          : `; it is given to other subjects, at other locations or under other conditions by ${others}`) +
        "; add the statement to a Policy of the stack",
    );
  }

  /**
   * Passes if the policies give none of the permissions that a statement gives.
   *
   * @throws ConfigurationError with the permissions that they give
   */
  public expectNotAllowed(statement: PolicyStatement): void {
    const facts = this.factsOf(statement);
    const all = permissionsIn(facts) ?? [accessOf(facts)];
    const missing = this.missing(statement);
    const given = all.filter((permission) => !missing.includes(permission));
    if (given.length === 0) return;
    throw new ConfigurationError(
      `${this.stack.node.path}: the policies of the stack give ${given.join(", ")} as this statement does: ${this.textOf(statement)}`,
    );
  }

  private factsOf(statement: PolicyStatement): StatementFacts {
    const { facts, reason = "" } = readingOf(this.textOf(statement), NO_REASONS);
    if (facts === undefined) throw new ConfigurationError(`${this.stack.node.path}: ${reason}`);
    return facts;
  }

  /** The statement as a policy of the stack would write it. */
  private textOf({ text }: PolicyStatement): string {
    const written = resolvedText(this.stack, text);
    const [, other] = OF_ANOTHER_STACK.exec(written) ?? [];
    if (other === undefined) return written;
    throw refusal(this.stack.node.path, {
      what: "a statement",
      rule: "must name resources of this stack",
      got: `one of the stack ${other}`,
      remedy: "read the policies of that stack",
    });
  }

  private read(): StatementFacts[] {
    return this.statements.flatMap(({ text }) => readingOf(text, NO_REASONS).facts ?? []);
  }
}

/** How `resolvedText` writes a reference to another stack. */
const OF_ANOTHER_STACK = /\$\{([^{}:]+): /;

const NO_REASONS = new Map<string, string>();

function givesOneOf(facts: StatementFacts | undefined, permissions: readonly string[]): boolean {
  return facts !== undefined && (permissionsIn(facts) ?? []).some((one) => permissions.includes(one));
}
