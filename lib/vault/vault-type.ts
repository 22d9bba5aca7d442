// What kind of vault it is.

/**
 * How a vault's keys are kept apart from those of other tenants, and what that costs.
 *
 * Oracle's third type, for an external key manager, is not offered here.
 */
export class VaultType {
  /** Shares hardware security modules with other tenants. Its keys cannot be rotated by a schedule. */
  public static readonly DEFAULT = new VaultType("DEFAULT");

  /** Has a partition of its own, at a price of its own. Its keys can be rotated by a schedule. */
  public static readonly VIRTUAL_PRIVATE = new VaultType("VIRTUAL_PRIVATE");

  private constructor(private readonly text: string) {}

  /** What the service calls it. */
  public toString(): string {
    return this.text;
  }

  /** @internal */
  public _render(): string {
    return this.text;
  }
}
