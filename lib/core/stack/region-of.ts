// Internal: in which region something is, as far as its OCID, its provider or its stack says.

import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { placesIn } from "../ocid";
import { regionName } from "../regions";
import { isKnown } from "../token/tokens";
import { providerOfScope } from "./providers/scope-provider";
import { stackSettings } from "./stack-settings";

export function regionIn(ocid: string): string | undefined {
  const [place] = isKnown(ocid) ? placesIn(ocid) : [];
  return place === undefined || place.region === "" ? undefined : regionName(place.region);
}

/** The region of what is made here: that of its provider, or what its stack says. */
export function regionOf(construct: IConstruct): string | undefined {
  const provider = providerOfScope(construct);
  const region = provider === undefined ? stackSettings(construct).written?.region : provider.region;
  return region === undefined || region === "" || !isKnown(region) ? undefined : regionName(region);
}

/** Of what a resource is made with, the OCID. */
interface Near {
  readonly what: string;
  readonly ocid: string;
}

/** Refuses what is in another region than the resource that is made here. What only Terraform knows is not compared. @param noun - "database" */
export function checkOwnRegion(owner: IConstruct, noun: string, near: readonly Near[]): void {
  const own = regionOf(owner);
  if (own === undefined) return;
  for (const { what, ocid } of near) {
    const region = regionIn(ocid);
    if (region === undefined || region === own) continue;
    const rule = `must be in the region of the ${noun}, ${own}, and is in ${region}`;
    throw refusal(owner.node.path, { what, rule, got: ocid, remedy: "choose one of that region" });
  }
}
