// Internal: where a stack is deployed to. Values in its props are written, without an input; there is an input for every other
// value.

import { type TerraformStack } from "cdktf";
import { refusal } from "../checks";
import { Compartment } from "../compartment";
import { placesIn } from "../ocid";
import { checkRegion, realmOf } from "../regions";
import { isKnown } from "../token/tokens";
import { type Inputs } from "./inputs/inputs";
import { type OciStackProps } from "./oci-stack-props";

export interface StackPlace {
  readonly region: string;
  readonly tenancy: Compartment;
  readonly compartment: Compartment;
  /** The input; undefined if the props name the home region. */
  readonly homeAnswer?: string;
}

/** Declares an input for each part of the place that the props do not name. */
export function placeOf(input: Inputs, { region, tenancy, compartment, homeRegion }: OciStackProps): StackPlace {
  return {
    region: region ?? input.region("region", { title: "Region", group: PLACE }),
    tenancy: tenancy ?? Compartment.fromTenancyId(input.tenancy("tenancy_ocid", { title: "Tenancy", group: PLACE })),
    compartment:
      compartment ??
      Compartment.fromCompartmentId(input.compartment("compartment_ocid", { title: "Compartment", group: PLACE })),
    ...(homeRegion === undefined && { homeAnswer: input.region("home_region", { ...HOME_REGION, optional: true }) }),
  };
}

const PLACE = "Where to deploy";

const HOME_REGION = {
  title: "Home region",
  description:
    "The tenancy's home region, where IAM resources are written. Leave it empty to look it up, which requires the permission to inspect tenancies.",
  group: PLACE,
};

/** The values of inputs that a stack does not have, by the names of the inputs, which a form still refers to. */
export function writtenInputs({ region, tenancy, compartment }: OciStackProps): { readonly [input: string]: string } {
  return {
    ...(region !== undefined && { region }),
    ...(tenancy && { tenancy_ocid: tenancy.compartmentId }),
    ...(compartment && { compartment_ocid: compartment.compartmentId }),
  };
}

/**
 * Rejects invalid values, and values that belong to different realms. It runs before anything is declared, because a rejected
 * stack must be empty.
 */
export function checkPlace({ node: { path } }: TerraformStack, props: OciStackProps): void {
  const { region, homeRegion, tenancy, compartment } = props;
  if (region !== undefined) checkRegion(path, "region", region);
  if (homeRegion !== undefined) checkRegion(path, "homeRegion", homeRegion);
  if (tenancy !== undefined && !tenancy.isTenancy) {
    const remedy = "give Compartment.fromTenancyId(...)";
    throw refusal(path, { what: "tenancy", rule: "must be a root compartment", got: tenancy.compartmentId, remedy });
  }
  checkRealms(path, [
    ...(region === undefined ? [] : [ofRegion("region", region)]),
    ...(homeRegion === undefined ? [] : [ofRegion("homeRegion", homeRegion)]),
    ...(tenancy === undefined ? [] : ofOcid("tenancy", tenancy.compartmentId)),
    ...(compartment === undefined ? [] : ofOcid("compartment", compartment.compartmentId)),
  ]);
}

/** The realm of a value; undefined if it is not known. */
interface Origin {
  readonly what: string;
  readonly realm: string | undefined;
  readonly got: string;
}

function ofRegion(what: string, region: string): Origin {
  return { what, realm: isKnown(region) ? realmOf(region) : undefined, got: region };
}

/** The realm that an OCID names, and that of the region that it names. */
function ofOcid(what: string, ocid: string): Origin[] {
  if (!isKnown(ocid)) return [];
  return placesIn(ocid).flatMap(({ realm, region }) => [
    { what, realm, got: ocid },
    { what: `the region in the OCID of ${what}`, realm: realmOf(region), got: ocid },
  ]);
}

/** A tenancy is in one realm, whose regions no other realm has. */
function checkRealms(path: string, origins: readonly Origin[]): void {
  const known = origins.filter(({ realm }) => realm !== undefined);
  const [first] = known;
  const other = known.find(({ realm }) => realm !== first?.realm);
  if (first === undefined || other === undefined) return;
  const rule = `must be in the realm ${first.realm}, like ${first.what}, but is in ${other.realm}`;
  throw refusal(path, {
    what: other.what,
    rule,
    got: other.got,
    remedy: "choose one of that realm, because a tenancy has regions of its own realm only",
  });
}
