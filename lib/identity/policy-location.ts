// Where a statement applies.

import { type Compartment } from "../core/compartment";
import { checkCompartmentPath } from "./language/safe-text";
import { type LocationSyntax } from "./language/statement-syntax";

/**
 * Where a statement applies: in a compartment and all below it, or in the whole tenancy.
 */
export class PolicyLocation {
  /** The whole tenancy. The policy must be attached there. */
  public static tenancy(): PolicyLocation {
    return new PolicyLocation({ kind: "tenancy" });
  }

  /** A compartment by its OCID; a tenancy's root compartment is written `tenancy`, as the grammar wants it. */
  public static compartment(compartment: Compartment): PolicyLocation {
    if (compartment.isTenancy) return PolicyLocation.tenancy();
    return new PolicyLocation({ kind: "compartment-id", ocid: compartment.compartmentId });
  }

  /**
   * A compartment by name, `A:B:C` for a compartment in a compartment; the path begins below the compartment that the
   * policy is attached to.
   *
   * @throws ConfigurationError if a part is empty or not a compartment's name
   */
  public static compartmentNamed(path: string): PolicyLocation {
    return new PolicyLocation({ kind: "compartment-path", parts: checkCompartmentPath(path) });
  }

  private constructor(private readonly syntax: LocationSyntax) {}

  /** @internal */
  public _syntax(): LocationSyntax {
    return this.syntax;
  }
}
