// The compartment of a resource, as a value: compartments are made elsewhere, before streams.

import { checkOcid, OcidKind, wordOf } from "./ocid";

/** An existing compartment; the tenancy is its own root compartment. */
export class Compartment {
  /**
   * A compartment by its OCID; a tenancy's OCID stands for the root compartment.
   *
   * @throws ConfigurationError if the string is the OCID of something else
   */
  public static fromCompartmentId(compartmentId: string): Compartment {
    checkOcid(undefined, "compartmentId", compartmentId, OcidKind.COMPARTMENT, OcidKind.TENANCY);
    return new Compartment(compartmentId, wordOf(compartmentId) === OcidKind.TENANCY.word);
  }

  /**
   * The root compartment of a tenancy. Use this if the OCID is an input or an attribute, whose kind is not known at synthesis.
   *
   * @throws ConfigurationError if the string is the OCID of something else
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
