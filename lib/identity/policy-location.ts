// Where a statement applies, in this tenancy or in others.

import { type Compartment } from "../core/compartment";
import { checkCompartmentPath, checkWord } from "./language/safe-text";
import { type LocationSyntax } from "./language/statement-syntax";

/** Where a statement applies: in a compartment and all compartments below it, or in the whole tenancy. */
export class PolicyLocation {
  /** The whole tenancy. The policy must be attached there. */
  public static tenancy(): PolicyLocation {
    return new PolicyLocation({ kind: "tenancy" });
  }

  /** A compartment by its OCID; a tenancy's root compartment is written `tenancy`, as the grammar requires. */
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

  private constructor(
    /** @internal */
    public readonly _syntax: LocationSyntax,
  ) {}
}

/** The tenancies that a principal of this tenancy may act in. */
export class EndorsedTenancy {
  /**
   * A tenancy, by the name that `PolicyStatement.defineTenancy` gives it in the same policy.
   *
   * @throws ConfigurationError if the name is not letters, digits, hyphens, underscores and periods
   */
  public static named(name: string): EndorsedTenancy {
    checkWord("name of a tenancy", name);
    return new EndorsedTenancy({ kind: "tenancy", alias: name });
  }

  /** Every tenancy that admits the principal. */
  public static any(): EndorsedTenancy {
    return new EndorsedTenancy({ kind: "any-tenancy" });
  }

  private constructor(
    /** @internal */
    public readonly _syntax: LocationSyntax,
  ) {}
}
