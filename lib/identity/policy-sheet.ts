// Internal: the statements of one policy resource. A policy has one sheet for each compartment, and another when one is full.

import { type PolicyDefinitions } from "./policy-definitions";

/** Oracle's documented number for one product, which the rest of OCI is not known to undercut (Private Cloud Appliance). */
export const MAX_STATEMENTS = 50;

export class PolicySheet {
  /** What this sheet defines: IAM knows a definition only in the policy that it stands in. */
  private readonly names = new Set<string>();
  private readonly grants: string[] = [];

  public constructor(private readonly definitions: PolicyDefinitions) {}

  /**
   * Takes a statement, and what must be defined beside it.
   *
   * @param grant - undefined for a definition, which is its own name
   * @returns false if they do not fit
   */
  public take(grant: string | undefined, names: readonly string[]): boolean {
    const further = new Set(names.filter((name) => !this.names.has(name)));
    const size = this.names.size + this.grants.length + further.size + (grant === undefined ? 0 : 1);
    if (size > MAX_STATEMENTS) return false;
    further.forEach((name) => this.names.add(name));
    if (grant !== undefined) this.grants.push(grant);
    return true;
  }

  /** Definitions first, then the statements in the order in which they came. */
  public lines(): string[] {
    return [...this.definitions.textsOf(this.names), ...this.grants];
  }
}
