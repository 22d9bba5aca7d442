// Internal: whether the OCIDs of what is taken over are of the region and the realm that their stack is deployed to.

import { TerraformProvider, type TerraformResource, TerraformStack } from "cdktf";
import { refusal } from "../checks";
import { isKnown } from "../token/tokens";
import { pathOf } from "./adoption-addresses";
import { idOfAdopted, placesIn } from "./adoption-ids";
import { realmOf, regionName } from "./adoption-regions";

/** A place, and who says it: "that of its provider". */
interface Place {
  readonly name: string;
  readonly source: string;
}

const ELSEWHERE = "adopt it in a stack that is deployed there, or correct the id";

/** What is known of the places of one stack: by its provider's region, or by what was adopted before. */
export class Places {
  private readonly regions = new Map<OciProvider | undefined, Place>();
  private realm?: Place;

  /** Refuses ids of another place than their resource's; what is returned adds what they tell to what is known. */
  public plan(adopted: readonly { readonly resource: TerraformResource; readonly id: string }[]): () => void {
    const regions = new Map(this.regions);
    let { realm } = this;
    for (const { resource, id } of adopted.filter((one) => isKnown(one.id))) {
      const provider = providerOf(resource);
      const given = provider?.region;
      const own = given === undefined || !isKnown(given) ? undefined : regionName(given);
      const source = `that of ${pathOf(resource)}`;
      for (const place of placesIn(id)) {
        const realmOfOwn = own === undefined ? undefined : realmOf(own);
        const wanted = realmOfOwn === undefined ? realm : { name: realmOfOwn, source: "that of its provider" };
        realm ??= { name: place.realm, source };
        check(resource, id, "realm", wanted ?? realm, place.realm);
        // The OCIDs of IAM name no region.
        if (place.region === "") continue;
        const name = regionName(place.region);
        const region = own === undefined ? regions.get(provider) : { name: own, source: "that of its provider" };
        regions.set(provider, region ?? { name, source });
        check(resource, id, "region", region ?? { name, source }, name);
      }
    }
    return () => {
      this.realm = realm;
      for (const [provider, region] of regions) this.regions.set(provider, region);
    };
  }
}

function check(resource: TerraformResource, id: string, what: string, { name, source }: Place, found: string): void {
  if (name === found) return;
  const { terraformResourceType: type } = resource;
  const rule = `must name the ${what} ${name}, ${source}, and names ${found}`;
  throw refusal(pathOf(resource), { what: idOfAdopted(type), rule, got: id, remedy: ELSEWHERE });
}

/** What the binding of OCI's provider was given. */
interface OciProvider extends TerraformProvider {
  readonly region?: string;
}

function isOci(provider: unknown): provider is OciProvider {
  return TerraformProvider.isTerraformProvider(provider) && provider.terraformResourceType === "oci";
}

/** The provider through which a resource is read, where it is one of OCI. */
function providerOf(resource: TerraformResource): OciProvider | undefined {
  const { provider: given, cdktfStack: stack } = resource;
  if (given !== undefined) return isOci(given) ? given : undefined;
  const all = stack.node.findAll().filter(isOci);
  return all.find((provider) => provider.alias === undefined && TerraformStack.of(provider) === stack);
}
