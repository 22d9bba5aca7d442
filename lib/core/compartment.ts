// Where a resource lives. A value: compartments are made elsewhere, before streams.

import { checkOcid, OcidKind, wordOf } from "./ocid";

/**
 * A compartment that exists; the tenancy counts as its root compartment.
 */
export class Compartment {
  /**
   * A compartment by its OCID; a tenancy's OCID names the root compartment.
   *
   * @throws ConfigurationError if the text is the OCID of something else
   */
  public static fromCompartmentId(compartmentId: string): Compartment {
    checkOcid(undefined, "compartmentId", compartmentId, OcidKind.COMPARTMENT, OcidKind.TENANCY);
    return new Compartment(compartmentId, wordOf(compartmentId) === OcidKind.TENANCY.word);
  }

  /**
   * The root compartment of a tenancy. Use this where the OCID is an input or an attribute: from its text nobody can tell.
   *
   * @throws ConfigurationError if the text is the OCID of something else
   */
  public static fromTenancyId(tenancyId: string): Compartment {
    checkOcid(undefined, "tenancyId", tenancyId, OcidKind.TENANCY);
    return new Compartment(tenancyId, true);
  }

  private constructor(
    /** The OCID; may be a token. */
    public readonly compartmentId: string,
    /** True if this is known to be a tenancy's root compartment. */
    public readonly isTenancy: boolean,
  ) {}
}
