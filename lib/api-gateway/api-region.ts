// Internal: that a function is in the region of the API that calls it: a gateway reaches no other.

import { type Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { placesIn } from "../core/ocid";
import { regionName } from "../core/regions";
import { providerOfScope } from "../core/stack/providers/scope-provider";
import { stackSettings } from "../core/stack/stack-settings";
import { isKnown } from "../core/token/tokens";
import { type IFunction, OciFunction } from "../functions/oci-function";
import { type IApiGateway } from "./api-gateway";

/** What only Terraform knows is not compared. */
export function checkRegion(deployment: Construct, gateway: IApiGateway, functions: readonly IFunction[]): void {
  const own = regionIn(gateway.apiGatewayId) ?? regionOf(deployment);
  if (own === undefined) return;
  for (const fn of functions) {
    const region = regionIn(fn.functionId) ?? (fn instanceof OciFunction ? regionOf(fn) : undefined);
    if (region === undefined || region === own) continue;
    const rule = `must be in the region of the API, ${own}, and is in ${region}`;
    const remedy = "put an API into the region of the function";
    throw refusal(deployment.node.path, { what: fn.node.path, rule, remedy });
  }
}

function regionIn(ocid: string): string | undefined {
  const [place] = isKnown(ocid) ? placesIn(ocid) : [];
  return place === undefined || place.region === "" ? undefined : regionName(place.region);
}

/** The region of what is made here: that of its provider, or what its stack says. */
function regionOf(construct: IConstruct): string | undefined {
  const provider = providerOfScope(construct);
  const region = provider === undefined ? stackSettings(construct).written?.region : provider.region;
  return region === undefined || region === "" || !isKnown(region) ? undefined : regionName(region);
}
