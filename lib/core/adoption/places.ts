// Internal: checks whether the OCIDs of adopted resources belong to the region and the realm that their stack is deployed to.

import { type TerraformResource } from "cdktf";
import { placesIn } from "../ocid";
import { realmOf, regionName } from "../regions";
import { isInTree } from "../resource/memory";
import { isOci, ociProvidersOf, type OciLike } from "../stack/providers/asking";
import { providerOfScope } from "../stack/providers/scope-provider";
import { isKnown } from "../token/tokens";
import { pathOf } from "./addresses";
import { idOfAdopted } from "./ids";
import { type Finding } from "./late";
import { overridesOf } from "./written";

/** A place, and its source: "that of its provider". */
interface Place {
  readonly name: string;
  readonly source: string;
}

const ELSEWHERE = "adopt it in a stack that is deployed there, or correct the id";

/** The known places of one stack, from its provider's region, or from resources that were adopted before. */
export class Places {
  private readonly regions: Map<OciLike | undefined, Place>;
  private realm?: Place;
  /** The default provider, which is needed for each resource and searched for once. */
  private provider?: OciLike;

  /** Starts with the facts of another instance, which is not changed. */
  public constructor(known?: Places) {
    this.regions = new Map(known?.regions);
    this.realm = known?.realm;
    this.provider = known?.provider;
  }

  /** The error in the place of an id, whose facts are then stored. */
  public add(resource: TerraformResource, id: string): Finding | undefined {
    if (!isKnown(id)) return undefined;
    const provider = this.providerOf(resource);
    const own = provider && regionOf(provider);
    const source = `that of ${pathOf(resource)}`;
    const findings = placesIn(id).map((place) => {
      const realmOfOwn = own === undefined ? undefined : realmOf(own);
      this.realm ??= { name: place.realm, source };
      const realm = realmOfOwn === undefined ? this.realm : { name: realmOfOwn, source: OF_PROVIDER };
      const finding = compare(resource, id, "realm", realm, place.realm);
      // The OCIDs of IAM resources do not contain a region.
      if (finding !== undefined || place.region === "") return finding;
      const name = regionName(place.region);
      const region = (own === undefined ? this.regions.get(provider) : { name: own, source: OF_PROVIDER }) ?? {
        name,
        source,
      };
      this.regions.set(provider, region);
      return compare(resource, id, "region", region, name);
    });
    return findings.find((finding) => finding !== undefined);
  }

  /** The provider of a resource, if it is an OCI provider. */
  private providerOf(resource: TerraformResource): OciLike | undefined {
    const { provider: given = providerOfScope(resource), cdktfStack: stack } = resource;
    const { provider: written } = overridesOf(resource);
    if (written !== undefined) return ociProvidersOf(stack).find(({ fqn }) => fqn === written);
    if (given !== undefined) return isOci(given) ? given : undefined;
    if (this.provider === undefined || !isInTree(this.provider) || this.provider.alias !== undefined) {
      this.provider = ociProvidersOf(stack).find(({ alias }) => alias === undefined);
    }
    return this.provider;
  }
}

const OF_PROVIDER = "that of its provider";

function compare(
  resource: TerraformResource,
  id: string,
  what: string,
  { name, source }: Place,
  found: string,
): Finding | undefined {
  if (name === found) return undefined;
  const rule = `must name the ${what} ${name}, ${source}, but names ${found}`;
  const fault = { what: idOfAdopted(resource.terraformResourceType), rule, got: id, remedy: ELSEWHERE };
  return { at: pathOf(resource), fault };
}

/** The current region of a provider, which can be set or overridden after a resource was adopted. */
function regionOf(provider: OciLike): string | undefined {
  const region = overridesOf(provider).region ?? provider.region;
  return typeof region === "string" && isKnown(region) ? regionName(region) : undefined;
}
