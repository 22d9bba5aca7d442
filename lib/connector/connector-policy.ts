// Who writes down what a connector is allowed.

/** How the policy that a connector writes is called. */
export interface OwnPolicyOptions {
  /**
   * The policy's name behind the stack's prefix.
   *
   * @default - the ids from the stack down to the policy, joined by hyphens
   */
  readonly name?: string;
}

/**
 * Who writes the statements without which a connector moves nothing: Terraform creates a connector without any.
 */
export class ConnectorPolicy {
  /** The connector: a policy of its own, with what both ends and the task need. */
  public static own(options: OwnPolicyOptions = {}): ConnectorPolicy {
    return new ConnectorPolicy(true, options.name);
  }

  /** Somebody else, with `connector.statements()` or by hand. The ends may be imports that know their OCID only. */
  public static none(): ConnectorPolicy {
    return new ConnectorPolicy(false);
  }

  private constructor(
    /** @internal */
    public readonly _isOwn: boolean,
    /** @internal */
    public readonly _name?: string,
  ) {}
}
