// The place of a deployment, with all its values.

import { Compartment, type OciStackProps } from "../../lib";
import { COMPARTMENT_ID, TENANCY_ID } from "./ocids";

export const PLACE = {
  region: "eu-madrid-1",
  compartment: Compartment.fromCompartmentId(COMPARTMENT_ID),
  tenancy: Compartment.fromTenancyId(TENANCY_ID),
  homeRegion: "us-phoenix-1",
  namePrefix: "shop",
} satisfies OciStackProps;
