// Internal: the region of a resource, as far as its OCID, its provider or its stack shows it.

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

/** The region of a resource made here: that of its provider, or that of its stack. */
export function regionOf(construct: IConstruct): string | undefined {
  const provider = providerOfScope(construct);
  const region = provider === undefined ? stackSettings(construct).written?.region : provider.region;
  return region === undefined || region === "" || !isKnown(region) ? undefined : regionName(region);
}

/** The OCID of a resource that another resource is made with. */
interface Near {
  readonly what: string;
  readonly ocid: string;
}

/**
 * Rejects a resource in a region other than that of the resource made here. Values that only Terraform knows are not compared.
 * @param noun - "database"
 */
export function checkOwnRegion(owner: IConstruct, noun: string, near: readonly Near[]): void {
  const own = regionOf(owner);
  if (own === undefined) return;
  for (const { what, ocid } of near) {
    const region = regionIn(ocid);
    if (region === undefined || region === own) continue;
    const rule = `must be in the region of the ${noun}, ${own}, but is in ${region}`;
    throw refusal(owner.node.path, { what, rule, got: ocid, remedy: "choose one of that region" });
  }
}
