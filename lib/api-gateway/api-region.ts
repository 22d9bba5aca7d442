// Internal: checks that a function is in the region of the API that calls it, because a gateway does not reach other regions.

import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { regionIn, regionOf } from "../core/stack/region-of";
import { type IFunction, OciFunction } from "../functions/oci-function";
import { type IApiGateway } from "./api-gateway";

/** A region that only Terraform knows is not compared. */
export function checkRegion(deployment: Construct, gateway: IApiGateway, functions: readonly IFunction[]): void {
  const own = regionIn(gateway.apiGatewayId) ?? regionOf(deployment);
  if (own === undefined) return;
  for (const fn of functions) {
    const region = regionIn(fn.functionId) ?? (fn instanceof OciFunction ? regionOf(fn) : undefined);
    if (region === undefined || region === own) continue;
    const rule = `must be in the region of the API, ${own}, and is in ${region}`;
    const remedy = "make an API in the region of the function";
    throw refusal(deployment.node.path, { what: fn.node.path, rule, remedy });
  }
}
